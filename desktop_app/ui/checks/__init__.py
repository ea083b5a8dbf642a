"""What is to be checked: warnings, repairs, and the English that the reader writes."""

from __future__ import annotations
