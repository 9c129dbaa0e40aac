"""P00 记录单 and P01 清单: any record, and any list, of any kind, by what its fields declare."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, get_args

from zwcx_desktop.printing.documents.frame import (
    kept_details,
    label,
    organ,
    person,
    public_text,
    sheet,
)
from zwcx_desktop.printing.documents.request import TENTATIVE, Request
from zwcx_desktop.printing.documents.values import part_specs, said
from zwcx_desktop.printing.documents.words import brief, day, file_size, listed
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    Face,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Spread,
    Table,
)
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import FieldSpec, Kind, Record, Step, field_specs

_SHARES = (1.3, 2.35, 1.3, 2.35)
_SIZE, _TABLE_SIZE = 11.0, 10.5
_LONGEST_PAIRED = 22
"""Characters up to which two values share a row: two lines of half the sheet."""
_MOST_COLUMNS = 6
_LONGEST_CELL = 60
"""A list of parts with more columns, or longer texts in many, prints each part as a form."""
_WHOLE, _NARROW, _BROAD = 6.5, 3.0, 24.0
"""字 up to which a column's texts are not broken, and between which its share follows them."""


@dataclass(frozen=True, slots=True)
class _Told:
    """One value of a form: its label and what it says."""

    label: str
    text: str
    wide: bool


def record_sheet(request: Request) -> Paper:
    """Return P00: everything the record says, group by group, its files and its course."""
    kind, record = request.kind, request.record
    say = request.wording.say
    if hasattr(record, "privacy_decisions"):
        request = replace(request, kept=kept_details(record))
    blocks: list[Block] = [Spread((day(request.on), say("internal")), size=_SIZE)]
    blocks.append(_grid(_head(request, kind, record)))
    unfilled = []
    for group, specs in _groups(kind, record):
        if group and not any(_filled(request, spec, record) for spec in specs):
            unfilled.append(group)
        else:
            blocks += _group(request, group, specs, record)
    if unfilled:
        blocks.append(_grid([_Told(say("unfilled"), listed(unfilled), wide=True)]))
    blocks += _files(request, kind, record)
    blocks += _course(request, kind, record)
    return sheet(request, say("title", org=organ(request), kind=kind.label), blocks)


def record_list(request: Request) -> Paper:
    """Return P01: the records of a list, a row each, in the columns the list shows."""
    kind, say = request.kind, request.wording.say
    by_name = {spec.name: spec for spec in kind.fields}
    specs = [by_name[name] for name in kind.columns]
    rows = [
        tuple(_cell(request, kind, spec, record) for spec in specs) for record in request.records
    ]
    head = Spread((say("count", count=str(len(rows))), day(request.on)), size=_TABLE_SIZE)
    title = say("title", org=organ(request), kind=kind.label)
    return sheet(request, title, (head, _table(specs, rows)), landscape=True)


_SERIAL = Column("序号", 2.4, Align.CENTER, wrap=False)


def _cell(request: Request, kind: Kind[Any], spec: FieldSpec, record: Record) -> str:
    text = _brief(request, spec, getattr(record, spec.name))
    if not text and spec.name in ("title", "name"):
        text = public_text(kind.title(record))
    return text.replace("\n", " ")


def _brief(request: Request, spec: FieldSpec, value: Any) -> str:
    """Return a value for a table: dates are short there."""
    if not isinstance(value, date):
        return said(request, spec, value)
    unsettled = not spec.words.shown and value in request.tentative
    return brief(value) + (TENTATIVE if unsettled else "")


def _head(request: Request, kind: Kind[Any], record: Record) -> Iterator[_Told]:
    title = kind.title(record)
    if not any(getattr(record, spec.name) == title for spec in kind.fields if spec.words.shown):
        yield _Told("名称", public_text(title), wide=True)
    yield _Told("编号", record.number or request.wording.say("unnumbered"), wide=False)
    yield _Told("状态", record.state.label, wide=False)
    yield _Told("拟稿人", person(request, record.author), wide=False)
    if due := kind.due(record):
        yield _Told("办理期限", request.last_day(due), wide=False)
    if _expunged(kind, record):
        yield _Told("内容", request.wording.say("masked"), wide=True)
    if record.void_reason:
        yield _Told("作废原因", public_text(record.void_reason), wide=True)


