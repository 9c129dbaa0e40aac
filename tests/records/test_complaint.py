"""Complaints from registration to final review: scenarios 7, 9 and 13, deadlines, separation."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from zwcx_desktop.records import complaint as k
from zwcx_desktop.records.complaint import KIND, Category, ComplaintState, IdentityMode
from zwcx_desktop.records.ids import RecordId, UnitId, UserId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Grade, Opinion, OptionalOpinion, Reason
from zwcx_desktop.rules.calendar import Calendar, CalendarYear, Holiday

S = ComplaintState
TODAY = date(2026, 3, 2)
BOX = k.OpenedBox(
    box="1号", opened_at=datetime(2026, 3, 2, 1, tzinfo=UTC), openers=("甲", "乙"), letters=1
)
REPLY = k.DraftReply(
    findings="现场核实三盏路灯线路老化。",
    verified=k.Verified.TRUE,
    outcome=k.Outcome.RESOLVED,
    reply_text="已于3月5日修复。",
    reply_basis="广东省城市照明管理规定第十条",
)


def errors(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.ERROR
    }


def assigned_to(handler):
    return k.Assign(
        handler_id=UserId(handler),
        handler_unit=UnitId("office"),
        requirement="五日内核实",
        no_conflict=True,
    )


def written(day, received=None):
    return k.Deliver(
        reply_mode=k.ReplyMode.WRITTEN,
        replied_on=day,
        reply_doc="潮示镇信复〔2026〕1号",
        delivery=k.Delivery(mode=k.DeliveryMode.POST, sent_on=day, received_on=received),
    )


@pytest.fixture
def working(scene, a_complaint):
    """A complaint the second clerk has begun to handle."""

    def make(**values):
        record = scene.do(KIND, scene.save(KIND, a_complaint(**values)), "accept", "reviewer",
                          k.Accept())  # fmt: skip
        record = scene.do(KIND, record, "assign", "reviewer", assigned_to("clerk2"))
        called = k.RecordContact(mode=k.ContactMode.PHONE, note="已约定现场核实")
        return scene.do(KIND, record, "contact", "clerk2", called)

    return make


@pytest.fixture
def signed(scene, working):
    def make(**values):
        record = scene.do(KIND, working(**values), "draft_reply", "clerk2", REPLY)
        record = scene.do(KIND, record, "review_reply", "reviewer", OptionalOpinion())
        return scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())

    return make


@pytest.fixture
def replied(scene, signed):
    def make(**values):
        return scene.do(KIND, signed(**values), "deliver", "clerk", written(scene.today))

    return make


def test_a_complete_complaint_has_no_problems(a_complaint):
    assert errors(a_complaint()) == {}


@pytest.mark.parametrize("channel", ["HOTLINE_12345", "HOTLINE_12346", "MINXINWANG", "XINFANG_SYS"])
def test_a_dispatched_order_keeps_the_senders_number(a_complaint, channel):
    assert "source_no" in errors(a_complaint(channel=channel))
    record = a_complaint(channel=channel, source_no=" 2026030200123 ")
    assert errors(record) == {}
    assert KIND.natural_key(record) == f"{channel}:2026030200123"
    assert KIND.natural_key(a_complaint()) == ""


def test_a_letter_box_is_opened_by_two(a_complaint):
    assert "开箱登记" in errors(a_complaint(channel="LETTER_BOX"))["opened_box"]
    alone = replace(BOX, openers=("甲", "甲 "))
    assert "两人" in errors(a_complaint(channel="LETTER_BOX", opened_box=alone))["opened_box"]
    assert errors(a_complaint(channel="LETTER_BOX", opened_box=BOX)) == {}
    assert errors(a_complaint(channel="LETTER_BOX", opening=RecordId("kx"))) == {}
    both = a_complaint(channel="LETTER_BOX", opening=RecordId("kx"), opened_box=alone)
    assert "两人" in errors(both)["opened_box"]


def test_a_broken_word_names_the_commitment(a_complaint):
    record = a_complaint(category=Category.DISHONESTY)
    assert "dishonesty_domain" in errors(record)
    record = replace(record, dishonesty_domain=k.DishonestyDomain.UNFULFILLED)
    assert "关联所指的承诺" in errors(record)["commitments"]
    assert errors(replace(record, commitments=(RecordId("c1"),))) == {}


def test_who_is_complained_about_is_named(a_complaint):
    assert "respondents" in errors(a_complaint(respondents=()))
    assert "respondents" not in errors(a_complaint(respondents=(), category=Category.CONSULT))
    odd = k.Respondent(kind=k.RespondentKind.PERSON, name="某", is_leader=True)
    assert "respondents" in errors(a_complaint(respondents=(odd,)))


def test_identity_is_asked_for_only_where_there_is_one(a_complaint):
    assert "complainant" in errors(a_complaint(complainant=None))
    assert "complainant" in errors(a_complaint(complainant=k.Complainant(name="陈")))
    anonymous = {"identity_mode": IdentityMode.ANONYMOUS}
    assert errors(a_complaint(complainant=None, **anonymous)) == {}
    assert "匿名件不登记" in errors(a_complaint(**anonymous))["complainant"]
    minor = k.Complainant(name="陈", phone="1", minor_under_14=True)
    assert "监护人" in errors(a_complaint(complainant=minor))["complainant"]


def test_scenario_13_a_mass_visit_sends_five(a_complaint, scene):
    """Scenario 13: twelve people; more than five representatives are refused with a hint."""
    six = k.Complainant(name="陈", phone="1", representatives=tuple("甲乙丙丁戊己"))
    record = a_complaint(channel="VISIT", people_count=12, complainant=six)
    assert "不超过5名代表" in errors(record)["complainant"]
    assert "信访工作条例第二十条" in errors(record)["complainant"]
    five = replace(six, representatives=tuple("甲乙丙丁戊"))
    assert errors(replace(record, complainant=five)) == {}
    record = scene.save(KIND, replace(record, complainant=five))
    phoned = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
    report = k.ReportUrgent(organ="区信访局", phoned_at=phoned, note="12人到访")
    record = scene.do(KIND, record, "report_urgent", "clerk", report)
    assert (record.state, record.urgency) == (S.REGISTERED, k.Urgency.CRITICAL)
    assert record.urgent_reports[0].phoned_at == phoned
    wrong = k.EmergencyRoute(service="114", called_at=phoned, reason="x")
    assert "110" in scene.refuse(KIND, record, "route_emergency", "clerk", wrong)
    sent = scene.do(KIND, record, "route_emergency", "clerk", replace(wrong, service="110"))
    assert (sent.state, sent.route) == (S.TRANSFERRED, k.Route.EMERGENCY)


@pytest.mark.parametrize(
    ("values", "rules", "due"),
    [
        ({}, k.RuleSet.XINFANG, date(2026, 5, 6)),
        ({"channel": "HOTLINE_12345", "source_no": "1"}, k.RuleSet.HOTLINE, date(2026, 3, 9)),
        (
            {"channel": "HOTLINE_12345", "source_no": "1", "category": Category.CONSULT},
            k.RuleSet.HOTLINE,
            date(2026, 3, 4),
        ),
        (
            {"category": Category.DISHONESTY, "dishonesty_domain": k.DishonestyDomain.PPP},
            k.RuleSet.DISHONESTY,
            date(2026, 5, 6),
        ),
    ],
)
def test_deadlines_follow_channel_and_category(scene, a_complaint, values, rules, due):
    scene.on(date(2026, 3, 3))
    record = scene.save(KIND, a_complaint(**values))
    record = scene.do(KIND, record, "accept", "reviewer", k.Accept())
    assert (record.rule_set, record.due_on, record.original_due_on) == (rules, due, due)


def test_custom_deadlines_come_from_the_sender(scene, a_complaint):
    record = scene.save(KIND, a_complaint())
    bare = k.Accept(rule_set=k.RuleSet.CUSTOM)
    assert "填写期限" in scene.refuse(KIND, record, "accept", "reviewer", bare)
    dated = replace(bare, custom_due_on=date(2026, 3, 20))
    assert scene.do(KIND, record, "accept", "reviewer", dated).due_on == date(2026, 3, 20)


def test_the_notice_is_due_in_fifteen_days_and_counts_first(scene, a_complaint):
    record = scene.save(KIND, a_complaint())
    assert record.notice_due_on == date(2026, 3, 17)
    assert KIND.due(record) == date(2026, 3, 17)
    record = scene.do(KIND, record, "accept", "reviewer", k.Accept())
    assert KIND.due(record) == date(2026, 3, 17)
    told = k.RecordNotice(notified_on=TODAY)
    record = scene.do(KIND, record, "record_notice", "clerk", told)
    assert KIND.due(record) == record.due_on
    assert "已登记告知" in scene.refuse(KIND, record, "record_notice", "clerk", told)


def test_scenario_7_nobody_to_notify(scene, signed):
    """Scenario 7: anonymous: no D12, no phone asked for, handling still due, a note instead."""
    record = signed(identity_mode=IdentityMode.ANONYMOUS, complainant=None)
    assert record.notice_due_on is None
    assert record.due_on == date(2026, 5, 6)
    told = k.RecordNotice(notified_on=TODAY)
    assert "匿名" in scene.refuse(KIND, record, "record_notice", "clerk", told)
    assert "不适用" in scene.refuse(KIND, record, "deliver", "clerk", written(TODAY))
    silent = k.Deliver(reply_mode=k.ReplyMode.NOT_APPLICABLE, replied_on=TODAY)
    assert "无法答复的原因" in scene.refuse(KIND, record, "deliver", "clerk", silent)
    noted = replace(silent, opinion="匿名来信，无联系方式，存档")
    record = scene.do(KIND, record, "deliver", "clerk", noted)
    assert (record.state, record.review_until) == (S.REPLIED, None)
    call = k.CallBack(mode=k.ContactMode.PHONE)
    assert "无法回访" in scene.refuse(KIND, record, "follow_up", "reviewer", call)
    closed = scene.do(KIND, record, "close", "reviewer", k.CloseComplaint())
    assert closed.state is S.CLOSED


def test_the_handler_is_no_respondent_and_declares_it(scene, a_complaint):
    colleague = k.Respondent(
        kind=k.RespondentKind.PERSON, name="某", is_self_org=True, user_id=UserId("clerk2")
    )
    record = scene.save(KIND, a_complaint(respondents=(colleague,)))
    record = scene.do(KIND, record, "accept", "reviewer", k.Accept())
    said = scene.refuse(KIND, record, "assign", "reviewer", assigned_to("clerk2"))
    assert "被反映人" in said
    assert "信访工作条例第二十八条" in said
    undeclared = replace(assigned_to("clerk"), no_conflict=False)
    assert "无须回避" in scene.refuse(KIND, record, "assign", "reviewer", undeclared)
    accused = replace(record, respondents=(replace(colleague, user_id=UserId("reviewer")),))
    assert "应当回避" in scene.refuse(KIND, accused, "assign", "reviewer", assigned_to("clerk2"))


def test_only_the_handler_handles(scene, working):
    record = working()
    assert (record.state, record.handler_id) == (S.IN_PROGRESS, "clerk2")
    assert record.contacts[0].by == "clerk2"
    assert "承办人" in scene.refuse(KIND, record, "draft_reply", "clerk", REPLY)
    moved = scene.do(KIND, record, "reassign", "leader", assigned_to("clerk"))
    assert (moved.state, moved.handler_id) == (S.ASSIGNED, "clerk")
    assert len(moved.assignments) == 2


def test_extension_is_thirty_days_at_most_and_keeps_the_first_day(scene, working):
    record = working()
    long = k.AskExtension(new_due_on=date(2026, 6, 6), reason="需多部门会商")
    said = scene.refuse(KIND, record, "ask_extension", "clerk2", long)
    assert "2026-06-01" in said
    assert "第三十四条" in said
    asked = replace(long, new_due_on=date(2026, 6, 1))
    pending = scene.do(KIND, record, "ask_extension", "clerk2", asked)
    assert pending.state is S.EXT_PENDING
    given = scene.do(KIND, pending, "approve_extension", "leader", OptionalOpinion())
    assert (given.due_on, given.original_due_on) == (date(2026, 6, 1), date(2026, 5, 6))
    assert given.extensions[0].decision is k.Decision.APPROVED
    second = replace(long, new_due_on=date(2026, 6, 10))
    assert "最迟" in scene.refuse(KIND, given, "ask_extension", "clerk2", second)
    kept = scene.do(KIND, pending, "reject_extension", "leader", Reason(reason="不复杂"))
    assert kept.due_on == date(2026, 5, 6)
    scene.on(date(2026, 5, 7))
    assert "已过" in scene.refuse(KIND, record, "ask_extension", "clerk2", asked)
    assert "已过" in scene.refuse(KIND, pending, "approve_extension", "leader", OptionalOpinion())


def test_more_time_is_not_asked_for_where_the_rule_gives_none(scene, working):
    consult = working(channel="HOTLINE_12345", source_no="1", category=k.Category.CONSULT)
    assert consult.due_on == date(2026, 3, 4)
    later = k.AskExtension(new_due_on=date(2026, 3, 5), reason="须问县里")
    said = scene.refuse(KIND, consult, "ask_extension", "clerk2", later)
    assert "最迟可延至 2026-03-04，不能再延长" in said


def test_days_that_follow_from_a_rule_move_with_the_calendar(scene, working, replied):
    """A record is reckoned again when the law's data change; what people set stays."""
    holidays = CalendarYear(
        2026, "更正", (Holiday("春假", date(2026, 3, 3), date(2026, 5, 6)),), ()
    )
    facts = replace(scene.facts, calendar=Calendar([holidays]))
    petition, order = working(), working(channel="HOTLINE_12345", source_no="1")
    assert KIND.derive(petition, facts).due_on == date(2026, 5, 7)
    assert KIND.derive(order, facts).due_on == date(2026, 5, 13)
    assert KIND.derive(replied(), facts).review_until == date(2026, 5, 7)
    wish = k.AskExtension(new_due_on=date(2026, 6, 1), reason="需多部门会商")
    pending = scene.do(KIND, petition, "ask_extension", "clerk2", wish)
    longer = scene.do(KIND, pending, "approve_extension", "leader", OptionalOpinion())
    assert KIND.derive(longer, facts).due_on == date(2026, 6, 1)
    named = replace(petition, rule_set=k.RuleSet.CUSTOM, due_on=date(2026, 3, 20))
    assert KIND.derive(named, facts).due_on == date(2026, 3, 20)


