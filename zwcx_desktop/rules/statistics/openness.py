"""S09–S12, S36: what the office made public, and when (政府信息公开条例)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.access_request import AccessRequest, RequestOutcome, RequestState
from zwcx_desktop.records.catalogue_item import (
    CatalogueItem,
    CatalogueState,
    OpenLevel,
    OpenMode,
)
from zwcx_desktop.records.disclosure import (
    Disclosure,
    DisclosureState,
    Validity,
    Withdrawal,
    WithdrawalReason,
)
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.online_flow_item import FlowState
from zwcx_desktop.records.parts import Publication, Publicity
from zwcx_desktop.rules.statistics.figure import (
    Books,
    Figure,
    Indicator,
    Item,
    Period,
    Terms,
    count,
    ids,
    rate,
    sorted_by,
    table,
)

DISCLOSURE: Final = "disclosure"
CATALOGUE: Final = "catalogue_item"
REQUEST: Final = "access_request"
FLOW: Final = "online_flow_item"
_REVISED: Final = frozenset(
    {CatalogueState.REVISING, CatalogueState.IN_REVIEW, CatalogueState.TO_SIGN}
)
_DRAFTS: Final = (FlowState.DRAFT, FlowState.IN_REVIEW)
OUTCOMES: Final[tuple[tuple[str, frozenset[RequestOutcome]], ...]] = (
    ("予以公开", frozenset({RequestOutcome.PROVIDED, RequestOutcome.ALREADY_PUBLIC})),
    ("部分公开", frozenset({RequestOutcome.PARTIAL})),
    ("不予公开", frozenset({RequestOutcome.REFUSED, RequestOutcome.SPECIAL_LAW})),
    ("无法提供", frozenset({RequestOutcome.NOT_EXIST, RequestOutcome.NOT_OURS})),
    (
        "不予处理",
        frozenset(
            {
                RequestOutcome.DUPLICATE,
                RequestOutcome.NOT_AN_APPLICATION,
                RequestOutcome.UNREASONABLE,
            }
        ),
    ),
    ("其他处理", frozenset({RequestOutcome.ABANDONED})),
)
"""Rows of the yearly report's table on requests, by the answer (国办公开办函〔2021〕30号)."""


def timely(disclosure: Disclosure) -> bool:
    """Return whether it was first public by its day."""
    posted, last = disclosure.published_on, disclosure.disclose_by
    return posted is not None and last is not None and posted <= last


