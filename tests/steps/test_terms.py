"""The glossary is put into the English where that is safe, and everything else is flagged."""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pytest

from desktop_app.core.corrections import with_corrections
from desktop_app.core.glossary import Glossary, Term
from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Language, Sentence, Severity, Translation
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.rewordings import Change, as_translated, reworded
from desktop_app.core.text import Span
from desktop_app.core.work import Work, finished
from desktop_app.engines.attention import Alignment
from desktop_app.steps.terms import EnforceGlossary

TRUCE = Term("cessez-le-feu", "truce")
FRENCH = "Le cessez-le-feu tient à Ghat."
ENGLISH = "The ceasefire holds in Ghat."


@dataclass(slots=True)
class Engine:
    """Says what it was told to; remembers what it was asked."""

    says: Mapping[str, str] = field(default_factory=dict)
    looks: Sequence[tuple[str, str]] = ()
    """Words of the French and of the English that have all of each other's attention."""
    error: Exception | None = None
    translated: list[str] = field(default_factory=list)
    aligned: list[str] = field(default_factory=list)

    def translating(self, texts: Sequence[str]) -> Generator[None, None, Sequence[Translation]]:
        self.translated += texts
        yield
        return [Translation(self.says.get(text, f"({text})")) for text in texts]

    def aligning(self, french: str, english: str) -> Generator[None, None, Alignment | None]:
        self.aligned.append(french)
        yield
        if self.error:
            raise self.error
        pairs = [pair for pair in self.looks if pair[0] in french and pair[1] in english]
        return Alignment(
            tuple(Span(french.index(one), french.index(one) + len(one)) for one, _ in pairs),
            tuple(Span(english.index(other), english.index(other) + len(other)) for _, other in pairs),
            tuple({index: 1.0} for index in range(len(pairs))),
        )


def briefing_of(
    french: str, english: str, glossary: Glossary = (TRUCE,), names: Mapping[str, str] | None = None
) -> Briefing:
    """One sentence with its English, in which `names` are named in both languages."""
    entities = tuple(
        Entity(
            EntityKind.PLACE,
            one,
            other,
            (*_mentions(Side.FRENCH, french, one), *_mentions(Side.ENGLISH, english, other)),
        )
        for one, other in (names or {}).items()
    )
    sentence = Sentence(Span(0, len(french)), 0, Translation(english, -0.5))
    return Briefing(Article(french, glossary=glossary), (sentence,), entities)


def _mentions(side: Side, text: str, words: str) -> tuple[Mention, ...]:
    return tuple(Mention(side, 0, Span(*found.span())) for found in re.finditer(re.escape(words), text))


def enforced(briefing: Briefing, engine: Engine | None = None) -> Briefing:
    engine = engine or Engine({"cessez-le-feu": "Ceasefire"})
    step = EnforceGlossary(engine.translating, engine.aligning)
    look: Work[Briefing] = step.second_look(step(briefing, 0), 0)
    return finished(look)


def flags_of(briefing: Briefing) -> list[str]:
    assert {flag.kind for flag in briefing.sentences[0].flags} <= {FlagKind.TERM}
    assert {flag.severity for flag in briefing.sentences[0].flags} <= {Severity.WARNING}
    return [flag.text for flag in briefing.sentences[0].flags]


MISSING = "The glossary says “cessez-le-feu → truce”; this English does not."


def test_the_engines_words_for_a_term_give_way_to_those_of_the_glossary() -> None:
    briefing = enforced(briefing_of(FRENCH, ENGLISH))
    assert briefing.english(0) == "The truce holds in Ghat."
    assert flags_of(briefing) == [
        "The glossary put “cessez-le-feu → truce” into the English: check that it reads right."
    ]
    (flag,) = briefing.sentences[0].flags
    assert flag.french
    assert flag.english
    assert (flag.french.of(FRENCH), flag.english.of(briefing.english(0) or "")) == ("cessez-le-feu", "truce")


