"""What is known of French without a model: its words, marks, numbers, dates and the furniture of its pages."""

from __future__ import annotations
