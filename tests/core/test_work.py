"""Work that can be left on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.work import Work, finished, gathered, while_working


def numbers(made: list[int], count: int) -> Iterator[int]:
    for number in range(count):
        made.append(number)
        yield number


@pytest.mark.parametrize(("count", "yields"), [(0, 0), (9, 0), (10, 1), (25, 2)])
def test_things_are_gathered_in_order_with_a_yield_after_every_lot(count: int, yields: int) -> None:
    work = gathered(range(count), lot=10)
    assert len(list(work)) == yields
    assert finished(gathered(range(count), lot=10)) == list(range(count))


def test_nothing_is_made_before_it_is_its_turn() -> None:
    made: list[int] = []
    work = gathered(numbers(made, 100), lot=10)
    next(work)
    assert made == list(range(10))
    work.close()
    assert made == list(range(10))


def test_the_briefing_comes_again_while_work_goes_on() -> None:
    briefing = Briefing(Article("Un."))
    found: list[list[int]] = []

    def step() -> Iterator[Briefing]:
        found.append((yield from while_working(briefing, gathered(range(25), lot=10))))

    assert all(snapshot is briefing for snapshot in step())
    assert found == [list(range(25))]


def test_work_is_closed_with_the_step_that_waits_for_it() -> None:
    closed: list[bool] = []

    def endless() -> Work[None]:
        try:
            while True:
                yield
        finally:
            closed.append(True)

    waiting = while_working(Briefing(Article("Un.")), endless())
    next(waiting)
    waiting.close()
    assert closed == [True]
