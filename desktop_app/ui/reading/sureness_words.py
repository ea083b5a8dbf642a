"""What the engine's own score of a sentence says, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.core.confidence import Confidence
from desktop_app.core.languages import FRENCH

translate = QCoreApplication.translate


def sureness_words(confidence: Confidence, source: str) -> str:
    """A few words for `confidence`; `source` is the language that the article is in."""
    match confidence:
        case Confidence.SURE:
            return translate("BilingualModel", "Score: sure")
        case Confidence.CHECK:
            return translate("BilingualModel", "Score: check")
        case Confidence.DOUBTFUL if source == FRENCH:
            return translate("BilingualModel", "Score: doubtful, compare with the French")
        case Confidence.DOUBTFUL:
            return translate("BilingualModel", "Score: doubtful, compare with the original")
