"""The command line's packages verbs: each gives the lines to print, as they come."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import BrokenPackage, ChecksumChanged

if TYPE_CHECKING:
    from desktop_app.packages.offer import Offer

Lines = Callable[[argparse.Namespace], Iterator[str]]


def add_verbs(packages: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    """Give `packages` its verbs; each sets `lines`. Gives their parsers."""
    verbs = packages.add_subparsers(required=True, metavar="VERB")

    def add(name: str, lines: Lines, about: str) -> argparse.ArgumentParser:
        verb: argparse.ArgumentParser = verbs.add_parser(name, help=about, description=about.capitalize())
        verb.set_defaults(lines=lines)
        return verb

    add("list", _list, "what there is, the one in use first")
    verify = add("verify", _verify, "compare every file with what was installed")
    verify.add_argument("name", nargs="?", metavar="NAME", help="as in the list; all if not given")
    add("install", _install, "install a package file").add_argument("file", type=Path, metavar="FILE.argosmodel")
    add("remove", _remove, "remove a package that Dragoman installed").add_argument("name", metavar="NAME")
    export = add("export", _export, "write a package as one file for another computer")
    export.add_argument("name", metavar="NAME")
    export.add_argument("folder", type=Path, metavar="FOLDER")
    download = add("download", _download, "fetch the official package over the network, and install it")
    download.add_argument("source", metavar="FROM", help="the language to read, such as fr")
    download.add_argument("target", choices=("en",), metavar="TO", help="en")
    forget = add("forget", _forget, "trust whatever comes next under this name")
    forget.add_argument("code", metavar="NAME", help="as a refused download gives it, such as translate-fr_en")
    forget.add_argument("version", metavar="VERSION", help="such as 1.9")
    # Without a help text a verb is not listed: this one is for the program itself.
    trial = verbs.add_parser("try", description="Try out the package in a folder, and say so in one line of JSON")
    trial.add_argument("folder", type=Path, metavar="FOLDER")
    trial.set_defaults(lines=_try)
    return list(verbs.choices.values())


def _list(options: argparse.Namespace) -> Iterator[str]:
    from desktop_app.packages.report import package_lines

    yield from package_lines()


def _verify(options: argparse.Namespace) -> Iterator[str]:
    """Raises BrokenPackage after the last line where a package has changed."""
    from desktop_app.packages.report import verification_line, verified

    changed = None
    for package, found in verified(options.name):
        yield verification_line(package, found)
        if found.has_manifest and not found.unchanged:
            changed = changed or package
    if changed:
        raise BrokenPackage(str(changed.folder), "its files are not as they were installed")


def _install(options: argparse.Namespace) -> Iterator[str]:
    from desktop_app.packages.find import choose_package
    from desktop_app.packages.install import install
    from desktop_app.wiring import try_out_package

    package = install(options.file, try_out_package)
    info = package.info
    yield f"installed {package.folder.name}: {info.source} -> {info.target}, version {info.version or 'not given'}"
    if info.source != "fr":
        yield "note: it does not translate from French, for which Dragoman is made"
        return
    used = choose_package()
    if used.folder != package.folder:
        yield f"note: {used.folder.name} is used rather than this one"


def _try(options: argparse.Namespace) -> Iterator[str]:
    """What `packages.trial` starts. Raises what is wrong after it has been said."""
    from desktop_app.core.offline import network_refused
    from desktop_app.packages.inspection import Origin, inspect
    from desktop_app.packages.trial import expect_the_worst, verdict
    from desktop_app.wiring import translate_trials

    expect_the_worst()
    try:
        with network_refused():
            translate_trials(inspect(options.folder, Origin.GIVEN).installed())
    except BrokenPackage as error:
        yield verdict(error.reason)
        raise
    yield verdict(None)


def _remove(options: argparse.Namespace) -> Iterator[str]:
    from desktop_app.packages.remove import remove

    remove(options.name)
    yield f"removed {options.name}"


def _export(options: argparse.Namespace) -> Iterator[str]:
    from desktop_app.packages.export import export

    written = export(options.name, options.folder)
    yield f"wrote {written} and {written.name}.sha256"


def _download(options: argparse.Namespace) -> Iterator[str]:
    """Asks nothing more: to give this command is to agree. Says each host before it is reached."""
    from desktop_app.core.errors import DownloadFailed
    from desktop_app.packages.download import download_offer
    from desktop_app.packages.index import available, index_host

    yield f"asking {index_host()} for the list of packages"
    offer = available(options.source, options.target)
    if offer is None:
        raise DownloadFailed(index_host(), f"it has no package from {options.source} to {options.target}")
    size = f"{offer.size / 1e6:,.0f} MB" if offer.size is not None else "an unknown number of MB"
    yield f"downloading version {offer.version}, {size}, from {offer.host}"
    yield _voucher(offer)
    try:
        options.file = download_offer(offer, _show_progress, lambda: False)
    except ChecksumChanged as error:
        if _is_remembered(offer, error.expected):
            yield f"to trust it all the same: dragoman packages forget {offer.code} {offer.version}"
        raise
    yield from _install(options)
    options.file.unlink(missing_ok=True)


def _voucher(offer: Offer) -> str:
    """What the file is compared with."""
    from desktop_app.packages.trust import pinned

    pin = pinned(offer.code, offer.version)
    if pin is not None:
        return f"its SHA-256 must be that of its first download, of {pin.date}: {pin.sha256}"
    if offer.sha256 is not None:
        return f"its SHA-256 must be that of the list: {offer.sha256}"
    return "the list gives no SHA-256: that of this first download is remembered, and any other is refused later"


def _is_remembered(offer: Offer, sha256: str) -> bool:
    from desktop_app.packages.trust import pinned

    pin = pinned(offer.code, offer.version)
    return pin is not None and pin.sha256 == sha256


def _forget(options: argparse.Namespace) -> Iterator[str]:
    """Asks nothing more: to give this command is to agree."""
    from desktop_app.packages.trust import forget, pinned

    pin = pinned(options.code, options.version)
    if pin is None:
        yield f"nothing is remembered of {options.code} {options.version}"
        return
    forget(options.code, options.version)
    yield f"forgot {options.code} {options.version} of {pin.date}, SHA-256 {pin.sha256}"
    yield "note: the next file that comes under this name will be trusted, whoever made it"


def _show_progress(done: int, total: int | None) -> None:
    """A line on stderr that is written over; nothing when stderr is not a terminal."""
    if sys.stderr.isatty():
        end = "" if total is None or done < total else "\r\x1b[K"
        of_all = "" if total is None else f" of {total / 1e6:,.0f}"
        sys.stderr.write(f"\r\x1b[K{done / 1e6:,.1f}{of_all} MB{end}")
        sys.stderr.flush()
