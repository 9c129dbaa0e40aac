"""Who watches the town: superiors and those below, deputies, courts and other organs."""

from datetime import date, timedelta

from zwcx_desktop.records import oversight_item as i
from zwcx_desktop.records import supervision_order as s
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.replies import DraftReply, SendReply
from zwcx_desktop.sample.town.diary import Deed, Life, acts, begins
from zwcx_desktop.sample.town.people import ABOVE, CHEN, HUANG, LIN, XU, unit
from zwcx_desktop.sample.town.teller import Teller, chapters

SIGNED = OptionalOpinion(opinion="同意。")


def order(seed: str, day: date, place: int, *, below: bool = False) -> s.SupervisionOrder:
    """Return an order from above, or to the villages below."""
    teller = Teller(seed)
    told = chapters("integrity")["orders"][place % len(chapters("integrity")["orders"])]
    words = teller.words(day)
    return s.SupervisionOrder(
        direction=s.Direction.ISSUED if below else s.Direction.RECEIVED,
        kind=teller.pick(tuple(s.OrderKind)),
        level=s.Level.LISTED if teller.often(10) else s.Level.NORMAL,
        from_org="" if below else f"{ABOVE}办公室",
        to_units=(words["v"],) if below else (),
        order_no="" if below else f"安府督〔{day.year}〕{teller.number(2, 40)}号",
        title=told["title"],
        issues=tuple(teller.fill(text, words) for text in told["issues"]),
        requirement=told["requirement"],
        issued_on=None if below else day,
        limit_days=15,
    )


def from_above(made: s.SupervisionOrder, *, wait: int = 6, back: bool = False) -> Life:
    """It is signed for, answered and accepted, once after having been sent back."""
    case: RecordId = yield begins(LIN, "supervision_order", made)
    yield acts(LIN, case, "receive", _signed_for)
    yield from answered(case, wait)
    if back:
        yield acts(LIN, case, "record_return", _sent_back, 5)
        yield from answered(case, 3)
    yield acts(LIN, case, "record_acceptance", _accepted, 8)


def _signed_for(today: date) -> s.Receive:
    return s.Receive(received_on=today, handler_unit=unit("office"), opinion="拟请办公室牵头回复。")


def answered(case: RecordId, wait: int) -> Life:
    """A written reply is drafted, signed and sent."""
    text = "所列问题已逐条核实整改，公开栏已更新，台账已补登。"
    yield acts(LIN, case, "draft_reply", DraftReply(reply_text=text), wait)
    yield acts(HUANG, case, "sign_reply", SIGNED)
    yield acts(LIN, case, "send_reply", sent)


def sent(today: date) -> SendReply:
    """Return how a signed reply went out today."""
    return SendReply(
        replied_on=today, reply_doc=f"凤溪镇报〔{today.year}〕11号", receipt="机要交换，已签收"
    )


def _sent_back(today: date) -> s.SendBack:
    return s.SendBack(
        decided_on=today, new_due_on=today + timedelta(days=10), reason="请补充整改前后对比照片。"
    )


def _accepted(today: date) -> s.Conclude:
    return s.Conclude(decided_on=today, result="问题已整改，予以销号。")


def to_below(made: s.SupervisionOrder, *, late: bool = False, back: bool = False) -> Life:
    """The leader issues it, a village answers, the reviewer accepts."""
    case: RecordId = yield begins(XU, "supervision_order", made)
    yield acts(HUANG, case, "issue", SIGNED)
    yield acts(XU, case, "record_receipt", _received, 1)
    if late:
        yield acts(XU, case, "remind", _reminder, 14)
    yield acts(XU, case, "record_reply", _came, 3)
    if back:
        yield acts(CHEN, case, "send_back", _sent_back, 2)
        yield acts(XU, case, "record_reply", _came, 4)
    yield acts(CHEN, case, "accept", _accepted, 2)


def _received(today: date) -> s.RecordReceipt:
    return s.RecordReceipt(received_on=today, receipt="村委会签收")


def _reminder(today: date) -> s.Remind:
    return s.Remind(on=today, note="电话催办，答复三日内报送。")


def _came(today: date) -> s.RecordReply:
    return s.RecordReply(replied_on=today, reply_text="已按要求更新公开栏，照片附后。")


def revoked(made: s.SupervisionOrder) -> Life:
    """Whoever issued it takes it back."""
    case: RecordId = yield begins(LIN, "supervision_order", made)
    yield acts(LIN, case, "receive", _signed_for)
    yield acts(HUANG, case, "revoke", Reason(reason="发出单位来函撤销。"), 4)


def order_voided(made: s.SupervisionOrder) -> Life:
    """Entered twice."""
    case: RecordId = yield begins(LIN, "supervision_order", made)
    yield acts(LIN, case, "void", Reason(reason="重复登记。"))


def proposal(seed: str, day: date, place: int) -> i.OversightItem:
    """Return what a deputy or member put forward."""
    teller = Teller(seed)
    told = chapters("integrity")["proposals"][place % len(chapters("integrity")["proposals"])]
    words = teller.words(day)
    return i.OversightItem(
        kind=i.ItemKind(told["kind"]),
        item_no=f"第{teller.number(11, 180)}号",
        title=teller.fill(told["title"], words),
        proposer=f"{teller.person()[0]}代表" if told["kind"] == "NPC" else "民盟潮安区基层委员会",
        assigned_by=f"{ABOVE}办公室",
        content=teller.fill(told["content"], words),
        assigned_on=day,
    )


