"""What can go wrong, said in one sentence with one thing to do.

    DragomanError
    ├── InputError              the text or file that was given
    │   ├── EmptyText
    │   ├── TextTooLong
    │   ├── NotText             binary, or an unknown encoding
    │   ├── NotFrench           another language without a package: a question to the reader
    │   ├── FileUnreadable
    │   └── FileRefused         a file that opens and is not read, and why: core/file_errors.py
    ├── OutputError             a file could not be written
    ├── PackageError
    │   ├── NoPackage           nothing to translate this language into English with
    │   ├── BrokenPackage
    │   ├── PackageRefused      a file that is no package, or not one to be trusted
    │   ├── InstallFailed       a sound package, and no way to put it on this computer
    │   ├── UnknownPackage
    │   ├── PackageStays        a package that could not be removed
    │   ├── DownloadFailed      a package that did not come from the network
    │   └── ChecksumChanged     one that came, and is not the one trusted
    └── LibraryError            what is kept of articles between two runs
        ├── RecordDamaged       data that stand for no briefing
        ├── SessionLost         the session of a run that crashed cannot be restored
        ├── SessionUnsafe       the open session cannot be written down
        ├── HistoryUnusable     the history cannot be opened, read or written
        └── HistoryDamaged      its file was none; it is set aside

`str(error)` is the English sentence; the window says the same in its own language (ui/wording.py).
"""

from __future__ import annotations

from desktop_app.core.languages import ENGLISH, FRENCH, english_name


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
    """The text seems to be in another language, and no package translates from it; the reader decides."""

    def __init__(self, code: str, confidence: float) -> None:
        self.code, self.confidence = code, confidence
        super().__init__(_is_english() if code == ENGLISH else _lacks_package(english_name(code)))


def _is_english() -> str:
    return "The text seems to be English already. Give another, or have it read as French with “--language fr”."


def _lacks_package(name: str) -> str:
    return (
        f"The text seems to be {name}, and no {name}-English package is installed. "
        "Install one, or have it read as French with “--language fr”."
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
    """No package translates from this language into English."""

    def __init__(self, where: str, source: str = FRENCH) -> None:
        self.where, self.source = where, source
        name = english_name(source)
        super().__init__(f"No {name}-English package was found in {where}. Name another folder with --package.")


class BrokenPackage(PackageError):
    """A package folder that cannot be loaded."""

    def __init__(self, where: str, reason: str) -> None:
        self.where, self.reason = where, reason
        super().__init__(f"The package in {where} cannot be used: {reason}. Install it again, or use another.")


class PackageRefused(PackageError):
    """A file that is not installed; what was there before is untouched."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name} was not installed: {reason}. Get the package again, or use another.")


class InstallFailed(PackageError):
    """This computer would not take the package; what was there before is untouched."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(
            f"{name} could not be installed ({reason}). Nothing was changed: put that right and try again."
        )


class UnknownPackage(PackageError):
    """No package has this name."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"There is no package named {name}. See the names with “dragoman packages list”.")


class PackageStays(PackageError):
    """A package that could not be removed; it is still whole."""

    def __init__(self, name: str, reason: str) -> None:
        self.name, self.reason = name, reason
        super().__init__(f"{name} was not removed: {reason}. Choose one that Dragoman installed, or try again later.")


class DownloadFailed(PackageError):
    """A package did not come; what came of it is kept for the next try."""

    def __init__(self, host: str, reason: str) -> None:
        self.host, self.reason = host, reason
        super().__init__(
            f"The package could not be downloaded from {host}: {reason}. Try again, or install it from a file."
        )


class ChecksumChanged(PackageError):
    """A downloaded package is not the one that was trusted; it was thrown away."""

    def __init__(self, package: str, expected: str, found: str) -> None:
        self.package, self.expected, self.found = package, expected, found
        super().__init__(
            f"The downloaded {package} was refused: its SHA-256 is {found} instead of {expected}. "
            "Ask its publisher why before you trust it."
        )


class LibraryError(DragomanError):
    """Something about what is kept of articles between two runs; the article in hand is not affected."""


class RecordDamaged(LibraryError):
    """What was kept of a briefing is damaged, or a newer version's."""

    def __init__(self) -> None:
        super().__init__("What was kept of this briefing cannot be read. Brief the article again.")


class SessionLost(LibraryError):
    """The session of a run that ended badly cannot be restored; its file is set aside."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"Your last session could not be restored. Its file is kept as {name}.")


class SessionUnsafe(LibraryError):
    """The open session cannot be written down."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(
            f"The open article could not be kept against a crash or power cut ({reason}). Save your work yourself."
        )


class HistoryUnusable(LibraryError):
    """The history cannot be opened, read or written."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(f"The history could not be used ({reason}). The article in hand is not affected.")


class HistoryDamaged(LibraryError):
    """The file of the history was none any more; it is set aside and another begun."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"The history was damaged, and a new one was begun. The damaged file is kept as {name}.")
