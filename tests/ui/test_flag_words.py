"""Flags are said in the language of the window, and no sentence of the steps is forgotten."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.core.model import Flag, FlagKind, Severity
from desktop_app.ui.catalogues import Catalogues
from desktop_app.ui.checks.flag_words import SENTENCES, about_flag

APP = Path(__file__).parents[2] / "desktop_app"


def text_of(node: ast.AST) -> str:
    """The string that `node` is, %1 where words are put in; else nothing."""
    if isinstance(node, ast.JoinedStr):
        return "".join(text_of(part) or "%1" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def said_by(module: str) -> set[str]:
    """The sentences in the code of a module; what stands alone, as docstrings do, is not said."""
    nodes = list(ast.walk(ast.parse((APP / module).read_text("utf-8"))))
    alone = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    alone |= {id(part) for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    texts = [text for node in nodes if id(node) not in alone and (text := text_of(node))]
    return {text for text in texts if text.endswith(".") and " " in text}


def test_every_sentence_of_the_engine_can_be_translated() -> None:
    assert said_by("engines/doubts.py") == set(SENTENCES) - said_by("steps/link.py") - compared() - of_terms()


def of_terms() -> set[str]:
    """What is said of the reader's glossary."""
    return said_by("steps/terms.py") | said_by("steps/term_changes.py")


def test_every_sentence_about_the_glossary_can_be_translated() -> None:
    assert len(of_terms()) == 3
    assert of_terms() <= set(SENTENCES)


def compared() -> set[str]:
    """What the fact ledger says; the second words that a sentence quotes are %2."""
    quotes_both = "The French says “%1”, the English “%1”."
    said = {text for text in said_by("steps/check.py") if "“%1”" in text or text.startswith("The numbers")}
    return {text.replace("the English “%1”", "the English “%2”") if text == quotes_both else text for text in said}


def test_every_sentence_of_the_ledger_can_be_translated() -> None:
    assert len(compared()) > 6
    assert compared() <= set(SENTENCES)


def test_a_flag_that_quotes_both_sides_keeps_both() -> None:
    flag = Flag(FlagKind.NUMBER, Severity.ERROR, "The French says “25 %2”, the English “35 %1”.")
    assert about_flag(flag) == flag.text


def test_a_missing_name_is_told_in_english_without_a_catalogue() -> None:
    flag = Flag(FlagKind.NAME, Severity.WARNING, "“Zorak” was not found in the English.")
    assert about_flag(flag) == flag.text


@pytest.mark.parametrize("sentence", SENTENCES)
def test_in_french_a_flag_is_french(qapp: QApplication, sentence: str) -> None:
    catalogues = Catalogues(qapp)
    catalogues.use("fr")
    flag = Flag(FlagKind.NAME, Severity.WARNING, sentence.replace("%1", "l’“Étoile” %1"))
    try:
        told = about_flag(flag)
    finally:
        catalogues.take_off()
    assert told != flag.text
    assert ("l’“Étoile” %1" in told) is ("%1" in sentence)
