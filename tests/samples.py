"""The sample articles with what is marked about them by hand, for every test that measures a reading."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from desktop_app.assets import resource

NAMES = ("communique", "economie", "portrait")

_GOLD = Path(__file__).parent / "data" / "samples"


@dataclass(frozen=True, slots=True)
class Name:
    """A name that the text holds `count` times."""

    text: str
    kind: str
    count: int
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure or the like that must survive translation."""

    sentence: int
    french: str
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sample:
    """An article as it was typed, and what is marked about it."""

    raw: str
    furniture: tuple[str, ...]
    starts: tuple[str, ...]
    repairs: tuple[tuple[str, str], ...]
    names: tuple[Name, ...]
    facts: tuple[Fact, ...]
    negated: tuple[int, ...]
    hedged: tuple[int, ...]
    gists: tuple[tuple[int, ...], ...]

    @property
    def body(self) -> str:
        """The repaired text without the furniture lines, typed plainly."""
        text = self.raw
        for before, after in self.repairs:
            text = text.replace(before, after)
        return "\n".join(line for line in text.splitlines() if line and line not in self.furniture)

    def sentences(self) -> tuple[str, ...]:
        """The text cut where the marked sentences start."""
        cuts = [*_places(self.body, self.starts), len(self.body)]
        return tuple(self.body[start:end].strip() for start, end in pairwise(cuts))


def _places(text: str, starts: tuple[str, ...]) -> Iterator[int]:
    end = 0
    for start in starts:
        place = text.index(start, end)
        yield place
        end = place + len(start)


def plain(text: str) -> str:
    """`text` as a keyboard writes it: ordinary spaces, straight apostrophes."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'")


def load_sample(name: str) -> Sample:
    """The sample `name`, one of NAMES."""
    gold = json.loads((_GOLD / f"{name}.json").read_text(encoding="utf-8"))
    return Sample(
        raw=plain(resource(f"samples/{name}.txt").read_text(encoding="utf-8")),
        furniture=tuple(gold["furniture"]),
        starts=tuple(gold["sentences"]),
        repairs=tuple(gold["repairs"].items()),
        names=tuple(Name(one["text"], one["kind"], one["count"], tuple(one["english"])) for one in gold["names"]),
        facts=tuple(Fact(one["sentence"], one["fr"], tuple(one["en"])) for one in gold["facts"]),
        negated=tuple(gold["negated"]),
        hedged=tuple(gold["hedged"]),
        gists=(tuple(gold["gist"]["best"]), *map(tuple, gold["gist"]["alternatives"])),
    )
