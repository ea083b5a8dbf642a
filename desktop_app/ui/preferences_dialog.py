"""All preferences in one place. Most are the choices of the menus, shown once more; each takes effect at once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QActionGroup, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.gist import USUAL_LENGTH, GistLength
from desktop_app.core.names import EntityKind
from desktop_app.settings import TEXT_SIZES, Settings
from desktop_app.ui.gist.gist_length_box import GistLengthBox
from desktop_app.ui.look.appearance import fit_on_screen, polish
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.palette import command_words

_ACROSS = 3
"""Boxes for kinds in a line."""
_BESIDE, _AROUND = 56, 96
"""Pixels for margins, a scroll bar and the button below."""


class PreferencesDialog(QDialog):
    """Two columns of words and fields. `groups` are exclusive actions, with what they decide."""

    text_size_picked = Signal(int)
    """Per cent."""
    length_picked = Signal(GistLength)
    kinds_hidden = Signal(frozenset)
    history_wanted = Signal(bool)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._outside, inside, area = QVBoxLayout(self), QWidget(), QScrollArea()
        self._column = QVBoxLayout(inside)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._outside.addWidget(area)
        self._kinds: dict[EntityKind, QCheckBox] = {}
        self.setWindowTitle(self.tr("Preferences"))
        self._column.setSpacing(16)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._outside.setContentsMargins(16, 16, 16, 16)

    def add_window(self, groups: Iterable[tuple[str, QActionGroup]]) -> None:
        """How the window looks and speaks."""
        form = self._box(self.tr("Window"))
        _add_groups(form, groups)
        sizes = QComboBox()
        for size in TEXT_SIZES:
            sizes.addItem(f"{size} %", size)
        sizes.setCurrentIndex(sizes.findData(self._settings.text_size))
        sizes.activated.connect(lambda index: self.text_size_picked.emit(sizes.itemData(index)))
        form.addRow(self.tr("Text &size"), sizes)

    def add_briefing(self, groups: Iterable[tuple[str, QActionGroup]]) -> None:
        """How articles are translated and their gist is chosen, and what is marked in them."""
        form = self._box(self.tr("Briefing"))
        _add_groups(form, groups)
        length = GistLengthBox()
        length.show_length(self._settings.gist_length or USUAL_LENGTH)
        length.changed.connect(self.length_picked)
        form.addRow(length)
        form.addRow(QLabel(self.tr("Marked in the text")))
        form.addRow(self._kind_boxes())

    def add_computer(self, folders: Iterable[tuple[str, Path]]) -> None:
        """What is kept on the disk, and where. `folders` have words for what lies in them."""
        form = self._box(self.tr("This computer"))
        history = QCheckBox(self.tr("&Keep a history of finished briefings"))
        history.setChecked(self._settings.history)
        history.toggled.connect(self.history_wanted)
        form.addRow(history)
        for words, folder in folders:
            form.addRow(words, self._folder(words, folder))

    def finish(self) -> None:
        """Once everything is added."""
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._column.addStretch(1)
        self._outside.addWidget(close)
        polish(self)
        inside = self._column.sizeHint()
        if first := self.findChild(QComboBox):
            first.setFocus()  # else the button that closes the dialog has the keys
        self.resize(inside.width() + _BESIDE, inside.height() + _AROUND)
        fit_on_screen(self)

    def _box(self, title: str) -> QFormLayout:
        box = QGroupBox(title)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._column.addWidget(box)
        return form

    def _kind_boxes(self) -> QWidget:
        boxes = QWidget()
        grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, kind in enumerate(EntityKind):
            box = self._kinds[kind] = QCheckBox(kind_word(kind))
            box.setChecked(kind not in self._settings.hidden_kinds)
            box.toggled.connect(self._tell_kinds)
            grid.addWidget(box, place // _ACROSS, place % _ACROSS)
        return boxes

    def _tell_kinds(self) -> None:
        self.kinds_hidden.emit(frozenset(kind for kind, box in self._kinds.items() if not box.isChecked()))

    def _folder(self, words: str, folder: Path) -> QWidget:
        line, path, button = QWidget(), QLabel(str(folder)), QPushButton(self.tr("Open"))
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        path.setWordWrap(True)
        button.setAccessibleName(self.tr("Open the folder: {0}").format(words))
        button.setAutoDefault(False)
        button.setEnabled(folder.is_dir())
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(path, 1)
        row.addWidget(button)
        return line


def _add_groups(form: QFormLayout, groups: Iterable[tuple[str, QActionGroup]]) -> None:
    """A field for each group, in which picking a line does what picking the action does."""
    for words, group in groups:
        field = QComboBox()
        field.addItems([command_words(action) for action in group.actions()])
        field.setCurrentIndex(next((n for n, action in enumerate(group.actions()) if action.isChecked()), 0))
        field.activated.connect(lambda index, group=group: group.actions()[index].trigger())
        form.addRow(words, field)
