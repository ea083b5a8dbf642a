"""Starting this program once more."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.core.own_process import creation_flags


def test_on_windows_no_console_appears(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0x08000000, raising=False)
    assert creation_flags() == 0x08000000
