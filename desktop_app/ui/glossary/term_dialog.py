"""The window in front of the window that asks how English is to say a French term."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from desktop_app.core.glossary import Term, is_term, tidied
from desktop_app.ui.names.name_dialogs import NameDialog


class TermDialog(NameDialog):
    """French, English and note of one term."""

    def __init__(self, term: Term, glossary: str, parent: QWidget | None = None) -> None:
        """`term` is what is proposed; `glossary` is the name of the one that it goes to."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add to the glossary"))
        self._yes.setText(self.tr("&Add"))
        self._french, self._english, self._note = (QLineEdit(one) for one in (term.french, term.english, term.note))
        self._french.setPlaceholderText(self.tr("as a dictionary has it"))
        form = QFormLayout()
        form.addRow(self.tr("&French"), self._french)
        form.addRow(self.tr("&English"), self._english)
        form.addRow(self.tr("&Note"), self._note)
        self._column.addLayout(form)
        told = self.tr("It goes to the glossary “%1”; this article is briefed with it. You can undo it.")
        self._tell(told.replace("%1", glossary))
        self._column.addWidget(self._buttons)
        for line in (self._french, self._english):
            line.textChanged.connect(self._on_changed)
        self._on_changed()
        (self._english if term.french else self._french).setFocus()

    @property
    def term(self) -> Term:
        """What was written."""
        return tidied(Term(self._french.text(), self._english.text(), self._note.text()))

    @Slot()
    def _on_changed(self) -> None:
        self._yes.setEnabled(is_term(self.term))
