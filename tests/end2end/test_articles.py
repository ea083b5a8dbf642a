"""The main job on real articles: our three samples against their gold, and the article that started the project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.model import Article, Briefing
from desktop_app.core.names import EntityKind, Side
from desktop_app.core.offline import network_refused
from desktop_app.core.pipeline import CancelToken, Stage, run
from desktop_app.core.reading import read_article
from desktop_app.export import EXPORTERS
from desktop_app.wiring import Options, load_stages
from tests.samples import plain

SEED = Path(__file__).parents[3] / "shared" / "articles" / "seed.txt"
GOLD = Path(__file__).parents[1] / "data" / "samples"
SAMPLES = ("communique", "economie", "portrait")


@pytest.fixture(scope="module")
def stages() -> tuple[Stage, ...]:
    return load_stages(Options())


@pytest.fixture(scope="module")
def briefings(stages: tuple[Stage, ...]) -> Iterator[dict[str, Briefing]]:
    with network_refused() as attempts:
        yield {name: finished(stages, read_article(resource(f"samples/{name}.txt"))) for name in SAMPLES}
    assert attempts == []


@pytest.fixture(scope="module")
def seed(stages: tuple[Stage, ...]) -> Briefing:
    if not SEED.exists():
        pytest.skip("the seed article is not beside this checkout")
    return finished(stages, read_article(SEED))


def finished(stages: tuple[Stage, ...], article: Article) -> Briefing:
    *_, last = run(stages, Briefing(article), CancelToken())
    return last


def check_whole(briefing: Briefing) -> None:
    assert briefing.finished
    assert briefing.troubles == ()
    for index in range(len(briefing.sentences)):
        assert briefing.english(index), index
    for entity in briefing.entities:
        assert entity.english or entity.kind in (EntityKind.ORGANISATION, EntityKind.OTHER)
        for mention in entity.mentions:
            words = briefing.text_of(mention)
            assert words == words.strip() != ""
    for index in range(len(briefing.sentences)):
        for side in Side:
            spans = sorted(
                mention.span
                for entity in briefing.entities
                for mention in entity.mentions
                if mention.side is side and mention.sentence == index
            )
            assert all(a.end <= b.start for a, b in pairwise(spans)), (side, index)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_briefed_whole(briefings: dict[str, Briefing], name: str) -> None:
    check_whole(briefings[name])


@pytest.mark.parametrize("name", SAMPLES)
def test_the_lost_accents_of_a_sample_are_repaired(briefings: dict[str, Briefing], name: str) -> None:
    gold = json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    done = {repair.before: repair.after for repair in briefings[name].article.repairs}
    assert {before: done.get(before) for before in gold["repairs"]} == gold["repairs"]


@pytest.mark.parametrize(
    ("kinds", "least"), [(("person", "place", "organisation"), 0.8), (("date", "time", "quantity"), 0.9)]
)
def test_most_names_of_the_samples_are_found(
    briefings: dict[str, Briefing], kinds: tuple[str, ...], least: float
) -> None:
    found = wanted = 0
    for name in SAMPLES:
        briefing = briefings[name]
        words = {
            (entity.kind.value, plain(briefing.text_of(mention)))
            for entity in briefing.entities
            for mention in entity.on(Side.FRENCH)
        }
        for one in json.loads((GOLD / f"{name}.json").read_text("utf-8"))["names"]:
            if one["kind"] in kinds:
                wanted += 1
                found += (one["kind"], one["text"]) in words
    assert found >= least * wanted, f"{found} of {wanted}"


def test_a_briefing_is_the_same_twice(stages: tuple[Stage, ...], briefings: dict[str, Briefing]) -> None:
    again = finished(stages, read_article(resource("samples/communique.txt")))
    assert EXPORTERS["json"].write(again) == EXPORTERS["json"].write(briefings["communique"])


def test_the_seed_article_has_its_sentences_and_its_gist(seed: Briefing) -> None:
    check_whole(seed)
    assert 15 <= len(seed.sentences) <= 17
    assert seed.summary is not None
    assert len(seed.summary.sentences) == 3
    assert not any("mise à jour" in seed.french(index) for index in range(len(seed.sentences)))


def test_the_seed_article_is_repaired_where_accents_were_lost(seed: Briefing) -> None:
    done = {repair.before: repair.after for repair in seed.article.repairs}
    assert done["cha?ne"] == "chaîne"
    assert done["Al-Qa?da"] == "Al-Qaïda"


@pytest.mark.parametrize(
    ("french", "english", "kind"),
    [
        ("Damas", "Damascus", EntityKind.PLACE),
        ("Alep", "Aleppo", EntityKind.PLACE),
        ("Moscou", "Moscow", EntityKind.PLACE),
        ("Russie", "Russia", EntityKind.PLACE),
        ("Bachar Al-Assad", "Bashar al-Assad", EntityKind.PERSON),
    ],
)
def test_the_names_of_the_seed_article_are_linked_on_both_sides(
    seed: Briefing, french: str, english: str, kind: EntityKind
) -> None:
    entity = next(entity for entity in seed.entities if entity.french == french)
    assert entity.kind is kind
    assert entity.english == english
    assert entity.on(Side.FRENCH)
    assert entity.on(Side.ENGLISH), "linked"
