"""Dishonesty records: verified and recognised elsewhere, put right and reported here, never public.

The table of domain model §3.4.6, row by row, and the flow of 发改财金〔2023〕1103号 (rule K2).
"""

from dataclasses import fields, replace
from datetime import date

import msgspec
import pytest

from zwcx_desktop.records import codec
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records.dishonesty_record import KIND, DishonestyState
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.integrity import DishonestyDomain
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Explanation, Opinion, OptionalOpinion, Reason
from zwcx_desktop.records.rectification import RectificationState
from zwcx_desktop.records.workflow import perform, stay

S = DishonestyState
TODAY = date(2026, 3, 2)
SEND = d.SendForVerification(organ="潮州市发展和改革局", sent_on=TODAY, due_on=date(2026, 3, 31))
FOUND = d.RecordFinding(verified_on=TODAY, finding="合同款逾期未付，属实。")
SAID = Explanation(
    facts="应付工程款30万元逾期",
    cause="预算未及时下达",
    loss="企业垫资30万元",
    responsibility="财政所",
    measures="6月底前付清",
    rectify_by=date(2026, 6, 30),
    signed_by="林镇长",
    signed_on=TODAY,
)
RECOGNISED = d.ConfirmRecord(
    recognised_by="潮州市发展和改革局",
    recognised_on=TODAY,
    recognition_doc="潮发改信〔2026〕3号",
    ground=d.Ground.REFUSED,
    loss="企业垫资30万元",
    impact_level=d.ImpactLevel.ORDINARY,
)
REPORT = d.ReportRecord(reported_on=TODAY, report_doc="潮示镇报〔2026〕2号")
SHOWN = d.RecordPlatformStatus(platform="信用潮州", status=d.PlatformStatus.SHOWN, on=TODAY)
APPLICATION, OBJECTION = RecordId("x1"), RecordId("o1")


def a_record(**values):
    usual = {
        "subject_kind": d.SubjectKind.ORG,
        "subject_name": "潮州市湘桥区示范镇人民政府",
        "subject_uscc": "114451020000000194",
        "source": d.Source.CONTRACT_BREACH,
        "domain": DishonestyDomain.PROCUREMENT,
        "summary": "与某公司签订的路灯采购合同到期未付款。",
    }
    return d.DishonestyRecord(**{**usual, **values})


def about_official(**values):
    usual = {
        "subject_kind": d.SubjectKind.PERSON,
        "subject_name": "",
        "subject_uscc": "",
        "person": d.StaffMember(staff_code="GW-0417", user_id=UserId("clerk2")),
        "source": d.Source.DISCIPLINE,
        "domain": None,
        "instrument_no": "潮湘纪〔2026〕9号",
        "authority": "湘桥区纪委监委",
        "decided_on": date(2026, 2, 20),
        "summary": "违规套取补贴受到处分",
        "loss": "补贴款两万元",
        "impact_level": d.ImpactLevel.SLIGHT,
    }
    return d.DishonestyRecord(**{**usual, **values})


def errors(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.ERROR
    }


def warnings(record, today=TODAY):
    return {
        p.field: p.message for p in KIND.problems(record, today) if p.severity is Severity.WARNING
    }


@pytest.fixture
def clue(scene):
    return scene.save(KIND, a_record())


@pytest.fixture
def true(scene, clue):
    record = scene.do(KIND, clue, "start_verifying", "reviewer", SEND)
    return scene.do(KIND, record, "found_true", "reviewer", FOUND)


@pytest.fixture
def rectifying(scene, true):
    return scene.do(KIND, true, "start_rectifying", "leader", d.StartRectifying(explanation=SAID))


@pytest.fixture
def confirmed(scene, true):
    scene.attach()
    return scene.do(KIND, true, "confirm", "leader", RECOGNISED)


@pytest.fixture
def reported(scene, confirmed):
    return scene.do(KIND, confirmed, "report", "clerk", REPORT)


def follow(scene, record, event, answers):
    """Perform a step that comes along with another record's."""
    return perform(KIND, record, event, replace(scene.act("clerk", answers), following=True))


