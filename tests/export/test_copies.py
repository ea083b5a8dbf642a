"""What is put on the clipboard."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.names import EntityKind
from desktop_app.core.parts import Part
from desktop_app.export.copies import Copied, copied
from tests.export.sample import FRENCH, sample, untranslated
from tests.export.test_exporters import Tags

FLAG = "“Zorak” was not found in the English."


def forms(copy: Copied) -> tuple[str, str, str]:
    return copy.text, copy.html, copy.markdown


@pytest.mark.parametrize("part", Part)
def test_every_copy_says_where_it_comes_from(part: Part) -> None:
    for form in forms(copied(sample(), part)):
        assert "Machine translation" in form
        assert sample().article.sha256 in form


@pytest.mark.parametrize("part", [one for one in Part if one is not Part.NAMES])
def test_a_sentence_to_check_says_so_wherever_it_is_copied(part: Part) -> None:
    for form in forms(copied(sample(), part)):
        assert FLAG in form


@pytest.mark.parametrize("part", Part)
@pytest.mark.parametrize("briefing", [sample(), untranslated(), Briefing(Article(""))], ids=["done", "french", "empty"])
def test_html_to_paste_is_well_formed_and_needs_nothing(part: Part, briefing: Briefing) -> None:
    page = copied(briefing, part).html
    tags = Tags(page)
    assert tags.open == []
    assert all(link.startswith("#") for link in tags.links)
    assert not re.search(r"<(style|script|img|link|html|body)\b|class=|url\(", page)


def test_citations_are_left_out_or_kept() -> None:
    assert all(re.search(r"\[2\\?\]", form) for form in forms(copied(sample(), Part.CITED_GIST)))
    assert not any(re.search(r"\[2\\?\]", form) for form in forms(copied(sample(), Part.GIST)))


def test_both_languages_are_a_table_of_marked_languages() -> None:
    copy = copied(sample(), Part.SIDE_BY_SIDE)
    assert re.search(r'<td [^>]*lang="fr" dir="ltr">.*Zorak.*</td><td [^>]*lang="en" ', copy.html)
    assert "| French | English |" in copy.markdown
    assert "Names, dates" not in copy.html


def test_the_names_are_a_table() -> None:
    copy = copied(sample(), Part.NAMES)
    assert copy.html.count("<tr") == 4
    assert "| place | Damas | Damascus | 1 |" in copy.markdown
    assert "place: Damas = Damascus (1)" in copy.text
    assert "confirmed" not in copy.text


def test_everything_has_citations_that_lead_to_rows() -> None:
    page = copied(sample(), Part.EVERYTHING).html
    assert 'href="#s2"' in page
    assert 'name="s2"' in page


def test_words_from_right_to_left_say_so() -> None:
    arabic = replace(untranslated(), article=replace(untranslated().article, read_as="ar"))
    assert 'lang="ar" dir="rtl"' in copied(arabic, Part.SIDE_BY_SIDE).html
    assert 'lang="ar" dir="rtl"' in copied(arabic, Part.GIST).html


def test_a_cited_gist_brings_the_sentences_that_it_cites() -> None:
    copy = copied(sample(), Part.CITED_GIST)
    assert f"Original, in French:\n[2] {FRENCH[1]}\n" in copy.text
    assert f"> \\[2\\] {FRENCH[1]}  \n" in copy.markdown
    assert '[2] <span lang="fr">À Zorak, rien n&#x27;a été confirmé.</span>' in copy.html
    assert all(form.count(FRENCH[0]) == 0 for form in forms(copy))


def test_a_gist_without_citations_or_english_cites_nothing() -> None:
    for copy in (copied(sample(), Part.GIST), copied(untranslated(), Part.CITED_GIST)):
        assert not any("Original, in" in form for form in forms(copy))


def test_in_html_a_warning_stands_out() -> None:
    page = copied(sample(), Part.CITED_GIST).html
    assert re.search(r'<span lang="en" style="color:#8f4700;font-weight:bold">\(Warning: [^<]*</span>', page)


def test_a_cited_sentence_says_which_day_its_words_mean() -> None:
    day = replace(sample().entities[2], kind=EntityKind.DATE, value="30 September 2015")
    copy = copied(replace(sample(), entities=(day,)), Part.CITED_GIST)
    assert f"[2] {FRENCH[1]} (Zorak: 30 September 2015)" in copy.text
    assert all("(Zorak: 30 September 2015)" in form for form in forms(copy))
    elsewhere = replace(sample().entities[0], kind=EntityKind.DATE, value="30 September 2015")
    assert "30 September" not in copied(replace(sample(), entities=(elsewhere,)), Part.CITED_GIST).text
