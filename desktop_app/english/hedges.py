"""Whether an English sentence keeps the reservations of its French: reportedly, perhaps, according to."""

from __future__ import annotations

import re

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
    r"|feels?|according to|approximately|about)\b|'d\b"
)
_NAMING = re.compile(
    r"\b(?:according to|based on|on the basis of|as published|pursuant to|by (?:that|this) \w+"
    r"|by the account of|depend\w* on|in accordance|per|under|in line with|in the (?:opinion|view"
    r"|words|eyes) of)\b"
)
_SAYING = re.compile(
    r"\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|claim\w*|report(?:s|ed|ing|edly)?|belie[vf]\w*"
    r"|th(?:inks?|inking|ought)|view|opinion|account"
    r"|cit(?:e|es|ed|ing)|quot\w+|argu\w+|estimat\w+|consider\w*|suggest\w*|show\w*|add(?:s|ed|ing)?"
    r"|not(?:es?|ed|ing)|expla\w+|finds?|found"
    r"|indicat\w+|announc\w+|stat(?:e[sd]|ing)|wr(?:ote|ites?|itten|iting)|point(?:s|ed) out"
    r"|confirm\w*|maintain\w*|insist\w*|admit\w*"
    r"|acknowledg\w*|reveal\w*|conclu\w+|assert\w*|declar\w+|alleg\w+|stress\w*|remark\w*|recall\w*"
    r"|ask\w*|answer\w*|repl\w+|propos\w+"
    r"|recogni\w+|highlight\w*|mention\w*|specif\w+|emphas\w+|observ\w+|affirm\w*|judg\w+|predict\w*"
    r"|sees?|feels?|felt|warn\w*|hopes?|puts?|agree\w*)\b"
)


_ABLE = re.compile(
    r"\b(?:(?:may|might|could|would|should)(?:n't)?|can(?:not|'t)?|able|abl[ey]|unable|possib\w+"
    r"|potential\w*|perhaps|likely|capab\w+|allow\w*"
    r"|enabl\w+|let|chances?|opportunit\w+|power\w*|\w+[ai]ble|must|in order to|so that)\b|'d\b"
)
_WILL = re.compile(r"\b(?:will|won't)\b|'ll\b")


def foretells(hedges: Hedges, english: str) -> bool:
    """Whether the English says "will" alone where the French only says that something may be."""
    plain = plain_letters(english)
    return bool(hedges.may and _WILL.search(plain)) and not _ABLE.search(plain)


def drops_doubt(hedges: Hedges, english: str) -> bool:
    """Whether the French guesses or repeats rumours, and nothing in the English does."""
    plain = plain_letters(english)
    if not (hedges.rumours or hedges.guesses) or _DOUBTING.search(plain):
        return False
    return bool(hedges.guesses) or len(_SAYING.findall(plain)) <= hedges.sayings


def drops_source(hedges: Hedges, english: str) -> bool:
    """Whether the English names fewer sources than the French: "selon" may become "according to" or a verb."""
    plain = plain_letters(english)
    wanted = len(hedges.sources) - len(_NAMING.findall(plain))
    return wanted > 0 and len(_SAYING.findall(plain)) - hedges.sayings < wanted
