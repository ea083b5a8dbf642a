"""The sample articles and what is marked about them by hand: neither may drift from the other."""

from __future__ import annotations

import re

import pytest

from desktop_app.core.names import EntityKind
from tests.samples import NAMES, Sample, load_sample

FIGURE = re.compile(r"\d+(?:[ ,]\d+)*")


@pytest.fixture(params=NAMES)
def sample(request: pytest.FixtureRequest) -> Sample:
    return load_sample(request.param)


def test_an_article_has_the_length_of_an_article(sample: Sample) -> None:
    assert 350 <= len(re.findall(r"[\w'-]+", sample.raw)) <= 500


def test_furniture_lines_stand_in_the_article(sample: Sample) -> None:
    assert set(sample.furniture) <= set(sample.raw.splitlines())


def test_every_damaged_word_is_marked(sample: Sample) -> None:
    damaged = re.findall(r"\b\w+(?:\?\w+)+\b", sample.raw)
    assert damaged == [before for before, _ in sorted(sample.repairs, key=lambda pair: sample.raw.index(pair[0]))]


def test_a_repair_only_puts_letters_back(sample: Sample) -> None:
    for before, after in sample.repairs:
        assert re.fullmatch(before.replace("?", "[^ -~]"), after)


def test_the_marked_sentences_are_the_whole_text(sample: Sample) -> None:
    assert sample.body.startswith(sample.starts[0])
    for sentence in sample.sentences():
        assert re.search(r'[.!?][" »]*$', sentence) or sentence == sample.body.splitlines()[0]


def test_no_marked_sentence_holds_two(sample: Sample) -> None:
    assert not any("\n" in sentence for sentence in sample.sentences())
    assert not any(re.search(r'[.!?][" »]* (?=["« ]*[A-ZÀÉ])', sentence) for sentence in sample.sentences())


def test_every_name_stands_as_often_as_marked(sample: Sample) -> None:
    text = sample.body
    for name in sorted(sample.names, key=lambda name: -len(name.text)):
        text, count = re.subn(rf"(?<![\w,]){re.escape(name.text)}(?!\w)", "#", text)
        assert (name.text, count) == (name.text, name.count)


def test_no_name_is_marked_twice_or_with_an_unknown_kind(sample: Sample) -> None:
    texts = [name.text for name in sample.names]
    assert len(texts) == len(set(texts))
    assert {name.kind for name in sample.names} <= {kind.value for kind in EntityKind}
    assert all(name.english for name in sample.names)


def test_facts_stand_in_their_sentences(sample: Sample) -> None:
    sentences = sample.sentences()
    for fact in sample.facts:
        assert fact.english
        assert fact.french in sentences[fact.sentence - 1]


def test_every_figure_is_a_fact(sample: Sample) -> None:
    for number, sentence in enumerate(sample.sentences(), start=1):
        held = " / ".join(fact.french for fact in sample.facts if fact.sentence == number)
        assert set(FIGURE.findall(sentence)) <= set(FIGURE.findall(held))


def test_negated_sentences_hold_a_negation(sample: Sample) -> None:
    negation = re.compile(r"\b(?:n'|ne\b|sans\b|aucun)", re.IGNORECASE)
    found = [number for number, sentence in enumerate(sample.sentences(), start=1) if negation.search(sentence)]
    assert found == list(sample.negated)


def test_hedged_sentences_hold_a_conditional(sample: Sample) -> None:
    conditional = re.compile(r"\baurai(?:t|ent)\b")
    found = [number for number, sentence in enumerate(sample.sentences(), start=1) if conditional.search(sentence)]
    assert found == list(sample.hedged)


def test_gists_name_three_sentences_in_order(sample: Sample) -> None:
    assert len(set(sample.gists)) == len(sample.gists)
    for gist in sample.gists:
        assert len(gist) == 3
        assert list(gist) == sorted(set(gist))
        assert set(gist) <= set(range(1, len(sample.starts) + 1))
