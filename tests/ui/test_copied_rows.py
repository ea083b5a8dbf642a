"""Rows of the grid on the clipboard: with what is to be checked, and where they come from."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from desktop_app.core.confidence import DOUBTFUL
from desktop_app.core.model import Translation
from desktop_app.core.text import Span
from desktop_app.export.source_line import source_line
from desktop_app.ui.reading.bilingual_model import Column
from desktop_app.ui.reading.copied_rows import copied_rows, copied_text
from desktop_app.ui.reading.present import Selection, grid_rows
from tests import toys
from tests.ui.windows import Opened

BRIEFING = toys.snapshots()[-1]


def test_one_line_under_the_rows_says_where_they_come_from() -> None:
    copied = copied_rows(grid_rows(BRIEFING)[1:3], BRIEFING)
    foot = source_line(BRIEFING, (1, 2))
    lines = copied.text.split("\n")
    assert [len(line.split("\t")) for line in lines[:2]] == [2, 2]
    assert lines[2:] == ["", foot, ""]
    assert copied.html.endswith(f"{foot}</p>")
    assert copied.html.index("</table>") < copied.html.index("Sentences 2–3 of 3")


def test_a_doubtful_score_is_copied_with_its_sentence_as_in_other_copies() -> None:
    doubtful = BRIEFING.translated(0, Translation("The prefect.", DOUBTFUL - 0.1))
    warning = " (Warning: Score: doubtful, compare with the French.)"
    assert copied_text(grid_rows(doubtful)[:1]).endswith(f"The prefect.{warning}")
    sure = BRIEFING.translated(0, Translation("The prefect.", -0.1))
    assert "Warning" not in copied_text(grid_rows(sure)[:1])


def test_a_few_words_stay_bare_and_rows_do_not(opened: Opened) -> None:
    opened.brief()
    view, clipboard = opened.window.reading_page.text, QGuiApplication.clipboard()
    view.go_to(0)
    view.copy_selected()
    assert "Machine translation" in clipboard.text()
    view.picked.set(Selection(0, Column.FRENCH, Span(3, 9)))
    view.copy_selected()
    assert clipboard.text() == "préfet"


def test_the_sentences_of_a_briefing_under_way_are_copied_too() -> None:
    begun = replace(BRIEFING, package=None)
    assert "Not translated" in copied_rows(grid_rows(begun)[:1], begun).text
