"""Values with every field set, made by reflection: a field that is added tomorrow is in them too."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from itertools import count

_RANGES = {"amount": 7}
"""Fields that take some values only."""


def filled(kind: type) -> object:
    """A value of the dataclass `kind` in which no field, at any depth, has its default where there is another value."""
    return _value(kind, count(1))


def _value(hint: object, numbers: Iterator[int], name: str = "") -> object:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union or origin is types.UnionType:
        return _value(next(one for one in arguments if one is not type(None)), numbers, name)
    if origin is tuple:
        items = (arguments[0],) * 2 if arguments[1:] == (Ellipsis,) else arguments
        return tuple(_value(one, numbers) for one in items)
    assert isinstance(hint, type), hint
    if issubclass(hint, Enum):
        return list(hint)[-1]
    if hint is datetime:
        return datetime.fromisoformat("2026-10-07T06:05:04+02:00")
    if hint is date:
        return date(2026, 10, 7)
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        names = [field.name for field in dataclasses.fields(hint) if field.init]
        return hint(**{one: _value(hints[one], numbers, one) for one in names})
    return _plain(hint, _RANGES.get(name) or next(numbers))


def _plain(kind: type, number: int) -> object:
    words = f"n° {number}: œ “é” \ud800\U0001f600\n"
    return {bool: True, int: number, float: number + 0.1 + 0.2, str: words}[kind]


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every field at any depth that is no dataclass and no tuple, with the way to it."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from leaves(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple) and value:
        for index, one in enumerate(value):
            yield from leaves(one, f"{path}[{index}]")
    else:
        yield path, value
