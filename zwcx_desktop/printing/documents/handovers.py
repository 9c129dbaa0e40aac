"""D36 岗位交接清单: what is open with whoever leaves, what passes with the post, who signed."""

from collections import Counter
from collections.abc import Iterable

from zwcx_desktop.printing.documents.frame import (
    kept_lines,
    label,
    one_line,
    organ,
    pair,
    paragraphs,
    person,
    public_text,
    sections,
    sheet,
    unit_name,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import capital_yuan, day, listed, short_day, yuan
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Paper,
    Para,
    Table,
)
from zwcx_desktop.records.handing import OpenWork
from zwcx_desktop.records.handover import Handover, Party

_SHARES = (1.25, 2.3, 1.1, 2.3)
_ITEMS = (
    Column("序号", 0.5, Align.CENTER),
    Column("编号", 1.9, Align.CENTER),
    Column("名称", 2.6),
    Column("身份", 0.9, Align.CENTER),
    Column("状态", 0.95, Align.CENTER),
    Column("期限", 1.0, Align.CENTER, wrap=False),
    Column("交接方式", 1.6),
)
_OWED = (
    Column("序号", 0.5, Align.CENTER),
    Column("合同编号", 1.3, Align.CENTER),
    Column("相对方", 1.7),
    Column("应付事项", 2.0),
    Column("支付期限", 1.0, Align.CENTER, wrap=False),
    Column("未付金额（元）", 1.4, Align.RIGHT, wrap=False),
)
_ARTICLES = (
    Column("序号", 0.5, Align.CENTER),
    Column("物品", 2.4),
    Column("编号或数量", 1.8, Align.CENTER),
    Column("备注", 2.2),
)


def handover_list(request: Request) -> Paper:
    """Return D36 as the list stood when it was drawn up, with room for three signatures."""
    record: Handover = request.record
    say = request.wording.say
    blocks: tuple[Block, ...] = (
        _parties(request, record),
        *sections(
            (say("head_items"), _open_items(request, record)),
            (say("head_standing"), _standing(request, record)),
            (say("head_owed"), _owed(request, record)),
            (say("head_articles"), _articles(record)),
            (say("head_matters"), paragraphs(public_text(record.matters))),
            (say("head_signed"), (Para(say("rule")), _signatures(request, record))),
        ),
    )
    return sheet(request, say("title", org=organ(request)), blocks)


def _parties(request: Request, record: Handover) -> FormGrid:
    say = request.wording.say
    keys = say("keys" if record.keys_revoked else "keys_open")
    return FormGrid(
        _SHARES,
        (
            pair("移交人", _named(request, record, Party.FROM),
                 "接交人", _named(request, record, Party.TO)),
            pair("监交人", _named(request, record, Party.WITNESS),
                 "交接日期", day(record.handover_on)),
            pair("交接原因", record.cause.label if record.cause else "",
                 "清单日期", day(record.listed_on)),
            pair("移交人账号", record.account_status, "签名密钥", keys),
        ),
    )  # fmt: skip


def _named(request: Request, record: Handover, party: Party) -> str:
    user = request.office.user(record.party(party))
    if user is None:
        return ""
    return listed((user.display_name, user.title, unit_name(request, user.unit)), " ")


def _open_items(request: Request, record: Handover) -> tuple[Block, ...]:
    """Return what is open, kind by kind; what only named people may know of is a count."""
    say = request.wording.say
    kinds = Counter(item.kind for item in record.items)
    counted = listed(say("kind_count", kind=kind, count=str(n)) for kind, n in kinds.items())
    lines = [say("none")]
    if record.items:
        lines = [say("count", count=str(len(record.items))) + say("by_kind", kinds=counted)]
    lines.append(say("closed", closed=record.closed_matters) if record.closed_matters else "")
    lines.append(say("forms", count=str(record.unsaved_forms)) if record.unsaved_forms else "")
    tables = (
        block
        for kind in kinds
        for block in (
            Para(f"{kind}："),
            _table(request, [item for item in record.items if item.kind == kind]),
        )
    )
    return (*kept_lines(*lines), *tables)


def _table(request: Request, items: Iterable[OpenWork]) -> Table:
    rows = tuple(
        (
            str(place),
            item.number,
            public_text(one_line(item.title)) or request.wording.say("not_listed"),
            item.duty,
            item.state,
            short_day(item.due_on),
            item.passing.label,
        )
        for place, item in enumerate(items, start=1)
    )
    return Table(_ITEMS, rows, size=10)


def _standing(request: Request, record: Handover) -> tuple[Block, ...]:
    if not record.standing:
        return ()
    words = request.wording.say("standing", count=str(len(record.standing)))
    return (Para(words), _table(request, record.standing))


def _owed(request: Request, record: Handover) -> tuple[Block, ...]:
    if not record.owed:
        return ()
    rows = tuple(
        (
            str(place),
            each.contract_no,
            one_line(each.counterparty),
            public_text(one_line(each.what)),
            short_day(each.due_on),
            yuan(each.amount),
        )
        for place, each in enumerate(record.owed, start=1)
    )
    total = record.owed_total
    words, whole = "", None
    if total is not None:
        words = request.wording.say("owed", amount=yuan(total), capital=capital_yuan(total))
        whole = ("合计", "", "", "", "", yuan(total))
    table = Table(_OWED, rows, whole, size=10, sums=(len(_OWED) - 1,))
    return (*kept_lines(words), table)


def _articles(record: Handover) -> tuple[Block, ...]:
    rows = tuple(
        (str(place), one_line(each.name), each.number, one_line(each.note))
        for place, each in enumerate(record.articles, start=1)
    )
    return (Table(_ARTICLES, rows, size=10.5),)


def _signatures(request: Request, record: Handover) -> FormGrid:
    """Return a row a party: who confirmed it here already, and room to sign by hand."""
    rows: list[FormRow] = []
    for party in Party:
        done = next((each for each in record.signatures if each.party is party), None)
        said = ""
        if done is not None:
            said = request.wording.say("signed", mode=done.mode.label, day=day(done.on))
        name = person(request, record.party(party))
        cell = FormCell(said, across=2, foot=request.wording.say("signature"), blank=True)
        # One label over all rows keeps the three signatures on one page.
        head = () if rows else (label("三方\n签字", down=len(Party)),)
        rows.append(FormRow((*head, label(party.label), FormCell(name), cell), 2))
    return FormGrid((0.8, 1.0, 1.4, 2.0, 2.0), tuple(rows))
