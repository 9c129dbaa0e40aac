"""The town's own papers: self-assessments, creation dossiers, issued documents, handovers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from zwcx_desktop.records import creation_dossier as c
from zwcx_desktop.records import handover as h
from zwcx_desktop.records import issued_document as i
from zwcx_desktop.records import self_assessment as a
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.parts import OptionalOpinion, Publicity, Reason, SuperiorDocument
from zwcx_desktop.sample.town.diary import Deed, Life, Told, acts, attaches, begins, looks
from zwcx_desktop.sample.town.people import ABOVE, CAI, CHEN, HONG, HUANG, LI, LIN, WU, XU, ZHUANG
from zwcx_desktop.sample.town.teller import Teller, chapters
from zwcx_desktop.store.desk import Desk

_SIGNED = OptionalOpinion(opinion="同意。")
_SLIP = "三方签字的交接清单（扫描件内容略）。".encode()


def assessment(year: int, half: int = 0) -> a.SelfAssessment:
    """Return the office's assessment of a year, or of one half of it, by the example scheme."""
    first, last = (date(year, 1, 1), date(year, 12, 31))
    if half:
        first, last = (first, date(year, 6, 30)) if half == 1 else (date(year, 7, 1), last)
    return a.SelfAssessment(
        period_from=first,
        period_to=last,
        report_by=last + timedelta(days=20),
        summary="承诺逐项公开并按期兑现，诉求按期答复；合同付款管理仍需加强。",
    )


def scored(record: a.SelfAssessment) -> Told:
    """The scheme's indicators are scored one by one, each with its proof."""
    case: RecordId = yield begins(LIN, "self_assessment", record)
    yield looks(LIN, _score(case))
    return case


def _score(case: RecordId) -> Callable[[Desk], None]:
    def score(desk: Desk) -> None:
        entry = desk.get(case)
        items = tuple(
            replace(item, self_score=item.weight, value="达到标准", evidence="统计报表和台账")
            for item in entry.record.items
        )
        desk.edit(case, replace(entry.record, items=items), entry.rev)

    return score


def signed(case: RecordId) -> Life:
    """It is reviewed and signed."""
    yield acts(LIN, case, "submit")
    yield acts(CHEN, case, "pass", OptionalOpinion(opinion="与统计数据一致。"))
    yield acts(HUANG, case, "sign", _SIGNED)


def assessed(record: a.SelfAssessment) -> Life:
    """It goes to the government above, whose result is kept beside the office's own scores."""
    case = yield from scored(record)
    yield from signed(case)
    yield acts(LIN, case, "submit_up", _submitted, 1)
    total = yield looks(LIN, lambda desk: desk.get(case).record.self_total)

    def judged(today: date) -> a.RecordResult:
        return a.RecordResult(
            decided_on=today,
            result_doc=f"安府办〔{today.year}〕12号",
            grade=a.ResultGrade.GOOD,
            superior_total=total - 4 if total else None,
            rank="第5名（共18个）",
        )

    yield acts(LIN, case, "record_result", judged, 30)
    yield acts(LIN, case, "archive", OptionalOpinion(), 10)


def _submitted(today: date) -> a.SubmitUp:
    return a.SubmitUp(
        submitted_on=today,
        submitted_to=f"{ABOVE}办公室",
        submission_doc=f"凤溪镇报〔{today.year}〕2号",
    )


def dossier(year: int) -> c.CreationDossier:
    """Return what the office lays before those who judge the campaign of *year*."""
    return c.CreationDossier(
        year=year,
        apply_by=date(year, 12, 10),
        summary="承诺、公开、诉求、信用四项工作对照标准自查，问题清单逐项销号。",
    )