def test_a_hotline_order_is_extended_by_working_days(scene, working):
    record = working(channel="HOTLINE_12345", source_no="1")
    asked = k.AskExtension(new_due_on=date(2026, 3, 17), reason="备件缺货")
    assert "2026-03-16" in scene.refuse(KIND, record, "ask_extension", "clerk2", asked)


def test_a_reply_names_its_law_and_passes_two_other_people(scene, working):
    record = working()
    bare = replace(REPLY, reply_basis="")
    assert "第三十二条" in scene.refuse(KIND, record, "draft_reply", "clerk2", bare)
    planned = replace(REPLY, outcome=k.Outcome.PLANNED)
    assert "计划完成日期" in scene.refuse(KIND, record, "draft_reply", "clerk2", planned)
    draft = scene.do(KIND, record, "draft_reply", "clerk2", REPLY)
    own = replace(draft, handler_id=UserId("reviewer"))
    assert "承办人" in scene.refuse(KIND, own, "review_reply", "reviewer", OptionalOpinion())
    back = scene.do(KIND, draft, "return_reply", "reviewer", Opinion(opinion="补充依据"))
    assert back.state is S.IN_PROGRESS
    passed = scene.do(KIND, draft, "review_reply", "reviewer", OptionalOpinion())
    own = replace(passed, handler_id=UserId("leader"))
    assert "承办人" in scene.refuse(KIND, own, "sign_reply", "leader", OptionalOpinion())
    assert scene.do(KIND, passed, "sign_reply", "leader", OptionalOpinion()).state is S.REPLY_SIGNED
    scene.make_small()
    at_once = scene.do(KIND, draft, "review_and_sign_combined", "leader", OptionalOpinion())
    assert (at_once.state, at_once.steps[-1].combined) == (S.REPLY_SIGNED, True)


