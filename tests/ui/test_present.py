"""What the panes show, decided without Qt."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise

from desktop_app.core.model import Article, Briefing, Sentence, Severity, Translation
from desktop_app.core.names import Entity, EntityKind, Mention, Side
from desktop_app.core.text import Span
from desktop_app.ui.reading.copied_rows import copied_html, copied_text
from desktop_app.ui.reading.present import (
    NameColumn,
    changed_rows,
    gist_lines,
    grid_rows,
    kind_counts,
    name_rows,
    same_grid,
    sorted_names,
)
from tests.ui.briefings import FURNITURE, finished_briefing, long_briefing, port_briefing


def one_sentence(french: str, english: str | None, *entities: Entity) -> Briefing:
    """A briefing of a single sentence."""
    translation = None if english is None else Translation(english)
    return Briefing(Article(french), (Sentence(Span(0, len(french)), 0, translation),), entities)


def name(kind: EntityKind, *spans: Span, side: Side = Side.FRENCH) -> Entity:
    """An entity that stands at `spans` of sentence 0."""
    return Entity(kind, "x", None, tuple(Mention(side, 0, span) for span in spans))


def test_nothing_here_needs_qt() -> None:
    blocked = "import sys; sys.modules['PySide6'] = None; import desktop_app.ui.reading.present"
    subprocess.run([sys.executable, "-c", blocked], check=True)


def test_there_is_one_row_a_sentence_in_order_and_numbers_start_at_one() -> None:
    rows = grid_rows(port_briefing())
    assert [row.number for row in rows] == list(range(1, 15))
    assert rows[11].french.text == "Les pêcheurs, eux, attendent."
    assert rows[11].english is not None
    assert rows[11].english.text == "The fishermen are waiting."


def test_a_sentence_without_translation_has_no_english() -> None:
    assert grid_rows(port_briefing())[13].english is None


def test_furniture_is_in_no_row() -> None:
    briefing = port_briefing()
    assert [span.of(briefing.article.text) for span in briefing.article.furniture] == [FURNITURE]
    assert not any("Lire aussi" in row.french.text for row in grid_rows(briefing))


def test_paragraphs_open_where_the_paragraph_number_changes() -> None:
    assert [row.number for row in grid_rows(port_briefing()) if row.opens_paragraph] == [1, 2, 5, 8, 11]


def test_names_are_marked_on_both_sides_where_they_stand() -> None:
    briefing = port_briefing()
    for row in grid_rows(briefing):
        for side in (row.french, row.english):
            for mark in side.marks if side else ():
                assert mark.kind is briefing.entities[mark.entity].kind
    brussels = grid_rows(briefing)[5]
    assert [mark.span.of(brussels.french.text) for mark in brussels.french.marks] == [
        "Bruxelles",
        "Anton Lindqvist",
        "7 millions d’euros",
    ]
    assert brussels.english is not None
    assert [mark.span.of(brussels.english.text) for mark in brussels.english.marks] == [
        "Brussels",
        "Anton Lindqvist",
        "7 million euros",
    ]


def test_of_two_names_that_overlap_the_longer_is_marked() -> None:
    inner, outer = name(EntityKind.PLACE, Span(14, 19)), name(EntityKind.ORGANISATION, Span(0, 19))
    (row,) = grid_rows(one_sentence("Le parquet de Paris enquête.", None, inner, outer))
    assert [(mark.entity, mark.span) for mark in row.french.marks] == [(1, Span(0, 19))]


def test_marks_are_in_order_and_apart() -> None:
    for row in grid_rows(port_briefing()):
        for before, after in pairwise(row.french.marks):
            assert before.span.end <= after.span.start


def test_a_mention_outside_the_text_is_not_marked() -> None:
    entity = name(EntityKind.PERSON, Span(2, 99), Span(3, 3), side=Side.ENGLISH)
    (row,) = grid_rows(one_sentence("Oui.", "Yes.", entity))
    assert row.english is not None
    assert row.english.marks == ()


def test_line_breaks_become_spaces_without_moving_a_mark() -> None:
    (row,) = grid_rows(one_sentence("À\nParis\u2028hier", None, name(EntityKind.PLACE, Span(2, 7))))
    assert row.french.text == "À Paris hier"
    assert row.french.marks[0].span.of(row.french.text) == "Paris"


def test_a_row_is_as_grave_as_its_gravest_flag() -> None:
    rows = grid_rows(port_briefing())
    assert (rows[2].severity, rows[3].severity, rows[4].severity) == (Severity.ERROR, Severity.WARNING, None)


def test_doubts_stand_where_the_flag_points() -> None:
    row = grid_rows(port_briefing())[2]
    assert [doubt.span.of(row.french.text) for doubt in row.french.doubts] == ["euros"]
    assert row.english is not None
    assert [doubt.span.of(row.english.text) for doubt in row.english.doubts] == ["dollars"]


def test_a_new_translation_changes_one_row_only() -> None:
    before = port_briefing()
    after = before.translated(13, Translation("An investigation."))
    assert [row.number for row in changed_rows(grid_rows(before), before, after)] == [14]


def test_a_name_linked_later_changes_the_rows_it_stands_in_only() -> None:
    before, after = port_briefing(), finished_briefing()
    assert [row.number for row in changed_rows(grid_rows(before), before, after)] == [14]


def test_another_gist_changes_the_rows_that_enter_or_leave_it() -> None:
    before = port_briefing()
    after = before.with_gist_length(4)
    assert [row.number for row in changed_rows(grid_rows(before), before, after)] == [3]


def test_changed_rows_are_those_a_full_comparison_finds() -> None:
    before = port_briefing()
    entities = (*before.entities[1:4], replace(before.entities[5], kind=EntityKind.OTHER), *before.entities[7:])
    after = replace(before, entities=entities).translated(4, Translation("Aid.")).with_gist_length(2)
    rows = grid_rows(before)
    expected = [new for old, new in zip(rows, grid_rows(after), strict=True) if old != new]
    assert list(changed_rows(rows, before, after)) == expected
    assert 5 < len(expected) < 14


def test_the_same_snapshot_changes_nothing() -> None:
    briefing = port_briefing()
    assert changed_rows(grid_rows(briefing), briefing, port_briefing()) == ()


def test_other_sentences_make_another_grid() -> None:
    briefing = port_briefing()
    assert same_grid(briefing, finished_briefing())
    assert not same_grid(briefing, replace(briefing, sentences=briefing.sentences[:-1]))
    assert not same_grid(briefing, long_briefing(14))
    assert not same_grid(None, briefing)
    assert same_grid(None, None)


def test_the_gist_is_in_document_order_with_numbers_of_the_grid() -> None:
    lines = gist_lines(port_briefing().with_gist_length(5))
    assert [line.number for line in lines] == [2, 3, 5, 10, 14]


def test_a_gist_line_is_french_until_its_english_arrives() -> None:
    waiting = gist_lines(port_briefing().with_gist_length(5))[-1]
    assert not waiting.translated
    assert waiting.shown.text.startswith("Une enquête")
    arrived = gist_lines(finished_briefing().with_gist_length(5))[-1]
    assert arrived.translated
    assert [mark.span.of(arrived.shown.text) for mark in arrived.shown.marks] == ["Rennes"]


def test_a_gist_line_keeps_the_flags_of_its_sentence() -> None:
    assert [len(line.flags) for line in gist_lines(port_briefing().with_gist_length(6))] == [0, 1, 1, 0, 0, 0]


def test_there_is_no_gist_without_a_summary() -> None:
    assert gist_lines(None) == ()
    assert gist_lines(replace(port_briefing(), summary=None)) == ()


def test_names_come_by_kind_then_by_frequency() -> None:
    rows = name_rows(port_briefing())
    kinds = [row.kind for row in rows]
    assert kinds == sorted(kinds, key=list(EntityKind).index)
    places = [(row.french, row.count) for row in rows if row.kind is EntityKind.PLACE]
    assert places[0] == ("Saint-Aubin", 2)
    assert [count for _, count in places[1:]] == [1] * 5


def test_names_count_french_mentions_only() -> None:
    entity = Entity(
        EntityKind.PLACE,
        "Damas",
        "Damascus",
        (
            Mention(Side.FRENCH, 0, Span(0, 5)),
            Mention(Side.ENGLISH, 0, Span(0, 8)),
            Mention(Side.ENGLISH, 0, Span(9, 17)),
        ),
    )
    (row,) = name_rows(one_sentence("Damas", "Damascus Damascus", entity))
    assert row.count == 1


def test_names_sort_without_minding_accents_and_unknown_english_comes_last() -> None:
    entities = tuple(Entity(EntityKind.PLACE, french, english) for french, english in PLACES)
    rows = name_rows(one_sentence("Rien.", None, *entities))
    assert [row.french for row in sorted_names(rows, NameColumn.FRENCH)] == ["Édimbourg", "Liège", "Rennes"]
    assert [row.french for row in sorted_names(rows, NameColumn.ENGLISH)] == ["Édimbourg", "Liège", "Rennes"]
    assert [row.french for row in sorted_names(rows, NameColumn.FRENCH, True)] == ["Rennes", "Liège", "Édimbourg"]


PLACES = (("Rennes", None), ("Liège", "Liege"), ("Édimbourg", "Edinburgh"))


def test_names_sorted_by_count_descending_have_the_most_frequent_first() -> None:
    rows = sorted_names(name_rows(long_briefing(40)), NameColumn.COUNT, descending=True)
    counts = [row.count for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_kind_counts_leave_out_kinds_that_do_not_occur() -> None:
    counts = dict(kind_counts(port_briefing()))
    assert counts[EntityKind.PERSON] == 3
    assert counts[EntityKind.TIME] == 1
    assert kind_counts(None) == ()
    assert EntityKind.OTHER not in dict(kind_counts(one_sentence("Oui.", None, name(EntityKind.DATE, Span(0, 3)))))


def test_copied_text_is_french_tab_english_a_line_each() -> None:
    rows = grid_rows(port_briefing())
    lines = copied_text((rows[11], rows[13])).split("\n")
    assert lines[0] == "Les pêcheurs, eux, attendent.\tThe fishermen are waiting."
    assert lines[1].endswith("d’autrui ».\t")


def test_what_is_to_be_checked_is_copied_with_its_sentence_unless_it_is_dismissed() -> None:
    briefing = port_briefing()
    (flag,) = briefing.sentences[3].flags
    assert copied_text(grid_rows(briefing)[3:4]).endswith(f" (Warning: {flag.text})")
    assert "(Warning: " in copied_html(grid_rows(briefing)[3:4])
    sentence = replace(briefing.sentences[3], flags=(replace(flag, dismissed="checked"),))
    assert "Warning" not in copied_text(grid_rows(briefing.with_sentence(3, sentence))[3:4])


def test_copied_html_escapes_the_text() -> None:
    rows = grid_rows(one_sentence("a < b", "<script>"))
    assert '<td lang="ar" dir="rtl" ' in copied_html(rows, "ar")
    page = copied_html(rows)
    assert re.findall(r'<td lang="(\w+)" [^>]*>([^<]*)</td>', page) == [("fr", "a &lt; b"), ("en", "&lt;script&gt;")]
    assert page.count('width="50%"') == 2


def test_rows_and_lines_tell_what_the_reader_decided() -> None:
    before = port_briefing()
    assert before.summary is not None
    after = replace(before, summary=replace(before.summary, pinned=(4, 6), struck=(1,)))
    assert [row.choice for row in grid_rows(after)][:8] == [None, False, None, None, True, None, True, None]
    assert [row.in_gist for row in grid_rows(after)][:8] == [False, False, False, False, True, False, True, False]
    changed = changed_rows(grid_rows(before), before, after)
    assert {row.sentence for row in changed} == {1, 4, 6}
    assert [(line.sentence, line.pinned) for line in gist_lines(after)] == [(4, True), (6, True), (9, False)]
