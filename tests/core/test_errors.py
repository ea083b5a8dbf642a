"""Every error says what happened and what to do, in a sentence or two."""

from __future__ import annotations

import pytest

from desktop_app.core import errors
from desktop_app.core.errors import DragomanError

EXAMPLES: tuple[DragomanError, ...] = (
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


def leaves(error: type[DragomanError]) -> set[type[DragomanError]]:
    children = error.__subclasses__()
    return set().union(*(leaves(child) for child in children)) if children else {error}


def test_every_error_of_the_tree_has_an_example() -> None:
    assert {type(error) for error in EXAMPLES} == leaves(DragomanError)
    assert len(EXAMPLES) == len(leaves(DragomanError))


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_is_what_happened_and_what_to_do(error: DragomanError) -> None:
    happened, _, action = str(error).partition(". ")
    assert happened
    assert action.endswith(".")
    assert "\n" not in str(error)