def test_no_kind_has_an_act_that_makes_a_dishonesty_record_public():
    for row in KIND.workflow:
        assert "publish" not in row.event
        assert "release" not in row.event
        for word in ("公布", "发布", "公示", "曝光"):
            assert word not in row.label
    (said,) = {row.label for row in KIND.workflow if "公开" in row.label}
    assert said == "登记平台公开状态"
    reaching = {r.event for r in KIND.workflow if S.PUBLISHED_BY_PLATFORM in r.targets - r.sources}
    assert reaching == {"record_platform_status", "repair_withdrawn"}


def test_the_sources_and_consequences_are_those_of_the_documents():
    assert [s.label for s in d.Source] == [
        *("司法判决", "行政处罚", "纪律处分", "问责处理", "未守信践诺"),
        *("网上全流程办理未达标", "未按时完成整改", "失信被执行人", "违约失信", "拖欠账款", "其他"),
    ]
    assert [s.label for s in d.SanctionKind] == [
        *("取消评选资格", "通报批评", "追究责任"),
        *("限制资金项目", "限制试点示范", "限制评优评先"),
    ]
    assert [s.label for s in d.SubjectKind] == ["政府机构", "参公事业单位", "公务员个人"]


def test_fields_of_an_office(clue):
    assert errors(clue) == {}
    assert KIND.title(clue) == "潮州市湘桥区示范镇人民政府：违约失信"
    assert clue.report_to == "市发展和改革局"
    assert clue.repair_path is d.RepairPath.GOV_1103
    wrong = errors(a_record(subject_name="", subject_uscc="11445102000000019X", domain=None))
    assert "单位全称" in wrong["subject_name"]
    assert "校验码" in wrong["subject_uscc"]
    assert "失信领域" in wrong["domain"]
    assert "信用代码" in errors(a_record(subject_uscc=""))["subject_uscc"]
    both = a_record(person=d.StaffMember(staff_code="1"))
    assert "分别登记" in errors(both)["person"]
    assert "晚于今天" in errors(a_record(decided_on=date(2026, 3, 3)))["decided_on"]


def test_the_lead_unit_is_the_citys(scene):
    scene.move_to("national")
    assert scene.save(KIND, a_record()).report_to == "社会信用体系建设牵头部门"
    assert scene.save(KIND, a_record(report_to="省发改委")).report_to == "省发改委"


@pytest.mark.parametrize(
    "organ", ["潮州市湘桥区示范镇人民政府", "示范镇人民政府", "示范镇党政办", "114451020000000194"]
)
def test_the_office_verifies_and_recognises_nothing_about_itself(scene, clue, true, organ):
    said = scene.refuse(KIND, clue, "start_verifying", "reviewer", replace(SEND, organ=organ))
    assert "不能是本单位" in said
    scene.attach()
    own = replace(RECOGNISED, recognised_by=organ)
    assert "不能是本单位" in scene.refuse(KIND, true, "confirm", "leader", own)
    direct = a_record(
        source=d.Source.ACCOUNTABILITY, instrument_no="1号", authority=organ, decided_on=TODAY,
        loss="无", impact_level=d.ImpactLevel.SLIGHT,
    )  # fmt: skip
    said = scene.refuse(
        KIND, scene.save(KIND, direct), "enter_confirmed", "leader", OptionalOpinion()
    )
    assert "不能认定自己" in said


@pytest.mark.parametrize("organ", ["潮州市湘桥区人民政府", "人民政府", "潮州市发展和改革局"])
def test_others_may(scene, clue, organ):
    record = scene.do(KIND, clue, "start_verifying", "reviewer", replace(SEND, organ=organ))
    assert (record.state, KIND.due(record)) == (S.VERIFYING, date(2026, 3, 31))


def test_a_clue_is_sent_by_somebody_else_and_complete(scene, clue):
    mine = scene.save(KIND, a_record(), who="reviewer")
    assert "拟稿人" in scene.refuse(KIND, mine, "start_verifying", "reviewer", SEND)
    bare = scene.save(KIND, a_record(summary=""))
    assert "尚不完整" in scene.refuse(KIND, bare, "start_verifying", "reviewer", SEND)
    early = replace(SEND, due_on=date(2026, 3, 1))
    assert "早于报送" in scene.refuse(KIND, clue, "start_verifying", "reviewer", early)
    nobody = scene.save(KIND, a_record(), who="")  # opened by another act
    assert scene.do(KIND, nobody, "start_verifying", "reviewer", SEND).state is S.VERIFYING


