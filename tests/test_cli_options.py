"""Where an article comes from and how good a translation, as the command line takes them. No engine is needed."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.cli.main import main
from desktop_app.cli.options import add_quality

SAMPLE = str(resource("samples/communique.txt"))
ORIGIN = (
    "--title", " La guerre  au Fezzan ", "--outlet", "AFP", "--date", "2024-03-14", "--retrieved", "2024-03-15",
    "--url", "https://a.example/b",
)  # fmt: skip


def test_an_article_is_cited_and_its_days_are_told_by_its_date(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert main(["brief", SAMPLE, "--no-translation", *ORIGIN, "-o", str(out)]) == 0
    data = json.loads(out.read_text("utf-8"))
    assert data["origin"] == {
        "title": "La guerre au Fezzan",
        "outlet": "AFP",
        "published": "2024-03-14",
        "retrieved": "2024-03-15",
        "url": "https://a.example/b",
    }
    assert data["provenance"][0] == (
        "Article: “La guerre au Fezzan”, AFP, 14 March 2024, retrieved 15 March 2024, https://a.example/b"
    )


@pytest.mark.parametrize("option", ["--title", "--outlet", "--date", "--retrieved", "--url"])
def test_several_articles_have_several_origins(option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["brief", SAMPLE, SAMPLE, option, "2024-03-14", "-o", str(tmp_path)])
    assert caught.value.code == 2
    assert "a single article" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["14/03/2024", "2024-3-14", "20240314", "2024-02-30", "2024-W11-4", ""])
def test_a_date_is_year_month_day(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["brief", SAMPLE, "--date", day])
    assert caught.value.code == 2
    assert "such as 2015-10-07" in capsys.readouterr().err


@pytest.mark.parametrize(("words", "beam_size"), [((), 2), (("--quality", "fast"), 1), (("--quality", "best"), 4)])
def test_quality_is_how_many_beginnings_are_kept(words: tuple[str, ...], beam_size: int) -> None:
    parser = argparse.ArgumentParser()
    add_quality(parser)
    assert parser.parse_args(words).beam_size == beam_size


@pytest.mark.parametrize("command", ["brief", "translate"])
def test_an_unknown_quality_is_refused(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([command, SAMPLE, "--quality", "superb"])
    assert caught.value.code == 2
    assert "one of fast, balanced, best" in capsys.readouterr().err
