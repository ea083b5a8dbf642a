"""spaCy is loaded without what talks to networks, and works all the same."""

from __future__ import annotations

import subprocess
import sys

_LOADED = """
import sys
from desktop_app.engines.recogniser import load_recogniser
print([span.of("Il vit à Paris.") for span, _ in load_recogniser().spans("Il vit à Paris.")])
print(sorted({"requests", "httpx", "urllib3", "typer", "spacy.cli"} & sys.modules.keys()))
import spacy.cli
print(spacy.cli.info.__name__)
"""


def test_the_recogniser_works_and_no_network_library_is_loaded() -> None:
    run = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == ["['Paris']", "[]", "info"]
