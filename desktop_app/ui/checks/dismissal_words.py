"""Why flags are dismissed, in the reader's language; the notes and the exports say it in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.languages import FRENCH

_CHECKED = str(QT_TRANSLATE_NOOP("Dismissal", "checked against the French"))
_CHECKED_ELSE = str(QT_TRANSLATE_NOOP("Dismissal", "checked against the original"))
_NO_MATTER = str(QT_TRANSLATE_NOOP("Dismissal", "does not matter here"))


def usual_reasons(source: str) -> tuple[str, ...]:
    """What readers mostly say, in English; `source` is the code of the language of the article."""
    return (_CHECKED if source == FRENCH else _CHECKED_ELSE, _NO_MATTER)


def reason_words(reason: str) -> str:
    """`reason` in the language of the window; the reader's own words as they are."""
    return QCoreApplication.translate("Dismissal", reason)
