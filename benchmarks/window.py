"""How smoothly the window reads and writes: frame times of scrolling, typing and of sentences as they come.

    python benchmarks/window.py [--quick] [--json]

The reading page shows a briefing of 2,000 sentences with names on both sides, offscreen, at 1280 x 800. A frame is
everything the GUI thread does from one event of the reader to the last pixel painted, in CPU milliseconds; at sixty
frames a second there are 16.7 for it. Beside it, in the same process: the same rows in Qt's own QTableView with
wrapped text and the stock delegate, and for typing a QPlainTextEdit as Qt makes it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that this file can be run by its path

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QStandardItem, QStandardItemModel  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QPlainTextEdit, QTableView  # noqa: E402

from desktop_app.core.model import Activity, Article, Briefing, Sentence, Summary, Translation  # noqa: E402
from desktop_app.core.names import Entity, EntityKind, Mention, Side  # noqa: E402
from desktop_app.core.text import Span  # noqa: E402
from desktop_app.settings import Settings  # noqa: E402
from desktop_app.ui.look.theme import dress  # noqa: E402
from desktop_app.ui.reading.reading_page import ReadingPage  # noqa: E402
from desktop_app.ui.sources.paste_area import PasteArea  # noqa: E402

FRAME = 1000 / 60
"""Milliseconds."""
SENTENCES = 2_000
CHARACTERS = 100_000
_SIZE = (1280, 800)
_FRENCH = (
    "Le ministre {0} a annoncé à Lyon que {1} personnes avaient quitté la vallée depuis lundi, malgré la neige.",
    "Selon la préfecture, {1} foyers restaient sans courant à Brest.",
    "« Nous n'avons rien vu venir », a dit {0}, qui dirige depuis dix ans la petite gare de Modane, où {1} voyageurs "
    "ont passé la nuit dans des wagons chauffés par une locomotive venue d'Italie.",
)
_ENGLISH = (
    "Minister {0} announced in Lyon that {1} people had left the valley since Monday, despite the snow.",
    "According to the prefecture, {1} homes were still without power in Brest.",
    "“We saw nothing coming,” said {0}, who has run the small station of Modane for ten years, where {1} passengers "
    "spent the night in carriages heated by a locomotive from Italy.",
)
_PEOPLE = ("Jeanne Morvan", "Paul Achard", "Lucie Ferrand", "Henri Boisset")


@dataclass(frozen=True, slots=True)
class Frames:
    """Milliseconds of CPU, one for each event."""

    what: str
    times: tuple[float, ...]

    @property
    def median(self) -> float:
        """The usual one."""
        return statistics.median(self.times)

    @property
    def slowest(self) -> float:
        """The one that 99 of 100 are faster than."""
        return sorted(self.times)[round(0.99 * (len(self.times) - 1))]


def long_briefing(count: int, translated: int) -> Briefing:
    """`count` sentences, the first `translated` of them in English, a person and a number marked in most."""
    french, english = list[str](), list[str]()
    for index in range(count):
        words = _PEOPLE[index % len(_PEOPLE)], str(100 + index)
        french.append(_FRENCH[index % len(_FRENCH)].format(*words))
        english.append(_ENGLISH[index % len(_ENGLISH)].format(*words))
    sentences, start = list[Sentence](), 0
    for index, text in enumerate(french):
        translation = Translation(english[index]) if index < translated else None
        sentences.append(Sentence(Span(start, start + len(text)), index // 4, translation))
        start += len(text) + 1
    entities = tuple(_entity(name, french, english[:translated]) for name in _PEOPLE)
    summary = Summary((0, 3, 9), 3, "as it happens")
    activity = Activity.DONE if translated == count else Activity.TRANSLATE
    return Briefing(Article(" ".join(french)), tuple(sentences), entities, summary, activity=activity)


def _entity(name: str, french: Sequence[str], english: Sequence[str]) -> Entity:
    mentions = (*_mentions(name, french, Side.FRENCH), *_mentions(name, english, Side.ENGLISH))
    return Entity(EntityKind.PERSON, name, name, mentions)


def _mentions(name: str, texts: Sequence[str], side: Side) -> Iterator[Mention]:
    for index, text in enumerate(texts):
        start = text.find(name)
        if start >= 0:
            yield Mention(side, index, Span(start, start + len(name)))


def frames(what: str, acts: Sequence[Callable[[], object]]) -> Frames:
    """Do each of `acts` and paint what comes of it."""
    times = list[float]()
    for act in acts:
        start = time.process_time()
        act()
        QApplication.processEvents()  # paints what changed, and no more
        times.append(1000 * (time.process_time() - start))
    return Frames(what, tuple(times))


def scrolling(what: str, view: QAbstractItemView, steps: int, by: int) -> Frames:
    """`steps` of `by` pixels from the top."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    QApplication.processEvents()
    return frames(what, [lambda: bar.setValue(bar.value() + by)] * steps)


