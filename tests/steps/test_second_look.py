"""Names that only attention can place: one forced pass for a sentence that has one, none for any other."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import pytest

from desktop_app.core.model import Article, Briefing, Flag, FlagKind, PackageInfo, Sentence, Severity, Translation
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.text import Span
from desktop_app.engines.attention import Alignment
from desktop_app.steps.link import LinkNames
from desktop_app.steps.translate import Translate
from desktop_app.wiring import open_engine

PERSON, PLACE, OTHER = EntityKind.PERSON, EntityKind.PLACE, EntityKind.OTHER
Names = Sequence[tuple[EntityKind, str]]


@dataclass(slots=True)
class Aligner:
    """Says that the words of each pair came from one another, and remembers what it was asked."""

    pairs: Sequence[tuple[str, str]] = ()
    error: Exception | None = None
    asked: list[str] = field(default_factory=list)
    left: int = 0

    def __call__(self, french: str, english: str) -> Generator[None, None, Alignment | None]:
        self.asked.append(french)
        try:
            yield
        except GeneratorExit:
            self.left += 1
            raise
        if self.error:
            raise self.error
        pairs = [pair for pair in self.pairs if pair[0] in french and pair[1] in english]
        return Alignment(
            tuple(Span(french.index(one), french.index(one) + len(one)) for one, _ in pairs),
            tuple(Span(english.index(other), english.index(other) + len(other)) for _, other in pairs),
            tuple({index: 1.0} for index in range(len(pairs))),
        )


def briefing_of(french: str, english: str | None, names: Names) -> Briefing:
    sentence = Sentence(Span(0, len(french)), 0, Translation(english) if english is not None else None)
    entities = tuple(
        Entity(kind, name, None, (Mention(Side.FRENCH, 0, Span(french.index(name), french.index(name) + len(name))),))
        for kind, name in names
    )
    return Briefing(Article(french), (sentence,), entities)


def looked_at_twice(aligner: Aligner, french: str, english: str, names: Names) -> Briefing:
    link = LinkNames(align=aligner)
    return finished(link.second_look(link(briefing_of(french, english, names), 0), 0))


def finished(look: Generator[None, None, Briefing]) -> Briefing:
    while True:
        try:
            next(look)
        except StopIteration as stop:
            made: Briefing = stop.value
            return made


def found(briefing: Briefing) -> dict[str, list[str]]:
    return {entity.french: [briefing.text_of(one) for one in entity.on(Side.ENGLISH)] for entity in briefing.entities}


def flags_of(briefing: Briefing) -> list[str]:
    return [flag.text for flag in briefing.sentences[0].flags]


def test_a_garbled_name_is_linked_and_the_reader_told_to_check_it() -> None:
    aligner = Aligner([("Koerse", "Kosese")])
    briefing = looked_at_twice(aligner, "Il vit à Koerse.", "He lives at Kosese.", [(PLACE, "Koerse")])
    assert found(briefing) == {"Koerse": ["Kosese"]}
    (flag,) = briefing.sentences[0].flags
    assert flag.text == "Check the name “Koerse → Kosese”: the English may be wrong."
    assert (flag.kind, flag.french, flag.english) == (FlagKind.NAME, Span(9, 15), Span(12, 18))


def test_garbled_words_are_never_shown_as_the_english_form() -> None:
    aligner = Aligner([("Koerse", "Kosese")])
    briefing = looked_at_twice(aligner, "Il vit à Koerse.", "He lives at Kosese.", [(PLACE, "Koerse")])
    assert briefing.entities[0].english == "Koerse"


@pytest.mark.parametrize(
    ("french", "english", "names"),
    [
        ("Il vit à Londres.", "He lives in London.", [(PLACE, "Londres")]),
        ("Il vit à Koerse.", "He lives there.", [(PLACE, "Koerse")]),
        ("Il vit lundi.", "He lives.", [(EntityKind.DATE, "lundi")]),
        ("Il vit.", "He lives in London.", []),
    ],
)
def test_no_pass_is_made_where_nothing_is_left_to_place(french: str, english: str, names: Names) -> None:
    aligner = Aligner()
    looked_at_twice(aligner, french, english, names)
    assert aligner.asked == []


def test_one_pass_serves_all_the_names_of_a_sentence() -> None:
    french, english = "De Koerse à Trifouillis par Londres.", "From Kosese to Troful via London."
    aligner = Aligner([("Koerse", "Kosese"), ("Trifouillis", "Troful")])
    names = [(PLACE, "Koerse"), (OTHER, "Trifouillis"), (PLACE, "Londres")]
    briefing = looked_at_twice(aligner, french, english, names)
    assert aligner.asked == [french]
    assert found(briefing) == {"Koerse": ["Kosese"], "Trifouillis": ["Troful"], "Londres": ["London"]}
    assert len(flags_of(briefing)) == 2


@pytest.mark.parametrize("english", ["He lives in Australia.", "The Syrian lives.", "He lives on Monday."])
def test_the_known_name_of_something_else_is_not_taken(english: str) -> None:
    word = next(word for word in ("Australia", "Syrian", "Monday") if word in english)
    aligner = Aligner([("Koerse", word)])
    briefing = looked_at_twice(aligner, "Il vit à Koerse.", english, [(PLACE, "Koerse")])
    assert found(briefing) == {"Koerse": []}
    assert flags_of(briefing) == ["“Koerse” was not found in the English."]


@pytest.mark.parametrize("error", [RuntimeError("Koerse"), MemoryError(), KeyError("Koerse")])
def test_a_pass_that_fails_costs_nothing_but_its_links(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    names = [(PLACE, "Koerse"), (PLACE, "Londres")]
    briefing = looked_at_twice(Aligner(error=error), "De Koerse à Londres.", "From Kosese to London.", names)
    assert found(briefing) == {"Koerse": [], "Londres": ["London"]}
    assert flags_of(briefing) == ["“Koerse” was not found in the English."]
    assert briefing.troubles == ()
    assert "Koerse" not in caplog.text


def test_a_better_english_takes_the_old_warning_away() -> None:
    aligner = Aligner([("Koerse", "Kosese")])
    briefing = looked_at_twice(aligner, "Il vit à Koerse.", "He lives at Kosese.", [(PLACE, "Koerse")])
    better = LinkNames()(briefing.translated(0, Translation("He lives at Koerse.")), 0)
    assert found(better) == {"Koerse": ["Koerse"]}
    assert flags_of(better) == []


def test_other_warnings_stay() -> None:
    other = Flag(FlagKind.LENGTH, Severity.WARNING, "Something else.")
    link = LinkNames(align=Aligner([("Koerse", "Kosese")]))
    briefing = briefing_of("Il vit à Koerse.", "He lives at Kosese.", [(PLACE, "Koerse")]).flagged(0, other)
    assert other in link(briefing, 0).sentences[0].flags


TOY = PackageInfo("fr", "en", "1.0", "0" * 64, False, "toy")


class Parrot:
    """An engine whose English is the French with every "oe" gone wrong."""

    package = TOY

    def length(self, text: str) -> int:
        return len(text.split())

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
        yield from ()
        return [Translation(text.replace("oe", "u")) for text in texts]

    def rest(self) -> None: ...


def test_a_translation_waits_for_second_looks_and_can_be_left_in_one() -> None:
    aligner = Aligner([("Voekoerse", "Vukurse")])
    link = LinkNames(align=aligner)
    translate = Translate(lambda source: Parrot(), (link,), (link.second_look,))
    briefing = briefing_of("Il vit à Voekoerse.", None, [(PLACE, "Voekoerse")])
    *_, last = translate(briefing)
    assert found(last) == {"Voekoerse": ["Vukurse"]}
    work = translate(briefing)
    assert isinstance(work, Generator)
    with contextlib.closing(work):
        shown = next(snapshot for snapshot in work if snapshot.translated_count)
    assert found(shown) == {"Voekoerse": []}
    assert (len(aligner.asked), aligner.left) == (2, 1)


def test_the_embedded_engine_tells_which_words_it_garbled() -> None:
    engine = open_engine(None)
    link = LinkNames(align=engine.aligning)
    french, english = "Le ministre a quitté Trifouillis mardi avec deux amis.", "The minister left Zarban on Tuesday."
    briefing = link(briefing_of(french, english, [(PLACE, "Trifouillis")]), 0)
    assert found(finished(link.second_look(briefing, 0))) == {"Trifouillis": ["Zarban"]}
