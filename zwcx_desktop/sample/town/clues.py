"""Broken words and what follows them: clues that are verified, and rectifications."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.parts import Opinion, OptionalOpinion, Reason, SuperiorDocument
from zwcx_desktop.sample.town.commitments import explanation
from zwcx_desktop.sample.town.diary import Deed, Fork, Life, Told, acts, attaches, begins, looks
from zwcx_desktop.sample.town.people import ABOVE, CAI, CHEN, HUANG, LIN, TOWN, XU, unit
from zwcx_desktop.sample.town.teller import Teller, chapters
from zwcx_desktop.store.desk import Desk

LEAD = "潮州市潮安区发展和改革局"
OWN_CODE = "1144510300712345XE"
PAPER = "文书扫描件（内容略）。".encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A dishonesty record as it is entered, and who has to do with it."""

    record: d.DishonestyRecord
    teller: Teller
    judge: UserId = CHEN


def found(seed: str, day: date, place: int) -> Found:
    """Return what is entered about the office on *day*."""
    teller = Teller(seed)
    told = chapters("integrity")["records"][place]
    words = {**teller.words(day), "n": str(teller.number(11, 96))}
    decided = "instrument" in told
    record = d.DishonestyRecord(
        subject_kind=d.SubjectKind.ORG,
        subject_name=TOWN,
        subject_uscc=OWN_CODE,
        unit_id=unit("economy"),
        source=d.Source(told["source"]),
        domain=DishonestyDomain(told["domain"]) if "domain" in told else None,
        instrument_no=teller.fill(told.get("instrument", ""), words),
        authority=told.get("authority", ""),
        decided_on=day - timedelta(days=6) if decided else None,
        summary=told["summary"],
        loss="无",
        impact_level=d.ImpactLevel.SLIGHT,
    )
    return Found(record=record, teller=teller)


def about_official(seed: str, day: date) -> Found:
    """Return what is entered about an official, by his code alone."""
    made = found(seed, day, 2)
    person = d.StaffMember(staff_code=f"FX-{made.teller.number(10, 48):03d}")
    record = replace(
        made.record,
        subject_kind=d.SubjectKind.PERSON,
        subject_name="",
        subject_uscc="",
        person=person,
        source=d.Source.OTHER,
        instrument_no="",
        authority="",
        decided_on=None,
        summary="办理补贴审核时未按规定公示，造成不良影响。",
    )
    return replace(made, record=record, judge=CAI)


def recognised(made: Found) -> Told:
    """An authority decided already: its instrument is entered, explained and reported."""
    record: RecordId = yield begins(LIN, "dishonesty_record", made.record)
    yield attaches(LIN, record, "决定文书.txt", PAPER)
    yield acts(made.judge, record, "enter_confirmed", OptionalOpinion(opinion="文书属实。"))
    if made.teller.often(80):
        yield acts(LIN, record, "explain", _said, 2)
    yield acts(LIN, record, "report", _reported, 4)
    return record


def _said(today: date) -> d.Explain:
    return d.Explain(explanation=explanation("文书认定的事实属实。", today))


def _reported(today: date) -> d.ReportRecord:
    return d.ReportRecord(reported_on=today, report_doc=f"凤溪镇报〔{today.year}〕6号")


def shown(made: Found) -> Told:
    """The platform of the lead department shows it, which is only noted here."""
    record = yield from recognised(made)
    yield acts(LIN, record, "record_platform_status", seen(d.PlatformStatus.SHOWN), 12)
    return record


def seen(status: d.PlatformStatus) -> Callable[[date], d.RecordPlatformStatus]:
    """Return what the platform shows on the day somebody looks."""
    return lambda today: d.RecordPlatformStatus(
        platform="信用潮州", status=status, on=today, proof="查询截图.png"
    )


def verified(made: Found) -> Told:
    """A clue goes to whoever verifies it and is found true."""
    record: RecordId = yield begins(LIN, "dishonesty_record", made.record)
    yield from found_true(record, made.judge)
    return record


def sent_to_verify(record: RecordId, judge: UserId) -> Deed:
    """The clue is sent to the organ above."""

    def sent(today: date) -> d.SendForVerification:
        return d.SendForVerification(
            organ=LEAD,
            sent_on=today,
            doc_no=f"凤溪镇报〔{today.year}〕4号",
            due_on=today + timedelta(days=30),
        )

    return acts(judge, record, "start_verifying", sent, 1)


