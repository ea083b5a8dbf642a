"""Sentence boundaries in languages of which no rules are known: nothing lost, nothing cut in two."""

from __future__ import annotations

import pytest

from desktop_app.core.text import Span
from desktop_app.engines.boundaries import plain_sentences

CASES = (
    ("es", "El Sr. Gómez llegó el 3 de mayo. ¿Por qué? ¡No! Murieron 25. Nadie habló… y sigue.",
     ["El Sr. Gómez llegó el 3 de mayo.", "¿Por qué?", "¡No!", "Murieron 25.", "Nadie habló… y sigue."]),
    ("es", "Visitó EE.UU. en 2020. «No lo sé. Nadie sabe», dijo J. L. Pérez. Hay 3.500 casos.",
     ["Visitó EE.UU. en 2020.", "«No lo sé. Nadie sabe», dijo J. L. Pérez.", "Hay 3.500 casos."]),
    ("es", "Escriba a www.example.com. Luego espere a info@example.org. Gracias.",
     ["Escriba a www.example.com.", "Luego espere a info@example.org.", "Gracias."]),
    ("de", "Am 3. Oktober kam Dr. Müller. Er sagte: „Nein. Nie.“ Dann ging er, z.B. nach Berlin. Es war 1990. Schluss",
     ["Am 3. Oktober kam Dr. Müller.", "Er sagte: „Nein. Nie.“", "Dann ging er, z.B. nach Berlin.", "Es war 1990.",
      "Schluss"]),
    ("ru", "А. С. Пушкин жил в Москве. Потом уехал!", ["А. С. Пушкин жил в Москве.", "Потом уехал!"]),
    ("ar", "قال الوزير ذلك. هل هذا صحيح؟ نعم! وصل د. أحمد.",
     ["قال الوزير ذلك.", "هل هذا صحيح؟", "نعم!", "وصل د. أحمد."]),
    ("he", 'צה"ל הודיע על כך. האם? כן.', ['צה"ל הודיע על כך.', "האם?", "כן."]),
    ("hi", "वह गया। फिर आया।", ["वह गया।", "फिर आया।"]),
    ("zh", "他说。“我去。”“好。”然后离开了。今天是3.5度！真的吗？是的",
     ["他说。", "“我去。”", "“好。”", "然后离开了。", "今天是3.5度！", "真的吗？", "是的"]),
    ("ja", "「今日は晴れ。明日は雨。」と言った。そして帰った！",
     ["「今日は晴れ。明日は雨。」と言った。", "そして帰った！"]),
    ("th", "รัฐบาลประกาศเมื่อวันพุธ การเจรจาจะเริ่มใหม่", ["รัฐบาลประกาศเมื่อวันพุธ การเจรจาจะเริ่มใหม่"]),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "sentences"), CASES, ids=[case[0] for case in CASES])
def test_sentences_end_where_they_end(language: str, text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in plain_sentences(text, Span(0, len(text)), language)] == sentences


@pytest.mark.parametrize("language", ["es", "zh"])
@pytest.mark.parametrize(
    "text", [*(case[1] for case in CASES), "...", "。。。", "¿?", "a" * 3000, "A. " * 500, "「" * 200]
)
def test_nothing_is_lost_and_nothing_comes_twice(language: str, text: str) -> None:
    spans = list(plain_sentences(f"x {text} y", Span(2, 2 + len(text)), language))
    assert all(len(span) for span in spans)
    assert "".join("".join(span.of(f"x {text} y").split()) for span in spans) == "".join(text.split())


def test_a_long_paragraph_takes_time_in_proportion_to_its_length() -> None:
    text = "Dijo que no. " * 20_000
    assert sum(1 for _ in plain_sentences(text, Span(0, len(text)), "es")) == 20_000
