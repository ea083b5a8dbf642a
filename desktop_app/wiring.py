"""Which steps make a briefing. The only module that names core, steps and packages together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.core.errors import BrokenPackage
from desktop_app.core.gist import USUAL_LENGTH, GistLength
from desktop_app.core.languages import FRENCH
from desktop_app.core.model import Activity, Article, Briefing, Trouble
from desktop_app.core.names import EntityKind, Side
from desktop_app.core.offline import network_refused
from desktop_app.core.pipeline import BestEffort, BestEffortDetail, CancelToken, Stage, run
from desktop_app.engines.attention import LastOpened
from desktop_app.engines.doubts import doubts
from desktop_app.engines.translator import Engine
from desktop_app.packages.find import open_preferred, source_languages
from desktop_app.packages.inspection import InstalledPackage
from desktop_app.packages.trial import run_trial
from desktop_app.settings import Quality
from desktop_app.steps.check import check_facts
from desktop_app.steps.clean import Clean
from desktop_app.steps.dating import DateTranslation
from desktop_app.steps.gist import ChooseGist
from desktop_app.steps.language import LANGUAGES, DetectLanguage
from desktop_app.steps.link import LinkNames
from desktop_app.steps.names import FindNames
from desktop_app.steps.sentences import sentence_spans, split_sentences
from desktop_app.steps.terms import EnforceGlossary
from desktop_app.steps.translate import Translate

WARM_UP = "Le ministre a quitté Paris mardi 7 octobre. Il n'a pas répondu aux 25 questions des journalistes."
"""Two sentences that make every engine load what it loads late."""


@dataclass(frozen=True, slots=True)
class Options:
    """What may be asked of a briefing."""

    gist_length: GistLength = USUAL_LENGTH
    package: Path | None = None
    """A package folder to prefer to all others."""
    translate: bool = True
    beam_size: int = Quality.BALANCED.beam_size
    today: Callable[[], date] = date.today
    """The day that a translation is dated."""


def load_stages(options: Options) -> tuple[Stage, ...]:
    """The stages of a briefing, cheap to make: each engine is imported when its step first runs."""
    stages = (
        Stage(Activity.LANGUAGE, DetectLanguage(lambda: _readable_languages(options))),
        Stage(Activity.CLEAN, Clean()),
        Stage(Activity.SENTENCES, split_sentences),
        Stage(Activity.NAMES, BestEffort(FindNames(), Trouble.NO_NAMES)),
        Stage(Activity.GIST, BestEffort(ChooseGist(options.gist_length), Trouble.NO_SUMMARY)),
    )
    if not options.translate:
        return stages
    engines = LastOpened(lambda source: open_engine(options.package, options.beam_size, source))
    link, terms = LinkNames(align=engines.aligning), EnforceGlossary(engines.translating, engines.aligning)
    details = (DateTranslation(options.today), BestEffortDetail(link, Trouble.NO_LINKS), check_facts, terms)
    translate = Translate(engines, details, (link.second_look, terms.second_look))
    return (*stages, Stage(Activity.TRANSLATE, translate))


def load_warm_stages(options: Options) -> tuple[Stage, ...]:
    """The same with every engine loaded. Slow (seconds): call it off the GUI thread."""
    stages = load_stages(options)
    for _ in run(stages, Briefing(Article(WARM_UP)), CancelToken()):
        pass
    return stages


def open_engine(package: Path | None, beam_size: int = Quality.BALANCED.beam_size, source: str = FRENCH) -> Engine:
    """The engine of the preferred package from `source`. Raises PackageError."""
    return open_preferred(lambda found: Engine(found, beam_size), package, source)


def _readable_languages(options: Options) -> frozenset[str]:
    """What can be read besides French: what has a package, or anything where no English is asked for."""
    return source_languages(options.package) | (frozenset() if options.translate else LANGUAGES)


def translated_lines(lines: list[str], engine: Engine, source: str = FRENCH) -> Iterator[str]:
    """The English of each line in the language `source`, one line each, in order. A line may hold several sentences."""
    sentences = [[span.of(line) for span, _ in sentence_spans(line, language=source)] for line in lines]
    english = engine.translations([text for texts in sentences for text in texts])
    for texts in sentences:
        yield " ".join(next(english).text.replace("\n", " ") for _ in texts)


SELF_TEST = "Le pr?sident a quitté Paris mardi. Il n'a pas répondu aux questions des 25 journalistes français."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the self-test found of one engine."""

    engine: str
    works: bool
    detail: str


