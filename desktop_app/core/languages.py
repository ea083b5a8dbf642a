"""Languages by the codes that translation packages go by, and their English names."""

from __future__ import annotations

from html import escape

FRENCH, ENGLISH = "fr", "en"

_NAMES = {
    "ar": "Arabic",
    "az": "Azerbaijani",
    "bg": "Bulgarian",
    "bn": "Bengali",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "eo": "Esperanto",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "gl": "Galician",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "ky": "Kyrgyz",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "ms": "Malay",
    "nb": "Norwegian",
    "nl": "Dutch",
    "pb": "Brazilian Portuguese",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "so": "Somali",
    "sq": "Albanian",
    "sv": "Swedish",
    "sw": "Swahili",
    "th": "Thai",
    "tl": "Tagalog",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zt": "traditional Chinese",
}

_RIGHT_TO_LEFT = frozenset(("ar", "fa", "he", "ur"))
_WITHOUT_BLANKS = frozenset(("ja", "th", "zh", "zt"))

_SAME = {"pb": "pt"}
"""Packages that read another language too, near enough: Brazilian Portuguese."""


def same_language(code: str, other: str) -> bool:
    """Whether a package from one of the two can be given a text in the other."""
    return _SAME.get(code, code) == _SAME.get(other, other)


def near_languages(code: str) -> frozenset[str]:
    """All languages that a package from `code` can be given."""
    return frozenset((code, _SAME.get(code, code)))


def english_name(code: str) -> str:
    """What English calls the language `code`; the code itself in quotation marks where it is not known here."""
    return _NAMES.get(code, f"“{code}”")


def is_right_to_left(code: str) -> bool:
    """Whether the language `code` is written from right to left."""
    return code in _RIGHT_TO_LEFT


def html_language(code: str) -> str:
    """The attributes of an HTML element whose words are in the language `code`."""
    return f'lang="{escape(code)}"' + (' dir="rtl"' if is_right_to_left(code) else "")


def has_blanks(code: str) -> bool:
    """Whether the language `code` puts blanks between its words."""
    return code not in _WITHOUT_BLANKS
