"""Read a French article in English: translation, gist and names, offline."""

from __future__ import annotations

__version__ = "0.1.0"
