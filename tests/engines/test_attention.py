"""What the engine looked at: tokens stand where they should, and the real engine looks at the right name."""

from __future__ import annotations

from collections.abc import Generator, Sequence

import pytest

from desktop_app.assets import resource
from desktop_app.core.model import Translation
from desktop_app.core.text import Span
from desktop_app.core.work import Work
from desktop_app.core.work import finished as done
from desktop_app.engines.attention import Alignment, LastOpened, Part, located_parts, piece_spans
from desktop_app.engines.translator import Engine
from desktop_app.packages.find import choose_package

FRENCH = "Le ministre a quitté Trifouillis mardi avec Dubreuil."
LONG = (
    "Le ministre a dit lundi à la presse que les deux camps avaient signé un accord de paix dans la nuit, "
    "que les soldats quitteraient la ville de Trifouillis avant la fin de la semaine, "
    "et que le président Dubreuil se rendrait à Paris pour y rencontrer les familles des victimes."
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(choose_package(resource("packages/fr_en")))


def finished(work: Work[Alignment | None]) -> Alignment | None:
    try:
        while True:
            next(work)
    except StopIteration as stop:
        made: Alignment | None = stop.value
        return made


def best_word(alignment: Alignment, french: str, name: str, english: str) -> str:
    """The English word with most of the attention for `name`."""
    place = Span(french.index(name), french.index(name) + len(name))
    words = [Span(0, len(english.split()[0]))]
    for word in english.split()[1:]:
        words.append(Span(words[-1].end + 1, words[-1].end + 1 + len(word)))
    return max(words, key=lambda span: alignment.shares(place, span)[1]).of(english)


@pytest.mark.parametrize(
    ("text", "pieces", "words"),
    [
        ("à Alep", ["▁à", "▁Al", "ep"], ["à", "Al", "ep"]),
        ("à Alep.", ["▁à", "▁", "Alep", "."], ["à", "", "Alep", "."]),
        ("  à\n Alep", ["▁à", "▁Alep"], ["à", "Alep"]),
        ("nº 3 ½ kg", ["▁n", "o", "▁3", "▁1", "⁄", "2", "▁kg"], ["n", "º", "3", "½", "½", "½", "kg"]),
        ("e\u0301t Alep", ["▁é", "t", "▁Alep"], ["e\u0301t", "e\u0301t", "Alep"]),
        ("deux mots", ["▁deux"], []),
        ("", [], []),
    ],
)
def test_each_token_stands_in_the_text(text: str, pieces: list[str], words: list[str]) -> None:
    assert [span.of(text) for span in piece_spans(text, pieces)] == words


def test_pieces_are_found_in_their_sentences_in_order() -> None:
    parts = located_parts(
        "Il part ; il part.", "He goes; he leaves.", [("Il part", "He goes."), ("il part.", "he leaves.")]
    )
    assert parts == (Part("Il part", 0, "He goes", 0), Part("il part.", 10, "he leaves", 9))


def test_a_piece_whose_english_was_changed_is_left_out() -> None:
    parts = located_parts(
        "Il part ; il rit.", "He goes; HE LAUGHS.", [("Il part", "He goes."), ("il rit.", "He laughs.")]
    )
    assert parts == (Part("Il part", 0, "He goes", 0),)


def test_a_sentence_that_was_not_cut_is_one_part() -> None:
    assert located_parts("Il part.", "He goes.", [("Il part.", "He goes.")]) == (Part("Il part.", 0, "He goes.", 0),)


def test_shares_count_both_ways() -> None:
    alignment = Alignment((Span(0, 2), Span(3, 5)), (Span(0, 4), Span(5, 9)), ({0: 0.75, 1: 0.25}, {1: 0.5}))
    assert alignment.shares(Span(0, 2), Span(0, 4)) == (0.75, 1.0)
    assert alignment.shares(Span(3, 5), Span(5, 9)) == (0.5, 0.5 / 0.75)
    assert alignment.shares(Span(3, 5), Span(0, 9)) == (0.375, 1.0)
    assert alignment.shares(Span(8, 9), Span(20, 21)) == (0.0, 0.0)


@pytest.mark.parametrize(
    ("name", "garbled"), [("Trifouillis", "Trofulis"), ("Dubreuil", "Durbell"), ("ministre", "minister")]
)
def test_the_engine_looks_at_the_name_also_in_english_that_is_not_its_own(
    engine: Engine, name: str, garbled: str
) -> None:
    english = "The minister left Trofulis on Tuesday with Durbell ."
    alignment = finished(engine.aligning(FRENCH, english))
    assert alignment is not None
    assert best_word(alignment, FRENCH, name, english) == garbled


def test_every_row_sums_to_one_at_most_and_a_second_pass_says_the_same(engine: Engine) -> None:
    english = "The minister left Trofulis on Tuesday with Durbell."
    alignment = finished(engine.aligning(FRENCH, english))
    assert alignment is not None
    assert all(0.8 < sum(row.values()) < 1.001 for row in alignment.weights)  # the rest looks at the sentence's end
    assert finished(engine.aligning(FRENCH, english)) == alignment


def test_a_sentence_in_pieces_is_aligned_piece_by_piece(engine: Engine) -> None:
    (translation,) = engine.translations([LONG])
    alignment = finished(engine.aligning(LONG, translation.text))
    assert alignment is not None
    assert alignment.french[-1].end == len(LONG)
    columns = [set(row) for row in alignment.weights]
    assert columns[0].isdisjoint(columns[-1])


def test_what_is_too_long_to_tell_is_no_work(engine: Engine) -> None:
    long = "Il dit que " * 200 + "oui."
    assert finished(engine.aligning(long, "He says yes.")) is None
    assert finished(engine.aligning("Il part.", "")) is None


def test_a_pass_left_early_disturbs_nothing_that_follows(engine: Engine) -> None:
    before = [translation.text for translation in engine.translations([FRENCH])]
    work = engine.aligning(FRENCH, before[0])
    next(work)
    work.close()
    assert [translation.text for translation in engine.translations([FRENCH])] == before


def test_a_pass_wakes_an_engine_that_rests(engine: Engine) -> None:
    engine.rest()
    assert finished(engine.aligning(FRENCH, "The minister left.")) is not None


class Toy:
    """An engine that answers with what it was opened for."""

    def __init__(self, source: str) -> None:
        self.source = source

    def aligning(self, french: str, english: str, /) -> Generator[None, None, Alignment | None]:
        yield
        return Alignment((Span(0, len(french)),), (Span(0, len(self.source)),), ())

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, Sequence[Translation]]:
        yield
        return [Translation(f"{text} from {self.source}") for text in texts]


def test_the_engine_last_opened_is_asked() -> None:
    engines = LastOpened(Toy)
    assert finished(engines.aligning("a", "b")) is None
    assert engines("fr").source == "fr"
    engines("spa")
    answer = finished(engines.aligning("a", "b"))
    assert answer is not None
    assert answer.english == (Span(0, 3),)


def test_the_engine_last_opened_translates() -> None:
    engines = LastOpened(Toy)
    before: Work[Sequence[Translation]] = engines.translating(["a"])
    assert done(before) == ()
    engines("fr")
    after: Work[Sequence[Translation]] = engines.translating(["a"])
    assert [one.text for one in done(after)] == ["a from fr"]


def test_a_sentence_in_pieces_is_aligned_after_other_translations_too(engine: Engine) -> None:
    (translation,) = engine.translations([LONG])
    first = finished(engine.aligning(LONG, translation.text))
    assert first is not None
    list(engine.translations(["Les rebelles."]))
    assert finished(engine.aligning(LONG, translation.text)) == first