def test_a_written_reply_is_served_and_starts_the_review_period(scene, signed):
    record = signed()
    unserved = replace(written(TODAY), delivery=None, reply_doc="")
    said = scene.refuse(KIND, record, "deliver", "clerk", unserved)
    assert "送达方式" in said
    assert "答复文号" in said
    early = written(date(2026, 2, 1))
    assert "早于受理" in scene.refuse(KIND, record, "deliver", "clerk", early)
    done = scene.do(KIND, record, "deliver", "clerk", written(TODAY, received=date(2026, 3, 5)))
    assert (done.state, done.replied_on) == (S.REPLIED, TODAY)
    assert done.review_until == date(2026, 4, 7)


def test_a_bad_call_back_reopens_twice_at_most(scene, replied):
    record = replied()
    bad = k.CallBack(mode=k.ContactMode.PHONE, satisfaction=Grade.BAD)
    assert "承办人" in scene.refuse(
        KIND, replace(record, handler_id=UserId("clerk")), "follow_up", "clerk", bad
    )
    unasked = replace(bad, satisfaction=None)
    assert "满意度" in scene.refuse(KIND, record, "follow_up", "clerk", unasked)
    good = k.CallBack(mode=k.ContactMode.PHONE, solved=True, satisfaction=Grade.GOOD)
    happy = scene.do(KIND, record, "follow_up", "clerk", good)
    again = k.Reopen(reason="灯又坏了，诉求合理")
    assert "不需要重办" in scene.refuse(KIND, happy, "reopen", "leader", again)
    unhappy = scene.do(KIND, record, "follow_up", "clerk", bad)
    reopened = scene.do(KIND, unhappy, "reopen", "leader", again)
    assert (reopened.state, reopened.reopen_count) == (S.IN_PROGRESS, 1)
    assert reopened.due_on == date(2026, 3, 23)
    more = k.AskExtension(new_due_on=date(2026, 3, 30), reason="备件缺货")
    assert "不能再延长" in scene.refuse(KIND, reopened, "ask_extension", "clerk2", more)
    tired = replace(unhappy, reopen_count=2)
    assert "已重办 2 次" in scene.refuse(KIND, tired, "reopen", "leader", again)


