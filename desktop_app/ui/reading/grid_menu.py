"""The context menu of the grid: what can be done to words picked, to a sentence, and to a name under the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.names import NAME_KINDS, EntityKind
from desktop_app.ui.checks.check_actions import CheckActions
from desktop_app.ui.gist.gist_actions import GistActions
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.names.name_actions import NameActions
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.picked_words import name_in

_LONGEST = 40
"""Characters of the words picked that a menu shows."""


class GridMenu(QMenu):
    """Made anew whenever it is wanted."""

    name_added = Signal(str, EntityKind)
    """French words, and what they name."""

    def __init__(
        self,
        view: BilingualView,
        actions: NameActions,
        checks: CheckActions,
        on_name: bool,
        parent: QWidget,
        gist: GistActions | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = self._picked_name(view)
        if self._words:
            self._add_kinds(self._words)
        else:
            self.addAction(actions.add)
        copy = self.addAction(self.tr("&Copy"), QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(view.copy_selected)
        self.addSeparator()
        checks.fill_context_menu(self)
        if gist is not None:
            self.addSeparator()
            gist.fill_context_menu(self)
        if on_name:
            self.addSeparator()
            actions.fill_context_menu(self)

    @staticmethod
    def _picked_name(view: BilingualView) -> str:
        picked = view.picked.current
        in_french = picked is not None and picked.column == Column.FRENCH
        return name_in(view.french(picked.row), picked.span) if picked and in_french else ""

    def _add_kinds(self, words: str) -> None:
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        menu = self.addMenu(self.tr("&Add “%1” as").replace("%1", shown.replace("&", "&&")))
        for kind in NAME_KINDS:
            menu.addAction(kind_word(kind)).setData(kind)
        menu.triggered.connect(self._on_kind)

    def _on_kind(self, action: QAction) -> None:
        self.name_added.emit(self._words, action.data())
