"""Worked examples of S01–S08, S34, S35."""

from datetime import date

import pytest

from tests.rules.statistics.conftest import YEAR
from zwcx_desktop.records.commitment import (
    ChangeKind,
    Commitment,
    CommitmentChange,
    CommitmentKind,
    CommitmentState,
    Contract,
    Decision,
    Ground,
    Judgment,
    Obligation,
    Outcome,
)
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.parts import Publication
from zwcx_desktop.rules.statistics import Period

S = CommitmentState
DUE = date(2026, 9, 30)


def given(**changed):
    values = {"state": S.ACTIVE, "signed_on": date(2026, 2, 1), "due_on": DUE}
    return Commitment(**(values | changed))


def kept(on, outcome, **changed):
    return given(state=S.FULFILLED, outcome=outcome, fulfilled_on=on, closed_on=on, **changed)


def moved(old, new, decided, **changed):
    values = {
        "change_kind": ChangeKind.DUE, "ground": Ground.PUBLIC_INTEREST, "ground_title": "通知",
        "ground_doc_no": "潮府〔2026〕1号", "authority": "市政府", "old_due_on": old,
        "new_due_on": new, "decision": Decision.APPROVED, "decided_on": decided,
    }  # fmt: skip
    return CommitmentChange(**(values | changed))


@pytest.fixture
def scenario_3(counted):
    """Three due on 30 September: one kept the day before, one late, one not at all."""
    counted.add("commitment", kept(date(2026, 9, 29), Outcome.FULFILLED_ON_TIME))
    counted.add("commitment", kept(date(2026, 10, 12), Outcome.FULFILLED_LATE))
    counted.add("commitment", given())
    return counted


def test_scenario_3(scenario_3):
    assert scenario_3.value("S02", "应兑现承诺") == "3"
    assert scenario_3.value("S03", "兑现率") == "66.67"
    assert scenario_3.value("S04", "按期兑现率") == "33.33"
    assert scenario_3.value("S05", "逾期未兑现") == "1"


def test_what_was_kept_after_the_cut_off_is_not_kept_yet(scenario_3):
    third = Period(date(2026, 7, 1), date(2026, 9, 30), date(2026, 9, 30))
    assert scenario_3.value("S03", "兑现率", third) == "33.33"


def test_nothing_due_is_no_rate(counted):
    assert counted.value("S03", "兑现率") is None


def test_drafts_are_nobodys_word(counted):
    counted.add("commitment", given(state=S.TO_SIGN, signed_on=None))
    assert counted.value("S02", "应兑现承诺") == "0"


def test_kept_in_part_is_not_kept(counted):
    counted.add("commitment", given(state=S.PARTIAL, outcome=Outcome.PARTIAL))
    counted.add("commitment", given(state=S.UNFULFILLED, outcome=Outcome.UNFULFILLED))
    assert counted.value("S03", "兑现率") == "0.00"
    assert counted.value("S05", "部分兑现") == "1"
    assert counted.value("S05", "未兑现") == "1"
    assert counted.value("S05", "逾期未兑现") == "1"


def test_an_archived_commitment_keeps_its_result(counted):
    counted.add(
        "commitment",
        given(state=S.ARCHIVED, outcome=Outcome.FULFILLED_ON_TIME, fulfilled_on=DUE),
    )
    assert counted.value("S04", "按期兑现率") == "100.00"


@pytest.mark.parametrize(
    ("decided", "value"), [(date(2026, 5, 30), "100.00"), (date(2026, 7, 2), "0.00")]
)
def test_a_later_day_approved_after_the_old_one_does_not_help(counted, decided, value):
    change = moved(date(2026, 6, 30), DUE, decided)
    counted.add("commitment", kept(date(2026, 9, 1), Outcome.FULFILLED_ON_TIME, changes=(change,)))
    assert counted.value("S04", "按期兑现率") == value
    assert counted.value("S03", "兑现率") == "100.00"


