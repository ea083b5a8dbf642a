"""The names of the article that started the project, marked by hand: 41 mentions of 26 names.

The article itself is not part of the project; the test is skipped where it is not at hand.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.core.model import Briefing
from desktop_app.core.names import EntityKind, Side
from desktop_app.core.pipeline import CancelToken, run
from desktop_app.core.reading import read_article
from desktop_app.core.text import fold
from desktop_app.wiring import Options, load_stages

SEED = Path(__file__).parents[3] / "shared" / "articles" / "seed.txt"
FOUND, ENGLISH = 0.92, 0.92
"""Least share of the mentions found, and of the names with the right English form."""


@dataclass(frozen=True, slots=True)
class Gold:
    """One name: how it may be marked, what English calls it, and how often it stands in the article."""

    marked: tuple[str, ...]
    kind: EntityKind
    english: tuple[str, ...]
    count: int = 1


def _place(french: str, english: str, count: int = 1) -> Gold:
    return Gold(tuple(french.split("|")), EntityKind.PLACE, tuple(english.split("|")), count)


def _organisation(french: str, english: str, count: int = 1) -> Gold:
    return Gold(tuple(french.split("|")), EntityKind.ORGANISATION, tuple(english.split("|")), count)


GOLD = (
    _place("Russie", "Russia", 4),
    _place("Iran", "Iran"),
    _place("Irak", "Iraq"),
    _place("Syrie", "Syria", 4),
    _place("Damas", "Damascus", 3),
    _place("Moscou", "Moscow"),
    _place("Kafr Halab", "Kafr Halab"),
    _place("Base 46", "Base 46"),
    _place("Alep|province d'Alep|province septentrionale d'Alep", "Aleppo|Aleppo province", 2),
    _place("Koerse|base aérienne de Koerse", "Koerse|Kweires|Koerse air base|Kweires air base"),
    _place("Al-Qaryatain", "al-Qaryatayn|Qaryatain|Al-Qaryatain"),
    _place("Jabal Batra", "Jabal Batra"),
    _place("Homs|province de Homs|province centrale de Homs", "Homs|Homs province"),
    _place("Qalamoun", "Qalamoun|Qalamun"),
    _place("Liban", "Lebanon"),
    _place("Bab", "al-Bab|Bab"),
    _place("Turquie", "Turkey"),
    Gold(("Bachar Al-Assad",), EntityKind.PERSON, ("Bashar al-Assad",)),
    _organisation("Ahrar al-Cham", "Ahrar al-Sham"),
    _organisation("Sana|agence Sana", "SANA|SANA news agency", 3),
    _organisation("Al-Mayadeen", "Al Mayadeen|Al-Mayadeen"),
    _organisation("Al-Nosra|front Al-Nosra", "al-Nusra Front|Nusra Front|al-Nusra"),
    _organisation("Al-Qaïda", "al-Qaeda"),
    _organisation("Armée de la conquête|Jaish al-Fatah", "Army of Conquest|Jaish al-Fatah", 2),
    _organisation("état islamique|EI", "Islamic State|IS", 4),
    _organisation("ministère de la Défense|ministère de la Défense russe", "Russian Defence Ministry|Defence Ministry"),
)


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    if not SEED.exists():
        pytest.skip("the article is not at hand")
    *_, briefing = run(load_stages(Options()), Briefing(read_article(SEED)), CancelToken())
    return briefing


def test_the_gold_has_as_many_mentions_as_were_counted_by_hand() -> None:
    assert sum(gold.count for gold in GOLD) == 41


def test_names_are_found_and_called_what_they_are(briefing: Briefing) -> None:
    marked = Counter(
        (entity.kind, fold(briefing.text_of(mention)))
        for entity in briefing.entities
        for mention in entity.on(Side.FRENCH)
    )
    found = {gold: sum(marked[gold.kind, fold(words)] for words in gold.marked) for gold in GOLD}
    missed = {gold.marked[0]: gold.count - count for gold, count in found.items() if count < gold.count}
    assert sum(missed.values()) <= (1 - FOUND) * 41, missed


def test_english_forms_are_right(briefing: Briefing) -> None:
    english = {
        (entity.kind, fold(briefing.text_of(mention))): fold(entity.english or "")
        for entity in briefing.entities
        for mention in entity.on(Side.FRENCH)
    }
    wrong = {
        gold.marked[0]: said
        for gold in GOLD
        if not {fold(way) for way in gold.english}
        & (said := {english.get((gold.kind, fold(words)), "") for words in gold.marked})
    }
    assert len(wrong) <= (1 - ENGLISH) * len(GOLD), wrong
