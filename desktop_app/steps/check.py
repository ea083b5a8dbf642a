"""The fact ledger: flags where the English of a sentence says another number, date or time, another yes or no."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Briefing, Flag, FlagKind, Severity
from desktop_app.core.text import Span
from desktop_app.engines.doubts import doubts
from desktop_app.engines.literals import find_literals
from desktop_app.english.denial_pairs import DenialPairs
from desktop_app.english.hedges import HedgePairs
from desktop_app.english.ledger import Difference, differences
from desktop_app.english.marks import loses_quotation
from desktop_app.english.negation import english_denials
from desktop_app.english.parallels import Parallels
from desktop_app.english.said_facts import english_facts
from desktop_app.french.fact_units import TIME_OF_DAY, currencies, is_money, with_unit
from desktop_app.french.facts import Topic, plain_letters
from desktop_app.french.hedges import french_hedges
from desktop_app.french.negation import french_denials
from desktop_app.french.said_facts import french_facts

_LONGEST = 10_000
_log = logging.getLogger(__name__)

KINDS = frozenset(
    {
        FlagKind.NUMBER,
        FlagKind.DATE,
        FlagKind.TIME,
        FlagKind.CURRENCY,
        FlagKind.UNIT,
        FlagKind.NEGATION,
        FlagKind.HEDGE,
    }
)
"""The kinds of flags that are made here, and nowhere else."""


def check_facts(briefing: Briefing, index: int) -> Briefing:
    """A detail of the translation: `briefing` with the flags of sentence `index` that comparing its facts gives.

    Those of an earlier comparison go. Another language than French is not compared.
    """
    english, sentence = briefing.english(index), briefing.sentences[index]
    if english is None or briefing.article.source != FRENCH:
        return briefing
    kept = tuple(flag for flag in sentence.flags if flag.kind not in KINDS)
    untranslated = any(flag.kind is FlagKind.UNTRANSLATED for flag in kept)
    flags = kept if untranslated else (*kept, *_flags_or_excuse(briefing.french(index), english))
    return briefing if flags == sentence.flags else briefing.with_sentence(index, replace(sentence, flags=flags))


def _flags_or_excuse(french: str, english: str) -> tuple[Flag, ...]:
    """The flags; where comparing fails, one that says so: no flag at all would look like praise."""
    try:
        return fact_flags(french, english)
    except Exception as error:  # its message may quote the article
        _log.warning("facts not compared: %s", type(error).__name__)
        text = "The numbers, dates and negations of this sentence could not be compared."
        return (Flag(FlagKind.NUMBER, Severity.WARNING, text),)


def fact_flags(french: str, english: str) -> tuple[Flag, ...]:
    """What the English of a French sentence gets wrong in numbers, dates, times, units, negations and hedges.

    Spans count from the start of each text. No model is asked: one or two milliseconds. Of what is longer than any
    sentence, such as a table without full stops, only the beginning is compared.
    """
    french, english = french[:_LONGEST], english[:_LONGEST]
    parallels = Parallels(french, english)
    return (
        *_value_flags(french, english),
        *_negation_flags(french, english, parallels),
        *_hedge_flags(french, english, parallels),
    )


def pair_flags(french: str, english: str) -> tuple[Flag, ...]:
    """All that can be said against `english`, from wherever it comes, as a translation of `french`.

    Human translators often leave out the marks around a word or two: of quotation marks only those are asked for
    that enclose five words or more. They are also brief: English of half the length in letters may say it all.
    """
    seen = doubts(french, english)
    marks = tuple(flag for flag in seen if flag.kind is FlagKind.LITERAL and flag.french is None)
    others = tuple(flag for flag in seen if flag not in marks and not _is_concise(flag, french, english))
    if any(flag.kind is FlagKind.UNTRANSLATED for flag in others):
        return others
    return (*others, *(marks if loses_quotation(french, english) else ()), *fact_flags(french, english))


def _is_concise(flag: Flag, french: str, english: str) -> bool:
    """Whether `flag` only doubts that so few words say it all, and they are long ones."""
    doubtful = flag.kind is FlagKind.LENGTH and flag.severity is Severity.WARNING
    return doubtful and len(french) // 2 <= len(english) < len(french)


def _value_flags(french: str, english: str) -> Iterator[Flag]:
    found = differences(
        french_facts(_without_literals(french)), english_facts(_without_literals(english)), french, english
    )
    flags = [_flag(one, french, english) for one in found]
    yield from flags
    if not any(flag.kind is FlagKind.CURRENCY for flag in flags):
        yield from _currency_flags(french, english)


def _currency_flags(french: str, english: str) -> Iterator[Flag]:
    """A currency that only the French names, and one that only the English does, or that it names once too often."""
    said, rendered = currencies(plain_letters(french)), currencies(plain_letters(english))
    lost = [name for name, spans in said.items() if len(spans) > len(rendered.get(name, ()))]
    new = [name for name, spans in rendered.items() if len(spans) > len(said.get(name, ()))]
    instead = lost and new and (lost[0] not in rendered or new[0] not in said)
    if instead and (said.keys().isdisjoint(rendered) or _count(said) == _count(rendered)):
        there, here = said[lost[0]][0], rendered[new[0]][-1]
        text = _sentence(there.of(french), here.of(english))
        yield Flag(FlagKind.CURRENCY, Severity.ERROR, text, there, here)


def _count(found: dict[str, list[Span]]) -> int:
    return sum(map(len, found.values()))


def _without_literals(text: str) -> str:
    """`text` with blanks for addresses and telephone numbers, which are compared letter by letter elsewhere."""
    end = 0
    kept: list[str] = []
    for span in find_literals(text):
        kept += (text[end : span.start], " " * len(span))
        end = span.end
    return "".join((*kept, text[end:]))


def _flag(one: Difference, french: str, english: str) -> Flag:
    there = one.french.span if one.french else None
    here = one.english.span if one.english else None
    if one.unit and there and here:
        there, here = with_unit(french, there), with_unit(english, here)
    text = _sentence(there.of(french) if there else "", here.of(english) if here else "")
    return Flag(_kind(one), _severity(one), text, there, here)


def _kind(one: Difference) -> FlagKind:
    if one.unit and one.french and one.english:
        if TIME_OF_DAY in one.french.units | one.english.units:
            return FlagKind.TIME
        return FlagKind.CURRENCY if is_money(one.french.units | one.english.units) else FlagKind.UNIT
    match one.topic:
        case Topic.WEEKDAY | Topic.MONTH | Topic.DECADE | Topic.DATE:
            return FlagKind.DATE
        case Topic.CLOCK:
            return FlagKind.TIME
        case _:
            return FlagKind.NUMBER


def _severity(one: Difference) -> Severity:
    """A warning where human translators may well differ: sizes without a number, words added."""
    only_english = one.french is None and one.english is not None and one.english.topic is Topic.ORDINAL
    return Severity.WARNING if one.topic is Topic.VAGUE or only_english else Severity.ERROR


def _sentence(french: str, english: str) -> str:
    if french and english:
        return f"The French says “{french}”, the English “{english}”."
    if french:
        return f"“{french}” was not found in the English."
    return f"“{english}” stands in the English and not in the French."


def _negation_flags(french: str, english: str, parallels: Parallels) -> Iterator[Flag]:
    said, rendered = french_denials(french), english_denials(english, french)
    if not (said.sure or said.without or said.limits or rendered.sure):
        return
    pairs = DenialPairs(said, rendered, parallels)
    for span in pairs.lost():
        text = f"The French denies something (“{span.of(french)}”) that the English does not deny."
        yield Flag(FlagKind.NEGATION, Severity.ERROR, text, french=span)
    for span in pairs.invented():
        text = f"The English denies something (“{span.of(english)}”) that the French does not deny."
        yield Flag(FlagKind.NEGATION, Severity.ERROR, text, english=span)


def _hedge_flags(french: str, english: str, parallels: Parallels) -> Iterator[Flag]:
    hedges = french_hedges(french)
    if not (hedges.rumours or hedges.guesses or hedges.sources or hedges.may):
        return
    pairs = HedgePairs(hedges, english, parallels)
    for span in pairs.lost_doubts():
        text = f"The French is not certain (“{span.of(french)}”): the English says it as a fact."
        yield Flag(FlagKind.HEDGE, Severity.ERROR, text, french=span)
    source = pairs.lost_source()
    if source:
        text = f"The French says whose word it is (“{source.of(french)}”): the English leaves it out."
        yield Flag(FlagKind.HEDGE, Severity.ERROR, text, french=source)