def stock_table(briefing: Briefing) -> QTableView:
    """The same rows in Qt's own table, each as high as its words."""
    model = QStandardItemModel()
    for index in range(len(briefing.sentences)):
        cells = str(index + 1), briefing.french(index), briefing.english(index) or "…"
        model.appendRow([QStandardItem(text) for text in cells])
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setWordWrap(True)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.resize(*_SIZE)
    return table


def reading(quick: bool) -> Iterator[Frames]:
    """The reading page and its peer."""
    steps = 60 if quick else 300
    briefing, page, table = long_briefing(SENTENCES, SENTENCES), ReadingPage(Settings()), QTableView()
    page.resize(*_SIZE)
    page.show()
    page.show_briefing(None)
    yield frames(f"first sight of {SENTENCES:,} sentences", [lambda: page.show_briefing(briefing)])
    _settle(lambda: not page.text.measuring)
    yield scrolling("a notch of the wheel", page.text, steps, 120)
    yield scrolling("a page", page.text, steps, page.text.viewport().height())
    yield frames("a name lit everywhere", [lambda: page.text.highlight_entity(0)] * 20)
    page.hide()
    table = stock_table(briefing)
    table.show()
    yield frames("Qt's table: first sight, rows to their contents", [table.resizeRowsToContents])
    yield scrolling("Qt's table: a notch of the wheel", table, steps, 120)
    yield scrolling("Qt's table: a page", table, steps, table.viewport().height())
    table.hide()


def arriving(quick: bool) -> Frames:
    """Sentences that come one by one while the reader looks at the first ones."""
    page, count = ReadingPage(Settings()), 30 if quick else 100
    page.resize(*_SIZE)
    page.show()
    briefing = long_briefing(SENTENCES, 0)
    page.show_briefing(briefing)
    _settle(lambda: not page.text.measuring)
    snapshots = [briefing := _with_english(briefing, index) for index in range(count)]
    made = frames("one more sentence in English", [_showing(page, one) for one in snapshots])
    page.hide()
    return made


def _with_english(briefing: Briefing, index: int) -> Briefing:
    """As the translation step yields it: all but one sentence and the person in it are the same objects."""
    words = _PEOPLE[index % len(_PEOPLE)], str(100 + index)
    english = _ENGLISH[index % len(_ENGLISH)].format(*words)
    entities = list(briefing.entities)
    known = entities[index % len(_PEOPLE)]
    found = [replace(one, sentence=index) for one in _mentions(words[0], [english], Side.ENGLISH)]
    entities[index % len(_PEOPLE)] = replace(known, mentions=(*known.mentions, *found))
    return replace(briefing.translated(index, Translation(english)), entities=tuple(entities))


def _showing(page: ReadingPage, briefing: Briefing) -> Callable[[], None]:
    return lambda: page.show_briefing(briefing)


def typing(quick: bool) -> Iterator[Frames]:
    """A letter in the middle of 100,000 characters."""
    sentence = f"{_FRENCH[0].format(_PEOPLE[0], 25)} "
    line = sentence * 5
    text = "\n".join([line] * (CHARACTERS // len(line)))
    for what, editor in (("a letter typed", PasteArea()), ("Qt's editor: a letter typed", QPlainTextEdit())):
        editor.resize(*_SIZE)
        editor.setPlainText(text)
        editor.show()
        cursor = editor.textCursor()
        cursor.setPosition(len(text) // 2)
        editor.setTextCursor(cursor)
        QApplication.processEvents()
        yield frames(what, [_pressing(editor)] * (50 if quick else 200))
        editor.hide()


def _pressing(editor: QPlainTextEdit) -> Callable[[], None]:
    return lambda: QTest.keyClick(editor, Qt.Key.Key_E)


def _settle(done: Callable[[], bool]) -> None:
    while not done():
        QApplication.processEvents()


def report(measured: Sequence[Frames]) -> str:
    """The table, in Markdown."""
    lines = ["| | median ms | 99 of 100 below | frames of 16.7 ms |", "|---|---|---|---|"]
    lines += [f"| {one.what} | {one.median:.1f} | {one.slowest:.1f} | {one.slowest / FRAME:.1f} |" for one in measured]
    return "\n".join(lines)


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer events: some twenty seconds")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    options = parser.parse_args()
    application = QApplication(sys.argv[:1])
    dress(application, False)
    measured = (*reading(options.quick), arriving(options.quick), *typing(options.quick))
    print(report(measured))
    if options.json:
        rows = {one.what: {"median": one.median, "slowest": one.slowest} for one in measured}
        print(json.dumps({"milliseconds": rows, "frame": FRAME}))


if __name__ == "__main__":
    main()
