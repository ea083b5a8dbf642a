"""What files there are besides those that hold an article's text."""

from __future__ import annotations

from enum import Enum


class FileForm(Enum):
    """A form of file that is recognised and not read; the value is its name in English."""

    PICTURE = "a picture"
    OLD_WORD = "a document of old Word or Outlook"
    SPREADSHEET = "a spreadsheet"
    PRESENTATION = "a presentation"
    BOOK = "an electronic book"
    ARCHIVE = "an archive"
    RECORDING = "a sound or film recording"
    PROGRAM = "a program"
    OTHER_PACKED = "a packed file of another program"