@pytest.mark.parametrize(("doc_no", "due"), [("潮府〔2026〕1号", "0"), ("", "1")])
def test_lawfully_terminated_only_with_a_complete_record(counted, doc_no, due):
    change = moved(DUE, None, DUE, change_kind=ChangeKind.TERMINATE, ground_doc_no=doc_no)
    counted.add(
        "commitment",
        given(state=S.TERMINATED, outcome=Outcome.LAWFULLY_TERMINATED, changes=(change,)),
    )
    assert counted.value("S02", "应兑现承诺") == due


def test_changes_of_the_period_and_those_against_the_rules(counted):
    counted.add("commitment", given())
    counted.add("commitment", given(changes=(moved(DUE, DUE, date(2026, 3, 1)),)))
    bare = moved(DUE, DUE, date(2026, 3, 1), ground_doc_no="")
    counted.add("commitment", given(changes=(bare,)))
    counted.add("commitment", given(changes=(moved(DUE, DUE, date(2025, 3, 1)),)))
    assert counted.value("S06", "承诺变更率") == "50.00"
    assert counted.value("S06", "不合规变更") == "1"


def test_compensation_by_number_and_by_money(counted):
    owed = {"compensation_required": True, "compensation_due": DUE}
    paid = moved(DUE, DUE, DUE, compensation_amount=Fen(300_00), compensation_paid_on=DUE, **owed)
    late = moved(
        DUE, DUE, DUE, compensation_amount=Fen(100_00), compensation_paid_on=date(2026, 10, 8),
        **owed,
    )  # fmt: skip
    counted.add("commitment", given(changes=(paid,)))
    counted.add("commitment", given(changes=(late,)))
    assert counted.value("S07", "补偿到位率（笔数）") == "50.00"
    assert counted.value("S07", "补偿到位率（金额）") == "75.00"
    assert counted.value("S07", "应补偿金额") == "40000"


def test_published(counted):
    for day in (date(2026, 12, 31), date(2027, 1, 4)):  # the second came after the freeze
        posted = Publication(channel="PORTAL", from_on=day)
        counted.add("commitment", given(publications=(posted,)))
    counted.add("commitment", given(state=S.SIGNED))
    assert counted.value("S08", "承诺公开率") == "33.33"


def test_new_ones_by_kind(counted):
    counted.add("commitment", given(kind=CommitmentKind.TIME_LIMIT, domain="EMPLOYMENT"))
    counted.add("commitment", given(kind=CommitmentKind.TIME_LIMIT))
    counted.add("commitment", given(signed_on=date(2025, 5, 1)))
    assert counted.value("S01", "承诺总数") == "3"
    assert counted.value("S01", "新增承诺") == "2"
    assert counted.value("S01", "新增按类型：期限承诺") == "2"
    assert counted.value("S01", "新增按领域：EMPLOYMENT") == "1"


def test_contract_duties_and_unpaid_money(counted):
    duties = (
        Obligation(text="供地", due_on=DUE, done_on=DUE),
        Obligation(text="付款", due_on=DUE, amount=Fen(1_000_00)),
        Obligation(text="尾款", due_on=date(2025, 6, 1), amount=Fen(500_00)),
    )
    counted.add("commitment", given(contract=Contract(no="1", obligations=duties)))
    assert counted.value("S34", "合同履约率") == "50.00"
    assert counted.value("S34", "逾期未支付合同") == "1"
    assert counted.value("S34", "逾期未支付金额") == "150000"


@pytest.mark.parametrize(("on", "value"), [(DUE, "100.00"), (date(2026, 10, 1), "0.00")])
def test_judgments(counted, on, value):
    judgment = Judgment(case_no="1", perform_due=DUE, performed_on=on)
    counted.add("commitment", given(kind=CommitmentKind.JUDGMENT, judgment=judgment))
    assert counted.value("S35", "生效判决履行率") == value


def test_a_figure_names_its_records(scenario_3):
    figure = scenario_3.figures("S03", YEAR)["兑现率"]
    assert figure.counted == ("commitment-1", "commitment-2")
    assert figure.of == ("commitment-1", "commitment-2", "commitment-3")
    assert (figure.part, figure.whole) == (2, 3)
