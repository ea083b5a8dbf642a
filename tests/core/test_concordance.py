"""The dictionary of an article."""

from __future__ import annotations

from desktop_app.core.concordance import Entry, concordance
from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.text import Span


def briefing(*sentences: str) -> Briefing:
    text, spans, start = " ".join(sentences), [], 0
    for sentence in sentences:
        spans.append(Sentence(Span(start, start + len(sentence)), 0))
        start += len(sentence) + 1
    return Briefing(Article(text), tuple(spans))


def test_words_are_listed_by_alphabet_with_their_sentences() -> None:
    assert concordance(briefing("La paix, la guerre.", "Une paix.")) == (
        Entry("guerre", (0,), 1),
        Entry("la", (0,), 2),
        Entry("paix", (0, 1), 2),
        Entry("Une", (1,), 1),
    )


def test_case_and_accents_make_no_other_word_and_the_usual_spelling_is_shown() -> None:
    entries = concordance(briefing("L'État.", "Un état, des états, cet État, ETAT."))
    assert Entry("État", (0, 1), 4) in entries
    assert [one.word for one in entries].count("états") == 1


def test_accented_words_stand_where_they_would_without_accents() -> None:
    assert [one.word for one in concordance(briefing("zone été avion école"))] == ["avion", "école", "été", "zone"]


def test_hyphens_join_and_apostrophes_part() -> None:
    assert [one.word for one in concordance(briefing("L'arrière-plan d'hier"))] == ["arrière-plan", "d", "hier", "L"]


def test_numbers_are_no_words() -> None:
    assert concordance(briefing("25 000 € en 2015 !"))[0].word == "en"
    assert len(concordance(briefing("25 000 € en 2015 !"))) == 1


def test_nothing_gives_nothing() -> None:
    assert concordance(briefing()) == ()
