"""Whatever is thrown at it: one clear sentence, or a briefing with nothing lost. Never a traceback."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.cli.main import main

FRENCH = "Le gouvernement a annoncé mardi que 25 soldats n'ont pas été blessés à Alep. "
LONG = "Le ministre a déclaré que " + "le village de Saint-Martin, la mairie et les 12 écoles ont été fermées, " * 68


@dataclass(frozen=True)
class Refused:
    """Exit code 1 and this in the sentence."""

    name: str
    data: bytes
    says: str


@dataclass(frozen=True)
class Read:
    """Exit code 0, every sentence translated, and these words found in the French."""

    name: str
    data: bytes
    holds: tuple[str, ...]
    note: str = ""


REFUSED = (
    Refused("empty", b"", "empty"),
    Refused("blank", b" \n\t\r\n", "empty"),
    Refused("one megabyte", (FRENCH * 13_000).encode()[:1_048_576], "characters"),
    Refused("binary", bytes(range(256)) * 40, "not a text file"),
    Refused("English text", b"The government announced on Tuesday that 25 soldiers were wounded near Aleppo. " * 3,
            "English already"),
    Refused("picture", b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR\xff\xd8" * 50, "is a picture"),
)  # fmt: skip
READ = (
    Read("one word", b"Bonjour", ("Bonjour",), "too short"),
    Read("one sentence of 5,000 characters", (LONG[:4990] + " fin.").encode(), ("Saint-Martin", "fin.")),
    Read("emoji", ("😀 Marie Durand a visité Alep 🇫🇷 mardi. " + FRENCH).encode(), ("😀", "Marie Durand", "🇫🇷")),
    Read("only emoji", "🙂🙂🙂".encode(), ("🙂🙂🙂",), "too short"),
    Read("right-to-left names", ("Le porte-parole محمد العلي a démenti mardi. " + FRENCH).encode(), ("محمد العلي",)),
    Read("CRLF", FRENCH.replace(". ", ".\r\n\r\n").encode() * 3, ("Alep",)),
    Read("NUL bytes", (FRENCH + "\0" + FRENCH).encode(), ("Alep",)),
    Read("Windows-1252", ("L’été dernier, " + FRENCH).encode("cp1252"), ("L’été",)),
    Read("UTF-16", FRENCH.encode("utf-16"), ("annoncé",)),
    Read("lost accents", FRENCH.replace("annoncé", "annonc?").replace("été", "?t?").encode(), ("annoncé", "été")),
    Read("no final stop", "Le gouvernement a quitté la ville d'Alep mardi soir après une nuit".encode(), ("Alep",)),
    Read("capitals", "LE GOUVERNEMENT A QUITTÉ LA VILLE D'ALEP MARDI SOIR APRÈS LES COMBATS".encode(), ("ALEP",)),
    Read("punctuation only", b"... !!! ???", (), "too short"),
    Read("lone surrogate", b"Le gouvernement a quitt\xed\xa0\x80 la ville mardi soir, disent les habitants.", ()),
)  # fmt: skip


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_what_is_no_article_costs_one_sentence(
    case: Refused, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "input.txt"
    path.write_bytes(case.data)
    assert main(["brief", str(path), "--format", "json"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("dragoman: ")
    assert captured.err.count("\n") == 1
    assert case.says in captured.err


@pytest.mark.parametrize("case", READ, ids=lambda case: case.name)
def test_odd_text_is_read_and_nothing_is_lost(case: Read, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "input.txt"
    path.write_bytes(case.data)
    assert main(["brief", str(path), "--format", "json"]) == 0
    captured = capsys.readouterr()
    data = json.loads(captured.out)
    french = " ".join(sentence["fr"] for sentence in data["sentences"])
    assert all(words in french for words in case.holds)
    assert all(sentence["en"] for sentence in data["sentences"])
    assert case.note in captured.err
    assert "Traceback" not in captured.err
