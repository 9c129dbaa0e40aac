"""Supervision orders: the day as ordered, reminders, extensions, replies from here and from below."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from zwcx_desktop.records import supervision_order as k
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.replies import DraftReply, SendReply
from zwcx_desktop.records.supervision_order import KIND, OrderState
from zwcx_desktop.records.workflow import choices

S = OrderState
TODAY = date(2026, 3, 2)
TAKE = k.Receive(received_on=TODAY, handler_unit=UnitId("office"))
DRAFT = DraftReply(reply_text="一、已建立台账。")
SENT = SendReply(replied_on=TODAY, reply_doc="示范镇函〔2026〕3号")


def an_order(**values):
    usual = {
        "direction": k.Direction.RECEIVED,
        "kind": k.OrderKind.SUPERVISE,
        "from_org": "湘桥区人民政府办公室",
        "order_no": "湘府督〔2026〕5号",
        "title": "路灯维护承诺逾期",
        "issues": ("三盏路灯未按期修复",),
        "issued_on": date(2026, 3, 1),
        "limit_days": 10,
    }
    return k.SupervisionOrder(**{**usual, **values})


def a_notice(**values):
    """An order of the office's own."""
    usual = {
        "direction": k.Direction.ISSUED, "from_org": "", "order_no": "",
        "to_units": ("东湖村",), "issued_on": None,
    }  # fmt: skip
    return an_order(**{**usual, **values})


def said(record, field, severity=Severity.ERROR, today=TODAY):
    found = KIND.problems(record, today)
    return " ".join(p.message for p in found if p.field == field and p.severity is severity)


def errors(record):
    return {p.field for p in KIND.problems(record, TODAY) if p.severity is Severity.ERROR}


@pytest.fixture
def received(scene):
    return scene.do(KIND, scene.save(KIND, an_order()), "receive", "clerk", TAKE)


@pytest.fixture
def issued(scene):
    record = scene.save(KIND, a_notice())
    return scene.do(KIND, record, "issue", "leader", OptionalOpinion())


@pytest.fixture
def replied(scene, received):
    record = scene.do(KIND, received, "draft_reply", "clerk", DRAFT)
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    return scene.do(KIND, record, "send_reply", "clerk", SENT)


def test_complete_orders_have_no_errors():
    assert errors(an_order()) == set()
    assert errors(a_notice()) == set()


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({"issued_on": date(2017, 1, 4), "limit_days": 10}, date(2017, 1, 14)),
        ({"issued_on": date(2026, 9, 20), "limit_days": 15}, date(2026, 10, 5)),
        ({"issued_on": date(2017, 1, 4), "limit_days": None,
          "stated_due_on": date(2017, 1, 14)}, date(2017, 1, 14)),
        ({"issued_on": date(2017, 1, 4), "limit_days": 10,
          "stated_due_on": date(2017, 1, 16)}, date(2017, 1, 16)),
        ({"issued_on": None}, None),
        ({"limit_days": 0}, None),
        ({"limit_days": 10**9}, None),
    ],
)  # fmt: skip
def test_the_day_is_as_ordered_and_never_rolls(scene, values, due):
    record = scene.save(KIND, an_order(**values))
    assert (record.due_on, record.original_due_on) == (due, due)
    assert KIND.due(record) == due


@pytest.mark.parametrize(
    ("record", "field", "words"),
    [
        (an_order(from_org=" "), "from_org", "发出单位"),
        (an_order(issued_on=None), "issued_on", "发出日期"),
        (an_order(issued_on=date(2026, 3, 3)), "issued_on", "晚于今天"),
        (a_notice(to_units=()), "to_units", "主送单位"),
        (an_order(limit_days=None), "limit_days", "限期天数"),
        (an_order(limit_days=0), "limit_days", "1 至"),
        (an_order(limit_days=3661), "limit_days", "3660"),
        (an_order(stated_due_on=date(2026, 2, 28)), "stated_due_on", "早于发出日期"),
        (an_order(issues=()), "issues", "存在问题"),
        (an_order(direction=None), "direction", "方向"),
    ],
)
def test_what_an_order_lacks_is_said_beside_the_field(record, field, words):
    assert words in said(record, field)


def test_two_days_that_disagree_and_a_day_gone_by_are_warnings(scene):
    record = an_order(stated_due_on=date(2026, 3, 12))
    assert "不一致" in said(record, "stated_due_on", Severity.WARNING)
    late = scene.save(KIND, an_order())
    assert "逾期 4 天" in said(late, "limit_days", Severity.WARNING, date(2026, 3, 15))


