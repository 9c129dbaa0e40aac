"""D07 政府信息公开审查单 and D08 公示."""

import re

from zwcx_desktop.printing.documents.frame import (
    kept_details,
    label,
    letter,
    one_line,
    organ,
    pair,
    person,
    public_text,
    sheet,
    wide,
)
from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import (
    NONE,
    capital_yuan,
    day,
    listed,
    ordinal,
    sentence,
    yuan,
)
from zwcx_desktop.printing.paper import (
    Align,
    Block,
    Column,
    FormCell,
    FormGrid,
    FormRow,
    Heading,
    Paper,
    Para,
    Spread,
    Table,
)
from zwcx_desktop.records.disclosure import (
    Audience,
    DayUnit,
    Disclosure,
    FinanceItem,
    Review,
    ReviewStep,
)
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.rules.privacy import mask_name, scan

_STEP_NAMES = {
    ReviewStep.CONTENT: "内容审核\n意见",
    ReviewStep.SECRECY: "保密审查\n意见",
    ReviewStep.SIGN: "签发意见",
}
_FULL_NAME = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff·]{2,4}")


def review_sheet(request: Request) -> Paper:
    """Return D07: what is to be made public and how three steps judged it (条例 §17)."""
    record: Disclosure = request.record
    say = request.wording.say
    reviews = tuple(_review_row(request, record, step) for step in ReviewStep)
    note = FormRow((FormCell(say("note"), across=4),), 3)
    rows = (*_subject_rows(request, record), *reviews, note)
    grid = FormGrid((1.3, 2.3, 1.2, 2.1), rows, size=11)
    return sheet(request, say("title", org=organ(request)), (grid,))


def public_notice(request: Request) -> Paper:
    """Return D08: the matter, its table, how long it hangs, and who hears objections."""
    record: Disclosure = request.record
    say = request.wording.say
    subject = _subject(record)
    sections: list[tuple[str, tuple[Block, ...]]] = [(say("head_matter"), _matter(request, record))]
    if period := _period(request, record):
        sections.append((say("head_period"), (Para(period),)))
    sections.append((say("head_objection"), _objection(request, record)))
    basis = sentence(one_line(record.basis)).rstrip("。") or say("basis_default")
    blocks: list[Block] = [Para(say("intro", basis=basis, subject=subject))]
    for place, (head, section) in enumerate(sections, start=1):
        blocks += [Heading(1, f"{ordinal(place)}、{head}"), *section]
    blocks.append(Para(say("close")))
    return letter(request, say("title", subject=subject), blocks, imprint=False)


def _subject_rows(request: Request, record: Disclosure) -> tuple[FormRow, ...]:
    audience = record.audience.label
    if record.audience is Audience.GROUP:
        audience = f"{audience}（{record.audience_text}）"
    kind = record.kind.label if record.kind else ""
    channels = (request.profile.label("publish_channel", code) for code in record.publish_channels)
    return (
        wide("信息名称", public_text(record.title, kept_details(record))),
        pair("公开编号", record.number, "类别", kind),
        pair("拟稿人", person(request, record.author), "形成日期", day(record.formed_on)),
        pair("拟公开方式", record.publicity.label, "拟公开范围", audience),
        pair("拟公开渠道", listed(channels), "拟公开时间", _planned(record)),
        wide("内容摘要", public_text(one_line(record.summary), kept_details(record)), lines=2.2),
        wide("不予公开\n理由和依据", _exception(record)),
        wide("个人信息处理", _privacy(request, record)),
    )


def _planned(record: Disclosure) -> str:
    if record.published_on:
        return f"已于{day(record.published_on)}公开"
    return f"{day(record.disclose_by)}前" if record.disclose_by else ""


def _exception(record: Disclosure) -> str:
    grounds = listed(basis.label for basis in record.exception_basis)
    return listed((grounds, sentence(record.exception_text)), "；")


def _privacy(request: Request, record: Disclosure) -> str:
    """Return what was decided on personal details, without writing them out again."""
    decisions = record.privacy_decisions
    if not decisions:
        found = scan("\n".join((record.title, record.summary, record.body)))
        if found:
            return request.wording.say("undecided", count=str(len(found)))
        return request.wording.say("clean")
    words = listed(
        dict.fromkeys(
            d.choice.label + (f"（{d.reason}）" if d.keeps and d.reason else "")
            for d in decisions
            if d.choice
        )
    )
    return request.wording.say("hits", count=str(len(decisions)), decision=words)


