"""The real engine with the embedded package: what it must keep, whatever the quality of the model."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.core.errors import BrokenPackage
from desktop_app.core.model import Translation
from desktop_app.core.work import Work
from desktop_app.engines.doubts import too_short
from desktop_app.engines.pieces import GAP, Piece, Plan
from desktop_app.engines.translator import Engine, _Output, _translation
from desktop_app.packages.find import choose_package

CLAUSES = (
    "le ministre a annoncé la mort de douze soldats près de la frontière",
    "la France a condamné cette attaque",
    "les rebelles ont quitté la ville mardi",
    "aucun civil n'a été blessé",
)
LONG = "Hier, " + ", ".join(CLAUSES[index % 4] for index in range(120)) + "."


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(choose_package(resource("packages/fr_en")))


def english(engine: Engine, *texts: str) -> list[str]:
    return [translation.text for translation in engine.translations(texts)]


def copied(folder: Path) -> Path:
    shutil.copytree(resource("packages/fr_en"), folder)
    return folder


def test_a_number_is_kept(engine: Engine) -> None:
    assert "25" in english(engine, "25 frappes")[0].split()


def test_each_text_has_one_translation_in_the_order_given(engine: Engine) -> None:
    texts = ["Il a 12 ans.", "***", "Elle a 34 ans.", "Il a 12 ans.", "Nous sommes 56."]
    found = english(engine, *texts)
    assert [digits in text for digits, text in zip(("12", "***", "34", "12", "56"), found, strict=True)] == [True] * 5
    assert found[0] == found[3]


def test_nothing_to_translate_is_no_work(engine: Engine) -> None:
    assert list(engine.translations(())) == []
    assert list(engine.translations(["🙂"])) == [Translation("🙂", None)]


@pytest.mark.parametrize("others", [0, 1, 7])
def test_sentences_of_one_length_are_translated_alike_alone_and_together(engine: Engine, others: int) -> None:
    sentence = "Le ministre est parti à 25 heures."
    same = [f"Le ministre est parti à {11 + number} heures." for number in range(others)]
    together = next(engine.translations([sentence, *same]))
    alone = next(engine.translations([sentence]))
    assert together.text == alone.text
    assert together.score == pytest.approx(alone.score, abs=1e-3)


def test_a_second_run_gives_the_same(engine: Engine) -> None:
    texts = [clause.capitalize() + "." for clause in CLAUSES]
    assert list(engine.translations(texts)) == list(engine.translations(texts))


def test_a_sentence_of_five_thousand_characters_is_covered_to_its_end(engine: Engine) -> None:
    assert len(LONG) > 5000
    (found,) = english(engine, LONG)
    assert GAP not in found
    assert not too_short(LONG, found)
    assert found.count("France") >= 25
    assert found.endswith(".")


def test_a_heading_in_capitals_is_translated(engine: Engine) -> None:
    heading, sentence = english(engine, "LES SOLDATS SONT PARTIS MARDI", "Les soldats sont partis mardi")
    assert heading == sentence.upper()


def test_a_list_marker_changes_nothing_else(engine: Engine) -> None:
    marked, plain = english(engine, "3. Le ministre n'a pas répondu.", "Le ministre n'a pas répondu.")
    assert marked == f"3. {plain}"


def test_decoding_keeps_underscores(engine: Engine) -> None:
    text = "@Jean_Dupont a_b"
    assert engine._decode(engine._encoded(text)) == text


def test_the_score_is_the_mean_log_probability_of_the_tokens(engine: Engine) -> None:
    sentence = "Le ministre n'a pas répondu."
    (found,) = engine.translations([sentence])
    source = engine._encoded(sentence)
    target = engine._translator.translate_batch([source], beam_size=4, length_penalty=0.2)[0].hypotheses[0]
    (scored,) = engine._translator.score_batch([source], [target])
    assert found.score == pytest.approx(sum(scored.log_probs) / len(scored.log_probs), abs=1e-3)


def test_the_score_of_parts_is_that_of_all_their_tokens() -> None:
    plan = Plan("", (Piece("un", ", "), Piece("deux", "")))
    outputs = (_Output("one", -2.0, 2, True), _Output("two", -1.0, 4, True))
    assert _translation(plan, outputs) == Translation("one, two", -0.5)


def test_what_never_ends_is_given_with_a_gap(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.engines.translator._output_limit", lambda source: 3)
    (found,) = english(engine, "Le ministre a quitté la capitale mardi.")
    assert found.endswith(GAP)


def test_a_loop_is_tried_again(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    attempts: list[int] = []

    def decoded(pieces: list[str], no_repeat: int = 0) -> Work[list[_Output]]:
        yield
        attempts.extend(no_repeat for _ in pieces)
        return [_Output("Good day." if no_repeat else "Good good good good.", -1.0, 4, True) for _ in pieces]

    monkeypatch.setattr(engine, "_decoded", decoded)
    assert english(engine, "Bonjour.") == ["Good day."]
    assert attempts == [0, 3]


def test_what_comes_out_too_short_is_tried_in_smaller_parts(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def decoded(pieces: list[str], no_repeat: int = 0) -> Work[list[_Output]]:
        yield
        return [_Output("One two three four five.", -1.0, 6, True) for _ in pieces]

    monkeypatch.setattr(engine, "_decoded", decoded)
    sentence = "Le ministre a quitté la capitale mardi soir, et la ministre est restée avec ses conseillers à Paris."
    assert len(english(engine, sentence)[0].split()) == 10


def test_a_package_in_a_folder_with_accents_and_quotes_opens(tmp_path: Path) -> None:
    folder = copied(tmp_path / "Élodie's paquets" / "fr_en")
    opened = Engine(choose_package(folder))
    assert opened.package.folder == str(folder)
    assert "25" in english(opened, "25 frappes")[0]


def test_a_path_that_the_engine_cannot_open_is_read_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import ctranslate2

    translator = ctranslate2.Translator

    def without_accents(path: str, **options: object) -> object:
        if "É" in path:
            raise RuntimeError("Unable to open file")
        return translator(path, **options)

    monkeypatch.setattr(ctranslate2, "Translator", without_accents)
    opened = Engine(choose_package(copied(tmp_path / "Élodie" / "fr_en")))
    assert "25" in english(opened, "25 frappes")[0]
    opened.rest()
    assert "25" in english(opened, "25 frappes")[0]


@pytest.mark.parametrize(
    ("name", "part"), [("model/model.bin", "model"), ("sentencepiece.model", "sentencepiece.model")]
)
def test_a_damaged_file_is_a_broken_package(tmp_path: Path, name: str, part: str) -> None:
    folder = copied(tmp_path / "fr_en")
    (folder / name).write_bytes((folder / name).read_bytes()[:5000])
    with pytest.raises(BrokenPackage, match=part):
        Engine(choose_package(folder))


def test_no_socket_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", refused)
    assert english(Engine(choose_package(resource("packages/fr_en"))), "25 frappes")


def test_the_embedded_package_says_how_long_a_piece_its_model_learnt(engine: Engine) -> None:
    metadata = json.loads((resource("packages/fr_en") / "metadata.json").read_text("utf-8"))
    assert choose_package(resource("packages/fr_en")).longest_piece == metadata["longest_piece"]
    assert engine._longest_piece == metadata["longest_piece"]


def test_work_left_early_disturbs_nothing_that_follows(engine: Engine) -> None:
    texts = [f"{clause.capitalize()} à {hour} heures." for hour in range(10, 20) for clause in CLAUSES]
    alone = english(engine, "Il a 25 ans.")
    for _ in range(5):
        work = engine.translating(texts)
        next(work)
        work.close()
    assert english(engine, "Il a 25 ans.") == alone


def test_the_thread_has_its_hands_free_while_the_engine_works(engine: Engine) -> None:
    texts = [f"{clause.capitalize()} à {hour} heures." for hour in range(10, 20) for clause in CLAUSES]
    work, pauses, busy = engine.translating(texts), [], True
    while busy:
        start = time.thread_time()
        try:
            next(work)
        except StopIteration:
            busy = False
        pauses.append(time.thread_time() - start)
    assert len(pauses) > 5
    assert sorted(pauses)[len(pauses) // 2] < 0.01


def test_an_engine_that_rests_holds_no_model_and_wakes_by_itself(engine: Engine) -> None:
    before = english(engine, "25 frappes")
    engine.rest()
    assert not engine._translator.model_is_loaded
    assert english(engine, "25 frappes") == before


def resident() -> int:
    """Bytes of this process that are in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="read from /proc")
