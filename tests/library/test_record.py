"""A briefing that is read again fits its texts, or is damaged."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.errors import RecordDamaged
from desktop_app.core.model import Briefing, Flag, FlagKind, Severity, Summary, Translation
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.library.record import pack, read_briefing, unpack, write_briefing
from tests import toys

WHOLE = toys.snapshots()[-1]


def test_a_briefing_comes_back() -> None:
    assert read_briefing(write_briefing(WHOLE)) == WHOLE
    assert unpack(pack(WHOLE)) == WHOLE
    assert len(pack(WHOLE)) < len(write_briefing(WHOLE)) / 2


def test_every_snapshot_fits() -> None:
    assert [read_briefing(write_briefing(one)) for one in toys.snapshots()] == toys.snapshots()


@pytest.mark.parametrize("data", [b"", b"x", pack(WHOLE)[:-20], b"\0" * 100])
def test_what_cannot_be_unpacked_is_damage(data: bytes) -> None:
    with pytest.raises(RecordDamaged):
        unpack(data)


def _with_sentence(**changes: object) -> Briefing:
    return WHOLE.with_sentence(0, replace(WHOLE.sentences[0], **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "damaged",
    [
        replace(WHOLE, sentences=WHOLE.sentences[:1]),
        replace(WHOLE, sentences=WHOLE.sentences[::-1]),
        replace(WHOLE, summary=Summary((0, 1, 99), 2, "first")),
        replace(WHOLE, summary=Summary((0, 1), -1, "first")),
        replace(WHOLE, article=replace(WHOLE.article, original="court")),
        replace(
            WHOLE, article=replace(WHOLE.article, repairs=(Repair(Span(0, 2), "xx", "Le", RepairReason.ENCODING),))
        ),
        replace(WHOLE, article=replace(WHOLE.article, refused=(Span(5, 1),))),
        _with_sentence(span=Span(-4, 9)),
        _with_sentence(translation=Translation("The.")),
        _with_sentence(translation=None),
        _with_sentence(flags=(Flag(FlagKind.NAME, Severity.ERROR, "?", french=Span(0, 9999)),)),
    ],
    ids=str,
)
def test_a_place_that_does_not_exist_is_damage(damaged: Briefing) -> None:
    with pytest.raises(RecordDamaged):
        read_briefing(write_briefing(damaged))
