"""What the window says about errors, troubles and activities, in the reader's language."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.errors import (
    BrokenPackage,
    ChecksumChanged,
    DownloadFailed,
    EmptyText,
    FileUnreadable,
    InstallFailed,
    LibraryError,
    NoPackage,
    NotFrench,
    NotText,
    OutputError,
    PackageRefused,
    PackageStays,
    TextTooLong,
    UnknownPackage,
)
from desktop_app.core.file_errors import FileRefused
from desktop_app.core.languages import ENGLISH, FRENCH
from desktop_app.core.model import Activity, Article, Briefing, Language, PackageInfo, Trouble
from desktop_app.ui.language_names import language_name, language_title
from desktop_app.ui.library.library_words import library_text
from desktop_app.ui.sources.source_words import file_text

translate = QCoreApplication.translate

_TITLE = 60
"""Characters of an article's first words in the title bar."""


class Tone(Enum):
    """How loud a message is."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class Remedy(Enum):
    """What a reader can do about a problem with one click."""

    SHOW_PACKAGES = "show the packages"
    TRANSLATE_ANYWAY = "translate anyway"
    BACK_TO_TEXT = "back to the text"
    TRY_AGAIN = "try again"
    OPEN_ANOTHER = "open another"
    SAVE_ELSEWHERE = "save elsewhere"
    COPY_DETAILS = "copy details"
    DISCARD_SESSION = "discard the restored session"
    BEGIN_AFRESH = "begin afresh"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for the reader and what can be done about it, the best remedy first."""

    text: str
    tone: Tone
    remedies: tuple[Remedy, ...] = ()


def about_error(error: Exception) -> Message:
    """What to tell about `error`. Never holds text of the article, nor of an unknown error's message."""
    match error:
        case NotFrench(code=code):
            return _about_language(code)
        case EmptyText():
            return Message(translate("Wording", "The text is empty. Paste or open an article."), Tone.NOTE)
        case TextTooLong(characters=characters, limit=limit):
            return Message(_too_long(characters, limit), Tone.WARNING, (Remedy.BACK_TO_TEXT,))
        case NotText(name=name):
            text = translate("Wording", "%1 is not a text file. Save the article as plain text (.txt) and open that.")
            return Message(_filled(text, name), Tone.WARNING, (Remedy.OPEN_ANOTHER,))
        case FileUnreadable(name=name, reason=reason):
            text = translate("Wording", "%1 could not be opened (%2). Check the name and the permissions.")
            return Message(_filled(text, name, reason), Tone.WARNING, (Remedy.OPEN_ANOTHER,))
        case FileRefused():
            return Message(file_text(error), Tone.WARNING, (Remedy.OPEN_ANOTHER,))
        case OutputError(name=name, reason=reason):
            text = translate("Wording", "%1 could not be written (%2). Choose another folder.")
            return Message(_filled(text, name, reason), Tone.WARNING, (Remedy.SAVE_ELSEWHERE,))
        case NoPackage(where=where, source="fr"):
            text = translate("Wording", "No French–English package was found in %1. Install Dragoman again.")
            return Message(_filled(text, where), Tone.ERROR, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS))
        case NoPackage(source=source):
            text = translate("Wording", "No package translates from %1 into English. Install one.")
            remedies = (Remedy.SHOW_PACKAGES, Remedy.TRANSLATE_ANYWAY, Remedy.BACK_TO_TEXT)
            return Message(_filled(text, language_name(source)), Tone.WARNING, remedies)
        case BrokenPackage(where=where, reason=reason):
            text = translate("Wording", "The package in %1 cannot be used (%2). Install it again.")
            return Message(_filled(text, where, reason), Tone.ERROR, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS))
        case PackageRefused(name=name, reason=reason):
            text = translate("Wording", "%1 was not installed (%2). Get the package again, or use another.")
            return Message(_filled(text, name, reason), Tone.WARNING, (Remedy.COPY_DETAILS,))
        case InstallFailed(name=name, reason=reason):
            text = translate("Wording", "%1 could not be installed (%2). Nothing was changed.")
            return Message(_filled(text, name, reason), Tone.WARNING, (Remedy.COPY_DETAILS,))
        case UnknownPackage(name=name):
            text = translate("Wording", "There is no package named %1. Choose one from the list.")
            return Message(_filled(text, name), Tone.WARNING, (Remedy.COPY_DETAILS,))
        case PackageStays(name=name, reason=reason):
            text = translate("Wording", "The package %1 was not removed (%2).")
            return Message(_filled(text, name, reason), Tone.WARNING, (Remedy.COPY_DETAILS,))
        case DownloadFailed(host=host, reason=reason):
            text = translate("Wording", "The package could not be downloaded from %1 (%2). What came of it is kept.")
            return Message(_filled(text, host, reason), Tone.WARNING, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS))
        case ChecksumChanged(package=package, expected=expected, found=found):
            text = translate("Wording", "The downloaded %1 was refused: its SHA-256 is %2 instead of %3.")
            return Message(_filled(text, package, found, expected), Tone.ERROR, (Remedy.COPY_DETAILS,))
        case LibraryError():
            return Message(library_text(error), Tone.WARNING, (Remedy.COPY_DETAILS,))
    text = translate("Wording", "Dragoman could not finish this text because of a fault of its own. Your text is safe.")
    return Message(text, Tone.ERROR, (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS))


