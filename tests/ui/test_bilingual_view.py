"""The grid: what it shows, what it says, what it hands out, and that it stays where the reader is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QHelpEvent, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.core.model import Rewording, Translation
from desktop_app.core.names import EntityKind, FormSource
from desktop_app.core.text import Span
from desktop_app.ui.look.theme import kind_style, palette, tones
from desktop_app.ui.reading.bilingual_delegate import SIDE_PADDING, BilingualDelegate
from desktop_app.ui.reading.bilingual_model import BilingualModel, Column
from desktop_app.ui.reading.bilingual_view import BilingualView
from desktop_app.ui.reading.marked_layout import MarkedLayout, height_of, line_pitch
from desktop_app.ui.reading.present import Mark, MarkedText
from desktop_app.ui.reading.row_heights import space_above
from tests.ui.briefings import FURNITURE, finished_briefing, long_briefing, port_briefing

Role = Qt.ItemDataRole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""What the offscreen platform says of windows it cannot raise or limit."""


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[BilingualView]:
    view = BilingualView()
    qtbot.addWidget(view)
    view.setPalette(palette(False))
    view.resize(1000, 600)
    view.show_briefing(port_briefing())
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: not view.measuring)
    yield view
    QToolTip.hideText()


def model_of(view: BilingualView) -> BilingualModel:
    model = view.model()
    assert isinstance(model, BilingualModel)
    return model


def text_at(model: QAbstractItemModel, row: int, column: Column, role: Role = Role.DisplayRole) -> str:
    return str(model.index(row, column).data(role))


def point_of(view: BilingualView, row: int, column: Column, words: str) -> QPoint:
    """A point of the viewport that lies on `words`."""
    rect = view.visualRect(model_of(view).index(row, column))
    words_at = text_at(model_of(view), row, column).index(words)
    for y in range(rect.top(), rect.bottom(), 4):
        for x in range(rect.left(), rect.right(), 4):
            mark = delegate_of(view).mark_at(QPoint(x, y))
            if mark and mark.span.start == words_at:
                return QPoint(x, y)
    raise AssertionError(f"{words} is nowhere in the cell")


def delegate_of(view: BilingualView) -> BilingualDelegate:
    delegate = view.itemDelegate()
    assert isinstance(delegate, BilingualDelegate)
    return delegate


def test_the_model_keeps_the_rules_of_qt(qtbot: QtBot) -> None:
    model = BilingualModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_briefing(port_briefing())
    model.show_briefing(finished_briefing())
    model.show_briefing(None)
    assert tester.model() is model


def test_number_french_and_english_stand_in_three_columns(view: BilingualView) -> None:
    model = model_of(view)
    assert text_at(model, 11, Column.NUMBER) == "12"
    assert text_at(model, 11, Column.FRENCH) == "Les pêcheurs, eux, attendent."
    assert text_at(model, 11, Column.ENGLISH) == "The fishermen are waiting."
    assert text_at(model, 13, Column.ENGLISH) == "…"
    assert model.rowCount() == 14


def test_furniture_is_nowhere_in_the_grid(view: BilingualView) -> None:
    model = model_of(view)
    cells = [text_at(model, row, column) for row in range(model.rowCount()) for column in Column]
    assert not any(FURNITURE in cell for cell in cells)


def test_a_screen_reader_hears_number_language_and_flags(view: BilingualView) -> None:
    model = model_of(view)
    assert text_at(model, 11, Column.FRENCH, Role.AccessibleTextRole).startswith("Sentence 12, French: Les pêcheurs")
    english = text_at(model, 3, Column.ENGLISH, Role.AccessibleTextRole)
    assert english.startswith("Sentence 4, English: “We did want")
    assert english.endswith("To check: “n’avons pas” may have lost its “not”. Score: check")
    assert "not translated yet" in text_at(model, 13, Column.ENGLISH, Role.AccessibleTextRole)
    assert "In the gist" in text_at(model, 1, Column.NUMBER, Role.AccessibleTextRole)