def self_test() -> Iterator[Outcome]:
    """Run every engine on a built-in text with the network refused; one outcome each."""
    with network_refused() as attempts:
        briefing = Briefing(Article(SELF_TEST))
        for stage in load_stages(Options()):
            try:
                *_, briefing = stage.step(briefing)
                detail = _CHECKS[stage.activity](briefing)
            except Exception as error:
                yield Outcome(stage.activity.value, False, f"{type(error).__name__}: {error}")
            else:
                yield Outcome(stage.activity.value, bool(detail), detail or "gave a wrong result")
        asked = ", ".join(sorted(set(attempts)))
        yield Outcome(
            "network", not attempts, f"asked for by {asked}" if attempts else "refused, and nothing asked for it"
        )


def _check_language(briefing: Briefing) -> str:
    language = briefing.article.language
    return f"French ({language.confidence:.2f})" if language and language.code == "fr" else ""


def _check_names(briefing: Briefing) -> str:
    found = [entity.french for entity in briefing.entities if entity.kind is EntityKind.PLACE]
    return "found Paris" if found == ["Paris"] else ""


def _check_translation(briefing: Briefing) -> str:
    english = " ".join(briefing.english(index) or "" for index in range(len(briefing.sentences)))
    linked = any(entity.on(Side.ENGLISH) for entity in briefing.entities if entity.french == "Paris")
    return english if "25" in english and "Paris" in english and linked else ""


_CHECKS: dict[Activity, Callable[[Briefing], str]] = {
    Activity.CLEAN: lambda briefing: "one lost accent repaired" if "président" in briefing.article.text else "",
    Activity.LANGUAGE: _check_language,
    Activity.SENTENCES: lambda briefing: "two sentences" if len(briefing.sentences) == 2 else "",
    Activity.NAMES: _check_names,
    Activity.GIST: lambda briefing: briefing.summary.method if briefing.summary and briefing.summary.ranking else "",
    Activity.TRANSLATE: _check_translation,
}


TRIALS = (
    ("Le président a quitté Paris mardi matin avec deux ministres.", ("president", "Paris", "Tuesday", "ministers")),
    ("Les journalistes ont posé 25 questions sur la guerre.", ("journalists", "25", "questions", "war")),
    ("Le gouvernement français a annoncé une réforme des retraites.", ("government", "French", "announced", "reform")),
)
"""French sentences, each with words of which a fair translation has at least one."""


def try_out_package(package: InstalledPackage, is_cancelled: Callable[[], bool] = lambda: False) -> None:
    """Have a process of its own do `translate_trials`, so that a hostile model crashes that one and not this.

    Raises BrokenPackage, Cancelled, and OSError where no process can be started.
    """
    run_trial(package.folder, is_cancelled)


def translate_trials(package: InstalledPackage) -> None:
    """Translate three sentences with `package`. Raises BrokenPackage where it cannot, or gives rubbish.

    A package from another language than French is opened and run; what it makes of French is not judged.
    """
    try:
        english = [found.text for found in Engine(package).translations(french for french, _ in TRIALS)]
    except (RuntimeError, ValueError, MemoryError) as error:
        raise BrokenPackage(str(package.folder), "its model fails when it translates") from error
    if package.info.source != FRENCH:
        return
    for (french, expected), text in zip(TRIALS, english, strict=True):
        known = any(word.casefold() in text.casefold() for word in expected)
        if text.strip() == french or doubts(french, text) or not known:
            raise BrokenPackage(str(package.folder), "its translations of three simple sentences make no sense")
