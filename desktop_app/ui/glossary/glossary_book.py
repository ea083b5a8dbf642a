"""The reader's glossaries in the window: the one in force, kept on the disk, with undo and redo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.corrections import correction_key
from desktop_app.core.errors import OutputError
from desktop_app.core.files import write_text
from desktop_app.core.glossary import Glossary, Term, glossary_table, with_terms
from desktop_app.glossary_store import GlossaryStore, fit_name, read_glossary
from desktop_app.ui.checks.deed_words import defined
from desktop_app.ui.history import Change, History


@dataclass(frozen=True, slots=True)
class _State:
    """Which glossary is in force, what it holds, and the terms that the article in hand is to be without."""

    name: str = ""
    glossary: Glossary = ()
    left: frozenset[str] = frozenset()


class GlossaryBook(QObject):
    """Holds the terms. Each change is on the disk before anybody hears of it."""

    changed = Signal()
    """Other terms are in force."""
    chosen = Signal(str)
    """Another glossary is in force; empty: none."""
    damaged = Signal(str)
    """Lines of this glossary made no sense; they are kept beside it."""
    failed = Signal(Exception)
    """A file could not be written; the terms count all the same, until the program ends."""

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        """`history` may be shared with other books. Before `open`, the terms last as long as the program."""
        super().__init__(parent)
        self._history = history
        self._store = GlossaryStore()
        self._state = _State()
        self._before_private: _State | None = None

    def open(self, store: GlossaryStore, name: str = "") -> None:
        """Keep the glossaries in `store`, and let `name` be in force if it is there."""
        self._store = store
        self._state = _State()
        if name in store.names():
            self._state = _State(name, self._loaded(name))
            self.changed.emit()

    @property
    def names(self) -> tuple[str, ...]:
        """The glossaries there are."""
        kept = self._store.names()
        return kept if self.name in ("", *kept) else (self.name, *kept)

    @property
    def name(self) -> str:
        """The one in force; empty: none."""
        return self._state.name

    @property
    def glossary(self) -> Glossary:
        """All that it holds."""
        return self._state.glossary

    @property
    def in_force(self) -> Glossary:
        """What of it the article in hand is to be said with."""
        return tuple(one for one in self.glossary if correction_key(one.french) not in self._state.left)

    def use(self, name: str) -> None:
        """Let the glossary `name` be in force; empty: none."""
        if name != self.name:
            self._history.forget(self)
            self._set(_State(name, self._loaded(name) if name else ()), write=False)
            self.chosen.emit(name)

    def create(self, name: str) -> bool:
        """Begin a glossary, and let it be in force; False where one has that name already, or none can have it."""
        fit = self._new_name(name)
        if fit:
            self._history.forget(self)
            self._set(_State(fit))
            self.chosen.emit(fit)
        return bool(fit)

    def rename(self, name: str) -> bool:
        """Give the one in force another name; False where that cannot be. Raises OutputError."""
        fit = self._new_name(name, self.name)
        if fit and fit != self.name:
            if self._before_private is None:
                self._store.rename(self.name, fit)
            self._history.forget(self)
            self._state = replace(self._state, name=fit)
            self.chosen.emit(fit)
        return bool(fit)

    def delete(self) -> None:
        """Delete the one in force; none is then. Raises OutputError."""
        if self._before_private is None:
            self._store.delete(self.name)
        self.use("")

    def write(self, glossary: Iterable[Term]) -> None:
        """Let the one in force hold `glossary`, and nothing else."""
        self._change(replace(self._state, glossary=with_terms((), glossary)))

    def add(self, terms: Iterable[Term]) -> None:
        """Add terms to the one in force; they replace what it said of the same French."""
        new = tuple(terms)
        back = self._state.left - {correction_key(one.french) for one in new}
        self._change(replace(self._state, glossary=with_terms(self.glossary, new), left=back))

    def leave(self, terms: Iterable[Term]) -> None:
        """Do without these terms in the article in hand."""
        self._change(replace(self._state, left=self._state.left | {correction_key(one.french) for one in terms}))

    def begin(self) -> None:
        """Another article is taken up: all terms are in force again."""
        self._history.forget(self)
        self._state = replace(self._state, left=frozenset())

    def take_in(self, path: Path) -> int:
        """Add the terms of the table `path`; how many of its lines made no sense. Raises DragomanError."""
        read = read_glossary(path)
        self.add(read.glossary)
        return read.bad_lines

    def hand_on(self, path: Path) -> None:
        """Write the one in force to the table `path`. Raises OutputError."""
        write_text(path, glossary_table(self.glossary))

    def set_private(self, private: bool) -> None:
        """Write nothing down from now on; at the end of that, what was said meanwhile is forgotten."""
        if private and self._before_private is None:
            self._before_private = self._state
        elif not private and self._before_private is not None:
            self._state, self._before_private = self._before_private, None
            self._history.forget(self)
            self.changed.emit()

    def _loaded(self, name: str) -> Glossary:
        read = self._store.load(name)
        if read.bad_lines:
            self.damaged.emit(name)
        return read.glossary

    def _new_name(self, name: str, own: str = "") -> str:
        fit = fit_name(name)
        others = {one.lower() for one in self.names if one != own}
        return "" if fit.lower() in others else fit

    def _change(self, state: _State) -> None:
        before = self._state
        if state != before:
            deed = defined(before.glossary, state.glossary, left=bool(state.left - before.left))
            self._history.record(Change(self, lambda: self._set(before), lambda: self._set(state), deed))
            self._set(state)

    def _set(self, state: _State, write: bool = True) -> None:
        before, self._state = self._state, state
        try:
            if write and state.name and self._before_private is None and _is_other(before, state):
                self._store.save(state.name, state.glossary)
        except OutputError as error:
            self.failed.emit(error)
        self.changed.emit()


def _is_other(before: _State, state: _State) -> bool:
    return (before.name, before.glossary) != (state.name, state.glossary)