def test_the_gutter_tells_flags_and_gist_as_a_tip(view: BilingualView) -> None:
    model = model_of(view)
    assert text_at(model, 1, Column.NUMBER, Role.ToolTipRole) == "In the gist\nScore: sure"
    assert "dollars" in text_at(model, 2, Column.NUMBER, Role.ToolTipRole)
    assert text_at(model, 11, Column.NUMBER, Role.ToolTipRole) == "Score: sure"
    assert model.index(13, Column.NUMBER).data(Role.ToolTipRole) is None


def test_a_doubtful_score_is_said_and_has_a_sign_quieter_than_a_warning(view: BilingualView) -> None:
    view.show_briefing(port_briefing().translated(11, Translation("The fishermen, them, expect.", -3.2)))
    image, model = image_of(view), model_of(view)
    said = "Score: doubtful, compare with the French"
    assert text_at(model, 11, Column.NUMBER, Role.ToolTipRole) == said
    assert text_at(model, 11, Column.ENGLISH, Role.AccessibleTextRole).endswith(said)
    assert 5 < ink_in_gutter(view, image, 11) < ink_in_gutter(view, image, 2)


def test_a_new_translation_changes_its_row_and_resets_nothing(view: BilingualView, qtbot: QtBot) -> None:
    model, changed, resets = model_of(view), list[tuple[int, int]](), list[bool]()
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))
    view.show_briefing(finished_briefing())
    assert changed == [(13, 13)]
    assert resets == []
    assert text_at(model, 13, Column.ENGLISH).startswith("The Rennes public prosecutor")


def test_another_article_resets(view: BilingualView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model_of(view).modelReset):
        view.show_briefing(long_briefing(5))
    with qtbot.waitSignal(model_of(view).modelReset):
        view.show_briefing(None)
    assert model_of(view).rowCount() == 0


def test_a_row_is_as_tall_as_the_taller_of_its_texts(view: BilingualView) -> None:
    model = model_of(view)
    width = min(view.columnWidth(Column.FRENCH), view.columnWidth(Column.ENGLISH)) - 2 * SIDE_PADDING
    for row in model.rows:
        texts = [row.french.text, *([row.english.text] if row.english else [])]
        lines = max(height_of(text, view.font(), width) for text in texts)
        assert view.rowHeight(row.sentence) == space_above(row) + lines + 4


def test_the_two_texts_share_the_width(view: BilingualView, qtbot: QtBot) -> None:
    for width in (1000, 640, 1300):
        view.resize(width, 600)
        qtbot.waitUntil(lambda: not view.measuring)
        assert abs(view.columnWidth(Column.FRENCH) - view.columnWidth(Column.ENGLISH)) <= 1
        assert sum(view.columnWidth(column) for column in Column) == view.viewport().width()


def test_rows_grow_when_the_window_shrinks_and_when_the_text_grows(view: BilingualView, qtbot: QtBot) -> None:
    wide = view.rowHeight(1)
    view.resize(600, 600)
    qtbot.waitUntil(lambda: view.rowHeight(1) > wide)
    narrow = view.rowHeight(1)
    font = QFont(view.font())
    font.setPointSizeF(1.5 * font.pointSizeF())
    view.setFont(font)
    qtbot.waitUntil(lambda: view.rowHeight(1) > 1.5 * narrow)


def test_going_to_a_sentence_selects_and_shows_it_and_emits_nothing(view: BilingualView, qtbot: QtBot) -> None:
    view.show_briefing(long_briefing(300))
    with qtbot.assertNotEmitted(view.sentence_picked):
        view.go_to(250)
    assert view.currentIndex().row() == 250
    assert [index.row() for index in view.selectionModel().selectedRows()] == [250]
    assert view.viewport().rect().contains(view.visualRect(model_of(view).index(250, Column.ENGLISH)))


@pytest.mark.parametrize("sentence", [-1, 14, 10_000])
def test_going_to_a_sentence_that_is_not_there_does_nothing(view: BilingualView, sentence: int) -> None:
    view.go_to(3)
    view.go_to(sentence)
    assert view.currentIndex().row() == 3


