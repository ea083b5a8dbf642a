"""Bar charts as SVG, drawn without any library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_WIDTH, _LABELS, _BARS = 760, 220, 440
_LINE, _GAP, _TOP = 22, 34, 48


@dataclass(frozen=True, slots=True)
class Bar:
    """One value and what it is; `ours` is drawn in the stronger colour."""

    name: str
    value: float
    ours: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Bars of one scale, under a title."""

    title: str
    bars: Sequence[Bar]


def bar_chart(title: str, groups: Sequence[Group]) -> str:
    """The groups below each other, the longest bar of each as wide as there is room."""
    lines = [_text(16, 26, title, "font-size:16px;font-weight:600")]
    y = _TOP
    for group in groups:
        lines.append(_text(16, y + 14, group.title, "font-weight:600"))
        y += _LINE
        most = max(bar.value for bar in group.bars)
        for bar in group.bars:
            lines += _bar(bar, y, most)
            y += _LINE
        y += _GAP - _LINE
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {y}" font-family="sans-serif" font-size="13">'
    )
    return "\n".join((head, f'<rect width="{_WIDTH}" height="{y}" fill="#ffffff"/>', *lines, "</svg>\n"))


def _bar(bar: Bar, y: int, most: float) -> tuple[str, ...]:
    width = max(1.0, _BARS * bar.value / most)
    colour = "#1f5f8b" if bar.ours else "#b9b4aa"
    return (
        _text(_LABELS - 8, y + 14, bar.name, "text-anchor:end"),
        f'<rect x="{_LABELS}" y="{y + 2}" width="{width:.1f}" height="{_LINE - 6}" fill="{colour}"/>',
        _text(_LABELS + width + 8, y + 14, f"{bar.value:.2f}", ""),
    )


def _text(x: float, y: float, words: str, style: str) -> str:
    return f'<text x="{x:.1f}" y="{y}" style="{style}">{escape(words)}</text>'
