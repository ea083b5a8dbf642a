"""What the window says about files that are not read, and what was left out of others, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.file_errors import (
    DamagedFile,
    FileRefused,
    FileTooLarge,
    NoTextInFile,
    ProtectedFile,
    ScannedFile,
    UnsupportedFile,
)
from desktop_app.core.file_forms import FileForm
from desktop_app.sources.source import DroppedKind

translate = QCoreApplication.translate


def file_text(error: FileRefused) -> str:
    """Why a file is not read and what to do, in two sentences."""
    match error:
        case UnsupportedFile(form=form):
            text = translate("SourceWords", "%1 is %2. Save the article as text, PDF, Word or OpenDocument.")
            text = text.replace("%2", form_text(form))
        case ProtectedFile():
            text = translate("SourceWords", "%1 is protected by a password. Save it without one and open that.")
        case ScannedFile():
            text = translate("SourceWords", "%1 is a scan, without text. Have its text recognised (OCR) and open that.")
        case NoTextInFile():
            text = translate("SourceWords", "No text was found in %1. Open another file, or paste the article.")
        case DamagedFile():
            text = translate("SourceWords", "%1 is damaged and could not be read. Get it again, or paste the article.")
        case FileTooLarge(limit=limit):
            text = translate("SourceWords", "%1 holds more than %2 MB. Paste the part that you want to read.")
            text = text.replace("%2", QLocale().toString(limit))
        case _:
            text = translate(
                "SourceWords", "Reading %1 took too much time or memory. Paste the part that you want to read."
            )
    return text.replace("%1", error.name)


def form_text(form: FileForm) -> str:
    """A form of file that is not read, as it stands after `is`."""
    match form:
        case FileForm.PICTURE:
            return translate("SourceWords", "a picture")
        case FileForm.OLD_WORD:
            return translate("SourceWords", "a document of old Word or Outlook")
        case FileForm.SPREADSHEET:
            return translate("SourceWords", "a spreadsheet")
        case FileForm.PRESENTATION:
            return translate("SourceWords", "a presentation")
        case FileForm.BOOK:
            return translate("SourceWords", "an electronic book")
        case FileForm.ARCHIVE:
            return translate("SourceWords", "an archive")
        case FileForm.RECORDING:
            return translate("SourceWords", "a sound or film recording")
        case FileForm.PROGRAM:
            return translate("SourceWords", "a program")
        case FileForm.OTHER_PACKED:
            return translate("SourceWords", "a packed file of another program")


def kind_text(kind: DroppedKind) -> str:
    """What was left out, in the plural, as it stands before a count."""
    words = {
        DroppedKind.MENU: translate("SourceWords", "Menus"),
        DroppedKind.READ_ALSO: translate("SourceWords", "Links to other articles"),
        DroppedKind.ASIDE: translate("SourceWords", "Boxes beside the text"),
        DroppedKind.CAPTION: translate("SourceWords", "Captions"),
        DroppedKind.IMAGE: translate("SourceWords", "Pictures"),
        DroppedKind.ACTIVE: translate("SourceWords", "Scripts and embedded pages"),
        DroppedKind.FORM: translate("SourceWords", "Forms and buttons"),
        DroppedKind.HIDDEN: translate("SourceWords", "Hidden text"),
        DroppedKind.FOOTNOTE: translate("SourceWords", "Footnotes"),
        DroppedKind.COMMENT: translate("SourceWords", "Comments"),
        DroppedKind.DELETION: translate("SourceWords", "Deleted passages"),
        DroppedKind.CONTENTS: translate("SourceWords", "Tables of contents"),
        DroppedKind.PAGE_HEAD: translate("SourceWords", "Running heads and feet"),
        DroppedKind.PAGE_NUMBER: translate("SourceWords", "Page numbers"),
        DroppedKind.ATTACHMENT: translate("SourceWords", "Attachments"),
        DroppedKind.SIGNATURE: translate("SourceWords", "Signatures"),
        DroppedKind.CODE: translate("SourceWords", "Program code"),
        DroppedKind.FRONT_MATTER: translate("SourceWords", "Data about the file"),
        DroppedKind.REST: translate("SourceWords", "Other lines around the article"),
    }
    return words[kind]