def test_focus_alone_picks_nothing(qtbot: QtBot) -> None:
    view = BilingualView()
    qtbot.addWidget(view)
    view.show_briefing(port_briefing())
    with qtbot.assertNotEmitted(view.sentence_picked), qtbot.waitExposed(view):
        view.show()
        view.setFocus()


def test_arrow_keys_pick_sentences(view: BilingualView, qtbot: QtBot) -> None:
    view.go_to(3)
    with qtbot.waitSignal(view.sentence_picked) as picked:
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert picked.args == [4]


def test_clicking_a_name_picks_its_entity(view: BilingualView, qtbot: QtBot) -> None:
    briefing = port_briefing()
    brussels = next(index for index, entity in enumerate(briefing.entities) if entity.french == "Bruxelles")
    for column, words in ((Column.FRENCH, "Bruxelles"), (Column.ENGLISH, "Brussels")):
        with qtbot.waitSignal(view.entity_picked) as picked:
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 5, column, words))
        assert picked.args == [brussels]


def test_clicking_beside_a_name_picks_the_sentence_only(view: BilingualView, qtbot: QtBot) -> None:
    rect = view.visualRect(model_of(view).index(11, Column.FRENCH))
    with qtbot.assertNotEmitted(view.entity_picked), qtbot.waitSignal(view.sentence_picked) as picked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert picked.args == [11]


def test_a_name_after_emojis_is_found_where_it_is_painted(qtbot: QtBot) -> None:
    text, font = "🔴🔴🔴🔴 Marie parle à Zoé.", QFont()
    marked = MarkedText(text, (Mark(Span(5, 10), EntityKind.PERSON, 0),))
    layout = MarkedLayout(marked, font, 800, False)
    (_, (place,)), *_ = layout._marks
    start = MarkedLayout(MarkedText("🔴🔴🔴🔴 M"), font, 800, False)  # a line must not outlive its layout
    before = start._layout.lineAt(0).naturalTextWidth()
    letter = QFontMetricsF(font).horizontalAdvance("M")
    assert place.box.left() == pytest.approx(before - letter, abs=2)
    assert place.box.width() == pytest.approx(QFontMetricsF(font).horizontalAdvance("Marie"), abs=2)
    assert layout.mark_at(place.box.center()) is not None
    (painted,) = layout._layout.formats()
    assert (painted.start, painted.length) == (9, 5)


def test_a_name_written_from_right_to_left_has_a_place_on_a_left_to_right_page(qtbot: QtBot) -> None:
    text, arabic = "Selon يوسف المنصوري, rien.", "يوسف المنصوري"
    start = text.index(arabic)
    marked = MarkedText(text, (Mark(Span(start, start + len(arabic)), EntityKind.PERSON, 0),))
    (_, places), *_ = MarkedLayout(marked, QFont(), 800, False)._marks
    assert len(places) == 1
    assert places[0].box.width() > 40
    assert places[0].box.left() > 20


def test_a_sentence_of_arabic_runs_leftward_and_one_of_french_never(qtbot: QtBot) -> None:
    arabic, french = "هل هذا صحيح حقا يا NATO؟", "يوسف المنصوري n'a rien dit aux journalistes."
    for text, leftward in ((arabic, True), (french, False)):
        layout = MarkedLayout(MarkedText(text), QFont(), 800, False)
        line = layout._layout.lineAt(0)
        assert (line.naturalTextRect().right() > 780) is leftward
        assert (line.naturalTextRect().left() < 20) is not leftward


def test_hovering_a_name_tells_kind_and_both_forms(view: BilingualView, qtbot: QtBot) -> None:
    point = point_of(view, 5, Column.FRENCH, "Bruxelles")
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    index = view.indexAt(point)
    assert delegate_of(view).helpEvent(event, view, QStyleOptionViewItem(), index)
    assert "Place" in QToolTip.text()
    assert "Bruxelles → Brussels" in QToolTip.text()


