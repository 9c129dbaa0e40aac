"""Every field's bad value gets its sentence, beside the field."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as k
from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records.ids import Fen, UserId
from zwcx_desktop.records.kind import Role, Severity
from zwcx_desktop.records.parts import Grade, OptionalOpinion, Publication, Publish, Reason
from zwcx_desktop.records.workflow import answer_problems, refusals, transition

TODAY = date(2026, 3, 2)
PAST = date(2026, 1, 1)
SIGNED = {"signed_on": TODAY, "no": "1", "counterparty": "甲公司"}
DUTY = (c.Obligation(text="按时付款"),)
RULING = {"case_no": "1", "court": "某院", "obligation": "付款", "effective_on": TODAY}
ROW = d.FinanceItem(budget_year=2026, item="修路", source="专项", amount=Fen(2), period="一季度")
PERSON = k.Respondent(kind=k.RespondentKind.PERSON, name="某", is_self_org=True)
NAMED = {"name": "陈", "phone": "1"}


def said(kind, record, field, today=TODAY):
    return " ".join(p.message for p in kind.problems(record, today) if p.field == field)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"target_value": Decimal(5)}, "unit", "计量单位"),
        ({"promisee_type": c.PromiseeType.PERSON}, "promisee_name", "对象名称"),
        ({"domain": ""}, "domain", "服务领域"),
        ({"kind": None}, "kind", "承诺类型"),
        ({"due_on": None}, "due_on", "长期承诺"),
        (
            {"contract": c.Contract(**SIGNED, obligations=DUTY, uscc="123")},
            "contract",
            "应为 18 位",
        ),
        (
            {"contract": c.Contract(**SIGNED, obligations=DUTY, amount=Fen(-1))},
            "contract",
            "不能为负数",
        ),
        ({"judgment": c.Judgment(**RULING, perform_due=PAST)}, "judgment", "早于生效日期"),
        (
            {"state": c.CommitmentState.ACTIVE, "due_on": date(2026, 2, 20)},
            "due_on",
            "已逾期 10 天",
        ),
    ],
)
def test_commitment(a_commitment, values, field, words):
    assert words in said(c.KIND, a_commitment(**values), field)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"formed_on": date(2026, 3, 3)}, "formed_on", "晚于今天"),
        ({"finance": (replace(ROW, budget_year=26),)}, "finance", "四位年份"),
        ({"finance": (replace(ROW, budget=Fen(1)),)}, "finance", "超过预算"),
        ({"formed_on": PAST, "disclose_by": date(2026, 2, 28)}, "formed_on", "超过公开期限 2 天"),
    ],
)
def test_disclosure(a_disclosure, values, field, words):
    assert words in said(d.KIND, a_disclosure(**values), field)


@pytest.mark.parametrize(
    ("values", "field", "words"),
    [
        ({"received_at": datetime(2026, 3, 3, tzinfo=UTC)}, "received_at", "晚于今天"),
        ({"occurred_on": date(2026, 3, 3)}, "occurred_on", "晚于今天"),
        ({"people_count": 0}, "people_count", "至少为 1"),
        ({"channel": "VISIT", "people_count": 12}, "people_count", "不超过5名代表"),
        ({"complainant": k.Complainant(phone="1")}, "complainant", "反映人姓名"),
        (
            {"complainant": k.Complainant(**NAMED, id_type=k.IdType.RESIDENT, id_no="123")},
            "complainant",
            "18位",
        ),
        (
            {"complainant": k.Complainant(**NAMED, consent_to_disclose_identity=True)},
            "complainant",
            "同意日期",
        ),
        ({"respondents": (PERSON,)}, "respondents", "对应的系统用户"),
        (
            {
                "respondents": (
                    replace(PERSON, kind=k.RespondentKind.UNIT, user_id=UserId("u")),
                )
            },
            "respondents",
            "选“个人”",
        ),
        ({"due_on": date(2026, 2, 20)}, "due_on", "已逾期 10 天"),
        (
            {
                "channel": "LETTER_BOX",
                "opened_box": k.OpenedBox(
                    box="1", opened_at=datetime(2026, 3, 2, tzinfo=UTC), openers=("甲", "乙"),
                    letters=0,
                ),
            },
            "opened_box",
            "件数至少为 1",
        ),
    ],
)  # fmt: skip
def test_complaint(a_complaint, values, field, words):
    assert words in said(k.KIND, a_complaint(**values), field)


CHANGE = c.ProposeChange(
    change_kind=c.ChangeKind.DUE, ground=c.Ground.STATUTORY, ground_title="某法", ground_doc_no="1",
    ground_clause="1", authority="镇政府", affected_parties="无",
    procedure=tuple(c.Procedure(step=s, done=True) for s in c.ProcedureStep),
)  # fmt: skip
ANSWERS = [
    (c.KIND, "progress", c.ReportProgress(note="x", milestone=1), "evidence", "佐证"),
    (c.KIND, "claim", c.ClaimFulfilment(fulfilled_on=PAST, result="x"), "fulfilled_on", "早于起始"),
    (
        c.KIND,
        "evaluate",
        c.Evaluate(
            by_type=c.Evaluator.SELF, on=TODAY, grade=Grade.GOOD, score=Decimal(101)
        ),
        "score",
        "0 到 100",
    ),
    (c.KIND, "propose_change", CHANGE, "new_due_on", "新完成期限"),
    (c.KIND, "propose_change", replace(CHANGE, new_due_on=PAST), "new_due_on", "早于起始"),
    (
        c.KIND,
        "propose_change",
        replace(CHANGE, change_kind=c.ChangeKind.CONTENT),
        "new_content",
        "新承诺内容",
    ),
    (
        c.KIND,
        "propose_change",
        replace(CHANGE, compensation_amount=Fen(0)),
        "compensation_amount",
        "大于零",
    ),
    (d.KIND, "end_notice", d.EndNotice(objections=-1), "objections", "负数"),
    (
        d.KIND,
        "confirm_removal",
        d.TakeDown(channel="TV", removed_on=TODAY, proof="x"),
        "channel",
        "没有正在公开",
    ),
    (
        d.KIND,
        "publish",
        Publish(
            publications=(Publication(channel="TV", from_on=TODAY, to_on=PAST, proof="x"),)
        ),
        "publications",
        "早于发布日期",
    ),
    (k.KIND, "accept", k.Accept(custom_due_on=PAST), "custom_due_on", "改选时限组"),
    (
        k.KIND,
        "accept",
        k.Accept(rule_set=k.RuleSet.CUSTOM, custom_due_on=PAST),
        "custom_due_on",
        "早于今天",
    ),
    (k.KIND, "record_notice", k.RecordNotice(notified_on=PAST), "notified_on", "早于收到"),
    (
        k.KIND,
        "deliver",
        k.Deliver(reply_mode=k.ReplyMode.NOT_APPLICABLE, replied_on=TODAY, opinion="x"),
        "reply_mode",
        "实际的答复方式",
    ),
    (
        k.KIND,
        "report_urgent",
        k.ReportUrgent(organ="区", phoned_at=datetime(2026, 3, 3, tzinfo=UTC), note="x"),
        "phoned_at",
        "晚于现在",
    ),
    (
        k.KIND,
        "draft_reply",
        k.DraftReply(
            findings="x", verified=k.Verified.TRUE, outcome=k.Outcome.PLANNED, reply_text="x",
            planned_on=PAST,
        ),
        "planned_on",
        "早于今天",
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", ANSWERS, ids=[f"{case[1]}-{case[3]}" for case in ANSWERS])
def test_answers(scene, request, case):
    kind, event, answers, field, words = case
    record = request.getfixturevalue(f"a_{kind.name}")()
    if kind is c.KIND:
        record = replace(record, milestones=(c.Milestone(text="半", due_on=TODAY),))
    row = next(r for r in kind.workflow if r.event == event)
    found = answer_problems(row, record, scene.act("clerk", answers))
    assert any(words in p.message for p in found if p.field == field), found
    assert all(p.severity is Severity.ERROR for p in found)


def test_guards_that_protect_against_old_records(scene, a_commitment, a_complaint):
    """Refusals that only a record made elsewhere, or by an older program, can meet."""
    change = c.CommitmentChange(
        change_kind=c.ChangeKind.DUE, ground=c.Ground.STATUTORY, proposed_by=UserId("leader")
    )
    record = replace(a_commitment(changes=(change,)), state=c.CommitmentState.CHANGE_REVIEW)
    row = transition(c.KIND, "approve_change", record.state)
    told = " ".join(no.message for no in refusals(row, record, scene.act("leader")))
    assert "提出人" in told
    assert "决策程序缺少：公众参与" in told
    standing = a_commitment(state=c.CommitmentState.ACTIVE, is_standing=True, due_on=None)
    assert "没有完成期限" in scene.refuse(c.KIND, standing, "close_unfulfilled", "leader")
    hidden = a_complaint(category=k.Category.REPORT, respondents=(), facts="", title="")
    sent = k.Transfer(organ="某局", reason="x")
    assert "已密封" in scene.refuse(k.KIND, hidden, "transfer", "leader", sent)
    extension = k.Extension(
        reason="x", new_due_on=date(2027, 1, 1), asked_by=UserId("clerk2"), asked_on=TODAY
    )
    late = a_complaint(
        state=k.ComplaintState.EXT_PENDING, extensions=(extension,), original_due_on=TODAY
    )
    row = transition(k.KIND, "approve_extension", late.state)
    assert any("最迟" in no.message for no in refusals(row, late, scene.act("leader")))


def test_disclosure_guards_of_small_and_running_matters(scene, a_disclosure):
    waiting = a_disclosure(state=d.DisclosureState.SECRECY_REVIEW)
    asked = d.Escalate(organ="区保密局", opinion="x")
    assert "保密审查员" in scene.refuse(d.KIND, waiting, "escalate", "leader", asked)
    scene.make_small()
    escalated = scene.do(d.KIND, waiting, "escalate", "leader", asked)
    scene.attach()
    answer = d.EscalationAnswer(
        answer=d.Answer.REFUSE, doc_no="1", answered_on=TODAY, opinion="x",
        exception_basis=(d.ExceptionBasis.X14_SAFETY,),
    )  # fmt: skip
    event = "answer_and_sign_combined"
    done = scene.do(d.KIND, escalated, event, "leader", answer)
    assert (done.state, done.rereview_on) == (d.DisclosureState.NOT_DISCLOSED, date(2027, 3, 2))
    open_answer = replace(answer, answer=d.Answer.DISCLOSE, exception_basis=())
    done = scene.do(d.KIND, escalated, event, "leader", open_answer)
    assert done.state is d.DisclosureState.APPROVED
    notice = a_disclosure(state=d.DisclosureState.PUBLISHED, is_notice=True)
    change = d.Update(formed_on=TODAY, reason="x")
    assert "公示期间" in scene.refuse(d.KIND, notice, "update", "clerk", change)
    record = scene.save(d.KIND, a_disclosure())
    void = scene.do(d.KIND, record, "void", "clerk", Reason(reason="重复"))
    assert void.void_reason == "重复"


def test_a_secrecy_reviewer_is_one_person_even_with_two_roles(scene, a_disclosure):
    record = scene.do(d.KIND, scene.save(d.KIND, a_disclosure()), "submit", "clerk")
    both = frozenset({Role.REVIEWER, Role.LEADER})
    row = transition(d.KIND, "sign", d.DisclosureState.TO_SIGN)
    passed = scene.do(d.KIND, record, "pass_content", "reviewer", OptionalOpinion())
    signing = replace(passed, state=d.DisclosureState.TO_SIGN)
    assert refusals(row, signing, scene.act("reviewer", roles=both))
    assert not refusals(row, signing, scene.act("leader"))