def prepared(record: c.CreationDossier) -> Told:
    """Every criterion is checked, each with its proof."""
    case: RecordId = yield begins(LIN, "creation_dossier", record)

    def check(desk: Desk) -> None:
        entry = desk.get(case)
        met = tuple(
            replace(each, self_check=c.SelfCheck.MET, evidence="台账和公开栏照片")
            for each in entry.record.criteria
        )
        desk.edit(case, replace(entry.record, criteria=met), entry.rev)

    yield looks(LIN, check)
    return case


def applied(record: c.CreationDossier) -> Told:
    """The dossier is signed and handed in."""
    case = yield from prepared(record)
    yield from signed(case)
    yield acts(LIN, case, "apply", _applied, 1)
    return case


def _applied(today: date) -> c.Apply:
    return c.Apply(applied_on=today, applied_to=ABOVE, application_doc="")


def decided(
    record: c.CreationDossier, *, awarded: bool = True, days: int = 300, revoked: bool = False
) -> Life:
    """The title is given for *days* or refused; a title ends, or is taken away."""
    case = yield from applied(record)

    def result(today: date) -> c.RecordDecision:
        return c.RecordDecision(
            result=c.CreationResult.AWARDED if awarded else c.CreationResult.REFUSED,
            reviewed_by=ABOVE,
            decided_on=today,
            decision_doc=f"安府〔{today.year}〕30号" if awarded else "",
            honour_title="诚信乡镇" if awarded else "",
            valid_to=today + timedelta(days=days) if awarded else None,
        )

    yield acts(LIN, case, "decide", result, 25)
    if revoked:
        yield acts(CHEN, case, "revoke", _revoked, 60)
    elif awarded:
        end = yield looks(LIN, lambda desk: desk.get(case).record.valid_to)
        yield acts(LIN, case, "expire", OptionalOpinion(), end + timedelta(days=2))


def _revoked(today: date) -> c.Revoke:
    paper = SuperiorDocument(
        title="关于撤销称号的决定", doc_no=f"安府〔{today.year}〕9号", issuer=ABOVE, issued_on=today
    )
    return c.Revoke(document=paper, revoked_on=today, reason="存在未修复的政务失信记录。")


def dossier_withdrawn(record: c.CreationDossier) -> Life:
    """The application is taken back."""
    case = yield from applied(record)
    yield acts(HUANG, case, "withdraw", Reason(reason="补充材料后下一年度申报。"), 4)


def drafted_void(kind: str, record: a.SelfAssessment | c.CreationDossier) -> Life:
    """Begun by mistake."""
    case: RecordId = yield begins(LIN, kind, record)
    yield acts(LIN, case, "void", Reason(reason="年度选错。"))


def document(
    seed: str, day: date, serial: int, subject: RecordId | None = None
) -> i.IssuedDocument:
    """Return a document that was issued on paper, numbered in the paper register."""
    teller = Teller(seed)
    told = teller.pick(chapters("integrity")["documents"])
    return i.IssuedDocument(
        title=teller.fill(told["title"], teller.words(day)),
        doc_type=told["type"],
        doc_no=f"凤溪镇{told['word']}〔{day.year}〕{serial}号",
        number_source=i.NumberSource.REGISTER,
        subjects=(subject,) if subject else (),
        signed_by="黄伟明",
        signed_on=day,
        pages=teller.number(1, 4),
        copies=teller.number(1, 6),
    )


def issued(record: i.IssuedDocument, *, mail: bool = True) -> Life:
    """It is sealed, sent, received and archived."""
    paper: RecordId = yield begins(XU, "issued_document", record)
    yield acts(XU, paper, "seal", _sealed)
    yield acts(XU, paper, "deliver", _delivered(mail=mail), 1)
    if mail:
        yield acts(XU, paper, "receive", _arrived, 4)
    kept = i.ArchiveDocument(
        publicity=Publicity.PROACTIVE, retention=i.Retention.YEARS_10, file_no=record.doc_no
    )
    yield acts(XU, paper, "archive", kept, 30)


