"""The tests; a package, so that no other package of this name comes first."""

from __future__ import annotations
