"""Requests for information: receipt by channel, the clock and what stops it, reply and remedies."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import access_request as a
from zwcx_desktop.records.access_request import KIND, RequestChannel, RequestOutcome, RequestState
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.openness import ExceptionBasis
from zwcx_desktop.records.parts import DeliveryMode, IdType, Opinion, OptionalOpinion, Reason

S = RequestState

TODAY = date(2026, 3, 2)
CITIZEN = a.Applicant(
    name="陈秀㙟",
    id_type=IdType.RESIDENT,
    id_no="11010519491231002x",
    phone="13800001234",
    delivery_mode=a.Obtaining.POST,
)
COMPANY = a.Applicant(
    kind=a.ApplicantKind.LEGAL_PERSON,
    name="某建设公司",
    uscc="91440101MA5CJQ4N59",
    email="a@example.com",
    delivery_mode=a.Obtaining.EMAIL,
)
REPLY = a.DraftReply(
    outcome=RequestOutcome.PROVIDED, reply_text="现将您申请的信息提供给您，见附件。"
)


def a_request(**values):
    usual = {
        "applicant": CITIZEN,
        "content": "2025年度东湖村低保资金发放明细\n要求提供盖章复印件",
        "form_requirement": "纸质复印件",
        "channel": RequestChannel.FACE,
        "submitted_on": TODAY,
    }
    return a.AccessRequest(**{**usual, **values})


def problems(record, severity=Severity.ERROR, today=TODAY):
    found = KIND.problems(record, today)
    return {p.field: p.message for p in found if p.severity is severity}


@pytest.fixture
def received(scene):
    return scene.do(KIND, scene.save(KIND, a_request()), "receive", "clerk")


@pytest.fixture
def asked(scene, received):
    """A letter to a third party, sent on 5 March and received a day later."""
    scene.on(date(2026, 3, 6))
    letter = a.Consult(name="某照明公司", sent_on=date(2026, 3, 5), received_on=date(2026, 3, 6))
    return scene.do(KIND, received, "ask_third_party", "clerk", letter)


@pytest.fixture
def drafted(scene, received):
    return scene.do(KIND, received, "draft_reply", "clerk", REPLY)


@pytest.fixture
def replied(scene, drafted):
    def make(answers=REPLY, arrived=None):
        record = drafted if answers is REPLY else replace(drafted, state=S.RECEIVED)
        if answers is not REPLY:
            record = scene.do(KIND, record, "draft_reply", "clerk", answers)
        record = scene.do(KIND, record, "review_reply", "reviewer", OptionalOpinion())
        record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
        sent = a.ReplyDelivery(mode=DeliveryMode.POST, sent_on=scene.today, received_on=arrived)
        out = a.DeliverReply(
            replied_on=scene.today, reply_doc="潮示镇依复〔2026〕3号", delivery=sent
        )
        return scene.do(KIND, record, "deliver", "clerk", out)

    return make


@pytest.mark.parametrize(
    ("channel", "values", "day"),
    [
        (RequestChannel.FACE, {}, TODAY),
        (RequestChannel.ORAL, {"read_back": True}, TODAY),
        (RequestChannel.REGISTERED_MAIL, {"signed_for_on": date(2026, 3, 3)}, date(2026, 3, 3)),
        (RequestChannel.PLAIN_MAIL, {"confirmed_on": date(2026, 3, 2)}, date(2026, 3, 2)),
        (RequestChannel.INTERNET, {"confirmed_on": date(2026, 3, 4)}, date(2026, 3, 4)),
        (RequestChannel.FAX, {"confirmed_on": date(2026, 3, 4)}, date(2026, 3, 4)),
        (RequestChannel.FAX, {"signed_for_on": date(2026, 3, 3)}, None),
    ],
)
def test_the_channel_says_from_which_day_the_office_has_it(scene, channel, values, day):
    record = scene.save(KIND, a_request(channel=channel, **values))
    assert record.received_on == day


def test_no_clock_starts_before_both_sides_confirmed(scene):
    record = scene.save(KIND, a_request(channel=RequestChannel.INTERNET))
    assert "确认" in problems(record, Severity.WARNING)["confirmed_on"]
    assert KIND.due(record) == TODAY
    said = scene.refuse(KIND, record, "receive", "clerk")
    assert "双方确认日期" in said
    assert "第三十一条" in said


def test_receipt_needs_what_its_channel_needs():
    assert "signed_for_on" in problems(a_request(channel=RequestChannel.REGISTERED_MAIL))
    assert "核对" in problems(a_request(channel=RequestChannel.ORAL))["read_back"]
    late = a_request(channel=RequestChannel.PLAIN_MAIL, confirmed_on=date(2026, 3, 3))
    assert "当日" in problems(late, Severity.WARNING, date(2026, 3, 3))["confirmed_on"]
    early = a_request(channel=RequestChannel.FAX, confirmed_on=date(2026, 2, 27))
    assert "早于" in problems(early)["confirmed_on"]
    assert "晚于今天" in problems(a_request(submitted_on=date(2026, 3, 3)))["submitted_on"]


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (CITIZEN, ""),
        (COMPANY, ""),
        (replace(CITIZEN, id_no="110105194912310021"), "校验码"),
        (replace(CITIZEN, id_no="11010519491331002X"), "出生日期"),
        (replace(CITIZEN, id_no=""), "证件"),
        (replace(CITIZEN, id_type=IdType.PASSPORT, id_no="E12345678"), ""),
        (replace(CITIZEN, phone=""), "至少填写"),
        (replace(COMPANY, uscc="91350203M0001QAY9B"), "校验码"),
        (replace(COMPANY, uscc=""), "统一社会信用代码"),
    ],
)
def test_the_applicant_is_who_he_says(who, said):
    found = problems(a_request(applicant=who)).get("applicant", "")
    assert said in found
    assert bool(found) == bool(said)


def test_the_title_and_the_search_know_nothing_of_the_applicant(scene):
    record = scene.save(KIND, a_request())
    assert KIND.title(record) == "2025年度东湖村低保资金发放明细"
    assert len(KIND.title(replace(record, content="长" * 80))) == 41
    assert CITIZEN.name not in KIND.title(record) + KIND.search_text(record)
    assert KIND.personal


def test_the_answer_is_due_in_twenty_working_days(received):
    assert received.answer_by == received.original_answer_by == date(2026, 3, 30)
    assert (KIND.due(received), received.correct_by) == (date(2026, 3, 30), date(2026, 3, 11))
    over = problems(received, Severity.WARNING, date(2026, 4, 1))
    assert "超过答复期限 2 天" in over["content"]


def test_a_consultation_stops_the_clock(scene, asked):
    assert asked.state is S.THIRD_PARTY
    assert asked.third_party[0].due_on == date(2026, 3, 27)
    assert KIND.due(asked) == date(2026, 3, 27)
    scene.on(date(2026, 3, 19))
    answers = a.OpinionReceived(
        reply_on=date(2026, 3, 19), answer=a.ThirdPartyOpinion.AGREE, opinion="同意"
    )
    record = scene.do(KIND, asked, "opinion_received", "clerk", answers)
    assert (record.state, record.answer_by) == (S.RECEIVED, date(2026, 4, 14))
    (paused,) = record.suspensions
    assert (paused.sent_on, paused.until) == (date(2026, 3, 5), date(2026, 3, 19))


def test_silence_ends_the_waiting_and_decides_nothing(scene, asked):
    answers = a.NoOpinion(reason="已电话催问")
    assert "尚未届满" in scene.refuse(KIND, asked, "opinion_missing", "clerk", answers)
    unknown = replace(asked, third_party=(replace(asked.third_party[0], received_on=None),))
    scene.on(date(2026, 3, 30))
    assert "对方收到" in scene.refuse(KIND, unknown, "opinion_missing", "clerk", answers)
    record = scene.do(KIND, asked, "opinion_missing", "clerk", answers)
    assert (record.state, record.outcome) == (S.RECEIVED, None)
    assert record.third_party[0].opinion is a.ThirdPartyOpinion.SILENT
    assert record.suspensions[0].until == date(2026, 3, 27)
    said = a.OpinionReceived(
        reply_on=scene.today, answer=a.ThirdPartyOpinion.SILENT, opinion="没有答复"
    )
    assert "逾期未提出" in scene.refuse(KIND, asked, "opinion_received", "clerk", said)


def test_several_letters_wait_together_and_are_told_apart(scene, asked):
    letter = a.Consult(name="区民政局", sent_on=date(2026, 3, 6))
    assert scene.do(
        KIND, replace(asked, third_party=(), state=S.RECEIVED), "ask_co_agency", "clerk", letter
    ).state is S.CO_AGENCY  # fmt: skip
    record = scene.do(KIND, asked, "ask_co_agency", "clerk", letter)
    assert record.state is S.THIRD_PARTY
    twice = scene.refuse(KIND, record, "ask_co_agency", "clerk", letter)
    assert "尚未收到答复" in twice
    answers = a.OpinionReceived(
        reply_on=scene.today, answer=a.ThirdPartyOpinion.AGREE, opinion="同意"
    )
    assert "某照明公司、区民政局" in scene.refuse(
        KIND, record, "opinion_received", "clerk", answers
    )
    arrived = a.LetterReceived(name="区民政局", received_on=scene.today)
    record = scene.do(KIND, record, "letter_arrived", "clerk", arrived)
    assert record.co_agency[0].received_on == scene.today
    record = scene.do(
        KIND, record, "opinion_received", "clerk", replace(answers, name="某照明公司")
    )
    assert record.state is S.CO_AGENCY
    record = scene.do(KIND, record, "opinion_received", "clerk", replace(answers, name="区民政局"))
    assert record.state is S.RECEIVED


def test_days_of_letters_hold_together(scene, received):
    before = a.Consult(name="甲", sent_on=date(2026, 2, 27))
    assert "早于收到申请" in scene.refuse(KIND, received, "ask_third_party", "clerk", before)
    scene.on(date(2026, 3, 6))
    swapped = a.Consult(name="甲", sent_on=date(2026, 3, 5), received_on=date(2026, 3, 4))
    assert "早于征求" in scene.refuse(KIND, received, "ask_third_party", "clerk", swapped)
    record = scene.do(
        KIND, received, "ask_third_party", "clerk", replace(swapped, received_on=None)
    )
    early = a.LetterReceived(received_on=date(2026, 3, 4))
    assert "早于征求" in scene.refuse(KIND, record, "letter_arrived", "clerk", early)


def test_the_leader_extends_once_and_it_counts_when_the_applicant_was_told(scene, received):
    answers = a.Extend(days=20, reason="信息量大，需要逐项核对")
    assert "负责人" in scene.refuse(KIND, received, "extend", "clerk", answers)
    long = scene.refuse(KIND, received, "extend", "leader", replace(answers, days=21))
    assert "1 至 20" in long
    told = a.ExtensionTold(notified_on=TODAY)
    assert "尚未经负责人同意" in scene.refuse(KIND, received, "tell_extension", "clerk", told)
    record = scene.do(KIND, received, "extend", "leader", answers)
    assert (record.state, record.answer_by) == (S.RECEIVED, date(2026, 3, 30))
    assert "只能延长一次" in scene.refuse(KIND, record, "extend", "leader", answers)
    extended = scene.do(KIND, record, "tell_extension", "clerk", told)
    assert (extended.state, extended.answer_by) == (S.EXTENDED, date(2026, 4, 28))
    assert extended.original_answer_by == date(2026, 3, 30)
    assert "已登记告知" in scene.refuse(KIND, extended, "tell_extension", "clerk", told)
    scene.on(date(2026, 3, 31))
    late = a.ExtensionTold(notified_on=date(2026, 3, 31))
    assert "延期不成立" in scene.refuse(KIND, record, "tell_extension", "clerk", late)
    early = a.ExtensionTold(notified_on=date(2026, 3, 1))
    assert "早于批准" in scene.refuse(KIND, record, "tell_extension", "clerk", early)
    assert "届满" in scene.refuse(KIND, received, "extend", "leader", answers)


def test_a_correction_is_asked_for_once_and_the_clock_starts_anew(scene, received):
    answers = a.AskCorrection(sent_on=date(2026, 3, 11), period=10, opinion="请写明年度")
    scene.on(date(2026, 3, 12))
    late = replace(answers, sent_on=date(2026, 3, 12))
    assert "最迟应当在 2026-03-11" in scene.refuse(KIND, received, "ask_correction", "clerk", late)
    record = scene.do(KIND, received, "ask_correction", "clerk", answers)
    assert (record.state, record.answer_by) == (S.CORRECTION_ASKED, None)
    assert KIND.due(record) == record.correction.until == date(2026, 3, 25)
    scene.on(date(2026, 3, 16))
    back = a.Corrected(corrected_on=date(2026, 3, 16), corrected="2025年度")
    record = scene.do(KIND, record, "corrected", "clerk", back)
    assert (record.state, record.answer_by) == (S.RECEIVED, date(2026, 4, 14))
    assert "一次性" in scene.refuse(KIND, record, "ask_correction", "clerk", answers)


def test_only_people_find_a_request_abandoned_and_only_after_its_time(scene, received):
    answers = a.AskCorrection(sent_on=TODAY, period=5, opinion="请写明年度")
    record = scene.do(KIND, received, "ask_correction", "clerk", answers)
    reason = a.Abandoned(reason="告知书已签收，无正当理由")
    assert "2026-03-09" in scene.refuse(KIND, record, "abandon", "leader", reason)
    scene.on(date(2026, 3, 10))
    assert "负责人" in scene.refuse(KIND, record, "abandon", "clerk", reason)
    record = scene.do(KIND, record, "abandon", "leader", reason)
    assert (record.state, record.outcome, record.closed_on) == (
        S.ABANDONED, RequestOutcome.ABANDONED, date(2026, 3, 10),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "field"),
    [
        (RequestOutcome.ALREADY_PUBLIC, "获取"),
        (RequestOutcome.PARTIAL, "依据"),
        (RequestOutcome.REFUSED, "理由"),
        (RequestOutcome.NOT_EXIST, "检索"),
        (RequestOutcome.NOT_OURS, "机关"),
        (RequestOutcome.DUPLICATE, "前次申请"),
        (RequestOutcome.SPECIAL_LAW, "法律、行政法规"),
        (RequestOutcome.NOT_AN_APPLICATION, "渠道"),
        (RequestOutcome.UNREASONABLE, "频次"),
        (RequestOutcome.ABANDONED, "认定放弃"),
    ],
)
def test_every_outcome_demands_its_grounds(scene, received, outcome, field):
    answers = a.DraftReply(outcome=outcome, reply_text="答复如下。")
    assert field in scene.refuse(KIND, received, "draft_reply", "clerk", answers)


def test_grounds_fit_the_outcome(scene, received):
    basis = (ExceptionBasis.X15_TRADE,)
    open_ = replace(REPLY, exception_basis=basis)
    assert "清空" in scene.refuse(KIND, received, "draft_reply", "clerk", open_)
    refused = a.DraftReply(
        outcome=RequestOutcome.REFUSED,
        reply_text="不予公开。",
        exception_basis=basis,
        outcome_basis="含报价",
    )
    record = scene.do(KIND, received, "draft_reply", "clerk", refused)
    assert record.review_or_suit is a.Remedy.RECONSIDERATION_FIRST
    again = a.DraftReply(
        outcome=RequestOutcome.DUPLICATE, reply_text="已答复。", earlier=RecordId("r1")
    )
    record = scene.do(KIND, received, "draft_reply", "clerk", again)
    assert (record.earlier, record.review_or_suit) == ("r1", a.Remedy.EITHER)
    fee = scene.refuse(KIND, received, "draft_reply", "clerk", replace(REPLY, fee=-1))
    assert "负数" in fee


def test_opening_against_a_third_party_needs_a_reason(scene, asked):
    no = a.OpinionReceived(
        reply_on=scene.today, answer=a.ThirdPartyOpinion.DISAGREE, opinion="含商业秘密"
    )
    record = scene.do(KIND, asked, "opinion_received", "clerk", no)
    assert "不同意公开" in scene.refuse(KIND, record, "draft_reply", "clerk", REPLY)
    reasoned = replace(REPLY, override_reason="涉及公共安全")
    assert scene.do(KIND, record, "draft_reply", "clerk", reasoned).state is S.REPLY_DRAFT


def test_nobody_reviews_or_signs_what_he_drafted(scene, received, drafted):
    own = scene.do(KIND, received, "draft_reply", "reviewer", REPLY)
    said = scene.refuse(KIND, own, "review_reply", "reviewer", OptionalOpinion())
    assert "由您拟稿" in said
    record = scene.do(KIND, drafted, "review_reply", "reviewer", OptionalOpinion())
    by_reviewer = replace(
        record, steps=(*record.steps[:-1], replace(record.steps[-1], by="leader"))
    )
    assert "前一环节" in scene.refuse(KIND, by_reviewer, "sign_reply", "leader", OptionalOpinion())
    assert scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion()).state is S.SIGNED
    back = scene.do(KIND, record, "return_reply", "leader", Opinion(opinion="补依据"))
    assert back.state is S.RECEIVED


def test_a_small_office_reviews_and_signs_in_one_step(scene, drafted):
    combined = "review_and_sign_combined"
    assert "小单位模式" in scene.refuse(KIND, drafted, combined, "leader", OptionalOpinion())
    scene.make_small()
    record = scene.do(KIND, drafted, combined, "leader", OptionalOpinion())
    assert (record.state, record.steps[-1].combined) == (S.SIGNED, True)


def test_the_reply_is_delivered_and_the_remedies_run_from_its_arrival(scene, replied):
    record = replied()
    assert (record.state, record.timely, record.sue_until) == (S.REPLIED, True, None)
    scene.on(date(2026, 3, 5))
    early = a.ReplyArrived(received_on=date(2026, 3, 1), proof="回执.jpg")
    assert "早于发出" in scene.refuse(KIND, record, "reply_arrived", "clerk", early)
    arrived = a.ReplyArrived(received_on=date(2026, 3, 5), proof="回执.jpg")
    record = scene.do(KIND, record, "reply_arrived", "clerk", arrived)
    assert record.reconsider_until == date(2026, 5, 6)
    assert record.sue_until == date(2026, 9, 7)
    assert "已登记" in scene.refuse(KIND, record, "reply_arrived", "clerk", arrived)
    closed = scene.do(KIND, record, "close", "clerk", OptionalOpinion())
    assert (closed.state, closed.closed_on, KIND.due(closed)) == (S.CLOSED, scene.today, None)


def test_days_of_the_delivery_hold_together(scene, drafted):
    record = replace(drafted, state=S.SIGNED)
    sent = a.ReplyDelivery(mode=DeliveryMode.POST, sent_on=TODAY, received_on=date(2026, 3, 1))
    out = a.DeliverReply(replied_on=date(2026, 2, 27), reply_doc="3号", delivery=sent)
    said = scene.refuse(KIND, record, "deliver", "clerk", out)
    assert "早于收到申请" in said
    assert "早于发出" in said


def test_a_decision_may_order_a_new_reply_and_the_old_one_stays_on_record(scene, replied):
    refused = a.DraftReply(
        outcome=RequestOutcome.REFUSED,
        reply_text="不予公开。",
        exception_basis=(ExceptionBasis.X16_PROCESS,),
        outcome_basis="尚在讨论",
    )
    record = replied(refused, arrived=TODAY)
    assert record.sue_until is None
    scene.on(date(2026, 4, 1))
    case = a.Proceed(organ="湘桥区人民政府", started_on=date(2026, 4, 1), case_no="复〔2026〕8号")
    record = scene.do(KIND, record, "reconsider", "clerk", case)
    assert record.state is S.IN_RECONSIDERATION
    scene.on(date(2026, 5, 20))
    end = a.Decided(
        result=a.ProceedingResult.REDO,
        decided_on=date(2026, 5, 20),
        decision_no="复决〔2026〕8号",
        opinion="责令重新答复",
    )
    assert "重新答复期限" in scene.refuse(KIND, record, "decided", "clerk", end)
    ordered = replace(end, redo_by=date(2026, 6, 10))
    record = scene.do(KIND, record, "decided", "clerk", ordered)
    assert (record.state, KIND.due(record)) == (S.RECEIVED, date(2026, 6, 10))
    assert (record.past_replies[0].outcome, record.replied_on) == (RequestOutcome.REFUSED, None)
    more = scene.refuse(KIND, record, "extend", "leader", a.Extend(days=5, reason="复杂"))
    assert "不能延期" in more


def test_a_suit_ends_the_matter(scene, replied):
    record = replied()
    scene.on(date(2026, 4, 1))
    case = a.Proceed(organ="湘桥区人民法院", started_on=date(2026, 4, 1))
    record = scene.do(KIND, record, "sue", "clerk", case)
    end = a.Decided(
        result=a.ProceedingResult.UPHELD,
        decided_on=date(2026, 4, 1),
        decision_no="（2026）粤51行初1号",
        opinion="驳回",
    )
    odd = scene.refuse(KIND, record, "decided", "clerk", replace(end, redo_by=scene.today))
    assert "清空" in odd
    assert scene.do(KIND, record, "decided", "clerk", end).state is S.CLOSED


def test_an_applicant_may_take_his_request_back(scene, received):
    record = scene.do(KIND, received, "withdraw", "clerk", Reason(reason="申请人来电撤回"))
    assert (record.state, record.closed_on) == (S.WITHDRAWN, TODAY)
    mistaken = scene.save(KIND, a_request())
    assert scene.do(KIND, mistaken, "void", "clerk", Reason(reason="重复录入")).state is S.VOID
