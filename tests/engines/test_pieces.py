"""What the engine is given of a sentence, and how its English is put together."""

from __future__ import annotations

import pytest

from desktop_app.engines.pieces import GAP, Piece, Plan, planned


def plan(sentence: str, limit: int = 100) -> Plan:
    """The plan, lengths counted in words."""
    return planned(sentence, limit, lambda text: len(text.split()))


def french(sentence: str, limit: int = 100) -> list[str]:
    return [piece.french for piece in plan(sentence, limit).pieces]


def echoed(sentence: str, limit: int = 100) -> str:
    """The sentence as an engine that gives back the French would leave it."""
    return plan(sentence, limit).assembled(french(sentence, limit))


@pytest.mark.parametrize(
    "text", ["***", "🙂", "—", "25", "1 200,5 %", "3. —", "https://exemple.fr/a_b", "@Jean_Dupont", ""]
)
def test_what_has_no_words_never_meets_the_engine(text: str) -> None:
    assert plan(text) == Plan(text, ())
    assert plan(text).assembled([]) == text


@pytest.mark.parametrize("marker", ["3. ", "12) ", "a) ", "(b) ", "• ", "- ", "– ", "1° "])
def test_a_list_marker_is_set_aside_and_put_back(marker: str) -> None:
    assert french(f"{marker}Le ministre part.") == ["Le ministre part."]
    assert plan(f"{marker}Le ministre part.").assembled(["The minister leaves."]) == f"{marker}The minister leaves."


@pytest.mark.parametrize(
    "text", ["25 frappes ont eu lieu.", "2015. Une année noire.", "-5 degrés à Paris.", "M. Ba part."]
)
def test_what_only_resembles_a_list_marker_stays_in_the_sentence(text: str) -> None:
    assert french(text) == [text]


def test_spaces_of_every_kind_become_one() -> None:
    assert french("Il\u00a0y a\u202f25\n soldats .") == ["Il y a 25 soldats ."]


def test_a_heading_in_capitals_is_lowered_and_raised_again() -> None:
    assert french("L'ONU CONDAMNE LE M23 À GOMA") == ["L'ONU condamne le M23 à goma"]
    assert plan("L'ONU CONDAMNE").assembled(["The UN condemns"]) == "THE UN CONDEMNS"


def test_a_sentence_in_capitals_stays_lowered() -> None:
    assert french("« LES SOLDATS SONT PARTIS. »") == ["« Les soldats sont partis. »"]
    assert plan("LES SOLDATS SONT PARTIS.").assembled(["The soldiers left."]) == "The soldiers left."


@pytest.mark.parametrize("text", ["ONU", "URGENT - Le président est mort.", "(AFP)", "M23"])
def test_acronyms_and_mixed_lines_keep_their_capitals(text: str) -> None:
    assert french(text) == [text]


def test_a_long_sentence_is_cut_at_its_best_mark() -> None:
    text = "Le ministre, en visite à Alep, est parti hier soir ; la ministre, elle, est restée une semaine."
    assert plan(text, 12).pieces == (
        Piece("Le ministre, en visite à Alep, est parti hier soir", "; "),
        Piece("la ministre, elle, est restée une semaine.", ""),
    )


def test_without_marks_it_is_cut_before_a_linking_word() -> None:
    text = "le ministre a quitté la ville hier soir et la ministre a quitté le pays ce matin"
    assert french(text, 10) == ["le ministre a quitté la ville hier soir", "et la ministre a quitté le pays ce matin"]


def test_a_number_is_not_cut() -> None:
    words = "un " * 6 + "10 000 000 " + "un " * 6
    assert any("10 000 000" in piece for piece in french(words, 10))
    assert french("il vaut 3,5 mille", 2) == ["il vaut", "3,5 mille"]


@pytest.mark.parametrize(
    "text",
    [
        "mot " * 200,
        "Le premier, le deuxième ; le troisième : le quatrième – le cinquième, et le sixième. " * 20,
        "sans" * 800,
    ],
)
@pytest.mark.parametrize("limit", [1, 5, 30])
def test_nothing_of_a_long_sentence_is_lost(text: str, limit: int) -> None:
    text = text.strip()
    assert max(len(piece.split()) for piece in french(text, limit)) <= max(limit, 1)
    assert echoed(text, limit).replace(" ", "") == text.replace(" ", "")


def test_a_sentence_without_a_space_is_cut_as_well() -> None:
    whole = planned("a" * 1000, 80, len)
    assert max(len(piece.french) for piece in whole.pieces) <= 80
    assert whole.assembled([piece.french for piece in whole.pieces]) == "a" * 1000


def test_the_parts_become_one_english_sentence() -> None:
    plan = Plan("", (Piece("le ministre est parti", ", "), Piece("la ministre", " "), Piece("est restée à Alep.", "")))
    english = plan.assembled(["The minister left.", "The minister (f.).", "Stayed in Aleppo."])
    assert english == "The minister left, the minister (f.) Stayed in Aleppo."


def test_a_name_at_the_start_of_a_part_keeps_its_capital() -> None:
    plan = Plan("", (Piece("il part", ", "), Piece("la France reste", ", "), Piece("Paris aussi.", "")))
    assert plan.assembled(["He leaves", "France stays.", "In Paris too."]) == "He leaves, France stays, In Paris too."


def test_a_part_that_the_engine_lost_leaves_a_visible_gap() -> None:
    plan = Plan("", (Piece("il part", ", "), Piece("elle reste.", "")))
    assert plan.assembled(["He leaves", " "]) == f"He leaves, {GAP}"
