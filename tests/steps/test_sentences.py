"""French sentence boundaries: hard cases, offsets, speed, and a measure against gold sentences."""

from __future__ import annotations

import json
import random
import re
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.core.model import Article, Briefing
from desktop_app.core.repairs import Repair, RepairReason
from desktop_app.core.text import Span
from desktop_app.steps.sentences import sentence_spans, split_sentences

GOLD = Path(__file__).parents[2] / ".." / "shared" / "ner" / "sequoia_other.jsonl"
SEED = Path(__file__).parents[2] / ".." / "shared" / "articles" / "seed.txt"

TWO = [
    ("M. Karim et Mme. Lenoir sont là.", "Ils attendent."),
    ("Le décret n° 12 et l'art. 5 de la loi sont cités p. 3 du texte.", "Nul ne répond."),
    ("Il faut des vivres, p. ex. du riz, de l'huile, etc.", "Le convoi part demain."),
    ("J.-M. Durieux a vu L. Petit.", "Rien ne change."),
    ("« Halte ! » puis le silence.", "La patrouille repart."),
    ("Il hésite… puis signe.", "Tout est dit."),
    ("Il hésite…", "Personne ne bouge."),
    ("« Partirons-nous ? » a-t-il demandé.", "Aucune réponse."),
    ("Il est 11h26.", "Le train part."),
    ("Le taux atteint 3.5 pour cent.", "C'est beaucoup."),
    ("La ville date de 300 av. J.-C. et reste belle.", "On la visite."),
    ("La ville fut prise en 52 av. J.-C.", "Elle brûla."),
    ("L'A.F.P. confirme la nouvelle.", "L'armée dément."),
    ("Il vit aux U.S.A. depuis mars.", "Son frère aussi."),
    ("Il vit aux U.S.A.", "Son frère est resté."),
    ("Le texte (...) reste flou.", "Nul ne le lit."),
    ("Le texte [...] reste flou.", "Nul ne le lit."),
    ("Tout a changé.", "à l'époque, la route était sûre."),
    ("Le convoi est arrivé en retard.", "état d'alerte partout."),
    ("Il a dit « oui ».", "Elle a dit « non »."),
    ("Il a crié : « Dehors ! »", "Nul n'a bougé."),
    ("Il a dit \"non\".", "\"Jamais\", a-t-elle ajouté."),
    ("Le bilan s'élève à 41.", "25 blessés restent à l'hôpital."),
    ("C'était en 2015.", "Dix ans ont passé."),
    ("Voir www.exemple.fr/page.html pour la suite.", "Merci."),
    ("Le plan B.", "Il n'y en a pas."),
    ("Les frappes de l'OTAN.", "Une base détruite."),
    ("Il prit la rte. de Homs avec le gén. Sadr.", "La nuit tombait."),
    ("Me. Roux et le Dr. Blin plaident.", "La cour attend."),
    ("Né le 3 janv. 1960, il est élu en sept. 2001.", "Il se retire."),
    ("Quoi ?!", "Rien."),
    ("Il part [3].", "Elle reste."),
    ("J. Le Goff a écrit ce livre.", "On le lit encore."),
    ("Selon le chap. IV du traité, tout est permis.", "Presque tout."),
    ("L'E.I. recule à Alep.", "Damas avance."),
]  # fmt: skip

WHOLE = [
    "« C'est bien. Très bien », a-t-il dit.",
    "« Pourquoi maintenant ? Pourquoi ici ? » se demande un diplomate.",
    "“Nous resterons. Tous”, promet le maire.",
    '"Nous partons. Ce soir", dit une mère.',
    "1. Premier point de l'accord",
    "Le prix est de 1.200.000 francs",
    "Le Dr Blin, de la S.N.C.F. et de la R.A.T.P., témoigne.",
]


def texts(text: str, skip: tuple[Span, ...] = ()) -> list[str]:
    return [span.of(text) for span, _ in sentence_spans(text, skip)]


@pytest.mark.parametrize(("first", "second"), TWO)
def test_two_sentences_are_told_apart(first: str, second: str) -> None:
    assert texts(f"{first} {second}") == [first, second]


@pytest.mark.parametrize("sentence", WHOLE)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert texts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("C'est la fin.M. Guyot se tait.", ["C'est la fin.", "M. Guyot se tait."]),
        ("Est-ce vrai?Il doute.", ["Est-ce vrai?", "Il doute."]),
        ("Il part en 2015.Elle reste.", ["Il part en 2015.", "Elle reste."]),
        ('Il a dit "non".Elle aussi.', ['Il a dit "non".', "Elle aussi."]),
        ('Il part."Non", dit-elle.', ["Il part.", '"Non", dit-elle.']),
    ],
)
def test_sentences_glued_together_are_told_apart(text: str, parts: list[str]) -> None:
    assert texts(text) == parts


def test_long_quotation_is_divided() -> None:
    inner = " ".join(["Nous avons tout perdu dans cette guerre qui dure."] * 6)
    assert len(texts(f"« {inner} », a-t-il dit.")) == 6


def test_heading_is_a_sentence_and_a_paragraph() -> None:
    text = "Un accord fragile\nLes combats ont cessé. La ville respire.\n\n- premier point\n- second point"
    assert [paragraph for _, paragraph in sentence_spans(text)] == [0, 1, 1, 2, 3]