def test_k2_untrue_is_told_to_the_complainant(scene, clue):
    clue = replace(clue, complaint=RecordId("t1"))
    record = scene.do(KIND, clue, "start_verifying", "leader", SEND)
    record = scene.do(KIND, record, "supply_facts", "clerk", d.SupplyFacts(text="款已付，见附件"))
    assert record.supplied[0].by == "clerk"
    early = replace(FOUND, verified_on=date(2026, 3, 1))
    assert "早于报送" in scene.refuse(KIND, record, "found_untrue", "reviewer", early)
    record = scene.do(KIND, record, "found_untrue", "reviewer", FOUND)
    assert "反馈投诉人" in warnings(record)["told_on"]
    scene.on(date(2027, 1, 4))
    assert "反馈投诉人" in scene.refuse(KIND, record, "archive", "clerk", OptionalOpinion())
    record = scene.do(
        KIND, record, "tell_complainant", "clerk", d.TellComplainant(told_on=date(2026, 3, 3))
    )
    assert warnings(record) == {}
    again = d.TellComplainant(told_on=TODAY)
    assert "已登记" in scene.refuse(KIND, record, "tell_complainant", "clerk", again)
    archived = scene.do(KIND, record, "archive", "clerk", OptionalOpinion())
    assert archived.state is S.ARCHIVED


def test_nobody_is_told_where_nobody_complained(scene, clue):
    record = scene.do(KIND, clue, "start_verifying", "leader", SEND)
    record = scene.do(KIND, record, "found_untrue", "reviewer", FOUND)
    assert warnings(record) == {}
    tell = d.TellComplainant(told_on=TODAY)
    assert "没有投诉人" in scene.refuse(KIND, record, "tell_complainant", "clerk", tell)
    assert "次年归档" in scene.refuse(KIND, record, "archive", "clerk", OptionalOpinion())


def test_k2_true_is_put_right_at_once_and_leaves_no_record(scene, rectifying):
    assert (rectifying.state, KIND.due(rectifying)) == (S.RECTIFYING, date(2026, 6, 30))
    assert rectifying.explanations == (SAID,)
    rectifying = follow(
        scene, rectifying, "rectification_begun", d.FollowRectification(rectification=RecordId("r"))
    )
    scene.states[RecordId("r")] = RectificationState.DONE
    done = d.ConfirmRectified(rectified_on=TODAY)
    assert "待验收" in scene.refuse(KIND, rectifying, "confirm_rectified", "reviewer", done)
    scene.states[RecordId("r")] = RectificationState.ACCEPTED
    record = scene.do(KIND, rectifying, "confirm_rectified", "reviewer", done)
    assert record.rectified_on == TODAY
    closed = scene.do(KIND, record, "close_without_record", "leader", Opinion(opinion="同意"))
    assert (closed.state, closed.closed_on) == (S.CLOSED_NO_RECORD, TODAY)
    assert not closed.stands


def test_without_a_rectification_of_its_own_the_acceptance_is_named(scene, rectifying):
    bare = d.ConfirmRectified(rectified_on=TODAY)
    assert "验收单位" in scene.refuse(KIND, rectifying, "confirm_rectified", "leader", bare)
    done = replace(bare, opinion="区发改局验收，潮湘发改〔2026〕8号")
    assert scene.do(KIND, rectifying, "confirm_rectified", "leader", done).state is S.RECTIFIED


def test_a_rectification_chosen_has_to_be_there(scene, true):
    answers = d.StartRectifying(explanation=SAID, rectification=RecordId("r"))
    assert "找不到" in scene.refuse(KIND, true, "start_rectifying", "leader", answers)
    scene.states[RecordId("r")] = RectificationState.IN_PROGRESS
    assert scene.do(KIND, true, "start_rectifying", "leader", answers).rectification == "r"
    late = d.StartRectifying(explanation=replace(SAID, rectify_by=date(2026, 3, 1)))
    assert "早于今天" in scene.refuse(KIND, true, "start_rectifying", "leader", late)


