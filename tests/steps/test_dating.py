"""The day of a translation."""

from __future__ import annotations

from datetime import date

from desktop_app.core.model import Article, Briefing
from desktop_app.steps.dating import DateTranslation

MAY, JUNE = date(2026, 5, 31), date(2026, 6, 1)


def test_the_first_sentence_dates_the_whole() -> None:
    dated = DateTranslation(lambda: MAY)(Briefing(Article("Bonjour.")), 0)
    assert dated.translated_on == MAY
    assert DateTranslation(lambda: JUNE)(dated, 1).translated_on == MAY
