"""Commitments: the drafting table, scenarios 1 to 3, lawful change, closing."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records.commitment import KIND, CommitmentState, Ground
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Role, Severity
from zwcx_desktop.records.parts import (
    DecidePrivacy,
    Explanation,
    Grade,
    Opinion,
    OptionalOpinion,
    PrivacyChoice,
    PrivacyDecision,
    Publication,
    Publish,
    Reason,
)
from zwcx_desktop.records.workflow import Refused, perform

S = CommitmentState
TODAY = date(2026, 3, 2)
ALL_STEPS = tuple(c.Procedure(step=step, done=True) for step in c.ProcedureStep)


def errors(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.ERROR
    }


def warnings(record, today=TODAY):
    return {p.field for p in KIND.problems(record, today) if p.severity is Severity.WARNING}


def posted(*channels, on=TODAY):
    entries = tuple(Publication(channel=ch, from_on=on, proof="照片.jpg") for ch in channels)
    return Publish(publications=entries)


@pytest.fixture
def signed(scene, a_commitment):
    def make(**values):
        record = scene.save(KIND, a_commitment(**values))
        record = scene.do(KIND, record, "submit", "clerk")
        record = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())
        return scene.do(KIND, record, "sign", "leader", OptionalOpinion())

    return make


@pytest.fixture
def active(scene, signed):
    def make(**values):
        return scene.do(KIND, signed(**values), "publish", "clerk", posted("BULLETIN_BOARD"))

    return make


def proposal(**values):
    usual = {
        "change_kind": c.ChangeKind.DUE,
        "ground": Ground.PUBLIC_INTEREST,
        "ground_title": "关于调整就业专项行动的通知",
        "ground_doc_no": "粤人社发〔2026〕3号",
        "ground_clause": "第二条",
        "authority": "示范镇人民政府",
        "procedure": ALL_STEPS,
        "new_due_on": date(2026, 12, 31),
        "affected_parties": "无",
    }
    return c.ProposeChange(**{**usual, **values})


def test_a_complete_commitment_has_no_problems(a_commitment):
    assert errors(a_commitment()) == {}
    assert warnings(a_commitment()) == set()


@pytest.mark.parametrize("name", ["title", "content", "measure", "basis", "unit_id", "phone"])
def test_what_is_required_is_asked_for(a_commitment, name):
    empty = () if name == "basis" else None if name == "unit_id" else "  "
    assert name in errors(a_commitment(**{name: empty}))


@pytest.mark.parametrize(
    "words", ["努力提高服务水平", "力争做到最好", "进一步优化服务", "及时办理"]
)
def test_a_slogan_is_no_measure(a_commitment, words):
    assert "无法衡量" in errors(a_commitment(measure=words))["measure"]


@pytest.mark.parametrize(
    "words",
    ["努力做到3个工作日内办结", "每月一次", "百分之九十以上", "进一步压缩到两日", "是否全部完工"],
)
def test_a_number_or_yes_or_no_is_a_measure(a_commitment, words):
    assert "measure" not in errors(a_commitment(measure=words))


def test_dates_must_agree(a_commitment):
    assert "早于起始日期" in errors(a_commitment(due_on=date(2026, 1, 1)))["due_on"]
    assert "补录" in errors(a_commitment(due_on=date(2026, 2, 1)))["due_on"]
    late = a_commitment(due_on=date(2026, 2, 1), back_entry_reason="年初纸质承诺补录")
    assert errors(late) == {}
    stone = c.Milestone(text="过半", due_on=date(2026, 12, 1))
    assert "milestones" in errors(a_commitment(milestones=(stone,)))


def test_standing_commitments_have_a_review_instead_of_a_day(scene, a_commitment):
    bare = a_commitment(is_standing=True, due_on=None)
    assert "review_cycle" in errors(bare)
    full = replace(bare, review_cycle=c.ReviewCycle.QUARTERLY, start_on=date(2026, 1, 31))
    assert errors(full) == {}
    assert scene.save(KIND, full).review_on == date(2026, 4, 30)
    assert "due_on" in errors(a_commitment(is_standing=True, review_cycle=c.ReviewCycle.YEARLY))


def test_contract_judgment_and_enterprise_need_their_parts(a_commitment):
    assert "contract" in errors(a_commitment(kind=c.CommitmentKind.INVESTMENT))
    assert "judgment" in errors(a_commitment(kind=c.CommitmentKind.JUDGMENT, domain=""))
    assert "domain" in errors(a_commitment(kind=c.CommitmentKind.JUDGMENT))
    enterprise = a_commitment(promisee_type=c.PromiseeType.ENTERPRISE, promisee_name="甲公司")
    assert "promisee_uscc" in errors(enterprise)
    assert "promisee_uscc" in errors(replace(enterprise, promisee_uscc="91350203M0001QAY9B"))
    assert errors(replace(enterprise, promisee_uscc="91440101MA5CJQ4N59")) == {}


def test_small_firms_are_paid_within_sixty_days(a_commitment):
    contract = c.Contract(
        no="1", counterparty="甲公司", sme=True, signed_on=TODAY,
        obligations=(c.Obligation(text="按时付款"),), pay_due_rule=c.PaymentRule.AS_AGREED,
    )  # fmt: skip
    found = errors(a_commitment(kind=c.CommitmentKind.INVESTMENT, contract=contract))
    assert "第九条" in found["contract"]


def test_parts_are_judged_inside(a_commitment):
    found = errors(a_commitment(milestones=(c.Milestone(),)))
    assert "第 1 项" in found["milestones"]


def test_scenario_1_from_draft_to_the_board(scene, a_commitment):
    """Scenario 1: seven commitments, one without a measure; the author cannot sign."""
    assert "measure" in errors(a_commitment(measure=""))
    record = scene.save(KIND, a_commitment())
    assert KIND.title(record) == "新增城镇就业"
    record = scene.do(KIND, record, "submit", "clerk")
    assert record.state is S.IN_REVIEW
    record = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion(opinion="同意"))
    record = scene.do(KIND, record, "sign", "leader", OptionalOpinion())
    assert record.state is S.SIGNED
    assert record.disclose_by == date(2026, 3, 30)
    assert KIND.due(record) == record.disclose_by
    record = scene.do(KIND, record, "publish", "clerk", posted("BULLETIN_BOARD"))
    assert record.state is S.ACTIVE
    assert record.publications[0].posted_by == "clerk"
    assert KIND.due(record) == date(2026, 9, 30)
    assert [s.event for s in record.steps] == ["submit", "pass", "sign", "publish"]
    assert [s.by for s in record.steps] == ["clerk", "reviewer", "leader", "clerk"]
    assert record.steps[1].opinion == "同意"


def test_nobody_reviews_or_signs_his_own_draft(scene, a_commitment):
    record = scene.save(KIND, a_commitment(), who="reviewer")
    record = replace(record, state=S.IN_REVIEW)
    assert "拟稿人" in scene.refuse(KIND, record, "pass", "reviewer", OptionalOpinion())
    mine = replace(scene.save(KIND, a_commitment(), who="leader"), state=S.TO_SIGN)
    said = scene.refuse(KIND, mine, "sign", "leader", OptionalOpinion())
    assert "拟稿人" in said
    assert "岗位分离" in said


def test_only_the_author_submits_and_only_what_is_complete(scene, a_commitment):
    record = scene.save(KIND, a_commitment())
    assert "拟稿人" in scene.refuse(KIND, record, "submit", "clerk2")
    assert "衡量标准" in scene.refuse(KIND, replace(record, measure=""), "submit", "clerk")


def test_a_leavers_draft_is_taken_over_by_another_clerk_and_the_step_says_so(scene, a_commitment):
    record = scene.save(KIND, a_commitment())
    scene.leaves("clerk")
    taken = scene.do(KIND, record, "submit", "clerk2")
    assert (taken.state, taken.author, taken.steps[-1].by) == (S.IN_REVIEW, "clerk", "clerk2")
    both = scene.act("clerk2", OptionalOpinion(), roles=frozenset({Role.CLERK, Role.REVIEWER}))
    with pytest.raises(Refused, match="接手提交"):
        perform(KIND, taken, "pass", both)
    assert scene.do(KIND, taken, "pass", "reviewer", OptionalOpinion()).state is S.TO_SIGN


def test_small_office_combines_and_says_so(scene, a_commitment):
    record = scene.do(KIND, scene.save(KIND, a_commitment()), "submit", "clerk")
    event = "review_and_sign_combined"
    assert "小单位" in scene.refuse(KIND, record, event, "leader", OptionalOpinion())
    scene.make_small()
    done = scene.do(KIND, record, event, "leader", OptionalOpinion())
    assert done.state is S.SIGNED
    assert done.signed_on == TODAY
    assert done.steps[-1].combined


def test_personal_details_stop_the_review_until_decided(scene, a_commitment):
    record = scene.save(KIND, a_commitment(content="联系人手机13800001234，办结100件。"))
    record = scene.do(KIND, record, "submit", "clerk")
    said = scene.refuse(KIND, record, "pass", "reviewer", OptionalOpinion())
    assert "1 处疑似个人信息" in said
    assert "个人信息保护法" in said
    keep = PrivacyDecision(text="13800001234", choice=PrivacyChoice.KEEP)
    unfounded = DecidePrivacy(decisions=(keep,))
    assert "理由" in scene.refuse(KIND, record, "decide_privacy", "reviewer", unfounded)
    founded = DecidePrivacy(decisions=(replace(keep, reason="工作电话，本人同意公开"),))
    record = scene.do(KIND, record, "decide_privacy", "reviewer", founded)
    assert record.privacy_decisions[0].by == "reviewer"
    assert scene.do(KIND, record, "pass", "reviewer", OptionalOpinion()).state is S.TO_SIGN
    assert "没有待处理" in scene.refuse(KIND, record, "decide_privacy", "reviewer", founded)


def test_masking_a_detail_does_not_write_it_down_again(scene, a_commitment):
    record = scene.save(KIND, a_commitment(content="联系人手机13800001234，办结100件。"))
    record = scene.do(KIND, record, "submit", "clerk")
    mask = PrivacyDecision(text="13800001234", choice=PrivacyChoice.MASK)
    record = scene.do(KIND, record, "decide_privacy", "reviewer", DecidePrivacy(decisions=(mask,)))
    assert "13800001234" not in repr(record.privacy_decisions)
    assert "个人信息" in scene.refuse(KIND, record, "pass", "reviewer", OptionalOpinion())


def test_return_reject_and_void_say_why(scene, a_commitment):
    record = scene.do(KIND, scene.save(KIND, a_commitment()), "submit", "clerk")
    assert "意见" in scene.refuse(KIND, record, "return", "reviewer", Opinion())
    back = scene.do(KIND, record, "return", "reviewer", Opinion(opinion="补充依据"))
    assert back.state is S.DRAFT
    to_sign = scene.do(KIND, record, "pass", "reviewer", OptionalOpinion())
    assert scene.do(KIND, to_sign, "reject", "leader", Opinion(opinion="暂缓")).state is S.DRAFT
    assert "拟稿人" in scene.refuse(KIND, record, "void", "clerk2", Reason(reason="重复"))
    void = scene.do(KIND, record, "void", "reviewer", Reason(reason="重复录入"))
    assert (void.state, void.void_reason) == (S.VOID, "重复录入")


def test_scenario_2_investment_needs_its_channels_in_panjin(scene, signed):
    """Scenario 2: 信用盘锦 and the portal first, under the panjin profile only; nothing migrates."""
    contract = c.Contract(
        no="招2026-1", counterparty="甲公司", signed_on=TODAY,
        obligations=(c.Obligation(text="用地按期交付"),),
    )  # fmt: skip
    record = signed(kind=c.CommitmentKind.INVESTMENT, contract=contract)
    elsewhere = scene.do(KIND, record, "publish", "clerk", posted("BULLETIN_BOARD"))
    assert elsewhere.state is S.ACTIVE
    scene.move_to("panjin")
    said = scene.refuse(KIND, record, "publish", "clerk", posted("BULLETIN_BOARD"))
    assert "信用盘锦" in said
    assert "门户网站" in said
    half = scene.do(KIND, record, "add_publication", "clerk", posted("CREDIT_SITE"))
    assert "信用盘锦" not in scene.refuse(KIND, half, "publish", "clerk", posted("WECHAT"))
    assert scene.do(KIND, half, "publish", "clerk", posted("PORTAL")).state is S.ACTIVE


def test_a_posting_is_not_recorded_in_advance(scene, signed):
    tomorrow = posted("PORTAL", on=date(2026, 3, 3))
    assert "晚于今天" in scene.refuse(KIND, signed(), "publish", "clerk", tomorrow)


def test_progress_marks_a_milestone(scene, active):
    record = active(milestones=(c.Milestone(text="过半", due_on=date(2026, 6, 30)),))
    assert KIND.due(record) == date(2026, 6, 30)
    scene.on(date(2026, 6, 1))
    wrong = c.ReportProgress(percent=150, note="x", milestone=2)
    said = scene.refuse(KIND, record, "progress", "clerk", wrong)
    assert "0 到 100" in said
    assert "第 2 项" in said
    report = c.ReportProgress(percent=55, note="已就业66人", milestone=1, evidence="花名册.xlsx")
    record = scene.do(KIND, record, "progress", "clerk", report)
    assert record.state is S.ACTIVE
    assert record.progress_pct == 55
    assert record.milestones[0].done_on == date(2026, 6, 1)
    assert KIND.due(record) == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("day", "outcome"),
    [
        (date(2026, 9, 29), c.Outcome.FULFILLED_ON_TIME),
        (date(2026, 9, 30), c.Outcome.FULFILLED_ON_TIME),
        (date(2026, 10, 12), c.Outcome.FULFILLED_LATE),
    ],
)
def test_scenario_3_on_time_or_late(scene, active, day, outcome):
    record = active()
    scene.on(date(2026, 10, 13))
    claim = c.ClaimFulfilment(fulfilled_on=day, result="新增就业121人")
    assert "证明材料" in scene.refuse(KIND, record, "claim", "clerk", claim)
    scene.attach()
    record = scene.do(KIND, record, "claim", "clerk", claim)
    done = scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert (done.state, done.outcome, done.fulfilled_on) == (S.FULFILLED, outcome, day)


def test_a_signed_statement_is_evidence_too(scene, active):
    claim = c.ClaimFulfilment(fulfilled_on=TODAY, result="已完成120人", statement="村委会主任签字")
    assert scene.do(KIND, active(), "claim", "clerk", claim).state is S.CLAIMED


def test_whoever_is_responsible_does_not_confirm(scene, active):
    scene.attach()
    record = active(owner_id="reviewer")
    claim = c.ClaimFulfilment(fulfilled_on=TODAY, result="已完成120人")
    record = scene.do(KIND, record, "claim", "clerk", claim)
    said = scene.refuse(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert "责任人" in said
    assert "国发〔2016〕76号" in said
    back = scene.do(KIND, record, "refuse", "leader", Reason(reason="人数不符"))
    assert (back.state, back.fulfilled_on) == (S.ACTIVE, None)


def test_scenario_3_a_broken_word_needs_an_explanation(scene, active):
    record = active()
    assert "尚未届满" in scene.refuse(KIND, record, "close_unfulfilled", "leader")
    scene.on(date(2026, 10, 9))
    empty = c.CloseUnfulfilled(outcome=c.Outcome.UNFULFILLED, explanation=Explanation())
    assert "基本事实" in scene.refuse(KIND, record, "close_unfulfilled", "leader", empty)
    said = Explanation(
        facts="只完成80人", cause="企业停产", loss="无", responsibility="经办科室督促不力",
        measures="补办招聘会", rectify_by=date(2026, 12, 31), signed_by="镇长",
        signed_on=date(2026, 10, 9),
    )  # fmt: skip
    wrong = c.CloseUnfulfilled(outcome=c.Outcome.FULFILLED_LATE, explanation=said)
    assert "只能选" in scene.refuse(KIND, record, "close_unfulfilled", "leader", wrong)
    answers = c.CloseUnfulfilled(outcome=c.Outcome.PARTIAL, explanation=said)
    closed = scene.do(KIND, record, "close_unfulfilled", "leader", answers)
    assert closed.state is S.PARTIAL
    assert closed.rectification_due == date(2026, 12, 31)
    scene.attach()
    claim = c.ClaimFulfilment(fulfilled_on=date(2026, 10, 9), result="补足120人")
    later = scene.do(KIND, closed, "fulfil_later", "reviewer", claim)
    assert (later.state, later.outcome) == (S.FULFILLED, c.Outcome.FULFILLED_LATE)


@pytest.mark.parametrize("ground", [g for g in Ground if g.forbidden])
def test_scenario_5_forbidden_grounds_are_shown_and_blocked(scene, active, ground):
    """Scenario 5: no way to change or end a commitment because the leader changed."""
    for change_kind in c.ChangeKind:
        answers = proposal(ground=ground, change_kind=change_kind, new_content="改")
        said = scene.refuse(KIND, active(), "propose_change", "clerk", answers)
        assert ground.label in said
        assert "优化营商环境条例第三十一条" in said


def test_a_lawful_change_freezes_the_old_words(scene, active):
    record = scene.do(KIND, active(), "propose_change", "clerk", proposal())
    assert record.state is S.CHANGE_REVIEW
    assert record.changes[0].old_due_on == date(2026, 9, 30)
    answers = c.ApproveChange(opinion="同意", effective_on=TODAY)
    changed = scene.do(KIND, record, "approve_change", "leader", answers)
    assert (changed.state, changed.version) == (S.ACTIVE, 2)
    assert (changed.due_on, changed.original_due_on) == (date(2026, 12, 31), date(2026, 9, 30))
    assert changed.changes[0].decision is c.Decision.APPROVED
    notice = c.RecordChangeNotice(doc_no="潮示镇公〔2026〕3号", published_on=TODAY)
    told = scene.do(KIND, changed, "record_change_notice", "clerk", notice)
    assert told.changes[0].public_notice_doc == "潮示镇公〔2026〕3号"
    assert "没有待公布" in scene.refuse(KIND, told, "record_change_notice", "clerk", notice)


def test_a_rejected_change_changes_nothing(scene, active):
    record = scene.do(KIND, active(), "propose_change", "clerk", proposal())
    kept = scene.do(KIND, record, "reject_change", "leader", Reason(reason="依据不足"))
    assert (kept.state, kept.version, kept.due_on) == (S.ACTIVE, 1, date(2026, 9, 30))
    assert kept.changes[0].decision is c.Decision.REJECTED


def test_ending_a_commitment_is_a_change_too(scene, active):
    answers = proposal(change_kind=c.ChangeKind.TERMINATE, new_due_on=None)
    record = scene.do(KIND, active(), "propose_change", "clerk", answers)
    approve = c.ApproveChange(opinion="同意", effective_on=TODAY)
    ended = scene.do(KIND, record, "approve_change", "leader", approve)
    assert (ended.state, ended.outcome) == (S.TERMINATED, c.Outcome.LAWFULLY_TERMINATED)


def test_every_step_of_the_procedure_is_taken_or_explained(scene, active):
    answers = proposal(procedure=ALL_STEPS[:-1])
    assert "集体讨论决定" in scene.refuse(KIND, active(), "propose_change", "clerk", answers)
    told = c.Procedure(step=c.ProcedureStep.COLLECTIVE, note="单项服务时限，按规定由分管领导决定")
    record = scene.do(
        KIND, active(), "propose_change", "clerk", proposal(procedure=(*ALL_STEPS[:-1], told))
    )
    assert record.state is S.CHANGE_REVIEW


def test_an_enterprise_loss_is_assessed_and_paid(scene, active):
    record = active(
        promisee_type=c.PromiseeType.ENTERPRISE,
        promisee_name="甲公司",
        promisee_uscc="91440101MA5CJQ4N59",
    )
    assert "先评估" in scene.refuse(KIND, record, "propose_change", "clerk", proposal())
    unpaid = proposal(loss=c.Loss.LOSS)
    assert "依法补偿" in scene.refuse(KIND, record, "propose_change", "clerk", unpaid)
    vague = proposal(loss=c.Loss.LOSS, compensation_required=True)
    pending = scene.do(KIND, record, "propose_change", "clerk", vague)
    approve = c.ApproveChange(opinion="同意", effective_on=TODAY)
    assert "补偿金额" in scene.refuse(KIND, pending, "approve_change", "leader", approve)
    exact = replace(vague, compensation_amount=Fen(12_000_00), compensation_due=date(2026, 5, 1))
    pending = scene.do(KIND, record, "propose_change", "clerk", exact)
    changed = scene.do(KIND, pending, "approve_change", "leader", approve)
    paid = c.RecordCompensation(paid_on=TODAY, opinion="凭证12号")
    changed = scene.do(KIND, changed, "record_compensation", "clerk", paid)
    assert changed.changes[0].compensation_paid_on == TODAY
    assert "没有待支付" in scene.refuse(KIND, changed, "record_compensation", "clerk", paid)


def test_evaluation_is_by_someone_else(scene, active):
    answers = c.Evaluate(by_type=c.Evaluator.PUBLIC, on=TODAY, grade=Grade.GOOD)
    assert "责任人" in scene.refuse(
        KIND, active(owner_id="reviewer"), "evaluate", "reviewer", answers
    )
    record = scene.do(KIND, active(), "evaluate", "reviewer", answers)
    assert record.evaluations[0].grade is Grade.GOOD
    assert record.state is S.ACTIVE


def test_a_published_mistake_needs_a_correction(scene, active, signed):
    bare = c.VoidMisentry(reason="误录")
    assert scene.do(KIND, signed(), "void_misentry", "leader", bare).state is S.VOID
    assert "更正公告" in scene.refuse(KIND, active(), "void_misentry", "leader", bare)
    told = replace(bare, correction_notice="潮示镇公〔2026〕4号")
    assert scene.do(KIND, active(), "void_misentry", "leader", told).void_reason == "误录"


def test_the_archive_waits_for_the_year_to_end(scene, active):
    scene.attach()
    claim = c.ClaimFulfilment(fulfilled_on=TODAY, result="已完成120人")
    record = scene.do(KIND, active(), "claim", "clerk", claim)
    record = scene.do(KIND, record, "confirm", "reviewer", OptionalOpinion())
    assert "次年" in scene.refuse(KIND, record, "archive", "clerk")
    scene.on(date(2027, 1, 5))
    assert scene.do(KIND, record, "archive", "clerk").state is S.ARCHIVED
