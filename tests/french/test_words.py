"""Words, stop words and stems of French sentences."""

from __future__ import annotations

import pytest

from desktop_app.french.words import (
    STOP_WORDS,
    FrenchStemmer,
    FrenchTokenizer,
    content_stems,
    is_content,
    words,
)


@pytest.fixture(scope="module")
def stem() -> FrenchStemmer:
    return FrenchStemmer()


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ"])
def test_an_elision_is_a_word_of_its_own(apostrophe: str) -> None:
    assert words(f"L{apostrophe}attaque qu{apostrophe}il a menée") == ("l'", "attaque", "qu'", "il", "a", "menée")


@pytest.mark.parametrize(
    "elided", ["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]
)
def test_every_elision_of_french_is_split_and_is_no_content(elided: str) -> None:
    assert words(f"{elided.capitalize()}'Alep") == (f"{elided}'", "alep")
    assert not is_content(f"{elided}'")


def test_two_elisions_on_one_word_are_both_split() -> None:
    assert words("s'il n'y a qu'l'or") == ("s'", "il", "n'", "y", "a", "qu'", "l'", "or")


def test_an_apostrophe_inside_a_word_is_kept() -> None:
    assert words("aujourd'hui, les prud'hommes") == ("aujourd'hui", "les", "prud'hommes")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("3,5 %", "3,5"),
        ("4 500 personnes", "4500"),
        ("4\u00a0500\u00a0000", "4500000"),
        ("4\u202f500", "4500"),
        ("11h26", "11h26"),
        ("G7", "g7"),
        ("2015", "2015"),
    ],
)
def test_numbers_are_words(written: str, number: str) -> None:
    assert words(written)[0] == number


def test_neighbouring_numbers_stay_apart() -> None:
    assert words("en 2024 300 postes") == ("en", "2024", "300", "postes")


@pytest.mark.parametrize(("written", "verb"), [("a-t-elle", "a"), ("dit-il", "dit"), ("sourit-elle", "sourit")])
def test_a_pronoun_after_its_verb_is_dropped(written: str, verb: str) -> None:
    assert words(f"{written} hier") == (verb, "hier")


def test_compounds_stay_whole() -> None:
    assert words("le porte-parole d'Al-Nosra à Saint-Loup-la-Combe") == (
        "le",
        "porte-parole",
        "d'",
        "al-nosra",
        "à",
        "saint-loup-la-combe",
    )


def test_decomposed_accents_make_the_same_words() -> None:
    assert words("cha\u0302teau") == ("château",)


@pytest.mark.parametrize("word", ["une", "selon", "être", "ont", "aurait", "déclaré", "indiqué", "ajoutant", "plus"])
def test_function_and_reporting_words_say_nothing(word: str) -> None:
    assert not is_content(word)


@pytest.mark.parametrize("word", ["force", "personnes", "valeur", "droite", "parole", "sujet", "guerre", "25"])
def test_words_with_a_meaning_are_content(word: str) -> None:
    assert is_content(word)


def test_stop_words_are_typed_as_words_come() -> None:
    for word in STOP_WORDS:
        assert words(word if not word.endswith("'") else f"{word}x")[0] == word


def test_stems_unite_the_forms_of_a_word(stem: FrenchStemmer) -> None:
    assert stem("bombardement") == stem("bombardements")
    assert stem("régionale") == stem("régionales")
    assert stem("syrien") != stem("russe")


def test_a_capital_without_its_accent_has_the_same_stem(stem: FrenchStemmer) -> None:
    assert content_stems("L'Etat", stem) == content_stems("l'État", stem) != ()


def test_content_stems_leave_out_the_rest(stem: FrenchStemmer) -> None:
    assert content_stems("Il a dit qu'elle n'était pas à Damas.", stem) == (stem("damas"),)
    assert content_stems("", stem) == ()


def test_an_endless_word_is_stemmed_at_once(stem: FrenchStemmer) -> None:
    assert len(stem("ab" * 200_000)) <= 40


def test_the_tokenizer_is_what_sumy_asks_for() -> None:
    tokenizer = FrenchTokenizer()
    assert tokenizer.to_words("L'armée a tiré 3 fois.") == ("l'", "armée", "tiré", "fois")
    assert tokenizer.to_sentences("Une phrase. Une autre.") == ("Une phrase. Une autre.",)
    assert tokenizer.to_sentences("  ") == ()
