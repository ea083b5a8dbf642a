"""English forms of French names: the tables are well formed, and each rule finds what it should."""

from __future__ import annotations

from time import process_time

import pytest

from desktop_app.assets import resource
from desktop_app.core.names import EntityKind, FormSource
from desktop_app.core.text import fold
from desktop_app.english.forms import EnglishForms
from desktop_app.french.tables import parse_row, read_table

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
TABLES = ("places", "organisations", "people", "demonyms", "templates", "units", "expressions")


@pytest.fixture(scope="module")
def forms() -> EnglishForms:
    return EnglishForms()


def _lines(name: str) -> list[str]:
    return resource(f"names/{name}.tsv").read_bytes().decode("utf-8").split("\n")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_well_formed(name: str) -> None:
    header, *rows, last = _lines(name)
    assert header == "french\tenglish\tnote"
    assert last == ""
    for line in rows:
        french, english, _ = line.split("\t")
        assert french == french.strip() != ""
        assert english == english.strip() != ""
        assert "\r" not in line


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted_and_says_nothing_twice(name: str) -> None:
    keys = [(fold(line.split("\t")[0]), line.split("\t")[0]) for line in _lines(name)[1:-1]]
    assert [key[0] for key in keys] == sorted(key[0] for key in keys)
    seen = [(row.french, row.tag if name == "templates" else "") for row in read_table(name)]
    assert len(set(seen)) == len(seen)


@pytest.mark.parametrize("name", TABLES)
def test_notes_are_of_the_known_kinds(name: str) -> None:
    allowed = {
        "people": {"", "part", "whole"},
        "templates": {"place", "organisation", "person", "demonym", "topic"},
        "units": {"soft", "hard", "strict"},
    }.get(name, {""})
    for row in read_table(name):
        assert row.tag in allowed
        assert row.english not in row.also
        assert len(set(row.also)) == len(row.also)
        assert bool(row.place) == (name == "demonyms")


@pytest.mark.parametrize(("name", "least"), [("places", 450), ("organisations", 250), ("people", 80)])
def test_the_tables_are_large_enough_to_be_of_use(name: str, least: int) -> None:
    assert sum(row.french != row.english for row in read_table(name)) >= least


def test_a_note_is_read_into_its_parts() -> None:
    row = parse_row("EI\tIS\talso:ISIS|ISIL; needs:état islamique")
    assert row.ways == ("IS", "ISIS", "ISIL")
    assert row.needs == ("état islamique",)


@pytest.mark.parametrize(
    ("french", "kind", "english", "source"),
    [
        ("Moscou", PLACE, "Moscow", FormSource.TABLE),
        ("MOSCOU", PLACE, "Moscow", FormSource.TABLE),
        ("Bale", PLACE, "Basel", FormSource.TABLE),
        ("la Havane", PLACE, "Havana", FormSource.TABLE),
        ("l’Égypte", PLACE, "Egypt", FormSource.CLDR),
        ("Etats-Unis", PLACE, "United States", FormSource.TABLE),
        ("Ouzbékistan", PLACE, "Uzbekistan", FormSource.CLDR),
        ("Saint Pétersbourg", PLACE, "St Petersburg", FormSource.TABLE),
        ("N’Djamena", PLACE, "N'Djamena", FormSource.TABLE),
        ("mer Rouge", PLACE, "Red Sea", FormSource.TABLE),
        ("Tigré", PLACE, "Tigray", FormSource.TABLE),
        ("Tigre", PLACE, "Tigris", FormSource.TABLE),
        ("OTAN", ORGANISATION, "NATO", FormSource.TABLE),
        ("Otan", ORGANISATION, "NATO", FormSource.TABLE),
        ("l'Union africaine", ORGANISATION, "African Union", FormSource.TABLE),
        ("Vladimir Poutine", PERSON, "Vladimir Putin", FormSource.TABLE),
        ("Bachar Al-Assad", PERSON, "Bashar al-Assad", FormSource.TABLE),
        ("Bachar el-Assad", PERSON, "Bashar al-Assad", FormSource.TABLE),
        ("Sergueï Ivanov", PERSON, "Sergei Ivanov", FormSource.TEMPLATE),
        ("M. Poutine", PERSON, "Mr Putin", FormSource.TEMPLATE),
        ("président Moubarak", PERSON, "President Mubarak", FormSource.TEMPLATE),
        ("ministère de la Défense", ORGANISATION, "Ministry of Defence", FormSource.TEMPLATE),
        ("ministère russe de la Défense", ORGANISATION, "Russian Ministry of Defence", FormSource.TEMPLATE),
        ("ministère de la Défense russe", ORGANISATION, "Russian Ministry of Defence", FormSource.TEMPLATE),
        ("Ministère de la Défense de Russie", ORGANISATION, "Russian Ministry of Defence", FormSource.TEMPLATE),
        ("ministère nigérien de l'Intérieur", ORGANISATION, "Nigerien Ministry of the Interior", FormSource.TEMPLATE),
        ("province d'Alep", PLACE, "Aleppo province", FormSource.TEMPLATE),
        ("agence Tass", ORGANISATION, "TASS news agency", FormSource.TEMPLATE),
        ("front Polisario", ORGANISATION, "Polisario Front", FormSource.TABLE),
        ("base aérienne de Trifouillis", PLACE, "Trifouillis air base", FormSource.TEMPLATE),
        ("armée israélienne", ORGANISATION, "Israeli army", FormSource.TEMPLATE),
        ("ambassade de France", ORGANISATION, "French embassy", FormSource.TEMPLATE),
        ("gouvernement de Damas", ORGANISATION, "Damascus government", FormSource.TEMPLATE),
        ("Croissant-Rouge syrien", ORGANISATION, "Syrian Red Crescent", FormSource.TEMPLATE),
        ("Al-Fasher", PLACE, "El Fasher", FormSource.TABLE),
    ],
)
def test_the_english_form_of_a_name(
    forms: EnglishForms, french: str, kind: EntityKind, english: str, source: FormSource
) -> None:
    assert forms.english(french, kind, "") == (english, source)


