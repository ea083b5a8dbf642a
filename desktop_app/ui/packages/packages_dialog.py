"""The translation packages on this computer: install, verify, take along, remove, fetch the official one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.errors import ChecksumChanged
from desktop_app.core.pipeline import Cancelled
from desktop_app.packages.manifest import Verification
from desktop_app.packages.offer import Offer
from desktop_app.packages.shelf import PackageRow
from desktop_app.packages.trust import Pin
from desktop_app.ui import wording
from desktop_app.ui.look.appearance import give_room
from desktop_app.ui.look.plain_table import PlainTable
from desktop_app.ui.look.rows import row_of
from desktop_app.ui.packages.chores import Chore, Chores, Progress
from desktop_app.ui.packages.package_rows import cells, heads, tip
from desktop_app.ui.packages.package_shelf import PackageShelf
from desktop_app.ui.packages.package_trust import about_refusal, agrees_to_forget, is_about, voucher
from desktop_app.ui.questions import agrees
from desktop_app.ui.sources.incoming import PACKAGE, local_files

_SIZE = (760, 440)


class PackagesDialog(QDialog):
    """A table of packages and what can be done with them; nothing touches the network until a button says so."""

    changed = Signal()
    """Another package may be the preferred one now."""

    def __init__(self, shelf: PackageShelf, parent: QWidget | None = None, file: Path | None = None) -> None:
        """Where a `file` is given, it is installed as soon as the list stands."""
        super().__init__(parent)
        self._shelf = shelf
        self._rows: tuple[PackageRow, ...] = ()
        self._chores = Chores(self)
        self._table, self._told = PlainTable(heads(), self.tr("Translation packages")), QLabel()
        self._bar, self._stop = QProgressBar(), QPushButton(self.tr("&Stop"))
        self._install = QPushButton(self.tr("&Install from a file…"))
        self._verify = QPushButton(self.tr("&Verify"))
        self._export = QPushButton(self.tr("&Take along…"))
        self._remove = QPushButton(self.tr("&Remove"))
        self._fetch = QPushButton(self.tr("&Ask %1 for the official package…").replace("%1", shelf.index_host()))
        self._forget = QPushButton(self.tr("&Forget the remembered checksum…"))
        self._refused: ChecksumChanged | None = None
        self.setWindowTitle(self.tr("Translation packages"))
        give_room(self, *_SIZE)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._do(shelf.rows, lambda rows: self._show_rows_and_install(rows, file))

    def _lay_out(self) -> None:
        table = self._table
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        advice = QLabel(
            self.tr(
                "The built-in package is compact and weak; the official Argos package is much better. On a computer "
                "without internet, install it from a file: drop it here, or bring it on a memory stick."
            )
        )
        for label in (advice, self._told):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(advice)
        column.addWidget(table, 1)
        column.addLayout(row_of(self._install, self._verify, self._export, self._remove))
        column.addLayout(row_of(self._fetch, self._forget))
        column.addWidget(self._told)
        column.addLayout(row_of(self._bar, self._stop, last=close))
        for one in (self._bar, self._stop, self._forget):
            one.hide()

    def _connect(self) -> None:
        self._table.itemSelectionChanged.connect(self._allow)
        self._install.clicked.connect(self._on_install)
        self._verify.clicked.connect(self._on_verify)
        self._export.clicked.connect(self._on_export)
        self._remove.clicked.connect(self._on_remove)
        self._fetch.clicked.connect(self._on_fetch)
        self._forget.clicked.connect(self._on_forget)
        self._stop.clicked.connect(self._chores.stop)
        self._chores.finished.connect(self._on_finished)
        self._chores.failed.connect(self._on_failed)
        self._chores.progressed.connect(self._on_progressed)

    @Slot()
    def refresh(self) -> None:
        """Read the list again; slow for large packages, so it is a chore too."""
        self._do(self._shelf.rows, self._show_rows)

    def _do(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        self._begin(Chore(lambda report, is_cancelled: work(), then))

    def _begin(self, chore: Chore) -> None:
        self._chores.give(chore)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._stop.show()
        self._allow()

    @Slot()
    def _on_finished(self) -> None:
        if not self._chores.busy:  # what is done next may have begun already
            self._bar.hide()
            self._stop.hide()
        self._allow()

    @Slot(Exception)
    def _on_failed(self, error: Exception) -> None:
        stopped = isinstance(error, Cancelled)
        self._told.setText(self.tr("Stopped.") if stopped else wording.about_error(error).text)
        if isinstance(error, ChecksumChanged):
            self._do(self._shelf.remembered, lambda pin: self._on_refused(error, pin))

    @Slot(Progress)
    def _on_progressed(self, progress: Progress) -> None:
        done = progress.done == progress.total
        self._bar.setRange(0, 0 if done else (progress.total or 0) // 1000)
        self._bar.setValue(progress.done // 1000)
        words = self.tr("Checking and trying it out…") if done else self.tr("%1 of %2 MB")
        self._told.setText(words.replace("%1", _mb(progress.done)).replace("%2", _mb(progress.total)))

    def _show_rows(self, rows: object) -> None:
        self._rows = cast("tuple[PackageRow, ...]", rows)
        self._table.show_rows([(cells(row), tip(row)) for row in self._rows])

    def _show_rows_and_install(self, rows: object, file: Path | None) -> None:
        self._show_rows(rows)
        if file is not None:
            self.install(file)

    def _picked(self) -> PackageRow | None:
        picked = self._table.picked()
        return self._rows[picked[0]] if picked and picked[0] < len(self._rows) else None

    @Slot()
    def _allow(self) -> None:
        row, free = self._picked(), not self._chores.busy
        for button in (self._install, self._fetch, self._forget):
            button.setEnabled(free)
        for button in (self._verify, self._export):
            button.setEnabled(free and row is not None and row.info is not None)
        self._remove.setEnabled(free and row is not None and row.removable)

    @Slot()
    def _on_install(self) -> None:
        files = self.tr("Argos packages (*%1)").replace("%1", PACKAGE)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Install a package"), "", files)
        if name:
            self.install(Path(name))

    def install(self, file: Path) -> None:
        """Check, try out and install the package in `file`."""
        self._told.setText(self.tr("Checking and trying out %1…").replace("%1", file.name))
        self._begin(Chore(lambda report, stop: self._shelf.install(file, report, stop), self._on_installed))

    def _on_installed(self, name: object) -> None:
        self._told.setText(self.tr("Installed: %1").replace("%1", str(name)))
        self.changed.emit()
        self.refresh()

    @Slot()
    def _on_verify(self) -> None:
        row = self._picked()
        if row is not None:
            self._do(lambda: self._shelf.verify(row.name), self._on_verified)

    def _on_verified(self, result: object) -> None:
        found = cast("Verification", result)
        if not found.has_manifest:
            self._told.setText(self.tr("Dragoman did not install it, so there is nothing to compare its files with."))
        elif found.unchanged:
            self._told.setText(self.tr("Every file is as it was when it was installed."))
        else:
            files = ", ".join((*found.damaged, *found.missing, *found.extra))
            self._told.setText(self.tr("Changed since it was installed: %1. Install it again.").replace("%1", files))

    @Slot()
    def _on_export(self) -> None:
        row = self._picked()
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the package")) if row else ""
        if row is not None and folder:
            self._do(lambda: self._shelf.export(row.name, Path(folder)), self._on_exported)

    def _on_exported(self, path: object) -> None:
        self._told.setText(self.tr("Written, with its SHA-256: %1").replace("%1", str(path)))

    @Slot()
    def _on_remove(self) -> None:
        row = self._picked()
        question = self.tr("Remove the package %1 from this computer?").replace("%1", row.name if row else "")
        if row is not None and agrees(self, question, self.tr("Remove")):
            self._do(lambda: self._shelf.remove(row.name), self._on_removed)

    def _on_removed(self, nothing: object) -> None:
        self._told.setText(self.tr("Removed."))
        self.changed.emit()
        self.refresh()

    @Slot()
    def _on_fetch(self) -> None:
        self._told.setText(self.tr("Asking %1…").replace("%1", self._shelf.index_host()))
        self._forget.hide()
        self._begin(Chore(lambda report, stop: (self._shelf.offer(stop), self._shelf.remembered()), self._on_offered))

    def _on_offered(self, found: object) -> None:
        offer, pin = cast("tuple[Offer | None, Pin | None]", found)
        if offer is None:
            self._told.setText(self.tr("No French-English package is offered there."))
            return
        self._told.clear()
        question = self.tr("Download version %1 from %2 (%3 MB)? Nothing of your articles is sent.")
        words = {"%1": offer.version, "%2": offer.host, "%3": _mb(offer.size)}
        for sign, word in words.items():
            question = question.replace(sign, word)
        question = f"{question}\n\n{voucher(offer, pin)}"
        if agrees(self, question, self.tr("Download %1 MB").replace("%1", _mb(offer.size))):
            self._begin(Chore(self._shelf.download, self._on_downloaded))

    def _on_downloaded(self, file: object) -> None:
        self.install(cast("Path", file))

    def _on_refused(self, error: ChecksumChanged, pin: object) -> None:
        self._refused = error
        if is_about(error, pin):
            self._told.setText(f"{wording.about_error(error).text} {about_refusal()}")
            self._forget.show()

    @Slot()
    def _on_forget(self) -> None:
        if self._refused is not None and agrees_to_forget(self, self._refused):
            self._do(self._shelf.forget, self._on_forgotten)

    def _on_forgotten(self, nothing: object) -> None:
        self._forget.hide()
        self._told.setText(self.tr("Forgotten. The package can be asked for again."))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one package file."""
        files = local_files(event.mimeData())
        if len(files) == 1 and files[0].suffix == PACKAGE and not self._chores.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Install what fell."""
        event.acceptProposedAction()
        self.install(local_files(event.mimeData())[0])

    def done(self, result: int) -> None:
        """Closing stops what is being done."""
        self._chores.close()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Likewise by the window's own button."""
        self._chores.close()
        super().closeEvent(event)


def _mb(size: int | None) -> str:
    return "?" if size is None else f"{size / 1_000_000:.1f}"
