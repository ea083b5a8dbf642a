"""Which sentences lean on the one before."""

from __future__ import annotations

import pytest

from desktop_app.french.standing_alone import losses
from desktop_app.french.words import FrenchStemmer

BEFORE = "Le conseil municipal a siégé jusqu'à minuit."


def loss(sentence: str, before: str = BEFORE) -> float:
    """What `sentence` loses behind `before`, nothing of which it repeats."""
    return list(losses((before, sentence), ((), ()), (0, 1), FrenchStemmer()))[1]


@pytest.mark.parametrize(
    "sentence",
    [
        "Née à Tunis, elle dirige l'atelier depuis 2009.",
        "Fils d'un cheminot de Lens, il avait appris le violon seul.",
        "Doté de 620 millions, il entrera en vigueur en mars.",
        "Interrogé par Radio-Littoral, il a refusé de répondre.",
        "Le préfet y a dénoncé la violence.",
        "La fédération estime au contraire que rien ne presse.",
        "Le syndicat a renoncé à son tour.",
    ],
)
def test_a_sentence_that_needs_the_one_before_loses(sentence: str) -> None:
    assert loss(sentence) > 0


@pytest.mark.parametrize(
    "sentence",
    [
        "Il n'y a plus d'eau à Modane.",
        "Il y a trois ans, Jeanne Morvan quittait la mairie.",
        "Selon le ministre, il faudra trois ans.",
        "Si Jeanne Morvan renonce, elle laissera la mairie à son adjoint.",
        "Jeanne Morvan a quitté la mairie, où elle siégeait depuis dix ans.",
    ],
)
def test_a_sentence_that_stands_alone_loses_nothing(sentence: str) -> None:
    assert loss(sentence) == 0


def test_an_answer_loses_without_its_question() -> None:
    answer = "La commune manque de bras depuis deux ans."
    assert loss(answer, "Pourquoi fermer l'école ?") > 0
    assert loss(answer) == 0
    assert loss("Et qui va payer la suite ?", "Pourquoi fermer l'école ?") == loss("Et qui va payer la suite ?")
