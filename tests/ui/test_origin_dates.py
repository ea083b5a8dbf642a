"""Days as a reader writes them."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.sources.origin_dates import AmbiguousDay, read_day, shown_day, told_day

DAY = date(2015, 10, 7)
LANGUAGES = ("en", "fr", "de", "es", "ar")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_that_is_shown_is_read_again(language: str) -> None:
    locale = QLocale(language)
    for day in (DAY, date(2024, 2, 29), date(2026, 8, 1), date(1999, 12, 31)):
        assert read_day(shown_day(day, locale), locale) == day
        assert read_day(told_day(day, locale), locale) == day


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["2015-10-07", " 7 octobre  2015 ", "7 Octobre 2015", "7 October 2015", "07.10.2015", "mercredi 7 octobre 2015"],
)
def test_a_day_may_be_written_as_articles_have_it(text: str, language: str) -> None:
    assert read_day(text, QLocale(language)) == DAY


def test_the_first_of_a_month_may_be_an_ordinal() -> None:
    assert read_day("1er mai 2015", QLocale("fr")) == date(2015, 5, 1)


@pytest.mark.parametrize("language", ["fr", "de", "es", "ar"])
def test_figures_have_the_day_first(language: str) -> None:
    assert read_day("07/10/2015", QLocale(language)) == DAY


def test_in_english_figures_may_be_two_days() -> None:
    with pytest.raises(AmbiguousDay) as caught:
        read_day("07/10/2015", QLocale("en"))
    assert (caught.value.one, caught.value.other) == (DAY, date(2015, 7, 10))
    assert read_day("07/13/2015", QLocale("en")) == date(2015, 7, 13)
    assert read_day("13/07/2015", QLocale("en")) == date(2015, 7, 13)
    assert read_day("07/07/2015", QLocale("en")) == date(2015, 7, 7)


@pytest.mark.parametrize(
    "text", ["", "hier", "31 avril 2015", "31/04/2015", "7 octobre", "07/10/15", "2015", "7/10/2015/3"]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text, QLocale("fr")) is None


def test_a_day_is_shown_in_the_language_of_the_window() -> None:
    assert shown_day(DAY, QLocale("fr")) == "7 octobre 2015"
    assert shown_day(DAY, QLocale("en")) == "October 7, 2015"
    assert told_day(DAY, QLocale("de")) == "Mittwoch, 7. Oktober 2015"
