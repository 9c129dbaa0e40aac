"""Strict types of record bodies, read from the kinds: what a receiver lets in (TCS/1 §2.2).

Every dataclass of a kind becomes a Struct that forbids unknown members, at every depth, so that one
pass in C checks presence, type, code list and spelling of every member.
"""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import GenericAlias, NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec

from zwcx_desktop.records.kind import Json, Kind
from zwcx_desktop.wire.canonical import Integer, NotCanonical, from_validation, write
from zwcx_desktop.wire.terms import Count, Ordinal, ShortText


class Attached(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A file that belongs to a revision; the signed line binds its content.

    Attributes:
        sha256: 64 hexadecimal digits.
        size: in bytes.
    """

    mime: ShortText
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: Count


class _Around(msgspec.Struct, frozen=True, kw_only=True):
    """What a body carries besides the record's own members.

    Attributes:
        salt: 32 hexadecimal digits that keep a hash from being guessed (personal information).
    """

    v: Ordinal
    attachments: list[Attached] | msgspec.UnsetType = msgspec.UNSET
    salt: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")] | msgspec.UnsetType = (
        msgspec.UNSET
    )


_AROUND = ("v", "attachments", "salt")


class Bodies:
    """The bodies of the record kinds this side knows."""

    def __init__(self, kinds: Mapping[str, Kind[Any]]) -> None:
        structs: dict[type, type[msgspec.Struct]] = {}
        self._kinds = {name: (kind, _body(kind.record, structs)) for name, kind in kinds.items()}
        self._readers: dict[str, msgspec.json.Decoder[Any]] = {
            name: msgspec.json.Decoder(of) for name, (_, of) in self._kinds.items()
        }

    def reads(self, kind_name: str, raw: bytes) -> bool:
        """Return whether *raw* is a canonical body of today's version, at a third of the price.

        What it turns down may still be right; `check` knows, and names what is wrong.
        """
        if kind_name not in self._kinds:
            return False
        try:
            body = self._readers[kind_name].decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return False
        # Absent members are UNSET and stay away: good bytes come out again as they went in.
        return body.v == self._kinds[kind_name][0].version and write(body) == raw

    def check(self, kind_name: str, body: Json) -> None:
        """Prove that *body* is a whole record of the kind, as `records.codec.dump` writes it.

        Raises:
            NotCanonical: `schema` or `unknown-field`, with the path of the member.
        """
        if kind_name not in self._kinds:
            raise NotCanonical("schema", "the record kind is not known here", "$.kind")
        kind, struct = self._kinds[kind_name]
        try:
            if body.get("v") != kind.version:
                body = _raised(kind, body)
            msgspec.convert(body, struct, strict=True)
        except msgspec.ValidationError as error:
            found = from_validation(error)
            found.where = found.where.replace("$", "$.data", 1)
            raise found from error


def _raised(kind: Kind[Any], body: Json) -> Json:
    around = {name: body[name] for name in _AROUND if name in body}
    values = {name: value for name, value in body.items() if name not in _AROUND}
    version = msgspec.convert(around, _Around, strict=True).v
    if version > kind.version:
        raise NotCanonical("schema", "the body is of a newer version", "$.data.v")
    try:
        for step in range(version, kind.version):
            values = kind.upgrades[step](values)
    except (KeyError, TypeError, ValueError) as error:
        raise NotCanonical("schema", "the body cannot be raised to today's version") from error
    return {**values, **around, "v": kind.version}


def _body(cls: type, known: dict[type, type[msgspec.Struct]]) -> type[msgspec.Struct]:
    """Return the type of whole bodies, so that one pass covers the record and what is around it."""
    hints = get_type_hints(cls, include_extras=True)
    members = [
        _member(f, _strict(hints[f.name], known)) for f in fields(cls) if f.name not in _AROUND
    ]
    return msgspec.defstruct(
        cls.__name__, members, bases=(_Around,), kw_only=True, forbid_unknown_fields=True
    )


def _struct(cls: type, known: dict[type, type[msgspec.Struct]]) -> type[msgspec.Struct]:
    if cls not in known:
        hints = get_type_hints(cls, include_extras=True)
        members = [_member(f, _strict(hints[f.name], known)) for f in fields(cls)]
        known[cls] = msgspec.defstruct(
            cls.__name__, members, kw_only=True, forbid_unknown_fields=True
        )
    return known[cls]


def _member(field: Any, hint: Any) -> Any:
    if field.default is MISSING and field.default_factory is MISSING:
        return (field.name, hint)
    return (field.name, Union[hint, msgspec.UnsetType], msgspec.UNSET)  # noqa: UP007 - at run time


def _strict(hint: Any, known: dict[type, type[msgspec.Struct]]) -> Any:
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _strict(args[0], known)
    if origin in (Union, UnionType):
        # There is no null on the wire: absent is unknown.
        present = tuple(_strict(arg, known) for arg in args if arg is not NoneType)
        return Union[present]  # noqa: UP007 - made at run time
    if origin in (tuple, list, dict, frozenset, set):
        return GenericAlias(origin, tuple(a if a is ... else _strict(a, known) for a in args))
    if is_dataclass(hint):
        return _struct(hint, known)  # type: ignore[arg-type]
    return Integer if hint is int else hint
