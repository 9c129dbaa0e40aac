"""What must hold of a complaint's fields beyond being filled in."""

import re
from collections.abc import Iterator
from datetime import date

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.complaint.entries import Complainant, OpenedBox
from zwcx_desktop.records.complaint.parts import (
    BOX_RULE,
    NO_LEAK_LAW,
    Category,
    IdentityMode,
    RespondentKind,
)
from zwcx_desktop.records.complaint.record import NUMBERED_BY_SENDER, OPEN, Complaint
from zwcx_desktop.records.complaint.sealing import content_sealed
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Problem, Severity
from zwcx_desktop.records.parts import Channel, IdType, not_later

MOST_REPRESENTATIVES = 5
VISIT_LAW = "信访工作条例第二十条：多人走访的，代表人数不得超过5人"
_ID_NUMBER = re.compile(r"[1-9]\d{16}[\dX]")
_NEEDS_RESPONDENT = frozenset({Category.COMPLAINT, Category.REPORT, Category.DISHONESTY})


def check(complaint: Complaint, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *complaint* beyond empty and overlong fields."""
    yield from _source_problems(complaint, today)
    yield from _matter_problems(complaint, today)
    if complaint.unreported:
        yield Problem(
            "urgency",
            "重大紧急事项请立即电话报告上级，保存后办理“重大紧急报告”，写明电话报告时间。",
            Severity.WARNING,
        )
    yield from _identity_problems(complaint)
    yield from _people_problems(complaint)
    yield from _respondent_problems(complaint)
    if complaint.due_on and complaint.due_on < today and complaint.state in OPEN:
        days = (today - complaint.due_on).days
        yield Problem("due_on", f"已逾期 {days} 天。", Severity.WARNING)


def _source_problems(complaint: Complaint, today: date) -> Iterator[Problem]:
    yield from not_later("received_at", "收到时间", complaint.received_on, today)
    if complaint.channel in NUMBERED_BY_SENDER and not complaint.source_no.strip():
        yield Problem("source_no", "该渠道来件请填写来源工单号。")
    if complaint.channel == Channel.LETTER_BOX.value:
        if complaint.opened_box is not None:
            yield from _box_problems(complaint.opened_box, today)
        elif complaint.opening is None:
            text = f"举报箱来件请选定开箱登记件，或者填写开箱登记（{BOX_RULE}）。"
            yield Problem("opened_box", text)


def _box_problems(box: OpenedBox, today: date) -> Iterator[Problem]:
    if len({name.strip() for name in box.openers if name.strip()}) < 2:
        yield Problem("opened_box", f"开箱人至少两人，请补填（{BOX_RULE}）。")
    if box.letters is not None and box.letters < 1:
        yield Problem("opened_box", "开箱件数至少为 1。")
    opened = box.opened_at.astimezone(CHINA).date() if box.opened_at else None
    yield from not_later("opened_box", "开箱时间", opened, today)


def _matter_problems(complaint: Complaint, today: date) -> Iterator[Problem]:
    yield from not_later("occurred_on", "发生时间", complaint.occurred_on, today)
    if complaint.category is Category.DISHONESTY and complaint.dishonesty_domain is None:
        yield Problem("dishonesty_domain", "政务失信投诉请选择失信投诉领域。")
    broken_word = complaint.dishonesty_domain is DishonestyDomain.UNFULFILLED
    if broken_word and not complaint.commitments:
        yield Problem(
            "commitments", "反映“承诺未兑现”的，请关联所指的承诺；台账中没有的先补录承诺。"
        )


def _identity_problems(complaint: Complaint) -> Iterator[Problem]:
    mode, who = complaint.identity_mode, complaint.complainant
    if mode is IdentityMode.ANONYMOUS and who is not None and who != Complainant():
        yield Problem("complainant", "匿名件不登记反映人；如已留下姓名，请改选实名类型。")
    if not complaint.reachable:
        return
    if who is None:
        if not complaint.identity_held:
            yield Problem("complainant", "实名件请填写反映人姓名和联系方式；没有留下的请选“匿名”。")
        elif content_sealed(complaint):
            yield Problem("complainant", f"请先查看反映人信息再修改本件（{NO_LEAK_LAW}）。")
        return
    if not who.name.strip():
        yield Problem("complainant", "实名件请填写反映人姓名。")
    if not any(way.strip() for way in (who.phone, who.address, who.email)):
        yield Problem("complainant", "请至少填写电话、住址、邮箱中的一项，以便告知和答复。")
    yield from _complainant_problems(who)


def _complainant_problems(who: Complainant) -> Iterator[Problem]:
    if who.id_type is IdType.RESIDENT and not _ID_NUMBER.fullmatch(who.id_no.upper()):
        yield Problem("complainant", "居民身份证号应为18位，末位可为X，请核对。")
    if who.minor_under_14 and not who.guardian.strip():
        yield Problem("complainant", "反映人不满十四周岁的，请填写监护人。")
    if who.consent_to_disclose_identity and who.consent_on is None:
        yield Problem("complainant", "反映人同意公开身份的，请填写同意日期。")


def _people_problems(complaint: Complaint) -> Iterator[Problem]:
    count = complaint.people_count
    if count is not None and count < 1:
        yield Problem("people_count", "人数至少为 1。")
    chosen = complaint.complainant.representatives if complaint.complainant else ()
    sealed = complaint.identity_held and complaint.complainant is None
    if len(chosen) > MOST_REPRESENTATIVES:
        yield Problem(
            "complainant",
            f"代表有 {len(chosen)} 人，请反映人推选不超过5名代表后登记（依据：{VISIT_LAW}）。",
        )
    visiting = complaint.channel == Channel.VISIT.value
    if (
        visiting
        and count is not None
        and count > MOST_REPRESENTATIVES
        and not chosen
        and not sealed
    ):
        yield Problem(
            "people_count",
            f"请引导来访人推选不超过5名代表（依据：{VISIT_LAW}）。",
            Severity.WARNING,
        )


def _respondent_problems(complaint: Complaint) -> Iterator[Problem]:
    if complaint.category in _NEEDS_RESPONDENT and not complaint.respondents:
        yield Problem("respondents", "请填写被反映对象，系统据此安排回避。")
    for place, respondent in enumerate(complaint.respondents, start=1):
        where = f"被反映对象第 {place} 项："
        ours = respondent.is_self_org
        if respondent.is_leader and not ours:
            yield Problem("respondents", f"{where}是本单位负责人的，请同时勾选本单位。")
        if respondent.user_id and respondent.kind is not RespondentKind.PERSON:
            yield Problem("respondents", f"{where}对应系统用户的，类别请选“个人”。")
        person = respondent.kind is RespondentKind.PERSON
        if ours and person and respondent.user_id is None:
            text = f"{where}是本单位人员的，请选定对应的系统用户，以便回避。"
            yield Problem("respondents", text, Severity.WARNING)
