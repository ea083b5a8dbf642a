"""Hand-made briefings: one realistic article, one of any length, one empty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.core.model import Activity, Article, Briefing, Flag, FlagKind, Sentence, Severity, Summary, Translation
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span

FURNITURE = "Lire aussi : les grands ports face à la montée des eaux"

_PARAGRAPHS: tuple[tuple[tuple[str, str | None], ...], ...] = (
    (
        (
            "🔴 Marie-Hélène Duval rouvre le port de Saint-Aubin, trois semaines après la tempête Ondine.",
            "🔴 Marie-Hélène Duval reopens the port of Saint-Aubin, three weeks after Storm Ondine.",
        ),
    ),
    (
        (
            "Le port de Saint-Aubin a accueilli lundi 14 octobre, à 6 h 30, son premier cargo depuis la tempête "
            "qui avait détruit une partie de ses quais et privé d’électricité plus de 41 000 foyers.",
            "On Monday 14 October, at 6.30 a.m., the port of Saint-Aubin received its first cargo ship since the "
            "storm that had destroyed part of its docks and left more than 41,000 homes without power.",
        ),
        (
            "Selon le ministère de la Transition écologique, les travaux ont coûté 18,5 millions d’euros, "
            "soit deux fois plus que prévu.",
            "According to the Ministry for Ecological Transition, the work cost 18.5 million dollars, "
            "twice as much as planned.",
        ),
        (
            "« Nous n’avons pas voulu rouvrir avant d’être sûrs », a déclaré la préfète, Marie-Hélène Duval.",
            "“We did want to reopen before we were sure,” said the prefect, Marie-Hélène Duval.",
        ),
    ),
    (
        (
            "La Commission européenne a promis une aide d’urgence, dont le montant ne sera connu qu’en décembre.",
            "The European Commission has promised emergency aid, the amount of which will be known only in December.",
        ),
        (
            "À Bruxelles, le commissaire Anton Lindqvist aurait proposé 7 millions d’euros, une somme jugée "
            "« dérisoire » par les élus locaux.",
            "In Brussels, Commissioner Anton Lindqvist reportedly proposed 7 million euros, a sum that local "
            "councillors called “paltry”.",
        ),
        ("L’OTAN, qui loue deux quais, n’a pas commenté.", "NATO, which rents two docks, did not comment."),
    ),
    (
        (
            "Les dockers, réunis au sein du Syndicat national des travailleurs des ports et des docks de la "
            "façade atlantique, réclament des garanties sur la sécurité des grues.",
            "The dockers, gathered in the National Union of Port and Dock Workers of the Atlantic Seaboard, are "
            "demanding guarantees about the safety of the cranes.",
        ),
        (
            "« Une grue sur quatre n’a pas été contrôlée depuis 2019 », affirme leur porte-parole, يوسف المنصوري, "
            "arrivé de Tanger il y a vingt ans.",
            "“One crane in four has not been inspected since 2019,” says their spokesman, يوسف المنصوري, who "
            "came from Tangier twenty years ago.",
        ),
        (
            "La direction du port conteste ce chiffre et assure que toutes les machines ont été vérifiées.",
            "The port’s management disputes this figure and insists that all the machines have been checked.",
        ),
    ),
    (
        (
            "Le trafic avec l’Irlande reprendra le 21 octobre ; celui avec le Royaume-Uni, pas avant novembre.",
            "Traffic with Ireland will resume on 21 October; that with the United Kingdom, not before November.",
        ),
        ("Les pêcheurs, eux, attendent.", "The fishermen are waiting."),
        (
            "Faute de glace, près de 300 tonnes de poisson ont été perdues en septembre, d’après la Coopérative "
            "maritime de Saint-Aubin.",
            "For lack of ice, nearly 300 tonnes of fish were lost in September, according to the Saint-Aubin "
            "Maritime Cooperative.",
        ),
        (
            "Une enquête a été ouverte par le parquet de Rennes pour « mise en danger de la vie d’autrui ».",
            None,
        ),
    ),
)

_NAMES: tuple[tuple[EntityKind, str, str | None, str, str], ...] = (
    (EntityKind.PERSON, "Marie-Hélène Duval", "Marie-Hélène Duval", "Marie-Hélène Duval", "Marie-Hélène Duval"),
    (EntityKind.PERSON, "Anton Lindqvist", "Anton Lindqvist", "Anton Lindqvist", "Anton Lindqvist"),
    (EntityKind.PERSON, "يوسف المنصوري", "يوسف المنصوري", "يوسف المنصوري", "يوسف المنصوري"),
    (EntityKind.PLACE, "Saint-Aubin", "Saint-Aubin", "(?<!de )Saint-Aubin|(?<=port de )Saint-Aubin", "Saint-Aubin"),
    (EntityKind.PLACE, "Bruxelles", "Brussels", "Bruxelles", "Brussels"),
    (EntityKind.PLACE, "Tanger", "Tangier", "Tanger", "Tangier"),
    (EntityKind.PLACE, "Irlande", "Ireland", "Irlande", "Ireland"),
    (EntityKind.PLACE, "Royaume-Uni", "United Kingdom", "Royaume-Uni", "United Kingdom"),
    (EntityKind.PLACE, "Rennes", None, "Rennes", "Rennes"),
    (
        EntityKind.ORGANISATION,
        "ministère de la Transition écologique",
        "Ministry for Ecological Transition",
        "ministère de la Transition écologique",
        "Ministry for Ecological Transition",
    ),
    (
        EntityKind.ORGANISATION,
        "Commission européenne",
        "European Commission",
        "Commission européenne",
        "European Commission",
    ),
    (EntityKind.ORGANISATION, "OTAN", "NATO", "OTAN", "NATO"),
    (
        EntityKind.ORGANISATION,
        "Syndicat national des travailleurs des ports et des docks de la façade atlantique",
        "National Union of Port and Dock Workers of the Atlantic Seaboard",
        "Syndicat national[^,]*atlantique",
        "National Union[^,]*Seaboard",
    ),
    (
        EntityKind.ORGANISATION,
        "Coopérative maritime de Saint-Aubin",
        "Saint-Aubin Maritime Cooperative",
        "Coopérative maritime de Saint-Aubin",
        "Saint-Aubin Maritime Cooperative",
    ),
    (EntityKind.OTHER, "tempête Ondine", "Storm Ondine", "tempête Ondine", "Storm Ondine"),
    (EntityKind.DATE, "lundi 14 octobre", "Monday 14 October", "lundi 14 octobre", "Monday 14 October"),
    (EntityKind.DATE, "21 octobre", "21 October", "21 octobre", "21 October"),
    (EntityKind.DATE, "2019", "2019", "2019", "2019"),
    (EntityKind.TIME, "6 h 30", "6.30 a.m.", "6 h 30", r"6\.30 a\.m\."),
    (EntityKind.QUANTITY, "41 000 foyers", "41,000 homes", "41 000 foyers", "41,000 homes"),
    (
        EntityKind.QUANTITY,
        "18,5 millions d’euros",
        "18.5 million dollars",
        "18,5 millions d’euros",
        r"18\.5 million dollars",
    ),
    (EntityKind.QUANTITY, "7 millions d’euros", "7 million euros", "7 millions d’euros", "7 million euros"),
    (EntityKind.QUANTITY, "300 tonnes", "300 tonnes", "300 tonnes", "300 tonnes"),
)


def port_briefing() -> Briefing:
    """Fourteen sentences about a port; the last is not translated yet; two are flagged; a gist of three."""
    briefing = _without_names(_PARAGRAPHS)
    briefing = replace(
        briefing,
        entities=tuple(_entities(briefing)),
        summary=Summary((1, 4, 9, 2, 13, 3, 7, 12, 0), 3, "by hand"),
        activity=Activity.TRANSLATE,
    )
    money = _flag(
        "18,5 millions d’euros became “18.5 million dollars”", Severity.ERROR, briefing, 2, "euros", "dollars"
    )
    denial = _flag("“n’avons pas” may have lost its “not”", Severity.WARNING, briefing, 3, "n’avons pas", "did")
    return briefing.flagged(2, money).flagged(3, denial)


def finished_briefing() -> Briefing:
    """The same with its last sentence translated and flagged, and a gist of four that contains it."""
    briefing = port_briefing()
    text = "The Rennes public prosecutor’s office has opened an investigation for “endangering the lives of others”."
    briefing = briefing.translated(13, Translation(text, -0.4))
    entities = list(briefing.entities)
    rennes = next(index for index, entity in enumerate(entities) if entity.french == "Rennes")
    mention = Mention(Side.ENGLISH, 13, Span(4, 10))
    entities[rennes] = replace(entities[rennes], english="Rennes", mentions=(*entities[rennes].mentions, mention))
    return replace(briefing, entities=tuple(entities), activity=Activity.DONE)


def long_briefing(sentences: int) -> Briefing:
    """The paragraphs of the port again and again, `sentences` long, all translated, names marked."""
    pairs = [(french, english or "To be seen.") for paragraph in _PARAGRAPHS for french, english in paragraph]
    repeated = [pairs[index % len(pairs)] for index in range(sentences)]
    briefing = _without_names([repeated[start : start + 3] for start in range(0, sentences, 3)])
    return replace(briefing, entities=tuple(_entities(briefing)), summary=Summary((0, 5), 2, "by hand"))


def _without_names(paragraphs: object) -> Briefing:
    text, sentences = "", list[Sentence]()
    assert isinstance(paragraphs, list | tuple)
    for number, paragraph in enumerate(paragraphs):
        for french, english in paragraph:
            start = len(text)
            text += french + " "
            span = Span(start, start + len(french))
            sentences.append(Sentence(span, number, Translation(english, -0.3) if english else None))
        text = text[:-1] + "\n\n"
    furniture = Repair(Span(len(text), len(text) + len(FURNITURE)), FURNITURE, FURNITURE, RepairReason.FURNITURE)
    return Briefing(Article(text + FURNITURE, (furniture,), name="port.txt"), tuple(sentences))


def _entities(briefing: Briefing) -> Iterator[Entity]:
    for kind, french, english, in_french, in_english in _NAMES:
        mentions = tuple(_mentions(briefing, in_french, in_english))
        if mentions:
            yield Entity(kind, french, english, mentions)


def _mentions(briefing: Briefing, french: str, english: str) -> Iterator[Mention]:
    for side, pattern in ((Side.FRENCH, french), (Side.ENGLISH, english)):
        for index in range(len(briefing.sentences)):
            text = briefing.french(index) if side is Side.FRENCH else briefing.english(index) or ""
            for match in re.finditer(pattern, text):
                yield Mention(side, index, Span(*match.span()))


def _flag(text: str, severity: Severity, briefing: Briefing, index: int, french: str, english: str) -> Flag:
    sides = (briefing.french(index).index(french), (briefing.english(index) or "").index(english))
    spans = (Span(sides[0], sides[0] + len(french)), Span(sides[1], sides[1] + len(english)))
    return Flag(FlagKind.NAME, severity, text, *spans)
