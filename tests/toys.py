"""Stand-ins for the stages of a briefing: they yield like the real ones and need no engine."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.annotation import with_choices, with_dismissals
from desktop_app.core.errors import NotFrench
from desktop_app.core.model import (
    Activity,
    Article,
    Briefing,
    Flag,
    FlagKind,
    Language,
    PackageInfo,
    Sentence,
    Severity,
    Summary,
    Translation,
)
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.pipeline import CancelToken, Stage, Step, run
from desktop_app.core.text import Span

ARTICLE = Article(
    "Le préfet de la Drôme a ouvert mardi 4 mars deux centres d'accueil à Valence.\n"
    "Plus de 320 habitants de Crest y ont passé la nuit, a indiqué Claire Monnet.\n"
    "La rivière n'a pas débordé à Die, selon la Croix-Rouge."
)
"""Three sentences, one a line."""

ENGLISH = (
    "The prefect of Drôme opened two reception centres in Valence on Tuesday 4 March.",
    "More than 320 residents of Crest spent the night there, Claire Monnet said.",
    "The river did not overflow in Die, according to the Red Cross.",
)
"""Its English."""

NAMES = (
    (EntityKind.PERSON, "Claire Monnet", "Claire Monnet"),
    (EntityKind.PLACE, "Drôme", "Drôme"),
    (EntityKind.PLACE, "Valence", "Valence"),
    (EntityKind.PLACE, "Crest", "Crest"),
    (EntityKind.PLACE, "Die", "Die"),
    (EntityKind.ORGANISATION, "Croix-Rouge", "Red Cross"),
    (EntityKind.DATE, "mardi 4 mars", "Tuesday 4 March"),
    (EntityKind.QUANTITY, "320 habitants", "320 residents"),
)
PACKAGE = PackageInfo("fr", "en", "0.1", "0" * 64, embedded=True, folder="fr_en")


def recognise_language(briefing: Briefing) -> Iterator[Briefing]:
    """French, unless the text says English."""
    if briefing.article.text.startswith("This is English") and briefing.article.read_as is None:
        raise NotFrench("en", 0.99)
    yield replace(briefing, article=replace(briefing.article, language=Language("fr", 0.99, certain=True)))


def split_lines(briefing: Briefing) -> Iterator[Briefing]:
    """One sentence a line."""
    found = re.finditer(r"[^\n]*\S[^\n]*", briefing.article.text)
    spans = (Span(*match.span()) for match in found)
    yield replace(briefing, sentences=tuple(Sentence(span, index) for index, span in enumerate(spans)))


def find_names(briefing: Briefing) -> Iterator[Briefing]:
    """The names of ARTICLE, wherever they stand."""
    entities = tuple(
        Entity(kind, french, None, mentions)
        for kind, french, _ in NAMES
        if (mentions := tuple(_mentions(briefing, Side.FRENCH, french)))
    )
    yield replace(briefing, entities=entities)


def choose_first(briefing: Briefing) -> Iterator[Briefing]:
    """The gist is the beginning."""
    ranking = tuple(range(min(len(briefing.sentences), 10)))
    yield with_choices(replace(briefing, summary=Summary(ranking, 2, "first sentences")))


@dataclass(frozen=True, slots=True)
class Translate:
    """English for ARTICLE, upper case for anything else; so many seconds a sentence."""

    seconds: float = 0.0

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        """One snapshot a sentence, gist first."""
        briefing = replace(briefing, package=PACKAGE)
        for index in briefing.reading_order():
            time.sleep(self.seconds)
            french = briefing.french(index)
            known = dict(zip(ARTICLE.original.split("\n"), ENGLISH, strict=True))
            written = {one.french: Translation(one.english, edited=True) for one in briefing.article.notes.edits}
            made = Translation(known.get(french, french.upper()), -0.2)
            briefing = briefing.translated(index, written.get(french, made))
            briefing = _linked(briefing, index)
            yield briefing


def flag_last(briefing: Briefing) -> Iterator[Briefing]:
    """Something to check in the last sentence."""
    last = len(briefing.sentences) - 1
    yield briefing.flagged(last, Flag(FlagKind.NAME, Severity.WARNING, "check: name changed"))


def check_numbers(briefing: Briefing) -> Iterator[Briefing]:
    """A warning for each number of the French that the English lacks."""
    for index in range(len(briefing.sentences)):
        for match in re.finditer(r"\d+", briefing.french(index)):
            if match.group() not in (briefing.english(index) or ""):
                text = f"“{match.group()}” does not stand in the English as in the French."
                flag = Flag(FlagKind.LITERAL, Severity.ERROR, text, french=Span(*match.span()))
                briefing = briefing.flagged(index, flag)
        briefing = with_dismissals(briefing, index)
    yield briefing


def stages(seconds: float = 0.0, translate: Step | None = None) -> tuple[Stage, ...]:
    """All toy stages; translation takes `seconds` a sentence."""
    return (
        Stage(Activity.LANGUAGE, recognise_language),
        Stage(Activity.SENTENCES, split_lines),
        Stage(Activity.NAMES, find_names),
        Stage(Activity.GIST, choose_first),
        Stage(Activity.TRANSLATE, translate or Translate(seconds)),
    )


def loader(seconds: float = 0.0) -> Callable[[], Sequence[Stage]]:
    """What a Desk wants."""
    return lambda: stages(seconds)


def snapshots(article: Article = ARTICLE) -> list[Briefing]:
    """Every snapshot of a toy briefing, the finished one last."""
    return list(run(stages(), Briefing(article), CancelToken()))


def _linked(briefing: Briefing, index: int) -> Briefing:
    entities = tuple(_with_english(briefing, entity, index) for entity in briefing.entities)
    return replace(briefing, entities=entities)


def _with_english(briefing: Briefing, entity: Entity, index: int) -> Entity:
    english = next(english for _, french, english in NAMES if french == entity.french)
    found = tuple(one for one in _mentions(briefing, Side.ENGLISH, english) if one.sentence == index)
    if not found or not any(one.sentence == index for one in entity.on(Side.FRENCH)):
        return entity
    return replace(entity, english=english, mentions=(*entity.mentions, *found))


def _mentions(briefing: Briefing, side: Side, name: str) -> Iterator[Mention]:
    for index in range(len(briefing.sentences)):
        text = briefing.french(index) if side is Side.FRENCH else briefing.english(index) or ""
        for match in re.finditer(rf"\b{re.escape(name)}\b", text):
            yield Mention(side, index, Span(*match.span()))
