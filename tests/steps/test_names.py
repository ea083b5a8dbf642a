"""The step that finds names, with a recogniser of our making and with the real one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.core.model import Article, Briefing, Sentence
from desktop_app.core.names import Entity, EntityKind, NameCorrection, Side
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.steps.names import FindNames, NameFinder

PERSON, PLACE, ORGANISATION, OTHER = (
    EntityKind.PERSON,
    EntityKind.PLACE,
    EntityKind.ORGANISATION,
    EntityKind.OTHER,
)
Seen = tuple[tuple[str, EntityKind], ...]


@dataclass(frozen=True, slots=True)
class Toy:
    """Finds the given words, one after another, as a recogniser would."""

    seen: Seen

    def spans(self, text: str) -> Sequence[tuple[Span, EntityKind]]:
        spans: list[tuple[Span, EntityKind]] = []
        end = 0
        for words, kind in self.seen:
            start = text.index(words, end)
            end = start + len(words)
            spans.append((Span(start, end), kind))
        return spans


def briefing_of(*lines: str) -> Briefing:
    """One line, one sentence."""
    text, sentences, start = "\n".join(lines), [], 0
    for paragraph, line in enumerate(lines):
        sentences.append(Sentence(Span(start, start + len(line)), paragraph))
        start += len(line) + 1
    return Briefing(Article(text), tuple(sentences))


def read(briefing: Briefing, finder: NameFinder | None) -> Briefing:
    *_, last = FindNames(finder)(briefing)
    return last


def names(lines: Sequence[str], *seen: tuple[str, EntityKind]) -> dict[str, tuple[str, list[str]]]:
    """French form -> kind and mentions."""
    briefing = read(briefing_of(*lines), Toy(seen))
    return {one.french: (one.kind.value, mentions(briefing, one)) for one in briefing.entities}


def mentions(briefing: Briefing, entity: Entity) -> list[str]:
    return [briefing.text_of(mention) for mention in entity.mentions]


def test_mentions_count_from_the_start_of_their_sentence() -> None:
    briefing = read(briefing_of("Rien ici.", "Le maire de Lyon parle."), Toy((("Lyon", PLACE),)))
    (entity,) = briefing.entities
    (mention,) = entity.mentions
    assert (mention.side, mention.sentence, mention.span) == (Side.FRENCH, 1, Span(12, 16))
    assert entity.english is None


def test_entities_stand_in_the_order_of_their_first_mention() -> None:
    lines = ("Lundi, Paris et Lyon.", "Lyon a 12 rues.")
    assert list(names(lines, ("Paris", PLACE), ("Lyon", PLACE), ("Lyon", PLACE))) == ["Lundi", "Paris", "Lyon", "12"]


def test_an_hour_of_the_day_and_a_length_of_time_are_two_things_with_the_same_words() -> None:
    lines = ("Il part à 8 heures.", "Il roule pendant 8 heures.", "On ouvre entre 8 heures et midi.", "8 heures, donc.")
    found = [(one.french, one.value, len(one.mentions)) for one in read(briefing_of(*lines), Toy(())).entities]
    assert found == [("8 heures", "8:00", 2), ("8 heures", "", 1), ("midi", "12:00", 1), ("8 heures", "", 1)]


def test_expressions_stand_only_where_no_name_does() -> None:
    found = names(
        ("La Base 12 et le Parti du 7 mai ont 12 élus.",), ("Base 12", PLACE), ("Parti du 7 mai", ORGANISATION)
    )
    assert found == {
        "Base 12": ("place", ["Base 12"]),
        "Parti du 7 mai": ("organisation", ["Parti du 7 mai"]),
        "12": ("quantity", ["12"]),
    }


def test_a_date_taken_for_a_name_is_a_date() -> None:
    assert names(("Mercredi, tout a changé.",), ("Mercredi", PERSON)) == {"Mercredi": ("date", ["Mercredi"])}


@pytest.mark.parametrize(
    ("line", "seen", "kind", "name"),
    [
        ("Il vit à « Lyon », dit-il.", "« Lyon »,", PLACE, "Lyon"),
        ("Il vient de l'Iran.", "l'Iran", PLACE, "Iran"),
        ("Il vient de la Chine.", "de la Chine", PLACE, "Chine"),
        ("Voici M. Durand.", "M. Durand", PERSON, "Durand"),
        ("Le président Paul Roy parle.", "président Paul Roy", PERSON, "Paul Roy"),
        ("Le chef rebelle Paul Roy parle.", "chef rebelle Paul Roy", PERSON, "Paul Roy"),
        ("Vu par Nizar al-Omari hier.", "Nizar al-Omari", PERSON, "Nizar al-Omari"),
        ("Selon l'agence Novapresse.", "agence Novapresse", ORGANISATION, "Novapresse"),
        ("La ville de Lyon brûle.", "ville de Lyon", PLACE, "Lyon"),
        ("Selon Novapresse (Oslo).", "Novapresse (Oslo", ORGANISATION, "Novapresse"),
        ("La gare de Lyon brûle.", "Lyon brûle.", PLACE, "Lyon brûle"),
        ("Il vit à La Haye.", "La Haye", PLACE, "La Haye"),
    ],
)
def test_a_name_is_cut_out_of_what_surrounds_it(line: str, seen: str, kind: EntityKind, name: str) -> None:
    assert name in names((line,), (seen, kind))


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("Le russe a dit non.", "russe"),
        ("Une place centrale brûle.", "place centrale"),
        ("Selon lui, non.", "Selon"),
        ("Le plan B existe.", "B"),
        ("Vers — « » rien.", "« »"),
    ],
)
def test_what_cannot_be_a_name_is_dropped(line: str, seen: str) -> None:
    assert names((line,), (seen, PLACE)) == {}


def test_the_acronym_in_brackets_is_the_same_organisation_everywhere() -> None:
    lines = ("L'Organisation du blé mondial (OBM) recule.", "L'OBM et encore l'OBM.")
    found = names(lines, ("Organisation du blé mondial", ORGANISATION), ("OBM", PERSON), ("OBM", PLACE))
    long = "Organisation du blé mondial"
    assert found == {long: ("organisation", [long, "OBM", "OBM", "OBM"])}


def test_an_acronym_shows_how_far_the_long_name_goes() -> None:
    line = "La Mission des nations en Zemblie (Manaze) part."
    found = names((line,), ("Mission des nations", ORGANISATION), ("Zemblie", PLACE), ("Manaze", PLACE))
    assert list(found) == ["Mission des nations", "Zemblie", "Manaze"]  # the letters do not fit
    line = line.replace("Manaze", "Mnz")
    found = names((line,), ("Mission des nations", ORGANISATION), ("Zemblie", PLACE), ("Mnz", PLACE))
    assert found == {
        "Mission des nations en Zemblie": ("organisation", ["Mission des nations en Zemblie", "Mnz"]),
    }


def test_a_place_does_not_lend_its_kind_to_the_agency_in_brackets() -> None:
    found = names(("Paris (AFP) - Rien.",), ("Paris", PLACE), ("AFP", ORGANISATION))
    assert {kind for kind, _ in found.values()} == {"place", "organisation"}


def test_the_same_words_are_of_one_kind() -> None:
    lines = ("Novapresse ment.", "Novapresse nie.", "novapresse rit.")
    found = names(lines, ("Novapresse", ORGANISATION), ("Novapresse", PLACE), ("novapresse", ORGANISATION))
    assert found == {"Novapresse": ("organisation", ["Novapresse", "Novapresse"])}


def test_a_surname_alone_is_the_person_of_the_full_name() -> None:
    lines = ("Nizar Al-Omari parle.", "M. Omari se tait.", "Al-Omari part.")
    found = names(lines, ("Nizar Al-Omari", PERSON), ("Omari", ORGANISATION), ("Al-Omari", OTHER))
    assert found == {"Nizar Al-Omari": ("person", ["Nizar Al-Omari", "Omari", "Al-Omari"])}


def test_a_surname_that_two_people_share_joins_neither() -> None:
    lines = ("Paul Roy et Anne Roy.", "Roy sort.")
    found = names(lines, ("Paul Roy", PERSON), ("Anne Roy", PERSON), ("Roy", PERSON))
    assert {name: said for name, (_, said) in found.items()} == {
        "Paul Roy": ["Paul Roy"],
        "Anne Roy": ["Anne Roy"],
        "Roy": ["Roy"],
    }


def test_a_town_is_not_the_person_who_has_its_name() -> None:
    found = names(("Jean Lyon vit à Lyon.",), ("Jean Lyon", PERSON), ("Lyon", PLACE))
    assert found == {"Jean Lyon": ("person", ["Jean Lyon"]), "Lyon": ("place", ["Lyon"])}


def test_a_well_attested_name_is_filled_in_where_it_was_missed() -> None:
    lines = ("Koutsk tient.", "Koutsk cède.", "Koutsk tombe, pas Koutsk-sur-Mer.")
    assert names(lines, ("Koutsk", PLACE), ("Koutsk", PLACE)) == {"Koutsk": ("place", ["Koutsk"] * 3)}


def test_a_name_found_once_or_a_short_one_is_not_filled_in() -> None:
    lines = ("Bab et Koutsk.", "Bab et Koutsk.", "Bab.")
    found = names(lines, ("Bab", PLACE), ("Koutsk", PLACE), ("Bab", PLACE))
    assert found == {"Bab": ("place", ["Bab", "Bab"]), "Koutsk": ("place", ["Koutsk"])}


@pytest.mark.parametrize(
    ("line", "seen", "kind", "name", "settled"),
    [
        ("Les Brigades du Koutsk avancent.", "Koutsk", PLACE, "Brigades du Koutsk", "organisation"),
        ("La base du Djebel Zarouk.", "Djebel Zarouk", PERSON, "Djebel Zarouk", "place"),
        ("Mme Koutsk a ri.", "Koutsk", PLACE, "Koutsk", "person"),
        ("Leur fille, Koutsk, 12 ans.", "Koutsk", PLACE, "Koutsk", "person"),
        ("Près de la Base 46, rien.", "Base", PLACE, "Base 46", "place"),
        ("À Koutsk 46 civils sont morts.", "Koutsk", PLACE, "Koutsk", "place"),
    ],
)
def test_the_words_beside_a_name_tell_what_it_is(
    line: str, seen: str, kind: EntityKind, name: str, settled: str
) -> None:
    found = names((line,), (seen, kind))
    assert found[name][0] == settled


@pytest.mark.parametrize(
    ("line", "name", "kind"),
    [
        ("La province centrale de Koutsk brûle.", "Koutsk", "place"),
        ("Dans la ville d'El Zarouk, rien.", "El Zarouk", "place"),
        ("Hier, Mme Koutsk a ri.", "Koutsk", "person"),
    ],
)
def test_a_name_that_the_recogniser_missed_is_found_by_what_stands_before(line: str, name: str, kind: str) -> None:
    assert names((line,))[name] == (kind, [name])


def test_the_words_before_a_bracketed_organisation_name_the_same_one() -> None:
    found = names(
        ("L'Armée de la moisson (Zarb al-Nour) avance.", "Zarb al-Nour recule."),
        ("Zarb al-Nour", ORGANISATION),
        ("Zarb al-Nour", ORGANISATION),
    )
    assert found == {
        "Armée de la moisson": ("organisation", ["Armée de la moisson", "Zarb al-Nour", "Zarb al-Nour"]),
    }


def test_a_country_in_brackets_is_not_the_place_before_it() -> None:
    assert list(names(("Il vit à Koutsk (Moldavie).",), ("Koutsk", PLACE), ("Moldavie", PLACE))) == [
        "Koutsk",
        "Moldavie",
    ]


@pytest.mark.parametrize(
    "between", [", alias ", " alias ", ", dit ", ", aussi connu sous le nom de ", ", surnommé « ", " dite "]
)
def test_another_name_given_in_words_is_the_same_person(between: str) -> None:
    line = f"Paul Martin{between}Abou Koutsk, est là."
    assert names(
        (line, "Abou Koutsk parle."), *((one, PERSON) for one in ("Paul Martin", "Abou Koutsk", "Abou Koutsk"))
    ) == {"Paul Martin": ("person", ["Paul Martin", "Abou Koutsk", "Abou Koutsk"])}


def test_an_alternative_is_another_person() -> None:
    assert list(names(("Anne Koutsk ou Jean Valmy ?",), ("Anne Koutsk", PERSON), ("Jean Valmy", PERSON))) == [
        "Anne Koutsk",
        "Jean Valmy",
    ]


def corrected(lines: Sequence[str], corrections: Sequence[NameCorrection], *seen: tuple[str, EntityKind]) -> list[str]:
    """Kind, French form and mentions of each entity, once the reader has spoken."""
    briefing = briefing_of(*lines)
    briefing = replace(briefing, article=replace(briefing.article, corrections=tuple(corrections)))
    found = read(briefing, Toy(seen))
    return [f"{one.kind.value}: {one.french} = {', '.join(mentions(found, one))}" for one in found.entities]


def test_what_the_reader_rejects_is_no_name() -> None:
    lines = ("Le Monde a changé.", "Paris aussi.")
    rejected = NameCorrection("Le Monde", None)
    assert corrected(lines, (rejected,), ("Le Monde", ORGANISATION), ("Paris", PLACE)) == ["place: Paris = Paris"]


def test_a_kind_given_by_the_reader_counts_everywhere() -> None:
    retyped = NameCorrection("Koutsk", PLACE)
    assert corrected(("Koutsk tient.", "À Koutsk, rien."), (retyped,), ("Koutsk", PERSON)) == [
        "place: Koutsk = Koutsk, Koutsk"
    ]


def test_a_correction_of_a_short_name_leaves_longer_names_whole() -> None:
    known = NameCorrection("Assad", PLACE)
    lines = ("Hafez Al-Assad règne.", "Le lac Assad aussi.")
    assert corrected(lines, (known,), ("Hafez Al-Assad", PERSON)) == [
        "person: Hafez Al-Assad = Hafez Al-Assad",
        "place: Assad = Assad",
    ]


def test_the_reader_can_cut_a_name_that_was_found_too_long() -> None:
    cut = NameCorrection("Koutsk", PLACE)
    assert corrected(("De Koutsk jeudi soir.",), (cut,), ("Koutsk jeudi", PLACE)) == [
        "place: Koutsk = Koutsk",
        "date: jeudi soir = jeudi soir",
    ]


def test_names_that_the_reader_merges_are_one_under_the_name_given() -> None:
    merged = (
        NameCorrection("Front du Nord", ORGANISATION, same_as="Front de Koutsk"),
        NameCorrection("FDK", ORGANISATION, same_as="Front de Koutsk"),
    )
    lines = ("Le Front du Nord avance.", "Le FDK aussi.")
    assert corrected(lines, merged, ("Front du Nord", ORGANISATION), ("FDK", ORGANISATION)) == [
        "organisation: Front de Koutsk = Front du Nord, FDK"
    ]


def test_the_reader_can_part_what_the_article_seems_to_call_one() -> None:
    lines = ("Paul Martin est là.", "Martin aussi.")
    parted = NameCorrection("Martin", PERSON, same_as="Martin")
    assert corrected(lines, (parted,), ("Paul Martin", PERSON), ("Martin", PERSON)) == [
        "person: Paul Martin = Paul Martin",
        "person: Martin = Martin",
    ]


def test_apostrophes_and_blanks_of_a_correction_need_not_be_those_of_the_article() -> None:
    known = NameCorrection("Front d'Azur", ORGANISATION)
    assert corrected(("Le Front d’Azur est là.",), (known,)) == ["organisation: Front d’Azur = Front d’Azur"]


def test_corrections_do_not_ask_the_recogniser_again() -> None:
    asked: list[str] = []

    class Counting:
        def spans(self, text: str) -> Sequence[tuple[Span, EntityKind]]:
            asked.append(text)
            return ()

    step, briefing = FindNames(Counting()), briefing_of("Koutsk tient.")
    for corrections in ((), (NameCorrection("Koutsk", PLACE),)):
        *_, last = step(replace(briefing, article=replace(briefing.article, corrections=corrections)))
    assert len(asked) == 1
    assert [one.french for one in last.entities] == ["Koutsk"]


def test_a_name_that_runs_over_the_end_of_a_sentence_is_cut_there() -> None:
    found = names(("Il aime Lyon", "Paul vient."), ("Lyon\nPaul", PLACE))
    assert found == {"Lyon": ("place", ["Lyon"])}


def test_what_is_set_apart_is_not_read() -> None:
    text = "Lire aussi : Koutsk\nLyon tient."
    repair = Repair(Span(0, 19), text[:19], text[:19], RepairReason.FURNITURE)
    briefing = Briefing(Article(text, (repair,)), (Sentence(Span(20, 31), 1),))
    assert [one.french for one in read(briefing, Toy((("Lyon", PLACE),))).entities] == ["Lyon"]


def test_an_article_without_sentences_has_no_entities() -> None:
    assert read(Briefing(Article("Lyon")), Toy((("Lyon", PLACE),))).entities == ()


def test_many_brackets_take_little_time() -> None:
    line = "(ABC) " * 15_000
    read(briefing_of(line), Toy((("ABC", ORGANISATION),) * 15_000))  # the timeout of the test run is the measure


ARTICLE = (
    "Le président Karim Benali a quitté Tunis lundi à 14h30, selon l'agence Reuters.",
    "M. Benali doit rencontrer à Genève la Haute Autorité du climat (HAC), accusée d'avoir perdu 3,5 millions d'euros.",
    "La HAC nie. Une trentaine de manifestants ont été arrêtés en Suisse au cours de ces dernières 24 heures.",
)


def test_the_real_recogniser_and_the_rules_together() -> None:
    briefing = read(briefing_of(*ARTICLE), None)
    found = {(one.kind.value, one.french): mentions(briefing, one) for one in briefing.entities}
    expected = {
        ("person", "Karim Benali"): ["Karim Benali", "Benali"],
        ("place", "Tunis"): ["Tunis"],
        ("date", "lundi"): ["lundi"],
        ("time", "14h30"): ["14h30"],
        ("organisation", "Reuters"): ["Reuters"],
        ("place", "Genève"): ["Genève"],
        ("organisation", "Haute Autorité du climat"): ["Haute Autorité du climat", "HAC", "HAC"],
        ("quantity", "3,5 millions d'euros"): ["3,5 millions d'euros"],
        ("quantity", "Une trentaine"): ["Une trentaine"],
        ("place", "Suisse"): ["Suisse"],
        ("date", "ces dernières 24 heures"): ["ces dernières 24 heures"],
    }
    assert {key: value for key, value in found.items() if key in expected} == expected


SEED = Path(__file__).parents[2] / ".." / "shared" / "articles" / "seed.txt"


@pytest.mark.skipif(not SEED.is_file(), reason="the article is not part of the repository")
def test_the_names_of_a_whole_article() -> None:
    text = SEED.read_text(encoding="utf-8")
    lines = text.replace("cha?ne", "chaîne").replace("Qa?da", "Qaïda").splitlines()
    briefing = read(briefing_of(*lines), None)
    found = {one.french: one.kind for one in briefing.entities}
    assert {"Damas", "Alep", "Moscou", "Russie", "Homs", "Liban", "Turquie"} <= found.keys()
    assert (found["Bachar Al-Assad"], found["Sana"]) == (PERSON, ORGANISATION)
    named = [one for one in briefing.entities if one.kind in (PERSON, PLACE, ORGANISATION, OTHER)]
    assert 36 <= sum(len(one.mentions) for one in named) <= 46
