"""What can be done against a dishonesty record: objections to it, and its repair."""

from collections.abc import Callable
from datetime import date

from zwcx_desktop.records import credit_repair as x
from zwcx_desktop.records import dishonesty_record as d
from zwcx_desktop.records import objection as o
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.sample.town.clues import LEAD, PAPER, seen
from zwcx_desktop.sample.town.diary import Life, Told, acts, attaches, begins, looks
from zwcx_desktop.sample.town.people import CHEN, HUANG, LIN, unit


def objection(target: RecordId, day: date) -> o.Objection:
    """Return what somebody says is wrong with the record *target*."""
    return o.Objection(
        title="对失信记录中事实认定的异议",
        target=target,
        claim="记录中的金额与判决书不一致，请予更正。",
        materials="判决书、付款凭证复印件",
        applicant="宏晟市政工程有限公司",
        applicant_phone="0768-5550188",
        received_on=day,
        unit_id=unit("economy"),
    )


def objected(target: RecordId, result: o.Result, *, source: bool = False) -> Life:
    """An objection is marked on the record, checked, decided and told."""
    day = yield looks(LIN, lambda desk: desk.clock.today())
    case: RecordId = yield begins(LIN, "objection", objection(target, day))
    yield acts(LIN, case, "accept", OptionalOpinion(opinion="已标注异议。"))
    if source:
        yield acts(LIN, case, "ask_source", _question)
        yield acts(LIN, case, "source_answered", _answer, 2)
    yield acts(CHEN, case, "decide", _decided(result), 1)
    yield acts(LIN, case, "notify", _told, 1)
    if result is not o.Result.UPHELD:
        yield acts(LIN, case, "record_update", _updated, 1)


def _question(today: date) -> o.AskSource:
    return o.AskSource(organ="潮州市潮安区人民法院", asked_on=today)


def _answer(today: date) -> o.SourceAnswered:
    return o.SourceAnswered(answered_on=today, answer="金额以生效判决主文为准，附更正说明。")


def _decided(result: o.Result) -> Callable[[date], o.Decide]:
    words = {
        o.Result.CORRECTED: "金额由12万元更正为11.2万元。",
        o.Result.UPHELD: "经核对，记录与判决书一致。",
        o.Result.REVOKED: "认定依据已被撤销。",
    }[result]
    return lambda today: o.Decide(
        result=result,
        decided_on=today,
        decided_by=LEAD,
        doc_no=f"安发改信〔{today.year}〕9号",
        reason=words,
    )


def _told(today: date) -> o.NotifyApplicant:
    number = f"凤溪镇异〔{today.year}〕3号"
    return o.NotifyApplicant(notified_on=today, mode=o.NotifyMode.WRITTEN, doc_no=number)


def _updated(today: date) -> o.RecordUpdate:
    return o.RecordUpdate(updated_on=today, opinion="平台回执.pdf")


def objection_withdrawn(target: RecordId) -> Life:
    """The applicant takes it back."""
    day = yield looks(LIN, lambda desk: desk.clock.today())
    case: RecordId = yield begins(LIN, "objection", objection(target, day))
    yield acts(LIN, case, "accept", OptionalOpinion())
    yield acts(LIN, case, "withdraw", Reason(reason="申请人核对后书面撤回。"), 1)


def objection_voided(target: RecordId) -> Life:
    """It came twice."""
    day = yield looks(LIN, lambda desk: desk.clock.today())
    case: RecordId = yield begins(LIN, "objection", objection(target, day))
    yield acts(LIN, case, "void", Reason(reason="重复来件。"))


def repair(target: RecordId, day: date, request: x.RepairRequest) -> x.CreditRepair:
    """Return the application to repair the record *target*, or to be sanctioned less."""
    mild = x.Mitigation(
        kind=x.MitigationKind.LOSS_RECOVERED,
        facts="逾期款项和利息已一次付清。",
        on=day,
        evidence="银行转账凭证.pdf",
    )
    return x.CreditRepair(
        title="关于修复政务失信记录的申请",
        target=target,
        request=request,
        authority=LEAD,
        unit_id=unit("economy"),
        statement="款项和利息已付清，付款台账已建立，信用承诺已公开。",
        conditions=tuple(
            x.Condition(kind=kind, met=True, met_on=day, evidence="凭证和公开截图")
            for kind in x.ConditionKind
        ),
        mitigation=() if request is x.RepairRequest.REPAIR else (mild,),
    )


def repaired(
    target: RecordId,
    decision: x.Decision = x.Decision.GRANTED,
    request: x.RepairRequest = x.RepairRequest.REPAIR,
) -> Life:
    """The office asks the authority that recognised it; only that authority decides."""
    case = yield from applied(target, request)
    yield acts(LIN, case, "record_decision", _ruling(decision), 15)
    if decision is x.Decision.GRANTED and request is x.RepairRequest.REPAIR:
        yield acts(LIN, case, "record_update", _platform, 3)
        yield acts(LIN, target, "record_platform_status", seen(d.PlatformStatus.TAKEN_DOWN))


def applied(target: RecordId, request: x.RepairRequest = x.RepairRequest.REPAIR) -> Told:
    """The application is reviewed, signed and sent."""
    day = yield looks(LIN, lambda desk: desk.clock.today())
    case: RecordId = yield begins(LIN, "credit_repair", repair(target, day, request))
    yield attaches(LIN, case, "付款凭证.txt", PAPER)
    yield acts(LIN, case, "submit")
    yield acts(CHEN, case, "pass", OptionalOpinion(opinion="条件具备，同意申请。"))
    yield acts(HUANG, case, "send_application", _sent)
    return case


def _sent(today: date) -> x.SendApplication:
    return x.SendApplication(applied_on=today, doc_no=f"凤溪镇修〔{today.year}〕1号")


def _ruling(decision: x.Decision) -> Callable[[date], x.RecordDecision]:
    refused = decision is x.Decision.REFUSED
    return lambda today: x.RecordDecision(
        decision=decision,
        decided_by=LEAD,
        decided_on=today,
        decision_doc=f"安发改信〔{today.year}〕15号",
        reason="公示期未满三个月。" if refused else "",
    )


def _platform(today: date) -> x.RecordUpdate:
    return x.RecordUpdate(platform_updated_on=today, opinion="平台回执.pdf")


def repair_withdrawn(target: RecordId) -> Life:
    """The application is taken back."""
    case = yield from applied(target)
    yield acts(HUANG, case, "withdraw", Reason(reason="材料需要补充，撤回后重新申请。"), 3)


def repair_voided(target: RecordId) -> Life:
    """An application that was begun by mistake."""
    day = yield looks(LIN, lambda desk: desk.clock.today())
    made = repair(target, day, x.RepairRequest.REPAIR)
    case: RecordId = yield begins(LIN, "credit_repair", made)
    yield acts(LIN, case, "void", Reason(reason="选错失信记录。"))