def test_closing_tells_of_the_review(scene, replied):
    said = scene.refuse(KIND, replied(), "close", "reviewer", k.CloseComplaint())
    assert "复查途径" in said
    told = k.CloseComplaint(review_told=True)
    closed = scene.do(KIND, replied(), "close", "reviewer", told)
    assert (closed.state, closed.closed_on) == (S.CLOSED, TODAY)


def test_review_and_final_review(scene, replied):
    record = scene.do(KIND, replied(), "close", "reviewer", k.CloseComplaint(review_told=True))
    ask = k.RequestReview(level=k.ReviewLevel.REVIEW, requested_on=TODAY, organ="湘桥区政府")
    final = replace(ask, level=k.ReviewLevel.FINAL_REVIEW, organ="潮州市政府")
    assert "先经复查" in scene.refuse(KIND, record, "request_review", "clerk", final)
    scene.on(date(2026, 6, 1))
    late = replace(ask, requested_on=date(2026, 6, 1))
    assert "届满" in scene.refuse(KIND, record, "request_review", "clerk", late)
    up = scene.do(KIND, record, "request_review", "clerk", ask)
    assert up.state is S.IN_REVIEW_UP
    upheld = k.ReviewDecided(result=k.ReviewResult.UPHELD, decided_on=date(2026, 4, 1), doc_no="1")
    assert "不是复核" in scene.refuse(KIND, up, "final_decision", "clerk", upheld)
    changed = replace(upheld, result=k.ReviewResult.CHANGED)
    assert "重新办理期限" in scene.refuse(KIND, up, "review_decided", "clerk", changed)
    again = replace(changed, new_due_on=date(2026, 7, 1))
    assert scene.do(KIND, up, "review_decided", "clerk", again).state is S.IN_PROGRESS
    kept = scene.do(KIND, up, "review_decided", "clerk", upheld)
    assert kept.state is S.CLOSED
    final = replace(final, requested_on=date(2026, 4, 10))
    up = scene.do(KIND, kept, "request_review", "clerk", final)
    assert scene.do(KIND, up, "final_decision", "clerk", upheld).state is S.FINAL


