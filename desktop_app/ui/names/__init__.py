"""The names: the list of them, what is known of each, and what the reader says of them."""

from __future__ import annotations
