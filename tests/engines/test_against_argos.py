"""The same package says the same, driven by Argos Translate itself and by this project's engine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.engines.translator import Engine
from desktop_app.packages.find import choose_package

ROOT = Path(__file__).parents[2]
PACKAGE = resource("packages/fr_en")

SENTENCES = (
    "Le ministre a quitté Paris mardi soir.",
    "Le gouvernement n'a pas répondu aux questions des députés.",
    "Trois soldats ont été blessés dans une attaque près de la frontière.",
    "Les négociations ont repris à Genève après deux mois de silence.",
    "« Nous n'avons rien à cacher », a déclaré la présidente de la commission.",
    "La banque centrale a relevé son taux de 0,25 point.",
    "Selon l'ONU, plus de 12 000 personnes ont fui la région depuis janvier.",
    "Pourquoi la cour a-t-elle rejeté la demande ?",
    "Les pêcheurs attendent depuis 6 heures du matin.",
    "Aucune victime n'a été signalée.",
    "Le prix du blé a doublé en un an.",
    "L'Union européenne et le Canada ont signé un accord sur les produits agricoles.",
)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(choose_package(PACKAGE), beam_size=4)


def by_argos(sentences: tuple[str, ...]) -> list[str]:
    """In a process of its own: Argos writes folders and imports much."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "ARGOS_BEAM_SIZE": "4"}
    command = [sys.executable, str(ROOT / "benchmarks" / "argos_peer.py"), str(PACKAGE)]
    done = subprocess.run(
        command, input=json.dumps(sentences), env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    english = json.loads(done.stdout)
    assert isinstance(english, list)
    return english


def test_equal_sentences_have_equal_english(engine: Engine) -> None:
    """One by one on both sides: in int8 the company a sentence is translated in may change it slightly."""
    assert all(engine.length(sentence) <= 40 and "_" not in sentence for sentence in SENTENCES)
    ours = [next(iter(engine.translations([sentence]))).text for sentence in SENTENCES]
    assert ours == by_argos(SENTENCES)
    assert len(set(ours)) == len(SENTENCES)
