"""Lost letters: what is given back, what is left alone, and how often that is right on news."""

from __future__ import annotations

import re
import sys
import time
from functools import cache
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.repairs import repaired, with_edits
from desktop_app.core.work import finished
from desktop_app.french.accents import lost_accents
from desktop_app.french.lexicon import UNKNOWN, Lexicon, load_lexicon

WORDS = resource("words/french.txt.xz")
NEWS = Path(__file__).parents[2] / ".." / "shared" / "corpus" / "dev-news.tsv"


@cache
def lexicon() -> Lexicon:
    return load_lexicon(WORDS)


def restored(text: str) -> str:
    return repaired(text, with_edits(text, (), finished(lost_accents(text, lexicon))))


@pytest.mark.parametrize(
    ("lossy", "whole"),
    [
        ("la cha?ne", "la chaîne"),
        ("d'Al-Qa?da", "d'Al-Qaïda"),
        ("il a ?t? vu", "il a été vu"),
        ("l'?tat du pr?sident", "l'État du président"),
        ("?tat d'urgence", "État d'urgence"),
        ("l'?lection", "l'élection"),
        ("il a indiqu? que", "il a indiqué que"),
        ("elle a d?clar?, hier", "elle a déclaré, hier"),
        ("c'est-?-dire vis-?-vis", "c'est-à-dire vis-à-vis"),
        ("peut-?tre l?-bas", "peut-être là-bas"),
        ("le pays o? il vit", "le pays où il vit"),
        ("jusqu'? Paris", "jusqu'à Paris"),
        ("Derni?re mise ? jour ? 11h26", "Dernière mise à jour à 11h26"),
        ("gr?ce ? la coalition", "grâce à la coalition"),
        ("c?ur et s?ur", "cœur et sœur"),
        ("PR?SIDENT DE LA R?PUBLIQUE", "PRÉSIDENT DE LA RÉPUBLIQUE"),
        ("Erdo?an et Isra?l", "Erdoğan et Israël"),
        ("l?agence de l?ONU d?Alep aujourd?hui", "l'agence de l'ONU d'Alep aujourd'hui"),
        ("La p?che? Interdite", "La pêche? Interdite"),
        ("Est-il fran?ais? non", "Est-il français? non"),
        ("un pr\ufffdsident indiqu\ufffd", "un président indiqué"),
        ("le pr??sident de la r??publique", "le président de la république"),
    ],
)
def test_lost_letters_are_given_back(lossy: str, whole: str) -> None:
    assert restored(lossy) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Oui?Non",
        "vraiment?Il part",
        "Pourquoi?",
        "Elle est venue? oui",
        "As-tu vu? non",
        "Que faire ? demande-t-il",
        "Vraiment ? la suite demain",
        "http://exemple.fr/page?id=3",
        "page?id=3",
        "exemple.fr/caf?s?x=pr?s",
        "tu viens ?tes amis aussi",
        "quoi?que",
        "un march?",
        "Qui ?",
        "?",
        "??? !!!",
        "Kowalski? il dort",
    ],
)
def test_what_may_be_a_question_mark_stays(text: str) -> None:
    assert restored(text) == text


@pytest.mark.parametrize("text", ["g?ne ou h?te", "il m?che", "zz?zz"])
def test_no_word_is_chosen_where_two_fit_or_none(text: str) -> None:
    assert restored(text) == text


def test_whole_words_are_repaired() -> None:
    edits = finished(lost_accents("branche d'Al-Qa?da, l'?t?", lexicon))
    assert [edit.span.of("branche d'Al-Qa?da, l'?t?") for edit in edits] == ["Al-Qa?da", "?t?"]


def test_words_are_loaded_only_at_need() -> None:
    def never() -> Lexicon:
        raise AssertionError("the word list was loaded")

    assert finished(lost_accents("Rien à dire ? Non ! Où ?\nLà.", never)) == []


def test_word_list_is_small_and_quick_to_load() -> None:
    start = time.process_time()
    words = load_lexicon(WORDS)
    assert time.process_time() - start < 0.3  # 0.05 on a quiet machine
    assert WORDS.stat().st_size < 600_000
    assert words.rank("président") > words.rank("préfet") > UNKNOWN
    assert words.rank("indiqu") == UNKNOWN


def test_long_text_without_words_is_quick() -> None:
    start = time.process_time()
    for piece in ("a?", "?", "-?", "'?", "a"):
        finished(lost_accents(piece * 50_000, lexicon))
    assert time.process_time() - start < 2


@pytest.mark.skipif(not NEWS.exists(), reason="the news sentences are not beside the checkout")
@pytest.mark.parametrize(("mark", "least_recall"), [("?", 0.80), ("\ufffd", 0.84)])
def test_news_without_accents_is_restored_rightly(
    mark: str, least_recall: float, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every accented letter lost, in 3,000 sentences; a word counts as right in any capitals."""
    lines = [line.split("\t")[0] for line in NEWS.read_text(encoding="utf-8").splitlines()]
    text = re.sub("[«»“”–—…]", '"', "\n".join(lines).replace("’", "'").replace("\u00a0", " "))
    lossy = re.sub(r"[^\x00-\x7f]", mark, text)
    edits = finished(lost_accents(lossy, lexicon))
    right = sum(edit.span.of(text).lower() == edit.after.lower() for edit in edits)
    accented = sum(not word.isascii() for word in re.findall(r"[\w'-]+", text))
    with capsys.disabled():
        share = f"{right} of {len(edits)} right, {accented} words had accents"
        sys.stdout.write(f"\nlost accents {mark!r}: {share}\n")
    assert right >= 0.997 * len(edits)
    assert right >= least_recall * accented


@pytest.mark.skipif(not NEWS.exists(), reason="the news sentences are not beside the checkout")
def test_good_news_is_left_alone() -> None:
    text = NEWS.read_text(encoding="utf-8").replace("\t", "\n")
    assert finished(lost_accents(text, lexicon)) == []