def test_the_change_is_kept_and_can_be_taken_back() -> None:
    sentence = enforced(briefing_of(FRENCH, ENGLISH)).sentences[0]
    assert sentence.translation
    (kept,) = sentence.translation.rewordings
    assert (kept.before, kept.source) == ("ceasefire", FormSource.GLOSSARY)
    back = as_translated(sentence).translation
    assert back
    assert (back.text, back.score) == (ENGLISH, -0.5)


@pytest.mark.parametrize("english", ["The truce holds.", "Truces hold.", "The truce's end."])
def test_nothing_is_done_where_the_english_has_the_term(english: str) -> None:
    briefing = briefing_of(FRENCH, english)
    assert enforced(briefing) == briefing


def test_nothing_is_asked_of_the_engine_where_the_article_has_no_term() -> None:
    engine = Engine()
    briefing = briefing_of("Il part.", "He leaves.")
    assert enforced(briefing, engine) == briefing
    assert (engine.translated, engine.aligned) == ([], [])


def test_without_a_glossary_nothing_is_done() -> None:
    engine, briefing = Engine(), briefing_of(FRENCH, ENGLISH, ())
    assert enforced(briefing, engine) == briefing
    assert engine.translated == []


def test_another_language_than_french_is_left_alone() -> None:
    briefing = briefing_of(FRENCH, ENGLISH)
    spanish = replace(briefing, article=replace(briefing.article, language=Language("es", 1.0, certain=True)))
    assert enforced(spanish) == spanish


def test_no_forced_pass_is_made_where_the_engines_words_stand_there() -> None:
    engine = Engine({"cessez-le-feu": "Ceasefire"})
    enforced(briefing_of(FRENCH, ENGLISH), engine)
    assert engine.aligned == []


def test_other_words_are_found_by_where_the_engine_looked() -> None:
    engine = Engine(looks=[("cessez-le-feu", "standstill"), ("tient", "holds")])
    briefing = enforced(briefing_of(FRENCH, "The standstill holds in Ghat."), engine)
    assert engine.aligned == [FRENCH]
    assert briefing.english(0) == "The truce holds in Ghat."


def test_where_it_cannot_be_told_the_english_stays_and_is_flagged() -> None:
    briefing = enforced(briefing_of(FRENCH, "It all holds in Ghat."))
    assert briefing.english(0) == "It all holds in Ghat."
    assert flags_of(briefing) == [MISSING]


def test_a_term_is_put_in_wherever_the_engine_has_its_words() -> None:
    french, english = "Un cessez-le-feu, puis deux cessez-le-feu.", "A ceasefire, then more ceasefires."
    assert enforced(briefing_of(french, english)).english(0) == "A truce, then more truces."


def test_what_is_said_once_may_be_a_pronoun_the_other_time() -> None:
    french = "Un cessez-le-feu ? Ce cessez-le-feu tient."
    briefing = enforced(briefing_of(french, "A truce? It holds."))
    assert (briefing.english(0), flags_of(briefing)) == ("A truce? It holds.", [])


def test_where_the_words_stand_too_often_attention_decides() -> None:
    french, english = "La loi et le droit.", "A law, and the laws."
    law = (Term("loi", "statute"),)
    clear = Engine({"loi": "law"}, [("loi", "law,"), ("droit", "laws")])
    assert enforced(briefing_of(french, english, law), clear).english(0) == "A statute, and the laws."
    unclear = enforced(briefing_of(french, english, law), Engine({"loi": "law"}))
    assert (unclear.english(0), len(flags_of(unclear))) == (english, 1)


@pytest.mark.parametrize(
    ("french", "english", "names"),
    [
        ("Le cessez-le-feu.", "The Ceasefire Line is long.", {"X": "Ceasefire Line"}),
        ("Le cessez-le-feu.", "The Ceasefire Commission.", {}),
        ("Le cessez-le-feu.", "They will ceasefire.", {}),
    ],
    ids=["a linked name", "a name by its capitals", "a verb"],
)
def test_names_and_verbs_are_never_touched(french: str, english: str, names: Mapping[str, str]) -> None:
    briefing = enforced(briefing_of(french, english, names=names))
    assert (briefing.english(0), flags_of(briefing)) == (english, [MISSING])


