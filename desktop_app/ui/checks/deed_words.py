"""What the reader has changed, in a few words, so that a menu can say what would be taken back."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.glossary import Glossary
from desktop_app.core.notes import Notes

_LONGEST = 28
"""Characters of the words quoted."""


class DeedKind(Enum):
    """What was done, in English; %1 is what it was done to."""

    SOMETHING = str(QT_TRANSLATE_NOOP("Deed", "last change"))
    RENAME = str(QT_TRANSLATE_NOOP("Deed", "rename “%1”"))
    RETYPE = str(QT_TRANSLATE_NOOP("Deed", "another kind for “%1”"))
    MERGE = str(QT_TRANSLATE_NOOP("Deed", "merge with “%1”"))
    PART = str(QT_TRANSLATE_NOOP("Deed", "separate “%1”"))
    REJECT = str(QT_TRANSLATE_NOOP("Deed", "“%1” is not a name"))
    LEAVE = str(QT_TRANSLATE_NOOP("Deed", "leave “%1” as translated"))
    ADD = str(QT_TRANSLATE_NOOP("Deed", "add the name “%1”"))
    FORGET = str(QT_TRANSLATE_NOOP("Deed", "forget corrections"))
    IMPORT = str(QT_TRANSLATE_NOOP("Deed", "import corrections"))
    EDIT = str(QT_TRANSLATE_NOOP("Deed", "edit “%1”"))
    REVERT = str(QT_TRANSLATE_NOOP("Deed", "back to the translation of “%1”"))
    DISMISS = str(QT_TRANSLATE_NOOP("Deed", "dismiss warnings of “%1”"))
    RAISE = str(QT_TRANSLATE_NOOP("Deed", "bring back warnings of “%1”"))
    PIN = str(QT_TRANSLATE_NOOP("Deed", "pin “%1”"))
    STRIKE = str(QT_TRANSLATE_NOOP("Deed", "leave “%1” out of the gist"))
    UNCHOOSE = str(QT_TRANSLATE_NOOP("Deed", "back to the proposed gist"))
    AFRESH = str(QT_TRANSLATE_NOOP("Deed", "begin afresh"))
    TERM = str(QT_TRANSLATE_NOOP("Deed", "the term “%1”"))
    TERMS = str(QT_TRANSLATE_NOOP("Deed", "change the glossary"))
    LEAVE_TERMS = str(QT_TRANSLATE_NOOP("Deed", "leave terms as translated"))


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done, and the French that it was done to; empty where it was no one thing."""

    kind: DeedKind
    what: str = ""


SOMETHING = Deed(DeedKind.SOMETHING)


def deed_words(deed: Deed) -> str:
    """`deed` in the language of the window, to stand after "Undo:"."""
    begun = textwrap.shorten(deed.what, _LONGEST, placeholder="…")
    what = begun if begun != "…" else f"{deed.what[:_LONGEST]}…"  # one long word, or a writing without blanks
    return QCoreApplication.translate("Deed", deed.kind.value).replace("%1", what)


def noted(before: Notes, after: Notes) -> Deed:
    """What was done to an article whose notes became others."""
    if after == Notes() and len(before.edits) + len(before.dismissals) + len(before.choices) > 1:
        return Deed(DeedKind.AFRESH)
    for kind, given in _kinds_of_notes(before, after):
        if given:
            return Deed(kind, given[0])
    return SOMETHING


def _kinds_of_notes(before: Notes, after: Notes) -> tuple[tuple[DeedKind, tuple[str, ...]], ...]:
    """Each kind of deed with the French of the sentences that it may have been done to."""
    pinned = [one for one in after.choices if one not in before.choices]
    return (
        (DeedKind.EDIT, tuple(one.french for one in after.edits if one not in before.edits)),
        (DeedKind.REVERT, tuple(one.french for one in before.edits if one not in after.edits)),
        (DeedKind.DISMISS, tuple(one.french for one in after.dismissals if one not in before.dismissals)),
        (DeedKind.RAISE, tuple(one.french for one in before.dismissals if one not in after.dismissals)),
        (DeedKind.PIN, tuple(one.french for one in pinned if one.pinned)),
        (DeedKind.STRIKE, tuple(one.french for one in pinned if not one.pinned)),
        (DeedKind.UNCHOOSE, tuple(one.french for one in before.choices if one not in after.choices)),
    )


def defined(before: Glossary, after: Glossary, left: bool) -> Deed:
    """What was done to a glossary; `left`: terms of it were left out of the article in hand."""
    new = [one for one in after if one not in before]
    if not new and left:
        return Deed(DeedKind.LEAVE_TERMS)
    gone = {one.french for one in before} - {one.french for one in after}
    return Deed(DeedKind.TERM, new[0].french) if len(new) == 1 and not gone else Deed(DeedKind.TERMS)
