"""Argos Translate's own driving of a package, with this project's sentence splitter, so that nothing else differs.

    python benchmarks/argos_peer.py PACKAGE < texts.json > english.json

Reads a JSON array of texts, writes one of their translations. `argostranslate.translate` is called for real; `stanza`
and `minisbd`, which it imports for their sentence splitters, are stood in for by empty modules, as this project does
not install them; it is told that there is no spaCy either, which it would import for a third.
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from types import ModuleType
from typing import Protocol

from desktop_app.steps.sentences import sentence_spans


class Translation(Protocol):
    """The part of argostranslate.translate.PackageTranslation that is used."""

    translator: object

    def translate(self, input_text: str) -> str:
        """The English of a text of any length."""


class Splitter:
    """What Argos calls a sentencizer: this project's splitter in its shape."""

    def split_sentences(self, text: str) -> list[str]:
        """The sentences of one paragraph, in order."""
        return [span.of(text) for span, _ in sentence_spans(text)]


def argos_translation(package: Path, **settings: int) -> Translation:
    """Argos's own object that translates with `package`, with its own settings but for those given: beam_size=4...

    To be called once in a process that did not import argostranslate before. Leaves nothing in the home folder.
    """
    _keep_out_of_home()
    os.environ.update({f"ARGOS_{name.upper()}": str(value) for name, value in settings.items()})
    _stand_in_for_splitters()
    from argostranslate import translate
    from argostranslate.package import Package

    french, english = translate.Language("fr", "French"), translate.Language("en", "English")
    translation: Translation = translate.PackageTranslation(french, english, Package(package))
    translation.sentencizer = Splitter()  # type: ignore[attr-defined]
    return translation


def _keep_out_of_home() -> None:
    folder = tempfile.mkdtemp(prefix="argos-peer-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    os.environ.update(dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"), folder))


def _stand_in_for_splitters() -> None:
    stanza, minisbd, models = ModuleType("stanza"), ModuleType("minisbd"), ModuleType("minisbd.models")
    minisbd.models = models  # type: ignore[attr-defined]
    minisbd.SBDetect = object  # type: ignore[attr-defined]
    models.list_models = lambda: ["fr"]  # type: ignore[attr-defined]
    sys.modules["spacy"] = None  # type: ignore[assignment]
    sys.modules.update({"stanza": stanza, "minisbd": minisbd, "minisbd.models": models})


def main() -> None:
    """Translate what is on the standard input."""
    translation = argos_translation(Path(sys.argv[1]))
    json.dump([translation.translate(text) for text in json.load(sys.stdin)], sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