def _review_row(request: Request, record: Disclosure, step: ReviewStep) -> FormRow:
    said = [r for r in record.reviews if r.step is step and r.version == record.version]
    if not said:
        foot = request.wording.say("unsigned")
        cell = FormCell("", across=3, foot=foot, blank=True)
        return FormRow((label(_STEP_NAMES[step]), cell), 2.8)
    last = said[-1]
    foot = request.wording.say("signed", name=person(request, last.by), day=day(last.at))
    cell = FormCell(_opinion(request, last), across=3, foot=foot)
    return FormRow((label(_STEP_NAMES[step]), cell), 2.8)


def _opinion(request: Request, review: Review) -> str:
    combined = request.wording.say("combined") if review.combined else ""
    points = listed(point.label for point in review.points)
    result = review.result.label
    # An opinion that says the result itself need not be told it twice.
    own = sentence(review.opinion)
    parts = (
        combined if result in own else sentence(result + combined),
        own,
        f"逐项审查：{points}。" if points else "",
        f"依据：{sentence(review.basis)}" if review.basis else "",
    )
    return "".join(parts)


def _subject(record: Disclosure) -> str:
    title = public_text(record.title, kept_details(record))
    return title.removeprefix("关于").removesuffix("公示").removesuffix("的")


def _matter(request: Request, record: Disclosure) -> tuple[Block, ...]:
    text = public_text(record.body or record.summary, kept_details(record))
    paragraphs = tuple(Para(line.strip()) for line in text.splitlines() if line.strip())
    if not record.finance:
        return paragraphs
    return (*paragraphs, *_finance(request, record.finance))


def _finance(request: Request, items: tuple[FinanceItem, ...]) -> tuple[Block, ...]:
    say = request.wording.say
    columns = (
        Column("项目名称", 1.85),
        Column("资金来源", 1.25),
        Column("预算金额", 1.7, Align.RIGHT, wrap=False),
        Column("实际支出", 1.7, Align.RIGHT, wrap=False),
        Column("收款方", 1.0, Align.CENTER),
        Column("时间", 1.2, Align.CENTER),
        Column("责任人", 0.85, Align.CENTER),
    )
    spent = Fen(sum(item.amount or 0 for item in items))
    planned = Fen(sum(item.budget or 0 for item in items))
    budget = yuan(planned) if any(item.budget is not None for item in items) else ""
    years = dict.fromkeys(f"{item.budget_year}年" for item in items if item.budget_year)
    return (
        Spread((f"预算年度：{listed(years) or NONE}", say("unit")), size=12),
        Table(
            columns,
            tuple(_finance_row(item) for item in items),
            total_row=("合计", "", budget, yuan(spent), "", "", ""),
            note=f"{say('total_words', words=capital_yuan(spent))}{say('masked')}",
            size=10.5,
            sums=(2, 3),
        ),
    )


def _finance_row(item: FinanceItem) -> tuple[str, ...]:
    return (
        public_text(one_line(item.item)),
        public_text(one_line(item.source)),
        yuan(item.budget),
        yuan(item.amount),
        _payee(item.payee_masked.strip()),
        one_line(item.period),
        item.owner,
    )


def _payee(text: str) -> str:
    """Return a payee as the public may read it: a person's full name is masked in any case."""
    return mask_name(text) if _FULL_NAME.fullmatch(text) else public_text(text)


def _period(request: Request, record: Disclosure) -> str:
    if not (record.is_notice and record.notice_days):
        return ""
    unit = "个工作日" if record.notice_unit is DayUnit.WORKING_DAY else "日"
    words = f"{record.notice_days}{unit}"
    if record.notice_from is None or record.notice_to is None:
        return request.wording.say("period_unset", days=words)
    start, end = day(record.notice_from), day(record.notice_to)
    return request.wording.say("period", start=start, end=end, days=words)


def _objection(request: Request, record: Disclosure) -> tuple[Para, ...]:
    own = request.office.organization
    contact = request.wording.say(
        "contact",
        contact=sentence(record.objection_contact).rstrip("。"),
        phone=own.supervision_phone,
    )
    lines = (request.wording.say("objection"), *contact.splitlines())
    return tuple(Para(line) for line in lines if line)
