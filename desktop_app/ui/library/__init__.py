"""What is kept between two runs: the open session, the history, or neither."""

from __future__ import annotations
