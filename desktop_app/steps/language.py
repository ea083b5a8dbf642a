"""Which language the text is in, by langdetect with a fixed seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import NotFrench
from desktop_app.core.model import Article, Briefing, Language, Trouble
from desktop_app.core.text import Span

if TYPE_CHECKING:
    from langdetect import DetectorFactory

_FEWEST_LETTERS = 50
"""Below this langdetect takes one French text in twenty-five for another language."""

_LEAST_CONFIDENCE = 0.9
_LANGUAGES = (
    *("fr", "en", "es", "it", "pt", "de", "nl", "ca", "ro", "ru", "uk", "pl", "cs", "hu", "tr", "ar", "fa", "he"),
    *("el", "sv", "da", "no", "fi", "hr", "bg", "sq", "sw", "so", "id", "vi", "zh-cn", "ja"),
)
"""What a text pasted by mistake is likely to be in; the script of any other tells it from French."""
_HEAD, _MIDDLE = 4_000, 1_000
"""Code points read from the start and around the middle: more costs time and tells nothing new."""


def detect_language(briefing: Briefing) -> Iterator[Briefing]:
    """The briefing with its article's language, and a trouble if that is uncertain or not French.

    Raises NotFrench when the language is certain, not French, and the reader has not said to go on.
    """
    article = briefing.article
    language = language_of(_body(article))
    briefing = replace(briefing, article=replace(article, language=language))
    if not language.certain:
        briefing = briefing.troubled(Trouble.LANGUAGE_UNCERTAIN)
    elif language.code != "fr":
        if not article.assume_french:
            raise NotFrench(language.code, language.confidence)
        briefing = briefing.troubled(Trouble.NOT_FRENCH)
    yield briefing


def language_of(text: str) -> Language:
    """The likeliest language of `text`; code "und" and confidence 0 where there is nothing to go by."""
    from langdetect.lang_detect_exception import LangDetectException

    sample = _sample(text)
    detector = _detectors().create()
    detector.append(sample)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return Language("und", 0.0, False)
    letters = sum(character.isalpha() for character in sample)
    certain = letters >= _FEWEST_LETTERS and best.prob >= _LEAST_CONFIDENCE
    return Language(str(best.lang), min(1.0, float(best.prob)), certain)


@cache
def _detectors() -> DetectorFactory:
    """langdetect with the profiles of _LANGUAGES: all of its 55 would cost 0.4 s of CPU and 60 MB."""
    import langdetect
    from langdetect import DetectorFactory

    profiles = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = 0  # without it the answer for a short text changes from run to run
    factory.load_json_profile([(profiles / code).read_text("utf-8") for code in _LANGUAGES])
    return factory


def _body(article: Article) -> str:
    """The text without its furniture, which may be in another language than the article."""
    pieces: list[str] = []
    end = 0
    for span in article.furniture:
        pieces.append(article.text[end : span.start])
        end = span.end
    body = "".join((*pieces, article.text[end:]))
    return body if body.strip() else article.text


def _sample(text: str) -> str:
    """At most _HEAD + _MIDDLE characters; capitals, which langdetect does not know, made small."""
    middle = Span(len(text) // 2, len(text) // 2 + _MIDDLE).of(text) if len(text) > _HEAD + 2 * _MIDDLE else ""
    sample = f"{text[:_HEAD]} {middle}" if middle else text[: _HEAD + 2 * _MIDDLE]
    capitals = sum(character.isupper() for character in sample)
    return sample.lower() if 2 * capitals > sum(character.isalpha() for character in sample) else sample