def advice(seed: str, day: date, place: int) -> i.OversightItem:
    """Return what a court, a procuratorate or another organ advised."""
    teller = Teller(seed)
    told = chapters("integrity")["advice"][place % len(chapters("integrity")["advice"])]
    return i.OversightItem(
        kind=i.ItemKind(told["kind"]),
        item_no=f"〔{day.year}〕{teller.number(1, 30)}号",
        title=told["title"],
        proposer=told["from"],
        content=told["content"],
        received_on=day,
        stated_due_on=day + timedelta(days=50),
    )


def in_court(seed: str, day: date, place: int, ahead: int = 20) -> i.OversightItem:
    """Return a case in which the office has to appear *ahead* days later."""
    teller = Teller(seed)
    told = chapters("integrity")["court"][place % 2]
    return i.OversightItem(
        kind=i.ItemKind.APPEARANCE,
        title=told["title"],
        court="潮州市潮安区人民法院",
        case_no=f"（{day.year}）粤5103行初{teller.number(3, 60)}号",
        received_on=day,
        hearing_on=day + timedelta(days=ahead),
    )


def _assigned(case: RecordId) -> Deed:
    order = i.Assign(lead_unit=unit("build"), co_units=(unit("office"),), opinion="按期答复。")
    return acts(CHEN, case, "assign", order)


def suggested(made: i.OversightItem, *, satisfied: bool = True, public: bool = True) -> Life:
    """It is talked over, answered, judged by who proposed it, made public and closed."""
    case: RecordId = yield begins(LIN, "oversight_item", made)
    yield _assigned(case)
    yield acts(LIN, case, "record_talk", _talked, 10)
    yield from _item_reply(case, 12)
    if not satisfied:
        yield acts(LIN, case, "record_attitude", _dissatisfied, 5)
        yield from _item_reply(case, 8)
    yield acts(LIN, case, "record_attitude", _satisfied, 5)
    if public:
        yield acts(LIN, case, "make_public", _public, 3)
    why = i.CloseItem(reason_not_public="" if public else "涉及企业商业秘密。")
    yield acts(CHEN, case, "close_proposal", why, 1)


def _talked(today: date) -> i.RecordTalk:
    return i.RecordTalk(on=today, place="上门，村委会", note="代表认可办理方案，希望分期实施。")


def _item_reply(case: RecordId, wait: int) -> Life:
    told = i.DraftAnswer(
        reply_text="所提意见已列入年度工作，分期实施，进度在公开栏公布。",
        adoption=i.Adoption.FULL,
    )
    yield acts(XU, case, "draft_reply", told, wait)
    yield acts(HUANG, case, "sign_reply", SIGNED)
    yield acts(XU, case, "send_reply", sent)


def _satisfied(today: date) -> i.RecordAttitude:
    return i.RecordAttitude(attitude=i.Attitude.SATISFIED, on=today, comment="办理及时。")


def _dissatisfied(today: date) -> i.RecordAttitude:
    return i.RecordAttitude(
        attitude=i.Attitude.DISSATISFIED,
        on=today,
        comment="没有写明维护经费来源。",
        redo_due_on=today + timedelta(days=30),
    )


def _public(today: date) -> i.MakePublic:
    return i.MakePublic(on=today, place="潮安区政府网站建议提案栏目")


def advised(made: i.OversightItem) -> Life:
    """Advice is answered and closed."""
    case: RecordId = yield begins(LIN, "oversight_item", made)
    yield _assigned(case)
    yield from _item_reply(case, 18)
    yield acts(CHEN, case, "close_advice", None, 4)


def heard(made: i.OversightItem, *, principal: bool = True) -> Life:
    """The office appears in court, its leader if he can."""
    case: RecordId = yield begins(LIN, "oversight_item", made)
    note = chapters("integrity")["court"][0]["note"]

    def hearing(today: date) -> i.RecordHearing:
        return i.RecordHearing(
            held_on=min(today, made.hearing_on or today),
            appeared_by="黄伟明" if principal else "陈建国",
            post="镇长" if principal else "党政综合办公室主任",
            is_principal=principal,
            reason="" if principal else "负责人参加防汛应急，已向法院书面说明。",
            note=note,
        )

    yield acts(LIN, case, "record_hearing", hearing, made.hearing_on or 1)
    yield acts(CHEN, case, "close_case", None, 10)


def handed_back(made: i.OversightItem) -> Life:
    """It is not the office's to handle."""
    case: RecordId = yield begins(LIN, "oversight_item", made)
    yield acts(HUANG, case, "hand_back", _not_ours)


def _not_ours(today: date) -> i.HandBack:
    why = "国道照明由区交通运输局负责，依据权责清单。"
    return i.HandBack(returned_on=today, reason=why)


def item_voided(made: i.OversightItem) -> Life:
    """Entered twice."""
    case: RecordId = yield begins(LIN, "oversight_item", made)
    yield acts(LIN, case, "void", Reason(reason="重复登记。"))
