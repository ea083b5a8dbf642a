"""The fact ledger as a detail of the translation: flags with kind, severity, spans and one sentence."""

from __future__ import annotations

import logging

import pytest

from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Sentence, Severity, Translation
from desktop_app.core.text import Span
from desktop_app.steps import check
from desktop_app.steps.check import check_facts, fact_flags, pair_flags


def briefing(french: str, english: str | None, *flags: Flag, read_as: str = "fr") -> Briefing:
    """One sentence with its English."""
    translation = Translation(english) if english is not None else None
    sentence = Sentence(Span(0, len(french)), 0, translation, flags)
    return Briefing(Article(french, read_as=read_as), sentences=(sentence,))


def test_a_changed_number_is_an_error_that_names_both() -> None:
    (flag,) = check_facts(briefing("25 frappes.", "35 strikes."), 0).sentences[0].flags
    assert (flag.kind, flag.severity) == (FlagKind.NUMBER, Severity.ERROR)
    assert flag.text == "The French says “25”, the English “35”."
    assert (flag.french, flag.english) == (Span(0, 2), Span(0, 2))


@pytest.mark.parametrize(
    ("french", "english", "kind"),
    [
        ("Il part lundi.", "He leaves on Tuesday.", FlagKind.DATE),
        ("Il part en mars.", "He leaves in May.", FlagKind.DATE),
        ("Il part à 11h26.", "He leaves at 11:36.", FlagKind.TIME),
        ("Il part à 20 heures.", "He leaves in 20 hours.", FlagKind.TIME),
        ("Il part dans 2 heures.", "He leaves at 2 p.m.", FlagKind.TIME),
        ("Il a 30 euros.", "He has 30 dollars.", FlagKind.CURRENCY),
        ("Il vend des dollars.", "He sells euros.", FlagKind.CURRENCY),
        ("Il court 5 kilomètres.", "He runs 5 metres.", FlagKind.UNIT),
        ("Il n'est pas parti.", "He has left.", FlagKind.NEGATION),
        ("Il est parti.", "He has not left.", FlagKind.NEGATION),
        ("Il serait parti.", "He has left.", FlagKind.HEDGE),
        ("Selon elle, il part.", "He leaves.", FlagKind.HEDGE),
    ],
)
def test_every_kind_of_fact_has_its_flag(french: str, english: str, kind: FlagKind) -> None:
    (flag,) = fact_flags(french, english)
    assert (flag.kind, flag.severity) == (kind, Severity.ERROR)


def test_a_size_without_a_number_is_doubtful() -> None:
    (flag,) = fact_flags("Des millions de gens.", "Billions of people.")
    assert flag.severity is Severity.WARNING


def test_checked_again_the_earlier_flags_go_and_those_of_others_stay() -> None:
    other = Flag(FlagKind.NAME, Severity.WARNING, "“Zorak” was not found in the English.")
    stale = Flag(FlagKind.NUMBER, Severity.ERROR, "“25” was not found in the English.")
    checked = check_facts(briefing("25 frappes.", "25 strikes.", other, stale), 0)
    assert checked.sentences[0].flags == (other,)
    assert check_facts(checked, 0) is checked


@pytest.mark.parametrize("given", [briefing("25.", None), briefing("25.", "35.", read_as="es")])
def test_without_english_or_french_nothing_is_said(given: Briefing) -> None:
    assert check_facts(given, 0) is given


def test_a_sentence_left_in_french_is_flagged_once() -> None:
    left = Flag(FlagKind.UNTRANSLATED, Severity.ERROR, "The sentence was left in French.")
    given = briefing("Il n'a pas 25 ans.", "Il n'a pas 25 ans.", left)
    assert check_facts(given, 0) is given


def test_addresses_and_telephone_numbers_are_flagged_elsewhere() -> None:
    assert fact_flags("Voir www.a.fr/25 ou 01 23 45 67 89.", "See www.a.fr/26 or 01 23 45 67 88.") == ()


def test_a_failure_is_told_without_the_text(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def fail(french: str) -> None:
        raise ValueError(french)

    monkeypatch.setattr(check, "french_hedges", fail)
    with caplog.at_level(logging.WARNING):
        (flag,) = check_facts(briefing("Zorak part.", "Zorak leaves."), 0).sentences[0].flags
    assert flag.severity is Severity.WARNING
    assert "Zorak" not in caplog.text + flag.text


def test_pairs_are_checked_for_all_that_can_be_seen() -> None:
    kinds = {flag.kind for flag in pair_flags("Écrivez à @zorak avant le 3 mai.", "Write before 4 May.")}
    assert kinds == {FlagKind.LITERAL, FlagKind.NUMBER}
    assert pair_flags("Un « faux » certificat.", "A fake certificate.") == ()
    assert [flag.kind for flag in pair_flags("Il a 25 ans.", "")] == [FlagKind.UNTRANSLATED]
