"""The windows in front of the window that ask about names: other forms, what it is one with, a new name."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.corrections import correction_key
from desktop_app.core.names import NAME_KINDS, EntityKind
from desktop_app.core.text import Span, fold, from_utf16, to_utf16
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.reading.picked_words import name_in, whole_words

_MARGIN = 16
_GAP = 12
_WIDTH = 460


class NameDialog(QDialog):
    """One question, and a button named for what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._yes: QPushButton = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(_GAP)
        self.setMinimumWidth(_WIDTH)

    def _tell(self, words: str) -> QLabel:
        """Add a line of text, shown as it is written."""
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label


class RenameDialog(NameDialog):
    """The French name that something goes by, and what English says."""

    def __init__(self, french: str, english: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rename"))
        self._yes.setText(self.tr("Re&name"))
        self._french, self._english = QLineEdit(french), QLineEdit(english)
        self._english.setPlaceholderText(self.tr("as Dragoman has it"))
        form = QFormLayout()
        form.setSpacing(_GAP)
        form.addRow(self.tr("&French name in the list"), self._french)
        form.addRow(self.tr("&English form"), self._english)
        self._column.addLayout(form)
        self._tell(self.tr("The English of this article and of all later ones says it so. You can undo it."))
        self._column.addWidget(self._buttons)
        self._french.textChanged.connect(self._on_changed)
        self._english.selectAll()
        self._english.setFocus()

    @property
    def french(self) -> str:
        """The French name, one blank between two words."""
        return " ".join(self._french.text().split())

    @property
    def english(self) -> str:
        """The English form; nothing for the one that is known anyway."""
        return " ".join(self._english.text().split())

    @Slot()
    def _on_changed(self) -> None:
        self._yes.setEnabled(bool(correction_key(self.french)))


class MergeDialog(NameDialog):
    """A list of names of which one is picked; typing narrows it."""

    def __init__(self, question: str, names: Sequence[tuple[int, str]], parent: QWidget | None = None) -> None:
        """`names` are entities with what they are called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Merge names"))
        self._yes.setText(self.tr("&Merge"))
        self._tell(question)
        self._filter, self._list = QLineEdit(), QListWidget()
        self._filter.setPlaceholderText(self.tr("Type to find a name"))
        self._filter.setAccessibleName(self.tr("Find a name"))
        self._filter.setClearButtonEnabled(True)
        self._list.setAccessibleName(self.tr("Names of this article"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entity, words in names:
            item = QListWidgetItem(words, self._list)
            item.setToolTip(f"<div>{escape(words)}</div>")
            item.setData(Qt.ItemDataRole.UserRole, entity)
        for widget in (self._filter, self._list, self._buttons):
            self._column.addWidget(widget)
        self._list.setCurrentRow(0)
        self._filter.textChanged.connect(self._on_filter)
        self._list.itemDoubleClicked.connect(self.accept)
        self._filter.setFocus()

    @property
    def entity(self) -> int | None:
        """The entity picked."""
        item = self._list.currentItem()
        return None if item is None or item.isHidden() else int(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go through the names from the line too."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            rows = [row for row in range(self._list.count()) if not self._list.item(row).isHidden()]
            here, step = self._list.currentRow(), 1 if event.key() == Qt.Key.Key_Down else -1
            ahead = [row for row in rows[::step] if (row - here) * step > 0]
            self._list.setCurrentRow(ahead[0] if ahead else here)
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_filter(self, typed: str) -> None:
        items = [self._list.item(row) for row in range(self._list.count())]
        for item in items:
            item.setHidden(fold(typed) not in fold(item.text()))
        if self.entity is None:
            self._list.setCurrentItem(next((item for item in items if not item.isHidden()), items[0]))
        self._yes.setEnabled(self.entity is not None)


class AddDialog(NameDialog):
    """A sentence in which words can be selected, with the keyboard too, and what they name."""

    def __init__(self, sentence: str, picked: Span, parent: QWidget | None = None) -> None:
        """`picked` are the code points of `sentence` that are selected at first; it may be empty."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a name"))
        self._yes.setText(self.tr("&Add"))
        self._sentence = sentence
        self._tell(self.tr("Select the name: Ctrl+arrows go from word to word, with Shift they select."))
        self._text, self._told = QPlainTextEdit(sentence), QLabel()
        self._kind, self._english = QComboBox(), QLineEdit()
        self._set_text(picked)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        for kind in NAME_KINDS:
            self._kind.addItem(kind_word(kind), kind)
        self._english.setPlaceholderText(self.tr("as Dragoman has it"))
        self._lay_out()
        self._text.selectionChanged.connect(self._on_selected)
        self._on_selected()

    def _set_text(self, picked: Span) -> None:
        flags = Qt.TextInteractionFlag
        self._text.setAccessibleName(self.tr("The sentence"))
        self._text.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(5 * self._text.fontMetrics().lineSpacing())
        cursor = self._text.textCursor()
        cursor.setPosition(to_utf16(self._sentence, picked.start))
        cursor.setPosition(to_utf16(self._sentence, picked.end), QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(cursor)
        self._text.setFocus()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(_GAP)
        form.addRow(self.tr("Name"), self._told)
        form.addRow(self.tr("&Kind"), self._kind)
        form.addRow(self.tr("&English form"), self._english)
        self._column.addWidget(self._text)
        self._column.addLayout(form)
        self._column.addWidget(self._buttons)

    @property
    def words(self) -> str:
        """The whole words selected."""
        return name_in(self._sentence, self._span)

    @property
    def kind(self) -> EntityKind:
        """What they name."""
        return NAME_KINDS[self._kind.currentIndex()]

    @property
    def english(self) -> str:
        """What English says, if the reader said so."""
        return " ".join(self._english.text().split())

    @property
    def _span(self) -> Span:
        cursor = self._text.textCursor()
        ends = (cursor.selectionStart(), cursor.selectionEnd())
        start, end = (from_utf16(self._sentence, end) for end in ends)
        return whole_words(self._sentence, Span(start, end)) if start < end else Span(start, start)

    @Slot()
    def _on_selected(self) -> None:
        self._told.setText(self.words or self.tr("nothing selected"))
        self._yes.setEnabled(bool(self.words))
