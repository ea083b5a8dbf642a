"""Which English words say a term: those of the glossary, those of the engine, those it wrote when it looked there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from desktop_app.core.text import Span
from desktop_app.english.terms import Attention, TermSearch, plain_term, rendering


def words(english: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(english) for span in spans]


@pytest.mark.parametrize(
    ("term", "english", "said"),
    [
        ("truce", "The truce holds.", ["truce"]),
        ("truce", "Truces and the truce's end.", ["Truces", "truce"]),
        ("buffer area", "Two buffer areas.", ["buffer areas"]),
        ("buffer area", "A buffer-area patrol.", ["buffer-area"]),
        ("cease-fire", "The cease-fire holds.", ["cease-fire"]),
        ("cease-fire", "The cease fire, the ceasefire.", []),
        ("to dismantle", "It was dismantled.", ["dismantled"]),
        ("armed group", "They are armed. Groups came.", []),
        ("raid", "The braid and the raider.", []),
        ("displaced person", "The displaced people left.", ["displaced people"]),
        ("defence department", "The Defense Department.", []),
    ],
)
def test_the_words_of_the_glossary_are_known_in_any_form(term: str, english: str, said: list[str]) -> None:
    assert words(english, TermSearch("", english).said(term)) == said


@pytest.mark.parametrize(
    ("said", "bare"),
    [("The ceasefire.", "ceasefire"), ("an agreement", "agreement"), ("human rights", "human rights"), ("", "")],
)
def test_what_the_engine_says_alone_loses_its_article(said: str, bare: str) -> None:
    assert rendering(said) == bare
    assert plain_term("to take apart") == "take apart"


def test_the_longest_rendering_counts_and_what_is_said_right_is_left() -> None:
    english = "The union and the trade unions of a trade union."
    search = TermSearch("", english)
    assert words(english, search.rendered(["union", "trade union", ""])) == ["union", "trade unions", "trade union"]
    assert words(english, search.rendered(["trade union"], [Span(18, 30)])) == ["trade union"]


FRENCH = "Plusieurs projets de loi sur la sécurité ont été bloqués."


def looking(english: str, shares: Mapping[tuple[str, str], float]) -> Attention:
    """An attention in which the French and English words given have that much of each other."""

    def attention(french: Span, span: Span) -> tuple[float, float]:
        given = [
            share for (one, other), share in shares.items() if one in french.of(FRENCH) and other in span.of(english)
        ]
        share = max(given, default=0.0)
        return share, share

    return attention


def attended(english: str, term: str, shares: Mapping[tuple[str, str], float]) -> str | None:
    place = Span(FRENCH.index(term), FRENCH.index(term) + len(term))
    span = TermSearch(FRENCH, english).attended(place, looking(english, shares))
    return span.of(english) if span else None


def test_the_words_that_looked_at_the_term_are_the_ones() -> None:
    assert attended("Several safeties were blocked.", "sécurité", {("sécurité", "safeties"): 0.9}) == "safeties"


@pytest.mark.parametrize(
    ("english", "term", "shares"),
    [
        ("Several safeties.", "sécurité", {("sécurité", "safeties"): 0.4}),
        ("The safeties, two guards.", "sécurité", {("sécurité", "safeties"): 0.8, ("sécurité", "guards"): 0.6}),
        ("Several draft legislation.", "loi", {("loi", "legislation"): 0.9, ("projets", "legislation"): 0.5}),
        ("They are safe.", "sécurité", {("sécurité", "safe"): 0.9}),
        ("The draft motions.", "projets de loi", {("projets de loi", "draft"): 0.9}),
        ("It is of the.", "sécurité", {("sécurité", "of"): 0.9}),
    ],
    ids=["faint", "two places", "of another word", "an adjective", "a part", "a little word"],
)
def test_a_doubtful_place_is_no_place(english: str, term: str, shares: Mapping[tuple[str, str], float]) -> None:
    assert attended(english, term, shares) is None


def test_of_several_places_the_likeliest_is_taken_if_it_is_clear() -> None:
    english = "A law for a law and a statute."
    search, place = TermSearch(FRENCH, english), Span(FRENCH.index("loi"), FRENCH.index("loi") + 3)
    laws, statute = search.rendered(["law"]), search.rendered(["statute"])
    assert search.likeliest((*laws, *statute), place, looking(english, {("loi", "statute"): 0.5})) == statute[0]
    assert search.likeliest((*laws, *statute), place, looking(english, {("loi", "law"): 0.5})) is None
