"""Flags in the reader's language; the steps and the exports say them in English."""

from __future__ import annotations

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.model import Flag

_SAID = (
    QT_TRANSLATE_NOOP("Flag", "“%1” was not found in the English."),
    QT_TRANSLATE_NOOP("Flag", "Check the name “%1”: the English may be wrong."),
    QT_TRANSLATE_NOOP("Flag", "The engine gave no English for this sentence."),
    QT_TRANSLATE_NOOP("Flag", "A part of the sentence was lost in the English."),
    QT_TRANSLATE_NOOP("Flag", "The English lacks words that stand in quotation marks."),
    QT_TRANSLATE_NOOP("Flag", "The English repeats itself."),
    QT_TRANSLATE_NOOP("Flag", "The sentence was left in French."),
    QT_TRANSLATE_NOOP("Flag", "The English is much shorter than the French: something may be missing."),
    QT_TRANSLATE_NOOP("Flag", "The English is much longer than the French: something may be invented."),
    QT_TRANSLATE_NOOP("Flag", "“%1” does not stand in the English as in the French."),
    QT_TRANSLATE_NOOP("Flag", "The English lacks the quotation marks of the French: who says what may be unclear."),
    QT_TRANSLATE_NOOP("Flag", "The sentence was left in its own language."),
    QT_TRANSLATE_NOOP("Flag", "The English is much shorter than the original: something may be missing."),
    QT_TRANSLATE_NOOP("Flag", "The English is much longer than the original: something may be invented."),
    QT_TRANSLATE_NOOP("Flag", "“%1” does not stand in the English as in the original."),
    QT_TRANSLATE_NOOP("Flag", "The English lacks the quotation marks of the original: who says what may be unclear."),
    QT_TRANSLATE_NOOP("Flag", "The French says “%1”, the English “%2”."),
    QT_TRANSLATE_NOOP("Flag", "“%1” stands in the English and not in the French."),
    QT_TRANSLATE_NOOP("Flag", "The French denies something (“%1”) that the English does not deny."),
    QT_TRANSLATE_NOOP("Flag", "The English denies something (“%1”) that the French does not deny."),
    QT_TRANSLATE_NOOP("Flag", "The French is not certain (“%1”): the English says it as a fact."),
    QT_TRANSLATE_NOOP("Flag", "The French says whose word it is (“%1”): the English leaves it out."),
    QT_TRANSLATE_NOOP("Flag", "The numbers, dates and negations of this sentence could not be compared."),
    QT_TRANSLATE_NOOP("Flag", "The glossary says “%1”; this English does not."),
    QT_TRANSLATE_NOOP("Flag", "The glossary put “%1” into the English: check that it reads right."),
    QT_TRANSLATE_NOOP("Flag", "The glossary could not be applied to this sentence."),
)
SENTENCES = tuple(map(str, _SAID))
"""All that flags say; a test compares them with the steps."""

_WORDS = re.compile("“(.*)”", re.DOTALL)


_BETWEEN = "”, the English “"
"""What stands between the words of both sides where a flag quotes both."""


def about_flag(flag: Flag) -> str:
    """What `flag` says, in the language of the window."""
    words = _WORDS.search(flag.text)
    if words and _BETWEEN in words[1]:
        return _about_both(*words[1].split(_BETWEEN, 1))
    return _about_one(flag)


def _about_both(french: str, english: str) -> str:
    sentence = QCoreApplication.translate("Flag", "The French says “%1”, the English “%2”.")
    before, _, after = sentence.partition("%1")  # in turn: the words may hold a "%2" themselves
    return before + french + after.replace("%2", english, 1)


def _about_one(flag: Flag) -> str:
    words = _WORDS.search(flag.text)
    sentence = QCoreApplication.translate("Flag", _WORDS.sub("“%1”", flag.text))
    return sentence.replace("%1", words[1]) if words else sentence
