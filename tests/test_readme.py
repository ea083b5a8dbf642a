"""The README tells the truth about the command line, the JSON and the files it points to."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from desktop_app.core.model import (
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
)
from desktop_app.core.names import Entity, EntityKind, FormSource, Mention, Side
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.export import EXPORTERS
from desktop_app.export.json import to_json

CHECKOUT = Path(__file__).parents[1]
README = (CHECKOUT / "README.md").read_text(encoding="utf-8")
PAGES = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")


def documented() -> object:
    """The example of the JSON contract."""
    block = re.search(r'^    \{"format".*?(?=\n\n)', README, re.MULTILINE | re.DOTALL)
    assert block
    return json.loads(textwrap.dedent(block.group()))


def full_briefing() -> Briefing:
    """A briefing in which no field of the contract is empty."""
    article = Article(
        "Da?as parle.",
        repairs=(Repair(Span(0, 5), "Da?as", "Damas", RepairReason.LOST_ACCENT),),
        language=Language("fr", 0.99, True),
    )
    flag = Flag(FlagKind.NAME, Severity.ERROR, "a name is missing", french=Span(0, 5))
    rewordings = (Rewording(Span(0, 8), "Damas", FormSource.TABLE),)
    mentions = (Mention(Side.FRENCH, 0, Span(0, 5)), Mention(Side.ENGLISH, 0, Span(0, 8)))
    return Briefing(
        article,
        sentences=(Sentence(Span(0, 12), 0, Translation("Damascus speaks.", -0.3, rewordings), (flag,)),),
        entities=(Entity(EntityKind.PLACE, "Damas", "Damascus", mentions),),
        summary=Summary((0,), 1, "by hand"),
        package=PackageInfo("fr", "en", "1.0", "00", True, "folder"),
    )


def shape(value: object, path: str = "") -> Iterator[str]:
    """Every field's path; the items of a list count as one."""
    if isinstance(value, dict):
        for key, inside in value.items():
            yield f"{path}.{key}"
            yield from shape(inside, f"{path}.{key}")
    if isinstance(value, list):
        for inside in value:
            yield from shape(inside, f"{path}[]")


def test_the_json_contract_is_what_is_written() -> None:
    assert set(shape(documented())) == set(shape(json.loads(to_json(full_briefing()))))


@pytest.mark.parametrize("kind", [*EntityKind, *FlagKind, *Severity, *RepairReason, *FormSource], ids=str)
def test_every_word_that_the_json_may_hold_is_explained(kind: Enum) -> None:
    assert f"`{kind.value}`" in README


def help_of(*command: str) -> str:
    """What the command line says of itself."""
    line = [sys.executable, "-m", "desktop_app", *command, "--help"]
    return subprocess.run(line, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout


def test_every_command_is_explained() -> None:
    commands = re.findall(r"^    ([a-z-]+)(?= |$)", help_of(), re.MULTILINE)
    assert "brief" in commands
    for command in commands:
        assert f"    dragoman {command} " in README


@pytest.mark.parametrize("command", ["brief", "translate"])
def test_every_option_is_explained(command: str) -> None:
    options = set(re.findall(r"(?<![\w-])--[a-z-]+", help_of(command))) - {"--help", "--output"}
    assert options
    assert {option for option in options if f"`{option}" not in README} == set()


def test_every_format_is_explained() -> None:
    written = re.search(r"`--format ([^`]+)`", README)
    assert written
    assert written.group(1).split("\\|") == list(EXPORTERS)


@pytest.mark.parametrize("page", PAGES)
def test_links_between_pages_lead_somewhere(page: str) -> None:
    text = (CHECKOUT / page).read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link and not link.startswith("docs/")]
    assert [link for link in links if not (CHECKOUT / link).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_the_files_that_are_named_exist(page: str) -> None:
    text = (CHECKOUT / page).read_text(encoding="utf-8")
    named = re.findall(r"\b((?:desktop_app|tools|tests|resources)/[\w/]+\.(?:py|txt))", text)
    assert [name for name in named if not (CHECKOUT / name).is_file()] == []
