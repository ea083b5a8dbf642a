"""Markdown becomes plain paragraphs: words stay, marks go, code and pictures are listed."""

from __future__ import annotations

from datetime import date

from desktop_app.core.origin import Origin
from desktop_app.sources.source import DroppedKind, Format, Source
from desktop_app.sources.worker import parse


def read(text: str) -> Source:
    return parse(text.encode(), Format.MARKDOWN)


def test_marks_go_and_words_stay() -> None:
    prose = "Selon [la préfète](https://example.org), **non**,\nrien  \nde plus."
    source = read(f"# Un *titre*\n\n{prose}\n\n- un\n- deux\n\n> « Cité »\n")
    assert source.text.split("\n\n") == ["Un titre", "Selon la préfète, non, rien\nde plus.", "un", "deux", "« Cité »"]
    assert source.origin.title == "Un titre"


def test_tables_become_lines_and_html_becomes_words() -> None:
    table = "| Ville | Morts |\n|---|---|\n| Sebha | 23 |"
    source = read(f"{table}\n\n<div>Le <b>maire</b> &amp; lui</div>\n\n<script>\nalert(1)\n</script>\n")
    assert source.text.split("\n\n")[:2] == ["Ville | Morts", "Sebha | 23"]
    assert source.text.split("\n\n")[2].split() == ["Le", "maire", "&", "lui"]
    assert "alert" not in source.text


def test_the_head_gives_the_origin_and_is_no_text() -> None:
    head = '---\ntitle: "Un titre"\nsource: https://example.org/a\npublication: Le Val\ndate: 2024-03-14 18:40\n---\n'
    source = read(f"{head}Le texte.\n")
    assert source.text == "Le texte."
    assert source.origin == Origin("Un titre", "Le Val", date(2024, 3, 14), None, "https://example.org/a")
    assert source.dropped[0].kind is DroppedKind.FRONT_MATTER


def test_a_line_between_two_paragraphs_is_no_head() -> None:
    assert read("---\n\nLe texte.\n\n---\n\nSuite.").text == "Le texte.\n\nSuite."


def test_code_and_pictures_are_left_out_and_named() -> None:
    source = read("Avant.\n\n```python\nx = 1\n```\n\n![Le pont](pont.jpg)\n\nAprès `12` h.")
    assert source.text.split("\n\n") == ["Avant.", "Après 12 h."]
    assert {one.kind: one.words for one in source.dropped} == {
        DroppedKind.CODE: ("x = 1",),
        DroppedKind.IMAGE: ("Le pont",),
    }