def test_an_order_from_above_is_answered_by_the_leader(scene, received):
    assert (received.state, received.handler_unit) == (S.RECEIVED, "office")
    record = scene.do(KIND, received, "draft_reply", "clerk", DRAFT)
    record = scene.do(KIND, record, "revise_reply", "clerk2", replace(DRAFT, reply_text="改"))
    assert "负责人" in scene.refuse(KIND, record, "sign_reply", "reviewer", OptionalOpinion())
    back = scene.do(KIND, record, "return_reply", "leader", Opinion(opinion="补写时间"))
    assert back.state is S.RECEIVED
    record = scene.do(KIND, back, "draft_reply", "clerk", DRAFT)
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    scene.later(days=1)
    early = replace(SENT, replied_on=date(2026, 3, 1))
    assert "早于签发日期" in scene.refuse(KIND, record, "send_reply", "clerk", early)
    future = replace(SENT, replied_on=date(2026, 3, 9))
    assert "晚于今天" in scene.refuse(KIND, record, "send_reply", "clerk", future)
    record = scene.do(KIND, record, "send_reply", "clerk", SENT)
    assert (record.state, record.reply_doc) == (S.REPLIED, SENT.reply_doc)
    assert record.replies[0].text == DRAFT.reply_text
    assert record.replied_in_time


def test_whoever_drafted_the_reply_does_not_sign_it(scene, received):
    record = scene.do(KIND, received, "draft_reply", "clerk", DRAFT)
    both = scene.act("clerk", OptionalOpinion(), roles=frozenset({*_roles("clerk", "leader")}))
    sign = next(c for c in choices(KIND, record, both) if c.transition.event == "sign_reply")
    assert not sign.allowed


def _roles(*names):
    from tests.records.conftest import ROLES

    return (ROLES[name] for name in names)


def test_an_accepted_reply_ends_it_and_a_returned_one_starts_again(scene, replied):
    done = k.Conclude(decided_on=TODAY, result="整改到位")
    early = replace(done, decided_on=date(2026, 3, 1))
    assert "早于回复日期" in scene.refuse(KIND, replied, "record_acceptance", "clerk", early)
    record = scene.do(KIND, replied, "record_acceptance", "clerk", done)
    assert (record.state, record.result, record.accepted_on) == (S.ACCEPTED, "整改到位", TODAY)
    again = k.SendBack(decided_on=TODAY, new_due_on=date(2026, 3, 20), reason="佐证不足")
    before = replace(again, new_due_on=date(2026, 3, 1))
    assert "早于退回日期" in scene.refuse(KIND, replied, "record_return", "clerk", before)
    record = scene.do(KIND, replied, "record_return", "clerk", again)
    assert (record.state, record.due_on) == (S.RETURNED, date(2026, 3, 20))
    assert record.original_due_on == date(2026, 3, 11)
    record = scene.do(KIND, record, "draft_reply", "clerk", DRAFT)
    assert record.state is S.REPLY_DRAFT
    plain = scene.do(KIND, replied, "record_return", "clerk", replace(again, new_due_on=None))
    assert plain.due_on == date(2026, 3, 11)
    assert len(plain.returns) == 1


def test_a_late_first_reply_stays_late_whatever_is_set_later(scene, received):
    scene.on(date(2026, 3, 12))
    record = scene.do(KIND, received, "draft_reply", "clerk", DRAFT)
    assert received.replied_in_time is None
    record = scene.do(KIND, record, "sign_reply", "leader", OptionalOpinion())
    sent = replace(SENT, replied_on=scene.today)
    record = scene.do(KIND, record, "send_reply", "clerk", sent)
    assert record.replied_in_time is False
    back = k.SendBack(decided_on=scene.today, new_due_on=date(2026, 4, 1), reason="补充")
    assert scene.do(KIND, record, "record_return", "clerk", back).replied_in_time is False


def test_the_issuer_extends_before_the_old_day_only(scene, received):
    late = k.Extend(
        agreed_on=date(2026, 3, 12), new_due_on=date(2026, 3, 20), consent="电话，李科长",
        reason="材料待批",
    )  # fmt: skip
    scene.on(date(2026, 3, 13))
    assert "晚于原期限" in scene.refuse(KIND, received, "record_extension", "clerk", late)
    good = replace(late, agreed_on=date(2026, 3, 11))
    sooner = replace(good, new_due_on=date(2026, 3, 11))
    assert "须晚于原期限" in scene.refuse(KIND, received, "record_extension", "clerk", sooner)
    record = scene.do(KIND, received, "record_extension", "clerk", good)
    assert (record.due_on, record.original_due_on) == (date(2026, 3, 20), date(2026, 3, 11))
    assert record.due_changes[0].old_due_on == date(2026, 3, 11)
    assert record.state is S.RECEIVED