@pytest.mark.parametrize(
    ("french", "kind"),
    [
        ("Trifouillis", PLACE),
        ("Jeanne Martin", PERSON),
        ("Les Amis du chemin", ORGANISATION),
        ("", PLACE),
        ("'", PERSON),
    ],
)
def test_a_name_of_which_nothing_is_known_stays(forms: EnglishForms, french: str, kind: EntityKind) -> None:
    assert forms.english(french, kind, "") is None


def test_the_kind_decides_between_a_place_and_an_organisation(forms: EnglishForms) -> None:
    assert forms.english("Sana", ORGANISATION, "") == ("SANA", FormSource.TABLE)
    assert forms.english("Sana", PLACE, "") == ("Sanaa", FormSource.TABLE)
    assert forms.english("Douma", ORGANISATION, "") == ("Duma", FormSource.TABLE)


def test_an_ambiguous_acronym_needs_its_long_form(forms: EnglishForms) -> None:
    assert forms.english("EI", ORGANISATION, "Le groupe Etat islamique (EI) recule.") == ("IS", FormSource.TABLE)
    assert forms.english("EI", ORGANISATION, "L'EI a publié son rapport annuel.") is None
    assert forms.english("CPI", ORGANISATION, "La Cour pénale internationale (CPI) siège.") == ("ICC", FormSource.TABLE)


def test_an_acronym_is_not_a_common_word(forms: EnglishForms) -> None:
    assert forms.english("ua", ORGANISATION, "Union africaine") is None


def test_a_mistaken_kind_still_finds_the_name(forms: EnglishForms) -> None:
    assert forms.english("Poutine", PLACE, "") == ("Putin", FormSource.TABLE)
    assert forms.english("ONU", EntityKind.OTHER, "") == ("UN", FormSource.TABLE)


def test_other_ways_are_offered_behind_the_one_to_show(forms: EnglishForms) -> None:
    form = forms.form("ministère russe de la Défense", ORGANISATION, "")
    assert form is not None
    assert {"Russian Defense Ministry", "Ministry of Defence"} <= set(form.ways)


def test_adjectives_of_a_place(forms: EnglishForms) -> None:
    assert forms.adjectives("Syrie") == ("Syrian",)
    assert forms.adjectives("la Syrie") == ("Syrian",)
    assert forms.adjectives("Trifouillis") == ()


def test_known_english_names_are_recognised(forms: EnglishForms) -> None:
    assert forms.is_english_name("Australia")
    assert forms.is_english_name("Nigerien")
    assert not forms.is_english_name("Gadhafi's")


def test_everything_is_read_only_when_asked_and_quickly() -> None:
    start = process_time()
    EnglishForms()
    assert process_time() - start < 0.01
    start = process_time()
    EnglishForms().english("Trifouillis", PLACE, "")
    assert process_time() - start < 1.0


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Platon", "Plato"),
        ("Platon Koutski", None),
        ("Jean Moïse", None),
        ("Ludmila Poutine", "Ludmila Putin"),
        ("Poutine Koutski", None),
    ],
)
def test_a_name_known_by_itself_is_no_given_name(forms: EnglishForms, name: str, english: str | None) -> None:
    found = forms.english(name, PERSON, name)
    assert (found[0] if found else None) == english


def test_a_surname_alone_is_no_place(forms: EnglishForms) -> None:
    assert forms.english("Pékin", PLACE, "Pékin") == ("Beijing", FormSource.TABLE)
    assert forms.english("Pékin", PERSON, "Pékin") is None


@pytest.mark.parametrize(("document", "english"), [("La BCE de Banque centrale européenne.", "ECB"), ("La BCE.", None)])
def test_an_acronym_needs_its_long_form(forms: EnglishForms, document: str, english: str | None) -> None:
    found = forms.english("BCE", ORGANISATION, document)
    assert (found[0] if found else None) == english


def test_a_long_form_stands_as_words_of_its_own() -> None:
    """ "Zones" holds "Zone": a row that needs "Oslo" does not count in a text about Czechoslovakia."""
    forms = EnglishForms()
    assert not forms._stands_in("La Tchécoslovaquie et les talibans.", "Oslo")
    assert not forms._stands_in("La Tchécoslovaquie et les talibans.", "Liban")
    assert forms._stands_in("À Oslo, au Liban.", "Liban")
