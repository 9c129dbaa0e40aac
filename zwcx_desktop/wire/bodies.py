"""Strict types of record bodies, read from the kinds: what a receiver lets in (TCS/1 §2.2).

Every dataclass of a kind becomes a Struct that forbids unknown members, at every depth, so that one
pass in C checks presence, type, code list and spelling of every member.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import GenericAlias, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

from zwcx_desktop.records.kind import Json, Kind
from zwcx_desktop.wire.canonical import NotCanonical, from_validation


class Bodies:
    """The bodies of the record kinds this side knows."""

    def __init__(self, kinds: Mapping[str, Kind[Any]]) -> None:
        structs: dict[type, type[msgspec.Struct]] = {}
        self._kinds = {name: (kind, _struct(kind.record, structs)) for name, kind in kinds.items()}

    def check(self, kind_name: str, body: Json) -> None:
        """Prove that *body* is a whole record of the kind, as `records.codec.dump` writes it.

        Raises:
            NotCanonical: `schema` or `unknown-field`, with the path of the member.
        """
        if kind_name not in self._kinds:
            raise NotCanonical("schema", "the record kind is not known here", "$.kind")
        kind, struct = self._kinds[kind_name]
        version = body.get("v")
        if type(version) is not int or not 1 <= version <= kind.version:
            raise NotCanonical("schema", "the body's version is not known here", "$.data.v")
        values = {name: value for name, value in body.items() if name != "v"}
        try:
            for step in range(version, kind.version):
                values = kind.upgrades[step](values)
            msgspec.convert(values, struct, strict=True)
        except msgspec.ValidationError as error:
            found = from_validation(error)
            found.where = found.where.replace("$", "$.data", 1)
            raise found from error
        except (KeyError, TypeError, ValueError) as error:
            raise NotCanonical("schema", "the body cannot be raised to today's version") from error


def _struct(cls: type, known: dict[type, type[msgspec.Struct]]) -> type[msgspec.Struct]:
    if cls not in known:
        hints = get_type_hints(cls, include_extras=True)
        members = [_member(f, _strict(hints[f.name], known)) for f in fields(cls)]
        known[cls] = msgspec.defstruct(
            cls.__name__, members, kw_only=True, forbid_unknown_fields=True
        )
    return known[cls]


def _member(field: Any, hint: Any) -> Any:
    if field.default is not MISSING:
        return (field.name, hint, field.default)
    if field.default_factory is not MISSING:
        return (field.name, hint, msgspec.field(default_factory=field.default_factory))
    return (field.name, hint)


def _strict(hint: Any, known: dict[type, type[msgspec.Struct]]) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _strict(args[0], known)
    if origin in (Union, UnionType):
        return Union[tuple(_strict(arg, known) for arg in args)]  # noqa: UP007 - made at run time
    if origin in (tuple, list, dict, frozenset, set):
        return GenericAlias(origin, tuple(a if a is ... else _strict(a, known) for a in args))
    if is_dataclass(hint):
        return _struct(hint, known)  # type: ignore[arg-type]
    return hint
