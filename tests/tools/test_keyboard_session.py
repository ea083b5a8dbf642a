"""The session by keys alone: what it asks for, and how it judges a document. It is played by hand."""

from __future__ import annotations

import zipfile
from html import escape
from pathlib import Path

import pytest

from desktop_app.library.journal import Journal, OpenSession
from tests import toys
from tools.keyboard_session import ENGLISH, PROVENANCE, lacking, seen
from tools.virtual_screen import GaveUp, Missing, require, wait_for

COPIED = f"Une phrase. [1]\n{ENGLISH} [3]\n\n{PROVENANCE}\nDragoman 0.1.0\n"


def document(folder: Path, text: str) -> Path:
    """An OpenDocument text with a line for each of `text`."""
    path = folder / "briefing.odt"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.splitlines())
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", f"<office:text>{lines}</office:text>")
    return path


def test_a_document_that_holds_all_of_it_lacks_nothing(tmp_path: Path) -> None:
    curly = COPIED.replace(' "', " “").replace('"', "”")
    assert lacking(document(tmp_path, curly), COPIED) == ()


@pytest.mark.parametrize("lost", ["Une phrase. [1]", "[3]", PROVENANCE, "deliberately"])
def test_what_a_document_lacks_is_named(lost: str, tmp_path: Path) -> None:
    missing = lacking(document(tmp_path, COPIED.replace(lost, "")), COPIED)
    assert any(lost in line for line in missing)


def test_an_empty_clipboard_is_no_briefing(tmp_path: Path) -> None:
    assert PROVENANCE in lacking(document(tmp_path, ""), "")


def test_programs_that_are_not_there_are_named_with_their_packages() -> None:
    with pytest.raises(Missing, match=r"^no-such-program not found: install some-package \(apt-get install some-pack"):
        require({"no-such-program": "some-package"})


def test_what_does_not_come_is_waited_for_no_longer_than_patience_lasts() -> None:
    with pytest.raises(GaveUp, match="the moon"):
        wait_for("the moon", lambda: False, patience=0.01)


def test_the_journal_tells_the_state(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    briefing = toys.snapshots()[-1]
    journal.write(OpenSession(article=briefing.article, briefing=briefing, reading=True, sentence=1))
    now = seen(next(tmp_path.glob("*.journal")).read_bytes())
    journal.remove()
    assert (now.done, now.sentence, now.english) == (True, 1, toys.ENGLISH)
    assert now.gist == (briefing.summary.sentences if briefing.summary else None)
