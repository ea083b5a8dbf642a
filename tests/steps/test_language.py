"""The language step: certain, uncertain, not French, and the reader's own word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article, Briefing, Trouble
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.steps.language import detect_language, language_of

FRENCH = "Le gouvernement a annoncé mercredi que les négociations reprendraient avant la fin du mois à Genève."
ENGLISH = "The government said on Wednesday that the talks would start again before the end of the month in Geneva."
SPANISH = "El gobierno anunció el miércoles que las negociaciones se reanudarán antes de fin de mes en Ginebra."
ARABIC = "أعلنت الحكومة يوم الأربعاء أن المفاوضات ستستأنف قبل نهاية الشهر في جنيف بحضور الوفود"


def detected(article: Article) -> Briefing:
    (briefing,) = detect_language(Briefing(article))
    return briefing


def test_french_is_certain() -> None:
    briefing = detected(Article(FRENCH))
    assert briefing.article.language is not None
    assert (briefing.article.language.code, briefing.article.language.certain) == ("fr", True)
    assert briefing.article.language.confidence > 0.9
    assert briefing.troubles == ()


def test_capitals_do_not_hide_the_language() -> None:
    assert language_of(FRENCH.upper()).code == "fr"
    assert language_of(FRENCH.upper()).certain


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (SPANISH, "es"), (ARABIC, "ar")])
def test_another_language_is_a_question_to_the_reader(text: str, code: str) -> None:
    with pytest.raises(NotFrench) as caught:
        detected(Article(text))
    assert caught.value.code == code
    assert text[:10] not in str(caught.value)


def test_reader_who_says_french_is_heard() -> None:
    briefing = detected(replace(Article(ENGLISH), assume_french=True))
    assert briefing.troubles == (Trouble.NOT_FRENCH,)


@pytest.mark.parametrize("text", ["Bonjour à tous", "Stop !", "Damas", "12 345 - 67", "?!… 🎉", "x"])
def test_short_or_wordless_text_is_uncertain(text: str) -> None:
    briefing = detected(Article(text))
    assert briefing.article.language is not None
    assert not briefing.article.language.certain
    assert briefing.troubles == (Trouble.LANGUAGE_UNCERTAIN,)


def test_half_and_half_is_never_refused() -> None:
    text = " ".join([FRENCH, ENGLISH])
    language = language_of(text)
    assert language.code == "fr" or not language.certain


def test_answer_is_the_same_every_time() -> None:
    text = "Le maire de la ville de Lugano a une villa."
    assert len({language_of(text) for _ in range(10)}) == 1


def test_furniture_in_another_language_does_not_count() -> None:
    line = "Read more : " + ENGLISH
    article = Article(f"{line}\n{FRENCH}", (Repair(Span(0, len(line)), line, line, RepairReason.FURNITURE),))
    language = detected(article).article.language
    assert language is not None
    assert language.code == "fr"


def test_long_text_is_judged_by_its_middle_too() -> None:
    text = "\n".join([ENGLISH] * 3 + [FRENCH] * 3_000)
    assert language_of(text).code == "fr"
