"""Records to and from plain JSON values: what is stored, signed and sent.

Absent means unknown: None, empty text and empty lists are left out, so that a new optional field
changes no old bytes.
"""

from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import datetime
from typing import Any, TypeVar, get_args

import msgspec

from zwcx_desktop.records.kind import Json, Kind, Record, field_specs

T = TypeVar("T")


class CodecError(ValueError):
    """The values are not a record of this kind."""


def dump(kind: Kind[Any], record: Record) -> Json:
    """Return *record* as JSON values, with the body's version under "v"."""
    return {**dump_part(record), "v": kind.version}


def load(kind: Kind[Any], body: Json) -> Any:
    """Return the record in *body*, raised to today's version first.

    Raises:
        CodecError: the body is not a record of this kind, or is of a newer version.
    """
    values = dict(body)
    version = values.pop("v", None)
    if not isinstance(version, int) or not 1 <= version <= kind.version:
        raise CodecError(f"{kind.name} version {version!r} is not known here")
    try:
        for step in range(version, kind.version):
            values = kind.upgrades[step](values)
    except (KeyError, TypeError, ValueError) as error:
        raise CodecError(f"cannot raise {kind.name} v{version}: {error}") from error
    return load_part(kind.record, values)


def dump_part(part: Any) -> Json:
    """Return a record, part or set of answers as JSON values without empty ones."""
    builtins = msgspec.to_builtins(part, enc_hook=_encode)
    slim = _slim(builtins)
    return slim if isinstance(slim, dict) else {}


def load_part(cls: type[T], values: Json) -> T:
    """Return an instance of *cls* from JSON *values*; unknown names are refused.

    Raises:
        CodecError: a value is missing, of the wrong type, or not known.
    """
    if unknown := sorted(_unknown(cls, values)):
        raise CodecError(f"unknown fields: {', '.join(unknown)}")
    try:
        return msgspec.convert(values, cls, strict=True)
    except (msgspec.ValidationError, ValueError) as error:
        raise CodecError(str(error)) from error


def _unknown(cls: Any, values: Any) -> Iterator[str]:
    """Yield the paths of names that *cls* does not know; msgspec skips them in dataclasses."""
    if isinstance(values, list):
        inner = (get_args(cls) or (None,))[0]
        for value in values:
            yield from _unknown(inner, value)
    elif isinstance(values, dict) and is_dataclass(cls):
        types = {spec.name: spec.type for spec in field_specs(cls)}  # type: ignore[arg-type]
        for name, value in values.items():
            if name not in types:
                yield name
            else:
                yield from (f"{name}.{path}" for path in _unknown(types[name], value))


def _encode(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    raise NotImplementedError(type(value))


def _slim(value: Any) -> Any:
    if isinstance(value, dict):
        slim = {}
        for name, item in value.items():
            # Most items are plain values; a call for each would be half of the cost of a dump.
            kept = _slim(item) if isinstance(item, dict | list | tuple) else item
            if kept not in (None, "", [], {}):
                slim[name] = kept
        return slim
    if isinstance(value, list | tuple):
        return [_slim(item) for item in value]
    return value
