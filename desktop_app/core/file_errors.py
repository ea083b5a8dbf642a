"""What is said of files that open and are not read; a branch of the tree in core/errors.py.

InputError
└── FileRefused
    ├── UnsupportedFile     a picture, a spreadsheet...
    ├── ProtectedFile       a password is needed
    ├── ScannedFile         pictures of pages
    ├── NoTextInFile
    ├── DamagedFile
    ├── FileTooLarge        as it lies there, or unpacked
    └── FileTooCostly       stopped by the limits of time and memory
"""

from __future__ import annotations

from desktop_app.core.errors import InputError
from desktop_app.core.file_forms import FileForm


class FileRefused(InputError):
    """A file that opens and is not read; `name` is the file's."""

    name: str


class UnsupportedFile(FileRefused):
    """A file of a known form in which no article is looked for."""

    def __init__(self, name: str, form: FileForm) -> None:
        self.name, self.form = name, form
        super().__init__(f"{name} is {form.value}. Save the article as text, PDF, Word or OpenDocument and open that.")


class ProtectedFile(FileRefused):
    """A file that asks for a password."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} is protected by a password. Save it without one in its own program and open that.")


class ScannedFile(FileRefused):
    """Pictures of pages."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"{name} is a scan: pictures of pages, without text. Have its text recognised (OCR) and open that."
        )


class NoTextInFile(FileRefused):
    """A whole file of a known form, with nothing to read in it."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"No text was found in {name}. Open another file, or paste the article.")


class DamagedFile(FileRefused):
    """A file that is not what its form asks for."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"{name} is damaged and could not be read. Get it again, or paste the article.")


class FileTooLarge(FileRefused):
    """A file, or what is packed in it, beyond `limit` megabytes."""

    def __init__(self, name: str, limit: int) -> None:
        self.name, self.limit = name, limit
        super().__init__(
            f"{name} holds more than {limit:,} MB, far more than an article. Paste the part that you want to read."
        )


class FileTooCostly(FileRefused):
    """Reading a file took more time or memory than it may, and was stopped."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"Reading {name} took too much time or memory and was stopped. Paste the part that you want to read."
        )
