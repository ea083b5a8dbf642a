"""Ways to write a briefing down: one function per format."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.core.model import Briefing
from desktop_app.export.html import to_html
from desktop_app.export.json import to_json
from desktop_app.export.markdown import to_markdown
from desktop_app.export.plain import to_plain

EXPORTERS: dict[str, Callable[[Briefing], str]] = {
    "txt": to_plain,
    "md": to_markdown,
    "html": to_html,
    "json": to_json,
}
"""By file ending. Each function gives the whole file."""
