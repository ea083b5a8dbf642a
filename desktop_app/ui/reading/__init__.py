"""The reading page: the article in two languages, and what finds its way in it."""

from __future__ import annotations