def test_k2_refusal_or_delay_is_recognised_with_the_document(scene, rectifying):
    assert "认定文书" in scene.refuse(KIND, rectifying, "confirm", "leader", RECOGNISED)
    scene.attach()
    overdue = replace(RECOGNISED, ground=d.Ground.OVERDUE)
    assert "尚未届满" in scene.refuse(KIND, rectifying, "confirm", "leader", overdue)
    scene.on(date(2026, 7, 1))
    assert "已逾期" in warnings(rectifying, scene.today)["rectify_by"]
    record = scene.do(KIND, rectifying, "confirm", "leader", overdue)
    assert record.state is S.CONFIRMED
    assert record.stands
    assert record.recognised_by == "潮州市发展和改革局"
    assert "拟稿人" in scene.refuse(
        KIND, replace(rectifying, author=UserId("leader")), "confirm", "leader", overdue
    )
    other = replace(RECOGNISED, ground=d.Ground.OTHER)
    assert "写明认定情形" in scene.refuse(KIND, rectifying, "confirm", "leader", other)


@pytest.mark.parametrize("source", list(d.Source))
def test_only_an_authoritys_instrument_is_entered_directly(scene, source):
    scene.attach()
    record = scene.save(KIND, a_record(
        source=source, instrument_no="（2026）粤5102行初1号", authority="湘桥区人民法院",
        decided_on=date(2026, 2, 1), loss="无", impact_level=d.ImpactLevel.SLIGHT,
    ))  # fmt: skip
    if not source.decided_already:
        said = scene.refuse(KIND, record, "enter_confirmed", "leader", OptionalOpinion())
        assert "先送核实" in said
        return
    done = scene.do(KIND, record, "enter_confirmed", "reviewer", OptionalOpinion())
    assert (done.state, done.recognised_by) == (S.CONFIRMED, "湘桥区人民法院")
    assert done.recognised_on == date(2026, 2, 1)
    assert done.recognition_doc == "（2026）粤5102行初1号"


def test_direct_entry_wants_number_authority_and_file(scene):
    record = scene.save(KIND, a_record(source=d.Source.COURT_JUDGMENT))
    said = scene.refuse(KIND, record, "enter_confirmed", "leader", OptionalOpinion())
    for word in ("文书号", "作出机关", "作出日期", "损失情况", "社会影响程度", "上传"):
        assert word in said


def test_reporting_and_what_the_platform_shows(scene, confirmed):
    early = replace(REPORT, reported_on=date(2026, 3, 1))
    assert "早于认定" in scene.refuse(KIND, confirmed, "report", "clerk", early)
    record = scene.do(KIND, confirmed, "report", "clerk", REPORT)
    assert (record.state, record.report_to) == (S.REPORTED, "市发展和改革局")
    hidden = replace(SHOWN, status=d.PlatformStatus.NOT_SHOWN)
    record = scene.do(KIND, record, "record_platform_status", "clerk", hidden)
    assert record.state is S.REPORTED
    record = scene.do(KIND, record, "record_platform_status", "clerk", SHOWN)
    assert record.state is S.PUBLISHED_BY_PLATFORM
    down = replace(SHOWN, status=d.PlatformStatus.TAKEN_DOWN)
    record = scene.do(KIND, record, "record_platform_status", "clerk", down)
    assert record.state is S.PUBLISHED_BY_PLATFORM
    assert [e.status.label for e in record.platform] == ["未公开", "已公开", "已终止公示"]
    later = replace(SHOWN, on=date(2026, 3, 3))
    assert "晚于今天" in scene.refuse(KIND, record, "record_platform_status", "clerk", later)