def _expunged(kind: Kind[Any], record: Record) -> bool:
    """Whether the record is only what is left of one that another organ took over."""
    return kind.seal is not None and kind.seal.expunged(record)


def _groups(kind: Kind[Any], record: Record) -> Iterator[tuple[str, list[FieldSpec]]]:
    """Return the fields by their headings: all that are asked for, and what the workflow wrote."""
    groups: dict[str, list[FieldSpec]] = {}
    emptied = _expunged(kind, record)
    for spec in kind.fields:
        filled = getattr(record, spec.name) not in (None, "", (), False, 0)
        if (spec.words.shown and not emptied) or (spec.words.group and filled):
            groups.setdefault(spec.words.group, []).append(spec)
    yield from groups.items()


def _group(request: Request, group: str, specs: list[FieldSpec], record: Record) -> Iterator[Block]:
    """Yield a group: first what is said in a line or a text, then its tables."""
    values = [(spec, getattr(record, spec.name)) for spec in specs]
    parted = [spec for spec, value in values if value and is_dataclass(_of(spec))]
    if told := [_told(request, spec, value) for spec, value in values if spec not in parted]:
        if group:
            yield _heading(group)
        yield _grid(told)
    for spec in parted:
        value = getattr(record, spec.name)
        parts = value if isinstance(value, tuple) else (value,)
        yield from _parts(request, spec, parts)


def _of(spec: FieldSpec) -> Any:
    return (get_args(spec.type) or (spec.type,))[0]


def _filled(request: Request, spec: FieldSpec, record: Record) -> bool:
    """Whether there is something to tell of a field, if only that it is sealed."""
    return bool(_told(request, spec, getattr(record, spec.name)).text)


def _told(request: Request, spec: FieldSpec, value: Any) -> _Told:
    empty = value in (None, "", (), frozenset())
    text = said(request, spec, value)
    seal = request.kind.seal
    if empty and seal and request.sealed and spec.name in _hidden(seal.secret):
        text = request.wording.say("masked")
    long = "\n" in text or len(text) > _LONGEST_PAIRED
    return _Told(spec.words.label, text, long or (spec.words.lines > 1 and not empty))


def _hidden(secret: Any) -> frozenset[str]:
    """Return the names of the fields that *secret* takes out of a record, by itself or in parts."""
    specs = field_specs(secret)
    types = (of for spec in specs for of in (spec.type, *get_args(spec.type)))
    return frozenset(s.name for s in specs).union(
        *(_hidden(of) for of in types if is_dataclass(of))
    )