def _about_language(code: str) -> Message:
    """What to tell of a text that nothing can read as what it is."""
    if code == ENGLISH:
        text = translate("Wording", "This text seems to be English already. Read it as French anyway?")
        return Message(text, Tone.WARNING, (Remedy.BACK_TO_TEXT, Remedy.TRANSLATE_ANYWAY))
    text = translate("Wording", "This text seems to be %1, and no package from %1 into English is installed.")
    remedies = (Remedy.SHOW_PACKAGES, Remedy.TRANSLATE_ANYWAY, Remedy.BACK_TO_TEXT)
    return Message(_filled(text, language_name(code)), Tone.WARNING, remedies)


def about_crash() -> Message:
    """What to tell when an action of the window itself failed."""
    text = translate("Wording", "That did not work because of a fault in Dragoman. Your text is safe.")
    return Message(text, Tone.ERROR, (Remedy.COPY_DETAILS,))


def about_stop(briefing: Briefing | None) -> Message:
    """What to tell after Cancel."""
    total = len(briefing.sentences) if briefing else 0
    if briefing is None or not total:
        return Message(translate("Wording", "Stopped. Nothing was translated."), Tone.NOTE, (Remedy.TRY_AGAIN,))
    text = translate("Wording", "Stopped at %1 of %2 sentences; the rest is not translated.")
    return Message(_filled(text, _number(briefing.translated_count), _number(total)), Tone.WARNING, (Remedy.TRY_AGAIN,))


def remedy_text(remedy: Remedy) -> str:
    """What the button for `remedy` says."""
    match remedy:
        case Remedy.SHOW_PACKAGES:
            return translate("Wording", "Packages…")
        case Remedy.TRANSLATE_ANYWAY:
            return translate("Wording", "Read as French")
        case Remedy.BACK_TO_TEXT:
            return translate("Wording", "Back to the text")
        case Remedy.TRY_AGAIN:
            return translate("Wording", "Try again")
        case Remedy.OPEN_ANOTHER:
            return translate("Wording", "Open another file…")
        case Remedy.SAVE_ELSEWHERE:
            return translate("Wording", "Save elsewhere…")
        case Remedy.COPY_DETAILS:
            return translate("Wording", "Copy details")
        case Remedy.DISCARD_SESSION:
            return translate("Wording", "Discard")
        case Remedy.BEGIN_AFRESH:
            return translate("Wording", "Begin afresh")


def about_settings() -> Message:
    """What to tell when the settings file was damaged."""
    text = translate("Wording", "The settings file was damaged. What could not be read is back to the usual values.")
    return Message(text, Tone.NOTE)


def about_corrections_error(error: Exception) -> Message:
    """The same of a table of corrections: what is offered for articles and briefings does not help there."""
    return replace(about_error(error), remedies=())


def about_corrections() -> Message:
    """What to tell when the file with the corrections of names was damaged."""
    text = translate("Wording", "Some corrections of names could not be read. The file is kept as names.damaged.tsv.")
    return Message(text, Tone.NOTE)