def found_true(record: RecordId, judge: UserId) -> Life:
    """The clue is sent to the organ above, facts are supplied, and it holds."""
    yield sent_to_verify(record, judge)
    said = d.SupplyFacts(text="已提供合同、支付凭证和会议记录复印件。")
    yield acts(judge, record, "supply_facts", said, 3)
    yield acts(judge, record, "found_true", _finding("经核实，所反映的情况属实。"), 10)


def _finding(text: str) -> Callable[[date], d.RecordFinding]:
    return lambda today: d.RecordFinding(
        verified_on=today, result_doc=f"安发改函〔{today.year}〕18号", finding=text
    )


def untrue(made: Found) -> Life:
    """It is found untrue and put away the year after."""
    record: RecordId = yield begins(LIN, "dishonesty_record", made.record)
    yield sent_to_verify(record, made.judge)
    yield acts(made.judge, record, "found_untrue", _finding("经核实，不存在失信行为。"), 12)
    yield from put_away(record, made.judge)


def put_away(record: RecordId, who: UserId) -> Life:
    """It is archived once its year is over."""
    day = yield looks(who, lambda desk: desk.clock.today())
    yield acts(who, record, "archive", OptionalOpinion(), date(day.year + 1, 1, 18))


def put_right(record: RecordId, judge: UserId) -> Life:
    """What was found true is put right in a rectification of its own; no record is made."""
    yield acts(judge, record, "start_rectifying", _explained, 2)
    order = yield opened(judge, record, "rectification")
    yield from rectified(order)
    yield acts(judge, record, "confirm_rectified", _done, 1)
    closing = Opinion(opinion="整改完成，不形成失信记录。")
    yield acts(HUANG, record, "close_without_record", closing, 2)
    yield from put_away(record, judge)


def _explained(today: date) -> d.StartRectifying:
    return d.StartRectifying(explanation=explanation("合同款项逾期支付。", today, 45))


def _done(today: date) -> d.ConfirmRectified:
    return d.ConfirmRectified(rectified_on=today, opinion="验收通过。")


def opened(who: UserId, record: RecordId, kind: str) -> Deed:
    """Look up the record of *kind* that an act on *record* opened last."""
    return looks(who, lambda desk: max(tied.id for tied in desk.ties(record) if tied.kind == kind))


def confirmed(made: Found) -> Told:
    """It is refused to put right: the authority recognises it."""
    record = yield from verified(made)
    yield attaches(LIN, record, "认定文书.txt", PAPER)
    yield acts(made.judge, record, "confirm", _recognition, 8)
    return record


def _recognition(today: date) -> d.ConfirmRecord:
    return d.ConfirmRecord(
        recognised_by=LEAD,
        recognised_on=today,
        recognition_doc=f"安发改信〔{today.year}〕2号",
        ground=d.Ground.EXCUSE,
        loss="无",
        impact_level=d.ImpactLevel.ORDINARY,
    )


def sanctioned(made: Found) -> Life:
    """What followed for the office is noted, too."""
    record = yield from confirmed(made)
    yield acts(LIN, record, "report", _reported, 3)
    yield acts(LIN, record, "record_sanctions", _sanctions, 5)


def _sanctions(today: date) -> d.RecordSanctions:
    entry = d.Sanction(kind=d.SanctionKind.APPRAISAL_LIMITED, authority=ABOVE, doc_no="", on=today)
    return d.RecordSanctions(sanctions=(entry,))


def repeats(clue: RecordId) -> Deed:
    """A clue that another one says already."""
    why = Reason(reason="与承诺到期未兑现形成的线索重复，并入该线索。")
    return acts(CHEN, clue, "void", why, 1)


def thrown_away(made: Found) -> Life:
    """A clue entered twice."""
    record: RecordId = yield begins(LIN, "dishonesty_record", made.record)
    yield acts(LIN, record, "void", Reason(reason="重复录入。"))


def edits(who: UserId, record: RecordId, **changes: Any) -> Deed:
    """Somebody takes over what an act opened, and fills in what is missing."""

    def edit(desk: Desk) -> None:
        entry = desk.get(record)
        desk.edit(record, replace(entry.record, **changes), entry.rev)

    return looks(who, edit)


def taken_up(clue: RecordId) -> Life:
    """A clerk takes over a clue that an act opened, and fills in what it could not know."""
    entry = yield looks(LIN, lambda desk: desk.get(clue).record)
    yield edits(
        LIN,
        clue,
        subject_kind=entry.subject_kind or d.SubjectKind.ORG,
        subject_name=entry.subject_name or TOWN,
        subject_uscc=entry.subject_uscc or OWN_CODE,
        unit_id=entry.unit_id or unit("office"),
        domain=entry.domain or DishonestyDomain.OTHER,
        summary=entry.summary or "由投诉举报查实，详见来源件。",
        loss=entry.loss or "无",
    )