def _parts(request: Request, spec: FieldSpec, parts: tuple[Any, ...]) -> Iterator[Block]:
    """Return parts as a table where it is readable, else each as a form of its own."""
    specs = [each for each in part_specs(parts) if _somewhere(each, parts)]
    if isinstance(getattr(spec.type, "__origin__", None), type):
        rows = [tuple(_brief(request, s, getattr(part, s.name)) for s in specs) for part in parts]
        long = any(len(text) > _LONGEST_CELL for row in rows for text in row)
        if len(specs) <= (_MOST_COLUMNS if not long else _MOST_COLUMNS // 2):
            yield _heading(spec.words.label)
            yield _table(specs, rows)
            return
    for place, part in enumerate(parts, start=1):
        number = f"（{place}）" if len(parts) > 1 else ""
        yield _heading(f"{spec.words.label}{number}")
        yield _grid(_told(request, s, getattr(part, s.name)) for s in specs)


def _somewhere(spec: FieldSpec, parts: tuple[Any, ...]) -> bool:
    return len(parts) == 1 or any(
        getattr(part, spec.name) not in (None, "", (), False) for part in parts
    )


def _table(specs: list[FieldSpec], rows: list[tuple[str, ...]]) -> Table:
    """Return the table of *rows*, numbered where they do not bring a number of their own."""
    if specs[0].type is int:
        _, *columns = _columns(specs, rows)
        first = replace(_SERIAL, title=specs[0].words.label)
        return Table((first, *columns), tuple(rows), size=_TABLE_SIZE)
    numbered = tuple((str(place), *row) for place, row in enumerate(rows, start=1))
    return Table((_SERIAL, *_columns(specs, rows)), numbered, size=_TABLE_SIZE)


def _columns(specs: list[FieldSpec], rows: list[tuple[str, ...]]) -> Iterator[Column]:
    """Yield a column for each field: short texts whole, longer ones share what is left."""
    widths = [
        max([_wide_as(spec.words.label), *(_wide_as(row[at]) for row in rows)])
        for at, spec in enumerate(specs)
    ]
    for spec, width in zip(specs, widths, strict=True):
        share = min(max(width, _NARROW), _BROAD)
        whole = width <= _WHOLE or spec.name == "number"
        yield Column(spec.words.label, share, _stands(spec), wrap=not whole)


def _wide_as(text: str) -> float:
    """Return the width of *text* in 字: a letter or digit takes half of one."""
    return sum(1.0 if ord(c) > 0x2E7F else 0.55 for c in text)


def _stands(spec: FieldSpec) -> Align:
    of = spec.type
    if of in (Fen, Decimal, int):
        return Align.RIGHT
    short = of in (date, bool) or (isinstance(of, type) and issubclass(of, Enum))
    return Align.CENTER if short or spec.name == "number" else Align.LEFT


def _grid(told: Iterable[_Told]) -> FormGrid:
    """Return values in rows: two where both are short, else one."""
    rows: list[FormRow] = []
    left: _Told | None = None
    for one in told:
        if one.wide or left is None:
            rows += [_wide(left)] if left else []
            left = None if one.wide else one
            rows += [_wide(one)] if one.wide else []
        else:
            cells = (label(left.label), FormCell(left.text), label(one.label), FormCell(one.text))
            rows.append(FormRow(cells))
            left = None
    rows += [_wide(left)] if left else []
    return FormGrid(_SHARES, tuple(rows), size=_SIZE)


def _wide(one: _Told) -> FormRow:
    return FormRow((label(one.label), FormCell(one.text, across=3)))


def _heading(text: str) -> Spread:
    return Spread((text,), size=12, face=Face.HEITI)


def _files(request: Request, kind: Kind[Any], record: Record) -> Iterator[Block]:
    """Return the attached files, or only their number where the matter is sealed."""
    files = record.attachments
    if not files:
        return
    yield _heading(request.wording.say("files"))
    if kind.seal and kind.seal.hides(record):
        count = request.wording.say("files_hidden", count=str(len(files)))
        yield _grid([_Told(request.wording.say("files"), count, wide=True)])
        return
    columns = (_SERIAL, Column("文件名", 20), Column("大小", 5, Align.RIGHT), Column("校验值", 9))
    rows = tuple(
        (str(n), public_text(file.name), file_size(file.size), file.sha256[:16])
        for n, file in enumerate(files, start=1)
    )
    yield Table(columns, rows, size=_TABLE_SIZE)


def _course(request: Request, kind: Kind[Any], record: Record) -> Iterator[Block]:
    """Return what was done with the record: when, by whom, with which opinion."""
    if not record.steps:
        return
    yield _heading(request.wording.say("course"))
    labels = {row.event: row.label for row in kind.workflow}
    columns = (
        Column("时间", 9, wrap=False),
        Column("办理环节", 7),
        Column("办理人", 5, Align.CENTER),
        Column("意见", 14),
    )
    rows = tuple(_step(request, labels, step) for step in record.steps)
    yield Table(columns, rows, size=_TABLE_SIZE)


def _step(request: Request, labels: dict[str, str], step: Step) -> tuple[str, ...]:
    done = labels.get(step.event, step.event)
    return brief(step.at), done, person(request, step.by), public_text(step.opinion)
