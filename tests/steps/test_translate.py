"""The translation step with an engine that is a toy."""

from __future__ import annotations

import gc
from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

import pytest

from desktop_app.core.errors import NoPackage
from desktop_app.core.model import Activity, Article, Briefing, FlagKind, PackageInfo, Sentence, Summary, Translation
from desktop_app.core.pipeline import Cancelled, CancelToken, Detail, Stage
from desktop_app.core.pipeline import run as run_stages
from desktop_app.core.text import Span
from desktop_app.steps.translate import WINDOWS, Translate

TOY = PackageInfo("fr", "en", "1.0", "0" * 64, False, "toy")


@dataclass(slots=True)
class ToyEngine:
    """Translates by adding a mark, counts a word as a token, and remembers what it was asked."""

    package: PackageInfo = TOY
    calls: list[list[str]] = field(default_factory=list)
    pauses: int = 0
    left: int = 0
    rested: bool = False

    def length(self, text: str) -> int:
        return len(text.split())

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
        self.calls.append(list(texts))
        try:
            for _ in range(self.pauses):
                yield
        except GeneratorExit:
            self.left += 1
            raise
        return [Translation(f"{text} (en)", -0.5) for text in texts]

    def rest(self) -> None:
        self.rested = True


def briefing_of(*sentences: str, gist: tuple[int, ...] = ()) -> Briefing:
    """A briefing of one paragraph, one space between sentences."""
    found: list[Sentence] = []
    start = 0
    for sentence in sentences:
        found.append(Sentence(Span(start, start + len(sentence)), 0))
        start += len(sentence) + 1
    summary = Summary(gist, len(gist), "toy") if gist else None
    return Briefing(Article(" ".join(sentences)), tuple(found), summary=summary)


def run(briefing: Briefing, engine: ToyEngine, *details: Detail) -> list[Briefing]:
    return list(Translate(lambda source: engine, details)(briefing))


def test_the_package_is_named_before_the_first_sentence() -> None:
    first, *_ = run(briefing_of("Un."), ToyEngine())
    assert (first.package, first.translated_count) == (TOY, 0)


def test_there_is_one_snapshot_a_sentence_in_reading_order() -> None:
    _, *snapshots = run(briefing_of("Un.", "Deux.", "Trois.", "Quatre.", gist=(2, 3)), ToyEngine())
    done = [{index for index in range(4) if snapshot.english(index)} for snapshot in snapshots]
    assert done == [{2}, {2, 3}, {0, 2, 3}, {0, 1, 2, 3}]


def test_each_sentence_has_its_own_english() -> None:
    last = run(briefing_of("Un.", "Deux.", "Trois.", gist=(1,)), ToyEngine())[-1]
    assert [last.english(index) for index in range(3)] == ["Un. (en)", "Deux. (en)", "Trois. (en)"]


