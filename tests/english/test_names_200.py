"""How many of 200 names drawn at random from French news get the English form that the press uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.english.forms import EnglishForms

LEAST_SHARE = 0.85
GOLD = Path(__file__).parents[1] / "data" / "names_200.tsv"


@pytest.fixture(scope="module")
def rows() -> tuple[tuple[str, EntityKind, tuple[str, ...]], ...]:
    _, *lines = GOLD.read_text(encoding="utf-8").splitlines()
    cells = (line.split("\t") for line in lines)
    return tuple((french, EntityKind(kind), tuple(english.split("|"))) for french, kind, english in cells)


def _plain(name: str) -> str:
    return name.replace("’", "'").casefold()


def _answer(forms: EnglishForms, french: str, kind: EntityKind) -> str:
    """What the reader is shown: a name without an English form stays as it is."""
    found = forms.english(french, kind, document=french)
    return found[0] if found else french


def test_the_list_holds_200_different_names(rows: tuple[tuple[str, EntityKind, tuple[str, ...]], ...]) -> None:
    assert len({_plain(french) for french, _, _ in rows}) == len(rows) == 200
    for french, _, accepted in rows:
        assert french == french.strip() != ""
        assert all(way == way.strip() != "" for way in accepted)


def test_most_drawn_names_get_the_form_of_the_english_press(
    rows: tuple[tuple[str, EntityKind, tuple[str, ...]], ...],
) -> None:
    forms = EnglishForms()
    answers = tuple((french, _answer(forms, french, kind), accepted) for french, kind, accepted in rows)
    wrong = tuple(
        f"{french} -> {answer} (accepted: {' | '.join(accepted)})"
        for french, answer, accepted in answers
        if _plain(answer) not in {_plain(way) for way in accepted}
    )
    right = len(rows) - len(wrong)
    assert right / len(rows) >= LEAST_SHARE, f"{right} of {len(rows)} right; wrong:\n" + "\n".join(wrong)
