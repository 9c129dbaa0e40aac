"""Change lines: how one is written, and how a receiver judges many (TCS/1 §2.2, §8).

A faulty line never spoils its batch: it becomes a `Fault`, the others are taken.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from zwcx_desktop.memory import uncollected
from zwcx_desktop.records.change import Change
from zwcx_desktop.wire import canonical
from zwcx_desktop.wire.bodies import Bodies
from zwcx_desktop.wire.bundle import MAX_LINE
from zwcx_desktop.wire.canonical import NotCanonical
from zwcx_desktop.wire.terms import Hash, Ordinal, OrgCode, Uuid

FlowCodes = Annotated[
    list[Annotated[str, msgspec.Meta(pattern=r"^[A-Z][A-Z0-9_]{0,39}\Z")]],
    msgspec.Meta(min_length=1, max_length=20),
]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]

_CHECKED = msgspec.defstruct(
    "CheckedChange",
    [
        ("by", _Name),
        ("data", canonical.Object),
        ("flow_codes", FlowCodes | msgspec.UnsetType, msgspec.UNSET),
        ("id", Uuid),
        ("kind", _Name),
        ("op", Literal["put", "event", "void"]),
        ("rev", Ordinal),
        ("seq", Ordinal),
        ("v", Literal[1]),
    ],
    bases=(Change,),
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
)
_CHANGE: "msgspec.json.Decoder[Change]" = msgspec.json.Decoder(_CHECKED)


class Submitted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A change a receiver may take: proved whole, its body left as the bytes it came in."""

    at: str
    base: str
    by: _Name
    data: msgspec.Raw
    flow_codes: FlowCodes | msgspec.UnsetType = msgspec.UNSET
    id: Uuid
    kind: _Name
    op: Literal["put", "event", "void"]
    org: str
    rev: Ordinal
    seq: Ordinal
    v: Literal[1] = 1


_SUBMITTED = msgspec.json.Decoder(Submitted)
# Members come sorted, so one match covers the first two, at a third of the price of Meta patterns.
_OPENING = re.compile(
    rb'\{"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z","base":"(?:sha256:[0-9a-f]{64})?","by":"'
)
_BLOB = re.compile(rb'"sha256":"(?:sha256:)?([0-9a-f]{64})"')


@dataclass(frozen=True, slots=True)
class Fault:
    """Why one line is not taken.

    Attributes:
        id: the record, "" when the line does not even say.
        rev: its revision, 0 when the line does not say.
        code: word of the closed vocabulary.
        field: path of the offending member, as `$.data.title`; "" when it is the whole line.
    """

    id: str
    rev: int
    code: str
    field: str = ""


def write_change(change: Change) -> bytes:
    """Return the canonical line of *change*.

    Raises:
        NotCanonical: a value is outside the profile, or the line is longer than 64 KiB.
    """
    line = canonical.encode(change)
    if len(line) > MAX_LINE:
        raise NotCanonical("record-too-large", f"{len(line)} bytes", "$.data")
    _parse(line)
    return line


def read_change(line: bytes) -> Change:
    """Return the change in *line*, whatever the kind of its record.

    Raises:
        NotCanonical: the line is not canonical or not a change.
    """
    _parse(line)
    canonical.check_text(line)
    return msgspec.json.decode(line, type=Change)


def judge(lines: Sequence[bytes], org: OrgCode, bodies: Bodies) -> list[Submitted | Fault]:
    """Return for each line its change, or the fault that keeps it from being taken."""
    with uncollected():
        checked = _all_text_is_good(lines)
        return [_judge(line, org, bodies, checked=checked) for line in lines]


def blobs(line: bytes) -> list[Hash]:
    """Return the attachments a line refers to: every member `sha256` at any depth."""
    if b'"sha256":' not in line:
        return []
    return [Hash("sha256:" + digest.decode()) for digest in _BLOB.findall(line)]


def _all_text_is_good(lines: Sequence[bytes]) -> bool:
    # A brace composes with nothing, so the whole batch is one text: one call, not thousands.
    try:
        canonical.check_text(b"".join(lines))
    except NotCanonical:
        return False
    return True


def _parse(line: bytes) -> Change:
    change = canonical.decode_unchecked(line, _CHANGE)
    if not _OPENING.match(line):
        raise NotCanonical("schema", "at or base is malformed", "$.at")
    return change


def _judge(line: bytes, org: OrgCode, bodies: Bodies, *, checked: bool) -> Submitted | Fault:
    if len(line) > MAX_LINE:
        return Fault("", 0, "record-too-large")
    quickly = _quickly(line, bodies) if checked else None
    taken = quickly or _thoroughly(line, bodies, checked=checked)
    if isinstance(taken, Submitted) and taken.org != org:
        return Fault(taken.id, taken.rev, "foreign-org", "$.org")
    return taken


def _quickly(line: bytes, bodies: Bodies) -> Submitted | None:
    """Return the change in a line whose text is good, None when a closer look is needed."""
    try:
        taken = _SUBMITTED.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    good = (
        _OPENING.match(line)
        and canonical.write(taken) == line
        and bodies.reads(taken.kind, bytes(taken.data))
    )
    return taken if good else None


def _thoroughly(line: bytes, bodies: Bodies, *, checked: bool) -> Submitted | Fault:
    """Return the change, or what exactly is wrong with it."""
    change = None
    try:
        change = _parse(line)
        if not checked:
            canonical.check_text(line)
        bodies.check(change.kind, change.data)
    except NotCanonical as fault:
        if change is None:
            return Fault("", 0, fault.code, fault.where)
        return Fault(change.id, change.rev, fault.code, fault.where)
    return _SUBMITTED.decode(line)
