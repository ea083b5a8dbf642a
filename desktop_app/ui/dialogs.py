"""The windows in front of the window: open, save, shortcuts, about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop_app import __version__
from desktop_app.sources.recognition import ENDINGS

translate = QCoreApplication.translate


def ask_open(parent: QWidget, folder: Path | None) -> tuple[Path, ...]:
    """The files that the reader picks, if any."""
    title, kinds = translate("Dialogs", "Open French articles"), _documents()
    everything = translate("Dialogs", "All files (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), f"{kinds};;{everything}")
    return tuple(map(Path, names))


def _documents() -> str:
    """Every kind of file that articles are read from."""
    endings = " ".join(f"*{ending}" for ending in ENDINGS)
    return translate("Dialogs", "Articles: text, PDF, Word, web pages, mails (%1)").replace("%1", endings)


def ask_save(parent: QWidget, folder: Path | None, stem: str) -> Path | None:
    """Where to save and, by its ending, in what form; asks before it replaces a file."""
    dialog = QFileDialog(parent, translate("Dialogs", "Save the briefing"), str(folder or ""))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = save_filters()
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix("docx")
    dialog.filterSelected.connect(lambda chosen: _use_ending(dialog, filters[chosen]))
    dialog.selectFile(f"{stem}.docx")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _use_ending(dialog: QFileDialog, ending: str) -> None:
    """Give the name that stands in the dialog another ending, where it has one of those on offer."""
    dialog.setDefaultSuffix(ending)
    name = Path(dialog.selectedFiles()[0]).name
    on_offer = (f".{one}" for one in save_filters().values() if name.lower().endswith(f".{one}"))
    old = max(on_offer, key=len, default="")
    if old:
        dialog.selectFile(f"{name.removesuffix(name[-len(old) :])}.{ending}")


def ask_corrections(parent: QWidget, folder: Path | None) -> Path | None:
    """The table of corrections that the reader picks, if any."""
    title, everything = translate("Dialogs", "Import corrections of names"), translate("Dialogs", "All files (*)")
    kinds = f"{_tables()};;{everything}"
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), kinds)
    return Path(name) if name else None


def ask_corrections_file(parent: QWidget, folder: Path | None) -> Path | None:
    """Where to write a table of corrections; asks before it replaces a file."""
    dialog = QFileDialog(parent, translate("Dialogs", "Export corrections of names"), str(folder or ""), _tables())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("tsv")
    dialog.selectFile("names.tsv")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _tables() -> str:
    return translate("Dialogs", "Tables of names (*.tsv *.txt)")


def ask_glossary(parent: QWidget, folder: Path | None) -> Path | None:
    """The table of terms that the reader picks, if any."""
    title, everything = translate("Dialogs", "Import a glossary"), translate("Dialogs", "All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or ""), f"{_terms()};;{everything}")
    return Path(name) if name else None


def ask_glossary_file(parent: QWidget, folder: Path | None, name: str) -> Path | None:
    """Where to write the glossary `name`; asks before it replaces a file."""
    dialog = QFileDialog(parent, translate("Dialogs", "Export the glossary"), str(folder or ""), _terms())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("tsv")
    dialog.selectFile(f"{name or 'glossary'}.tsv")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _terms() -> str:
    return translate("Dialogs", "Tables of terms (*.tsv *.txt)")


def save_filters() -> dict[str, str]:
    """What the save dialog offers, and the ending that goes with each: a key of EXPORTERS, or "pdf"."""
    return {
        translate("Dialogs", "Word document (*.docx)"): "docx",
        translate("Dialogs", "OpenDocument text (*.odt)"): "odt",
        translate("Dialogs", "PDF (*.pdf)"): "pdf",
        translate("Dialogs", "Web page (*.html)"): "html",
        translate("Dialogs", "Markdown (*.md)"): "md",
        translate("Dialogs", "Plain text (*.txt)"): "txt",
        translate("Dialogs", "Table of sentences (*.csv)"): "csv",
        translate("Dialogs", "Table of names (*.names.csv)"): "names.csv",
        translate("Dialogs", "Data for other programs (*.json)"): "json",
    }


def show_about(parent: QWidget) -> None:
    """Say what the program is, and what it does not do."""
    what = translate("Dialogs", "Read French news in English, on your own laptop, with the network off.")
    promise = translate(
        "Dialogs", "Dragoman connects to nothing by itself. Articles are gone when you quit, unless you keep a history."
    )
    caution = translate(
        "Dialogs", "It is machine translation: check every fact against the French before you rely on it."
    )
    text = f"<h3>Dragoman {__version__}</h3><p>{what}</p><p>{promise}</p><p>{caution}</p>"
    QMessageBox.about(parent, translate("Dialogs", "About Dragoman"), text)
