"""Articles in other languages than French: read as what they are where a package is there, else a question."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.assets import resource
from desktop_app.cli.main import main
from desktop_app.core.errors import NoPackage, NotFrench
from desktop_app.core.model import Article, Briefing, Trouble
from desktop_app.core.pipeline import CancelToken, run
from desktop_app.core.repairs import RepairReason
from desktop_app.ui.worker import Desk
from desktop_app.wiring import Options, load_stages

SPANISH = (
    "El Sr. Gómez llegó a Ginebra el 3 de mayo con dos ministros del gobierno.\n"
    "Publié le 7 octobre à 11h26\n"
    "Los periodistas hicieron 25 preguntas sobre la guerra, pero nadie respondi? a todas. "
    "«No tenemos nada que decir», declaró el ministro.\n"
    "LAS NEGOCIACIONES SOBRE LA PAZ\n"
    "Las negociaciones se reanudarán antes de fin de mes, según un portavoz de la delegación."
)
"""With what French has repairs for: a lost accent, a line of furniture, capitals."""

FRENCH = "Le gouvernement a annoncé mercredi que les négociations reprendraient avant la fin du mois à Genève."


@pytest.fixture
def spanish_package(empty_home: Path) -> Path:
    """The embedded package in Argos's own folder, passed off as one from Spanish."""
    folder = empty_home / ".local" / "share" / "argos-translate" / "packages" / "translate-es_en-1_9"
    return passed_off(folder, "es")


def passed_off(folder: Path, source: str) -> Path:
    """A copy of the embedded package that says it translates from `source`."""
    shutil.copytree(resource("packages/fr_en"), folder)
    facts = {"package_version": "1.9", "from_code": source, "to_code": "en"}
    (folder / "metadata.json").write_text(json.dumps(facts), "utf-8")
    return folder


def finished(article: Article, options: Options | None = None) -> Briefing:
    *_, last = run(load_stages(options or Options()), Briefing(article), CancelToken())
    return last


def written(text: str, tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(text, "utf-8")
    return str(path)


@pytest.mark.usefixtures("spanish_package")
def test_a_spanish_text_is_read_with_the_spanish_package() -> None:
    briefing = finished(Article(SPANISH))
    assert briefing.article.source == "es"
    assert briefing.package is not None
    assert (briefing.package.source, briefing.package.version) == ("es", "1.9")
    assert briefing.translated_count == len(briefing.sentences) == 6
    assert briefing.troubles == (Trouble.UNTUNED_LANGUAGE,)
    assert briefing.summary is not None
    assert len(briefing.summary.sentences) == 3
    assert "25" in "".join(briefing.english(index) or "" for index in range(6))


@pytest.mark.usefixtures("spanish_package")
def test_what_is_made_for_french_leaves_a_spanish_text_alone() -> None:
    briefing = finished(Article(SPANISH))
    assert briefing.article.repairs == ()
    assert briefing.article.text == SPANISH
    assert briefing.entities == ()
    assert briefing.french(0).startswith("El Sr. Gómez llegó")
    assert not any("French" in flag.text for sentence in briefing.sentences for flag in sentence.flags)


@pytest.mark.usefixtures("spanish_package")
def test_french_repairs_are_what_would_have_been_made() -> None:
    article = finished(Article(SPANISH, read_as="fr"), Options(translate=False)).article
    reasons = {repair.reason for repair in article.repairs}
    assert RepairReason.FURNITURE in reasons


@pytest.mark.usefixtures("spanish_package")
def test_a_french_text_keeps_its_package_and_its_names() -> None:
    briefing = finished(Article(FRENCH))
    assert briefing.package is not None
    assert briefing.package.source == "fr"
    assert briefing.troubles == ()
    assert "Genève" in {entity.french for entity in briefing.entities}


def test_without_a_package_a_spanish_text_is_a_question() -> None:
    with pytest.raises(NotFrench, match="no Spanish-English package is installed"):
        finished(Article(SPANISH))


def test_no_package_is_needed_where_no_english_is_asked_for() -> None:
    briefing = finished(Article(SPANISH), Options(translate=False))
    assert briefing.article.source == "es"
    assert briefing.summary is not None
    assert briefing.summary.sentences


def test_a_named_folder_says_what_can_be_read(tmp_path: Path, spanish_package: Path) -> None:
    german = passed_off(tmp_path / "de_en", "de")
    with pytest.raises(NotFrench):
        finished(Article(SPANISH), Options(package=german))
    assert finished(Article(SPANISH), Options(package=spanish_package.parent)).package is not None


def test_a_language_without_a_package_cannot_be_forced() -> None:
    with pytest.raises(NoPackage, match="No Spanish-English package"):
        finished(Article(SPANISH, read_as="es"))


@pytest.mark.usefixtures("spanish_package")
def test_engines_change_with_the_articles_of_one_run() -> None:
    stages = load_stages(Options())
    used = []
    for text in (FRENCH, SPANISH, FRENCH):
        *_, last = run(stages, Briefing(Article(text)), CancelToken())
        used.append(last.package.source if last.package else "")
    assert used == ["fr", "es", "fr"]


@pytest.mark.usefixtures("spanish_package")
@pytest.mark.parametrize("ending", ["txt", "md", "html"])
def test_the_command_line_names_the_language(ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brief", written(SPANISH, tmp_path), "--format", ending]) == 0
    captured = capsys.readouterr()
    assert "read as Spanish: names, dates and repairs are made for French only" in captured.err
    assert "Read as Spanish: names, dates and repairs are made for French only and were left out." in captured.out
    assert "check against the Spanish before quoting" in captured.out
    assert 'lang="fr"' not in captured.out


@pytest.mark.parametrize(
    ("text", "says"), [(SPANISH, "no Spanish-English package"), ("The talks failed. " * 9, "English")]
)
def test_the_command_line_refuses_what_it_cannot_read(
    text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["brief", written(text, tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert says in captured.err


def test_the_command_line_reads_anything_as_french_when_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["brief", written(SPANISH, tmp_path), "--language", "fr", "--format", "json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out)["package"]["from"] == "fr"
    assert "does not look French" in captured.err


def test_lines_are_translated_from_the_language_that_is_named(
    spanish_package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written("Hicieron 25 preguntas. El Sr. Gómez no respondió.\n", tmp_path)
    assert main(["translate", path, "--language", "es"]) == 0
    assert "25" in capsys.readouterr().out
    assert main(["translate", path, "--language", "de"]) == 1
    assert main(["translate", path, "--package", str(spanish_package)]) == 1


@pytest.mark.parametrize("code", ["e", "español", "1", ""])
def test_what_is_no_code_is_wrong_usage(code: str) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["brief", "a.txt", "--language", code])
    assert exit_.value.code == 2


def is_finished(briefing: Briefing) -> bool:
    return briefing.finished


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(lambda: load_stages(Options()))
    yield desk
    desk.close()


@pytest.mark.usefixtures("spanish_package")
def test_the_desk_reads_spanish(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.updated, timeout=60_000, check_params_cb=is_finished) as caught:
        desk.submit(Article(SPANISH))
    (briefing,) = caught.args
    assert briefing.package.source == "es"
    assert briefing.translated_count == 6


def test_the_desk_asks_where_no_package_is(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.failed, timeout=60_000) as caught:
        desk.submit(Article(SPANISH))
    (error,) = caught.args
    assert isinstance(error, NotFrench)
    assert error.code == "es"
