"""What leaves the window: copies, files, paper."""

from __future__ import annotations
