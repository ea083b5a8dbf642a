"""Which language the text is in, by langdetect with a fixed seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import NotFrench
from desktop_app.core.languages import FRENCH, same_language
from desktop_app.core.model import Article, Briefing, Language, Trouble
from desktop_app.core.repairs import repaired, with_edits
from desktop_app.core.text import Span
from desktop_app.french.characters import control_characters, wrong_encodings
from desktop_app.french.furniture import is_furniture

if TYPE_CHECKING:
    from langdetect import DetectorFactory

_FEWEST_LETTERS = 50
"""Below this langdetect takes one French text in twenty-five for another language."""

_PER_SYLLABLE = 2
_LEAST_CONFIDENCE = 0.9
LANGUAGES = frozenset(
    (
        *("fr", "en", "es", "it", "pt", "de", "nl", "ca", "ro", "ru", "uk", "pl", "cs", "hu", "tr", "ar", "fa", "he"),
        *("el", "sv", "da", "nb", "fi", "hr", "bg", "sq", "sw", "so", "id", "vi", "zh", "ja"),
    )
)
"""What a text pasted by mistake is likely to be in; the script of any other tells it from French."""
_PACKAGE_CODES = {"zh-cn": "zh", "zh-tw": "zt", "no": "nb"}
"""Where packages go by other codes than langdetect."""
_HEAD, _MIDDLE = 4_000, 1_000
"""Code points read from the start and around the middle: more costs time and tells nothing new."""


def _no_sources() -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class DetectLanguage:
    """The step that says what the article is written in, and so what it is read as.

    `sources` gives the languages that can be translated into English besides French, by their packages' codes.
    """

    sources: Callable[[], frozenset[str]] = _no_sources

    def __call__(self, briefing: Briefing, /) -> Iterator[Briefing]:
        """Yield the briefing with its article's language, and what there is to say against reading it so.

        Raises NotFrench when the language is certain, neither French nor one of `sources`, and the reader has
        not said what to read the text as.
        """
        language = self._recognised(briefing.article)
        briefing = replace(briefing, article=replace(briefing.article, language=language))
        for trouble in _troubles(briefing.article, language):
            briefing = briefing.troubled(trouble)
        yield briefing

    def _recognised(self, article: Article) -> Language:
        body = _body(article.original)
        language = language_of(body)
        if language.certain and language.code == FRENCH:
            return language  # most articles: nobody need look for packages
        sources = self.sources()
        language = language_of(body, sources) if sources - LANGUAGES else language
        if article.read_as is None and language.certain and language.code not in sources | {FRENCH}:
            raise NotFrench(language.code, language.confidence)
        return language


def _troubles(article: Article, language: Language) -> Iterator[Trouble]:
    if not language.certain and article.read_as is None:
        yield Trouble.LANGUAGE_UNCERTAIN
    if language.certain and not same_language(language.code, article.source):
        yield Trouble.OTHER_LANGUAGE
    if article.source != FRENCH:
        yield Trouble.UNTUNED_LANGUAGE


def language_of(text: str, others: frozenset[str] = frozenset()) -> Language:
    """The likeliest of LANGUAGES and `others`; code "und" and confidence 0 where there is nothing to go by."""
    from langdetect.lang_detect_exception import LangDetectException

    sample = _in_small_letters(_sample(text))
    detector = _detectors(others - LANGUAGES).create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return Language("und", 0.0, False)
    certain = _weight(sample) >= _FEWEST_LETTERS and best.prob >= _LEAST_CONFIDENCE
    code = str(best.lang)
    return Language(_PACKAGE_CODES.get(code, code), min(1.0, float(best.prob)), certain)


@cache
def _detectors(others: frozenset[str]) -> DetectorFactory:
    """langdetect with the profiles of LANGUAGES and `others`: all of its 55 would cost 0.4 s of CPU and 60 MB."""
    import langdetect
    from langdetect import DetectorFactory

    profiles = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0  # without it the answer for a short text changes from run to run
    own_codes = {code: own for own, code in _PACKAGE_CODES.items()}
    files = [profiles / own_codes.get(code, code) for code in sorted(LANGUAGES | others)]
    factory.load_json_profile([file.read_text("utf-8") for file in files if file.is_file()])
    return factory


def _body(text: str) -> str:
    """The start and the middle of `text`, legible, without furniture, which may be in another language."""
    sample = _sample(text)
    for find in (control_characters, wrong_encodings):
        sample = repaired(sample, with_edits(sample, (), find(sample)))
    body = "\n".join(line for line in sample.split("\n") if not is_furniture(line))
    return body if body.strip() else sample


def _sample(text: str) -> str:
    """At most _HEAD + 2 * _MIDDLE characters."""
    if len(text) <= _HEAD + 2 * _MIDDLE:
        return text
    return f"{text[:_HEAD]} {Span(len(text) // 2, len(text) // 2 + _MIDDLE).of(text)}"


def _in_small_letters(text: str) -> str:
    """`text` without its capitals, which langdetect does not know, where most letters are such."""
    capitals = sum(character.isupper() for character in text)
    return text.lower() if 2 * capitals > sum(character.isalpha() for character in text) else text


def _weight(text: str) -> int:
    """Letters, those that stand for a syllable or a word counted as the several that these have elsewhere."""
    return sum(_PER_SYLLABLE if character > "\u2e7f" else 1 for character in text if character.isalpha())