def _in_time(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S09. What is not public after its day is not in time."""
    owed = [
        i
        for i in books.of(DISCLOSURE)
        if i.record.publicity is Publicity.PROACTIVE
        and i.record.state is not DisclosureState.NOT_DISCLOSED
        and period.owed(i.record.disclose_by)
    ]
    done = (i for i in owed if timely(i.record) and period.known(i.record.published_on))
    yield rate("公开及时率", ids(done), ids(owed))


def _covered(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S10. An entry that is being revised goes on in its old words."""
    valid = {
        i.record.catalogue_item
        for i in books.of(DISCLOSURE)
        if i.record.catalogue_item
        and i.record.validity is Validity.VALID
        and any(_hangs(entry, period) for entry in i.record.publications)
    }
    applicable = [i for i in books.of(CATALOGUE) if _applicable(i.record, period, terms)]
    yield rate("目录覆盖率", ids(i for i in applicable if i.id in valid), ids(applicable))


def _hangs(entry: Publication, period: Period) -> bool:
    """Return whether a posting could be read on the last day counted."""
    return (
        period.known(entry.from_on)
        and not period.known(entry.removed_on)
        and (entry.to_on is None or entry.to_on >= period.cutoff)
    )


def _applicable(entry: CatalogueItem, period: Period, terms: Terms) -> bool:
    """Return whether this office has to make the matter public of its own accord."""
    standing = entry.state is CatalogueState.IN_FORCE
    revised = bool(entry.superseded) and entry.state in _REVISED
    started = entry.valid_from is None or period.known(entry.valid_from)
    over = entry.valid_to is not None and entry.valid_to < period.cutoff
    own = not entry.levels or OpenLevel.TOWNSHIP in entry.levels
    here = not entry.applies_to or any(terms.applies(sort.value) for sort in entry.applies_to)
    in_force = (standing or revised) and started and not over
    return in_force and own and here and entry.mode is OpenMode.PROACTIVE


def _opened(books: Books, period: Period, terms: Terms) -> Iterator[Figure]:
    """S11."""
    fresh = [
        i
        for i in books.of(DISCLOSURE)
        if i.record.publicity is Publicity.PROACTIVE and period.done(i.record.published_on)
    ]
    yield count("主动公开", ids(fresh))
    yield from table("公开按类别", sorted_by(fresh, lambda r: r.kind.label if r.kind else "未填"))
    yield from table("公开按渠道", _channels(fresh, terms))
    taken = [
        (i.id, w) for i in books.of(DISCLOSURE) for w in i.record.withdrawals if _on(w, period)
    ]
    yield count("撤回", dict.fromkeys(i for i, _ in taken))
    private = (i for i, w in taken if w.reason is WithdrawalReason.PRIVACY)
    yield count("因隐私撤回", dict.fromkeys(private))


def _channels(items: list[Item], terms: Terms) -> dict[str, list[RecordId]]:
    found: dict[str, list[RecordId]] = {}
    for item in items:
        for channel in dict.fromkeys(entry.channel for entry in item.record.publications):
            found.setdefault(terms.label("publish_channel", channel), []).append(item.id)
    return found


def _on(withdrawal: Withdrawal, period: Period) -> bool:
    day: date = withdrawal.at.astimezone(CHINA).date()
    return period.done(day)


def _requests(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S12, with the rows of the yearly report's table on requests."""
    every = [i for i in books.of(REQUEST) if i.record.received_on is not None]
    owed = [
        i
        for i in every
        if period.owed(i.record.answer_by) and i.record.state is not RequestState.WITHDRAWN
    ]
    answered = (
        i
        for i in owed
        if period.known(i.record.replied_on) and i.record.replied_on <= i.record.answer_by
    )
    yield rate("依申请公开按期答复率", ids(answered), ids(owed))
    fresh = [i for i in every if period.done(i.record.received_on)]
    before = [i for i in every if i.record.received_on < period.start]
    yield count("新收申请", ids(fresh))
    yield count("上期结转", ids(i for i in before if not _over_before(i.record, period.start)))
    ended = [i for i in every if period.done(i.record.replied_on or i.record.closed_on)]
    for name, outcomes in OUTCOMES:
        yield count(name, ids(i for i in ended if i.record.outcome in outcomes))
    open_still = (
        i for i in (*fresh, *before) if not period.begun(i.record.replied_on or i.record.closed_on)
    )
    yield count("结转下期", ids(open_still))


def _over_before(request: AccessRequest, day: date) -> bool:
    over = request.replied_on or request.closed_on
    return over is not None and over < day


def _online(books: Books, period: Period, _terms: Terms) -> Iterator[Figure]:
    """S36."""
    measured = [
        i
        for i in books.of(FLOW)
        if i.record.state not in _DRAFTS and period.owed(i.record.period_to)
    ]
    met = (i for i in measured if i.record.state is FlowState.MET)
    yield rate("网上全流程达标率", ids(met), ids(measured))


INDICATORS: Final[tuple[Indicator, ...]] = (
    Indicator(
        "S09",
        "公开及时率",
        "20个工作日内首次公开的÷公开期限在本期内的主动公开事项；期满未公开的算不及时，依法不予公开的除外。",
        {DISCLOSURE: ("state", "publicity", "disclose_by", "published_on")},
        _in_time,
        key=True,
    ),
    Indicator(
        "S10",
        "目录覆盖率",
        "正在公开的目录事项÷有效的目录事项：适用于本单位、由乡级主动公开的；修订期间按原内容计。",
        {
            DISCLOSURE: ("catalogue_item", "validity", "publications"),
            CATALOGUE: (
                "state",
                "mode",
                "levels",
                "applies_to",
                "valid_from",
                "valid_to",
                "superseded",
            ),
        },
        _covered,
    ),
    Indicator(
        "S11",
        "主动公开数、撤回数、因隐私撤回数",
        "本期首次公开的事项，按类别、渠道分列；本期撤回的件数。",
        {DISCLOSURE: ("publicity", "published_on", "kind", "publications", "withdrawals")},
        _opened,
    ),
    Indicator(
        "S12",
        "依申请公开按期答复率",
        "期限内答复的÷答复期限（扣除征求意见时间、含依法延期）在本期内的；新收、结转、各类答复分列。",
        {REQUEST: ("state", "received_on", "answer_by", "replied_on", "closed_on", "outcome")},
        _requests,
        key=True,
    ),
    Indicator(
        "S36",
        "网上全流程达标率",
        "达标的事项÷本期考核的事项。",
        {FLOW: ("state", "period_to")},
        _online,
    ),
)
