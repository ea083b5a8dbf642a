"""A file that has come in part, with what must still hold for the rest to belong to it."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.packages.web import Answer
from desktop_app.packages.web_trouble import Trouble


@dataclass(frozen=True, slots=True)
class Whole:
    """What is known of the file that a part belongs to."""

    url: str
    validator: str
    """Its strong ETag or its date, "" where the server sends neither."""
    size: int | None
    """In bytes, if known."""

    @property
    def recognisable(self) -> bool:
        """Whether the server can be asked to go on with this very file."""
        return bool(self.validator) or self.size is not None


@dataclass(frozen=True, slots=True)
class Part:
    """The file NAME.part, and beside it NAME.part.json, which says of what it is a part."""

    path: Path

    def length(self) -> int:
        """Bytes that are there."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def whole(self) -> Whole | None:
        """What was noted when it began; None where there is no sense in it."""
        try:
            row = json.loads(self._note.read_bytes())
            url, validator, size = row["url"], row["validator"], row["size"]
        except (OSError, ValueError, RecursionError, KeyError, TypeError):
            return None
        sound = isinstance(url, str) and isinstance(validator, str) and isinstance(size, int | None)
        return Whole(url, validator, size) if sound else None

    def keep_only_of(self, url: str) -> None:
        """Throw away what did not come from `url`, or could not be told from another file there. Raises OSError."""
        whole = self.whole()
        if whole is None or whole.url != url or not whole.recognisable or self.length() > (whole.size or self.length()):
            self.discard()

    def headers(self) -> dict[str, str]:
        """What to ask for: the rest, if it is still the same file; all of it where nothing has come."""
        whole, length = self.whole(), self.length()
        if whole is None or not length:
            return {}
        condition = {"If-Range": whole.validator} if whole.validator else {}
        return {"Range": f"bytes={length}-", **condition}

    def begin(self, url: str, answer: Answer) -> Whole:
        """The file that `answer` is of, the part being cut to where the answer goes on: at 0, or where it ended.

        Raises Trouble, the part being thrown away, where the answer does not fit it; OSError from the disk.
        """
        if answer.status == 206:
            return self._going_on(answer)
        whole = Whole(url, _validator(answer), answer.length)
        self.path.write_bytes(b"")
        self._note.write_text(json.dumps(asdict(whole)), encoding="utf-8")
        return whole

    def discard(self) -> None:
        """Throw all away. Raises OSError."""
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def rename(self, path: Path) -> None:
        """Give the part the name of the whole. Raises OSError."""
        self.path.replace(path)
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)

    @property
    def _note(self) -> Path:
        return self.path.with_name(f"{self.path.name}.json")

    def _going_on(self, answer: Answer) -> Whole:
        whole = self.whole()
        start, size = _range(answer.header("Content-Range"))
        if whole is None or start != self.length() or not _same(whole, _validators(answer), size):
            self.discard()
            raise Trouble("the file there has changed in the meantime", passing=True)
        return whole


def _same(whole: Whole, validators: Mapping[str, str], size: int | None) -> bool:
    """Some servers go on with whatever they have now, and do not heed If-Range."""
    if None not in (whole.size, size) and whole.size != size:
        return False
    kind = "ETag" if whole.validator.startswith('"') else "Last-Modified"
    return not (whole.validator and validators[kind]) or validators[kind] == whole.validator


def _validators(answer: Answer) -> dict[str, str]:
    return {name: answer.header(name) for name in ("ETag", "Last-Modified")}


def _validator(answer: Answer) -> str:
    """The better of the two; a weak ETag says nothing of bytes (RFC 9110, 13.1.5)."""
    found = _validators(answer)
    return found["ETag"] if found["ETag"].startswith('"') else found["Last-Modified"]


def _range(text: str) -> tuple[int | None, int | None]:
    """First byte and whole size of a Content-Range such as "bytes 5-9/10"."""
    found = re.fullmatch(r"bytes ([0-9]+)-[0-9]+/([0-9]+|\*)", text.strip())
    if not found:
        return None, None
    return int(found[1]), None if found[2] == "*" else int(found[2])
