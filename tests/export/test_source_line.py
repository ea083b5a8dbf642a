"""The one line that says where a few sentences come from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app import __version__
from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.origin import NO_ORIGIN
from desktop_app.core.text import Span
from desktop_app.export.source_line import source_line
from tests.export.sample import sample, untranslated


def test_it_names_the_article_the_day_and_the_package() -> None:
    line = source_line(sample(), (1,))
    assert line.startswith("Sentence 2 of 2, from “Damas <cite> 41 groupes”, La Dépêche d'Essai, 7 October 2015")
    assert f"SHA-256 {sample().article.sha256[:12]}…. Machine translation" in line
    assert "check against the French before quoting" in line
    assert f"Dragoman {__version__}, package fr-en " in line
    assert "\n" not in line


def test_without_a_citation_the_file_is_named_or_the_pasted_text() -> None:
    article = replace(sample().article, origin=NO_ORIGIN)
    assert ", from dépêche.txt, SHA-256 " in source_line(replace(sample(), article=article), (0,))
    assert ", from pasted text, SHA-256 " in source_line(replace(sample(), article=replace(article, name="")), (0,))


def test_what_is_not_translated_is_not_called_a_translation() -> None:
    line = source_line(untranslated(), (0,))
    assert "Not translated." in line
    assert "Machine" not in line


@pytest.mark.parametrize(
    ("sentences", "said"),
    [
        ((0,), "Sentence 1 of 9, "),
        ((0, 1), "Sentences 1–2 of 9, "),
        ((2, 3, 4, 7), "Sentences 3–5, 8 of 9, "),
        ((0, 2, 8), "Sentences 1, 3, 9 of 9, "),
    ],
)
def test_sentences_that_follow_one_another_are_a_range(sentences: tuple[int, ...], said: str) -> None:
    briefing = Briefing(Article("x"), tuple(Sentence(Span(0, 1), 0) for _ in range(9)))
    assert source_line(briefing, sentences).startswith(said)