def test_only_petitions_are_reviewed_above(scene, replied):
    record = replied(channel="HOTLINE_12345", source_no="1")
    ask = k.RequestReview(level=k.ReviewLevel.REVIEW, requested_on=TODAY, organ="湘桥区政府")
    assert "信访事项" in scene.refuse(KIND, record, "request_review", "clerk", ask)


def test_returning_an_order_has_five_working_days(scene, a_complaint):
    answers = k.ReturnOrder(reason="属供电部门", duty_basis="履职清单第12项", organ="供电所")
    letter = scene.save(KIND, a_complaint())
    assert "没有退单对象" in scene.refuse(KIND, letter, "return_order", "leader", answers)
    record = scene.save(KIND, a_complaint(channel="HOTLINE_12345", source_no="1"))
    assert record.objection_due_on == date(2026, 3, 9)
    back = scene.do(KIND, record, "return_order", "leader", answers)
    assert (back.state, back.referrals[0].organ) == (S.RETURNED, "供电所")
    denied = scene.do(KIND, back, "return_denied", "clerk", Reason(reason="市热线不同意"))
    assert denied.state is S.REGISTERED
    scene.on(date(2026, 3, 10))
    assert "已过" in scene.refuse(KIND, record, "return_order", "leader", answers)


def test_a_transfer_never_reaches_the_accused(scene, a_complaint):
    record = scene.save(KIND, a_complaint())
    there = k.Transfer(organ="路灯维护公司", reason="由其办理")
    said = scene.refuse(KIND, record, "transfer", "reviewer", there)
    assert "第三十条" in said
    elsewhere = replace(there, organ="区城管局")
    sent = scene.do(KIND, record, "transfer", "reviewer", elsewhere)
    assert (sent.state, sent.referrals[0].organ) == (S.TRANSFERRED, "区城管局")


@pytest.mark.parametrize("code", list(k.RejectReason))
def test_a_rejection_shows_the_lawful_way(scene, a_complaint, code):
    record = scene.save(KIND, a_complaint())
    bare = k.RejectComplaint(code=code, reason="已起诉")
    assert "法定途径" in scene.refuse(KIND, record, "reject", "leader", bare)
    told = replace(bare, lawful_route=code.lawful_route)
    done = scene.do(KIND, record, "reject", "leader", told)
    assert (done.state, done.reject_reason) == (S.REJECTED, code)
    assert done.lawful_route


def test_withdrawal_is_recorded_and_a_public_concern_may_go_on(scene, working):
    answers = k.TakeBack(reason="3月4日来电撤回", public_interest_continues=True)
    record = scene.do(KIND, working(), "withdraw", "clerk", answers)
    assert (record.state, record.public_interest_continues) == (S.WITHDRAWN, True)


def test_registration_is_not_undone_by_the_clerk(scene, a_complaint):
    record = scene.save(KIND, a_complaint())
    assert "负责人" in scene.refuse(KIND, record, "void", "clerk", Reason(reason="误录"))
    assert scene.do(KIND, record, "void", "leader", Reason(reason="误录")).state is S.VOID
