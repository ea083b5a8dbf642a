"""How French names and values are said in English, and found in an English sentence."""

from __future__ import annotations
