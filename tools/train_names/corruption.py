"""Text as it reaches readers: accents lost, capitals missing or too many; as long as it was, so names stay in place."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from tools.train_names.samples import Name, Sample

Damage = Callable[[list[str], Sample, random.Random], None]


def corrupted(sample: Sample, chance: random.Random) -> Sample:
    """The sample with one kind of damage, chosen by `chance`; its names are the same."""
    characters = list(sample.text)
    chance.choice(_DAMAGES)(characters, sample, chance)
    return replace(sample, text="".join(characters))


def _lose_accented(characters: list[str], sample: Sample, chance: random.Random) -> None:
    """ "Syrie ?tait": letters that a wrong encoding turned into question marks."""
    share = chance.choice((0.3, 1.0))
    for place, character in enumerate(sample.text):
        if character.isalpha() and not character.isascii() and chance.random() < share:
            characters[place] = "?"


def _strip_accents(characters: list[str], sample: Sample, chance: random.Random) -> None:
    for place, character in enumerate(sample.text):
        characters[place] = _bare(character)


def _strip_accents_of_capitals(characters: list[str], sample: Sample, chance: random.Random) -> None:
    for place, character in enumerate(sample.text):
        characters[place] = _bare(character) if character.isupper() else character


def _change_apostrophes(characters: list[str], sample: Sample, chance: random.Random) -> None:
    there = {"’": "'"} if "’" in sample.text else {"'": "’"}
    for place, character in enumerate(sample.text):
        characters[place] = there.get(character, character)


def _change_quotes(characters: list[str], sample: Sample, chance: random.Random) -> None:
    for place, character in enumerate(sample.text):
        characters[place] = '"' if character in "«»“”" else character


def _lower_first_words(characters: list[str], sample: Sample, chance: random.Random) -> None:
    """ "état islamique": long names of organisations and places without their first capital, or without any."""
    for name in sample.names:
        if name.label != "PER" and " " in name.span.of(sample.text) and chance.random() < 0.6:
            end = name.span.end if chance.random() < 0.4 else name.span.start + 1
            _change(characters, range(name.span.start, end), str.lower)


def _lower_all(characters: list[str], sample: Sample, chance: random.Random) -> None:
    _change(characters, range(len(characters)), str.lower)


def _raise_names(characters: list[str], sample: Sample, chance: random.Random) -> None:
    """ "Bachar AL-ASSAD": persons by their surname, other names as a whole."""
    for name in sample.names:
        if chance.random() < 0.5:
            start = _surname(name, sample.text) if chance.random() < 0.6 else name.span.start
            _change(characters, range(start, name.span.end), str.upper)


def _raise_all(characters: list[str], sample: Sample, chance: random.Random) -> None:
    """A headline in capitals."""
    if len(characters) < 150:
        _change(characters, range(len(characters)), str.upper)


def _surname(name: Name, text: str) -> int:
    blank = name.span.of(text).find(" ") if name.label == "PER" else -1
    return name.span.start + blank + 1


def _change(characters: list[str], places: range, way: Callable[[str], str]) -> None:
    for place in places:
        changed = way(characters[place])
        if len(changed) == 1:
            characters[place] = changed


def _bare(character: str) -> str:
    """The letter without its accent; ligatures, which would become two letters, stay."""
    first, *accents = list(unicodedata.normalize("NFD", character))
    return first if accents and all(map(unicodedata.combining, accents)) else character


_DAMAGES: tuple[Damage, ...] = (
    _lose_accented,
    _strip_accents,
    _strip_accents_of_capitals,
    _change_apostrophes,
    _change_quotes,
    _lower_first_words,
    _lower_first_words,
    _lower_all,
    _raise_names,
    _raise_all,
)
