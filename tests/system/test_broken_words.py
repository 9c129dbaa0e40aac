"""A broken word from its clue to its repair, through the desk (rule K2, 发改财金〔2023〕1103号)."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.system.conftest import DOUBLE, Town, holding
from zwcx_desktop.crypto.seals import NotAReader
from zwcx_desktop.records import commitment as c
from zwcx_desktop.records import complaint as t
from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import objection as o
from zwcx_desktop.records import rectification as r
from zwcx_desktop.records.ids import RecordId, UnitId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Explanation, Opinion, OptionalOpinion, Publication, Publish
from zwcx_desktop.records.parts import Reason as Why
from zwcx_desktop.records.workflow import Refused
from zwcx_desktop.sample import complaints as answering
from zwcx_desktop.sample.cast import CLERK, LEADER, REVIEWER
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.errors import NotPermitted, NotVisible
from zwcx_desktop.store.values import ListQuery, Reason

LEAD = "潮州市发展和改革局"
SAID = Explanation(
    facts="应付企业工程款30万元，到期未付",
    cause="预算未及时下达",
    loss="企业垫资30万元",
    responsibility="财政所",
    measures="6月底前付清并建立台账",
    rectify_by=date(2027, 6, 30),
    signed_by="林镇长",
    signed_on=date(2026, 11, 16),
)


def only(desk: Desk, kind: str) -> Any:
    """Return the one record of *kind*."""
    (row,) = desk.page(ListQuery(kind=kind)).rows
    return desk.get(row.id)


def opened(town: Town, kind: str) -> Any:
    """Return the one record of *kind*, which waits for a clerk."""
    with town.sit(CLERK) as desk:
        entry = only(desk, kind)
        assert entry.record.author == ""
        assert (Reason.OPENED, entry.id) in {(item.reason, item.id) for item in desk.todo()}
        return entry


def kept(desk: Desk, record: RecordId) -> Any:
    return desk.get(record).record


def overdue_commitment(town: Town, **values: Any) -> RecordId:
    """Return a commitment that is active, its day gone by."""
    told = commitment(town.script.chapter("commitments")[0])
    told = replace(told, due_on=date(2026, 11, 30), **values)
    with town.sit(CLERK) as desk:
        record = desk.create("commitment", told).id
        desk.act(record, "submit")
    with town.sit(REVIEWER) as desk:
        desk.act(record, "pass", OptionalOpinion())
    with town.sit(LEADER) as desk:
        desk.act(record, "sign", OptionalOpinion())
    with town.sit(CLERK) as desk:
        posted = Publication(channel="BULLETIN_BOARD", from_on=desk.clock.today(), proof="照片.jpg")
        desk.act(record, "publish", Publish(publications=(posted,)))
    town.on(2026, 12, 7)
    return record


def recognised(town: Town) -> RecordId:
    """Return a dishonesty record that was verified, recognised and reported."""
    with town.sit(CLERK) as desk:
        record = desk.create("dishonesty_record", about_office(desk)).id
        desk.attachments.add(record, "认定书.txt", "认定".encode())
    with town.sit(LEADER) as desk:
        today = desk.clock.today()
        desk.act(record, "start_verifying", d.SendForVerification(organ=LEAD, sent_on=today))
        desk.act(record, "found_true", d.RecordFinding(verified_on=today, finding="属实"))
        desk.act(
            record,
            "confirm",
            d.ConfirmRecord(
                recognised_by=LEAD,
                recognised_on=today,
                recognition_doc="潮发改信〔2026〕3号",
                ground=d.Ground.REFUSED,
                loss="企业垫资",
                impact_level=d.ImpactLevel.ORDINARY,
            ),
        )
        desk.act(record, "report", d.ReportRecord(reported_on=today))
    return record


def about_office(desk: Desk, **values: Any) -> d.DishonestyRecord:
    organization = desk.office.organization
    usual: dict[str, Any] = {
        "subject_kind": d.SubjectKind.ORG,
        "subject_name": organization.name,
        "subject_uscc": organization.uscc,
        "source": d.Source.CONTRACT_BREACH,
        "domain": DishonestyDomain.PROCUREMENT,
        "summary": "路灯采购合同到期未付款。",
    }
    return d.DishonestyRecord(**{**usual, **values})


def test_k2_from_a_broken_promise_to_a_repaired_record(town: Town) -> None:
    promise = overdue_commitment(town)
    with town.sit(LEADER) as desk:
        answers = c.CloseUnfulfilled(outcome=c.Outcome.UNFULFILLED, explanation=SAID)
        desk.act(promise, "close_unfulfilled", answers)

    # A rectification and a clue wait for whoever takes them up; both know where they come from.
    rectification, clue = opened(town, "rectification"), opened(town, "dishonesty_record")
    assert rectification.record.due_on == SAID.rectify_by
    assert rectification.record.problems == (SAID.facts,)
    assert (clue.record.source, clue.state) == (d.Source.COMMITMENT_BREACH, d.DishonestyState.CLUE)
    with town.sit(CLERK) as desk:
        assert {tie.id for tie in desk.ties(promise)} == {rectification.id, clue.id}
        begun = replace(rectification.record, order_doc="本单位决定")
        desk.edit(rectification.id, begun, rectification.rev)
        desk.act(rectification.id, "start")
        desk.edit(clue.id, clue.record, clue.rev)
        desk.attachments.add(clue.id, "认定书.txt", "认定".encode())
        assert not [p for p in desk.problems("dishonesty_record", clue.record)
                    if p.severity is Severity.ERROR]  # fmt: skip

    recognise_overdue(town, clue.id, rectification.id)
    application = apply_for_repair(town, clue.id)
    with town.sit(CLERK) as desk:
        assert desk.get(clue.id).state is d.DishonestyState.REPAIR_APPLIED
        granted = x.RecordDecision(
            decision=x.Decision.GRANTED, decided_by=LEAD, decided_on=desk.clock.today()
        )
        desk.act(application, "record_decision", granted)
        record = kept(desk, clue.id)
        assert (record.state, record.stands) == (d.DishonestyState.REPAIRED, False)
        assert record.repairs[0].application == application
        events = [moment.event for moment in desk.timeline(clue.id)]
    assert events[-2:] == ["repair_applied", "repair_granted"]


def recognise_overdue(town: Town, clue: RecordId, rectification: RecordId) -> None:
    """The lead department verifies and, nothing being done, recognises it."""
    with town.sit(REVIEWER) as desk:
        today = desk.clock.today()
        desk.act(clue, "start_verifying", d.SendForVerification(organ=LEAD, sent_on=today))
        desk.act(clue, "found_true", d.RecordFinding(verified_on=today, finding="属实"))
        answers = d.StartRectifying(explanation=SAID, rectification=rectification)
        desk.act(clue, "start_rectifying", answers)
        assert only(desk, "rectification").id == rectification
    town.on(2027, 7, 1)
    with town.sit(REVIEWER) as desk:
        today = desk.clock.today()
        desk.act(
            clue,
            "confirm",
            d.ConfirmRecord(
                recognised_by=LEAD,
                recognised_on=today,
                recognition_doc="潮发改信〔2027〕3号",
                ground=d.Ground.OVERDUE,
                loss="企业垫资30万元",
                impact_level=d.ImpactLevel.ORDINARY,
            ),
        )
        desk.act(clue, "report", d.ReportRecord(reported_on=today))
        shown = d.RecordPlatformStatus(platform="信用潮州", status=d.PlatformStatus.SHOWN, on=today)
        desk.act(clue, "record_platform_status", shown)
        assert kept(desk, clue).report_to == "市发展和改革局"


def apply_for_repair(
    town: Town, target: RecordId, request: x.RepairRequest = x.RepairRequest.REPAIR
) -> RecordId:
    """Return an application that was signed and sent."""
    with town.sit(CLERK) as desk:
        today = desk.clock.today()
        record = desk.create(
            "credit_repair",
            x.CreditRepair(
                target=target,
                title="申请修复",
                request=request,
                authority=LEAD,
                statement="已付清",
                conditions=tuple(
                    x.Condition(kind=kind, met=True, met_on=today, evidence="凭证")
                    for kind in x.ConditionKind
                ),
                mitigation=(
                    x.Mitigation(
                        kind=x.MitigationKind.LOSS_RECOVERED, facts="补付利息", evidence="凭证"
                    ),
                ),
            ),
        ).id
        desk.attachments.add(record, "凭证.txt", "已付".encode())
        desk.act(record, "submit")
    with town.sit(REVIEWER) as desk:
        desk.act(record, "pass", OptionalOpinion())
    with town.sit(LEADER) as desk:
        desk.act(record, "send_application", x.SendApplication(applied_on=desk.clock.today()))
    return record


def test_k2_what_is_put_right_at_once_leaves_no_record(town: Town) -> None:
    with town.sit(CLERK) as desk:
        clue = desk.create("dishonesty_record", about_office(desk, unit_id=UnitId("office"))).id
    with town.sit(LEADER) as desk:
        today = desk.clock.today()
        desk.act(clue, "start_verifying", d.SendForVerification(organ=LEAD, sent_on=today))
        desk.act(clue, "found_true", d.RecordFinding(verified_on=today, finding="属实"))
        said = replace(SAID, signed_on=today)
        desk.act(clue, "start_rectifying", d.StartRectifying(explanation=said))
    work = opened(town, "rectification")
    assert (work.record.ordered_by, work.record.origin) == (LEAD, clue)
    with town.sit(CLERK) as desk:
        desk.edit(work.id, replace(work.record, owner_id=CLERK), work.rev)
        desk.act(work.id, "start")
        assert kept(desk, clue).rectification == work.id
        desk.attachments.add(work.id, "凭证.txt", "已付".encode())
        done = r.ReportMeasures(done_measures=(1,), evidence="凭证.txt")
        desk.act(work.id, "report_measures", done)
        desk.act(work.id, "report_done", r.ReportDone(done_on=desk.clock.today(), report="付清"))
    finished = d.ConfirmRectified(rectified_on=today)
    with town.sit(REVIEWER) as desk:
        with pytest.raises(Refused, match="待验收"):
            desk.act(clue, "confirm_rectified", finished)
        answers = r.Accept(result=r.Result.ACCEPTED, accepted_on=today, opinion="到位")
        desk.act(work.id, "accept", answers)
        desk.act(clue, "confirm_rectified", finished)
    with town.sit(LEADER) as desk:
        desk.act(clue, "close_without_record", Opinion(opinion="同意"))
        assert desk.get(clue).state is d.DishonestyState.CLOSED_NO_RECORD


@pytest.mark.parametrize("result", list(o.Result))
def test_an_objection_marks_the_record_and_its_result_unmarks_it(
    town: Town, result: o.Result
) -> None:
    target = recognised(town)
    objection = object_to(town, target)
    with town.sit(REVIEWER) as desk:
        assert kept(desk, target).objection_flag
        decision = o.Decide(
            result=result,
            decided_on=desk.clock.today(),
            decided_by=LEAD,
            doc_no="潮发改信〔2026〕8号",
            reason="金额有误",
        )
        desk.act(objection, "decide", decision)
        record = kept(desk, target)
    assert not record.objection_flag
    assert record.disputes[0].result.value == result.value
    revoked = result is o.Result.REVOKED
    assert (record.state is d.DishonestyState.REVOKED) == revoked
    assert record.stands is not revoked


def object_to(town: Town, target: RecordId) -> RecordId:
    """Return an objection to *target* that was taken up."""
    with town.sit(CLERK) as desk:
        record = desk.create(
            "objection",
            o.Objection(
                target=target,
                title="对金额的异议",
                claim="金额有误",
                materials="凭证",
                applicant="某照明公司",
                received_on=desk.clock.today(),
            ),
        ).id
        desk.act(record, "accept", OptionalOpinion())
    return record


def test_an_objection_taken_back_unmarks_the_record(town: Town) -> None:
    target = recognised(town)
    objection = object_to(town, target)
    with town.sit(CLERK) as desk:
        desk.act(objection, "withdraw", Why(reason="已和解"))
        assert kept(desk, target).disputes[0].result is d.DisputeResult.WITHDRAWN
        assert not kept(desk, target).objection_flag


def test_nothing_but_a_recognised_dishonesty_record_is_objected_to(town: Town) -> None:
    with town.sit(CLERK) as desk:
        clue = desk.create("dishonesty_record", about_office(desk)).id
    with pytest.raises(Refused, match="标注异议"):
        object_to(town, clue)
    promise = overdue_commitment(town)
    with pytest.raises(Refused, match="不是政务失信记录"):
        object_to(town, promise)
    with town.sit(CLERK) as desk:
        rows = desk.page(ListQuery(kind="objection")).rows
        assert {row.state for row in rows} == {o.ObjectionState.RECEIVED}


def test_lesser_sanctions_are_noted_and_an_application_may_be_taken_back(town: Town) -> None:
    target = recognised(town)
    less = apply_for_repair(town, target, x.RepairRequest.LENIENT)
    with town.sit(CLERK) as desk:
        desk.attachments.add(less, "决定.txt", "同意".encode())
        granted = x.RecordDecision(
            decision=x.Decision.GRANTED, decided_by=LEAD, decided_on=desk.clock.today()
        )
        desk.act(less, "record_decision", granted)
        assert kept(desk, target).repairs[0].request == "从轻惩戒"
        assert desk.get(target).state is d.DishonestyState.REPORTED
    again = apply_for_repair(town, target)
    with pytest.raises(Refused, match="申请修复"):
        apply_for_repair(town, target)
    with town.sit(LEADER) as desk:
        desk.act(again, "withdraw", Why(reason="材料不全"))
        assert desk.get(target).state is d.DishonestyState.REPORTED
        assert kept(desk, target).repairs[-1].result == "撤回申请"


def test_an_overdue_rectification_opens_a_clue_about_office_or_official(town: Town) -> None:
    with town.sit(CLERK) as desk:
        today = desk.clock.today()
        work = r.Rectification(
            title="整改台账", ordered_by="区政府", ordered_on=today, due_on=today,
            unit_id=UnitId("office"), owner_id=CLERK, problems=("无台账",),
            measures=(r.Measure(problem=1, text="建立台账"),),
        )  # fmt: skip
        ids = desk.create_many("rectification", (work, work)).ids
        for record in ids:
            desk.act(record, "start")
    town.clock.advance(days=1)
    first, second = ids
    with town.sit(REVIEWER) as desk:
        desk.act(first, "propose_clue", r.ProposeClue(reason="至今没有台账"))
    clue = opened(town, "dishonesty_record").record
    assert (clue.source, clue.origin) == (d.Source.RECTIFY_OVERDUE, first)
    assert clue.summary == "至今没有台账"
    with town.sit(REVIEWER) as desk:
        desk.act(second, "propose_clue", r.ProposeClue(reason="办事员未办", about_person=True))
    with town.sit(CLERK) as desk:
        records = [desk.get(row.id) for row in desk.page(ListQuery(kind="dishonesty_record")).rows]
        (personal,) = (entry for entry in records if entry.record.about_person)
        assert "办事员" not in repr(personal)
        told = replace(
            personal.record,
            person=d.StaffMember(staff_code="GW-0417"),
            summary="办事员未按期建立台账",
        )
        desk.edit(personal.id, told, personal.rev)


def test_a_broken_contract_may_be_reported_before_it_is_closed(town: Town) -> None:
    owed = c.Contract(
        no="H1",
        counterparty="某照明公司",
        sme=True,
        signed_on=date(2026, 1, 5),
        obligations=(c.Obligation(text="付款", due_on=date(2026, 11, 30), amount=30000000),),
    )
    promise = overdue_commitment(town, kind=c.CommitmentKind.CONTRACT, domain="", contract=owed)
    with town.sit(REVIEWER) as desk:
        desk.act(promise, "propose_clue", c.ProposeClue(reason="到期未付款"))
    clue = opened(town, "dishonesty_record").record
    assert (clue.source, clue.summary) == (d.Source.SME_ARREARS, "到期未付款")
    with town.sit(LEADER) as desk:
        with pytest.raises(Refused, match="不再重复"):
            desk.act(promise, "propose_clue", c.ProposeClue(reason="再报"))
        answers = c.CloseUnfulfilled(outcome=c.Outcome.UNFULFILLED, explanation=SAID)
        desk.act(promise, "close_unfulfilled", answers)
        only(desk, "dishonesty_record")  # reported already: no second clue
        only(desk, "rectification")


def test_other_commitments_are_closed_not_reported(town: Town) -> None:
    promise = overdue_commitment(town)
    with town.sit(REVIEWER) as desk, pytest.raises(Refused, match="按未兑现办结"):
        desk.act(promise, "propose_clue", c.ProposeClue(reason="未办"))


@pytest.mark.parametrize(
    ("values", "opens"),
    [
        ({"category": t.Category.DISHONESTY, "dishonesty_domain": DishonestyDomain.PPP}, True),
        ({"clue": True}, True),
        ({}, False),
    ],
)
def test_a_complaint_found_true_opens_a_clue_that_repeats_nothing_of_it(
    town: Town, values: dict[str, Any], opens: bool
) -> None:
    clue = values.pop("clue", False)
    record = answered(town, clue=clue, **values)
    with town.sit(CLERK) as desk:
        rows = desk.page(ListQuery(kind="dishonesty_record")).rows
        assert bool(rows) is opens
        if not opens:
            return
        (row,) = rows
        made = desk.get(row.id)
        assert made.record.complaint == record
        assert kept(desk, record).clue_on == desk.clock.today()
        told = kept(desk, record)
    for word in (told.title, told.facts, told.place, "照明公司", told.findings):
        assert word
        assert word not in repr(made)


def answered(town: Town, *, clue: bool = False, **values: Any) -> RecordId:
    """Return a complaint that was answered as true."""
    heard = replace(
        town.week.complaint("hotline"),
        respondents=(t.Respondent(name="某照明公司", kind=t.RespondentKind.ENTERPRISE),),
        **values,
    )
    with town.sit(CLERK) as desk:
        record = desk.create("complaint", heard).id
    with town.sit(REVIEWER) as desk:
        answering.take_on(desk, record)
    with town.sit(CLERK) as desk:
        desk.act(record, "contact", t.RecordContact(mode=t.ContactMode.PHONE, note="已联系"))
        reply = t.DraftReply(
            findings="灯具已更换",
            verified=t.Verified.PARTLY,
            outcome=t.Outcome.RESOLVED,
            reply_text="已修复",
            reply_basis="《信访工作条例》第三十二条",
            dishonesty_clue=clue,
        )
        desk.act(record, "draft_reply", reply)
    with town.sit(REVIEWER) as desk:
        desk.act(record, "review_reply", OptionalOpinion())
    with town.sit(LEADER) as desk:
        desk.act(record, "sign_reply", OptionalOpinion())
    with town.sit(CLERK) as desk:
        told = t.Deliver(reply_mode=t.ReplyMode.PHONE, replied_on=desk.clock.today())
        desk.act(record, "deliver", told)
    return record


MARKERS = ("GW-0417", "套取补贴", "潮湘纪", "两万元")


def test_an_officials_record_is_for_leaders_and_never_for_him(town: Town) -> None:
    told = d.DishonestyRecord(
        subject_kind=d.SubjectKind.PERSON,
        person=d.StaffMember(staff_code="GW-0417", user_id=DOUBLE),
        source=d.Source.DISCIPLINE,
        instrument_no="潮湘纪〔2026〕9号",
        authority="湘桥区纪委监委",
        decided_on=date(2026, 11, 2),
        summary="违规套取补贴受到处分",
        loss="两万元",
        impact_level=d.ImpactLevel.SLIGHT,
    )
    with town.sit(CLERK) as desk:
        record = desk.create("dishonesty_record", told).id
        desk.attachments.add(record, "处分决定.txt", "处分".encode())
        assert desk.unseal(record).person.staff_code == "GW-0417"  # he can still mend a slip
    with town.sit(REVIEWER) as desk:
        entry = desk.get(record)
        assert entry.title == "个人（内容已密封）：纪律处分"
        with pytest.raises(NotAReader):
            desk.unseal(record, "了解情况")
        with pytest.raises(Refused, match="由负责人办理"):
            desk.act(record, "enter_confirmed", OptionalOpinion())
    with town.sit(LEADER) as desk:
        with pytest.raises(NotPermitted):
            desk.unseal(record)
        assert desk.unseal(record, "审定认定材料").summary == told.summary
        desk.act(record, "enter_confirmed", OptionalOpinion())
    with town.sit(CLERK) as desk, pytest.raises(NotAReader):
        desk.unseal(record)  # taken up: from now on for leaders alone
    with town.sit(DOUBLE) as desk:
        with pytest.raises(NotVisible):
            desk.get(record)
        assert desk.page(ListQuery(kind="dishonesty_record")).rows == ()
        assert desk.search("纪律处分") == ()
    object_to(town, record)
    with town.sit(LEADER) as desk:
        whole = desk.unseal(record, "核对异议")
        assert (whole.person, whole.objection_flag) == (told.person, True)
    assert holding(MARKERS, *town.cells(CLERK)) == []


def test_the_matters_moment_is_told_in_office_time(town: Town) -> None:
    """Ordered days are compared with the office's day, also late in its evening."""
    town.clock.set(datetime(2026, 11, 16, 15, 30, tzinfo=UTC))
    with town.sit(CLERK) as desk:
        work = r.Rectification(
            title="整改", ordered_by="区政府", ordered_on=date(2026, 11, 16), due_on=None,
            limit_days=10, unit_id=UnitId("office"), owner_id=CLERK, problems=("甲",),
            measures=(r.Measure(problem=1, text="乙"),),
        )  # fmt: skip
        record = desk.create("rectification", work).id
        assert kept(desk, record).due_on == date(2026, 11, 26)
