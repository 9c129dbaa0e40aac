"""Duties under contracts and judgments are recorded as done, one by one."""

from datetime import date

import pytest

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records.commitment import KIND, CommitmentState
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.parts import OptionalOpinion, Publication, Publish

TODAY = date(2026, 3, 2)
CONTRACT = c.Contract(
    no="合同1号", counterparty="示例公司", signed_on=date(2026, 1, 5),
    obligations=(
        c.Obligation(text="交付场地", due_on=date(2026, 2, 28)),
        c.Obligation(text="支付尾款", due_on=date(2026, 3, 30), amount=Fen(100_00)),
    ),
)  # fmt: skip
JUDGMENT = c.Judgment(
    case_no="（2026）粤01民初1号", court="示例法院", effective_on=date(2026, 1, 20),
    obligation="支付工程款", perform_due=date(2026, 3, 30),
    enforcement=c.Enforcement.IN_ENFORCEMENT,
)  # fmt: skip


@pytest.fixture
def active(scene, a_commitment):
    def make(**values):
        record = scene.save(KIND, a_commitment(**values))
        record = scene.do(KIND, record, "submit", "clerk")
        record = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())
        record = scene.do(KIND, record, "sign", "leader", OptionalOpinion())
        entry = Publication(channel="BULLETIN_BOARD", from_on=TODAY, proof="照片.jpg")
        return scene.do(KIND, record, "publish", "clerk", Publish(publications=(entry,)))

    return make


def done(place, on=TODAY):
    return c.RecordObligation(place=place, done_on=on, opinion="凭证12号")


def test_a_duty_is_done_on_its_day_and_only_once(scene, active):
    record = active(contract=CONTRACT)
    record = scene.do(KIND, record, "perform_obligation", "clerk", done(1))
    assert [duty.done_on for duty in record.contract.obligations] == [TODAY, None]
    assert record.state is CommitmentState.ACTIVE
    assert "已登记履行" in scene.refuse(KIND, record, "perform_obligation", "clerk", done(1))
    record = scene.do(KIND, record, "perform_obligation", "clerk", done(2))
    assert "都已登记履行" in scene.refuse(KIND, record, "perform_obligation", "clerk", done(2))


@pytest.mark.parametrize(
    ("answers", "said"),
    [(done(3), "只有 2 项"), (done(0), "只有 2 项"), (done(1, date(2026, 3, 3)), "晚于今天")],
)
def test_what_cannot_be_is_refused(scene, active, answers, said):
    assert said in scene.refuse(
        KIND, active(contract=CONTRACT), "perform_obligation", "clerk", answers
    )


def test_without_a_contract_there_is_no_duty(scene, active):
    assert "没有登记合同" in scene.refuse(KIND, active(), "perform_obligation", "clerk", done(1))
    answers = c.RecordJudgment(performed_on=TODAY, opinion="已支付")
    assert "没有登记生效判决" in scene.refuse(KIND, active(), "perform_judgment", "clerk", answers)


def test_a_judgment_is_performed(scene, active):
    record = active(kind=c.CommitmentKind.JUDGMENT, domain="", judgment=JUDGMENT)
    early = c.RecordJudgment(performed_on=date(2026, 1, 19), opinion="已支付")
    assert "早于文书生效日期" in scene.refuse(KIND, record, "perform_judgment", "clerk", early)
    answers = c.RecordJudgment(performed_on=TODAY, opinion="已支付")
    record = scene.do(KIND, record, "perform_judgment", "clerk", answers)
    assert record.judgment.performed_on == TODAY
    assert record.judgment.enforcement is c.Enforcement.CLOSED
    assert "已登记履行" in scene.refuse(KIND, record, "perform_judgment", "clerk", answers)
