"""What the window says about the history and the session that is kept against a crash."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.errors import (
    HistoryDamaged,
    HistoryUnusable,
    LibraryError,
    RecordDamaged,
    SessionLost,
    SessionUnsafe,
)

translate = QCoreApplication.translate


def library_text(error: LibraryError) -> str:
    """One sentence about `error`."""
    match error:
        case RecordDamaged():
            return translate("Library", "What was kept of this briefing cannot be read. Brief the article again.")
        case SessionLost(name=name):
            text = translate("Library", "Your last session could not be restored. Its file is kept as %1.")
            return text.replace("%1", name)
        case SessionUnsafe(reason=reason):
            text = translate(
                "Library",
                "The open article could not be kept against a crash or power cut (%1). Save your work yourself.",
            )
            return text.replace("%1", reason)
        case HistoryUnusable(reason=reason):
            text = translate("Library", "The history could not be used (%1). The article in hand is not affected.")
            return text.replace("%1", reason)
        case HistoryDamaged(name=name):
            text = translate(
                "Library", "The history was damaged, and a new one was begun. The damaged file is kept as %1."
            )
            return text.replace("%1", name)
    return str(error)


def restored_text() -> str:
    """What the bar says when the last run's session is on the page again."""
    return translate("Library", "Your last session was not closed properly. It has been restored.")


def taken_up_text(day: date) -> str:
    """What the bar says when the history held the reader's work on the text; `day` is when it was last saved."""
    text = translate(
        "Library", "You worked on this text before (%1). What you wrote, dismissed and pinned is here again."
    )
    return text.replace("%1", QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy"))
