"""The reader's own glossary: how English is to say certain French terms."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One line of a glossary."""

    french: str
    """As a dictionary has it: "cessez-le-feu", "zone tampon"."""
    english: str
    note: str = ""
    """For people, not for the program."""


Glossary = tuple[Term, ...]
