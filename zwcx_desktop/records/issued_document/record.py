"""A document the office issued (制发文书), and what must hold of its entry in the register."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.issued_document.parts import (
    Delivery,
    IssuedState,
    NumberSource,
    Retention,
)
from zwcx_desktop.records.kind import Field, Problem, Record, Severity, State
from zwcx_desktop.records.parts import Publicity, not_later

_PAPER = "文书"
_ORIGIN = "来源"
_SEAL = "用印和归档"
_DELIVERY = "送达"
_NUMBER = re.compile(r".+〔(?:19|20)\d{2}〕[1-9]\d*号")
OPEN: frozenset[State] = frozenset({IssuedState.ISSUED, IssuedState.SEALED, IssuedState.SENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument(Record):
    """One line of the register of documents.

    Attributes:
        kept: id of the document this computer keeps as issued, "" when it was made elsewhere.
        kept_no: the number it was issued under, which does not change any more.
        discreet: the document is for somebody whose identity is sealed; it is not named here.
    """

    state: Annotated[IssuedState, Field("状态", shown=False)] = IssuedState.ISSUED
    title: Annotated[str, Field("文书标题", required=True, limit=160, group=_PAPER)] = ""
    doc_type: Annotated[
        str, Field("文种", "如“函”“公告”“答复书”。", required=True, limit=60, group=_PAPER)
    ] = ""
    doc_no: Annotated[str, Field("发文字号", "没有文号的不填。", limit=60, group=_PAPER)] = ""
    number_source: Annotated[
        NumberSource,
        Field("文号来源", "在本系统制发的自动登记，这里只登记别处制发的。", group=_PAPER),
    ] = NumberSource.OFFICE_OA
    subjects: Annotated[
        tuple[RecordId, ...], Field("涉及事项", "本文书为哪些事项制发。", group=_PAPER)
    ] = ()
    signed_by: Annotated[str, Field("签发人", limit=40, group=_PAPER)] = ""
    signed_on: Annotated[date | None, Field("成文日期", required=True, group=_PAPER)] = None
    pages: Annotated[int, Field("页数", group=_PAPER)] = 0
    copies: Annotated[int, Field("份数", group=_PAPER)] = 1
    note: Annotated[str, Field("备注", lines=2, limit=2000, group=_PAPER)] = ""
    doc_code: Annotated[str, Field("文书代码", group=_ORIGIN, shown=False)] = ""
    template: Annotated[str, Field("模板和版本", group=_ORIGIN, shown=False)] = ""
    rendered_hash: Annotated[str, Field("内容摘要值", group=_ORIGIN, shown=False)] = ""
    file_hash: Annotated[str, Field("文件摘要值", group=_ORIGIN, shown=False)] = ""
    kept: Annotated[str, Field("制发件标识", shown=False)] = ""
    kept_no: Annotated[str, Field("制发文号", shown=False)] = ""
    reprints: Annotated[int, Field("补打次数", group=_ORIGIN, shown=False)] = 0
    sealed: Annotated[bool, Field("已盖章", group=_SEAL, shown=False)] = False
    sealed_on: Annotated[date | None, Field("盖章日期", group=_SEAL, shown=False)] = None
    publicity: Annotated[Publicity | None, Field("公开方式", group=_SEAL, shown=False)] = None
    retention: Annotated[Retention | None, Field("保管期限", group=_SEAL, shown=False)] = None
    file_no: Annotated[str, Field("归档号", group=_SEAL, shown=False)] = ""
    archived_on: Annotated[date | None, Field("归档日期", group=_SEAL, shown=False)] = None
    discreet: Annotated[bool, Field("送达对象已密封", group=_DELIVERY, shown=False)] = False
    deliveries: Annotated[
        tuple[Delivery, ...], Field("送达记录", group=_DELIVERY, shown=False)
    ] = ()


def check(document: IssuedDocument, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *document* beyond empty and overlong fields."""
    yield from not_later("signed_on", "成文日期", document.signed_on, today)
    yield from _number_problems(document)
    for name, label in (("pages", "页数"), ("copies", "份数")):
        if getattr(document, name) < 0:
            yield Problem(name, f"{label}不能为负数。")


def _number_problems(document: IssuedDocument) -> Iterator[Problem]:
    own = document.number_source is NumberSource.SELF
    if document.kept and not own:
        yield Problem("number_source", "本文书由本系统制发，文号来源不能更改。")
    if document.kept and document.doc_no.strip() != document.kept_no:
        yield Problem("doc_no", f"制发时的文号不能更改：{document.kept_no or '没有文号'}。")
    if own and not document.kept:
        text = "本系统的文号随制发自动登记；别处制发的请选“OA系统”或“纸质发文登记簿”。"
        yield Problem("number_source", text)
    if document.doc_no and not _NUMBER.fullmatch(document.doc_no.strip()):
        text = "发文字号一般形如“潮府〔2018〕15号”，请与原件核对。"
        yield Problem("doc_no", text, Severity.WARNING)


def title(document: IssuedDocument) -> str:
    """Return one line that names *document*: its number, if it has one, and its title."""
    return f"{document.doc_no} {document.title}".strip()


def natural_key(document: IssuedDocument) -> str:
    """Return the number, which no two documents share; without one, the id of the kept document.

    What was entered by mistake and is void frees the number again.
    """
    if document.state is IssuedState.VOID and not document.kept:
        return ""
    return document.doc_no.strip() or document.kept


def search_text(document: IssuedDocument) -> str:
    """Return what full-text search finds *document* by, besides its title."""
    return "\n".join(
        (document.doc_type, document.doc_code, document.signed_by, document.note, document.file_no)
    )
