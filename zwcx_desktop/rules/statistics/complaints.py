"""S13–S20, S23–S25: complaints and how they were handled (信访工作条例; 国办函〔2025〕66号)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.complaint import (
    Complaint,
    ComplaintState,
    Decision,
    IdentityMode,
    LinkKind,
    Route,
    Verified,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    Unit,
    count,
    ids,
    mean,
    measured,
    median,
    rate,
    remembered,
    sorted_by,
    table,
)

KIND: Final = "complaint"
S = ComplaintState
_NOT_OURS: Final = frozenset({S.RETURNED, S.TRANSFERRED, S.DISCIPLINE, S.WITHDRAWN, S.MERGED})
_ANSWERED: Final = frozenset({S.REPLIED, S.FOLLOWED_UP, S.CLOSED, S.FINAL, S.IN_REVIEW_UP})
_NAMED: Final = frozenset({IdentityMode.REAL_NAME, IdentityMode.CONFIDENTIAL})
REPEAT_WITHIN: Final = timedelta(days=90)
_OPEN: Final = "未填"
SEALED: Final = "内容已密封"
"""Where a table would tell what is sealed: such records stand in a row of their own."""


def received_on(complaint: Complaint) -> date | None:
    """Return the office date of receipt."""
    return complaint.received_at.astimezone(CHINA).date() if complaint.received_at else None


@remembered
def _received_on(books: Books, _period: Period) -> dict[RecordId, date | None]:
    return {item.id: received_on(item.record) for item in books.of(KIND)}


@remembered
def received(books: Books, period: Period) -> tuple[Item, ...]:
    """Return what was registered as received in the period, merged ones too (件次)."""
    days = _received_on(books, period)
    return tuple(i for i in books.of(KIND) if period.done(days[i.id]))


def effective_due(complaint: Complaint) -> date | None:
    """Return the day the answer was due by: an extension granted after it had passed is none."""
    for extension in complaint.extensions:
        old, decided = extension.old_due_on, extension.decided_on
        granted = extension.decision is Decision.APPROVED
        if granted and old is not None and decided is not None and decided > old:
            return old
    return complaint.due_on


@remembered
def due(books: Books, period: Period) -> tuple[Item, ...]:
    """Return what had to be answered by a day in the period and was the office's own to answer."""
    return tuple(
        i
        for i in books.of(KIND)
        if i.record.state not in _NOT_OURS and period.owed(effective_due(i.record))
    )


def answered(complaint: Complaint, period: Period) -> bool:
    """Return whether an answer stands; what is worked on once more waits for a new one."""
    return complaint.state in _ANSWERED and period.known(complaint.replied_on)


def answered_in_time(complaint: Complaint, period: Period) -> bool:
    """Return whether the answer came by its day."""
    last, replied = effective_due(complaint), complaint.replied_on
    if last is None or replied is None:
        return False
    return answered(complaint, period) and replied <= last


def reachable(complaint: Complaint) -> bool:
    """Return whether there is anyone to tell."""
    return complaint.identity_mode in _NAMED