def test_emoji_stay_with_the_sentence_before() -> None:
    assert texts("Bravo ! 🎉🎉 La fête commence. Oui 😀. Merci.") == [
        "Bravo ! 🎉🎉",
        "La fête commence.",
        "Oui 😀.",
        "Merci.",
    ]


def test_names_written_from_right_to_left_begin_sentences() -> None:
    assert texts("Le chef est là. محمد العربي est arrivé. Il parle.") == [
        "Le chef est là.",
        "محمد العربي est arrivé.",
        "Il parle.",
    ]


def test_furniture_is_left_out_and_opens_no_paragraph() -> None:
    text = "Publié le 3 mai\nUn. Deux est là.\nLire aussi\nTrois est ici."
    skip = (Span(0, 15), Span(text.index("Lire"), text.index("\nTrois")))
    assert [(span.of(text), paragraph) for span, paragraph in sentence_spans(text, skip)] == [
        ("Un.", 0),
        ("Deux est là.", 0),
        ("Trois est ici.", 1),
    ]


@pytest.mark.parametrize("text", ["", "  \n ", "...", "?!", "***", "« ", ". . .", "\u00a0"])
def test_scraps_make_no_empty_sentence(text: str) -> None:
    assert "".join("".join(texts(text)).split()) == "".join(text.split())


def test_random_texts_are_covered_without_overlap() -> None:
    chance = random.Random(7)
    pieces = [*"MmÀà5 .!?…«»\"'()[]-–\n\u00a0😀,:;", "M. ", "etc. ", "fin.", " « Oui. ", "J.-C. ", "(...) ", "a-t-il"]
    for _ in range(400):
        text = "".join(chance.choices(pieces, k=60))
        start = chance.randrange(len(text))
        skip = Span(start, chance.randrange(start, len(text)))
        spans = [span for span, _ in sentence_spans(text, (skip,))]
        assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
        assert all(one.end <= other.start for one, other in pairwise(spans))
        held = {place for span in spans for place in range(span.start, span.end)}
        outside = (place for place in range(len(text)) if not skip.start <= place < skip.end)
        assert all(place in held for place in outside if not text[place].isspace())


def test_five_thousand_characters_without_a_stop_are_one_sentence() -> None:
    sentence = "Les délégués " + "du nord, du sud, de M. Roux, " * 170 + "sont réunis."
    assert texts(f"Oui. {sentence} Non.") == ["Oui.", sentence, "Non."]


def test_two_thousand_sentences_in_one_paragraph_are_quick() -> None:
    text = " ".join(["Selon M. Roux, l'armée « avance. Vite », dit-il à 11h26, p. ex. à Homs."] * 2_000)
    start = time.process_time()
    count = len(sentence_spans(text))
    assert count == 2_000
    assert time.process_time() - start < 0.5


def test_step_skips_furniture_of_the_article() -> None:
    original = "Lire aussi : tout\nUn accord est signé. Il est fragile."
    line = original.partition("\n")[0]
    article = Article(original, (Repair(Span(0, len(line)), line, line, RepairReason.FURNITURE),))
    (briefing,) = split_sentences(Briefing(article))
    assert [briefing.french(index) for index in range(2)] == ["Un accord est signé.", "Il est fragile."]
    assert len(briefing.sentences) == 2


@pytest.mark.skipif(not SEED.exists(), reason="the real article is not beside the checkout")
def test_real_article_has_fifteen_sentences() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert len(sentence_spans(text, (Span(0, text.index("\n")),))) in {15, 16}


@pytest.mark.skipif(not GOLD.exists(), reason="the gold sentences are not beside the checkout")
def test_boundaries_agree_with_gold_sentences(capsys: pytest.CaptureFixture[str]) -> None:
    """Twelve sentences joined by spaces, in order; the ends of texts do not count."""
    rows = [json.loads(line)["text"].strip() for line in GOLD.read_text(encoding="utf-8").splitlines()]
    gold = [row for row in rows if re.match(r"[\"«“(\s–—-]*[A-ZÀ-ÞŒ].*[.!?…][\"»”)\s]*\Z", row, re.DOTALL)]
    right = found = wanted = 0
    for first in range(0, len(gold), 12):
        group = gold[first : first + 12]
        expected = {len(" ".join(group[:count])) + 1 for count in range(1, len(group))}
        starts = {span.start for span, _ in sentence_spans(" ".join(group))} - {0}
        right, found, wanted = right + len(expected & starts), found + len(starts), wanted + len(expected)
    precision, recall = right / found, right / wanted
    score = 2 * precision * recall / (precision + recall)
    with capsys.disabled():
        sys.stdout.write(f"\nsentences: P {precision:.4f}, R {recall:.4f}, F1 {score:.4f}, {wanted} boundaries\n")
    assert wanted > 1_000
    assert score >= 0.985


@pytest.mark.parametrize("literal", ["IMG_2034.JPG", "www.Exemple.fr/Page.Html", "@Jean.Dupont", "Rapport.Final.PDF"])
def test_a_file_name_or_an_address_is_never_cut(literal: str) -> None:
    text = f"La photo {literal} montre le pont. Elle date de mardi."
    assert [span.of(text) for span, _ in sentence_spans(text)] == [
        f"La photo {literal} montre le pont.",
        "Elle date de mardi.",
    ]
