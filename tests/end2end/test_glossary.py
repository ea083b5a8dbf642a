"""The reader's glossary with the real engine: on the command line, in the exports, and never at the cost of facts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.cli.main import main
from desktop_app.core.glossary import Glossary, Term
from desktop_app.core.model import Article, Briefing, FlagKind
from desktop_app.core.names import FormSource
from desktop_app.core.offline import network_refused
from desktop_app.core.pipeline import CancelToken, run
from desktop_app.core.rewordings import as_translated
from desktop_app.core.text import Span
from desktop_app.english.negation import english_denials
from desktop_app.english.said_facts import english_facts
from desktop_app.wiring import Options, load_stages

COMMUNIQUE = str(resource("samples/communique.txt"))
TERMS: Glossary = (
    Term("bombardement", "shelling"),
    Term("communiqué", "press release"),
    Term("combattant", "fighter"),
    Term("cessez-le-feu", "truce"),
    Term("enquête", "probe"),
    Term("attaque", "assault"),
    Term("ville", "municipality"),
    Term("affrontement", "clash"),
    Term("sécurité", "safety"),
    Term("porte-parole", "spokeswoman"),
    Term("dix", "a dozen"),
    Term("ne", "never"),
)


def briefed(glossary: Glossary) -> Briefing:
    """The sample with this glossary, by the real engine."""
    text = resource("samples/communique.txt").read_text(encoding="utf-8")
    briefing = Briefing(Article(text, glossary=glossary))
    for made in run(load_stages(Options()), briefing, CancelToken()):
        briefing = made
    return briefing


@pytest.fixture(scope="module")
def briefing() -> Briefing:
    return briefed(TERMS)


def test_terms_are_put_in_and_each_is_flagged_kept_and_linked_to_its_french(briefing: Briefing) -> None:
    count = 0
    for index, sentence in enumerate(briefing.sentences):
        english, made = briefing.english(index) or "", sentence.translation
        flags = {flag.english: flag for flag in sentence.flags if flag.kind is FlagKind.TERM}
        for one in made.rewordings if made else ():
            if one.source is FormSource.GLOSSARY:
                count += 1
                french = flags[one.span].french
                assert french
                assert french.of(briefing.french(index)) in flags[one.span].text
                assert one.span.of(english) in flags[one.span].text
    assert count >= 4


def test_no_number_negation_or_name_changes_with_the_glossary(briefing: Briefing) -> None:
    for with_terms, without in zip(briefing.sentences, briefed(()).sentences, strict=True):
        new, old = with_terms.translation, without.translation
        assert new
        assert old
        assert as_translated(with_terms).translation == as_translated(without).translation
        assert [fact.value for fact in english_facts(new.text)] == [fact.value for fact in english_facts(old.text)]
        assert len(english_denials(new.text, "").sure) == len(english_denials(old.text, "").sure)


def test_names_are_linked_to_the_same_words(briefing: Briefing) -> None:
    plain = briefed(())
    for one, other in zip(briefing.entities, plain.entities, strict=True):
        assert [briefing.text_of(mention) for mention in one.mentions] == [
            plain.text_of(mention) for mention in other.mentions
        ]


def test_the_command_line_takes_a_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table, out = tmp_path / "desk.tsv", tmp_path / "out.json"
    table.write_text("French\tEnglish\ncessez-le-feu\ttruce\nno tab\n", encoding="utf-8")
    with network_refused() as attempts:
        assert main(["brief", COMMUNIQUE, "--glossary", str(table), "-o", str(out)]) == 0
    assert attempts == []
    assert "desk.tsv: 1 line was not understood" in capsys.readouterr().err
    data = json.loads(out.read_text(encoding="utf-8"))
    made = [one for sentence in data["sentences"] for one in sentence["rewordings"] if one["source"] == "glossary"]
    flags = [one for sentence in data["sentences"] for one in sentence["flags"] if one["kind"] == "term"]
    assert flags
    used = next(line for line in data["provenance"] if line.startswith("Glossary: "))
    assert used.startswith(f"Glossary: 1 term in force, put into the English {len(made)} times")


@pytest.mark.parametrize("content", [None, "", "no tab\n", "\x00\x01\x02\x03" * 100])
def test_a_table_that_cannot_be_read_costs_one_sentence(
    content: str | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "desk.tsv"
    if content is not None:
        table.write_text(content, encoding="utf-8")
    assert main(["brief", COMMUNIQUE, "--glossary", str(table)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("dragoman: ")
    assert len(said.err.splitlines()) == 1


def test_spans_of_flags_stand_in_their_texts(briefing: Briefing) -> None:
    for index, sentence in enumerate(briefing.sentences):
        for flag in sentence.flags:
            for span, text in ((flag.french, briefing.french(index)), (flag.english, briefing.english(index) or "")):
                assert span is None or Span(0, len(text)).contains(span)
