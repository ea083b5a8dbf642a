"""What the reader does to names: each deed becomes corrections in the book, which brief the article again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.core import curation
from desktop_app.core.corrections import Corrections, correction_key, with_corrections
from desktop_app.core.curation import said_in_english
from desktop_app.core.errors import DragomanError
from desktop_app.core.model import Briefing, Rewording
from desktop_app.core.names import NAME_KINDS, Entity, EntityKind, NameCorrection, Side
from desktop_app.core.text import Span
from desktop_app.ui.checks.deed_words import Deed, DeedKind
from desktop_app.ui.names.mentions import entity_at, rewordings_of
from desktop_app.ui.names.name_actions import NamesState
from desktop_app.ui.session import Session


class Curator(QObject):
    """Knows which names are picked, asks what is to be known, and writes it into the book."""

    changed = Signal()
    """Other names are picked, or something was corrected."""
    done = Signal(str)
    """Something was done; one short sentence."""
    failed = Signal(Exception)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._picked: tuple[int, ...] = ()
        self._folder: Path | None = None
        session.book.changed.connect(self.changed)
        session.book.failed.connect(self.failed)

    @Slot(tuple)
    def pick(self, entities: tuple[int, ...]) -> None:
        """Let `entities`, indexes into those of the newest briefing, be what the next deed is done to."""
        if entities != self._picked:
            self._picked = entities
            self.changed.emit()

    def state(self, reading: bool) -> NamesState:
        """What can be done, on the reading page or elsewhere."""
        briefing, book = self._session.briefing, self._session.book
        entities = self._entities()
        kinds = {one.kind for one in entities}
        return NamesState(
            reading=reading and briefing is not None,
            picked=len(entities),
            kind=kinds.pop() if len(kinds) == 1 else None,
            values=any(one.kind not in NAME_KINDS for one in entities),
            wordings=len(curation.words_of(briefing, entities[0])) if briefing and len(entities) == 1 else 0,
            others=len(self._places()) - len(entities),
            reworded=any(rewordings_of(briefing, one) for one in entities) if briefing else False,
            corrections=len(book.corrections),
        )

    @Slot(EntityKind)
    def retype(self, kind: EntityKind) -> None:
        """Give what is picked another kind."""
        briefing = self._briefing()
        entities = [one for one in self._names().values() if one.kind is not kind]
        if briefing and entities:
            made = (one for entity in entities for one in curation.retyped(briefing, entity, kind))
            self._correct(made, DeedKind.RETYPE, entities)
        self.changed.emit()

    @Slot()
    def ask_name(self) -> None:
        """Ask what the name picked is to be called."""
        from desktop_app.ui.names.name_dialogs import RenameDialog  # not needed before the first paint

        entity = self._one_name()
        if entity is not None:
            dialog = RenameDialog(entity.french, entity.english or "", self._window)
            dialog.accepted.connect(lambda: self.rename(entity, dialog.french, dialog.english))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def rename(self, entity: Entity, french: str, english: str) -> None:
        """Let `entity` go by another French name, or have another English form, or both."""
        briefing = self._briefing()
        if briefing is None:
            return
        made: Corrections = ()
        if french != entity.french:
            made = curation.renamed(briefing, entity, french)
        if english != (entity.english or ""):
            known = _knowing(briefing, with_corrections(briefing.article.corrections, made))
            made = with_corrections(made, said_in_english(known, entity, english))
            if french != entity.french:
                made = with_corrections(made, (NameCorrection(french, entity.kind, english),))
        self._correct(made, DeedKind.RENAME, (entity,))

    @Slot()
    def ask_merge(self) -> None:
        """Ask which name the one picked is one with; or, of several picked, which name they go by."""
        from desktop_app.ui.names.name_dialogs import MergeDialog

        briefing, names = self._session.briefing, self._names()
        if briefing is None or not names:
            return
        if len(names) > 1:
            question, offered = self.tr("These %1 names are one. What does it go by?"), list(names)
            question = question.replace("%1", str(len(names)))
        else:
            one = next(iter(names.values()))
            others = [place for place in self._places() if place not in names]
            offered = sorted(others, key=lambda place: self._shown[place].kind is not one.kind)
            question = self.tr("“%1” is the same as:").replace("%1", one.french)
        called = [(place, _called(briefing.entities[place])) for place in offered]
        dialog = MergeDialog(question, called, self._window)
        dialog.accepted.connect(lambda: self._merge(names, dialog.entity))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _merge(self, names: Mapping[int, Entity], into: int | None) -> None:
        briefing = self._briefing()
        if briefing is not None and into is not None:
            whole = names.get(into) or self._now(into)
            self._correct(curation.merged(briefing, tuple(names.values()), whole), DeedKind.MERGE, (whole,))

    @Slot()
    def part(self) -> None:
        """Make every wording of the name picked a name of its own."""
        briefing, entity = self._briefing(), self._one_name()
        if briefing and entity:
            self._correct(curation.parted(briefing, entity), DeedKind.PART, (entity,))

    @Slot()
    def reject(self) -> None:
        """Say that what is picked is no name."""
        briefing, names = self._briefing(), tuple(self._names().values())
        if briefing and names:
            made = (one for entity in names for one in curation.rejected(briefing, entity))
            self._correct(made, DeedKind.REJECT, names)
            words = ", ".join(f"“{one.french}”" for one in names)
            self.done.emit(self.tr("No name any more: %1. Ctrl+Z takes it back.").replace("%1", words))

    @Slot()
    def leave(self) -> None:
        """Let the English of the name picked stand as the translation had it."""
        briefing, entity = self._session.briefing, self._one_name()
        if briefing and entity:
            self._leave((entity, one) for one in rewordings_of(briefing, entity)[:1])

    @Slot(tuple)
    def leave_all(self, rewordings: tuple[tuple[int, Rewording], ...]) -> None:
        """Let all of these words of the English, each with its sentence, stand as the translation had them."""
        briefing = self._session.briefing
        if briefing is not None:
            found = [(entity_at(briefing, Side.ENGLISH, index, one.span), one) for index, one in rewordings]
            self._leave((self._now(place), one) for place, one in found if place is not None)

    def _leave(self, reworded: Iterable[tuple[Entity, Rewording]]) -> None:
        briefing = self._briefing()
        if briefing is not None:
            pairs = [(one.before, entity) for entity, one in reworded]
            made = (one for before, entity in pairs for one in said_in_english(briefing, entity, before))
            self._correct(made, DeedKind.LEAVE, [entity for _, entity in pairs])

    def ask_addition(self, sentence: str, picked: Span) -> None:
        """Ask which words of `sentence`, the French of one row, are a name; `picked` are selected at first."""
        from desktop_app.ui.names.name_dialogs import AddDialog

        dialog = AddDialog(sentence, picked, self._window)
        dialog.accepted.connect(lambda: self.add(dialog.words, dialog.kind, dialog.english))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add(self, words: str, kind: EntityKind, english: str = "") -> None:
        """Say that the French `words` are a name, and perhaps what English says."""
        if correction_key(words):
            self._session.book.correct((NameCorrection(words, kind, english),), Deed(DeedKind.ADD, words))

    @Slot()
    def show_corrections(self) -> None:
        """List all that the reader has said of names, in any article; what is picked there is forgotten."""
        from desktop_app.ui.names.corrections_dialog import CorrectionsDialog

        dialog = CorrectionsDialog(self._session.book.corrections, self._window)
        dialog.forgotten.connect(self._session.book.forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def ask_import(self) -> None:
        """Add the corrections of a table that the reader picks."""
        from desktop_app.ui.dialogs import ask_corrections

        path = ask_corrections(self._window, self._folder)
        if path is not None:
            self._folder = path.parent
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Add the corrections of the table `path`, and tell how many lines made no sense."""
        try:
            bad_lines = self._session.book.take_in(path)
        except DragomanError as error:
            self.failed.emit(error)
            return
        skipped = self.tr("%n line(s) were not understood.", "", bad_lines) if bad_lines else ""
        told = self.tr("Corrections imported from %1.").replace("%1", path.name)
        self.done.emit(f"{told} {skipped}".strip())

    @Slot()
    def ask_export(self) -> None:
        """Write the corrections where the reader says."""
        from desktop_app.ui.dialogs import ask_corrections_file

        path = ask_corrections_file(self._window, self._folder)
        if path is not None:
            self._folder = path.parent
            self.hand_on(path)

    def hand_on(self, path: Path) -> None:
        """Write the corrections to the table `path`."""
        try:
            self._session.book.hand_on(path)
        except DragomanError as error:
            self.failed.emit(error)
            return
        self.done.emit(self.tr("Corrections exported: %1").replace("%1", path.name))

    def _correct(self, corrections: Iterable[NameCorrection], kind: DeedKind, names: Sequence[Entity]) -> None:
        made = tuple(corrections)
        if made:
            self._session.book.correct(made, Deed(kind, ", ".join(one.french for one in names)))

    def _briefing(self) -> Briefing | None:
        """What is on the page, with what the reader said since it was made."""
        briefing = self._session.briefing
        return _knowing(briefing, self._session.book.corrections) if briefing else None

    @property
    def _shown(self) -> tuple[Entity, ...]:
        return self._session.briefing.entities if self._session.briefing else ()

    def _places(self) -> list[int]:
        """Of all names that can be corrected."""
        return [place for place, one in enumerate(self._shown) if one.kind in NAME_KINDS]

    def _entities(self) -> list[Entity]:
        return [self._shown[place] for place in self._picked if place < len(self._shown)]

    def _names(self) -> dict[int, Entity]:
        """The names picked, by their places."""
        names = self._places()
        return {place: self._now(place) for place in self._picked if place in names}

    def _one_name(self) -> Entity | None:
        """The name picked, if it is one alone."""
        names = tuple(self._names().values())
        return names[0] if len(names) == 1 else None

    def _now(self, place: int) -> Entity:
        """An entity of the page, of the kind that the reader has given it since."""
        entity = self._shown[place]
        said = {correction_key(one.french): one.kind for one in self._session.book.corrections}
        return replace(entity, kind=said.get(correction_key(entity.french)) or entity.kind)


def _knowing(briefing: Briefing, corrections: Corrections) -> Briefing:
    return replace(briefing, article=replace(briefing.article, corrections=corrections))


def _called(entity: Entity) -> str:
    other = entity.english and entity.english != entity.french
    return f"{entity.french} → {entity.english}" if other else entity.french
