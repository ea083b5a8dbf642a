"""The windows in front of the window: open, save, shortcuts, about."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app import __version__

translate = QCoreApplication.translate


def ask_open(parent: QWidget, folder: Path | None) -> Path | None:
    """The text file the reader picks, if any."""
    title, kinds = translate("Dialogs", "Open a French article"), translate("Dialogs", "Text files (*.txt *.text *.md)")
    everything = translate("Dialogs", "All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), f"{kinds};;{everything}")
    return Path(name) if name else None


def ask_save(parent: QWidget, folder: Path | None, stem: str) -> Path | None:
    """Where to save and, by its ending, in what form; asks before it replaces a file."""
    dialog = QFileDialog(parent, translate("Dialogs", "Save the briefing"), str(folder or ""))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = save_filters()
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix("txt")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.selectFile(f"{stem}.txt")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def save_filters() -> dict[str, str]:
    """What the save dialog offers, and the ending that goes with each: a key of EXPORTERS."""
    return {
        translate("Dialogs", "Plain text (*.txt)"): "txt",
        translate("Dialogs", "Markdown (*.md)"): "md",
        translate("Dialogs", "Web page (*.html)"): "html",
        translate("Dialogs", "Data for other programs (*.json)"): "json",
    }


def show_shortcuts(parent: QWidget, actions: Sequence[QAction]) -> None:
    """List what the keyboard can do."""
    rows = "".join(_shortcut_row(action) for action in actions)
    QMessageBox(
        QMessageBox.Icon.NoIcon,
        translate("Dialogs", "Keyboard shortcuts"),
        f'<table cellspacing="0" cellpadding="4">{rows}</table>',
        QMessageBox.StandardButton.Close,
        parent,
    ).exec()


def _shortcut_row(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"<tr><td><b>{keys}</b></td><td>{action.text().replace('&', '')}</td></tr>"


def show_about(parent: QWidget) -> None:
    """Say what the program is, and what it does not do."""
    what = translate("Dialogs", "Read French news in English, on your own laptop, with the network off.")
    promise = translate(
        "Dialogs", "Dragoman never connects to anything. Articles stay in memory and are gone when you quit."
    )
    caution = translate(
        "Dialogs", "It is machine translation: check every fact against the French before you rely on it."
    )
    text = f"<h3>Dragoman {__version__}</h3><p>{what}</p><p>{promise}</p><p>{caution}</p>"
    QMessageBox.about(parent, translate("Dialogs", "About Dragoman"), text)
