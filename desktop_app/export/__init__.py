"""Ways to write a briefing down: one function per format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.core.model import Briefing
from desktop_app.export.csv import names_csv, sentences_csv
from desktop_app.export.docx import to_docx
from desktop_app.export.html import to_html
from desktop_app.export.json import to_json
from desktop_app.export.markdown import to_markdown
from desktop_app.export.odt import to_odt
from desktop_app.export.plain import to_plain


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format. `ending` is that of its files, without the first dot; `write` gives the bytes of a whole file."""

    ending: str
    write: Callable[[Briefing], bytes]
    is_text: bool = True
    """Whether it can be read in a terminal."""


def _text(ending: str, write: Callable[[Briefing], str]) -> Exporter:
    # A lone surrogate of the article has no bytes in UTF-8.
    return Exporter(ending, lambda briefing: write(briefing).encode("utf-8", "replace"))


EXPORTERS: dict[str, Exporter] = {
    exporter.ending: exporter
    for exporter in (
        _text("txt", to_plain),
        _text("md", to_markdown),
        _text("html", to_html),
        Exporter("docx", to_docx, is_text=False),
        Exporter("odt", to_odt, is_text=False),
        _text("csv", sentences_csv),
        _text("names.csv", names_csv),
        _text("json", to_json),
    )
}
"""By file ending."""


def exporter_for(name: str) -> Exporter | None:
    """The format that the name of a file asks for; None where its ending is that of none.

    Of two endings that fit, the longer: "a.names.csv" is a table of names.
    """
    fitting = (ending for ending in EXPORTERS if name.lower().endswith(f".{ending}"))
    return EXPORTERS.get(max(fitting, key=len, default=""))
