"""Whatever stands in an article, every format can hold it, and what reads the format finds it sound."""

from __future__ import annotations

import csv
import io
import json
import random
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Sentence, Severity, Summary, Translation
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.parts import Part
from desktop_app.core.text import Span
from desktop_app.export import EXPORTERS
from desktop_app.export.archive import unzipped
from desktop_app.export.copies import copied
from desktop_app.export.printable import one_line, printable
from tests.export.test_exporters import Tags

CONTROLS = (*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA1)))
NEITHER = ("\u2028", "\u202e", "\ud800", "\udfff", "\ufeff", "\ufffe", "\uffff", "\U0001fffe")
WORDS = ("😀", "👩\u200d👩\u200d👧", "🇫🇷", "e\u0301", "مرحبا", "שלום", "é", "œ", "«\u202f", "\u00a0»", " ", "mot", "41")
MARKS = ("<b>", "&amp;", "]]>", "-->", '"', "'", "|", "`", "[", "=", "@", "\\")
ALPHABET = (*CONTROLS, *NEITHER, *WORDS * 3, *MARKS, "x" * 10_000)


def odd_text(chance: random.Random) -> str:
    return "".join(chance.choices(ALPHABET, k=chance.randrange(12)))


def odd_briefing(seed: int) -> Briefing:
    """Up to six sentences of odd texts, everywhere that a text can stand."""
    chance = random.Random(seed)
    french = [odd_text(chance) for _ in range(chance.randrange(7))]
    ends = [sum(map(len, french[: count + 1])) for count in range(len(french))]
    sentences = tuple(
        Sentence(
            Span(end - len(text), end),
            index // 2,
            Translation(odd_text(chance)) if chance.random() < 0.8 else None,
            (Flag(FlagKind.NAME, Severity.ERROR, odd_text(chance)),) * chance.randrange(3),
        )
        for index, (text, end) in enumerate(zip(french, ends, strict=True))
    )
    entities = tuple(
        Entity(EntityKind.PLACE, odd_text(chance), odd_text(chance), (Mention(Side.FRENCH, index, Span(0, 1)),))
        for index, text in enumerate(french)
        if text
    )
    article = Article("".join(french), name=odd_text(chance), read_as=chance.choice((None, "ar", "zt", "xx")))
    return Briefing(article, sentences, entities, Summary(tuple(range(len(french))), 3, "toy"))


@pytest.mark.parametrize("seed", range(40))
def test_every_format_can_hold_it(seed: int) -> None:
    files = {ending: exporter.write(odd_briefing(seed)) for ending, exporter in EXPORTERS.items()}
    for ending in ("docx", "odt"):
        for name, part in unzipped(files[ending]):
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(part)
    assert Tags(files["html"].decode()).open == []
    json.loads(files["json"])
    for ending in ("csv", "names.csv"):
        assert list(csv.reader(io.StringIO(files[ending].decode(), newline="")))[-1][0] == "Provenance"


@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("part", Part)
def test_every_copy_can_hold_it(seed: int, part: Part) -> None:
    copy = copied(odd_briefing(seed), part)
    assert Tags(copy.html).open == []
    for form in (copy.text, copy.html, copy.markdown):
        form.encode()


def test_what_no_page_shows_is_left_out_and_nothing_else() -> None:
    assert printable("a\x00b\x1b[31m\ud800é\ufffe😀\u202f!\n") == "ab[31mé😀\u202f!\n"
    assert one_line(" « oui\u00a0»\r\n non\t") == "« oui\u00a0» non"


def test_a_briefing_of_2000_sentences_has_a_row_for_each() -> None:
    text = "Le port a rouvert. "
    sentences = tuple(
        Sentence(Span(at, at + 18), 0, Translation("The port reopened."))
        for at in range(0, 2000 * len(text), len(text))
    )
    briefing = replace(Briefing(Article(text * 2000)), sentences=sentences)
    for ending, row in (("docx", b"<w:tr>"), ("odt", b"<table:table-row ")):
        parts = dict(unzipped(EXPORTERS[ending].write(briefing)))
        content = parts["word/document.xml" if ending == "docx" else "content.xml"]
        assert content.count(row) == 2001
