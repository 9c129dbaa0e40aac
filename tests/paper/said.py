"""What a paper says, in the order it is read: for comparing with what is read back from the file."""

from collections.abc import Iterator

from zwcx_desktop.printing.linebreak import cleaned
from zwcx_desktop.printing.paper import (
    Block,
    Chart,
    Correspondence,
    FormGrid,
    Head,
    Heading,
    Imprint,
    JointSignature,
    Letterhead,
    Lines,
    Minutes,
    Order,
    Paper,
    Para,
    Run,
    Signature,
    Signed,
    Spread,
    StampedSignature,
    Table,
)


def said(paper: Paper) -> str:
    """Return all texts of *paper* in reading order; marks without ink are left out."""
    return cleaned("".join(_paper(paper)))


def _paper(paper: Paper) -> Iterator[str]:
    yield from _head(paper.letterhead)
    yield from paper.title
    yield paper.subtitle
    yield f"{paper.addressee}：" if paper.addressee else ""
    for block in paper.blocks:
        yield from _block(block)
    yield from _attachments(paper.attachments)
    if isinstance(paper.letterhead, Minutes):
        minutes = paper.letterhead
        rows = (("出席", minutes.present), ("请假", minutes.excused), ("列席", minutes.observers))
        yield from (f"{label}：{names}" for label, names in rows if names)
    yield from _signed(paper.signature)
    yield f"（{paper.postscript}）" if paper.postscript else ""
    for annex in paper.annexes:
        yield from (annex.label, annex.title)
        for block in annex.blocks:
            yield from _block(block)
    if paper.imprint:
        yield from _imprint(paper.imprint, letter=isinstance(paper.letterhead, Correspondence))


def _head(head: Head | None) -> Iterator[str]:
    match head:
        case Letterhead():
            yield from (head.copy_no, head.secrecy, head.urgency)
            if head.partners:
                yield from (head.mark.removesuffix("文件"), *head.partners)
                yield "文件" if head.mark.endswith("文件") else ""
            else:
                yield head.mark
            yield from ("签发人：" if head.signers else "", *head.signers, head.number)
        case Correspondence():
            yield from (head.mark, head.copy_no, head.secrecy, head.urgency, head.number)
        case Order():
            yield from (head.mark, head.number)
        case Minutes():
            yield from (head.mark, head.number, head.issuer, head.date)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading(text=text) | Para(text=str(text)):
            yield text
        case Para(text=tuple(runs)):
            yield from (run.text for run in runs if isinstance(run, Run))
        case Lines(texts=texts) | Spread(parts=texts):
            yield from texts
        case Table():
            yield from _table(block)
        case Chart():
            yield from _chart(block)
        case FormGrid():
            for row in block.rows:
                for cell in row.cells:
                    empty = "" if cell.label or cell.blank else "无"
                    yield (cell.text or empty) + cell.foot


def _chart(chart: Chart) -> Iterator[str]:
    yield chart.title
    if not chart.line:
        yield from (text for pair in zip(chart.marks, chart.told, strict=True) for text in pair)
        return
    yield from chart.marks
    drawn = zip(chart.values, chart.told, strict=True)
    yield from (told for value, told in drawn if value is not None)


def _table(table: Table) -> Iterator[str]:
    yield from (column.title for column in table.columns)
    count = len(table.columns)
    rows = table.rows or (("无",),)
    for row in (*rows, table.total_row) if table.total_row else rows:
        filled = (*row[:count], *("",) * (count - len(row)))
        yield from (cell or "／" for cell in filled)
    yield table.note


def _attachments(names: tuple[str, ...]) -> Iterator[str]:
    if len(names) == 1:
        yield f"附件：{names[0]}"
    elif names:
        yield "附件："
        yield from (f"{number}. {name}" for number, name in enumerate(names, 1))


def _signed(signed: Signed | None) -> Iterator[str]:
    match signed:
        case Signature(org=org, date=date):
            yield from (org, date)
        case JointSignature(orgs=names, date=date) | StampedSignature(posts=names, date=date):
            yield from (*names, date)


def _imprint(printed: Imprint, *, letter: bool) -> Iterator[str]:
    yield f"公开方式：{printed.publicity}" if printed.publicity else ""
    yield f"抄送：{printed.copy_to.rstrip('。')}。" if printed.copy_to else ""
    if letter:
        return
    yield from (printed.printer, f"{printed.printed_on}印发" if printed.printed_on else "")
    yield f"校对：{printed.proofreader}" if printed.proofreader else ""
    yield f"共印{printed.copies}份" if printed.copies else ""
