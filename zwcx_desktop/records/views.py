"""Reading only some fields of many records: what statistics count is a small part of each body.

A view has the fields' names, types and defaults of the record itself, so that code written against
the record class reads a view as well. Decoding it costs a fraction of decoding the whole record.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast, get_type_hints

import msgspec

from zwcx_desktop.records import codec
from zwcx_desktop.records.kind import Kind, Record

R = TypeVar("R", bound=Record)


def reader_of(kind: Kind[R], names: tuple[str, ...]) -> Callable[[bytes | str], R]:
    """Return a function that reads the fields *names* out of a stored body of *kind* (JSON text).

    Asking the view for any other field is an AttributeError.
    """
    hints = get_type_hints(kind.record)
    given = {f.name: f for f in fields(kind.record)}
    shape: Any = msgspec.defstruct(
        f"{kind.record.__name__}View",
        [("v", int), *((name, hints[name], _default(given[name])) for name in names)],
        frozen=True,
        kw_only=True,
        gc=False,
    )
    decode = msgspec.json.Decoder(shape).decode

    def read(body: bytes | str) -> Any:
        view = decode(body)
        if view.v == kind.version:
            return view
        record = codec.load(kind, msgspec.json.decode(body))
        return shape(v=kind.version, **{name: getattr(record, name) for name in names})

    return cast("Callable[[bytes | str], R]", read)


def _default(field: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    return msgspec.field(default_factory=field.default_factory)
