"""The language step: certain, uncertain, not French, and the reader's own word."""

from __future__ import annotations

import pytest

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article, Briefing, Trouble
from desktop_app.steps.language import DetectLanguage, language_of

FRENCH = "Le gouvernement a annoncé mercredi que les négociations reprendraient avant la fin du mois à Genève."
ENGLISH = "The government said on Wednesday that the talks would start again before the end of the month in Geneva."
SPANISH = "El gobierno anunció el miércoles que las negociaciones se reanudarán antes de fin de mes en Ginebra."
RUSSIAN = "Правительство объявило в среду, что переговоры возобновятся до конца месяца в Женеве."
CHINESE = "政府星期三宣布，谈判将于本月底之前在日内瓦重新开始。两国代表团都会出席，但是没有人知道结果会怎样。"
KOREAN = (
    "정부는 수요일에 이달 말 이전에 제네바에서 협상이 재개될 것이라고 발표했다. 대표단은 모두 참석할 예정이라고 말했다."
)
ARABIC = "أعلنت الحكومة يوم الأربعاء أن المفاوضات ستستأنف قبل نهاية الشهر في جنيف بحضور الوفود"


def detected(article: Article, *sources: str) -> Briefing:
    (briefing,) = DetectLanguage(lambda: frozenset(sources))(Briefing(article))
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
    briefing = detected(Article(ENGLISH, read_as="fr"))
    assert briefing.article.source == "fr"
    assert briefing.troubles == (Trouble.OTHER_LANGUAGE,)


@pytest.mark.parametrize(("text", "code"), [(SPANISH, "es"), (ARABIC, "ar"), (CHINESE, "zh"), (KOREAN, "ko")])
def test_a_language_with_a_package_is_read_as_itself(text: str, code: str) -> None:
    briefing = detected(Article(text), "de", code)
    assert briefing.article.source == code
    assert briefing.troubles == (Trouble.UNTUNED_LANGUAGE,)


def test_french_is_french_whatever_is_installed() -> None:
    briefing = detected(Article(FRENCH), "es", "pt", "it", "ca", "gl")
    assert briefing.article.source == "fr"
    assert briefing.troubles == ()


def test_for_a_french_text_nobody_looks_for_packages() -> None:
    def look() -> frozenset[str]:
        raise AssertionError("asked")

    assert list(DetectLanguage(look)(Briefing(Article(FRENCH))))


def test_a_package_of_another_language_is_no_answer() -> None:
    with pytest.raises(NotFrench, match="seems to be Spanish, and no Spanish-English package is installed"):
        detected(Article(SPANISH), "de")


def test_a_text_in_english_is_told_so() -> None:
    with pytest.raises(NotFrench, match="English already"):
        detected(Article(ENGLISH), "es")


def test_a_language_that_the_reader_names_is_not_doubted_for_being_short() -> None:
    briefing = detected(Article("Hola.", read_as="es"))
    assert briefing.article.source == "es"
    assert briefing.troubles == (Trouble.UNTUNED_LANGUAGE,)


def test_accents_lost_and_letters_in_the_wrong_encoding_hide_nothing() -> None:
    lost = FRENCH.translate(str.maketrans("éèêàç", "?????"))
    assert detected(Article(lost)).article.source == "fr"
    assert detected(Article(RUSSIAN.encode().decode("latin-1")), "ru").article.source == "ru"


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
    article = Article(f"Lire aussi : {ENGLISH}\n" * 3 + FRENCH)
    language = detected(article).article.language
    assert language is not None
    assert language.code == "fr"


def test_long_text_is_judged_by_its_middle_too() -> None:
    text = "\n".join([ENGLISH] * 3 + [FRENCH] * 3_000)
    assert language_of(text).code == "fr"