def test_the_first_sentence_goes_alone_and_the_rest_in_growing_windows() -> None:
    sentence = "mot " * 49 + "fin{}."
    engine = ToyEngine()
    run(briefing_of(*(sentence.format(number) for number in range(60))), engine)
    assert [len(call) for call in engine.calls] == [1, *(size // 50 for size in (*WINDOWS[1:], WINDOWS[-1])), 4]


def test_a_sentence_longer_than_any_window_goes_alone() -> None:
    engine = ToyEngine()
    run(briefing_of("Un.", "mot " * 5000 + "fin.", "Deux."), engine)
    assert [len(call) for call in engine.calls] == [1, 1, 1]


def test_nothing_is_translated_before_it_is_asked_for() -> None:
    engine = ToyEngine()
    snapshots = Translate(lambda source: engine)(briefing_of("Un.", "Deux."))
    next(snapshots)
    assert engine.calls == []
    next(snapshots)
    assert engine.calls == [["Un."]]


def test_a_sentence_said_twice_is_translated_once() -> None:
    engine = ToyEngine()
    last = run(briefing_of("Un.", "Deux.", "Un.", "Deux.", "Un."), engine)[-1]
    assert engine.calls == [["Un."], ["Deux."]]
    assert [last.english(index) for index in (0, 2, 4)] == ["Un. (en)"] * 3


def test_what_is_translated_already_is_left_alone() -> None:
    engine = ToyEngine()
    begun = briefing_of("Un.", "Deux.", "Un.").translated(0, Translation("One."))
    last = run(begun, engine)[-1]
    assert engine.calls == [["Deux."]]
    assert [last.english(index) for index in range(3)] == ["One.", "Deux. (en)", "One."]


def test_an_article_that_comes_again_is_not_translated_again() -> None:
    engine = ToyEngine()
    step = Translate(lambda source: engine)
    *_, first = step(briefing_of("Un.", "Deux."))
    *_, again = step(briefing_of("Un.", "Trois.", "Deux."))
    assert [engine.calls[0], *engine.calls[1:]] == [["Un."], ["Deux."], ["Trois."]]
    assert [again.english(index) for index in range(3)] == ["Un. (en)", "Trois. (en)", "Deux. (en)"]
    assert first.translated_count == 2


def test_an_article_is_forgotten_when_another_comes() -> None:
    engine = ToyEngine()
    step = Translate(lambda source: engine)
    for text in ("Un.", "Deux.", "Un."):
        list(step(briefing_of(text)))
    assert engine.calls == [["Un."], ["Deux."], ["Un."]]


def test_what_was_translated_before_a_run_was_left_is_remembered() -> None:
    engine = ToyEngine()
    step = Translate(lambda source: engine)
    stream = cast("Generator[Briefing]", step(briefing_of("Un.", "Deux.")))
    for _ in range(2):
        next(stream)
    stream.close()
    *_, briefing = step(briefing_of("Un.", "Deux."))
    assert engine.calls == [["Un."], ["Deux."]]
    assert briefing.translated_count == 2


def test_an_article_without_sentences_names_its_package() -> None:
    (only,) = run(briefing_of(), ToyEngine())
    assert only.package == TOY


def test_details_see_the_sentence_translated_and_follow_at_once() -> None:
    seen: list[tuple[int, str | None]] = []

    def note(briefing: Briefing, index: int) -> Briefing:
        seen.append((index, briefing.english(index)))
        return replace(briefing, article=replace(briefing.article, name=f"{briefing.article.name}{index}"))

    names = [snapshot.article.name for snapshot in run(briefing_of("Un.", "Deux.", gist=(1,)), ToyEngine(), note)]
    assert seen == [(1, "Deux. (en)"), (0, "Un. (en)")]
    assert names == ["", "1", "10"]


def test_a_doubtful_translation_is_flagged() -> None:
    class Lazy(ToyEngine):
        def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
            yield
            return [Translation(text) for text in texts]

    last = run(briefing_of("Le ministre est parti.", "Oui."), Lazy())[-1]
    assert [[flag.kind for flag in sentence.flags] for sentence in last.sentences] == [[FlagKind.UNTRANSLATED], []]


def test_the_engine_is_opened_when_first_needed_and_once() -> None:
    opened: list[ToyEngine] = []

    def open_engine(source: str) -> ToyEngine:
        opened.append(ToyEngine())
        return opened[-1]

    step = Translate(open_engine)
    snapshots = step(briefing_of("Un."))
    assert opened == []
    list(snapshots)
    list(step(briefing_of("Deux.")))
    assert len(opened) == 1


def test_an_engine_that_does_not_open_is_asked_again_the_next_time() -> None:
    answers: list[ToyEngine | None] = [None, ToyEngine()]

    def open_engine(source: str) -> ToyEngine:
        answer = answers.pop(0)
        if answer is None:
            raise NoPackage("nowhere")
        return answer

    step = Translate(open_engine)
    with pytest.raises(NoPackage):
        list(step(briefing_of("Un.")))
    assert list(step(briefing_of("Un.")))[-1].translated_count == 1


@pytest.mark.parametrize("taken", range(5))
def test_it_can_be_stopped_after_any_snapshot(taken: int) -> None:
    engine = ToyEngine()
    step = Translate(lambda source: engine)
    snapshots = step(briefing_of("Un.", "Deux.", "Trois.", "Quatre."))
    last = [next(snapshots) for _ in range(taken)][-1:]
    getattr(snapshots, "close")()  # noqa: B009 an Iterator has no close, a generator has
    resumed = list(step(last[0] if last else briefing_of("Un.", "Deux.", "Trois.", "Quatre.")))[-1]
    assert resumed.translated_count == 4


def test_while_the_engine_is_at_work_the_last_snapshot_comes_again() -> None:
    start = briefing_of("Un.", "Deux.")
    named, *waiting, first, again, second = run(start, ToyEngine(pauses=1))
    assert [snapshot is named for snapshot in waiting] == [True]
    assert again is first
    assert [named.translated_count, first.translated_count, second.translated_count] == [0, 1, 2]


def test_a_run_can_be_left_while_the_engine_is_at_work() -> None:
    engine, token = ToyEngine(pauses=1_000_000), CancelToken()
    snapshots = run_stages(
        [Stage(Activity.TRANSLATE, Translate(lambda source: engine))], briefing_of("Un.", "Deux."), token
    )
    for _ in range(5):
        next(snapshots)
    token.cancel()
    with pytest.raises(Cancelled):
        next(snapshots)
    gc.collect()
    assert engine.left == 1


def test_the_engine_rests_when_there_is_one() -> None:
    engine = ToyEngine()
    step = Translate(lambda source: engine)
    step.rest()
    assert not engine.rested
    list(step(briefing_of("Un.")))
    step.rest()
    assert engine.rested


def test_a_lost_address_is_flagged() -> None:
    class Forgetful(ToyEngine):
        def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
            yield
            return [Translation("He wrote to them.") for _ in texts]

    last = run(briefing_of("Il a écrit à aide@exemple.fr."), Forgetful())[-1]
    assert [flag.kind for flag in last.sentences[0].flags] == [FlagKind.LITERAL]
