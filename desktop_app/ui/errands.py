"""What the reader has done with files and the clipboard: articles in, briefings out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import InputError, OutputError
from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Article
from desktop_app.core.parts import Part
from desktop_app.core.reading import as_article
from desktop_app.sources.source import Source
from desktop_app.ui import dialogs
from desktop_app.ui.checks.repairs_dialog import RepairsDialog
from desktop_app.ui.details import details
from desktop_app.ui.handing_on import clipboard
from desktop_app.ui.handing_on.copy_menu import about_copied
from desktop_app.ui.handing_on.saving import save_briefing
from desktop_app.ui.names.mentions import all_rewordings
from desktop_app.ui.session import Session
from desktop_app.ui.sources import incoming
from desktop_app.ui.sources.origin_keeper import OriginKeeper
from desktop_app.ui.sources.reading_list import ReadingList
from desktop_app.ui.sources.source_reader import SourceReader
from desktop_app.ui.wording import Remedy

if TYPE_CHECKING:
    from desktop_app.ui.packages.package_shelf import PackageShelf

MakeShelf = Callable[[], "PackageShelf"]


class Errands(QObject):
    """Fetches articles for the session and carries its briefings away."""

    failed = Signal(Exception)
    """An InputError or an OutputError for the reader."""
    done = Signal(str)
    """Something without a visible effect was done; one short sentence."""
    text_wanted = Signal()
    """The reader goes back to the pasted text."""

    rewordings_left = Signal(tuple)
    """Words of the English, each with its sentence, that are to stand as the translation had them."""
    packages_changed = Signal()
    """Another package may be the preferred one now."""

    def __init__(self, session: Session, make_shelf: MakeShelf, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._make_shelf, self._window = session, make_shelf, window
        self._folder: Path | None = None
        self.origins = OriginKeeper(session, window)
        self.source = Source("")
        """What the last article was read from."""
        self.reader = SourceReader(self)
        self.reader.begun.connect(lambda: self.done.emit(self.tr("Reading the file…")))
        self.reader.read.connect(self._on_read)
        self.reader.failed.connect(self.failed)
        self.articles = ReadingList(session, self)
        self.articles.wanted.connect(self.reader.read_file)
        self.error: Exception | None = None
        """What the reader was last told about."""

    @Slot(Remedy)
    def take_remedy(self, remedy: Remedy) -> None:
        """Do what the reader picked in the bar for problems."""
        match remedy:
            case Remedy.SHOW_PACKAGES:
                self.show_packages()
            case Remedy.TRANSLATE_ANYWAY:
                self._session.read_as(FRENCH)
            case Remedy.TRY_AGAIN:
                self._session.try_again()
            case Remedy.BACK_TO_TEXT:
                self.text_wanted.emit()
            case Remedy.OPEN_ANOTHER:
                self.choose_file()
            case Remedy.SAVE_ELSEWHERE:
                self.save_as()
            case Remedy.COPY_DETAILS if self.error:
                self.copy_details(self.error)

    @Slot(Path)
    def open_path(self, path: Path) -> None:
        """Brief the article in the file `path`; install it where it is a translation package."""
        if path.suffix == incoming.PACKAGE:
            self._open_packages(path)
        else:
            self.reader.read_file(path)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """The same with several files, or with all those of a folder, as a list to be read one after the other."""
        from desktop_app.sources.reading import files_in  # the window is painted the sooner

        try:
            files = [file for path in paths for file in (files_in(path) if path.is_dir() else (path,))]
        except InputError as error:
            self.failed.emit(error)
            return
        articles = [file for file in files if file.suffix != incoming.PACKAGE]
        if len(articles) > 1:
            self.articles.begin(articles)
        elif files or paths:
            self.open_path((files or paths)[0])

    @Slot()
    def choose_file(self) -> None:
        """Let the reader pick a file and brief it, or several."""
        paths = dialogs.ask_open(self._window, self._folder)
        if paths:
            self._folder = paths[0].parent
            self.open_paths(paths)

    @Slot()
    def paste_new(self) -> None:
        """Brief what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, data: QMimeData) -> None:
        """Brief what was pasted or dropped; install it where it is a translation package."""
        files = incoming.local_files(data)
        if files:
            self.open_paths(files)
        elif incoming.is_page(data):
            self.reader.read_html(data.html(), data.text())
        else:
            self._submit(lambda: as_article(data.text()))

    @Slot()
    def copy_gist(self) -> None:
        """Put the gist with its citations on the clipboard."""
        self.copy_part(Part.CITED_GIST)

    @Slot(Part)
    def copy_part(self, part: Part) -> None:
        """Put a part of the briefing on the clipboard."""
        if self._session.has_text and self._session.briefing:
            clipboard.copy_part(self._session.briefing, part)
            self.done.emit(about_copied(part))

    def copy_details(self, error: BaseException) -> None:
        """Put what helps to find the fault on the clipboard."""
        clipboard.copy_text(details(error, self._session.briefing))
        self.done.emit(self.tr("Details copied: versions and the kind of error, none of your text"))

    @Slot()
    def save_as(self) -> None:
        """Save the briefing where the reader says."""
        if not (self._session.has_text and self._session.briefing):
            return
        try:
            path = save_briefing(self._window, self._session.briefing, self._folder)
        except OutputError as error:
            self.failed.emit(error)
            return
        if path is not None:
            self._folder = path.parent
            self.done.emit(self.tr("Saved: %1").replace("%1", path.name))

    @Slot()
    def show_repairs(self) -> None:
        """List what was repaired; what the reader undoes there is briefed again."""
        if self._session.briefing is not None:
            reworded = all_rewordings(self._session.briefing)
            dialog = RepairsDialog(self._session.briefing.article, self._window, reworded)
            dialog.undone.connect(self._session.undo_repairs)
            dialog.left.connect(self.rewordings_left)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    @Slot()
    def show_packages(self) -> None:
        """Show the translation packages, to install and to remove."""
        self._open_packages()

    def _open_packages(self, file: Path | None = None) -> None:
        from desktop_app.ui.packages.packages_dialog import PackagesDialog  # not needed before the first paint

        dialog = PackagesDialog(self._make_shelf(), self._window, file)
        dialog.changed.connect(self.packages_changed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def show_about(self) -> None:
        """Say what the program is."""
        dialogs.show_about(self._window)

    @Slot()
    def show_dropped(self) -> None:
        """List what was left out of the file that the article was read from."""
        from desktop_app.ui.sources.dropped_dialog import DroppedDialog  # not needed before the first paint

        is_read = self._session.article is not None and self._session.article.original == self.source.text
        dialog = DroppedDialog(self.source.dropped if is_read else (), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(Source)
    def _on_read(self, source: Source) -> None:
        self.source = source
        self._submit(lambda: source.article)
        if source.dropped:
            self.done.emit(self.tr("Some parts of the file were left out: see the View menu"))

    def _submit(self, read: Callable[[], Article]) -> None:
        try:
            article = read()
        except InputError as error:
            self.failed.emit(error)
            return
        self._session.submit(article)
