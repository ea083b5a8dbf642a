"""The command line takes every format, fills in where the article comes from, and folders of all of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from tests.sources import makers
from tests.sources.makers import FIRST, SECOND, TITLE

HEAD = f'<title>{TITLE}</title><meta property="og:site_name" content="Le Val">'


def test_a_web_page_is_briefed_with_its_origin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(makers.page(f"<nav><a href=x>Menu</a></nav><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>", HEAD))
    assert main(["brief", str(path), "--no-translation", "--format", "json", "--outlet", "Le vrai Val"]) == 0
    said = capsys.readouterr().out
    sentences = [one["fr"] for one in json.loads(said)["sentences"]]
    assert sentences == [TITLE, FIRST, SECOND]
    assert "Le vrai Val" in said
    assert "Menu" not in said


def test_a_folder_of_documents_is_briefed_and_one_that_fails_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    articles, out = tmp_path / "articles", tmp_path / "out"
    articles.mkdir()
    (articles / "a.docx").write_bytes(makers.docx(makers.w_paragraph(FIRST)))
    (articles / "b.pdf").write_bytes(makers.pdf([makers.column([FIRST])]))
    (articles / "c.odt").write_bytes(b"PK\3\4 nothing")
    (articles / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    out.mkdir()
    assert main(["brief", str(articles), "--no-translation", "-o", str(out)]) == 1
    assert sorted(path.name for path in out.iterdir()) == ["a.txt", "b.txt"]
    said = capsys.readouterr().err
    assert "c.odt is damaged" in said
    assert "photo" not in said


def test_a_folder_without_documents_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brief", str(tmp_path)]) == 1
    assert "holds no document" in capsys.readouterr().err
