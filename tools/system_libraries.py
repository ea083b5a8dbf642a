"""What the wheels leave to a Linux system: which shared libraries Qt needs, and the Debian packages that hold them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

# library=package; each package pulls in the smaller ones it needs itself, libfontconfig1 even a font.
QT = """
libglib-2.0.so.0=libglib2.0-0 libEGL.so.1=libegl1 libGL.so.1=libgl1 libdbus-1.so.3=libdbus-1-3
libfontconfig.so.1=libfontconfig1 libxkbcommon.so.0=libxkbcommon0
libgssapi_krb5.so.2=libgssapi-krb5-2 libbrotlidec.so.1=libbrotli1
"""
QT_WINDOW = f"""{QT}
libxcb-cursor.so.0=libxcb-cursor0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0
libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-render-util.so.0=libxcb-render-util0 libxcb-shape.so.0=libxcb-shape0
libxcb-xkb.so.1=libxcb-xkb1 libxkbcommon-x11.so.0=libxkbcommon-x11-0 libwayland-cursor.so.0=libwayland-cursor0
"""

_DPKG = Path("/var/lib/dpkg/info")


def missing_packages(libraries: str, needs_venv: bool = False, dpkg: Path = _DPKG) -> list[str]:
    """The Debian packages to install before `libraries`, a table as above, can be loaded, and a venv can be made."""
    can_make_venv = not needs_venv or importlib.util.find_spec("ensurepip")
    venv = [] if can_make_venv else ["python{}.{}-venv".format(*sys.version_info)]
    if sys.platform != "linux":
        return venv
    pairs = [pair.split("=") for pair in libraries.split()]
    missing = [package for library, package in pairs if not is_loadable(library)]
    renamed = any(dpkg.glob("lib*t64*.list"))  # Debian 13, Ubuntu 24.04 and later
    return venv + [package + "t64" if renamed and package == "libglib2.0-0" else package for package in missing]


def is_loadable(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Whether a window can be opened here; only Linux runs without."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
