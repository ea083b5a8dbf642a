"""The date that the reader gives decides which day "mercredi dernier" was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.origin import Origin
from desktop_app.steps.names import FindNames
from tests.steps.test_names import Toy, briefing_of

LINES = (
    "Dernière mise à jour à 11h26 le 07/10",
    "La ville a fermé le pont mercredi dernier.",
    "Il rouvre le 12 octobre.",
)


def values(published: date | None, finder: FindNames | None = None) -> dict[str, str]:
    briefing = briefing_of(*LINES)
    article = replace(briefing.article, origin=Origin(published=published))
    *_, found = (finder or FindNames(Toy(())))(replace(briefing, article=article))
    return {entity.french: entity.value for entity in found.entities}


@pytest.mark.parametrize(
    ("published", "wednesday", "day"),
    [
        (date(2015, 10, 7), "30 September 2015", "12 October 2015"),
        (date(2015, 10, 8), "7 October 2015", "12 October 2015"),
        (date(2026, 1, 1), "31 December 2025", ""),  # the October before, or the one after
        (None, "", ""),
    ],
)
def test_days_are_told_by_the_date_given(published: date | None, wednesday: str, day: str) -> None:
    found = values(published)
    assert found["mercredi dernier"] == wednesday
    assert found["12 octobre"] == day


def test_another_date_gives_other_days_of_the_same_article() -> None:
    finder = FindNames(Toy(()))
    assert values(date(2015, 10, 7), finder)["mercredi dernier"] == "30 September 2015"
    assert values(date(2016, 10, 7), finder)["mercredi dernier"] == "5 October 2016"