def _sealed(today: date) -> i.SealDocument:
    return i.SealDocument(sealed_on=today, copies=2)


def _delivered(*, mail: bool) -> Callable[[date], i.Deliver]:
    mode = i.DeliveryMode.MAIL if mail else i.DeliveryMode.DIRECT
    return lambda today: i.Deliver(
        mode=mode,
        to="潮州市潮安区有关单位",
        sent_on=today,
        tracking_no=f"XA{today:%Y%m%d}018" if mail else "",
        receipt=None if mail else _receipt(today),
    )


def _arrived(today: date) -> i.Receive:
    return i.Receive(place=1, receipt=_receipt(today))


def _receipt(today: date) -> i.Receipt:
    return i.Receipt(received_on=today, receiver="收发室", proof="送达回证.pdf")


def document_voided(record: i.IssuedDocument) -> Life:
    """Its number was given to something else."""
    paper: RecordId = yield begins(XU, "issued_document", record)
    yield acts(XU, paper, "void", Reason(reason="文号登记错误，作废留痕。"))


def handover(
    leaver: UserId, successor: UserId, witness: UserId, day: date, cause: h.HandoverCause
) -> h.Handover:
    """Return the handover of a post on *day*."""
    return h.Handover(
        from_user=leaver,
        to_user=successor,
        witness=witness,
        cause=cause,
        handover_on=day,
        articles=(
            h.Article(name="UKey", number="1个"),
            h.Article(name="举报箱钥匙", number="2把"),
        ),
        matters="村级联系人名册和微信工作群一并移交。",
    )


def retires(day: date) -> Told:
    """A clerk retires: the list is signed by three; the account ends afterwards."""
    made = handover(HONG, WU, CAI, day, h.HandoverCause.RETIREMENT)
    case: RecordId = yield begins(LIN, "handover", made)
    yield acts(LIN, case, "list")
    yield acts(HONG, case, "sign_over", OptionalOpinion(opinion="已逐项移交。"))
    yield acts(WU, case, "confirm", OptionalOpinion(opinion="已逐项接收。"))
    yield acts(CAI, case, "attest", _SIGNED)
    return case


def rotates(day: date) -> Life:
    """The secrecy reviewer's post passes to somebody else, signed and not yet ended."""
    made = handover(LI, ZHUANG, CAI, day, h.HandoverCause.ROTATION)
    case: RecordId = yield begins(LIN, "handover", made)
    yield acts(LIN, case, "list")
    yield acts(LI, case, "sign_over", OptionalOpinion())
    yield acts(ZHUANG, case, "confirm", OptionalOpinion())
    yield acts(CAI, case, "attest", OptionalOpinion())


def on_paper(day: date) -> Life:
    """Neither party can sign in: the signed slip is kept, and the witness is still missing."""
    made = handover(UserId("wangyj"), UserId("zhengjl"), CHEN, day, h.HandoverCause.TRANSFER)
    case: RecordId = yield begins(LIN, "handover", made)
    yield acts(LIN, case, "list")
    yield attaches(LIN, case, "交接清单.txt", _SLIP)
    yield _by_slip(case, h.Party.FROM)
    yield _by_slip(case, h.Party.TO)


def _by_slip(case: RecordId, party: h.Party) -> Deed:
    return acts(
        LIN,
        case,
        "sign_slip",
        lambda today: h.RegisterSlip(
            party=party, signed_on=today, proof="交接清单.txt", reason="已到新单位报到。"
        ),
    )


def planned(day: date, *, listed: bool = False, void: bool = False) -> Life:
    """A handover that is only prepared, or no longer wanted."""
    made = handover(CHEN, ZHUANG, HUANG, day, h.HandoverCause.ROTATION)
    case: RecordId = yield begins(LIN, "handover", made)
    if listed:
        yield acts(LIN, case, "list")
    if void:
        yield acts(LIN, case, "void", Reason(reason="岗位调整取消。"))
