"""D34 离线数据交接单 and 同步回执单: what a batch carries, who handed it over, what came back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zwcx_desktop.clock import CHINA
from zwcx_desktop.printing.documents.frame import boxes, label, pair, title_lines, wide
from zwcx_desktop.printing.documents.wording import Wording
from zwcx_desktop.printing.documents.words import day_and_time, file_size
from zwcx_desktop.printing.paper import (
    Align,
    Annex,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
    Table,
)
from zwcx_desktop.records import KINDS
from zwcx_desktop.store.deliveries import BatchContents, CarriedLine
from zwcx_desktop.wire.problems import problem

_SHARES = (1.2, 2.5, 1.1, 2.2)
_SIZE = 11.0
_LIST_SIZE = 10
_TAIL = 16
"""Hexadecimal digits of a digest that two people compare."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchSlip:
    """What D34 says: the 交接单 of a batch without receipt, afterwards its 同步回执单.

    Attributes:
        contents: counts and results; nothing in them says what a record is about.
        on: the day it is printed.
    """

    org: str
    contents: BatchContents
    on: date

    @property
    def receipted(self) -> bool:
        """Whether the platform's receipt is here."""
        return bool(self.contents.batch.receipt_hash)

    @property
    def file_name(self) -> str:
        """What it is saved under: D34-离线数据交接单-20261120-B2-第3批.pdf."""
        batch = self.contents.batch
        name = "同步回执单" if self.receipted else "离线数据交接单"
        parts = (name, f"{batch.at.astimezone(CHINA):%Y%m%d}", self.contents.device_no)
        return "-".join(("D34", *filter(None, parts), f"第{batch.seq}批.pdf"))


def batch_slip(slip: BatchSlip, wording: Wording) -> Paper:
    """Return D34 of one batch; each line's result stands in an annex of the receipt."""
    say = wording.say
    name = say("name_receipt" if slip.receipted else "name_handover")
    blocks: tuple[Block, ...] = (
        FormGrid(_SHARES, tuple(_head(slip, wording)), size=_SIZE),
        _by_kind(slip, wording),
        FormGrid(_SHARES, tuple(_foot(slip, wording)), size=_SIZE),
    )
    return Paper(
        code=wording.code,
        title=title_lines(say("title", org=slip.org, name=name)),
        blocks=blocks,
        annexes=(_results(slip, wording),) if slip.receipted else (),
        author=slip.org,
        subject=name,
        template=wording.code,
        template_version=wording.version,
    )


def _head(slip: BatchSlip, wording: Wording) -> Iterator[FormRow]:
    """Yield what names the batch; its times and sizes are those that were signed."""
    say, told = wording.say, slip.contents
    header, batch = told.header, told.batch
    order = say("order", seq=str(batch.seq), epoch=str(batch.epoch))
    yield pair("批次", order, "数据大小", file_size(header.bytes))
    yield wide("批次号", header.batch)
    yield wide("设备", say("device", number=told.device_no, id=header.device))
    yield wide("接收平台", say("platform", name=told.platform, id=header.platform))
    if slip.receipted:
        sealed, received = day_and_time(batch.at), day_and_time(batch.received)
        yield pair("封批时间", sealed, "收件时间", received)
        yield pair("批次摘要值\n末16位", _tail(told.digest), "回执摘要值\n末16位",
                   _tail(batch.receipt_hash), 2)  # fmt: skip
    else:
        sealed = day_and_time(batch.at)
        yield pair("封批时间", sealed, "摘要值\n末16位", _tail(told.digest), 2)


def _foot(slip: BatchSlip, wording: Wording) -> Iterator[FormRow]:
    """Yield the result, and what is written by hand where the batch or its receipt is carried."""
    say, batch = wording.say, slip.contents.batch
    refused = str(batch.refused) if batch.refused else ""
    if slip.receipted:
        accepted = str(batch.count - batch.refused)
        yield wide("结果", say("result", accepted=accepted, refused=refused))
    else:
        yield wide("结果", boxes((say("taken"), say("not_taken")), None))
    blank = FormCell("", blank=True)
    yield FormRow((label("介质编号"), blank, label("交接时间"), blank), 1.6)
    # Side by side, so that no page parts the two signatures.
    signed = FormCell(say("signature"), foot=say("signed_on"), blank=True)
    yield FormRow((label("移交人"), signed, label("接收人"), signed), 3)
    words = say("note_receipt", refused=refused) if slip.receipted else say("note_handover")
    yield FormRow((FormCell(words, across=4),), 2)


def _by_kind(slip: BatchSlip, wording: Wording) -> Table:
    """Return the counts in the order of the sidebar; what is not for this reader comes last."""
    say, counts = wording.say, slip.contents.counts()
    titles = ["column_kind", "column_count"]
    titles += ["column_accepted", "column_refused"] if slip.receipted else []
    shares = (3.6, 1.1, 1.1, 1.1)
    columns = tuple(
        Column(say(title), share, Align.CENTER)
        for title, share in zip(titles, shares, strict=False)
    )
    rows = tuple(
        (_kind(kind, wording), *_numbers(*counts[kind], slip))
        for kind in (*KINDS, "")
        if kind in counts
    )
    batch = slip.contents.batch
    total = (say("total"), *_numbers(batch.count, batch.refused, slip))
    return Table(columns, rows, total_row=total, size=_SIZE)


def _numbers(count: int, refused: int, slip: BatchSlip) -> tuple[str, ...]:
    return (str(count), str(count - refused), str(refused))[: 3 if slip.receipted else 1]


def _kind(name: str, wording: Wording) -> str:
    return KINDS[name].label if name else wording.say("closed")


def _results(slip: BatchSlip, wording: Wording) -> Annex:
    """Return what became of each line, those that came back first."""
    say = wording.say
    columns = (
        Column(say("column_serial"), 0.6, Align.CENTER),
        Column(say("column_kind"), 1.75, Align.CENTER),
        Column(say("column_number"), 3.4, Align.CENTER),
        Column(say("column_rev"), 0.6, Align.CENTER),
        Column(say("column_result"), 0.7, Align.CENTER),
        Column(say("column_reason"), 1.9, Align.CENTER),
    )
    placed = sorted(enumerate(slip.contents.lines, start=1), key=lambda each: not each[1].code)
    rows = tuple(_result(place, line, wording) for place, line in placed)
    return Annex(say("annex"), (Para(say("annex_note")), Table(columns, rows, size=_LIST_SIZE)))


def _result(place: int, line: CarriedLine, wording: Wording) -> tuple[str, ...]:
    result = wording.say("column_refused" if line.code else "column_accepted")
    reason = problem(line.code).title if line.code else ""
    return str(place), _kind(line.kind, wording), line.number, str(line.rev), result, reason


def _tail(digest: str) -> str:
    """Return the end of a digest in groups of four, as two people read it to each other."""
    tail = digest[-_TAIL:]
    return " ".join(tail[at : at + 4] for at in range(0, _TAIL, 4))