def test_what_followed_is_registered_by_its_document(scene, confirmed):
    entry = d.Sanction(kind=d.SanctionKind.HONOUR_DISQUALIFICATION, authority="市文明办", on=TODAY)
    record = scene.do(
        KIND, confirmed, "record_sanctions", "clerk", d.RecordSanctions(sanctions=(entry,))
    )
    assert record.sanctions == (entry,)
    later = d.RecordSanctions(sanctions=(replace(entry, on=date(2026, 3, 3)),))
    assert "第 1 项" in scene.refuse(KIND, record, "record_sanctions", "clerk", later)
    record = scene.do(KIND, record, "explain", "clerk", d.Explain(explanation=SAID))
    assert len(record.explanations) == 1


def test_repair_comes_along_with_its_application(scene, reported):
    asked = d.FollowApplication(application=APPLICATION, request="信用修复", on=TODAY)
    assert "自动记录" in scene.refuse(KIND, reported, "repair_applied", "leader", asked)
    record = follow(scene, reported, "repair_applied", asked)
    assert record.state is S.REPAIR_APPLIED
    told = d.FollowDecision(application=APPLICATION, result="同意", decided_by="市发改局", on=TODAY)
    granted = follow(scene, record, "repair_granted", told)
    assert (granted.state, granted.stands) == (S.REPAIRED, False)
    assert granted.repairs[0].decided_by == "市发改局"
    refused = follow(scene, record, "repair_refused", replace(told, result="不予同意"))
    assert (refused.state, refused.stands) == (S.REPAIR_REFUSED, True)
    again = follow(scene, refused, "repair_applied", asked)
    back = follow(scene, again, "repair_withdrawn", replace(told, result="撤回申请"))
    assert back.state is S.REPORTED
    seen = scene.do(KIND, reported, "record_platform_status", "clerk", SHOWN)
    record = follow(scene, seen, "repair_applied", asked)
    back = follow(scene, record, "repair_withdrawn", told)
    assert back.state is S.PUBLISHED_BY_PLATFORM
    scene.on(date(2027, 1, 4))
    archived = scene.do(KIND, granted, "archive", "clerk", OptionalOpinion())
    assert archived.state is S.ARCHIVED


def test_less_sanctions_leave_the_record_where_it_is(scene, confirmed):
    asked = d.FollowApplication(application=APPLICATION, request="从轻惩戒", on=TODAY)
    record = follow(scene, confirmed, "mitigation_applied", asked)
    told = d.FollowDecision(application=APPLICATION, result="同意", decided_by="市发改局", on=TODAY)
    record = follow(scene, record, "mitigation_decided", told)
    assert (record.state, record.repairs[0].result) == (S.CONFIRMED, "同意")


@pytest.mark.parametrize("state", sorted(d.RECOGNISED, key=lambda s: s.value))
@pytest.mark.parametrize("result", list(d.DisputeResult))
def test_an_objection_marks_the_record_until_it_is_decided(scene, confirmed, state, result):
    record = replace(confirmed, state=state)
    record = follow(scene, record, "objection_opened", d.FollowDispute(objection=OBJECTION))
    assert (record.state, record.objection_flag) == (state, True)
    scene.on(date(2027, 1, 4))
    if state in (S.REPAIRED, S.REPAIR_REFUSED):
        said = scene.refuse(KIND, record, "archive", "clerk", OptionalOpinion())
        assert "异议尚未处理" in said
    revoked = result is d.DisputeResult.REVOKED
    answers = d.FollowDisputeResult(
        objection=OBJECTION, result=result, on=scene.today, note="金额有误"
    )
    record = follow(scene, record, "objection_revoked" if revoked else "objection_closed", answers)
    assert record.objection_flag is False
    assert record.disputes[0].result is result
    assert record.state is (S.REVOKED if revoked else state)
    assert record.revoked_on == (scene.today if revoked else None)
    if revoked:
        assert not record.stands
        assert record.summary  # what was said stays
        leaving = (r for r in KIND.workflow if S.REVOKED in r.sources and r.target is not stay)
        assert {r.event for r in leaving} == {"objection_revoked"}


@pytest.mark.parametrize("state", sorted(set(S) - d.RECOGNISED, key=lambda s: s.value))
def test_only_a_recognised_record_is_disputed(scene, clue, state):
    with pytest.raises(Exception, match="标注异议"):
        follow(
            scene,
            replace(clue, state=state),
            "objection_opened",
            d.FollowDispute(objection=OBJECTION),
        )


