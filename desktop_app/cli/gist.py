"""What the command line asks about the gist: how long it is, and who chooses it."""

from __future__ import annotations

import argparse

from desktop_app.core.gist import USUAL_LENGTH, GistLength, GistMethod, parsed_length

_LENGTH = "sentences in the gist, 1 to 10, or a share of the article's, 1%% to 50%%; default: 3"
_METHOD = "who chooses the gist: news, made for news, or a method of the library sumy; default: news"


def add_gist(brief: argparse.ArgumentParser) -> None:
    """Let `brief` take a length, kept as `summary`, and a method, the value of a GistMethod, kept as `method`."""
    brief.add_argument("--summary", type=_length, default=USUAL_LENGTH, metavar="N", help=_LENGTH)
    methods = [method.value for method in GistMethod]
    brief.add_argument("--method", choices=methods, default=GistMethod.NEWS.value, help=_METHOD)


def _length(text: str) -> GistLength:
    try:
        return parsed_length(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("a whole number from 1 to 10, or a share from 1% to 50%") from error
