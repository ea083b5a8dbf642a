"""Which English words the engine made of a name: none rather than wrong ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.core.text import Span
from desktop_app.english.attended import attended, name_runs


def looking(text: str, **words: float) -> Callable[[Span], tuple[float, float]]:
    """Shares in which each of `words` has its attention for the name, and all of them have all that there is."""
    places = {Span(text.index(word), text.index(word) + len(word)): share for word, share in words.items()}

    def shares(span: Span) -> tuple[float, float]:
        inside = [share for place, share in places.items() if span.contains(place)]
        letters = sum(len(place) * share for place, share in places.items() if span.contains(place))
        return letters / len(span), sum(inside) / max(1.0, sum(places.values()))

    return shares


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("He left Marse on foot.", {"Marse": 0.9}, "Marse"),
        ("He left Al-Qary on foot.", {"Qary": 0.9}, "Al-Qary"),
        ("Mr Jean Dubreak left.", {"Jean": 0.5, "Dubreak": 0.9}, "Jean Dubreak"),
        ("The Head of the Marse left.", {"Marse": 0.9}, "Marse"),
        ("The Council of Elders left.", {"Council": 0.9, "of": 0.9, "Elders": 0.9}, "Council of Elders"),
        ("Kosese and 'Armed' 'Armed' fell.", {"Kosese": 0.9}, "Kosese"),
    ],
)
def test_the_words_that_look_at_the_name_are_its_english(text: str, words: dict[str, float], found: str) -> None:
    span = attended(text, (), looking(text, **words))
    assert span is not None
    assert span.of(text) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He left Marse on foot.", {"Marse": 0.2}),
        ("He left Marse for Lynos on foot.", {"Marse": 0.5, "Lynos": 0.5}),
        ("He left the port on foot.", {"port": 0.9}),
        ("They left on Monday in March.", {"They": 0.9, "Monday": 0.9, "March": 0.9}),
        ("HE LEFT MARSE ON FOOT.", {"MARSE": 0.9}),
        ("", {}),
    ],
)
def test_where_it_is_not_clear_there_is_no_answer(text: str, words: dict[str, float]) -> None:
    assert attended(text, (), looking(text, **words)) is None


def test_the_words_of_another_name_are_never_taken() -> None:
    text = "He left Marse for Lynos."
    assert attended(text, [Span(8, 13)], looking(text, Marse=0.9)) is None


def test_attention_that_most_goes_to_plain_words_says_nothing_of_a_capital() -> None:
    text = "He left the harbour of Lynos."
    assert attended(text, (), lambda span: (0.6, 0.05)) is None


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("The Bank of England, Paris and Rome said so.", ["Bank of England", "Paris and Rome"]),
        ("In Tel-Aviv a U.S. team of the day.", ["Tel-Aviv", "U.S"]),
        ("“Ali” ‘Omar’ left.", ["Ali", "Omar"]),
        ("US troops saw us.", ["US"]),
        ("nothing here", []),
    ],
)
def test_runs_of_capitals_may_be_names(text: str, runs: list[str]) -> None:
    found = [Span(run[0].span.start, run[-1].span.end).of(text) for run in name_runs(text, ())]
    assert found == runs
