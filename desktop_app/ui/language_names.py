"""Names of the languages that a text may turn out to be in."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

_NAMES = {
    "ar": QT_TRANSLATE_NOOP("LanguageName", "Arabic"),
    "ca": QT_TRANSLATE_NOOP("LanguageName", "Catalan"),
    "de": QT_TRANSLATE_NOOP("LanguageName", "German"),
    "en": QT_TRANSLATE_NOOP("LanguageName", "English"),
    "es": QT_TRANSLATE_NOOP("LanguageName", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("LanguageName", "French"),
    "it": QT_TRANSLATE_NOOP("LanguageName", "Italian"),
    "nl": QT_TRANSLATE_NOOP("LanguageName", "Dutch"),
    "pt": QT_TRANSLATE_NOOP("LanguageName", "Portuguese"),
    "ro": QT_TRANSLATE_NOOP("LanguageName", "Romanian"),
    "ru": QT_TRANSLATE_NOOP("LanguageName", "Russian"),
    "tr": QT_TRANSLATE_NOOP("LanguageName", "Turkish"),
}


def language_name(code: str) -> str:
    """The name of the language `code` (ISO 639-1): in the reader's language, else in its own, else the code."""
    if code in _NAMES:
        return QCoreApplication.translate("LanguageName", str(_NAMES[code]))
    locale = QLocale(code)
    known = locale.language() != QLocale.Language.C
    return locale.nativeLanguageName() if known else code
