"""What can go wrong, said in one sentence with one thing to do.

    DragomanError
    ├── InputError              the text or file that was given
    │   ├── EmptyText
    │   ├── TextTooLong
    │   ├── NotText             binary, or an unknown encoding
    │   ├── NotFrench           a question to the reader, not a refusal
    │   └── FileUnreadable
    ├── OutputError             a file could not be written
    └── PackageError
        ├── NoPackage           nothing to translate French into English with
        └── BrokenPackage

`str(error)` is the English sentence; the window says the same in its own language (ui/wording.py).
"""

from __future__ import annotations


class DragomanError(Exception):
    """An error with a sentence for the reader."""


class InputError(DragomanError):
    """The given text or file cannot be read as an article."""


class EmptyText(InputError):
    """Nothing to read."""

    def __init__(self) -> None:
        super().__init__("The text is empty. Paste or open an article.")


class TextTooLong(InputError):
    """Longer than an article can be."""

    def __init__(self, characters: int, limit: int) -> None:
        self.characters, self.limit = characters, limit
        super().__init__(
            f"The text has {characters:,} characters; at most {limit:,} can be read at once. Give a part of it."
        )


class NotText(InputError):
    """Bytes that are no text."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} is not a text file. Save the article as plain text (.txt) and open that.")


class NotFrench(InputError):
    """The text seems to be in another language; the reader decides."""

    def __init__(self, code: str, confidence: float) -> None:
        self.code, self.confidence = code, confidence
        super().__init__(
            f"This text does not look French (it looks like “{code}”). Translate it anyway, or give another."
        )


class FileUnreadable(InputError):
    """The system would not open the file."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name} could not be opened ({reason}). Check the name and the permissions.")


class OutputError(DragomanError):
    """A file could not be written; what was there before is untouched."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name} could not be written ({reason}). Choose another folder.")


class PackageError(DragomanError):
    """Something about the translation package."""


class NoPackage(PackageError):
    """No package translates this pair."""

    def __init__(self, where: str) -> None:
        self.where = where
        super().__init__(f"No French-English package was found in {where}. Name another folder with --package.")


class BrokenPackage(PackageError):
    """A package folder that cannot be loaded."""

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where, reason
        super().__init__(f"The package in {where} cannot be used: {reason}. Install it again, or use another.")
