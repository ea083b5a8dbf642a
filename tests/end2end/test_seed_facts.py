"""The fact ledger on the seed article, whose English is written by hand here: each fact changed in turn is flagged.

The article is no part of the project: without it beside the checkout these tests skip.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.model import FlagKind
from desktop_app.steps.check import fact_flags, pair_flags

SEED = Path(__file__).parents[3] / "shared" / "articles" / "seed.txt"
ENGLISH = {
    "11h26": "Last updated at 11:26 am on 7 October",
    "communiqué publié lundi": "Several groups of Syrian rebels have called on countries of the region to create an"
    " alliance able to respond to the attacks of the Russian-led coalition, according to a statement published on"
    " Monday.",
    "plus de 41 groupes": "In the statement more than 41 rebel groups, among them the powerful Ahrar al-Sham movement,"
    ' called the Russian military intervention an "occupation", and urged countries of the region to create a'
    " coalition that could face the Russian-led coalition, which also includes Iran, Iraq and Syria.",
    "mercredi dernier": "Russian aircraft began to pound rebel positions last Wednesday. It is the first Russian"
    " campaign in Syria against terrorist groups.",
    "selon l'agence de presse": "Damascus confirmed that it had asked Russia for military support, specifying that"
    " Russian air forces intervened at the request of President Bashar al-Assad, according to the state news agency"
    " Sana.",
    "25 frappes": "Moreover, the Sana agency quoted the Russian Ministry of Defence, according to which 25 Russian air"
    " strikes had targeted nine IS positions across Syria in the last 24 hours.",
    "aurait ajouté": "The ministry reportedly added that Syrian air forces had also struck IS positions east of Aleppo"
    " and in the town of Bab, near Turkey.",
    "menées dimanche": "The Sana agency said that the Syrian military operations conducted on Sunday had decimated"
    " hundreds of rebels.",
}
"""A good English for the sentences that hold facts, by some words of the French."""


def french(words: str) -> str:
    """The line of the article that holds `words`."""
    if not SEED.exists():
        pytest.skip("the seed article is not beside this checkout")
    return next(line for line in SEED.read_text("utf-8").splitlines() if words in line)


@pytest.mark.parametrize("words", ENGLISH)
def test_a_good_translation_of_the_seed_raises_no_flag(words: str) -> None:
    assert pair_flags(french(words), ENGLISH[words]) == ()


@pytest.mark.parametrize(
    ("words", "right", "wrong", "kind"),
    [
        ("11h26", "11:26 am", "11:36 am", FlagKind.TIME),
        ("11h26", "11:26 am", "11:26 pm", FlagKind.TIME),
        ("11h26", " at 11:26 am", "", FlagKind.TIME),
        ("11h26", "7 October", "10 July", FlagKind.DATE),
        ("11h26", "7 October", "8 October", FlagKind.DATE),
        ("11h26", " on 7 October", "", FlagKind.DATE),
        ("communiqué publié lundi", "Monday", "Tuesday", FlagKind.DATE),
        ("communiqué publié lundi", " on Monday", "", FlagKind.DATE),
        ("communiqué publié lundi", ", according to a statement published on Monday", " on Monday", FlagKind.HEDGE),
        ("communiqué publié lundi", "have called", "have not called", FlagKind.NEGATION),
        ("plus de 41 groupes", "41", "14", FlagKind.NUMBER),
        ("plus de 41 groupes", "41 ", "", FlagKind.NUMBER),
        ("mercredi dernier", "Wednesday", "Thursday", FlagKind.DATE),
        ("selon l'agence de presse", ", according to the state news agency Sana", "", FlagKind.HEDGE),
        ("25 frappes", "25", "35", FlagKind.NUMBER),
        ("25 frappes", "25 ", "", FlagKind.NUMBER),
        ("25 frappes", "nine", "five", FlagKind.NUMBER),
        ("25 frappes", "nine ", "", FlagKind.NUMBER),
        ("25 frappes", "24 hours", "24 days", FlagKind.UNIT),
        ("25 frappes", "24 hours", "48 hours", FlagKind.NUMBER),
        ("25 frappes", " in the last 24 hours", "", FlagKind.NUMBER),
        ("aurait ajouté", "reportedly ", "", FlagKind.HEDGE),
        ("aurait ajouté", "had also struck", "had not struck", FlagKind.NEGATION),
        ("menées dimanche", "Sunday", "Saturday", FlagKind.DATE),
        ("menées dimanche", "hundreds", "thousands", FlagKind.NUMBER),
    ],
)
def test_each_fact_of_the_seed_is_watched(words: str, right: str, wrong: str, kind: FlagKind) -> None:
    said = ENGLISH[words]
    assert right in said
    assert kind in {flag.kind for flag in fact_flags(french(words), said.replace(right, wrong))}
