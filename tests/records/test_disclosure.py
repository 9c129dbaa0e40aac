"""Disclosures: three-step review by three persons, publication, notice, withdrawal, versions."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records.disclosure import KIND, DisclosureState, ReviewResult, ReviewStep
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Role, Severity
from zwcx_desktop.records.parts import (
    Opinion,
    OptionalOpinion,
    Publication,
    Publicity,
    Publish,
    Reason,
)
from zwcx_desktop.records.workflow import refusals

S = DisclosureState
TODAY = date(2026, 3, 2)
CHECKED = d.SecrecyPass(points=tuple(d.SecrecyPoint))


def errors(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.ERROR
    }


def posted(*channels, on=TODAY):
    entries = tuple(Publication(channel=ch, from_on=on, proof="照片.jpg") for ch in channels)
    return Publish(publications=entries)


@pytest.fixture
def in_secrecy(scene, a_disclosure):
    def make(**values):
        record = scene.do(KIND, scene.save(KIND, a_disclosure(**values)), "submit", "clerk")
        return scene.do(KIND, record, "pass_content", "reviewer", OptionalOpinion(opinion="属实"))

    return make


@pytest.fixture
def approved(scene, in_secrecy):
    def make(**values):
        record = scene.do(KIND, in_secrecy(**values), "pass_secrecy", "secrecy", CHECKED)
        return scene.do(KIND, record, "sign", "leader", OptionalOpinion())

    return make


@pytest.fixture
def public(scene, approved):
    def make(**values):
        answers = posted("BULLETIN_BOARD", "PORTAL", on=scene.today)
        return scene.do(KIND, approved(**values), "publish", "clerk", answers)

    return make


def test_open_is_the_rule(a_disclosure):
    assert d.Disclosure().publicity is Publicity.PROACTIVE
    assert errors(a_disclosure()) == {}
    closed = a_disclosure(publicity=Publicity.NOT_DISCLOSED)
    assert {"exception_basis", "exception_text"} <= set(errors(closed))
    assert "第十四条" in errors(closed)["exception_basis"]
    contradiction = a_disclosure(exception_basis=(d.ExceptionBasis.X16_PROCESS,))
    assert "exception_basis" in errors(contradiction)


def test_a_state_secret_may_not_be_typed_in(a_disclosure):
    record = a_disclosure(
        publicity=Publicity.NOT_DISCLOSED,
        exception_basis=(d.ExceptionBasis.X14_SECRET,),
        exception_text="定密文件",
    )
    assert "保守国家秘密法" in errors(record)["body"]
    assert errors(replace(record, body="")) == {}


def test_finance_and_notices_need_their_parts(a_disclosure):
    assert "finance" in errors(a_disclosure(kind=d.DisclosureKind.FINANCE))
    row = d.FinanceItem(
        budget_year=2026, item="道路维修", source="县级专项", amount=Fen(-1), period="一季度"
    )
    assert "负数" in errors(a_disclosure(finance=(row,)))["finance"]
    notice = a_disclosure(is_notice=True)
    assert {"notice_days", "notice_from", "objection_contact"} <= set(errors(notice))
    assert "audience_text" in errors(a_disclosure(audience=d.Audience.GROUP))


def test_three_steps_by_three_persons(approved):
    record = approved()
    assert record.state is S.APPROVED
    assert [(r.step, r.result, r.by) for r in record.reviews] == [
        (ReviewStep.CONTENT, ReviewResult.PASS, "reviewer"),
        (ReviewStep.SECRECY, ReviewResult.PASS, "secrecy"),
        (ReviewStep.SIGN, ReviewResult.PASS, "leader"),
    ]
    assert record.reviews[0].opinion == "属实"
    assert record.reviews[1].points == tuple(d.SecrecyPoint)
    assert not any(r.combined for r in record.reviews)


def test_one_person_does_not_take_two_steps(scene, in_secrecy):
    both = frozenset({Role.REVIEWER, Role.SECRECY_REVIEWER})
    act = scene.act("reviewer", CHECKED, roles=both)
    row = next(r for r in KIND.workflow if r.event == "pass_secrecy")
    assert any("前一环节" in no.message for no in refusals(row, in_secrecy(), act))
    assert "拟稿人" in scene.refuse(
        KIND, replace(in_secrecy(), author="secrecy"), "pass_secrecy", "secrecy", CHECKED
    )


def test_every_point_of_the_secrecy_review_is_looked_at(scene, in_secrecy):
    some = d.SecrecyPass(points=tuple(d.SecrecyPoint)[:-1])
    assert "汇总" in scene.refuse(KIND, in_secrecy(), "pass_secrecy", "secrecy", some)


def test_personal_details_stop_the_secrecy_review(scene, in_secrecy):
    record = in_secrecy(body="发放给张三，身份证号11010519491231002X。")
    assert "个人信息" in scene.refuse(KIND, record, "pass_secrecy", "secrecy", CHECKED)
    back = scene.do(KIND, record, "redact_secrecy", "secrecy", Opinion(opinion="遮盖证号"))
    assert back.state is S.DRAFT
    assert back.reviews[-1].result is ReviewResult.REDACT


def test_a_refusal_has_its_ground_and_is_signed(scene, in_secrecy):
    answers = d.SecrecyRefuse(
        exception_basis=(d.ExceptionBasis.X15_TRADE,), opinion="含企业未公开报价"
    )
    record = scene.do(KIND, in_secrecy(), "refuse_secrecy", "secrecy", answers)
    assert record.state is S.REFUSAL_TO_SIGN
    assert record.publicity is Publicity.NOT_DISCLOSED
    record = scene.do(KIND, record, "sign_refusal", "leader", OptionalOpinion())
    assert (record.state, record.rereview_on) == (S.NOT_DISCLOSED, date(2027, 3, 2))
    assert KIND.due(record) == date(2027, 3, 2)
    scene.on(date(2027, 3, 1))
    kept = scene.do(KIND, record, "re_review_keep", "reviewer", Opinion(opinion="情况未变"))
    assert kept.rereview_on == date(2028, 3, 1)
    opened = scene.do(KIND, record, "re_review_open", "reviewer", Opinion(opinion="合同已履行"))
    assert (opened.state, opened.publicity) == (S.DRAFT, Publicity.PROACTIVE)


def test_not_disclosed_from_the_start_ends_in_the_list(approved):
    record = approved(
        publicity=Publicity.NOT_DISCLOSED,
        exception_basis=(d.ExceptionBasis.X16_INTERNAL,),
        exception_text="内部值班安排",
    )
    assert record.state is S.NOT_DISCLOSED


def test_on_request_is_not_posted(scene, approved):
    record = approved(
        publicity=Publicity.ON_REQUEST, exception_basis=(d.ExceptionBasis.X16_CASEFILE,)
    )
    assert record.state is S.APPROVED
    assert "不主动发布" in scene.refuse(KIND, record, "publish", "clerk", posted("PORTAL"))


def test_doubt_goes_to_the_competent_organ_and_waits(scene, in_secrecy):
    asked = d.Escalate(organ="区保密局", opinion="第三段能否公开")
    record = scene.do(KIND, in_secrecy(), "escalate", "secrecy", asked)
    assert (record.state, record.escalated_to) == (S.ESCALATED, "区保密局")
    answer = d.EscalationAnswer(
        answer=d.Answer.DISCLOSE, doc_no="潮保函〔2026〕1号", answered_on=TODAY, opinion="可以公开"
    )
    assert "答复文件" in scene.refuse(KIND, record, "answer_received", "secrecy", answer)
    scene.attach()
    assert scene.do(KIND, record, "answer_received", "secrecy", answer).state is S.TO_SIGN
    refused = replace(answer, answer=d.Answer.REFUSE)
    assert "依据" in scene.refuse(KIND, record, "answer_received", "secrecy", refused)
    refused = replace(refused, exception_basis=(d.ExceptionBasis.X14_SAFETY,))
    record = scene.do(KIND, record, "answer_received", "secrecy", refused)
    assert (record.state, record.answer_doc) == (S.REFUSAL_TO_SIGN, "潮保函〔2026〕1号")


def test_small_office_takes_three_steps_at_once_and_says_so(scene, a_disclosure):
    scene.make_small()
    record = scene.do(KIND, scene.save(KIND, a_disclosure()), "submit", "clerk")
    done = scene.do(KIND, record, "review_and_sign_combined", "leader", CHECKED)
    assert done.state is S.APPROVED
    assert [r.step for r in done.reviews] == list(ReviewStep)
    assert all(r.combined for r in done.reviews)
    assert done.steps[-1].combined
    mine = replace(record, author="leader")
    assert "拟稿人" in scene.refuse(KIND, mine, "review_and_sign_combined", "leader", CHECKED)


def test_scenario_16_twenty_working_days(scene, approved):
    """Scenario 16: formed 2026-11-02, due 11-30; published 12-01 is not timely."""
    scene.on(date(2026, 11, 2))
    record = approved(formed_on=date(2026, 11, 2))
    assert record.disclose_by == date(2026, 11, 30)
    assert KIND.due(record) == date(2026, 11, 30)
    assert record.timely is None
    scene.on(date(2026, 12, 1))
    late = scene.do(KIND, record, "publish", "clerk", posted("PORTAL", on=date(2026, 12, 1)))
    assert (late.state, late.timely, KIND.due(late)) == (S.PUBLISHED, False, None)
    in_time = posted("PORTAL", on=date(2026, 11, 30))
    assert scene.do(KIND, record, "publish", "clerk", in_time).timely is True


def test_a_posting_needs_its_proof(scene, approved):
    bare = Publish(publications=(Publication(channel="PORTAL", from_on=TODAY),))
    assert "发布佐证" in scene.refuse(KIND, approved(), "publish", "clerk", bare)


def test_a_notice_ends_after_its_last_day_and_by_a_person(scene, public):
    record = public(
        is_notice=True,
        notice_days=5,
        notice_from=TODAY,
        objection_contact="党政办 0768-2281234",
    )
    assert record.notice_to == date(2026, 3, 9)
    assert KIND.due(record) == date(2026, 3, 9)
    none = d.EndNotice(objections=0)
    assert "公示期至 2026-03-09" in scene.refuse(KIND, record, "end_notice", "clerk", none)
    scene.on(date(2026, 3, 10))
    two = d.EndNotice(objections=2)
    assert "办理情况" in scene.refuse(KIND, record, "end_notice", "clerk", two)
    closed = scene.do(KIND, record, "end_notice", "clerk", none)
    assert (closed.state, closed.notice_result.objections) == (S.NOTICE_CLOSED, 0)
    kept = scene.do(KIND, closed, "keep_public", "clerk")
    assert kept.state is S.PUBLISHED
    assert "已经结束" in scene.refuse(KIND, kept, "end_notice", "clerk", none)
    gone = d.TakeDown(removed_on=date(2026, 3, 10), proof="拆除照片.jpg")
    removed = scene.do(KIND, closed, "remove", "clerk", gone)
    assert removed.state is S.REMOVED
    assert removed.live == ()


def test_natural_days_of_a_notice(scene, a_disclosure):
    record = a_disclosure(
        is_notice=True, notice_days=7, notice_from=TODAY, notice_unit=d.DayUnit.NATURAL_DAY
    )
    assert scene.save(KIND, record).notice_to == date(2026, 3, 9)


@pytest.mark.parametrize("who", ["clerk", "clerk2", "reviewer", "secrecy", "leader"])
def test_anyone_of_four_roles_withdraws_at_once(scene, public, who):
    why = d.Withdraw(why=d.WithdrawalReason.PRIVACY, reason="附件含证件号")
    record = scene.do(KIND, public(), "withdraw", who, why)
    assert record.state is S.WITHDRAWN
    assert record.withdrawal.incident_due
    assert KIND.due(record) == TODAY


def test_withdrawn_matter_comes_down_everywhere_and_returns_changed(scene, public):
    why = d.Withdraw(why=d.WithdrawalReason.ERROR, reason="金额有误")
    record = scene.do(KIND, public(), "withdraw", "clerk", why)
    assert not record.withdrawal.incident_due
    again = d.Redact(reason="更正金额")
    assert "2 处没有确认撤下" in scene.refuse(KIND, record, "redact", "clerk", again)
    for channel in ("PORTAL", "BULLETIN_BOARD"):
        down = d.TakeDown(channel=channel, removed_on=TODAY, proof="截图.png")
        record = scene.do(KIND, record, "confirm_removal", "clerk", down)
    assert KIND.due(record) is None
    record = scene.do(KIND, record, "redact", "clerk", again)
    assert (record.state, record.version) == (S.DRAFT, 2)
    assert "尚未修改" in scene.refuse(KIND, record, "submit", "clerk")
    changed = replace(record, body="本季度维修镇区道路两条。")
    assert scene.do(KIND, changed, "submit", "clerk").state is S.CONTENT_REVIEW


def test_nothing_public_nothing_to_withdraw(scene, a_disclosure):
    why = d.Withdraw(why=d.WithdrawalReason.ERROR, reason="x")
    record = scene.save(KIND, a_disclosure())
    assert "没有正在公开" in scene.refuse(KIND, record, "withdraw", "clerk", why)


def test_an_update_starts_the_clock_anew_and_the_old_version_hangs(scene, public):
    record = public()
    scene.on(date(2026, 11, 2))
    answers = d.Update(formed_on=date(2026, 11, 2), reason="增补一条道路")
    draft = scene.do(KIND, record, "update", "clerk", answers)
    assert (draft.state, draft.version) == (S.DRAFT, 2)
    assert draft.disclose_by == date(2026, 11, 30)
    assert draft.published_on is None
    assert len(draft.live) == 2
    assert draft.superseded[0].published_on == TODAY
    assert "不能作废" in scene.refuse(KIND, draft, "void", "clerk", Reason(reason="x"))
    why = d.Withdraw(why=d.WithdrawalReason.PRIVACY, reason="旧版含证号")
    assert scene.do(KIND, draft, "withdraw", "clerk", why).state is S.WITHDRAWN
    early = d.Update(formed_on=date(2026, 2, 1), reason="x")
    assert "早于原形成日期" in scene.refuse(KIND, record, "update", "clerk", early)


def test_validity_is_marked(scene, public):
    answers = d.ChangeValidity(validity=d.Validity.REPEALED, reason="已由新办法代替")
    record = scene.do(KIND, public(), "change_validity", "reviewer", answers)
    assert (record.state, record.validity) == (S.PUBLISHED, d.Validity.REPEALED)
