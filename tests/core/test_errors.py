"""Every error says what happened and what to do, in a sentence or two."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import DragomanError
from tests.errors import EXAMPLES


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
