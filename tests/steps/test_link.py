"""French mentions find their English words: the right ones, all of them, and no words twice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from time import process_time

import pytest

from desktop_app.core.model import Article, Briefing, Flag, FlagKind, Sentence, Severity, Translation
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.text import Span
from desktop_app.steps.link import LinkNames

PERSON, PLACE, ORGANISATION, OTHER = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION, EntityKind.OTHER
DATE, TIME, QUANTITY = EntityKind.DATE, EntityKind.TIME, EntityKind.QUANTITY

Names = Sequence[tuple[EntityKind, str]]


def _briefing(pairs: Sequence[tuple[str, str | None]], names: Names) -> Briefing:
    """A briefing of (French, English) sentences in which every occurrence of `names` is a French mention."""
    sentences, start = [], 0
    for french, english in pairs:
        translation = Translation(english) if english is not None else None
        sentences.append(Sentence(Span(start, start + len(french)), 0, translation))
        start += len(french) + 1
    article = Article("\n".join(french for french, _ in pairs))
    return Briefing(article, tuple(sentences), tuple(_entity(kind, name, pairs) for kind, name in names))


def _entity(kind: EntityKind, name: str, pairs: Sequence[tuple[str, str | None]]) -> Entity:
    mentions = [
        Mention(Side.FRENCH, index, Span(*match.span()))
        for index, (french, _) in enumerate(pairs)
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", french)
    ]
    return Entity(kind, name, None, tuple(mentions))


def _linked(french: str, english: str, names: Names) -> Briefing:
    return LinkNames()(_briefing([(french, english)], names), 0)


def _found(briefing: Briefing) -> dict[str, list[str]]:
    """English words by French name."""
    return {entity.french: [briefing.text_of(one) for one in entity.on(Side.ENGLISH)] for entity in briefing.entities}


@pytest.mark.parametrize(
    ("kind", "name", "french", "english", "words"),
    [
        (PLACE, "Nairobi", "Il vit à Nairobi.", "He lives in Nairobi.", "Nairobi"),
        (PLACE, "Londres", "Il vit à Londres.", "He lives in London.", "London"),
        (PLACE, "Kiev", "Il a quitté Kiev.", "He has left Kiev.", "Kiev"),
        (PLACE, "Kiev", "Il a quitté Kiev.", "He has left Kyiv.", "Kyiv"),
        (PLACE, "États-Unis", "Il part aux États-Unis.", "He tells us he is going to the US.", "US"),
        (PLACE, "États-Unis", "Il part aux États-Unis.", "He is going to the U.S. today.", "U.S."),
        (PLACE, "Syrie", "Les villes de Syrie.", "Syrian towns.", "Syrian"),
        (PLACE, "Syrie", "Les habitants de la Syrie.", "The Syrians.", "Syrians"),
        (PLACE, "Genève", "Genève a refusé.", "Geneva's answer was no.", "Geneva"),
        (PERSON, "Kadhafi", "Kadhafi est mort.", "Gadhafi is dead.", "Gadhafi"),
        (PERSON, "Oumar Dialo", "Oumar Dialo chante.", "Omar Diallo sings.", "Omar Diallo"),
        (PERSON, "Bachar Al-Assad", "Bachar Al-Assad parle.", "Bashar al-Assad speaks.", "Bashar al-Assad"),
        (PERSON, "Bachar Al-Assad", "Bachar Al-Assad parle.", "President Assad speaks.", "Assad"),
        (PERSON, "Jeanne Dubreuil", "Jeanne Dubreuil part.", "Ms Dubreuil leaves.", "Dubreuil"),
        (PERSON, "Hélène", "Hélène part.", "Helene leaves.", "Helene"),
        (ORGANISATION, "OTAN", "L'OTAN avance.", "NATO advances.", "NATO"),
        (ORGANISATION, "front Al-Nosra", "Le front Al-Nosra avance.", "The Al-Nusra Front advances.", "Al-Nusra Front"),
        (
            ORGANISATION,
            "ministère russe de la Défense",
            "Le ministère russe de la Défense se tait.",
            "The Russian Defense Ministry is silent.",
            "Russian Defense Ministry",
        ),
        (ORGANISATION, "armée syrienne", "L'armée syrienne recule.", "The Syrian army retreats.", "Syrian army"),
        (OTHER, "Ramadan", "Le Ramadan commence.", "Ramadan begins.", "Ramadan"),
        (DATE, "lundi", "Il part lundi.", "He leaves on Monday.", "Monday"),
        (TIME, "19 h 30", "Il part à 19 h 30.", "He leaves at 7:30 pm.", "7:30 pm"),
        (QUANTITY, "41", "Il y a 41 groupes.", "There are forty-one groups.", "forty-one"),
    ],
)
def test_a_mention_finds_its_english(kind: EntityKind, name: str, french: str, english: str, words: str) -> None:
    briefing = _linked(french, english, [(kind, name)])
    assert _found(briefing) == {name: [words]}
    assert briefing.sentences[0].flags == ()


@pytest.mark.parametrize(
    ("kind", "name", "french", "english"),
    [
        (PLACE, "Koerse", "La base de Koerse est prise.", "The Course base is taken."),
        (PLACE, "Autriche", "Il vit en Autriche.", "He lives in Australia."),
        (PLACE, "Niger", "Il vit au Niger.", "He lives in Nigeria."),
        (PLACE, "Iran", "Il vit en Iran.", "He lives in Iraq."),
        (PLACE, "Tours", "Il vit à Tours.", "He lives on guided tours."),
        (ORGANISATION, "UA", "L'UA se tait.", "It is silent."),
        (PERSON, "Marion", "Marion se tait.", "The woman is silent."),
    ],
)
def test_another_name_is_not_taken_for_it(kind: EntityKind, name: str, french: str, english: str) -> None:
    briefing = _linked(french, english, [(kind, name)])
    assert _found(briefing) == {name: []}
    (flag,) = briefing.sentences[0].flags
    assert (flag.kind, flag.severity) == (FlagKind.NAME, Severity.WARNING)
    assert flag.text == f"“{name}” was not found in the English."
    assert flag.french is not None
    assert flag.french.of(french) == name


def test_the_islamic_state_is_not_the_verb() -> None:
    pairs = [("L'État islamique avance.", "Islamic State advances."), ("L'EI est battu.", "He says IS is beaten.")]
    link, briefing = LinkNames(), _briefing(pairs, [(ORGANISATION, "EI"), (ORGANISATION, "État islamique")])
    for index in range(2):
        briefing = link(briefing, index)
    assert _found(briefing) == {"EI": ["IS"], "État islamique": ["Islamic State"]}
    assert briefing.entities[0].on(Side.ENGLISH)[0].span == Span(8, 10)
    assert briefing.entities[0].english == "IS"


def test_an_acronym_without_its_long_form_stays_as_it_is() -> None:
    briefing = _linked("L'EI est battu.", "It is beaten, IS told us.", [(ORGANISATION, "EI")])
    assert _found(briefing) == {"EI": []}
    assert briefing.entities[0].english == "EI"


def test_an_agency_and_a_city_with_one_name() -> None:
    french, english = "L'agence Sana cite Sana.", "The SANA agency quotes Sanaa."
    briefing = _briefing([(french, english)], [])
    agency = Entity(ORGANISATION, "Sana", None, (Mention(Side.FRENCH, 0, Span(9, 13)),))
    city = Entity(PLACE, "Sana", None, (Mention(Side.FRENCH, 0, Span(19, 23)),))
    briefing = LinkNames()(replace(briefing, entities=(city, agency)), 0)
    assert [entity.english for entity in briefing.entities] == ["Sanaa", "SANA"]


def test_a_place_name_goes_before_its_adjective() -> None:
    briefing = _linked(
        "La Syrie et l'Irak.", "The Syrian army left Syria for Iraq.", [(PLACE, "Syrie"), (PLACE, "Irak")]
    )
    assert _found(briefing) == {"Syrie": ["Syria"], "Irak": ["Iraq"]}


def test_longer_names_are_placed_first() -> None:
    french = "Washington a lu le Washington Post, et le Congo aime la République démocratique du Congo."
    english = "Washington Post readers in Washington; the Democratic Republic of the Congo is liked in Congo."
    names = [
        (PLACE, "Washington"),
        (ORGANISATION, "Washington Post"),
        (PLACE, "Congo"),
        (PLACE, "République démocratique du Congo"),
    ]
    sentence = _briefing([(french, english)], names)
    lone = tuple(
        replace(entity, mentions=entity.mentions[:1]) if entity.french in ("Washington", "Congo") else entity
        for entity in sentence.entities
    )
    found = LinkNames()(replace(sentence, entities=lone), 0)
    starts = {entity.french: entity.on(Side.ENGLISH)[0].span.start for entity in found.entities}
    assert starts["Washington Post"] == 0
    assert starts["Washington"] == english.index("in Washington") + 3
    assert starts["Congo"] == english.rindex("Congo")


def test_several_mentions_are_matched_in_order_and_share_no_words() -> None:
    french = "Alep, Damas, Alep, lundi 25 et lundi 25, 25 hommes et Alep."
    english = "Aleppo, Damascus, Aleppo, Monday 25 and Monday 25, 25 men and Aleppo."
    names = [(PLACE, "Alep"), (PLACE, "Damas"), (DATE, "lundi 25"), (QUANTITY, "25 hommes")]
    briefing = _linked(french, english, names)
    assert [len(words) for words in _found(briefing).values()] == [3, 1, 2, 1]
    spans = [mention.span for entity in briefing.entities for mention in entity.on(Side.ENGLISH)]
    assert not any(one.overlaps(other) for one, other in combinations(spans, 2))
    for entity in briefing.entities:
        starts = [mention.span.start for mention in entity.on(Side.ENGLISH)]
        assert starts == sorted(starts)


def test_words_go_to_the_name_they_resemble_not_to_its_other_name() -> None:
    names = [(ORGANISATION, "Armée de la conquête"), (ORGANISATION, "Jaish al-Fatah")]
    briefing = _linked(
        "L'Armée de la conquête (Jaish al-Fatah) recule.", "The Conquest (Jash al-Fatah) retreats.", names
    )
    assert _found(briefing) == {"Armée de la conquête": [], "Jaish al-Fatah": ["Jash al-Fatah"]}


def test_a_mention_too_many_is_missed_and_flagged() -> None:
    briefing = _linked("Alep et encore Alep.", "Aleppo and again.", [(PLACE, "Alep")])
    assert _found(briefing) == {"Alep": ["Aleppo"]}
    assert [flag.french for flag in briefing.sentences[0].flags] == [Span(15, 19)]


def test_spans_count_code_points_behind_an_emoji() -> None:
    briefing = _linked(
        "😀🇫🇷 Alep et 1 200 morts", "😀🇫🇷 Aleppo and 1,200 dead", [(PLACE, "Alep"), (QUANTITY, "1 200 morts")]
    )
    assert _found(briefing) == {"Alep": ["Aleppo"], "1 200 morts": ["1,200 dead"]}


def test_names_in_other_scripts_are_found_as_they_stand() -> None:
    french = "Le site «\u202bالنهضة\u202c», dit עיתון הארץ, et Москва."
    english = "The site “\u202bالنهضة\u202c”, called עיתון הארץ, and Москва."
    names = [(ORGANISATION, "النهضة"), (ORGANISATION, "עיתון הארץ"), (PLACE, "Москва")]
    assert _found(_linked(french, english, names)) == {name: [name] for _, name in names}


def test_a_name_made_of_signs_alone_is_no_error() -> None:
    briefing = _briefing([("Le prix ☆☆☆ va.", "The prize ☆☆☆ goes.")], [])
    entity = Entity(OTHER, "☆☆☆", None, (Mention(Side.FRENCH, 0, Span(8, 11)),))
    assert _found(LinkNames()(replace(briefing, entities=(entity,)), 0)) == {"☆☆☆": ["☆☆☆"]}


@pytest.mark.parametrize(
    "english", ["There were 250 dead.", "It rose by 2.5 points.", "There were 26 dead.", "At 11:25."]
)
def test_a_wrong_number_is_never_linked(english: str) -> None:
    briefing = _linked("Il y a 25 morts.", english, [(QUANTITY, "25 morts")])
    assert _found(briefing) == {"25 morts": []}
    assert briefing.sentences[0].flags == ()


def test_the_english_form_is_that_of_the_table_then_the_name_itself_whatever_the_engine_made_of_it() -> None:
    french = "Londres, Oumar Dialo, Trifouillis, lundi et 41."
    english = "London, Omar Diallo, Monday and forty-one."
    names = [(PLACE, "Londres"), (PERSON, "Oumar Dialo"), (PLACE, "Trifouillis"), (DATE, "lundi"), (QUANTITY, "41")]
    briefing = _linked(french, english, names)
    shown = [entity.english for entity in briefing.entities]
    assert shown == ["London", "Oumar Dialo", "Trifouillis", "Monday", "forty-one"]


@pytest.mark.parametrize(
    ("name", "kind", "shown"),
    [
        ("hôpital général", ORGANISATION, None),
        ("Brigades d'al-Rimal", ORGANISATION, None),
        ("Voltarive", ORGANISATION, "Voltarive"),
        ("Jean de Vries", PERSON, "Jean de Vries"),
    ],
)
def test_french_wording_is_never_shown_as_english(name: str, kind: EntityKind, shown: str | None) -> None:
    briefing = _linked(f"On a vu {name}.", "Nothing was seen.", [(kind, name)])
    assert briefing.entities[0].english == shown


def test_an_unlinked_value_shows_what_english_would_write() -> None:
    briefing = _linked("Il y a 3,5 milliards d'euros.", "Nothing.", [(QUANTITY, "3,5 milliards d'euros")])
    assert briefing.entities[0].english == "3.5 billion euros"


def test_a_sentence_without_english_changes_nothing() -> None:
    briefing = _briefing([("Alep.", None)], [(PLACE, "Alep")])
    assert LinkNames()(briefing, 0) is briefing


def test_linking_again_replaces_what_was_linked_before() -> None:
    link = LinkNames()
    once = link(_briefing([("Alep et Damas.", "Aleppo and so on.")], [(PLACE, "Alep"), (PLACE, "Damas")]), 0)
    assert len(once.sentences[0].flags) == 1
    assert link(once, 0) == once
    assert LinkNames()(once, 0) == once
    better = link(once.translated(0, Translation("From Damascus to Aleppo.")), 0)
    assert _found(better) == {"Alep": ["Aleppo"], "Damas": ["Damascus"]}
    assert better.sentences[0].flags == ()


def test_one_linker_serves_one_article_after_another() -> None:
    link = LinkNames()
    names = [(ORGANISATION, "EI")]
    link(_briefing([("L'État islamique (EI) recule.", "Islamic State (IS) retreats.")], names), 0)
    other = link(_briefing([("L'EI rend son avis.", "The EI gives its opinion.")], names), 0)
    assert other.entities[0].english == "EI"


def test_the_order_of_sentences_does_not_matter() -> None:
    pairs = [("Alep lundi.", "Aleppo on Monday."), ("Damas.", "Damascus."), ("Alep et 41.", "41 and Aleppo.")]
    names = [(PLACE, "Alep"), (PLACE, "Damas"), (DATE, "lundi"), (QUANTITY, "41")]
    results = []
    for order in ((0, 1, 2), (2, 0, 1)):
        link, briefing = LinkNames(), _briefing(pairs, names)
        for index in order:
            briefing = link(briefing, index)
        results.append({name: sorted(words) for name, words in _found(briefing).items()})
    assert results[0] == results[1]


def test_a_long_article_takes_time_in_proportion() -> None:
    pairs = [
        (f"Nom{chr(97 + n % 26)}{n % 350} a quitté Ville{n % 350} pour Damas.", f"He left Damascus, says Nom{n}.")
        for n in range(1000)
    ]
    names = [(PERSON, f"Nom{chr(97 + n % 26)}{n % 350}") for n in range(350)] + [(PLACE, "Damas")]
    link, briefing = LinkNames(), _briefing([*pairs], [])
    mentions: dict[str, list[Mention]] = {}
    for index, (french, _) in enumerate(pairs):
        for name in (french.split(" ")[0], "Damas"):
            start = french.index(name)
            mentions.setdefault(name, []).append(Mention(Side.FRENCH, index, Span(start, start + len(name))))
    entities = tuple(Entity(kind, name, None, tuple(mentions.get(name, ()))) for kind, name in names)
    briefing = link(replace(briefing, entities=entities), 0)
    start_of_work = process_time()
    for index in range(1, len(pairs)):
        briefing = link(briefing, index)
    assert process_time() - start_of_work < 10
    assert len(briefing.entities[-1].on(Side.ENGLISH)) == len(pairs)


def _reworded(briefing: Briefing) -> tuple[str | None, list[tuple[str, str, FormSource]]]:
    """The English, and before, after and source of each change."""
    translation = briefing.sentences[0].translation
    assert translation
    return translation.text, [(one.before, one.span.of(translation.text), one.source) for one in translation.rewordings]


@pytest.mark.parametrize(
    ("kind", "name", "english", "right"),
    [
        (PLACE, "Damas", "He left Damas.", "He left Damascus."),
        (PLACE, "Damas", "Damas's streets are empty.", "Damascus's streets are empty."),
        (PLACE, "Pékin", "From Pekin to here.", "From Beijing to here."),
        (PLACE, "La Haye", "In the La Haye court.", "In the Hague court."),
        (PLACE, "Afrique australe", "Afrique australe is dry.", "Southern Africa is dry."),
        (PLACE, "Damas", "He left Damascuss.", "He left Damascus."),
        (ORGANISATION, "Otan", "The Otan says so.", "The NATO says so."),
        (PERSON, "Vladimir Poutine", "Vladimir Poutine came.", "Vladimir Putin came."),
    ],
)
def test_french_left_as_it_was_and_names_misspelt_are_put_right(
    kind: EntityKind, name: str, english: str, right: str
) -> None:
    briefing = _linked(f"Voici {name}.", english, [(kind, name)])
    text, changes = _reworded(briefing)
    assert text == right
    assert len(changes) == 1
    assert _found(briefing)[name] == [changes[0][1]]
    assert briefing.sentences[0].flags == ()


@pytest.mark.parametrize(
    ("kind", "name", "english"),
    [
        (PLACE, "Damas", "He left Damascus."),
        (PLACE, "Kiev", "He left Kiev."),
        (PLACE, "Australie", "Australians came."),
        (PLACE, "Syrie", "Syrian troops came."),
        (PLACE, "Autriche", "He left Australia."),
        (PERSON, "Jean Dupont", "Jean Dupond came."),
        (PLACE, "Lyon", "He left Lyons."),
        (PERSON, "Bachar Al-Assad", "Assad came."),
    ],
)
def test_what_may_be_meant_as_it_stands_is_left_alone(kind: EntityKind, name: str, english: str) -> None:
    assert _reworded(_linked(f"Voici {name}.", english, [(kind, name)])) == (english, [])


def _corrected(english: str, *corrections: NameCorrection, kind: EntityKind = PLACE, name: str = "Damas") -> Briefing:
    briefing = _briefing([(f"Voici {name}.", english)], [(kind, name)])
    return LinkNames()(replace(briefing, article=replace(briefing.article, corrections=corrections)), 0)


def test_the_reader_s_english_is_said_wherever_the_name_was_found() -> None:
    wanted = NameCorrection("Damas", PLACE, "Dimashq")
    for english in ("He left Damas.", "He left Damascus.", "He left Damascas."):
        briefing = _corrected(english, wanted)
        text, ((_, after, source),) = _reworded(briefing)
        assert (text, after, source) == ("He left Dimashq.", "Dimashq", FormSource.READER)
        assert (briefing.entities[0].english, briefing.entities[0].source) == ("Dimashq", FormSource.READER)


def test_a_change_is_taken_back_by_saying_what_the_translation_had() -> None:
    briefing = _corrected("He left Damas.", NameCorrection("Damas", PLACE, "Damas"))
    assert _reworded(briefing) == ("He left Damas.", [])


def test_the_full_name_that_a_reader_wants_does_not_replace_the_surname() -> None:
    briefing = _briefing([("Bachar Al-Assad parle.", "Bashar al-Assad speaks."), ("Assad part.", "Assad leaves.")], [])
    mentions = tuple(Mention(Side.FRENCH, index, span) for index, span in ((0, Span(0, 15)), (1, Span(0, 5))))
    wanted = NameCorrection("Bachar Al-Assad", PERSON, "Bashar Assad")
    article = replace(briefing.article, corrections=(wanted,))
    briefing = replace(briefing, article=article, entities=(Entity(PERSON, "Bachar Al-Assad", None, mentions),))
    link = LinkNames()
    briefing = link(link(briefing, 0), 1)
    assert [briefing.english(index) for index in range(2)] == ["Bashar Assad speaks.", "Assad leaves."]


def test_a_person_is_not_called_by_the_surname_alone() -> None:
    briefing = _briefing([("Anne Koutsk parle.", "Anne Kutsk speaks."), ("Koutsk part.", "Koutsk leaves.")], [])
    mentions = tuple(Mention(Side.FRENCH, index, span) for index, span in ((0, Span(0, 11)), (1, Span(0, 6))))
    briefing = replace(briefing, entities=(Entity(PERSON, "Anne Koutsk", None, mentions),))
    link = LinkNames()
    assert link(link(briefing, 1), 0).entities[0].english == "Anne Koutsk"


def test_linking_twice_changes_nothing_more() -> None:
    link = LinkNames()
    once = link(_briefing([("Damas et Alep.", "Damas and Alep.")], [(PLACE, "Damas"), (PLACE, "Alep")]), 0)
    assert once.english(0) == "Damascus and Aleppo."
    assert link(once, 0) == once


def test_flags_stay_on_their_words_when_a_name_before_them_is_put_right() -> None:
    briefing = _briefing([("Damas : a@b.fr.", "Damas: a@b.fr.")], [(PLACE, "Damas")])
    flag = Flag(FlagKind.LITERAL, Severity.WARNING, "Look.", english=Span(7, 13))
    briefing = LinkNames()(briefing.flagged(0, flag), 0)
    (kept,) = briefing.sentences[0].flags
    assert kept.english
    assert kept.english.of(briefing.english(0) or "") == "a@b.fr"


@pytest.mark.parametrize(
    ("kind", "name", "english", "source"),
    [
        (PLACE, "Damas", "Damascus.", FormSource.TABLE),
        (PLACE, "Égypte", "Egypt.", FormSource.CLDR),
        (ORGANISATION, "ministère de la Défense", "The Defence Ministry.", FormSource.TEMPLATE),
        (PERSON, "Jean Dupont", "Jean Dupont.", FormSource.UNCHANGED),
        (ORGANISATION, "Zorblax", "Zorblacks.", FormSource.UNCHANGED),
    ],
)
def test_an_entity_says_where_its_english_comes_from(
    kind: EntityKind, name: str, english: str, source: FormSource
) -> None:
    assert _linked(f"Voici {name}.", english, [(kind, name)]).entities[0].source is source
