"""How smoothly the window reads and writes: frame times of scrolling, typing and of sentences as they come.

    python benchmarks/window.py [--quick] [--json] [--platform offscreen|xcb]

The reading page shows a briefing of 2,000 sentences with names on both sides, at 1280 x 800. A frame is everything
the GUI thread does from one event of the reader to the last pixel painted; at sixty frames a second there are 16.7 ms
for it. Beside it, in the same process: the same rows in Qt's own QTableView with wrapped text and the stock delegate,
and for typing a QPlainTextEdit as Qt makes it.

With `--platform offscreen` (the usual) pixels are painted into memory and go no further. With `--platform xcb` they go
to an X server: that of DISPLAY if it is set, else an Xvfb which is started here and ended again. A frame then ends with
a round trip (`QGuiApplication.sync`): the server answers only after it has taken in the pixels sent before. A picture
fetched back from the server before and after each row of the table tells whether they came to stand there.

Measured are the CPU time of this process and the time by the clock, which on X contains the server's work and the way
there and back, and whatever else the computer is busy with. Counted are the events after which something was painted.
Not measured: the server's own CPU time, a compositor, the graphics card, and the way from the server to the eye; an
Xvfb has no screen that could tear or miss a refresh.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # so that this file can be run by its path

from PySide6.QtCore import QEvent, QObject, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication, QImage, QStandardItem, QStandardItemModel  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import (  # noqa: E402
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from desktop_app.core.model import Activity, Article, Briefing, Sentence, Summary, Translation  # noqa: E402
from desktop_app.core.names import Entity, EntityKind, Mention, Side  # noqa: E402
from desktop_app.core.text import Span  # noqa: E402
from desktop_app.settings import Settings  # noqa: E402
from desktop_app.ui.look.theme import dress  # noqa: E402
from desktop_app.ui.reading.reading_page import ReadingPage  # noqa: E402
from desktop_app.ui.sources.paste_area import PasteArea  # noqa: E402
from tools.virtual_screen import x_server  # noqa: E402

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
class Times:
    """Milliseconds, one for each event."""

    all: tuple[float, ...]

    @property
    def median(self) -> float:
        """The usual one."""
        return statistics.median(self.all)

    @property
    def slowest(self) -> float:
        """The one that 99 of 100 are faster than."""
        return sorted(self.all)[round(0.99 * (len(self.all) - 1))]


@dataclass(frozen=True, slots=True)
class Frames:
    """What one kind of event costs."""

    what: str
    cpu: Times
    clock: Times
    painted: int
    """Events after which something was painted."""
    arrived: bool | None
    """Whether the server showed other pixels at the end; None where there is no server."""


class _Painter(QObject):
    """Counts what is painted in one area."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.count = 0
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through."""
        if event.type() is QEvent.Type.Paint:
            self.count += 1
        return False


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


def frames(what: str, area: QAbstractScrollArea, acts: Sequence[Callable[[], object]]) -> Frames:
    """Do each of `acts` and have what comes of it painted in `area`."""
    painter, before = _Painter(area), _on_server(area)
    cpu, clock, painted = list[float](), list[float](), 0
    for act in acts:
        former, start, started = painter.count, time.process_time(), time.perf_counter()
        act()
        _finish_frame()
        cpu.append(1000 * (time.process_time() - start))
        clock.append(1000 * (time.perf_counter() - started))
        painted += painter.count > former
    area.viewport().removeEventFilter(painter)
    arrived = None if before is None else _on_server(area) != before
    return Frames(what, Times(tuple(cpu)), Times(tuple(clock)), painted, arrived)


def _finish_frame() -> None:
    """Paint what changed; where there is a server, wait until it has it."""
    if _has_server():
        QGuiApplication.sync()
    else:
        QApplication.processEvents()


def _has_server() -> bool:
    return QGuiApplication.platformName() == "xcb"


def _on_server(area: QAbstractScrollArea) -> QImage | None:
    """What the server shows of the window; None where there is none."""
    if not _has_server():
        return None
    _finish_frame()
    return area.screen().grabWindow(area.window().winId()).toImage()


def _show(window: QWidget) -> None:
    window.show()
    if not QTest.qWaitForWindowExposed(window):
        raise SystemExit("The window did not come to stand on the screen.")
    _finish_frame()


def scrolling(what: str, view: QAbstractItemView, steps: int, by: int) -> Frames:
    """`steps` of `by` pixels from the top, or as many as there are to the end."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    QApplication.processEvents()
    return frames(what, view, [lambda: bar.setValue(bar.value() + by)] * min(steps, bar.maximum() // by))


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
    briefing, page = long_briefing(SENTENCES, SENTENCES), ReadingPage(Settings())
    page.resize(*_SIZE)
    _show(page)
    page.show_briefing(None)
    yield frames(f"first sight of {SENTENCES:,} sentences", page.text, [lambda: page.show_briefing(briefing)])
    _settle(lambda: not page.text.measuring)
    yield scrolling("a notch of the wheel", page.text, steps, 120)
    yield scrolling("a page", page.text, steps, page.text.viewport().height())
    page.text.verticalScrollBar().setValue(0)
    yield frames("a name lit everywhere", page.text, [_lighting(page, one % 2) for one in range(20)])
    page.hide()
    table = stock_table(briefing)
    _show(table)
    yield frames("Qt's table: first sight, rows to their contents", table, [table.resizeRowsToContents])
    yield scrolling("Qt's table: a notch of the wheel", table, steps, 120)
    yield scrolling("Qt's table: a page", table, steps, table.viewport().height())
    table.hide()


def _lighting(page: ReadingPage, entity: int) -> Callable[[], None]:
    return lambda: page.text.highlight_entity(entity)


def arriving(quick: bool) -> Frames:
    """Sentences that come one by one while the reader looks at the first ones."""
    page, count = ReadingPage(Settings()), 30 if quick else 100
    page.resize(*_SIZE)
    _show(page)
    briefing = long_briefing(SENTENCES, 0)
    page.show_briefing(briefing)
    _settle(lambda: not page.text.measuring)
    snapshots = [briefing := _with_english(briefing, index) for index in range(count)]
    made = frames("one more sentence in English", page.text, [_showing(page, one) for one in snapshots])
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
        _show(editor)
        cursor = editor.textCursor()
        cursor.setPosition(len(text) // 2)
        editor.setTextCursor(cursor)
        QApplication.processEvents()
        yield frames(what, editor, [_pressing(editor)] * (50 if quick else 200))
        editor.hide()


def _pressing(editor: QPlainTextEdit) -> Callable[[], None]:
    return lambda: QTest.keyClick(editor, Qt.Key.Key_E)


def _settle(done: Callable[[], bool]) -> None:
    while not done():
        QApplication.processEvents()


def report(measured: Sequence[Frames]) -> str:
    """The table, in Markdown."""
    titles = "CPU: median ms", "99 of 100 below", "clock: median ms", "99 of 100 below", "painted", "reached the server"
    lines = [f"| | {' | '.join(titles)} |", f"|{'---|' * (len(titles) + 1)}"]
    for one in measured:
        both = " | ".join(f"{times.median:.1f} | {times.slowest:.1f}" for times in (one.cpu, one.clock))
        arrived = {None: "", True: "yes", False: "no"}[one.arrived]
        lines.append(f"| {one.what} | {both} | {one.painted} of {len(one.cpu.all)} | {arrived} |")
    return "\n".join(lines)


def _start_server(platform: str, until: ExitStack) -> None:
    """Have Qt paint where `platform` says, on a server of our own where none is there."""
    os.environ["QT_QPA_PLATFORM"] = platform
    if platform == "xcb" and not os.environ.get("DISPLAY"):
        os.environ["DISPLAY"] = until.enter_context(x_server(_SIZE))


def _as_json(measured: Sequence[Frames]) -> str:
    rows = {one.what: {"median": one.cpu.median, "slowest": one.cpu.slowest} for one in measured}
    clock = {one.what: {"median": one.clock.median, "slowest": one.clock.slowest} for one in measured}
    return json.dumps({"milliseconds": rows, "clock": clock, "frame": FRAME})


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer events: some twenty seconds")
    parser.add_argument("--json", action="store_true", help="one JSON object on the last line")
    parser.add_argument("--platform", choices=("offscreen", "xcb"), default="offscreen", help="where to paint")
    options = parser.parse_args()
    with ExitStack() as until:
        _start_server(options.platform, until)
        measured = _measured(options.quick)
    print(report(measured))
    if options.json:
        print(_as_json(measured))


def _measured(quick: bool) -> tuple[Frames, ...]:
    application = QApplication(sys.argv[:1])
    dress(application, False)
    measured = (*reading(quick), arriving(quick), *typing(quick))
    application.shutdown()  # before the server goes
    return measured


if __name__ == "__main__":
    main()