def test_rest_gives_the_memory_of_the_model_back(engine: Engine) -> None:
    english(engine, *(f"{clause.capitalize()}." for clause in CLAUSES))
    before = resident()
    engine.rest()
    size = (resource("packages/fr_en") / "model" / "model.bin").stat().st_size
    assert before - resident() > size / 2


def test_an_engine_may_rest_with_work_in_hand(engine: Engine) -> None:
    work = engine.translating([LONG])
    next(work)
    work.close()
    engine.rest()
    assert "25" in english(engine, "25 frappes")[0]


def test_an_engine_whose_package_went_away_says_so_when_it_wakes(tmp_path: Path) -> None:
    folder = copied(tmp_path / "stick" / "fr_en")
    opened = Engine(choose_package(folder))
    opened.rest()
    shutil.rmtree(folder)
    with pytest.raises(BrokenPackage, match="model"):
        list(opened.translations(["Bonjour à tous."]))


def test_a_package_on_a_read_only_medium_opens(tmp_path: Path) -> None:
    folder = copied(tmp_path / "fr_en")
    made = [folder, *folder.rglob("*")]
    for path in made:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert "25" in english(Engine(choose_package(folder)), "25 frappes")[0]
        assert [folder, *folder.rglob("*")] == made
    finally:
        for path in made:
            path.chmod(0o755)


def test_without_a_home_folder_the_embedded_package_translates() -> None:
    code = (
        "from desktop_app.engines.translator import Engine\n"
        "from desktop_app.packages.find import choose_package\n"
        "print(next(Engine(choose_package()).translations(['25 frappes'])).text)"
    )
    bare = {name: value for name, value in os.environ.items() if name != "HOME" and not name.startswith("XDG_")}
    found = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        env=bare,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "25" in found.stdout
