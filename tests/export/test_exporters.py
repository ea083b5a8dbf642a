"""Every written format against its golden file; write them anew with DRAGOMAN_WRITE_GOLDEN=1 and read the diff."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop_app.core.model import Article, Briefing, Summary, Translation
from desktop_app.export import EXPORTERS, exporter_for
from desktop_app.export.archive import unzipped
from desktop_app.export.document import DOUBTFUL
from desktop_app.export.gist import gist_html, gist_text
from tests.export.sample import ENGLISH, FRENCH, ORIGINAL, sample, untranslated

GOLDEN = Path(__file__).parents[1] / "golden"


PARTS = {"docx": "word/document.xml", "odt": "content.xml"}
"""The part of a zipped format that holds the words."""


def written(ending: str, briefing: Briefing) -> str:
    """The file of a format as text; of a zipped one the part that holds the words, an element a line."""
    data = EXPORTERS[ending].write(briefing)
    if ending not in PARTS:
        return data.decode()
    root = ElementTree.fromstring(dict(unzipped(data))[PARTS[ending]])
    ElementTree.indent(root, " ")
    return ElementTree.tostring(root, "unicode") + "\n"


@pytest.mark.parametrize("ending", EXPORTERS)
@pytest.mark.parametrize("state", ["finished", "untranslated"])
def test_a_format_is_as_its_golden_file(ending: str, state: str) -> None:
    text = written(ending, sample() if state == "finished" else untranslated()).encode()
    golden = GOLDEN / f"{state}.{ending}{'.xml' if ending in PARTS else ''}"
    if os.environ.get("DRAGOMAN_WRITE_GOLDEN"):
        golden.write_bytes(text)
    assert text == golden.read_bytes()


@pytest.mark.parametrize("ending", EXPORTERS)
def test_a_briefing_of_which_nothing_is_known_can_be_written(ending: str) -> None:
    assert "Dragoman" in written(ending, Briefing(Article("Bonjour.")))


@pytest.mark.parametrize("ending", EXPORTERS)
def test_the_same_briefing_gives_the_same_bytes(ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = EXPORTERS[ending].write(sample())
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert EXPORTERS[ending].write(sample()) == first


@pytest.mark.parametrize("ending", EXPORTERS)
def test_every_format_says_where_its_words_come_from(ending: str) -> None:
    text = written(ending, sample())
    for words in (
        "Machine translation",
        sample().article.sha256,
        "ab" * 32,
        "To check: 1 of 2 sentences (1 warning)",
        "0.1",
    ):
        assert words in text


@pytest.mark.parametrize("ending", EXPORTERS)
def test_what_the_reader_has_done_is_said(ending: str) -> None:
    briefing = sample()
    edited = replace(briefing.sentences[0], translation=Translation("My own words.", edited=True))
    minded = replace(briefing.sentences[1], flags=(replace(briefing.sentences[1].flags[0], dismissed="as intended"),))
    text = written(ending, briefing.with_sentence(0, edited).with_sentence(1, minded))
    assert "To check: none of 2 sentences" in text
    assert "Warnings dismissed by the reader: 1" in text
    assert "Sentences in the reader's own English: 1" in text.replace("&#x27;", "'")
    if ending not in ("names.csv", "json"):
        assert "was not found in the English. (as intended)" in text
        assert "dited" in text


@pytest.mark.parametrize("ending", EXPORTERS)
def test_every_format_says_what_to_check(ending: str) -> None:
    if ending != "names.csv":
        assert "“Zorak” was not found in the English." in written(ending, sample())


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("a.txt", "txt"),
        ("A.DOCX", "docx"),
        ("a.csv", "csv"),
        ("a.names.csv", "names.csv"),
        ("a.doc", None),
        ("csv", None),
    ],
)
def test_a_name_asks_for_the_format_of_its_ending(name: str, ending: str | None) -> None:
    exporter = exporter_for(name)
    assert (exporter and exporter.ending) == ending


@pytest.mark.parametrize("ending", ["txt", "md", "html", "docx", "odt", "csv"])
def test_of_scores_the_doubtful_ones_are_said_and_no_number(ending: str) -> None:
    briefing = sample()
    doubtful = briefing.with_sentence(0, replace(briefing.sentences[0], translation=Translation(ENGLISH[0], -2.34567)))
    assert DOUBTFUL.format("French") not in written(ending, briefing)
    text = written(ending, doubtful)
    assert text.count(DOUBTFUL.format("French")) == 1
    assert "2.3" not in text


def test_the_sample_is_sound() -> None:
    briefing = sample()
    assert [briefing.french(index) for index in range(2)] == list(FRENCH)
    assert all(repair.before == repair.span.of(ORIGINAL) for repair in briefing.article.repairs)


def test_json_keeps_its_contract() -> None:
    data = json.loads(written("json", sample()))
    assert list(data) == [
        "format", "app", "package", "source", "origin", "translated_on",
        "sentences", "summary", "entities", "provenance",
    ]  # fmt: skip
    assert data["format"] == 1
    assert list(data["origin"]) == ["title", "outlet", "published", "retrieved", "url"]
    assert (data["origin"]["published"], data["translated_on"]) == ("2015-10-07", "2026-05-31")
    assert list(data["package"]) == ["from", "to", "version", "sha256", "embedded"]
    assert list(data["source"]) == ["sha256", "language", "confidence", "read_as", "characters", "repairs"]
    assert list(data["source"]["repairs"][0]) == ["start", "end", "before", "after", "reason"]
    assert list(data["sentences"][0]) == [
        "id",
        "paragraph",
        "start",
        "end",
        "fr",
        "en",
        "score",
        "edited",
        "rewordings",
        "flags",
    ]
    assert list(data["sentences"][0]["rewordings"][0]) == ["start", "end", "before", "after", "source"]
    assert list(data["sentences"][1]["flags"][0]) == ["kind", "severity", "fr", "en", "text", "dismissed"]
    assert data["summary"] == {"method": "toy", "sentences": [2], "pinned": [], "struck": []}
    assert list(data["entities"][0]) == ["kind", "fr", "en", "en_source", "value", "mentions"]
    assert list(data["entities"][0]["mentions"][0]) == ["side", "sentence", "start", "end", "text"]


def test_json_offsets_point_at_the_words_they_name() -> None:
    data = json.loads(written("json", sample()))
    cleaned = ORIGINAL
    for repair in reversed(data["source"]["repairs"]):
        assert ORIGINAL[repair["start"] : repair["end"]] == repair["before"]
        cleaned = cleaned[: repair["start"]] + repair["after"] + cleaned[repair["end"] :]
    for sentence in data["sentences"]:
        assert cleaned[sentence["start"] : sentence["end"]] == sentence["fr"]
    for mention in (mention for entity in data["entities"] for mention in entity["mentions"]):
        text = data["sentences"][mention["sentence"] - 1][mention["side"]]
        assert text[mention["start"] : mention["end"]] == mention["text"]


class Tags(HTMLParser):
    """Collects the tags and what they load or link."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_well_formed_and_loads_nothing() -> None:
    page = written("html", sample())
    tags = Tags(page)
    assert tags.open == []
    assert all(link.startswith("#") for link in tags.links)
    assert "url(" not in page
    assert "@import" not in page
    assert "<b>" not in page