def test_reminders_are_counted(scene, received):
    ask = k.Remind(on=TODAY, doc_no="湘府督催〔2026〕1号", note="书面")
    record = received
    for _ in range(2):
        record = scene.do(KIND, record, "record_reminder", "clerk", ask)
    assert len(record.reminders) == 2
    assert record.state is S.RECEIVED
    early = replace(ask, on=date(2026, 2, 1))
    assert "早于发出日期" in scene.refuse(KIND, record, "record_reminder", "clerk", early)


def test_the_office_orders_those_below(scene, issued):
    assert (issued.state, issued.issued_on) == (S.ISSUED, TODAY)
    assert issued.due_on == date(2026, 3, 12)
    got = k.RecordReceipt(received_on=TODAY, receipt="村文书签收")
    record = scene.do(KIND, issued, "record_receipt", "clerk", got)
    reminder = k.Remind(on=date(2026, 3, 13), note="电话，答复三日内报")
    assert "尚未到期" in scene.refuse(KIND, record, "remind", "clerk", reminder)
    scene.on(date(2026, 3, 13))
    record = scene.do(KIND, record, "remind", "clerk", reminder)
    assert record.reminders[0].on == date(2026, 3, 13)
    more = k.Grant(new_due_on=date(2026, 3, 30), reason="汛期")
    assert "原期限已过" in scene.refuse(KIND, record, "grant_extension", "leader", more)
    answer = k.RecordReply(replied_on=scene.today, reply_text="已修复")
    record = scene.do(KIND, record, "record_reply", "clerk", answer)
    assert record.replied_in_time is False
    both = scene.act("clerk", roles=frozenset(_roles("clerk", "reviewer")))
    offered = {c.transition.event: c.allowed for c in choices(KIND, record, both)}
    assert offered == {"accept": False, "send_back": False}
    done = k.Conclude(decided_on=scene.today, result="现场核实")
    assert scene.do(KIND, record, "accept", "reviewer", done).state is S.ACCEPTED


def test_the_leader_grants_in_time(scene, issued):
    more = k.Grant(new_due_on=date(2026, 3, 30), reason="汛期")
    record = scene.do(KIND, issued, "grant_extension", "leader", more)
    assert record.due_on == date(2026, 3, 30)
    answer = k.RecordReply(replied_on=TODAY, reply_text="已修复")
    assert scene.do(KIND, record, "record_reply", "clerk", answer).replied_in_time


def test_an_own_order_is_signed_by_somebody_else_and_for_a_day_ahead(scene):
    own = scene.save(KIND, a_notice(), "leader")
    assert "拟稿人" in scene.refuse(KIND, own, "issue", "leader", OptionalOpinion())
    record = scene.save(KIND, a_notice(limit_days=None, stated_due_on=TODAY))
    assert "期限已到" in scene.refuse(KIND, record, "issue", "leader", OptionalOpinion())


def test_rows_of_the_other_direction_are_not_offered(scene, received, issued):
    above = {c.transition.event for c in choices(KIND, received, scene.act("leader"))}
    below = {c.transition.event for c in choices(KIND, issued, scene.act("leader"))}
    assert above == {"draft_reply", "record_reminder", "record_extension", "revoke"}
    assert below == {"record_receipt", "record_reply", "remind", "grant_extension", "revoke"}
    assert "不适用" in scene.refuse(KIND, received, "grant_extension", "leader")


def test_an_order_may_be_revoked_and_a_draft_void(scene, received):
    why = Reason(reason="区府办撤销")
    gone = scene.do(KIND, received, "revoke", "leader", why)
    assert (gone.state, gone.void_reason) == (S.REVOKED, "区府办撤销")
    draft = scene.save(KIND, an_order())
    assert scene.do(KIND, draft, "void", "clerk", why).state is S.VOID


def test_it_is_found_by_its_words_and_named_by_its_unit(received):
    assert "路灯" in KIND.search_text(received)
    assert KIND.title(received) == "路灯维护承诺逾期"
    assert KIND.unit(received) == "office"
    assert KIND.unit(a_notice()) == "东湖村"
    assert isinstance(received.steps[0].at, datetime)
