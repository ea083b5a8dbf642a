"""What the reader has done to one article besides its names: English written, warnings dismissed, the gist altered."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from desktop_app.core.gist import GistChoice
from desktop_app.core.text import without_breaks


@dataclass(frozen=True, slots=True)
class SentenceEdit:
    """The reader's own English of a French sentence, wherever the article says it."""

    french: str
    english: str
    """One line."""


@dataclass(frozen=True, slots=True)
class Dismissal:
    """A flag that the reader does not mind, and why.

    It was said of this English of the French: where the English becomes another, the flag is open again. Names that
    are put right do not count as another English, since a flag names the names that it is about.
    """

    french: str
    english: str
    """As the engine or the reader wrote it."""
    flag: str
    """The sentence that the flag says."""
    reason: str
    """In English, or in the reader's own words."""


@dataclass(frozen=True, slots=True)
class Notes:
    """All of it. The newest word on a sentence or flag is the only one kept."""

    edits: tuple[SentenceEdit, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    choices: tuple[GistChoice, ...] = ()
    """Sentences pinned to the gist, or struck out of it."""

    def after(self, earlier: Notes) -> Notes:
        """A copy with `earlier` notes on the same text too, where these say nothing else of the same."""
        joined = functools.reduce(Notes.edited, self.edits, earlier).dismissing(*self.dismissals)
        return functools.reduce(Notes.choosing, self.choices, joined)

    def edited(self, edit: SentenceEdit) -> Notes:
        """A copy in which a sentence has other English."""
        return replace(self, edits=(*self.unedited(edit.french).edits, edit))

    def unedited(self, french: str) -> Notes:
        """A copy in which the sentence `french` has the engine's English."""
        return replace(self, edits=tuple(one for one in self.edits if one.french != french))

    def dismissing(self, *dismissals: Dismissal) -> Notes:
        """A copy in which more flags are dismissed."""
        return replace(self, dismissals=(*self.raising(*dismissals).dismissals, *dismissals))

    def raising(self, *dismissals: Dismissal) -> Notes:
        """A copy in which the flags of `dismissals` are open again, whatever was the reason."""
        flags = {_flag_of(one) for one in dismissals}
        return replace(self, dismissals=tuple(one for one in self.dismissals if _flag_of(one) not in flags))

    def choosing(self, choice: GistChoice) -> Notes:
        """A copy in which a sentence is pinned to the gist, or struck out of it."""
        return replace(self, choices=(*self.unchosen(choice.french).choices, choice))

    def unchosen(self, *french: str) -> Notes:
        """A copy in which the method alone decides of the sentences `french`."""
        return replace(self, choices=tuple(one for one in self.choices if one.french not in french))


NO_NOTES = Notes()


def one_line(english: str) -> str:
    """`english` as an edit holds it: line breaks and tabs are blanks, none stand at either end."""
    return without_breaks(english).strip()


def _flag_of(dismissal: Dismissal) -> tuple[str, str, str]:
    return dismissal.french, dismissal.english, dismissal.flag
