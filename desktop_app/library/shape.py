"""Values as JSON and back: dataclasses, enums, tuples and dates by their type hints, so that a new field needs no code.

What is read is checked strictly: a value of another type, or a missing field without a default, is damage. Fields
that are not known are a newer version's and are passed over.
"""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from collections.abc import Callable, Hashable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import TypeVar

from desktop_app.core.errors import RecordDamaged
from desktop_app.core.model import Article

SCHEMA = 1
"""Raised when a reader of the former shape would misunderstand the new one; a new field with a default is no reason."""

Data = str | int | float | bool | None | list["Data"] | dict[str, "Data"]

T = TypeVar("T")

_DERIVED: Mapping[type, frozenset[str]] = {Article: frozenset(("text",))}
"""Fields that a value works out by itself."""

_PLAIN: tuple[type, ...] = (str, int, bool, float, type(None))


def to_json(value: object) -> bytes:
    """`value`, a dataclass, as one JSON object in ASCII, with the number of the schema."""
    return json.dumps({"schema": SCHEMA, "value": as_data(value)}, separators=(",", ":")).encode("ascii")


def from_json(kind: type[T], data: bytes) -> T:
    """The value of the dataclass `kind` that `to_json` made `data` of. Raises RecordDamaged."""
    try:
        read = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise RecordDamaged from error
    if not isinstance(read, dict) or type(read.get("schema")) is not int or not 1 <= read["schema"] <= SCHEMA:
        raise RecordDamaged
    return restored(kind, read.get("value"))


def as_data(value: object) -> Data:
    """`value` as JSON knows it. Raises TypeError for a kind of value that no model has."""
    return _WRITERS[type(value)](value)


def restored(kind: type[T], data: object) -> T:
    """The value of the dataclass `kind` that `as_data` made `data` of. Raises RecordDamaged."""
    try:
        value = _reader(typing.cast(Hashable, kind))(data)
    except (ValueError, OverflowError, RecursionError) as error:
        raise RecordDamaged from error
    if not isinstance(value, kind):
        raise RecordDamaged
    return value


class _Writers(dict[type, Callable[[object], Data]]):
    """What makes data of a value, by its type; each is made when it is first asked for."""

    def __missing__(self, kind: type) -> Callable[[object], Data]:
        self[kind] = writer = _made_writer(kind)
        return writer


_WRITERS = _Writers()


def _made_writer(kind: type) -> Callable[[object], Data]:
    if kind in _PLAIN:
        return typing.cast("Callable[[object], Data]", _same)
    if issubclass(kind, Enum):
        return lambda value: typing.cast("Enum", value).value
    if issubclass(kind, date):
        return lambda value: typing.cast("date", value).isoformat()
    if issubclass(kind, tuple):
        return lambda value: [_WRITERS[type(one)](one) for one in typing.cast("tuple[object, ...]", value)]
    if dataclasses.is_dataclass(kind):
        names = tuple(field.name for field in _stored(kind))
        return lambda value: {name: _WRITERS[type(one := getattr(value, name))](one) for name in names}
    raise TypeError(f"no value of a model: {kind.__qualname__}")


def _same(value: object) -> object:
    return value


def _stored(kind: type) -> tuple[dataclasses.Field[object], ...]:
    derived = _DERIVED.get(kind, frozenset())
    return tuple(field for field in dataclasses.fields(kind) if field.init and field.name not in derived)


Reader = Callable[[object], object]
"""Gives the value that stands for data; raises ValueError for data that can stand for none."""


@cache
def _reader(hint: Hashable) -> Reader:
    """What reads a value with the type hint `hint`. Raises TypeError for a hint that no model has."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Union or origin is types.UnionType:
        return _any_of(tuple(_reader(one) for one in arguments))
    if origin is tuple:
        return _row_of(arguments[0]) if arguments[1:] == (Ellipsis,) else _fixed_row(arguments)
    if not isinstance(hint, type):
        raise TypeError(f"no type of a model: {hint!r}")
    if hint in _PLAIN:
        return _plain(hint)
    if issubclass(hint, Enum):
        return _member(hint)
    if issubclass(hint, date):
        return _day(hint)
    if dataclasses.is_dataclass(hint):
        return _dataclass(hint)
    raise TypeError(f"no type of a model: {hint!r}")


def _plain(kind: type) -> Reader:
    kinds = (float, int) if kind is float else (kind,)

    def read(data: object) -> object:
        if type(data) not in kinds:
            raise ValueError
        return data

    return read


def _member(kind: type[Enum]) -> Reader:
    members = {one.value: one for one in kind}

    def read(data: object) -> object:
        if not isinstance(data, str | int) or data not in members:
            raise ValueError
        return members[data]

    return read


def _day(kind: type[date]) -> Reader:
    parse = datetime.fromisoformat if issubclass(kind, datetime) else date.fromisoformat

    def read(data: object) -> object:
        if not isinstance(data, str):
            raise ValueError
        return parse(data)

    return read


def _any_of(readers: tuple[Reader, ...]) -> Reader:
    def read(data: object) -> object:
        for one in readers:
            try:
                return one(data)
            except ValueError:
                continue
        raise ValueError

    return read


def _row_of(item: object) -> Reader:
    read_item = _reader(item)

    def read(data: object) -> object:
        if not isinstance(data, list):
            raise ValueError
        return tuple([read_item(one) for one in data])

    return read


def _fixed_row(items: tuple[object, ...]) -> Reader:
    readers = tuple(_reader(one) for one in items)

    def read(data: object) -> object:
        if not isinstance(data, list) or len(data) != len(readers):
            raise ValueError
        return tuple(one(part) for one, part in zip(readers, data, strict=True))

    return read


def _dataclass(kind: type) -> Reader:
    hints = typing.get_type_hints(kind)
    readers = {field.name: _reader(hints[field.name]) for field in _stored(kind)}
    needed = frozenset(field.name for field in _stored(kind) if _has_no_default(field))

    def read(data: object) -> object:
        if not isinstance(data, dict) or not needed <= data.keys():
            raise ValueError
        return kind(**{name: one(data[name]) for name, one in readers.items() if name in data})

    return read


def _has_no_default(field: dataclasses.Field[object]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
