"""Options of the command line that belong together: how good a translation, and where an article comes from."""

from __future__ import annotations

import argparse
import re
from datetime import date

from desktop_app.core.origin import NO_ORIGIN, Origin
from desktop_app.settings import Quality

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def add_quality(command: argparse.ArgumentParser) -> None:
    """How long the engine searches for each sentence; the result is options.beam_size."""
    command.add_argument(
        "--quality",
        dest="beam_size",
        type=_beam_size,
        default=Quality.BALANCED.beam_size,
        metavar="{" + ",".join(one.value for one in Quality) + "}",
        help="how long to search for each sentence; default: balanced",
    )


def add_origin(command: argparse.ArgumentParser) -> None:
    """Where the article comes from."""
    group = command.add_argument_group("where the article comes from, for its citation; with a single article only")
    group.add_argument("--title", type=_line, default="", help="its headline")
    group.add_argument("--outlet", type=_line, default="", help="the newspaper, agency or site")
    published = "when it was published; tells which day “mercredi dernier” was"
    group.add_argument("--date", type=_day, metavar="YYYY-MM-DD", help=published)
    group.add_argument("--retrieved", type=_day, metavar="YYYY-MM-DD", help="when you got hold of it")
    group.add_argument("--url", type=_line, default="", help="its address; written down, never opened")


def origin_of(options: argparse.Namespace) -> Origin:
    """What the reader has said of the article."""
    return Origin(options.title, options.outlet, options.date, options.retrieved, options.url)


def allow_origin(options: argparse.Namespace, count: int) -> None:
    """End with a usage error where one origin is given for `count` articles, more than one."""
    if count > 1 and origin_of(options) != NO_ORIGIN:
        options.usage_error("--title, --outlet, --date, --retrieved and --url are those of a single article")


def _beam_size(word: str) -> int:
    try:
        return Quality(word).beam_size
    except ValueError:
        raise argparse.ArgumentTypeError(f"one of {', '.join(one.value for one in Quality)}") from None


def _line(text: str) -> str:
    return " ".join(text.split())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else date.fromisoformat("")
    except ValueError:
        raise argparse.ArgumentTypeError("a day of the calendar, such as 2015-10-07") from None
