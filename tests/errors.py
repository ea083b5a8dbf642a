"""One example of every error there is."""

from __future__ import annotations

from desktop_app.core import errors, file_errors
from desktop_app.core.file_forms import FileForm

EXAMPLES: tuple[errors.DragomanError, ...] = (
    errors.EmptyText(),
    errors.TextTooLong(1_000_000, 500_000),
    errors.NotText("photo.png"),
    errors.NotFrench("en", 0.99),
    errors.FileUnreadable("a.txt", "Permission denied"),
    file_errors.UnsupportedFile("photo.jpg", FileForm.PICTURE),
    file_errors.ProtectedFile("a.pdf"),
    file_errors.ScannedFile("b.pdf"),
    file_errors.NoTextInFile("a.docx"),
    file_errors.DamagedFile("b.docx"),
    file_errors.FileTooLarge("c.pdf", 50),
    file_errors.FileTooCostly("d.pdf"),
    errors.OutputError("out.html", "No space left on device"),
    errors.NoPackage("the folder models"),
    errors.BrokenPackage("the folder fr_en", "model.bin is missing"),
    errors.PackageRefused("fr_en.argosmodel", "it is not a zip archive"),
    errors.InstallFailed("fr_en.argosmodel", "No space left on device"),
    errors.UnknownPackage("fr_en-9.9"),
    errors.PackageStays("fr_en", "it is part of Dragoman"),
    errors.DownloadFailed("packages.example", "it does not answer"),
    errors.ChecksumChanged("translate-fr_en 1.9", "ab" * 32, "cd" * 32),
    errors.RecordDamaged(),
    errors.SessionLost("session-1f.damaged"),
    errors.SessionUnsafe("No space left on device"),
    errors.HistoryUnusable("database or disk is full"),
    errors.HistoryDamaged("history.damaged"),
)
