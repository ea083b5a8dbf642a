"""What the reader wrote and dismissed is told apart from the machine's work, wherever the gist is copied."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.core.model import Briefing, Translation
from desktop_app.core.parts import Part
from desktop_app.export.copies import copied
from tests.export.sample import sample

FLAG = "“Zorak” was not found in the English."
TOLD = (Part.GIST, Part.CITED_GIST, Part.SIDE_BY_SIDE, Part.EVERYTHING)


def worked_on() -> Briefing:
    """The sample; the one sentence of its gist is the reader's, and its warning dismissed."""
    sentence = sample().sentences[1]
    flags = tuple(replace(flag, dismissed="as intended") for flag in sentence.flags)
    return sample().with_sentence(1, replace(sentence, translation=Translation("Mine.", edited=True), flags=flags))


@pytest.mark.parametrize("part", TOLD)
def test_a_copy_says_what_the_reader_wrote_and_dismissed(part: Part) -> None:
    copy = copied(worked_on(), part)
    for form in (copy.text, copy.html, copy.markdown):
        assert "Mine." in form
        assert "edited by the reader" in form.lower()
        assert f"{FLAG} (as intended)" in form
        assert f"Warning: {FLAG}" not in form


def test_the_gist_says_it_in_its_line() -> None:
    line = copied(worked_on(), Part.CITED_GIST).text.splitlines()[0]
    assert line == f"Mine. [2] (edited by the reader) (Dismissed by the reader: {FLAG} (as intended))"
