"""The process that reads one file: bytes come in, one line goes out."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence

from desktop_app.sources.confinement import confine
from desktop_app.sources.limits import LIMITS, Limits
from desktop_app.sources.message import told
from desktop_app.sources.source import Format, Refusal, Refused, Source

Parser = Callable[[bytes, Limits], Source]
"""Takes a whole file. Raises Refused."""


def main(arguments: Sequence[str]) -> int:
    """Read standard input as the format that the first argument names, and say on standard output what is in it."""
    answer = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no answer
    logging.disable()  # and what it logs may quote the file
    confine(LIMITS)
    said = told(_outcome(Format[arguments[0]]))
    while said:
        said = said[os.write(answer, said) :]
    return 0


def _outcome(form: Format) -> Source | Refused:
    try:
        return parse(_whole(LIMITS), form, LIMITS)
    except Refused as refused:
        return refused
    except MemoryError:
        return Refused(Refusal.TOO_COSTLY)
    except Exception:  # whatever a library stumbles over, the file made it
        return Refused(Refusal.DAMAGED)


def _whole(limits: Limits) -> bytes:
    data = sys.stdin.buffer.read(limits.file + 1)
    if len(data) > limits.file:
        raise Refused(Refusal.TOO_LARGE)
    return data


def parse(data: bytes, form: Format, limits: Limits = LIMITS) -> Source:
    """The article in `data`. Raises Refused, and whatever the libraries raise for what is damaged."""
    source = parser_for(form)(data, limits)
    if len(source.text) > limits.characters:
        raise Refused(Refusal.TOO_LONG, characters=len(source.text))
    if not source.text.strip():
        raise Refused(Refusal.NO_TEXT)
    return source


def parser_for(form: Format) -> Parser:
    """What reads a format. Each is loaded for itself: none needs the libraries of the others."""
    match form:
        case Format.MARKDOWN:
            from desktop_app.sources.markdown import read_markdown as parser
        case Format.HTML:
            from desktop_app.sources.web import read_page as parser
        case Format.FRAGMENT:
            from desktop_app.sources.web import read_fragment as parser
        case Format.WEB_ARCHIVE:
            from desktop_app.sources.mail import read_web_archive as parser
        case Format.MAIL:
            from desktop_app.sources.mail import read_mail as parser
        case Format.RTF:
            from desktop_app.sources.rich_text import read_rtf as parser
        case Format.PDF:
            from desktop_app.sources.pdf import read_pdf as parser
        case Format.PACKED:
            from desktop_app.sources.packed import read_packed as parser
        case Format.TEXT:
            raise ValueError(form)
    return parser
