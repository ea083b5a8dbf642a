"""The reader's glossary: the terms, and the dialog in which they are kept."""

from __future__ import annotations