@pytest.mark.parametrize(
    ("term", "said", "english"),
    [
        (Term("trentaine", "several dozen"), "thirty", "Some thirty came."),
        (Term("jamais", "hardly ever"), "never", "He never came."),
        (Term("lundi", "the first day"), "Monday", "He came Monday."),
        (Term("adresse", "site"), "www.example.org", "See www.example.org now."),
        (Term("effort", "1,000 things"), "effort", "An effort came."),
    ],
    ids=["a number", "a negation", "a date", "an address", "a number in the glossary"],
)
def test_numbers_dates_negations_and_addresses_are_never_touched(term: Term, said: str, english: str) -> None:
    briefing = enforced(briefing_of(f"Un {term.french}.", english, (term,)), Engine({term.french: said}))
    assert briefing.english(0) == english
    assert len(flags_of(briefing)) == 1


def test_names_after_a_change_are_still_linked() -> None:
    briefing = enforced(briefing_of(FRENCH, ENGLISH, names={"Ghat": "Ghat"}))
    (mention,) = briefing.entities[0].on(Side.ENGLISH)
    assert briefing.text_of(mention) == "Ghat"


def test_a_name_put_right_before_stays_so() -> None:
    briefing = briefing_of(FRENCH, "The ceasefire holds in Gatt.")
    right = reworded(briefing.sentences[0], [Change(Span(23, 27), "Ghat", FormSource.TABLE)])
    sentence = enforced(briefing.with_sentence(0, right)).sentences[0]
    assert sentence.translation
    assert sentence.translation.text == "The truce holds in Ghat."
    assert [one.before for one in sentence.translation.rewordings] == ["ceasefire", "Gatt"]
    back = as_translated(sentence).translation
    assert back
    assert back.text == "The ceasefire holds in Gatt."


def test_what_the_reader_wrote_is_flagged_and_left() -> None:
    briefing = briefing_of(FRENCH, ENGLISH)
    written = replace(briefing.sentences[0], translation=Translation(ENGLISH, edited=True))
    briefing = enforced(briefing.with_sentence(0, written))
    assert (briefing.english(0), flags_of(briefing)) == (ENGLISH, [MISSING])


def test_a_name_that_the_reader_has_corrected_is_no_term() -> None:
    briefing = briefing_of("Le Front avance.", "The Front advances.", (Term("front", "line"),), {"Front": "Front"})
    said = with_corrections((), [NameCorrection("Front", EntityKind.ORGANISATION)])
    briefing = replace(briefing, article=replace(briefing.article, corrections=said))
    assert enforced(briefing) == briefing


def test_a_part_of_a_longer_name_is_no_term() -> None:
    name = {"Conseil de sécurité": "Security Council"}
    briefing = briefing_of(
        "Le Conseil de sécurité siège.", "The Security Council sits.", (Term("sécurité", "safety"),), name
    )
    assert enforced(briefing) == briefing


def test_a_verb_is_flagged_and_left() -> None:
    briefing = briefing_of("Il est démantelé.", "It is dismantled.", (Term("démanteler", "to take apart"),))
    briefing = enforced(briefing, Engine({"démantelé": "dismantled"}))
    assert (briefing.english(0), len(flags_of(briefing))) == ("It is dismantled.", 1)


def test_an_engine_that_fails_costs_the_change_alone() -> None:
    briefing = enforced(briefing_of(FRENCH, "It all holds."), Engine(error=RuntimeError("no attention")))
    assert (briefing.english(0), flags_of(briefing)) == ("It all holds.", [MISSING])


