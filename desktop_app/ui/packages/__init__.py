"""The dialog of the translation packages."""

from __future__ import annotations
