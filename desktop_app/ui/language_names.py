"""Names of the languages that a text may turn out to be in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_NAMES = {
    "ar": QT_TRANSLATE_NOOP("LanguageName", "Arabic"),
    "az": QT_TRANSLATE_NOOP("LanguageName", "Azerbaijani"),
    "bg": QT_TRANSLATE_NOOP("LanguageName", "Bulgarian"),
    "bn": QT_TRANSLATE_NOOP("LanguageName", "Bengali"),
    "ca": QT_TRANSLATE_NOOP("LanguageName", "Catalan"),
    "cs": QT_TRANSLATE_NOOP("LanguageName", "Czech"),
    "da": QT_TRANSLATE_NOOP("LanguageName", "Danish"),
    "de": QT_TRANSLATE_NOOP("LanguageName", "German"),
    "el": QT_TRANSLATE_NOOP("LanguageName", "Greek"),
    "en": QT_TRANSLATE_NOOP("LanguageName", "English"),
    "eo": QT_TRANSLATE_NOOP("LanguageName", "Esperanto"),
    "es": QT_TRANSLATE_NOOP("LanguageName", "Spanish"),
    "et": QT_TRANSLATE_NOOP("LanguageName", "Estonian"),
    "eu": QT_TRANSLATE_NOOP("LanguageName", "Basque"),
    "fa": QT_TRANSLATE_NOOP("LanguageName", "Persian"),
    "fi": QT_TRANSLATE_NOOP("LanguageName", "Finnish"),
    "fr": QT_TRANSLATE_NOOP("LanguageName", "French"),
    "ga": QT_TRANSLATE_NOOP("LanguageName", "Irish"),
    "gl": QT_TRANSLATE_NOOP("LanguageName", "Galician"),
    "he": QT_TRANSLATE_NOOP("LanguageName", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("LanguageName", "Hindi"),
    "hr": QT_TRANSLATE_NOOP("LanguageName", "Croatian"),
    "hu": QT_TRANSLATE_NOOP("LanguageName", "Hungarian"),
    "id": QT_TRANSLATE_NOOP("LanguageName", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("LanguageName", "Italian"),
    "ja": QT_TRANSLATE_NOOP("LanguageName", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("LanguageName", "Korean"),
    "ky": QT_TRANSLATE_NOOP("LanguageName", "Kyrgyz"),
    "lt": QT_TRANSLATE_NOOP("LanguageName", "Lithuanian"),
    "lv": QT_TRANSLATE_NOOP("LanguageName", "Latvian"),
    "ms": QT_TRANSLATE_NOOP("LanguageName", "Malay"),
    "nb": QT_TRANSLATE_NOOP("LanguageName", "Norwegian"),
    "nl": QT_TRANSLATE_NOOP("LanguageName", "Dutch"),
    "pb": QT_TRANSLATE_NOOP("LanguageName", "Brazilian Portuguese"),
    "pl": QT_TRANSLATE_NOOP("LanguageName", "Polish"),
    "pt": QT_TRANSLATE_NOOP("LanguageName", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("LanguageName", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("LanguageName", "Russian"),
    "sk": QT_TRANSLATE_NOOP("LanguageName", "Slovak"),
    "sl": QT_TRANSLATE_NOOP("LanguageName", "Slovenian"),
    "so": QT_TRANSLATE_NOOP("LanguageName", "Somali"),
    "sq": QT_TRANSLATE_NOOP("LanguageName", "Albanian"),
    "sv": QT_TRANSLATE_NOOP("LanguageName", "Swedish"),
    "sw": QT_TRANSLATE_NOOP("LanguageName", "Swahili"),
    "th": QT_TRANSLATE_NOOP("LanguageName", "Thai"),
    "tl": QT_TRANSLATE_NOOP("LanguageName", "Tagalog"),
    "tr": QT_TRANSLATE_NOOP("LanguageName", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("LanguageName", "Ukrainian"),
    "ur": QT_TRANSLATE_NOOP("LanguageName", "Urdu"),
    "vi": QT_TRANSLATE_NOOP("LanguageName", "Vietnamese"),
    "zh": QT_TRANSLATE_NOOP("LanguageName", "Chinese"),
    "zt": QT_TRANSLATE_NOOP("LanguageName", "traditional Chinese"),
}


def language_name(code: str) -> str:
    """The name of the language `code` (ISO 639-1): in the reader's language, else in its own, else the code."""
    if code in _NAMES:
        return QCoreApplication.translate("LanguageName", str(_NAMES[code]))
    locale = QLocale(code)
    known = locale.language() != QLocale.Language.C
    return locale.nativeLanguageName() if known else code


def language_title(code: str) -> str:
    """The same with a capital, for the head of a column or a menu."""
    name = language_name(code)
    return name[:1].upper() + name[1:]
