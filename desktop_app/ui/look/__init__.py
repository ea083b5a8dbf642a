"""How it all looks: colours, icons, and small widgets of our own."""

from __future__ import annotations