def test_every_citation_of_the_html_leads_to_a_row() -> None:
    page = written("html", sample())
    cited = re.findall(r'href="#(s\d+)"', page)
    assert cited == ["s2"]
    assert all(f'id="{anchor}"' in page for anchor in cited)


def test_markdown_keeps_its_table_whole_whatever_the_article_holds() -> None:
    rows = [line for line in written("md", sample()).splitlines() if line.startswith("| <a")]
    assert len(rows) == 2
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 4 for row in rows)


def test_a_copied_gist_says_what_it_is_and_where_it_comes_from() -> None:
    text, page = gist_text(sample()), gist_html(sample())
    for words in ("Machine translation, extractive summary", "dépêche.txt", "fr-en 0.1, built in", "[2]", "“Zorak”"):
        assert words in text
        assert words in page
    assert Tags(page).open == []


@pytest.mark.parametrize("briefing", [sample(), untranslated()])
def test_a_gist_that_the_reader_has_changed_says_so(briefing: Briefing) -> None:
    summary = Summary((1, 0), 1, "toy", pinned=(0,), struck=(1,))
    briefing = replace(briefing, summary=summary)
    assert "Gist: 1 sentence chosen by toy; 1 pinned and 1 struck out by the reader" in written("txt", briefing)
    data = json.loads(written("json", briefing))["summary"]
    assert data == {"method": "toy", "sentences": [1], "pinned": [1], "struck": [2]}


def test_nothing_is_said_of_a_gist_that_there_is_not() -> None:
    for summary in (None, Summary((), 3, "toy")):
        assert "chosen by" not in written("txt", replace(sample(), summary=summary))
