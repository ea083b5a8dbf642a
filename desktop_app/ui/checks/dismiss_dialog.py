"""Asks why a warning is of no concern, before it is dismissed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QLineEdit, QRadioButton, QWidget

from desktop_app.core.model import Flag
from desktop_app.ui.checks.dismissal_words import reason_words
from desktop_app.ui.checks.flag_words import about_flag
from desktop_app.ui.names.name_dialogs import NameDialog

_INDENT = 20
"""Pixels to the right of a box to tick: the words of a long warning stand under each other."""


class DismissDialog(NameDialog):
    """The warnings of one sentence, of which some or all are dismissed, and the reason."""

    def __init__(self, flags: Sequence[Flag], reasons: Sequence[str], parent: QWidget | None = None) -> None:
        """`reasons` are offered, in the words of the notes; the reader may give another."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Dismiss"))
        self._yes.setText(self.tr("&Dismiss"))
        self._flags, self._reasons = tuple(flags), tuple(reasons)
        self._boxes = tuple(QCheckBox() for _ in self._flags)
        self._group, self._other = QButtonGroup(self), QLineEdit()
        self._add_flags()
        self._add_reasons()
        self._tell(self.tr("What you save or copy will say that you dismissed it, and why. You can undo it."))
        self._column.addWidget(self._buttons)
        self._group.idClicked.connect(self._on_reason)
        self._other.textEdited.connect(self._on_other)
        self._group.button(0).setChecked(True)
        self._group.button(0).setFocus()
        self._allow()

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Those that are to be dismissed."""
        return tuple(flag for flag, box in zip(self._flags, self._boxes, strict=True) if box.isChecked())

    @property
    def reason(self) -> str:
        """Why: one of the reasons offered, else the reader's own words in one line."""
        chosen = self._group.checkedId()
        return self._reasons[chosen] if 0 <= chosen < len(self._reasons) else " ".join(self._other.text().split())

    def _add_flags(self) -> None:
        alone = len(self._flags) == 1
        for flag, box in zip(self._flags, self._boxes, strict=True):
            box.setChecked(True)
            box.setAccessibleName(about_flag(flag))
            box.setVisible(not alone)
            box.toggled.connect(self._allow)
            line, label = QHBoxLayout(), self._tell(about_flag(flag))
            self._column.removeWidget(label)
            line.setSpacing(_INDENT // 2)
            line.addWidget(box)
            line.addWidget(label, 1)
            self._column.addLayout(line)

    def _add_reasons(self) -> None:
        self._column.addWidget(QLabel(self.tr("Why?")))
        for number, reason in enumerate((*self._reasons, "")):
            words = reason_words(reason)
            button = QRadioButton(words[:1].upper() + words[1:] if words else self.tr("&Other:"))
            self._group.addButton(button, number)
            self._column.addWidget(button)
        self._other.setAccessibleName(self.tr("Another reason"))
        self._other.setMaxLength(200)
        self._column.addWidget(self._other)

    @Slot(int)
    def _on_reason(self, number: int) -> None:
        if number == len(self._reasons):
            self._other.setFocus()
        self._allow()

    @Slot()
    def _on_other(self) -> None:
        """Whoever writes a reason means it."""
        self._group.button(len(self._reasons)).setChecked(True)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        self._yes.setEnabled(bool(self.flags and self.reason))
