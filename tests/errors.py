"""One example of every error there is."""

from __future__ import annotations

from desktop_app.core import errors

EXAMPLES: tuple[errors.DragomanError, ...] = (
    errors.EmptyText(),
    errors.TextTooLong(1_000_000, 500_000),
    errors.NotText("photo.png"),
    errors.NotFrench("en", 0.99),
    errors.FileUnreadable("a.txt", "Permission denied"),
    errors.OutputError("out.html", "No space left on device"),
    errors.NoPackage("the folder models"),
    errors.BrokenPackage("the folder fr_en", "model.bin is missing"),
    errors.PackageRefused("fr_en.argosmodel", "it is not a zip archive"),
    errors.InstallFailed("fr_en.argosmodel", "No space left on device"),
    errors.UnknownPackage("fr_en-9.9"),
    errors.PackageStays("fr_en", "it is part of Dragoman"),
    errors.DownloadFailed("packages.example", "it does not answer"),
    errors.ChecksumChanged("translate-fr_en 1.9", "ab" * 32, "cd" * 32),
)
