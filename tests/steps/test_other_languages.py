"""What the steps do with other languages than French: all that needs no knowledge of French, and nothing else."""

from __future__ import annotations

import pytest

from desktop_app.core.gist import GistLength
from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.repairs import RepairReason
from desktop_app.core.text import Span
from desktop_app.steps.clean import Clean
from desktop_app.steps.gist import ChooseGist, rank_sentences
from desktop_app.steps.names import FindNames

ARTICLE = (
    "Las inundaciones causaron doce muertos el lunes en el valle del Sorla, según la prefectura.",
    "El río creció cuatro metros en una noche y se llevó dos puentes del valle.",
    "«Lo hemos perdido todo», dijo una vecina de la zona.",
    "El gobierno prometió 40 millones de euros a los municipios afectados por las inundaciones.",
    "El gobierno prometió 40 millones de euros a los municipios que sufrieron las inundaciones.",
    "¿Qué hará ahora la prefectura?",
    "Las aseguradoras calculan que los daños en el valle superan los 300 millones de euros.",
    "El tráfico ferroviario no se reanudará antes del mes de junio.",
)
CHINESE = (
    "星期一，索拉河谷的洪水造成十二人死亡，省政府说。",
    "河水一夜之间上涨了四米，冲走了河谷的两座桥。",
    "政府答应给受洪水影响的城镇四千万欧元。",
    "天气很好。",
    "保险公司估计河谷的损失超过三亿欧元。",
)


def cleaned(text: str, language: str) -> Article:
    return Clean().cleaned(Article(text, read_as=language))


def test_lost_accents_and_furniture_are_repaired_in_french_alone() -> None:
    text = "Lire aussi : la réforme\nLe pr?sident est parti mardi."
    assert {repair.reason for repair in cleaned(text, "fr").repairs} == {
        RepairReason.LOST_ACCENT,
        RepairReason.FURNITURE,
    }
    assert cleaned(text, "es").text == text


def test_what_no_language_wants_is_repaired_in_every_one() -> None:
    text = "El ministro\u200b dijo ''no'' a la propuesta de la delegaciÃ³n.\r\n"
    assert cleaned(text, "es").text == 'El ministro dijo "no" a la propuesta de la delegación.\n'


def test_lines_broken_inside_a_sentence_are_joined_where_words_have_blanks() -> None:
    text = "El ministro dijo ayer que las negocia-\nciones de la comisión sobre el futuro\nde la región no seguirán."
    assert "las negociaciones de la comisión sobre el futuro de la región" in cleaned(text, "es").text
    assert cleaned("政府星期三宣布\n谈判重新开始\n没有人知道\n结果会怎样\n", "zh").repairs == ()


def test_the_french_name_finder_is_never_asked() -> None:
    class Finder:
        def spans(self, text: str) -> list[tuple[Span, object]]:
            raise AssertionError("asked")

    briefing = Briefing(Article("El lunes 3 de mayo.", read_as="es"), (Sentence(Span(0, 19), 0),))
    assert list(FindNames(Finder())(briefing)) == [briefing]  # type: ignore[arg-type]


def test_the_gist_begins_with_the_lead_and_repeats_nothing() -> None:
    gist = rank_sentences(ARTICLE, 3, "es")
    assert gist[0] == 0
    assert len({3, 4} & set(gist)) == 1
    assert not {2, 5} & set(gist)


@pytest.mark.parametrize("language", ["es", "de", "hi", "xx", "zh"])
def test_the_first_of_a_longer_gist_are_the_shorter_one(language: str) -> None:
    assert rank_sentences(ARTICLE, 3, language) == rank_sentences(ARTICLE, 8, language)[:3]


def test_chinese_has_a_gist_that_says_how_it_was_made() -> None:
    text = "".join(CHINESE)
    starts = [sum(map(len, CHINESE[:index])) for index in range(len(CHINESE))]
    sentences = tuple(Sentence(Span(at, at + len(one)), 0) for at, one in zip(starts, CHINESE, strict=True))
    *_, last = ChooseGist(GistLength(2))(Briefing(Article(text, read_as="zh"), sentences))
    assert last.summary is not None
    assert last.summary.ranking[0] == 0
    assert last.summary.ranking[-1] == 3
    assert last.summary.method.endswith("by pairs of characters")


@pytest.mark.parametrize("language", ["es", "zh", "xx"])
@pytest.mark.parametrize("sentences", [(), ("",), ("¿?",), ("a",), ("Uno.", "Uno.", "Dos.")])
def test_odd_articles_have_a_gist_too(language: str, sentences: tuple[str, ...]) -> None:
    ranking = rank_sentences(sentences, 3, language)
    assert len(ranking) == len(set(ranking)) <= len(sentences)
