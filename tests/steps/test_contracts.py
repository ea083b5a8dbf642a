"""Every step of the wiring keeps the contract of steps."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from types import FunctionType

from desktop_app.core.gist import GistLength
from desktop_app.core.model import Briefing, PackageInfo, Translation
from desktop_app.core.names import EntityKind
from desktop_app.core.pipeline import Step
from desktop_app.core.text import Span
from desktop_app.steps.clean import Clean
from desktop_app.steps.gist import ChooseGist
from desktop_app.steps.language import DetectLanguage
from desktop_app.steps.link import LinkNames
from desktop_app.steps.names import FindNames
from desktop_app.steps.sentences import split_sentences
from desktop_app.steps.translate import Translate
from desktop_app.wiring import Options, load_stages
from tests.steps.contract import StepContract, briefing


class Names:
    """Finds two names by heart."""

    def spans(self, text: str) -> Sequence[tuple[Span, EntityKind]]:
        known = (("Jean Dupont", EntityKind.PERSON), ("Alep", EntityKind.PLACE))
        return [(Span(at, at + len(name)), kind) for name, kind in known if (at := text.find(name)) >= 0]


class Capitals:
    """An engine whose English is French in capitals."""

    package = PackageInfo("fr", "en", "0", "00", True, "")

    def length(self, text: str) -> int:
        return len(text.split())

    def translating(self, texts: Sequence[str], /) -> Generator[None, None, list[Translation]]:
        yield
        return [Translation(text.upper(), -0.1) for text in texts]

    def rest(self) -> None:
        """Holds nothing."""


def after(steps: Sequence[Step], text: str) -> Briefing:
    """What `steps` make of `text`."""
    last = briefing(text)
    for step in steps:
        *_, last = step(last)
    return last


class TestClean(StepContract):
    def step(self) -> Step:
        return Clean()

    def ready(self, text: str) -> Briefing:
        return briefing(text)


class TestLanguage(StepContract):
    def step(self) -> Step:
        return DetectLanguage()

    def ready(self, text: str) -> Briefing:
        return briefing(text)


class TestSentences(StepContract):
    def step(self) -> Step:
        return split_sentences

    def ready(self, text: str) -> Briefing:
        return after([Clean()], text)


class TestNames(StepContract):
    def step(self) -> Step:
        return FindNames(Names())

    def ready(self, text: str) -> Briefing:
        return after([Clean(), split_sentences], text)


class TestGist(StepContract):
    def step(self) -> Step:
        return ChooseGist(GistLength(2))

    def ready(self, text: str) -> Briefing:
        return after([Clean(), split_sentences], text)


class TestTranslate(StepContract):
    def step(self) -> Step:
        return Translate(lambda source: Capitals(), (LinkNames(),))

    def ready(self, text: str) -> Briefing:
        return after([Clean(), split_sentences, FindNames(Names()), ChooseGist(GistLength(2))], text)


def test_no_step_of_the_wiring_is_forgotten() -> None:
    tested = {kind_of(one().step()) for one in StepContract.__subclasses__()}
    assert {kind_of(stage.step) for stage in load_stages(Options())} == tested


def kind_of(step: Step) -> object:
    """Its class, or the function that it is; what is wrapped as best effort counts as itself."""
    bare = getattr(step, "step", step)
    return bare if isinstance(bare, FunctionType) else type(bare)