def rectification(day: date, title: str, days: int = 30) -> r.Rectification:
    """Return what the government above ordered to be put right."""
    return r.Rectification(
        title=title,
        ordered_by=ABOVE,
        order_doc=f"安府督〔{day.year}〕{day.month}号",
        ordered_on=day,
        limit_days=days,
        unit_id=unit("office"),
        owner_id=XU,
        problems=("公开栏更新不及时", "付款台账不完整"),
        measures=(
            r.Measure(problem=1, text="每季度末更新并拍照留存", person="许泽涛"),
            r.Measure(problem=2, text="补登应付账款和到期日", person="许泽涛"),
        ),
    )


def ordered(record: r.Rectification, *, late: int = 0, again: bool = False) -> Life:
    """It is carried out and accepted by somebody else."""
    order: RecordId = yield begins(XU, "rectification", record)
    yield from rectified(order, late=late, again=again)


def rectified(order: RecordId, *, late: int = 0, again: bool = False) -> Life:
    """A rectification that lies there is taken up, carried out and accepted."""
    entry = yield looks(XU, lambda desk: desk.get(order).record)
    if entry.owner_id is None or entry.unit_id is None:
        yield edits(XU, order, owner_id=XU, unit_id=entry.unit_id or unit("office"))
    yield acts(XU, order, "start")
    places = tuple(range(1, len(entry.measures) + 1))
    day = entry.due_on + timedelta(days=late) if late else 4
    yield acts(XU, order, "report_measures", _measured(places), day)
    yield attaches(XU, order, "整改佐证.txt", PAPER)
    yield acts(XU, order, "report_done", _all_done)
    if again:
        yield acts(CHEN, order, "accept", _verdict(r.Result.RETURNED), 2)
        yield acts(XU, order, "report_done", _all_done, 4)
    yield acts(CHEN, order, "accept", _verdict(r.Result.ACCEPTED), 2)


def _measured(places: tuple[int, ...]) -> Callable[[date], r.ReportMeasures]:
    return lambda today: r.ReportMeasures(
        done_measures=places, done_on=today, evidence="整改佐证.txt"
    )


def _all_done(today: date) -> r.ReportDone:
    return r.ReportDone(done_on=today, report="各项措施均已完成，佐证材料已归集。")


def _verdict(result: r.Result) -> Callable[[date], r.Accept]:
    said = {
        r.Result.ACCEPTED: "措施落实，验收通过。",
        r.Result.RETURNED: "台账仍缺两笔到期日，请补充。",
        r.Result.FAILED: "措施没有落实，整改不到位。",
    }[result]
    return lambda today: r.Accept(result=result, accepted_on=today, opinion=said)


def failed(record: r.Rectification) -> Life:
    """It is not put right: a clue is proposed, and verified elsewhere."""
    order: RecordId = yield begins(XU, "rectification", record)
    yield acts(XU, order, "start")
    yield acts(XU, order, "report_measures", _measured((1, 2)), 12)
    yield attaches(XU, order, "整改佐证.txt", PAPER)
    yield acts(XU, order, "report_done", _all_done)
    yield acts(CHEN, order, "accept", _verdict(r.Result.FAILED), 2)
    why = r.ProposeClue(reason="验收认定整改不到位，未按要求补登付款台账。")
    yield acts(CHEN, order, "propose_clue", why, 3)
    clue = yield opened(CHEN, order, "dishonesty_record")
    yield Fork(_followed(clue))


def _followed(clue: RecordId) -> Life:
    yield from found_true(clue, CHEN)


def prolonged(record: r.Rectification) -> Life:
    """Whoever ordered it gives more time."""
    order: RecordId = yield begins(XU, "rectification", record)
    yield acts(XU, order, "start")
    assert record.ordered_on is not None
    later = record.ordered_on + timedelta(days=75)

    def given(today: date) -> r.ExtendRectification:
        paper = SuperiorDocument(
            title="关于同意延长整改期限的批复",
            doc_no=f"安府督函〔{today.year}〕5号",
            issuer=ABOVE,
            issued_on=today,
        )
        return r.ExtendRectification(document=paper, new_due_on=later, reason="需要跨年核对账目。")

    yield acts(CHEN, order, "extend", given, 10)


def unneeded(record: r.Rectification) -> Life:
    """Ordered twice in two papers."""
    order: RecordId = yield begins(XU, "rectification", record)
    yield acts(XU, order, "void", Reason(reason="与另一件整改合并办理。"))