def test_a_clue_entered_by_mistake_is_void(scene, clue):
    record = scene.do(KIND, clue, "void", "clerk", Reason(reason="重复登记"))
    assert (record.state, record.void_reason) == (S.VOID, "重复登记")


def test_who_an_official_is_and_what_he_did_is_sealed(scene):
    record = scene.save(KIND, about_official(supplied=(), explanations=(SAID,), finding="属实"))
    assert errors(record) == {}
    shown, secret = KIND.seal.conceal(record)
    body = repr(codec.dump(KIND, shown))
    for word in ("GW-0417", "clerk2", "套取补贴", "两万元", "潮湘纪", "工程款"):
        assert word not in body
        assert word not in KIND.title(shown)
        assert word not in KIND.search_text(shown)
    assert KIND.title(record) == KIND.title(shown) == "个人（内容已密封）：纪律处分"
    assert KIND.seal.hides(shown)
    assert not KIND.seal.restricted(shown)
    assert KIND.seal.reveal(shown, secret) == record
    assert KIND.seal.conceal(shown) == (shown, None)
    raw = msgspec.json.encode(codec.dump_part(secret))
    assert codec.load_part(KIND.seal.secret, msgspec.json.decode(raw)) == secret
    names = {f.name for f in fields(d.SealedContent)}
    assert names <= {spec.name for spec in KIND.fields}


def test_an_office_seals_nothing(clue):
    assert KIND.seal.conceal(clue) == (clue, None)
    assert not KIND.seal.hides(clue)


def test_a_sealed_record_is_not_edited_unread(scene):
    shown, _ = KIND.seal.conceal(scene.save(KIND, about_official()))
    assert "先查看密封内容" in errors(shown)["person"]
    assert "工作人员代码" in errors(scene.save(KIND, about_official(person=None)))["person"]
    named = about_official(subject_name="陈某")
    assert "不写姓名" in errors(named)["subject_name"]


def test_only_leaders_who_can_read_it_handle_an_officials_record(scene):
    scene.attach()
    record = scene.save(KIND, about_official())
    assert "由负责人办理" in scene.refuse(
        KIND, record, "enter_confirmed", "reviewer", OptionalOpinion()
    )
    shown, _ = KIND.seal.conceal(record)
    assert "不能查看" in scene.refuse(KIND, shown, "enter_confirmed", "leader", OptionalOpinion())
    done = scene.do(KIND, record, "enter_confirmed", "leader", OptionalOpinion())
    assert done.recognised_by == "湘桥区纪委监委"
    assert "潮湘纪" not in repr(codec.dump(KIND, KIND.seal.conceal(done)[0]))
    report = scene.refuse(KIND, done, "report", "clerk", REPORT)
    assert "由负责人办理" in report


FOLLOWING = [row for row in KIND.workflow if row.follows]
TOLD = {
    d.FollowRectification: d.FollowRectification(rectification=RecordId("r1")),
    d.FollowDispute: d.FollowDispute(objection=OBJECTION),
    d.FollowDisputeResult: d.FollowDisputeResult(
        objection=OBJECTION, result=d.DisputeResult.UPHELD, on=TODAY, note="无误"
    ),
    d.FollowApplication: d.FollowApplication(application=APPLICATION, request="修复", on=TODAY),
    d.FollowDecision: d.FollowDecision(application=APPLICATION, result="同意", on=TODAY),
}


@pytest.mark.parametrize("row", FOLLOWING, ids=[f"{r.event}-{r.label}" for r in FOLLOWING])
def test_what_follows_touches_nothing_sealed(scene, row):
    """Whoever moves an objection need not be able to read the record it is about."""
    record = scene.save(KIND, about_official())
    shown, secret = KIND.seal.conceal(record)
    for state in row.sources:
        moved = follow(scene, replace(shown, state=state), row.event, TOLD[row.asks])
        assert KIND.seal.conceal(moved) == (moved, None)
        whole = KIND.seal.reveal(moved, secret)
        assert (whole.person, whole.summary) == (record.person, record.summary)
        assert whole.subject_held
