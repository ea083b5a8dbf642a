"""The sentences of the gist as running text, with links to where they stand in the article."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextBrowser, QWidget

from desktop_app.core.model import Rewording
from desktop_app.core.names import EntityKind
from desktop_app.core.text import Span
from desktop_app.ui.checks.flag_words import about_flag
from desktop_app.ui.look.theme import Tones, Underline, is_dark, kind_style, tones
from desktop_app.ui.reading.copied_rows import warnings
from desktop_app.ui.reading.marked_layout import (
    Place,
    line_pitch,
    paint_corners,
    paint_fill,
    paint_underline,
    places_of,
)
from desktop_app.ui.reading.present import Doubt, GistLine, Mark, MarkedText, gravest

_SCHEME = "sentence"
_MARGIN = 16


class GistText(QTextBrowser):
    """Text to read, select and copy; citations to follow with mouse or keyboard."""

    sentence_picked = Signal(int)
    sentence_entered = Signal(int)
    """The cursor was put into a sentence."""
    menu_opened = Signal(QMenu, int)
    """A menu about to be shown for a sentence, to add to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[GistLine, ...] = ()
        self._empty = self._doubt = ""
        self._marks: list[tuple[int, Mark]] = []
        self._doubts: list[tuple[int, Doubt]] = []
        self._rewordings: list[tuple[int, Rewording]] = []
        self._sentences: list[int] = []
        """Which sentence each block is about."""
        self._entity: int | None = None
        self._hidden: frozenset[EntityKind] = frozenset()
        self._place = 0
        """Where the cursor was when the sentence was last told."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.document().setDocumentMargin(0)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)
        self.anchorClicked.connect(self._on_anchor)

    def show_lines(self, lines: tuple[GistLine, ...], empty: str, doubt: str = "") -> None:
        """Show `lines`, or the sentence `empty` where there are none; `doubt` is said of the doubtful ones.

        Nothing moves if nothing changed.
        """
        if (lines, empty, doubt) != (self._lines, self._empty, self._doubt):
            self._lines, self._empty, self._doubt = lines, empty, doubt
            self._write()

    def highlight_entity(self, entity: int | None) -> None:
        """Fill the background of every mention of one entity, an index into `Briefing.entities`."""
        if entity != self._entity:
            self._entity = entity
            self.viewport().update()

    def hide_kinds(self, kinds: frozenset[EntityKind]) -> None:
        """Leave names of these kinds unmarked."""
        self._hidden = kinds
        self._write()

    def _write(self) -> None:
        place, entered = self.verticalScrollBar().value(), self._entered() if self.hasFocus() else None
        self._marks.clear()
        self._doubts.clear()
        self._rewordings.clear()
        self._sentences.clear()
        self.document().clear()
        self._set_margins()
        cursor = QTextCursor(self.document())
        page = tones(is_dark(self.palette()))
        for number, line in enumerate(self._lines):
            _begin_block(cursor, self._block(12), first=number == 0)
            self._write_line(cursor, line, page)
        if not self._lines:
            cursor.insertText(self._empty, _colours(page.muted))
        # The widget's own cursor was pushed to the end, and would be scrolled to.
        self.moveCursor(QTextCursor.MoveOperation.Start)
        if entered in self._sentences:
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(self._sentences.index(entered))))
        self.verticalScrollBar().setValue(place)
        self._place = self.textCursor().position()

    def _entered(self) -> int | None:
        """The sentence that the cursor stands in."""
        number = self.textCursor().blockNumber()
        return self._sentences[number] if number < len(self._sentences) else None

    def _set_margins(self) -> None:
        frame = QTextFrameFormat()
        frame.setLeftMargin(_MARGIN)
        frame.setRightMargin(_MARGIN)
        frame.setBottomMargin(_MARGIN)
        self.document().rootFrame().setFrameFormat(frame)

    def _write_line(self, cursor: QTextCursor, line: GistLine, page: Tones) -> None:
        here = cursor.block().blockNumber()
        self._sentences.append(line.sentence)
        shown = line.shown.without(self._hidden)
        self._marks += [(here, mark) for mark in shown.marks]
        self._doubts += [(here, doubt) for doubt in line.shown.doubts]
        self._rewordings += [(here, rewording) for rewording in line.shown.rewordings]
        plain = _colours(page.ink if line.translated else page.muted)
        plain.setFontItalic(not line.translated)
        for span, mark in _pieces(shown):
            style = QTextCharFormat(plain)
            if mark is not None:
                style.setForeground(kind_style(mark.kind, is_dark(self.palette())).foreground)
            cursor.insertText(span.of(line.shown.text), style)
        cursor.insertText("\u00a0", _colours(page.muted))
        cursor.insertText(f"[{line.number}]", _link(line, page))
        said = (self.tr("(pinned by you)") if line.pinned else "", self.tr("(edited by you)") if line.edited else "")
        for words in filter(None, (*said, f"({self._doubt})" if line.doubtful else "")):
            cursor.insertText(" " + words.replace(" ", "\u00a0"), _colours(page.muted))
        severity = gravest(line.flags)
        if severity is not None:
            _begin_block(cursor, _as_the_window_runs(self._block(0)), first=False)
            self._sentences.append(line.sentence)
            style = _colours(page.of(severity))
            style.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(self.tr("To check:"), style)
            reasons = " ".join(map(about_flag, line.flags))
            cursor.insertText(f" {reasons}", _colours(page.of(severity)))

    def _block(self, above: int) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        block.setLineHeight(line_pitch(self.font()), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block.setTopMargin(above)
        return block

    @Slot(QUrl)
    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == _SCHEME:
            self.sentence_picked.emit(int(url.path()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fills below the text, underlines above it: the same ones as in the grid."""
        dark = is_dark(self.palette())
        painter = QPainter(self.viewport())
        for number, mark in self._marks:
            if mark.entity == self._entity:
                paint_fill(painter, self._places(number, mark.span), kind_style(mark.kind, dark).fill)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        for number, mark in self._marks:
            style = kind_style(mark.kind, dark)
            paint_underline(painter, self._places(number, mark.span), style.underline, style.foreground)
        for number, doubt in self._doubts:
            colour = tones(dark).of(doubt.severity)
            paint_underline(painter, self._places(number, doubt.span), Underline.WAVE, colour)
        for number, rewording in self._rewordings:
            paint_corners(painter, self._places(number, rewording.span), tones(dark).accent)
        painter.end()

    def _places(self, number: int, span: Span) -> tuple[Place, ...]:
        """Where a span of block `number` stands in the viewport."""
        block = self.document().findBlockByNumber(number)
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        corner -= QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        places = places_of(block.layout(), block.text(), span)
        return tuple(Place(place.box.translated(corner), place.baseline + corner.y()) for place in places)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Say which sentence the keyboard has come to; a key that changes the gist moves the cursor nowhere."""
        super().keyReleaseEvent(event)
        if self.textCursor().position() != self._place:
            self._tell_entered()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say which sentence was clicked."""
        super().mouseReleaseEvent(event)
        self._tell_entered()

    def _tell_entered(self) -> None:
        entered, self._place = self._entered(), self.textCursor().position()
        if entered is not None:
            self.sentence_entered.emit(entered)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words selected; warnings of these sentences that lie outside the selection come along behind them."""
        data, cursor = super().createMimeDataFromSelection(), self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        chosen = set(self._sentences[first : last + 1])
        lost = [line for line in self._lines if line.sentence in chosen and not self._is_told(line, data.text())]
        if lost:
            said = "".join(warnings(line.flags) for line in lost)
            data.setHtml(f"{data.html()}<p>{escape(said.strip())}</p>")
            data.setText(data.text() + said)
        return data

    @staticmethod
    def _is_told(line: GistLine, text: str) -> bool:
        reasons = " ".join(map(about_flag, line.flags))
        return reasons.replace("\u00a0", " ") in text.replace("\u00a0", " ")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done to the words, and to the sentence under the mouse or at the cursor."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._sentences:
            self.menu_opened.emit(menu, self._sentences[cursor.blockNumber()])
        menu.popup(self.viewport().mapToGlobal(self.cursorRect(cursor).bottomLeft()) if by_key else event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other colours or another language: write the text again."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._write()


def _pieces(marked: MarkedText) -> list[tuple[Span, Mark | None]]:
    """The whole text in order, cut at the marks."""
    pieces: list[tuple[Span, Mark | None]] = []
    end = 0
    for mark in marked.marks:
        pieces += [(Span(end, mark.span.start), None), (mark.span, mark)]
        end = mark.span.end
    return [*pieces, (Span(end, len(marked.text)), None)]


def _as_the_window_runs(block: QTextBlockFormat) -> QTextBlockFormat:
    """For words in its language: from right to left where it is read so."""
    if QGuiApplication.isRightToLeft():
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return block


def _begin_block(cursor: QTextCursor, block: QTextBlockFormat, first: bool) -> None:
    if first:
        block.setTopMargin(0)
        cursor.setBlockFormat(block)
    else:
        cursor.insertBlock(block)


def _colours(colour: QColor) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(colour)
    return style


def _link(line: GistLine, page: Tones) -> QTextCharFormat:
    style = _colours(page.accent)
    style.setAnchor(True)
    style.setAnchorHref(f"{_SCHEME}:{line.sentence}")
    style.setFontWeight(QFont.Weight.DemiBold)
    return style
