"""Whether an English sentence keeps the reservations of its French: reportedly, perhaps, according to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf

from desktop_app.core.text import Span
from desktop_app.english.parallels import Parallels, unpaired
from desktop_app.french.denials import spans_of
from desktop_app.french.facts import plain_letters
from desktop_app.french.hedges import Hedges

_DOUBTING = re.compile(
    r"\b(?:(?:may|might|could|would|should)(?:n't)?|perhaps|maybe|possib\w+|probab\w+|(?:un)?likel\w+"
    r"|apparent\w*|alleg\w+|reported(?:ly)?"
    r"|suspect\w*|suspicion\w*|presum\w+|suppos\w+|seem\w*|appear\w*|purport\w+|rumou?r\w*|claim\w*"
    r"|believed|thought|potential\w*|doubt\w*"
    r"|undoubtedly|so-called|expected|said to|is said|suggest\w*|ought|eventual\w*|can(?:not|'t)?"
    r"|were to|conceivabl\w+|arguably"
    r"|look(?:s|ed|ing)?|emerged|evident\w*|gossip|accus\w+|sounds?|chances?|must|certainly|surely"
    r"|feels?|according to|approximately|about(?= (?:\d|half|a |one|two|ten))|risks?|threat\w*"
    r"|likelihood|obvious\w*|clearly|not clear"
    r"|prospect\w*|set to|perceiv\w+|credibl\w+|imagin\w+|guess\w*|unclear|uncertain\w*|scarcely|tends? to"
    r"|str(?:ikes?|uck) (?:me|us|him|her|them))\b|'d\b"
)
_NAMING = re.compile(
    r"\b(?:according to|based on|on the basis of|as published|pursuant to|by (?:that|this) \w+"
    r"|by the account of|depend\w* on|in accordance|per(?! cent|-)|under (?:the|this|these|its|their|[a-z]+ law"
    r"|[a-z]+ rule)|in line with|in the (?:opinion|view"
    r"|words|eyes) of|in (?:a|an|the|its|his|her|their|this) (?:\w+ )?(?:study|survey|report|poll|article"
    r"|interview)|by (?:\w+ )?own admission|to (?:my|our|their|his|her) knowledge|follow(?:s|ed|ing)|as per|subject to"
    r"|according)\b"
)
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|claim\w*|report(?:s|ed|ing|edly)?|belie[vf]\w*"
    r"|th(?:inks?|inking|ought)|view|opinion|account"
    r"|cit(?:e|es|ed|ing)|quot(?:e[sd]?|ing)|argu(?:e[sd]?|ing)|estimat\w+|consider\w*|suggest\w*|show\w*|add(?:s|ed|ing)?"
    r"|not(?:es?|ed|ing)|expla\w+|finds?|found"
    r"|indicat\w+|announc\w+|stat(?:e[sd]|ing)|wr(?:ote|ites?|itten|iting)|point(?:s|ed) out"
    r"|confirm\w*|maintain\w*|insist\w*|admit\w*"
    r"|acknowledg\w*|reveal\w*|conclu\w+|assert\w*|declar\w+|alleg\w+|stress\w*|remark\w*|recall\w*"
    r"|ask\w*|answer\w*|repl(?:y|ies|ied|ying)|propos\w+"
    r"|recogni\w+|highlight\w*|mention\w*|specif\w+|emphas\w+|observ\w+|affirm\w*|judg\w+|predict\w*"
    r"|sees?|feels?|felt|warn\w*|hopes?|puts|agree[sd]?|impl(?:y|ies|ied)|recommend\w*|advis\w+"
    r"|accus\w+|describ\w+|speaks?)\b"
)


_ABLE = re.compile(
    r"\b(?:(?:may|might|could|would|should)(?:n't)?|can(?:not|'t)?|able|abl[ey]|unable|possib\w+"
    r"|potential\w*|perhaps|likely|probab\w+|capab\w+|allow\w*"
    r"|enabl\w+|let|chances?|opportunit\w+|power\w*|\w+[ai]ble|must|in order to|so that)\b|'d\b"
)
_WILL = re.compile(r"\b(?:will|won't)\b|'ll\b")


_NEAR = 90
"""How far from its place, in characters, the rendering of a reservation is looked for."""
_BESIDE = 35


class HedgePairs:
    """The reservations of a French sentence, and whether its English keeps them."""

    def __init__(self, hedges: Hedges, english: str, parallels: Parallels) -> None:
        self._hedges, self._parallels = hedges, parallels
        self._plain = plain_letters(english)

    def lost_doubts(self) -> tuple[Span, ...]:
        """Rumours and guesses that the English says as facts, and what it foretells where the French says "may"."""
        rendered = tuple(spans_of(_DOUBTING.finditer(self._plain)))
        guesses = [span for span in self._hedges.guesses if not self._any_near(span, rendered)]
        rumours = [span for span in self._hedges.rumours if not self._any_near(span, rendered)]
        said = rumours and (_NAMING.search(self._plain) or self._new_sayings())
        return tuple(sorted({*guesses, *(() if said else rumours), *self._foretold()}))

    def lost_source(self) -> Span | None:
        """The source that the English leaves out: "selon" may become "according to" or a verb, anywhere."""
        wanted = len(self._hedges.sources) - len(_NAMING.findall(self._plain))
        return self._hedges.sources[0] if wanted > 0 and len(self._new_sayings()) < wanted else None

    def _foretold(self) -> Iterator[Span]:
        able = tuple(spans_of(_ABLE.finditer(self._plain)))
        for will in spans_of(_WILL.finditer(self._plain)):
            if any(abs(one.start - will.start) <= _BESIDE for one in able):
                continue
            if any(self._parallels.distance(span, will) <= _BESIDE for span in self._hedges.futures):
                continue
            near = [span for span in self._hedges.may if self._parallels.distance(span, will) <= _BESIDE]
            yield from near[:1]

    def _new_sayings(self) -> list[Span]:
        """Verbs of saying in the English that no such verb of the French explains."""
        rendered = tuple(spans_of(_SAYING.finditer(self._plain)))
        left = unpaired(rendered, self._hedges.sayings, self._cost)
        return [rendered[index] for index in left]

    def _cost(self, english: Span, french: Span) -> float:
        away = self._parallels.distance(french, english)
        return away if away <= _BESIDE else inf

    def _any_near(self, french: Span, english: tuple[Span, ...]) -> bool:
        return any(self._parallels.distance(french, span) <= _NEAR for span in english)
