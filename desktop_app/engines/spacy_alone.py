"""spaCy's library without its command line, which nobody here calls and which imports two network libraries."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


@contextmanager
def without_command_line() -> Iterator[None]:
    """While spaCy is first imported, empty modules stand for its command line.

    That saves 20 MB and a third of the time of the import, which then leaves requests and httpx alone. `spacy`
    itself asks for nothing but the function `info`; afterwards the command line can be imported as ever.
    """
    if "spacy" in sys.modules:
        yield
        return
    for name in _COMMAND_LINE:
        sys.modules[name] = _stand_in(name)
    try:
        yield
    finally:
        for name in _COMMAND_LINE:
            sys.modules.pop(name, None)


def _stand_in(name: str) -> ModuleType:
    module = ModuleType(name)
    module.__path__ = []
    module.__dict__["info"] = None
    return module