def test_hovering_lights_the_row_and_leaving_puts_it_out(view: BilingualView, qtbot: QtBot) -> None:
    rect = view.visualRect(model_of(view).index(4, Column.ENGLISH))
    corner = rect.bottomRight() - QPoint(3, 3)
    dark = image_of(view).pixelColor(corner)
    QTest.mouseMove(view.viewport(), rect.center())
    lit = image_of(view)
    left = view.visualRect(model_of(view).index(4, Column.FRENCH)).bottomLeft() + QPoint(3, -3)
    assert lit.pixelColor(corner) != dark
    assert lit.pixelColor(corner) == lit.pixelColor(left)
    view.leaveEvent(QEvent(QEvent.Type.Leave))
    assert image_of(view).pixelColor(corner) == dark


def image_of(view: BilingualView) -> QImage:
    return view.viewport().grab().toImage()


def coloured(image: QImage, view: BilingualView, row: int, column: Column, kind: EntityKind) -> int:
    """How many pixels of a cell have the fill of a kind."""
    fill, rect = kind_style(kind, False).fill, view.visualRect(model_of(view).index(row, column))
    points = [(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
    return sum(image.pixelColor(x, y) == fill for x, y in points)


def test_a_highlighted_entity_is_filled_on_both_sides_and_nothing_else_is(view: BilingualView) -> None:
    briefing = port_briefing()
    brussels = next(index for index, entity in enumerate(briefing.entities) if entity.french == "Bruxelles")
    assert coloured(image_of(view), view, 5, Column.FRENCH, EntityKind.PLACE) < 10
    view.highlight_entity(brussels)
    image = image_of(view)
    assert coloured(image, view, 5, Column.FRENCH, EntityKind.PLACE) > 50
    assert coloured(image, view, 5, Column.ENGLISH, EntityKind.PLACE) > 50
    assert coloured(image, view, 0, Column.FRENCH, EntityKind.PLACE) < 10
    view.highlight_entity(None)
    assert coloured(image_of(view), view, 5, Column.FRENCH, EntityKind.PLACE) < 10


def ink_in_gutter(view: BilingualView, image: QImage, row: int) -> int:
    """Pixels that are not paper, left of the number."""
    model = model_of(view)
    rect = view.visualRect(model.index(row, Column.NUMBER))
    middle = rect.top() + space_above(model.row(row)) + line_pitch(view.font()) // 2
    paper = image.pixelColor(rect.left() + 1, middle)
    columns = range(rect.left(), rect.left() + 2 * line_pitch(view.font()))
    return sum(image.pixelColor(x, y) != paper for x in columns for y in range(middle - 6, middle + 6))


def test_flagged_and_gist_rows_have_a_sign_in_the_gutter(view: BilingualView) -> None:
    image = image_of(view)
    assert ink_in_gutter(view, image, 1) > 20
    assert ink_in_gutter(view, image, 2) > 20
    assert ink_in_gutter(view, image, 3) > 10
    assert ink_in_gutter(view, image, 11) == 0


def test_copy_puts_the_selected_rows_on_the_clipboard(view: BilingualView, qtbot: QtBot) -> None:
    view.go_to(11)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().startswith(
        "Les pêcheurs, eux, attendent.\tThe fishermen are waiting.\n\nSentence 12 of 14, from "
    )
    assert '<td lang="en" ' in mime.html()
    assert ">The fishermen are waiting.</td>" in mime.html()


def test_copying_nothing_leaves_the_clipboard_alone(view: BilingualView) -> None:
    QGuiApplication.clipboard().setText("mine")
    view.copy_selected()
    assert QGuiApplication.clipboard().text() == "mine"


def test_the_sentence_at_the_top_stays_there_when_rows_above_grow(view: BilingualView, qtbot: QtBot) -> None:
    briefing = long_briefing(200)
    view.show_briefing(briefing)
    qtbot.waitUntil(lambda: not view.measuring)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    top = view.rowAt(0)
    place = view.visualRect(model_of(view).index(top, Column.FRENCH)).top()
    view.show_briefing(briefing.translated(2, Translation("A far longer English text. " * 30)))
    assert view.rowAt(0) == top
    assert view.visualRect(model_of(view).index(top, Column.FRENCH)).top() == place


def test_every_row_gets_its_exact_height_in_the_end(view: BilingualView, qtbot: QtBot) -> None:
    view.show_briefing(long_briefing(400))
    qtbot.waitUntil(lambda: not view.measuring)
    width = min(view.columnWidth(Column.FRENCH), view.columnWidth(Column.ENGLISH)) - 2 * SIDE_PADDING
    for row in model_of(view).rows[::37]:
        assert row.english is not None
        taller = max(height_of(text, view.font(), width) for text in (row.french.text, row.english.text))
        assert view.rowHeight(row.sentence) == space_above(row) + taller + 4


def test_what_is_in_sight_is_exact_at_once(view: BilingualView) -> None:
    view.show_briefing(long_briefing(2000))
    assert view.measuring
    assert all(view._heights.is_measured(index) for index in view._visible())
    view.go_to(1500)
    assert all(view._heights.is_measured(index) for index in view._visible())


def test_the_selection_stays_while_translations_arrive(view: BilingualView) -> None:
    view.go_to(5)
    view.show_briefing(finished_briefing())
    assert view.currentIndex().row() == 5


def test_a_dark_palette_sets_the_texts_again(view: BilingualView) -> None:
    light = image_of(view)
    view.setPalette(palette(True))
    dark = image_of(view)
    bottom = light.height() - 5
    assert dark.pixelColor(400, bottom) != light.pixelColor(400, bottom)
    french = view.visualRect(model_of(view).index(5, Column.FRENCH))
    wanted = kind_style(EntityKind.PLACE, True).foreground
    points = [(x, y) for x in range(french.left(), french.right()) for y in range(french.top(), french.bottom())]
    assert any(dark.pixelColor(x, y) == wanted for x, y in points)


def test_an_empty_grid_can_be_asked_everything(qtbot: QtBot) -> None:
    view = BilingualView()
    qtbot.addWidget(view)
    view.show_briefing(None)
    view.show()
    view.go_to(0)
    view.highlight_entity(3)
    view.copy_selected()
    assert delegate_of(view).mark_at(QPoint(5, 5)) is None
    assert view.model().index(0, 0) == QModelIndex()


def test_entities_that_change_kind_are_painted_again(view: BilingualView) -> None:
    briefing = port_briefing()
    entities = (replace(briefing.entities[0], kind=EntityKind.ORGANISATION), *briefing.entities[1:])
    view.show_briefing(replace(briefing, entities=entities))
    assert model_of(view).row(0).french.marks[0].kind is EntityKind.ORGANISATION


def test_words_put_right_have_half_brackets_and_are_told(view: BilingualView, qtbot: QtBot) -> None:
    briefing = port_briefing()
    sentence = briefing.sentences[11]
    assert sentence.translation is not None
    rewording = Rewording(Span(4, 13), "anglers", FormSource.TABLE)
    fishermen = replace(sentence, translation=replace(sentence.translation, rewordings=(rewording,)))
    view.show_briefing(briefing.with_sentence(11, fishermen))
    index = model_of(view).index(11, Column.ENGLISH)
    view.scrollTo(index)
    rect, accent = view.visualRect(index), tones(False).accent
    points = [QPoint(x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())]
    image = image_of(view)
    assert sum(image.pixelColor(point) == accent for point in points) > 8
    point = next(point for point in points if delegate_of(view).rewording_at(point))
    event = QHelpEvent(QEvent.Type.ToolTip, point, view.viewport().mapToGlobal(point))
    assert delegate_of(view).helpEvent(event, view, QStyleOptionViewItem(), index)
    assert "The translation had “anglers”; put right from: Dragoman’s table." in QToolTip.text()


def test_the_mention_come_to_is_framed(view: BilingualView) -> None:
    briefing = port_briefing()
    brussels = next(index for index, entity in enumerate(briefing.entities) if entity.french == "Bruxelles")
    view.highlight_entity(brussels)
    lit = image_of(view)
    view.highlight_entity(brussels, briefing.entities[brussels].mentions[0])
    framed = image_of(view)
    french, english = (view.visualRect(model_of(view).index(5, column)) for column in (Column.FRENCH, Column.ENGLISH))
    assert framed.copy(french) != lit.copy(french)
    assert framed.copy(english) == lit.copy(english)
