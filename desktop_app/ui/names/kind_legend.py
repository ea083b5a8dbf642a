"""What the colours and underlines mean, how many names there are of each kind, and which kinds are shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.names import EntityKind
from desktop_app.ui.names.kind_toggle import KindToggle

_SIDE = 16
_GAP = 6
_BELOW = 8


class KindLegend(QWidget):
    """One button for each kind that occurs, in as many lines as it takes. Tab comes to one of them, arrows to all."""

    hidden_changed = Signal(frozenset)
    """The kinds not to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hidden: frozenset[EntityKind] = frozenset()
        self._toggles: dict[EntityKind, KindToggle] = {}
        self._counts: tuple[tuple[EntityKind, int], ...] = ()
        self._entry = EntityKind.PERSON
        """The kind to whose button Tab comes."""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_counts(self, counts: tuple[tuple[EntityKind, int], ...]) -> None:
        """Show how many names there are of each kind; what is shown and hidden stays."""
        self._counts = counts
        kinds = [kind for kind, _ in counts]
        for kind in [kind for kind in self._toggles if kind not in kinds]:
            toggle = self._toggles.pop(kind)
            toggle.hide()
            toggle.deleteLater()
        for kind, count in counts:
            if kind not in self._toggles:
                self._toggles[kind] = self._made(kind)
            self._toggles[kind].show_count(count)
        self.setAccessibleName(", ".join(toggle.text() for toggle in self._ordered()))
        self._set_focus_policies()
        self._lay_out()
        self.updateGeometry()

    def _made(self, kind: EntityKind) -> KindToggle:
        toggle = KindToggle(kind, self)
        toggle.setFont(self.font())  # what is made late does not get the font of the page by itself
        toggle.setChecked(kind not in self.hidden)
        toggle.shown_changed.connect(self._on_shown_changed)
        toggle.alone_wanted.connect(self._on_alone_wanted)
        toggle.step_wanted.connect(self._on_step_wanted)
        toggle.show()
        return toggle

    def _ordered(self) -> list[KindToggle]:
        return [self._toggles[kind] for kind, _ in self._counts]

    @Slot(EntityKind, bool)
    def _on_shown_changed(self, kind: EntityKind, shown: bool) -> None:
        self.hide_kinds(self.hidden - {kind} if shown else self.hidden | {kind})

    @Slot(EntityKind)
    def _on_alone_wanted(self, kind: EntityKind) -> None:
        """Hide all other kinds; show them again where they are hidden already."""
        others = frozenset(EntityKind) - {kind}
        self.hide_kinds(frozenset() if self.hidden == others else others)

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Show all kinds but these."""
        self.hidden = kinds
        for kind, toggle in self._toggles.items():
            toggle.setChecked(kind not in kinds)
        self.hidden_changed.emit(kinds)

    @Slot(int)
    def _on_step_wanted(self, step: int) -> None:
        toggles = self._ordered()
        here = next((place for place, toggle in enumerate(toggles) if toggle.hasFocus()), 0)
        self._entry = toggles[(here + step) % len(toggles)].kind
        self._set_focus_policies()
        self._toggles[self._entry].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_focus_policies(self) -> None:
        toggles = self._ordered()
        entry = self._toggles.get(self._entry, toggles[0] if toggles else None)
        for toggle in toggles:
            toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus if toggle is entry else Qt.FocusPolicy.ClickFocus)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all lines, and the space below them."""
        bottoms = [corner.y() + toggle.sizeHint().height() for toggle, corner in self._places(width)]
        return max(bottoms) + _BELOW if bottoms else 0

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never wider than its pane."""
        toggles = self._ordered()
        return QSize(0, toggles[0].sizeHint().height() if toggles else 0)

    def _places(self, width: int) -> Iterator[tuple[KindToggle, QPoint]]:
        """Each button with its top left corner."""
        left, top = _SIDE, 0
        for toggle in self._ordered():
            size = toggle.sizeHint()
            if left > _SIDE and left + size.width() > width - _SIDE:
                left, top = _SIDE, top + size.height() + _GAP
            yield toggle, QPoint(left, top)
            left += size.width() + _GAP

    def _lay_out(self) -> None:
        for toggle, corner in self._places(self.width()):
            toggle.move(corner)
            toggle.resize(toggle.sizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines may break elsewhere."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or language: the words take other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            for toggle in self._toggles.values():
                toggle.setFont(self.font())
            self.show_counts(self._counts)
