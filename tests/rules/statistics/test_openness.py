"""Worked examples of S09–S12 and S36."""

from datetime import date

import pytest

from tests.rules.statistics.conftest import YEAR, noon
from zwcx_desktop.records.access_request import AccessRequest, RequestOutcome, RequestState
from zwcx_desktop.records.catalogue_item import CatalogueItem, CatalogueState, OpenMode
from zwcx_desktop.records.disclosure import (
    Disclosure,
    DisclosureKind,
    DisclosureState,
    Validity,
    Withdrawal,
    WithdrawalReason,
)
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.online_flow_item import FlowState, OnlineFlowItem
from zwcx_desktop.records.parts import Publication, Publicity
from zwcx_desktop.rules.statistics import Period

DUE = date(2026, 11, 30)


def opened(**changed):
    values = {
        "state": DisclosureState.PUBLISHED, "disclose_by": DUE, "published_on": DUE,
        "kind": DisclosureKind.FINANCE, "publications": (Publication(channel="PORTAL", from_on=DUE),),
    }  # fmt: skip
    return Disclosure(**(values | changed))


def test_scenario_16_one_day_late_is_not_in_time(counted):
    counted.add("disclosure", opened())
    counted.add("disclosure", opened(published_on=date(2026, 12, 1)))
    counted.add("disclosure", opened(state=DisclosureState.APPROVED, published_on=None))
    counted.add("disclosure", opened(publicity=Publicity.ON_REQUEST))
    counted.add("disclosure", opened(state=DisclosureState.NOT_DISCLOSED))
    assert counted.value("S09", "公开及时率") == "33.33"


def test_what_is_not_due_yet_is_not_late(counted):
    counted.add("disclosure", opened(published_on=None))
    so_far = Period(date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 20))
    assert counted.value("S09", "公开及时率", so_far) is None


def test_catalogue_items_with_something_valid_and_hanging(counted):
    items = [
        counted.add("catalogue_item", CatalogueItem(state=CatalogueState.IN_FORCE))
        for _ in range(4)
    ]
    counted.add("catalogue_item", CatalogueItem(state=CatalogueState.DRAFT))
    on_request = CatalogueItem(state=CatalogueState.IN_FORCE, mode=OpenMode.ON_REQUEST)
    counted.add("catalogue_item", on_request)
    gone = Publication(channel="PORTAL", from_on=DUE, removed_on=DUE)
    counted.add("disclosure", opened(catalogue_item=RecordId(items[0])))
    counted.add("disclosure", opened(catalogue_item=RecordId(items[1]), validity=Validity.REPEALED))
    counted.add("disclosure", opened(catalogue_item=RecordId(items[2]), publications=(gone,)))
    assert counted.value("S10", "目录覆盖率") == "25.00"


def test_opened_and_taken_back(counted):
    taken = Withdrawal(
        reason=WithdrawalReason.PRIVACY, note="", by=UserId("u"), at=noon(date(2026, 12, 2))
    )
    counted.add("disclosure", opened())
    counted.add("disclosure", opened(withdrawals=(taken,)))
    found = counted.figures("S11")
    assert found["主动公开"].value == 2
    assert found["公开按渠道：PORTAL"].value == 2
    assert found["公开按类别：财务公开"].value == 2
    assert (found["撤回"].value, found["因隐私撤回"].value) == (1, 1)


def asked(on, **changed):
    values = {
        "state": RequestState.REPLIED, "received_on": on, "answer_by": date(2026, 3, 30),
        "replied_on": date(2026, 3, 30), "outcome": RequestOutcome.PROVIDED,
    }  # fmt: skip
    return AccessRequest(**(values | changed))


def test_requests_and_the_table_of_the_yearly_report(counted):
    counted.add("access_request", asked(date(2026, 3, 2)))
    counted.add("access_request", asked(date(2025, 12, 20), outcome=RequestOutcome.PARTIAL))
    counted.add("access_request", asked(date(2026, 3, 2), replied_on=date(2026, 3, 31)))
    last_year = {"answer_by": date(2025, 3, 28), "replied_on": date(2025, 3, 9)}
    counted.add("access_request", asked(date(2025, 3, 2), **last_year))
    counted.add(
        "access_request",
        asked(date(2026, 12, 20), answer_by=date(2027, 1, 19), replied_on=None, outcome=None),
    )
    found = counted.figures("S12")
    assert str(found["依申请公开按期答复率"].value) == "66.67"
    assert [int(found[n].value) for n in ("新收申请", "上期结转", "结转下期")] == [3, 1, 1]
    assert [int(found[n].value) for n in ("予以公开", "部分公开", "不予公开")] == [2, 1, 0]


@pytest.mark.parametrize(
    ("state", "value"), [(FlowState.MET, "100.00"), (FlowState.NOT_MET, "0.00")]
)
def test_online_items(counted, state, value):
    counted.add("online_flow_item", OnlineFlowItem(state=state, period_to=DUE))
    counted.add("online_flow_item", OnlineFlowItem(state=FlowState.DRAFT, period_to=DUE))
    assert counted.value("S36", "网上全流程达标率", YEAR) == value
