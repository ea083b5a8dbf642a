"""Where articles come from: files, the clipboard, reading lists, and what a citation needs."""

from __future__ import annotations
