"""LibreOffice Writer on a virtual screen, and what a document that it saved says."""

from __future__ import annotations

import re
import subprocess
import zipfile
from collections.abc import Iterable
from html import unescape
from pathlib import Path

from tools.virtual_screen import Screen, wait_for

_NO_TIPS = (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">'
    '<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse">'
    "<value>false</value></prop></item></oor:items>"
)


def open_writer(screen: Screen, profile: Path) -> subprocess.Popen[bytes]:
    """LibreOffice Writer with an empty document and a new `profile`, once its window is there. Raises GaveUp."""
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_NO_TIPS, "utf-8")
    options = ("--norestore", "--nologo", "--nofirststartwizard", f"-env:UserInstallation={profile.as_uri()}")
    writer = screen.start(["soffice", "--writer", *options], {"SAL_USE_VCLPLUGIN": "gen"})
    screen.wait_for_window("LibreOffice Writer")
    return writer


def close_writer(screen: Screen, writer: subprocess.Popen[bytes]) -> None:
    """By its own key, as a reader would."""
    screen.wait_for_window("LibreOffice Writer")
    screen.press("ctrl+q")
    wait_for("the end of the word processor", lambda: writer.poll() is not None)


def missing_from(document: Path, lines: Iterable[str]) -> tuple[str, ...]:
    """Those of `lines` that are not in an OpenDocument text; spaces and the kind of quotation marks do not count."""
    with zipfile.ZipFile(document) as archive:
        content = archive.read("content.xml").decode("utf-8")
    text = _plain(unescape(re.sub(r"<[^>]+>", " ", content)))
    return tuple(line for line in lines if line.strip() and _plain(line) not in text)


def _plain(text: str) -> str:
    """Without spaces, and with straight quotation marks: a word processor has its own."""
    return re.sub(r"\s+", "", text).translate(str.maketrans("“”„‘’", '"""\'\''))
