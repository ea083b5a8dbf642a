"""The guards of translation hold for other scripts and languages than French, and say nothing of French there."""

from __future__ import annotations

import pytest

from desktop_app.core.model import FlagKind, Severity
from desktop_app.engines.doubts import doubts, too_short
from desktop_app.engines.pieces import planned
from desktop_app.engines.quotation import marks_differ, with_marks_of

ENGLISH = "The president left the capital on Tuesday and met two ministers there."
SAME = (
    ("zh", "总统星期二离开了首都，并在那里会见了两位部长。"),
    ("ja", "大統領は火曜日に首都を離れ、そこで二人の大臣と会談した。"),
    ("th", "ประธานาธิบดีเดินทางออกจากเมืองหลวงเมื่อวันอังคารและพบรัฐมนตรีสองคนที่นั่น"),
    ("ru", "Президент покинул столицу во вторник и встретился там с двумя министрами."),
    ("ar", "غادر الرئيس العاصمة يوم الثلاثاء والتقى هناك بوزيرين اثنين من الحكومة."),
)


@pytest.mark.parametrize(("language", "text"), SAME, ids=[language for language, _ in SAME])
def test_a_fair_translation_is_not_doubted(language: str, text: str) -> None:
    assert doubts(text, ENGLISH, language) == ()


@pytest.mark.parametrize(("language", "text"), SAME[:3], ids=[language for language, _ in SAME[:3]])
def test_without_blanks_what_is_lost_or_invented_is_seen_all_the_same(language: str, text: str) -> None:
    assert too_short(text * 3, "He left.")
    for english in ("He left.", ENGLISH * 5):
        kinds = {
            (flag.kind, flag.severity) for flag in doubts(text * (3 if len(english) < 9 else 1), english, language)
        }
        assert (FlagKind.LENGTH, Severity.ERROR) in kinds or (FlagKind.REPETITION, Severity.ERROR) in kinds


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("El ministro salió de la ciudad.", "El ministro salió de la ciudad."),
        ("El ministro salió ayer por la tarde de la ciudad con sus dos consejeros.", "He left."),
        ("El ministro salió.", "The minister left the city yesterday in the evening with two of his close advisers."),
        ("Escriba a info@example.org hoy.", "Write today."),
        ("«No», dijo el ministro.", "No, said the minister."),
    ],
)
def test_flags_speak_of_the_original(text: str, english: str) -> None:
    flags = doubts(text, english, "es")
    assert flags
    assert not any("French" in flag.text for flag in flags)
    assert any("French" in flag.text for flag in doubts(text, english))


def test_a_hebrew_acronym_holds_no_quotation_mark() -> None:
    assert not marks_differ('צה"ל הודיע על כך', "The army said so.")
    assert marks_differ('צה"ל הודיע "לא"', "The army said no.")


def test_japanese_marks_are_marks() -> None:
    assert not marks_differ("「いいえ」と言った。", '"No", he said.')
    assert with_marks_of("「いいえ」と言った。", "“No”, he said.") == '"No", he said.'


def test_a_long_chinese_sentence_is_cut_at_its_commas_and_joined_with_latin_ones() -> None:
    plan = planned("总统星期二离开了首都，并在那里会见了两位部长。", 15, len)
    assert [piece.french for piece in plan.pieces] == ["总统星期二离开了首都", "并在那里会见了两位部长。"]
    assert (
        plan.assembled(["The president left", "he met two ministers."]) == "The president left, he met two ministers."
    )


def test_capitals_stay_where_nothing_is_known_of_acronyms() -> None:
    heading = "LAS NEGOCIACIONES DE LA UE"
    assert planned(heading, 100, len, lower_capitals=False).pieces[0].french == heading
    assert planned(heading, 100, len).pieces[0].french == "Las negociaciones de la UE"
