"""English that an earlier run of the program made is not made again, where it would be the same."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.core.model import Briefing, PackageInfo, Rewording, Translation
from desktop_app.core.names import FormSource
from desktop_app.core.notes import Notes, SentenceEdit
from desktop_app.core.text import Span
from desktop_app.steps.translate import Translate
from tests.steps.test_translate import TOY, ToyEngine, briefing_of

KYIV = Translation("Kyiv is hit.", -0.1, (Rewording(Span(0, 4), "Kiev", FormSource.READER),))


def earlier(package: PackageInfo = TOY) -> Briefing:
    """Half done: one sentence reworded, one written by the reader, one still to come."""
    briefing = briefing_of("Kiev est touché.", "Deux.", "Trois.")
    briefing = briefing.translated(0, KYIV).translated(1, Translation("Two!", edited=True))
    return replace(briefing, package=package)


def done(engine: ToyEngine, before: Briefing, now: Briefing | None = None) -> Briefing:
    step = Translate(lambda source: engine)
    step.remember(before)
    return list(step(now or briefing_of("Kiev est touché.", "Deux.", "Trois.")))[-1]


def test_what_was_made_before_is_given_out_in_the_engine_s_words() -> None:
    engine = ToyEngine()
    briefing = done(engine, earlier())
    assert [briefing.english(index) for index in range(3)] == ["Kiev is hit.", "Deux. (en)", "Trois. (en)"]
    assert [text for call in engine.calls for text in call] == ["Deux.", "Trois."]


def test_what_the_reader_wrote_stays_the_reader_s() -> None:
    engine = ToyEngine()
    now = briefing_of("Kiev est touché.", "Deux.", "Trois.")
    notes = Notes((SentenceEdit("Deux.", "Two!"),))
    briefing = done(engine, earlier(), replace(now, article=replace(now.article, notes=notes)))
    assert briefing.sentences[1].translation == Translation("Two!", edited=True)
    assert [text for call in engine.calls for text in call] == ["Trois."]


def test_another_package_makes_it_anew() -> None:
    engine = ToyEngine()
    done(engine, earlier(replace(TOY, sha256="1" * 64)))
    assert len([text for call in engine.calls for text in call]) == 3


def test_the_same_package_in_another_folder_is_the_same() -> None:
    engine = ToyEngine()
    done(engine, earlier(replace(TOY, folder="/media/stick/fr_en")))
    assert len([text for call in engine.calls for text in call]) == 2
