"""All preferences in one dialog: shown as they are, done at once, kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QSpinBox

from desktop_app.core.gist import GistLength, GistMethod
from desktop_app.core.names import EntityKind
from desktop_app.settings import Quality, Settings, Theme
from desktop_app.ui.names.kinds import kind_word
from desktop_app.ui.preferences_dialog import PreferencesDialog
from tests import toys
from tests.ui.windows import Opened, Opening


def in_preferences(opened: Opened, act: Callable[[PreferencesDialog], None]) -> None:
    """Open them, do something, close them."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PreferencesDialog):
            QTimer.singleShot(10, wait)
            return
        try:
            act(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, wait)
    opened.window.commands.preferences.trigger()


def pick(dialog: PreferencesDialog, words: str) -> None:
    """Pick the line `words` in whichever field has it."""
    field = next(box for box in dialog.findChildren(QComboBox) if box.findText(words) >= 0)
    field.setCurrentIndex(field.findText(words))
    field.activated.emit(field.currentIndex())


def test_each_choice_is_done_at_once_and_kept(opened: Opened) -> None:
    opened.brief()

    def choose(dialog: PreferencesDialog) -> None:
        for words in ("Dark", "Best", "French above English", "125 %", f"KL: {_words_of(GistMethod.KL)}"):
            pick(dialog, words)
        amount = dialog.findChild(QSpinBox)
        assert amount is not None
        amount.setValue(5)
        _kind_box(dialog, EntityKind.PLACE).click()

    def _words_of(method: GistMethod) -> str:
        actions = opened.window.commands.gist.methods.actions()
        return next(one.text() for one in actions if one.data() == method.value).split(": ", 1)[1]

    in_preferences(opened, choose)
    kept = opened.stored[-1]
    assert (kept.theme, kept.quality, kept.stacked, kept.text_size) == (Theme.DARK, Quality.BEST, True, 125)
    assert kept.gist_method is GistMethod.KL
    assert kept.gist_length == GistLength(5)
    assert kept.hidden_kinds == {EntityKind.PLACE}
    assert opened.window.reading_page.text.stacked


def test_what_is_in_use_is_shown(opening: Opening) -> None:
    settings = Settings(language="en", theme=Theme.DARK, text_size=150, hidden_kinds=frozenset({EntityKind.DATE}))
    opened = opening(settings, toys.loader())
    seen: list[str] = []

    def look(dialog: PreferencesDialog) -> None:
        seen.extend(box.currentText() for box in dialog.findChildren(QComboBox))
        assert not _kind_box(dialog, EntityKind.DATE).isChecked()
        assert _kind_box(dialog, EntityKind.PLACE).isChecked()

    in_preferences(opened, look)
    assert {"English", "Dark", "150 %", "Languages side by side"} <= set(seen)


def test_the_menus_mark_what_was_chosen_in_the_dialog(opened: Opened) -> None:
    in_preferences(opened, lambda dialog: pick(dialog, "Fast"))
    checked = opened.window.commands.qualities.checkedAction()
    assert checked is not None
    assert Quality(checked.data()) is Quality.FAST


def test_the_same_text_size_again_changes_nothing(opening: Opening) -> None:
    opened = opening(Settings(language="en", text_size=125), toys.loader())
    in_preferences(opened, lambda dialog: pick(dialog, "125 %"))
    assert opened.window.preferences.settings.text_size == 125


def _kind_box(dialog: PreferencesDialog, kind: EntityKind) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == kind_word(kind))


def test_the_keyboard_begins_at_the_first_field(opened: Opened) -> None:
    begun: list[object] = []
    in_preferences(opened, lambda dialog: begun.append(dialog.focusWidget() is dialog.findChild(QComboBox)))
    assert begun == [True]
