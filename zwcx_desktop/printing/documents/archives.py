"""D35 归档文件目录 of documents issued and received."""

from typing import Any

from zwcx_desktop.printing.documents.frame import one_line, organ, person, public_text, sheet
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import day, short_day
from zwcx_desktop.printing.paper import Align, Column, Paper, Spread, Table
from zwcx_desktop.records.issued_document import IssuedDocument, IssuedState
from zwcx_desktop.records.policy_document import PolicyDocument

_COLUMNS = (
    Column("序号", 0.5, Align.CENTER),
    Column("件号", 1.0, Align.CENTER),
    Column("责任者", 1.7),
    Column("文号", 1.7, Align.CENTER),
    Column("题名", 3.4),
    Column("日期", 1.05, Align.CENTER, wrap=False),
    Column("页数", 0.6, Align.CENTER),
    Column("保管期限", 0.9, Align.CENTER),
    Column("备注", 1.2),
)


def archive_list(request: Request) -> Paper:
    """Return D35 of documents issued or of documents received, in the order of their dates."""
    say = request.wording.say
    records: tuple[Any, ...] = tuple(sorted(request.records, key=_place))
    pages = sum(r.pages for r in records if isinstance(r, IssuedDocument))
    blocks = (
        Spread(
            (
                say("made", org=organ(request)),
                say("count", count=str(len(records)), pages=str(pages)),
                say("on", day=day(request.on)),
            ),
            size=10.5,
        ),
        Table(
            _COLUMNS,
            tuple(_row(request, place, r) for place, r in enumerate(records, start=1)),
            size=10,
        ),
        Spread(
            (say("filed_by", name=person(request, request.printer)), say("checked_by")),
            size=10.5,
        ),
    )
    return sheet(request, say("title", org=organ(request)), blocks, landscape=True)


def _place(record: Any) -> tuple[str, str, str]:
    """Return by what documents stand in order: 件号, then date, then number."""
    if isinstance(record, PolicyDocument):
        return record.archive_no, str(record.received_on or ""), record.doc_no
    return record.file_no, str(record.signed_on or ""), record.doc_no


def _row(request: Request, place: int, record: Any) -> tuple[str, ...]:
    if isinstance(record, PolicyDocument):
        return _received(place, record)
    return _issued(request, place, record)


def _received(place: int, record: PolicyDocument) -> tuple[str, ...]:
    return (
        str(place),
        record.archive_no,
        record.issuer,
        record.doc_no,
        one_line(record.title),
        short_day(record.received_on),
        "",
        record.retention.label if record.retention else "",
        record.receipt_no,
    )


def _issued(request: Request, place: int, record: IssuedDocument) -> tuple[str, ...]:
    void = request.wording.say("void") if record.state is IssuedState.VOID else ""
    return (
        str(place),
        record.file_no,
        organ(request),
        record.doc_no,
        public_text(one_line(record.title)),
        short_day(record.signed_on),
        str(record.pages) if record.pages else "",
        record.retention.label if record.retention else "",
        void or one_line(record.note),
    )
