"""How an article is cited: title, outlet, dates and address, as far as the reader has given them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.core.days import said_day
from desktop_app.core.origin import Origin
from desktop_app.export.printable import one_line


def citation(origin: Origin) -> str:
    """One line of English: “Title”, Outlet, 7 October 2015, retrieved 8 October 2015, https://...; or nothing."""
    return ", ".join(_parts(origin))


def _parts(origin: Origin) -> Iterator[str]:
    title, outlet, url = map(one_line, (origin.title, origin.outlet, origin.url))
    if title:
        yield f"“{title}”"
    if outlet:
        yield outlet
    if origin.published:
        yield said_day(origin.published)
    if origin.retrieved:
        yield f"retrieved {said_day(origin.retrieved)}"
    if url:
        yield url
