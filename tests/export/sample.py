"""A small briefing with everything an export must show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop_app.core.model import (
    Activity,
    Article,
    Briefing,
    Flag,
    FlagKind,
    Language,
    PackageInfo,
    Rewording,
    Sentence,
    Severity,
    Summary,
    Translation,
    Trouble,
)
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, NameCorrection, Side
from desktop_app.core.origin import Origin
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span

ORIGINAL = "Mis à jour à 18h\n😀 La cha?ne de Damas a cité 41 groupes | <b>.\n\nÀ Zorak, rien n'a été confirmé."
FRENCH = ("😀 La chaîne de Damas a cité 41 groupes | <b>.", "À Zorak, rien n'a été confirmé.")
ENGLISH = ("😀 The Damascus channel named 41 groups | <b>.", "Nothing has been confirmed.")

ORIGIN = Origin(
    "Damas <cite> 41 groupes",
    "La Dépêche d'Essai",
    published=date(2015, 10, 7),
    retrieved=date(2015, 10, 8),
    url="https://example.org/a_b?c=1",
)

REWORDING = Rewording(Span(6, 14), "Damas", FormSource.TABLE)


def find(side: Side, sentence: int, words: str) -> Mention:
    """The mention of `words` in one sentence."""
    text = (FRENCH if side is Side.FRENCH else ENGLISH)[sentence]
    start = text.index(words)
    return Mention(side, sentence, Span(start, start + len(words)))


def sample() -> Briefing:
    """Two sentences, three entities, a flag, two repairs, a name put right, a trouble, an origin."""
    article = Article(
        ORIGINAL,
        repairs=(
            Repair(Span(0, 16), "Mis à jour à 18h", "Mis à jour à 18h", RepairReason.FURNITURE),
            Repair(Span(22, 28), "cha?ne", "chaîne", RepairReason.LOST_ACCENT),
        ),
        language=Language("fr", 0.99997, True),
        corrections=(NameCorrection("Zorak", EntityKind.PLACE), NameCorrection("Ailleurs", EntityKind.PLACE)),
        name="dépêche.txt",
        origin=ORIGIN,
    )
    missing = Flag(
        FlagKind.NAME, Severity.WARNING, "“Zorak” was not found in the English.", french=Span(2, 7)
    )  # fmt: skip
    return Briefing(
        article,
        sentences=(
            Sentence(Span(17, 62), 0, Translation(ENGLISH[0], -0.31234, (REWORDING,))),
            Sentence(Span(64, 95), 1, Translation(ENGLISH[1], None), (missing,)),
        ),
        entities=(
            Entity(
                EntityKind.PLACE,
                "Damas",
                "Damascus",
                (find(Side.FRENCH, 0, "Damas"), find(Side.ENGLISH, 0, "Damascus")),
                FormSource.TABLE,
            ),
            Entity(
                EntityKind.QUANTITY,
                "41",
                "41",
                (find(Side.FRENCH, 0, "41"), find(Side.ENGLISH, 0, "41")),
                FormSource.TRANSLATION,
            ),
            Entity(EntityKind.PLACE, "Zorak", None, (find(Side.FRENCH, 1, "Zorak"),)),
        ),
        summary=Summary((1, 0), 1, "toy"),
        package=PackageInfo("fr", "en", "0.1", "ab" * 32, True, "/packages/fr_en"),
        troubles=(Trouble.LANGUAGE_UNCERTAIN,),
        activity=Activity.DONE,
        translated_on=date(2026, 5, 31),
    )


def untranslated() -> Briefing:
    """The same before any English exists."""
    briefing = sample()
    sentences = tuple(replace(sentence, translation=None, flags=()) for sentence in briefing.sentences)
    french = tuple(replace(entity, english=None, mentions=entity.on(Side.FRENCH)) for entity in briefing.entities)
    return replace(briefing, sentences=sentences, entities=french, package=None, translated_on=None)
