"""Everything the reader can do from a menu, the toolbar or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_app.assets import resource
from desktop_app.settings import Quality, Theme
from desktop_app.ui.catalogues import Catalogue
from desktop_app.ui.checks.check_actions import CheckActions
from desktop_app.ui.checks.undo_actions import UndoActions
from desktop_app.ui.gist.gist_actions import GistActions
from desktop_app.ui.glossary.glossary_actions import GlossaryActions
from desktop_app.ui.handing_on.copy_menu import CopyActions
from desktop_app.ui.library.library_actions import LibraryActions
from desktop_app.ui.look.icons import icon
from desktop_app.ui.names.name_actions import NameActions
from desktop_app.ui.reading.find_actions import FindActions
from desktop_app.ui.reading.layout_actions import LayoutActions
from desktop_app.ui.reading_languages import ReadingLanguages
from desktop_app.ui.sources.reading_list_actions import ReadingListActions


class Actions(QObject):
    """The actions, with their words, keys and icons; who connects them decides what they do."""

    sample_picked = Signal(Path)
    theme_picked = Signal(Theme)
    language_picked = Signal(str)
    quality_picked = Signal(Quality)
    text_size_picked = Signal(int)
    """Steps larger, or smaller where negative; 0 for the usual size."""

    def __init__(self, languages: Sequence[Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.new = self._action(self.tr("&New"), "Ctrl+N")
        self.open = self._action(self.tr("&Open…"), "Ctrl+O")
        self.brief = self._action(self.tr("&Brief this text"), "Ctrl+Return", "Ctrl+Enter")
        self.stop = self._action(self.tr("S&top translating"), "Esc")
        self.save_as = self._action(self.tr("&Save as…"), "Ctrl+S", "Ctrl+Shift+S")
        self.origin = self._action(self.tr("About this art&icle…"), "Ctrl+I")
        self.quit = self._action(self.tr("&Quit"), "Ctrl+Q")
        self.paste_new = self._action(self.tr("&Paste as new article"), "Ctrl+Shift+V")
        self.copy_gist = self._action(self.tr("&Copy gist"), "Ctrl+Shift+C")
        self.copies = CopyActions(self.copy_gist, self)
        self.back = self._action(self.tr("&Back to the briefing"), "Alt+Left")
        self.next_flag = self._action(self.tr("&Next sentence to check"), "F8")
        self.previous_flag = self._action(self.tr("&Previous sentence to check"), "Shift+F8")
        self.packages = self._action(self.tr("Translation pac&kages…"))
        self.repairs = self._action(self.tr("&Repairs and corrections…"), "Ctrl+R")
        self.dropped = self._action(self.tr("Left out of the fil&e…"))
        self.finding = FindActions(self)
        self.layouts = LayoutActions(self)
        self.library = LibraryActions(self)
        self.checks = CheckActions(self)
        self.gist = GistActions(self)
        self.undoing = UndoActions(self)
        self.names = NameActions(self.undoing, self)
        self.glossary = GlossaryActions(self)
        self.larger = self._action(self.tr("&Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._action(self.tr("&Smaller text"), "Ctrl+-")
        self.usual_size = self._action(self.tr("&Usual text size"), "Ctrl+0")
        self.shortcuts = self._action(self.tr("&Keyboard shortcuts"), "Ctrl+?", "?")
        self.guide = self._action(self.tr("&Guide"), "F1")
        self.palette = self._action(self.tr("&All commands…"), "Ctrl+K")
        self.articles = ReadingListActions(self)
        self.preferences = self._action(self.tr("Pre&ferences…"), "Ctrl+,")
        self.about = self._action(self.tr("A&bout Dragoman"))
        self.samples = self._samples()
        self.read_as = ReadingLanguages(self.tr("Read &as"))
        self.themes = self._theme_group()
        self.languages = self._language_group(languages)
        self.qualities = self._quality_group()
        for steps, action in ((1, self.larger), (-1, self.smaller), (0, self.usual_size)):
            action.setData(steps)
            action.triggered.connect(self._on_text_size)

    def tint(self) -> None:
        """Draw the icons in the colours of the palette in use."""
        named = {
            "new": self.new,
            "open": self.open,
            "paste": self.paste_new,
            "copy": self.copy_gist,
            "save": self.save_as,
        }
        for name, action in named.items():
            action.setIcon(icon(name))
        self.undoing.tint()
        self.names.tint()
        self.articles.tint()

    def check(self, theme: Theme, language: str, quality: Quality) -> None:
        """Mark what is in use."""
        chosen = ((self.themes, theme.value), (self.languages, language), (self.qualities, quality.value))
        for group, value in chosen:
            for action in group.actions():
                action.setChecked(action.data() == value)

    def fill_menus(self, bar: QMenuBar) -> None:
        """Lay the actions out in menus."""
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new, self.open])
        file.addMenu(self.samples)
        file.addActions([self.paste_new, self.brief, self.stop])
        file.addSeparator()
        file.addActions([self.save_as, self.origin])
        file.addSeparator()
        self.library.fill_menu(file)
        file.addSeparator()
        self.articles.fill_menu(file)
        file.addSeparator()
        file.addActions([self.packages, self.preferences])
        file.addSeparator()
        file.addAction(self.quit)
        edit = bar.addMenu(self.tr("&Edit"))
        self.undoing.fill_menu(edit)
        edit.addSeparator()
        self.finding.fill_menu(edit)
        briefing = bar.addMenu(self.tr("&Briefing"))
        self.copies.fill_menu(briefing)
        briefing.addSeparator()
        self.gist.fill_menu(briefing)
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.back, self.repairs, self.dropped])
        view.addSeparator()
        self.layouts.fill_menu(view)
        view.addSeparator()
        view.addActions([self.larger, self.smaller, self.usual_size])
        view.addSeparator()
        view.addMenu(self.read_as)
        view.addMenu(self.tr("Translation &quality")).addActions(self.qualities.actions())
        view.addMenu(self.tr("&Theme")).addActions(self.themes.actions())
        check = bar.addMenu(self.tr("&Check"))
        check.addActions([self.next_flag, self.previous_flag])
        check.addSeparator()
        self.checks.fill_menu(check)
        names = bar.addMenu(self.tr("&Names"))
        self.names.fill_menu(names)
        self.glossary.fill_menu(names)
        bar.addMenu(self.tr("&Language")).addActions(self.languages.actions())
        bar.addMenu(self.tr("&Help")).addActions([self.guide, self.palette, self.shortcuts, self.about])

    def allow(self, reading: bool, busy: bool, has_text: bool, repaired: bool) -> None:
        """Enable what makes sense on the page shown."""
        self.brief.setEnabled(not reading)
        self.stop.setEnabled(busy)
        self.back.setEnabled((has_text or busy) and not reading)
        self.copies.allow(has_text)
        self.save_as.setEnabled(has_text)
        for action in (self.next_flag, self.previous_flag):
            action.setEnabled(has_text and reading)
        self.repairs.setEnabled(repaired and reading)
        self.read_as.setEnabled(reading)
        self.undoing.allow(reading and has_text)
        self.finding.allow(has_text and reading)
        self.layouts.panes.allow(reading)

    def with_keys(self) -> tuple[QAction, ...]:
        """The actions that have a shortcut, in the order of the menus."""
        return tuple(one for one in self.findChildren(QAction) if not one.shortcut().isEmpty())

    def _action(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def _samples(self) -> QMenu:
        titles = {
            "communique.txt": self.tr("War communiqué: figures, places, accents lost on the way"),
            "economie.txt": self.tr("Company results: money and percentages"),
            "portrait.txt": self.tr("Portrait: quotations"),
        }
        menu = QMenu(self.tr("Try a sa&mple"))
        for name, title in titles.items():
            menu.addAction(title).setData(str(resource(f"samples/{name}")))
        menu.triggered.connect(self._on_sample)
        return menu

    def _theme_group(self) -> QActionGroup:
        words = {
            Theme.SYSTEM: self.tr("Like the &system"),
            Theme.LIGHT: self.tr("&Light"),
            Theme.DARK: self.tr("&Dark"),
        }
        group = self._group([(text, theme.value) for theme, text in words.items()])
        group.triggered.connect(self._on_theme)
        return group

    def _language_group(self, languages: Sequence[Catalogue]) -> QActionGroup:
        group = self._group([(language.name, language.code) for language in languages])
        group.triggered.connect(self._on_language)
        return group

    def _quality_group(self) -> QActionGroup:
        words = {
            Quality.FAST: self.tr("&Fast"),
            Quality.BALANCED: self.tr("&Balanced"),
            Quality.BEST: self.tr("B&est"),
        }
        group = self._group([(text, quality.value) for quality, text in words.items()])
        group.triggered.connect(self._on_quality)
        return group

    def _group(self, choices: Sequence[tuple[str, str]]) -> QActionGroup:
        group = QActionGroup(self)
        for text, value in choices:
            action = group.addAction(text)
            action.setData(value)
            action.setCheckable(True)
        return group

    @Slot()
    def _on_text_size(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.text_size_picked.emit(sender.data())

    @Slot(QAction)
    def _on_sample(self, action: QAction) -> None:
        self.sample_picked.emit(Path(action.data()))

    @Slot(QAction)
    def _on_theme(self, action: QAction) -> None:
        self.theme_picked.emit(Theme(action.data()))

    @Slot(QAction)
    def _on_language(self, action: QAction) -> None:
        self.language_picked.emit(action.data())

    @Slot(QAction)
    def _on_quality(self, action: QAction) -> None:
        self.quality_picked.emit(Quality(action.data()))
