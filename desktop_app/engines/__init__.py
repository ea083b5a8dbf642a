"""The engines: one adapter for each library that carries a model or a method."""

from __future__ import annotations
