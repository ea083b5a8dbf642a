"""Which packages this computer has, and which of them translates a language into English best."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from platformdirs import user_data_path

from desktop_app.assets import resource, user_folder
from desktop_app.core.errors import BrokenPackage, NoPackage
from desktop_app.core.languages import ENGLISH, FRENCH, near_languages, same_language
from desktop_app.packages.inspection import Candidate, InstalledPackage, Origin, inspect, is_package

log = logging.getLogger(__name__)

SOURCE, TARGET = FRENCH, ENGLISH

Opened = TypeVar("Opened")


@dataclass(frozen=True, slots=True)
class _Survey:
    """What was found, preferred first, and what was found broken."""

    candidates: tuple[Candidate, ...]
    broken: tuple[BrokenPackage, ...]


def find_packages() -> tuple[InstalledPackage, ...]:
    """Every sound package of every pair, preferred first. Reads all their weights, for the fingerprints."""
    return tuple(_sound(_survey(known_folders()).candidates))


def find_broken_packages() -> tuple[BrokenPackage, ...]:
    """What looks like a package and is none, with the reason. Errors as values: nothing is raised."""
    return _survey(known_folders()).broken


def choose_package(folder: Path | None = None) -> InstalledPackage:
    """The preferred French-English package; that of `folder`, or of a folder in it, where one is named.

    Raises NoPackage, and BrokenPackage where the named folder holds only a damaged one.
    """
    return open_preferred(lambda package: package, folder)


def source_languages(folder: Path | None = None) -> frozenset[str]:
    """The codes of all languages that a package translates into English; of those in `folder`, where one is named.

    Quick: no weights are read, so that a package of a language given here may yet turn out damaged.
    """
    candidates = _survey(_given_folders(folder) if folder else known_folders()).candidates
    sources = {candidate.source for candidate in candidates if candidate.target == TARGET}
    return frozenset(near for source in sources for near in near_languages(source))


def open_preferred(
    opener: Callable[[InstalledPackage], Opened], folder: Path | None = None, source: str = SOURCE
) -> Opened:
    """What `opener` makes of the preferred package from `source`, or of the next where it raises BrokenPackage.

    A named `folder` is not passed over: its error is the reader's answer. Raises NoPackage or BrokenPackage.
    """
    survey = _survey(_given_folders(folder) if folder else known_folders())
    problems = list(survey.broken)
    for candidate in survey.candidates:
        if candidate.target != TARGET or not same_language(candidate.source, source):
            continue
        try:
            return opener(candidate.installed())
        except BrokenPackage as error:
            log.warning("a package of origin %s was passed over", candidate.origin.value)
            problems.append(error)
    if problems:
        raise problems[-1]
    raise NoPackage(str(folder) if folder else str(resource("packages")), source)


def dragoman_folder() -> Path | None:
    """Where this app keeps packages of its own, or None where the system has no such place."""
    return user_folder(lambda: user_data_path("dragoman") / "packages")


def argos_folder() -> Path | None:
    """Where Argos Translate keeps packages, by its own rules, or None without a home folder."""
    named = os.environ.get("ARGOS_PACKAGES_DIR")
    if named:
        return Path(named)
    data = os.environ.get("XDG_DATA_HOME")
    if data:
        return Path(data) / "argos-translate" / "packages"
    try:
        return Path.home() / ".local" / "share" / "argos-translate" / "packages"
    except RuntimeError:
        return None


def known_folders() -> Iterator[tuple[Path, Origin]]:
    """Everything that lies where packages are looked for, preferred places first; not all of it need be a package."""
    places = ((dragoman_folder(), Origin.DRAGOMAN), (argos_folder(), Origin.ARGOS))
    for place, origin in places:
        for folder in _subfolders(place) if place else ():
            yield folder, origin
    yield resource("packages/fr_en"), Origin.EMBEDDED


def _given_folders(folder: Path) -> Iterator[tuple[Path, Origin]]:
    for one in (folder,) if is_package(folder) else _subfolders(folder):
        yield one, Origin.GIVEN


def _subfolders(place: Path) -> tuple[Path, ...]:
    """Sorted by name; none of a place that does not exist or may not be read."""
    try:
        return tuple(sorted(place.iterdir()))
    except OSError:
        return ()


def _survey(folders: Iterable[tuple[Path, Origin]]) -> _Survey:
    candidates: list[Candidate] = []
    broken: list[BrokenPackage] = []
    for folder, origin in folders:
        if not is_package(folder):
            continue
        try:
            candidates.append(inspect(folder, origin))
        except BrokenPackage as error:
            broken.append(error)
    return _Survey(_by_preference(candidates), tuple(broken))


def _by_preference(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    origins = tuple(Origin)
    newest_first = sorted(candidates, key=lambda candidate: candidate.rank, reverse=True)
    return tuple(sorted(newest_first, key=lambda candidate: origins.index(candidate.origin)))


def _sound(candidates: Iterable[Candidate]) -> Iterator[InstalledPackage]:
    for candidate in candidates:
        try:
            yield candidate.installed()
        except BrokenPackage:
            log.warning("a package of origin %s cannot be read", candidate.origin.value)
