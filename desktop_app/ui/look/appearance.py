"""How the whole application looks: the theme the reader chose, and the size of text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.settings import Theme
from desktop_app.ui.look.theme import apply_theme, dress

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}

_FRAME = QSize(4, 36)
"""What window managers put around a window, at most times."""
_READING = 1.15
"""Times the size of menus: whole articles are read here."""


def use_theme(application: QApplication, theme: Theme) -> None:
    """Dress the application as `theme` says."""
    # Without it a style sheet stops text sizes and colours from passing on to the widgets inside.
    application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    hints = application.styleHints()
    hints.setColorScheme(_SCHEMES[theme])
    apply_theme(application)
    # Not every platform takes the wish, and one that does not sends no signal.
    dark = theme is Theme.DARK or (theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    dress(application, dark)


def fit_on_screen(window: QWidget) -> None:
    """Make `window` no larger than its screen has room for, its frame included."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(window.size().boundedTo(room))


def use_text_size(page: QWidget, percent: int) -> None:
    """Give `page` and all it holds text of `percent` of the usual size for reading."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * _READING * percent / 100)
    page.setFont(font)


def use_dialog_text_size(percent: int) -> None:
    """Give all dialogs text of `percent` of the usual size: those that are open, and those still to come."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    QApplication.setFont(font, "QDialog")  # type: ignore[arg-type]  # the stubs know bytes alone
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog):
            window.setFont(font)


def dialog_scale() -> float:
    """How many times larger dialogs are to be than at the usual size of text; never smaller."""
    return max(1.0, _dialog_font().pointSizeF() / QApplication.font().pointSizeF())


def give_room(dialog: QDialog, width: int, height: int) -> None:
    """Make `dialog` so large, in pixels at the usual size of text; larger with larger text, within its screen."""
    times = dialog_scale()
    dialog.resize(round(width * times), round(height * times))
    fit_on_screen(dialog)


def polish(dialog: QDialog) -> None:
    """Give `dialog` and all in it their size of text now, so that sizes can be asked for before it is shown."""
    dialog.ensurePolished()
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()


def _dialog_font() -> QFont:
    return QApplication.font("QDialog")  # type: ignore[call-overload, no-any-return]  # the stubs know bytes alone
