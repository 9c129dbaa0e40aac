"""When a document is dated, who signed it, and its number (GB/T 9704-2012 §7.2.5, §7.3.5.4)."""

from collections.abc import Sequence
from datetime import date

from zwcx_desktop.clock import CHINA
from zwcx_desktop.printing.documents.form import Form
from zwcx_desktop.printing.documents.request import Options
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Step
from zwcx_desktop.rules.numbering import NumberRefused, parse_document_number
from zwcx_desktop.rules.series import signing_year
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.values import Entry


def dated(desk: Desk, form: Form, entries: Sequence[Entry], options: Options) -> date:
    """Return 成文日期: as chosen, else the day of signing; a ledger is of the day it is made."""
    ledger = not form.word and (form.many or not form.kind)
    signed = None if ledger or form.fresh else _signing_day(form, entries)
    return options.on or signed or desk.clock.today()


def signer(form: Form, entries: Sequence[Entry]) -> UserId:
    """Return who signed what the document says, "" when nobody did."""
    steps = _signing_steps(form, entries)
    return steps[-1].by if steps else UserId("")


def series_head(desk: Desk, form: Form) -> str:
    """Return what the document's numbers begin with: 机关代字 and 文种字."""
    return f"{desk.office.organization.doc_prefix}{form.word}"


def series_year(desk: Desk, form: Form, on: date, entries: Sequence[Entry]) -> int:
    """Return the year whose series a document dated *on* is numbered in.

    Raises:
        NumberRefused: the date lies in the future or in a closed year.
    """
    closing = desk.documents.numbers.closing(series_head(desk, form), on.year)
    recorded = on == _signing_day(form, entries)
    return signing_year(on, desk.clock.today(), closing, recorded=recorded)


def blank_number(desk: Desk, form: Form, on: date) -> str:
    """Return the number of a draft, its serial left open; "" for a document without one."""
    return f"{series_head(desk, form)}〔{on.year}〕　号" if form.word else ""


def checked_number(desk: Desk, form: Form, number: str, on: date, entries: Sequence[Entry]) -> str:
    """Return *number* as it is printed, "" for a document without one.

    Raises:
        NumberRefused: it is missing, malformed, of another series, or of a closed year.
    """
    if not form.word:
        return ""
    if not number.strip():
        raise NumberRefused(
            f"“{form.title}”须有发文字号才能制发。", "请按发文登记簿填写，或者先打印草稿。"
        )
    wanted, head = parse_document_number(number), series_head(desk, form)
    if wanted.head != head:
        raise NumberRefused(
            f"“{form.title}”的发文字号应以“{head}”开头。", "请核对机关代字和文种字。"
        )
    if wanted.year != series_year(desk, form, on, entries):
        raise NumberRefused(
            f"发文字号的年份与成文日期（{on.year} 年）不一致。", "请核对成文日期和发文字号。"
        )
    return str(wanted)


def _signing_steps(form: Form, entries: Sequence[Entry]) -> list[Step]:
    """Return the steps that signed what the document says, the last one last."""

    def signs(event: str) -> bool:
        return event in form.acts if form.acts else "sign" in event.split("_")

    steps = [step for entry in entries for step in entry.record.steps if signs(step.event)]
    return sorted(steps, key=lambda step: step.at)


def _signing_day(form: Form, entries: Sequence[Entry]) -> date | None:
    """Return the day the last of the records was signed (成文日期, §7.3.5.4)."""
    steps = _signing_steps(form, entries)
    return steps[-1].at.astimezone(CHINA).date() if steps else None