def test_all_terms_of_an_article_are_asked_for_at_once_and_once() -> None:
    engine = Engine({"cessez-le-feu": "Ceasefire", "otages": "hostages"})
    step = EnforceGlossary(engine.translating, engine.aligning)
    sentences = [(FRENCH, ENGLISH), ("Les otages partent.", "The hostages leave.")]
    text = "\n".join(french for french, _ in sentences)
    starts = [text.index(french) for french, _ in sentences]
    briefing = Briefing(
        Article(text, glossary=(TRUCE, Term("otage", "captive"))),
        tuple(
            Sentence(Span(start, start + len(french)), 0, Translation(english))
            for start, (french, english) in zip(starts, sentences, strict=True)
        ),
    )
    asked = []
    for index in (1, 0, 1):
        look: Work[Briefing] = step.second_look(step(briefing, index), index)
        briefing = finished(look)
        asked.append(len(engine.translated))
    assert [briefing.english(index) for index in (0, 1)] == ["The truce holds in Ghat.", "The captives leave."]
    assert len(set(asked)) == 1
    assert {"otages", "cessez-le-feu", "les otages"} <= set(engine.translated)


def test_flags_of_another_kind_stay_and_move_along() -> None:
    briefing = briefing_of(FRENCH, ENGLISH)
    flag = Flag(FlagKind.NAME, Severity.WARNING, "Check the name.", english=Span(23, 27))
    briefing = enforced(briefing.flagged(0, flag))
    (moved,) = (one for one in briefing.sentences[0].flags if one.kind is FlagKind.NAME)
    assert moved.english
    assert moved.english.of(briefing.english(0) or "") == "Ghat"


def test_one_word_for_a_term_of_two_may_stand_for_other_words() -> None:
    french = "Les frappes aériennes ont touché les abords de la base aérienne de Ghat."
    english = "The airlines hit the surroundings of the aviation base of Ghat."
    engine = Engine({"base aérienne": "Airlines"}, (("frappes aériennes", "airlines"),))
    briefing = enforced(briefing_of(french, english, (Term("base aérienne", "air base"),)), engine)
    assert briefing.english(0) == english
    assert flags_of(briefing) == ["The glossary says “base aérienne → air base”; this English does not."]


PEACE: Glossary = (Term("trêve", "truce"), TRUCE, Term("otage", "hostage"), Term("convoi", "convoy"))
PEACE += (Term("convoi humanitaire", "aid convoy"),)


def says_missing(french: str, english: str) -> str:
    return f"The glossary says “{french} → {english}”; this English does not."


@pytest.mark.parametrize(
    ("french", "english", "lacking"),
    [
        ("Le cessez-le-feu et les otages.", "The truce and the captives.", [("otage", "hostage")]),
        ("Les otages et le cessez-le-feu.", "The captives and the truce.", [("otage", "hostage")]),
        (
            "Le cessez-le-feu et les otages.",
            "The lull and the captives.",
            [("cessez-le-feu", "truce"), ("otage", "hostage")],
        ),
        ("La trêve suit le cessez-le-feu.", "The truce follows the lull.", [("cessez-le-feu", "truce")]),
        ("La trêve suit le cessez-le-feu.", "The truce follows the truce.", []),
        ("Un convoi suit le convoi humanitaire.", "The aid convoy is followed by trucks.", [("convoi", "convoy")]),
        ("Un convoi suit le convoi humanitaire.", "A convoy follows the aid convoy.", []),
        ("Le convoi humanitaire est là.", "The aid convoy is here.", []),
        ("Le convoi humanitaire est là.", "The convoy is here.", [("convoi humanitaire", "aid convoy")]),
    ],
)
def test_each_term_is_asked_for_by_itself(french: str, english: str, lacking: list[tuple[str, str]]) -> None:
    flagged = EnforceGlossary()(briefing_of(french, english, PEACE), 0)
    assert flags_of(flagged) == [says_missing(*one) for one in lacking]
    assert flags_of(enforced(briefing_of(french, english, PEACE), Engine())) == flags_of(flagged)


def test_a_term_said_once_of_twice_is_flagged_where_the_engines_words_stand_for_the_other() -> None:
    french, english = "Le cessez-le-feu suit un cessez-le-feu.", "The truce follows a ceasefire."
    briefing = briefing_of(french, english)
    written = replace(briefing.sentences[0], translation=Translation(english, edited=True))
    briefing = enforced(briefing.with_sentence(0, written))
    assert (briefing.english(0), flags_of(briefing)) == (english, [MISSING])
    (flag,) = briefing.sentences[0].flags
    assert flag.french == Span(25, 38)