def about_glossary(name: str) -> Message:
    """What to tell when the file of the glossary `name` was damaged."""
    text = translate("Wording", "Some lines of the glossary “%1” could not be read; they are kept in %1.damaged.tsv.")
    return Message(text.replace("%1", name), Tone.NOTE)


def window_title(article: Article | None) -> str:
    """The title bar: the article's title, name or first words."""
    if article is None:
        return "Dragoman"
    words = " ".join(article.original[:400].split())
    start = textwrap.shorten(words, _TITLE, placeholder="…") if words else ""
    return f"{article.origin.title or article.name or start} – Dragoman"


def about_troubles(briefing: Briefing) -> Message | None:
    """What to tell about the parts of a briefing that are missing or not to be relied on, if any are."""
    if not briefing.troubles:
        return None
    source = briefing.article.source
    text = " ".join(trouble_text(trouble, source) for trouble in briefing.troubles)
    return Message(text, Tone.WARNING, () if source == FRENCH else (Remedy.TRANSLATE_ANYWAY,))


def trouble_text(trouble: Trouble, source: str = FRENCH) -> str:
    """One sentence about `trouble`, which an article read as one in the language `source` has."""
    match trouble:
        case Trouble.LANGUAGE_UNCERTAIN:
            return translate("Wording", "The text is too short or too mixed to be sure that it is French.")
        case Trouble.OTHER_LANGUAGE if source == FRENCH:
            return translate("Wording", "The text does not look French; do not rely on the translation.")
        case Trouble.OTHER_LANGUAGE:
            text = translate("Wording", "The text seems to be in another language than %1.")
            return _filled(text, language_name(source))
        case Trouble.UNTUNED_LANGUAGE:
            text = translate(
                "Wording", "Read as %1: names, dates and repairs are made for French only and were left out."
            )
            return _filled(text, language_name(source))
        case Trouble.NO_NAMES:
            return translate("Wording", "Names and dates could not be found in this text.")
        case Trouble.NO_SUMMARY:
            return translate("Wording", "No gist could be made of this text.")
        case Trouble.NO_LINKS:
            return translate("Wording", "Names could not be linked to their English everywhere.")


def activity_text(briefing: Briefing) -> str:
    """What is being done, with a count where there is one."""
    match briefing.activity:
        case Activity.CLEAN:
            return translate("Wording", "Cleaning the text…")
        case Activity.LANGUAGE:
            return translate("Wording", "Recognising the language…")
        case Activity.SENTENCES:
            return translate("Wording", "Finding the sentences…")
        case Activity.NAMES:
            return translate("Wording", "Finding the names and dates…")
        case Activity.GIST:
            return translate("Wording", "Choosing the gist…")
        case Activity.TRANSLATE:
            done, total = briefing.translated_count, len(briefing.sentences)
            return _filled(translate("Wording", "Translating %1 of %2"), _number(min(done + 1, total)), _number(total))
        case Activity.DONE:
            return translate("Wording", "Done")


def language_text(language: Language) -> str:
    """The language that was recognised, with how sure that is."""
    name = language_title(language.code)
    if not language.certain:
        return _filled(translate("Wording", "%1? (uncertain)"), name)
    return _filled(translate("Wording", "%1 (%2 %)"), name, str(int(100 * language.confidence)))


def package_text(package: PackageInfo) -> str:
    """Which package translates."""
    if package.embedded:
        return _filled(translate("Wording", "Compact built-in model %1…"), package.version)
    return _filled(translate("Wording", "Package %1 → %2, version %3"), package.source, package.target, package.version)


def _too_long(characters: int, limit: int) -> str:
    text = translate("Wording", "The text has %1 characters; at most %2 can be read at once. Give a part of it.")
    return _filled(text, _number(characters), _number(limit))


def _number(count: int) -> str:
    return QLocale().toString(count)


def _filled(text: str, *values: str) -> str:
    """`text` with %1, %2... replaced at once, so that a value that holds a %2 stays as it is."""
    pieces = text.split("%")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        index = int(piece[0]) - 1 if piece[:1].isdecimal() else -1
        filled.append(values[index] + piece[1:] if 0 <= index < len(values) else f"%{piece}")
    return "".join(filled)
