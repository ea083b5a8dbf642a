"""The guide as pages for the web view of a repository: `python -m tools.guide_pages [--check]`, into docs/guide.

What F1 shows is written down once, in resources/guide; these pages are made of it, with the keys as they are in the
window. --check writes nothing, and exits with 1 where a page is not what would be written.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop_app.settings import Settings, Theme
from desktop_app.ui.guide import Chapter, chapters, key_map
from tests import toys
from tools.screenshots import opened

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "guide"
LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "de": "Deutsch", "ar": "العربية"}
_TITLES = {
    "en": "Dragoman: the guide",
    "fr": "Dragoman : le guide",
    "es": "Dragoman: la guía",
    "de": "Dragoman: der Leitfaden",
    "ar": "دليل Dragoman",
}
_RIGHT_TO_LEFT = {"ar"}
_MADE = "<!-- Made by tools/guide_pages.py of resources/guide/{}.md: change that, not this. -->"

KeyMap = Sequence[tuple[str, Sequence[str]]]


def page(language: str, keys: KeyMap, titles: tuple[str, str]) -> str:
    """The guide in `language` as one page of Markdown; `titles` stand over the two columns of keys."""
    parts = chapters(language)
    body = "\n".join(_chapter(number, part) for number, part in enumerate(parts, 1))
    contents = "\n".join(f"{number}. [{part.title}](#{number})" for number, part in enumerate(parts, 1))
    head = f"{_MADE.format(language)}\n\n{_languages(language)}\n\n# {_TITLES[language]}\n\n{contents}\n"
    whole = f"{head}\n{body}\n{_table(keys, titles)}"
    if language in _RIGHT_TO_LEFT:
        whole = f'<div dir="rtl">\n\n{whole}\n</div>\n'
    return whole


def _languages(own: str) -> str:
    names = (name if code == own else f"[{name}]({code}.md)" for code, name in LANGUAGES.items())
    return " · ".join(names)


def _chapter(number: int, chapter: Chapter) -> str:
    """Its pictures lie where the program has them."""
    text = re.sub(r"\]\(images/", "](../../resources/guide/images/", chapter.text)
    return f'<a id="{number}"></a>\n\n## {chapter.title}\n\n{text}\n'


def _table(keys: KeyMap, titles: tuple[str, str]) -> str:
    rows = "".join(f"| {words} | {', '.join(map(_key, pressed))} |\n" for words, pressed in keys)
    return f"| {titles[0]} | {titles[1]} |\n|---|---|\n{rows}"


def _key(key: str) -> str:
    return f'<kbd dir="ltr">{key.replace("|", "&#124;")}</kbd>'


def pages(application: QApplication) -> dict[str, str]:
    """Every page by the name of its file."""
    made = {}
    for language in LANGUAGES:
        with opened(application, Settings(language=language, theme=Theme.LIGHT), toys.loader(0.0)) as window:
            titles = QCoreApplication.translate("Guide", "Command"), QCoreApplication.translate("Guide", "Keys")
            made[f"{language}.md"] = page(language, key_map(window.commands.with_keys()), titles)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    made = pages(QApplication(sys.argv[:1]))
    FOLDER.mkdir(parents=True, exist_ok=True)
    stale = [name for name, text in made.items() if not _is(FOLDER / name, text)]
    for name in stale:
        if not options.check:
            (FOLDER / name).write_text(made[name], "utf-8")
        print(f"{name}: {'stale' if options.check else 'written'}")
    return 1 if options.check and stale else 0


def _is(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