def _registered(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S13."""
    every = received(books, period)
    single = [item for item in every if item.record.state is not S.MERGED]
    yield count("投诉件次", ids(every))
    yield count("投诉件数", ids(single))
    yield from table(
        "按渠道",
        sorted_by(every, lambda r: terms.label("channel", r.channel) if r.channel else _OPEN),
    )
    yield from table(
        "按诉求类型", sorted_by(every, lambda r: r.category.label if r.category else SEALED),
        telling=True,
    )  # fmt: skip
    yield from table(
        "按领域",
        sorted_by(every, lambda r: terms.label("domain", r.domain) if r.domain else _OPEN),
    )
    yield from table(
        "按村（社区）", sorted_by(every, lambda r: r.place_unit or _OPEN), telling=True
    )
    yield from table(
        "按实名类型",
        sorted_by(every, lambda r: r.identity_mode.label if r.identity_mode else _OPEN),
        telling=True,
    )


def _told(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S14. A notice is owed only to someone who can be reached, and not for hotline orders."""
    owed = [
        i
        for i in books.of(KIND)
        if i.record.route in {Route.ACCEPT, Route.REJECT} and period.owed(i.record.notice_due_on)
    ]
    told = (
        i
        for i in owed
        if period.known(i.record.notified_on) and i.record.notified_on <= i.record.notice_due_on
    )
    yield rate("受理告知及时率", ids(told), ids(owed))


def _answered_in_time(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S15."""
    owed = due(books, period)
    yield rate("按期办结率", ids(i for i in owed if answered_in_time(i.record, period)), ids(owed))


def _answered(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S16."""
    own = [i for i in received(books, period) if i.record.state not in _NOT_OURS | {S.REJECTED}]
    done = (i for i in own if answered(i.record, period))
    yield rate("办结率", ids(done), ids(own))


def _duration(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S17."""
    days = _received_on(books, period)
    spans: list[int] = []
    counted: list[RecordId] = []
    for item in books.of(KIND):
        begun, replied = days[item.id], item.record.replied_on
        if begun is not None and period.done(replied) and item.record.state in _ANSWERED:
            counted.append(item.id)
            spans.append(terms.working_days(begun, replied))
    yield measured("平均办理时长", Unit.WORKING_DAYS, mean(spans), counted)
    yield measured("办理时长中位数", Unit.WORKING_DAYS, median(spans), counted)


def _extended(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S18."""
    owed = due(books, period)
    extended = (
        i for i in owed if any(e.decision is Decision.APPROVED for e in i.record.extensions)
    )
    yield rate("延期率", ids(extended), ids(owed))


def _overdue(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S19."""
    late, waiting = [], []
    for item in books.of(KIND):
        last, replied = effective_due(item.record), item.record.replied_on
        if item.record.state in _NOT_OURS or last is None:
            continue
        if answered(item.record, period):
            if period.done(replied) and replied > last:
                late.append(item)
        elif last < period.cutoff and last <= period.end:
            waiting.append(item)
    yield count("未办结超期", ids(waiting))
    yield count("已办结超期", ids(late))


def _contacted(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S20."""
    owed = [
        i
        for i in books.of(KIND)
        if reachable(i.record)
        and i.record.state not in _NOT_OURS
        and period.owed(i.record.contact_due_on)
    ]
    yield rate("响应率", ids(i for i in owed if _first_contact_in_time(i.record)), ids(owed))


def _first_contact_in_time(complaint: Complaint) -> bool:
    days = [c.at.astimezone(CHINA).date() for c in complaint.contacts]
    last = complaint.contact_due_on
    return bool(days) and last is not None and min(days) <= last


def _repeated(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S23."""
    closed = {i.id: i.record.closed_on for i in books.of(KIND)}
    single = [i for i in received(books, period) if i.record.state is not S.MERGED]
    again = (i for i in single if _again(i.record, closed))
    yield rate("重复投诉率", ids(again), ids(single))


def _again(complaint: Complaint, closed: dict[RecordId, date | None]) -> bool:
    came = received_on(complaint)
    for link in complaint.links:
        if link.kind is LinkKind.REPEAT and link.undone_at is None and came is not None:
            ended = closed.get(link.other)
            if ended is not None and ended <= came <= ended + REPEAT_WITHIN:
                return True
    return False


def _judged(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S24."""
    every = ids(received(books, period))
    by_state = sorted_by(received(books, period), lambda r: r.state.value)
    yield rate("退单率", by_state.get("RETURNED", ()), every)
    yield rate("不受理率", by_state.get("REJECTED", ()), every)
    verified = [
        i
        for i in books.of(KIND)
        if i.record.verified is not None
        and period.done(i.record.replied_on)
        and i.record.state not in _NOT_OURS
    ]
    true = (i for i in verified if i.record.verified in {Verified.TRUE, Verified.PARTLY})
    yield rate("属实率", ids(true), ids(verified))


def _named(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S25."""
    every = received(books, period)
    yield rate("实名率", ids(i for i in every if reachable(i.record)), ids(every))


_DUE: Final = ("state", "due_on", "extensions")

INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S13",
        "投诉件次、件数",
        "件次为本期收到的全部来件；件数为并单后的件数；按渠道、类型、领域、村（社区）、实名类型分列。",
        {
            KIND: (
                "state",
                "received_at",
                "channel",
                "category",
                "domain",
                "place_unit",
                "identity_mode",
            )
        },
        _registered,
        key=True,
    ),
    Indicator(
        "S14",
        "受理告知及时率",
        "15日内书面告知的÷告知期限在本期、须书面告知受理或不予受理的；匿名、身份不清和热线工单除外。",
        {KIND: ("route", "notice_due_on", "notified_on")},
        _told,
    ),
    Indicator(
        "S15",
        "按期办结率",
        "期限内答复的÷期限在本期内应答复的。期满后批准的延期无效；退单、转送、移送、撤回、并入他件的除外。",
        {KIND: (*_DUE, "replied_on")},
        _answered_in_time,
        key=True,
    ),
    Indicator(
        "S16",
        "办结率",
        "已答复（含回访、办结、终结）的÷本期收到、由本单位办理的。",
        {KIND: ("state", "received_at", "replied_on")},
        _answered,
        key=True,
    ),
    Indicator(
        "S17",
        "平均办理时长",
        "本期答复的来件，从收到到答复的工作日，平均数和中位数。",
        {KIND: ("state", "received_at", "replied_on")},
        _duration,
    ),
    Indicator("S18", "延期率", "批准过延期的÷期限在本期内应答复的。", {KIND: _DUE}, _extended),
    Indicator(
        "S19",
        "超期数",
        "截止日前期限已过仍未答复的，和本期超过期限才答复的，分别计数。",
        {KIND: (*_DUE, "replied_on")},
        _overdue,
        key=True,
    ),
    Indicator(
        "S20",
        "响应率",
        "在首次联系期限内联系的÷首次联系期限在本期内、能够联系的实名热线工单。",
        {KIND: ("state", "identity_mode", "contact_due_on", "contacts")},
        _contacted,
    ),
    Indicator(
        "S23",
        "重复投诉率",
        "原件办结后90日内再次反映的÷本期件数。",
        {KIND: ("state", "received_at", "closed_on", "links")},
        _repeated,
    ),
    Indicator(
        "S24",
        "退单率、不受理率、属实率",
        "退单、不予受理÷本期收到的；（属实＋部分属实）÷本期答复并认定过的。",
        {KIND: ("state", "received_at", "verified", "replied_on")},
        _judged,
    ),
    Indicator(
        "S25",
        "实名率",
        "（实名＋实名要求保密）÷本期收到的。",
        {KIND: ("received_at", "identity_mode")},
        _named,
    ),
)
