"""A run hands over every snapshot, stops when asked, and survives what a reader can do without."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.core.errors import NoPackage
from desktop_app.core.model import Activity, Article, Briefing, Sentence, Summary, Translation, Trouble
from desktop_app.core.pipeline import BestEffort, BestEffortDetail, Cancelled, CancelToken, Stage, run
from desktop_app.core.text import Span

START = Briefing(Article("Un. Deux. Trois."))
SPANS = (Span(0, 3), Span(4, 9), Span(10, 16))


def split(briefing: Briefing) -> Iterator[Briefing]:
    yield replace(briefing, sentences=tuple(Sentence(span, 0) for span in SPANS))


def choose(briefing: Briefing) -> Iterator[Briefing]:
    yield replace(briefing, summary=Summary((2, 0, 1), 1, "toy"))


def shout(briefing: Briefing) -> Iterator[Briefing]:
    for index in briefing.reading_order():
        briefing = briefing.translated(index, Translation(briefing.french(index).upper()))
        yield briefing


def broken(briefing: Briefing) -> Iterator[Briefing]:
    yield briefing
    raise RuntimeError("boom")


STAGES = (Stage(Activity.SENTENCES, split), Stage(Activity.GIST, choose), Stage(Activity.TRANSLATE, shout))


def test_the_gist_is_translated_first() -> None:
    snapshots = list(run(STAGES, START, CancelToken()))
    first = next(one for one in snapshots if one.translated_count)
    assert [sentence.translation is not None for sentence in first.sentences] == [False, False, True]
    assert snapshots[-1].finished
    assert [snapshots[-1].english(index) for index in range(3)] == ["UN.", "DEUX.", "TROIS."]


def test_every_stage_is_announced_before_it_runs() -> None:
    activities = [one.activity for one in run(STAGES, START, CancelToken())]
    assert list(dict.fromkeys(activities)) == [
        Activity.SENTENCES,
        Activity.GIST,
        Activity.TRANSLATE,
        Activity.DONE,
    ]


def test_an_optional_step_may_fail_and_leaves_a_note() -> None:
    stages = (STAGES[0], Stage(Activity.NAMES, BestEffort(broken, Trouble.NO_NAMES)), STAGES[2])
    last = list(run(stages, START, CancelToken()))[-1]
    assert last.troubles == (Trouble.NO_NAMES,)
    assert last.translated_count == 3


def test_a_failure_with_a_sentence_for_the_reader_is_never_swallowed() -> None:
    def refuse(briefing: Briefing) -> Iterator[Briefing]:
        raise NoPackage("here")
        yield briefing

    with pytest.raises(NoPackage):
        list(BestEffort(refuse, Trouble.NO_NAMES)(START))


def test_a_detail_may_fail_without_losing_the_sentence() -> None:
    def fail(briefing: Briefing, index: int) -> Briefing:
        raise ZeroDivisionError

    safe = BestEffortDetail(fail, Trouble.NO_LINKS)
    assert safe(safe(START, 0), 1) == START.troubled(Trouble.NO_LINKS)


def test_logs_of_a_failure_hold_no_word_of_the_article(caplog: pytest.LogCaptureFixture) -> None:
    def leak(briefing: Briefing) -> Iterator[Briefing]:
        raise ValueError(briefing.article.text)
        yield briefing

    list(BestEffort(leak, Trouble.NO_NAMES)(START))
    assert "ValueError" in caplog.text
    assert "Deux" not in caplog.text


def test_cancel_stops_between_two_sentences() -> None:
    token = CancelToken()
    stream = run(STAGES, START, token)
    while not next(stream).translated_count:
        pass
    token.cancel()
    with pytest.raises(Cancelled):
        next(stream)


def test_the_gist_grows_without_another_run() -> None:
    last = list(run(STAGES, START, CancelToken()))[-1]
    assert last.summary is not None
    assert last.summary.sentences == (2,)
    longer = last.with_gist_length(2).summary
    assert longer is not None
    assert longer.sentences == (0, 2)
