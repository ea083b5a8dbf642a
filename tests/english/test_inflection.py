"""English singulars and plurals, by rule."""

from __future__ import annotations

import pytest

from desktop_app.english.inflection import forms_of, head_of, is_plural, plural_of, singular_of

PAIRS = [
    ("truce", "truces"),
    ("army", "armies"),
    ("box", "boxes"),
    ("crisis", "crises"),
    ("spokesman", "spokesmen"),
    ("hostage", "hostages"),
    ("release", "releases"),
    ("prize", "prizes"),
    ("virus", "viruses"),
    ("person", "people"),
    ("life", "lives"),
    ("strike", "strikes"),
    ("church", "churches"),
    ("loss", "losses"),
    ("boy", "boys"),
    ("veto", "vetoes"),
]


@pytest.mark.parametrize(("one", "many"), PAIRS)
def test_the_plural_and_the_way_back(one: str, many: str) -> None:
    assert (plural_of(one), singular_of(many)) == (many, one)
    assert (is_plural(one), is_plural(many)) == (False, True)
    assert {one, many} <= forms_of(one)


@pytest.mark.parametrize("word", ["equipment", "police", "gas", "bus", "politics", "NGOs"[:3], "status", "German"])
def test_what_looks_like_a_plural_or_has_none_is_not_touched(word: str) -> None:
    assert singular_of(word) == word
    assert not is_plural(word)


def test_uncountable_words_stay_as_they_are() -> None:
    assert [plural_of(word) for word in ("aid", "personnel", "talks")] == ["aid", "personnel", "talks"]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("dismantle", {"dismantled", "dismantling", "dismantles"}),
        ("rob", {"robbed", "robbing"}),
        ("carry", {"carried"}),
    ],
)
def test_the_forms_of_a_verb(word: str, forms: set[str]) -> None:
    assert forms <= forms_of(word)


@pytest.mark.parametrize(("words", "head"), [(("rights", "of", "man"), 0), (("buffer", "area"), 1), (("of", "it"), 0)])
def test_the_head_is_before_the_first_preposition(words: tuple[str, ...], head: int) -> None:
    assert head_of(words) == head
