"""How an article is cited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.origin import NO_ORIGIN, Origin
from desktop_app.core.parts import Part
from desktop_app.export import EXPORTERS
from desktop_app.export.citation import citation
from desktop_app.export.copies import copied
from desktop_app.export.document import document
from desktop_app.export.markdown import with_addresses
from tests.export.sample import sample, untranslated
from tests.export.test_exporters import written

CITED = "“Damas <cite> 41 groupes”, La Dépêche d'Essai, 7 October 2015, retrieved 8 October 2015, https://example.org/a_b?c=1"


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (NO_ORIGIN, ""),
        (Origin(title=" Un\ntitre "), "“Un titre”"),
        (Origin(outlet="AFP", published=date(2015, 10, 7)), "AFP, 7 October 2015"),
        (Origin(retrieved=date(2026, 1, 1)), "retrieved 1 January 2026"),
        (Origin(url="https://example.org"), "https://example.org"),
        (sample().article.origin, CITED),
    ],
)
def test_a_citation_has_the_parts_that_there_are(origin: Origin, line: str) -> None:
    assert citation(origin) == line


@pytest.mark.parametrize("briefing", [sample(), untranslated()], ids=["translated", "not translated"])
def test_the_provenance_begins_with_it(briefing: Briefing) -> None:
    assert document(briefing).provenance[0] == f"Article: {CITED}"


def test_without_an_origin_the_provenance_begins_as_ever() -> None:
    bare = replace(sample(), article=replace(sample().article, origin=NO_ORIGIN))
    assert document(bare).provenance[0].startswith("Machine translation")
    assert document(bare).title == "dépêche.txt"
    assert document(Briefing(Article("Bonjour."))).title == "Briefing"


@pytest.mark.parametrize("ending", EXPORTERS)
def test_every_format_cites_the_article_and_dates_the_translation(ending: str) -> None:
    text = written(ending, sample())
    for words in ("La D", "7 October 2015", "retrieved 8 October 2015", "https://example.org/a_b?c=1"):
        assert words in text
    assert "Translated on 31 May 2026: 2 of 2 sentences" in text


@pytest.mark.parametrize("part", Part)
def test_every_copy_cites_the_article(part: Part) -> None:
    copy = copied(sample(), part)
    assert CITED in copy.text
    assert "“Damas &lt;cite&gt; 41 groupes”" in copy.html
    assert "“Damas \\<cite\\> 41 groupes”" in copy.markdown
    assert "<https://example.org/a_b?c=1>" in copy.markdown
    assert 'href="https' not in copy.html


def test_in_markdown_an_address_is_kept_whole_and_nothing_else_is() -> None:
    assert with_addresses("a_b, https://x.example/a_b") == "a\\_b, <https://x.example/a_b>"
    assert with_addresses("javascript:alert_1") == "javascript:alert\\_1"


@pytest.mark.parametrize("ending", ["txt", "md", "html", "docx", "odt"])
def test_a_list_of_names_says_what_a_date_comes_to(ending: str) -> None:
    date_row = replace(sample().entities[0], english="last Wednesday", value="30 September 2015")
    plain_row = replace(sample().entities[1], english="7 October 2015", value="7 October 2015")
    text = written(ending, replace(sample(), entities=(date_row, plain_row))).replace("\\", "")
    assert "last Wednesday (30 September 2015)" in text
    assert "7 October 2015 (7" not in text
