"""One sentence above the page when something needs the reader, with one thing to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop_app.core.model import Severity
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.theme import blended, is_dark, tones
from desktop_app.ui.spoken import say
from desktop_app.ui.wording import Message, Remedy, Tone, remedy_text

_ICON = 20


class ProblemBar(QFrame):
    """Shows a message, or nothing at all."""

    remedy_picked = Signal(Remedy)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message: Message | None = None
        """What is shown."""
        self.setObjectName("problem_bar")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._buttons = tuple(self._button(remedy) for remedy in Remedy)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Hide this message"))
        self._close.setAccessibleName(self.tr("Hide this message"))
        self._close.clicked.connect(self.clear)
        self._lay_out()
        self.hide()

    @Slot(Message)
    def show_message(self, message: Message) -> None:
        """Show `message` in place of what was shown."""
        self.message = message
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        for remedy, button in zip(Remedy, self._buttons, strict=True):
            button.setVisible(remedy in message.remedies)
        self._dress()
        self.show()
        say(self, message.text)

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self.message = None
        self.hide()

    def focus_remedy(self) -> None:
        """Put the keyboard on the first remedy, for a question that stops the work."""
        if self.message and self.message.remedies:
            self._buttons[tuple(Remedy).index(self.message.remedies[0])].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the page from light to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _button(self, remedy: Remedy) -> QPushButton:
        button = QPushButton(remedy_text(remedy))
        button.clicked.connect(self._on_clicked)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self._close)

    def _dress(self) -> None:
        if self.message is None:
            return
        colour = self._colour(self.message.tone)
        page = tones(is_dark(self.palette()))
        fill = blended(page.paper, colour, 0.12).name()
        style = f"#problem_bar {{ background: {fill}; border: none; border-bottom: 1px solid {colour.name()}; }}"
        if style != self.styleSheet():
            self.setStyleSheet(style)
        self._sign.setPixmap(icon(self.message.tone.value, colour).pixmap(_ICON, _ICON))
        self._close.setIcon(icon("cancel"))

    def _colour(self, tone: Tone) -> QColor:
        page = tones(is_dark(self.palette()))
        match tone:
            case Tone.NOTE:
                return page.accent
            case Tone.WARNING:
                return page.of(Severity.WARNING)
            case Tone.ERROR:
                return page.of(Severity.ERROR)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.remedy_picked.emit(tuple(Remedy)[self._buttons.index(sender)])
