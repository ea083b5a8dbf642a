"""The recogniser that comes with the program, on sentences of our own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.core.names import EntityKind
from desktop_app.engines.name_words import read_words
from desktop_app.engines.recogniser import Recogniser, load_recogniser


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    return load_recogniser()


def found(recogniser: Recogniser, text: str) -> set[tuple[str, EntityKind]]:
    return {(span.of(text), kind) for span, kind in recogniser.spans(text)}


def tokens(recogniser: Recogniser, text: str) -> list[str]:
    words = read_words([(text, 0)], recogniser._cutter, recogniser._features.marks)
    return [text[start:end] for start, end in zip(words.starts, words.ends, strict=True)]


def test_people_places_and_organisations_are_told_apart(recogniser: Recogniser) -> None:
    text = "La ministre Claire Fontanel a quitté Lyon pour Genève, où siège l'ONU."
    assert found(recogniser, text) >= {
        ("Claire Fontanel", EntityKind.PERSON),
        ("Lyon", EntityKind.PLACE),
        ("Genève", EntityKind.PLACE),
        ("ONU", EntityKind.ORGANISATION),
    }


@pytest.mark.parametrize(
    "place", ["Berlin", "Paris", "Madrid", "Mexico", "Rome", "Alger", "Bamako", "Pékin", "Tbilissi"]
)
def test_capitals_are_found_in_plain_sentences(recogniser: Recogniser, place: str) -> None:
    text = f"Une réunion se tient à {place} lundi. Le gouvernement hésite."
    assert found(recogniser, text) == {(place, EntityKind.PLACE)}


def test_spans_are_in_order_and_count_code_points(recogniser: Recogniser) -> None:
    text = "🕊️ Rien.\n\nLe maire de Lyon est à Paris.\nUne réunion se tient à Berlin."
    spans = [span for span, _ in recogniser.spans(text)]
    assert [span.of(text) for span in spans] == ["Lyon", "Paris", "Berlin"]
    assert spans == sorted(spans)


def test_a_line_longer_than_one_reading_keeps_its_places(recogniser: Recogniser) -> None:
    text = "Le convoi a quitté Lyon hier. " * 400
    spans = [span for span, _ in recogniser.spans(text)]
    assert len(spans) >= 395
    assert {span.of(text) for span in spans} == {"Lyon"}


@pytest.mark.parametrize("text", ["", "   ", "\n\n\n", "l'" * 50_000, " " * 100_000, "(" * 100_000])
def test_text_without_words_has_no_names(recogniser: Recogniser, text: str) -> None:
    assert recogniser.spans(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'Iran et d’Alep", ["l'", "Iran", "et", "d’", "Alep"]),
        ("M. Durand, Mme Roy.", ["M.", "Durand", ",", "Mme", "Roy", "."]),
        ("dit-il aujourd'hui", ["dit", "-il", "aujourd'hui"]),
        ("Ivry-sur-Seine et Seine-Saint-Denis", ["Ivry-sur-Seine", "et", "Seine-Saint-Denis"]),
        ("l'ex-roi (à 5 km).", ["l'", "ex-roi", "(", "à", "5", "km", ")", "."]),
        ("« Le Monde » coûte 25 %", ["«", "Le", "Monde", "»", "coûte", "25", "%"]),
        ("franco-allemand, Bachar Al-Assad", ["franco-allemand", ",", "Bachar", "Al", "-", "Assad"]),
        ("www.exemple.fr/page", ["www.exemple.fr/page"]),
    ],
)
def test_words_are_cut_as_in_training(recogniser: Recogniser, text: str, expected: list[str]) -> None:
    assert tokens(recogniser, text) == expected


def test_words_that_were_read_are_forgotten(recogniser: Recogniser) -> None:
    recogniser.spans("Zorblaxine rencontre Quuxembert à Floobville.")
    kept = recogniser._vocabulary.strings
    assert not [word for word in ("Zorblaxine", "Quuxembert", "Floobville") if word in kept]


def test_the_module_is_imported_without_spacy() -> None:
    code = "import sys, desktop_app.steps.names; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
