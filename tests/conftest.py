"""What holds for every test: no display, no network, no reader's own files, no thread left behind, one locale."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"

import pytest
from PySide6.QtCore import QLocale, Qt, QThread
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform says this of every window that has a smallest size."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


class NetworkUsed(AssertionError):
    """A test, or what it tests, tried to reach another machine."""


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection but those inside the machine's own kernel."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def refuse(self: socket.socket, address: object, /) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise NetworkUsed(address)
        connect(self, address)  # type: ignore[arg-type]

    def refuse_ex(self: socket.socket, address: object, /) -> int:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise NetworkUsed(address)
        return connect_ex(self, address)  # type: ignore[arg-type]

    def refuse_name(host: object, *_: object, **__: object) -> None:
        raise NetworkUsed(host)

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse_ex)
    monkeypatch.setattr(socket, "getaddrinfo", refuse_name)


@pytest.fixture(autouse=True)
def empty_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder with nothing in it, so that no test reads or writes the developer's settings."""
    home = tmp_path_factory.mktemp("home")
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    return home


@pytest.fixture(autouse=True)
def one_locale() -> None:
    """Numbers and dates as in English, whatever the test before has chosen."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.fixture(autouse=True)
def undressed_application() -> Iterator[None]:
    """Take off what a test has put on the application: the next one measures pixels."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles, False)
        application.setStyleSheet("")
        application.setPalette(QPalette())


@pytest.fixture(autouse=True)
def no_thread_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test that leaves a thread running."""
    before = set(threading.enumerate())
    started: list[QThread] = []
    start = QThread.start

    def remember(self: QThread, *arguments: QThread.Priority) -> None:
        started.append(self)
        start(self, *arguments)

    monkeypatch.setattr(QThread, "start", remember)
    yield
    # A Qt thread that has met Python leaves a dummy behind, which is no thread.
    left = [one.name for one in set(threading.enumerate()) - before if type(one).__name__ != "_DummyThread"]
    left += [thread.objectName() or "QThread" for thread in started if thread.isRunning()]
    assert not left, f"threads left running: {left}"
