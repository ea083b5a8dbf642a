"""What the process that reads a file says to the one that waits for it: one line of JSON, not to be trusted."""

from __future__ import annotations

import contextlib
import json
from datetime import date

from desktop_app.core.file_forms import FileForm
from desktop_app.core.origin import Origin
from desktop_app.sources.source import LONGEST_WORDS, MOST_WORDS, Dropped, DroppedKind, Refusal, Refused, Source

_LONGEST_FIELD = 1_000


class Garbled(ValueError):
    """Something that no reader of files says."""


def told(outcome: Source | Refused) -> bytes:
    """One line that says `outcome`, in ASCII."""
    if isinstance(outcome, Refused):
        form = outcome.form.name if outcome.form else None
        row: dict[str, object] = {"refusal": outcome.refusal.name, "form": form, "characters": outcome.characters}
    else:
        origin = outcome.origin
        row = {
            "text": outcome.text,
            "origin": [origin.title, origin.outlet, origin.url],
            "dates": [one.isoformat() if one else "" for one in (origin.published, origin.retrieved)],
            "dropped": [[one.kind.name, one.count, list(one.words)] for one in outcome.dropped],
        }
    return json.dumps(row).encode("ascii") + b"\n"


def understood(line: bytes, name: str) -> Source:
    """The source that `line` tells of, under the name of its file. Raises Refused where it says so, and Garbled."""
    try:
        row = json.loads(line)
        if "refusal" in row:
            form = FileForm[row["form"]] if row["form"] else None
            raise Refused(Refusal[row["refusal"]], form, int(row["characters"]))
        return _source(row, name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Garbled from error


def _source(row: dict[str, object], name: str) -> Source:
    text, origin, dates, dropped = row["text"], row["origin"], row["dates"], row["dropped"]
    if not (
        isinstance(text, str) and isinstance(origin, list) and isinstance(dates, list) and isinstance(dropped, list)
    ):
        raise Garbled
    title, outlet, url = (_line(one) for one in origin)
    published, retrieved = (_day(one) for one in dates)
    found = Origin(title, outlet, published, retrieved, url if url.startswith(("http://", "https://")) else "")
    return Source(text, found, tuple(_dropped(one) for one in dropped[: len(DroppedKind)]), name)


def _line(value: object) -> str:
    """One line without anything that cannot be seen."""
    if not isinstance(value, str):
        raise Garbled
    shown = "".join(character if character.isprintable() else " " for character in value[: 4 * _LONGEST_FIELD])
    return " ".join(shown.split())[:_LONGEST_FIELD]


def _day(value: object) -> date | None:
    with contextlib.suppress(ValueError):
        return date.fromisoformat(str(value)[:10]) if value else None
    return None


def _dropped(row: object) -> Dropped:
    if not isinstance(row, list):
        raise Garbled
    kind, count, words = row
    return Dropped(DroppedKind[kind], int(count), tuple(_line(one)[:LONGEST_WORDS] for one in words[:MOST_WORDS]))
