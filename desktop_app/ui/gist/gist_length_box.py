"""Where the reader says how long the gist is to be: a number, and what it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from desktop_app.core.gist import USUAL_LENGTH, GistLength, GistUnit

_STEPS = {GistUnit.SENTENCES: 1, GistUnit.SHARE: 5}


class GistLengthBox(QWidget):
    """A label, a number, and a choice between sentences and per cent of them."""

    changed = Signal(GistLength)
    """The reader wants another length."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = 0
        self._length = USUAL_LENGTH
        self._label, self._amount, self._unit = QLabel(self), QSpinBox(self), QComboBox(self)
        self._amount.setKeyboardTracking(False)
        self._label.setBuddy(self._amount)
        for unit in GistUnit:
            self._unit.addItem("", unit.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._label, self._amount, self._unit):
            row.addWidget(widget)
        self.show_length(USUAL_LENGTH)
        self._name()
        self._amount.valueChanged.connect(self._on_amount)
        self._unit.activated.connect(self._on_unit)

    @property
    def length(self) -> GistLength:
        """The length that is shown."""
        return self._length

    @Slot(GistLength)
    def show_length(self, length: GistLength) -> None:
        """Show `length`; emits nothing."""
        self._length = length
        with QSignalBlocker(self._amount), QSignalBlocker(self._unit):
            self._unit.setCurrentIndex(self._unit.findData(length.unit.value))
            self._amount.setRange(1, length.unit.most)
            self._amount.setSingleStep(_STEPS[length.unit])
            self._amount.setValue(length.amount)

    def show_count(self, chosen: int, sentences: int) -> None:
        """Take up that the gist has `chosen` of so many sentences of the article, which a share does not show."""
        self._sentences = sentences
        told = GistLength(min(max(1, chosen), GistUnit.SENTENCES.most))
        if self._length.unit is GistUnit.SENTENCES and told != self._length:  # what is being typed is left alone
            self.show_length(told)

    @Slot(int)
    def _on_amount(self, amount: int) -> None:
        self._length = GistLength(amount, self._length.unit)
        self.changed.emit(self._length)

    @Slot(int)
    def _on_unit(self, index: int) -> None:
        """Count the same length otherwise, as nearly as can be."""
        counted = self._length.counted_in(GistUnit(self._unit.itemData(index)), self._sentences)
        if counted != self._length:
            self.show_length(counted)
            self.changed.emit(counted)

    def _name(self) -> None:
        self._label.setText(self.tr("Len&gth"))
        self._unit.setItemText(0, self.tr("sentences"))
        self._unit.setItemText(1, self.tr("% of article"))
        self._amount.setAccessibleName(self.tr("Length of the gist"))
        self._unit.setAccessibleName(self.tr("What the length of the gist counts"))
        self._unit.setToolTip(self.tr("A number of sentences, or a share of all sentences of the article"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()
