"""The steps of a briefing, one file each."""

from __future__ import annotations
