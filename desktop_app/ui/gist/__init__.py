"""The gist: its pane, its length, its method, and the sentences pinned to it."""

from __future__ import annotations
