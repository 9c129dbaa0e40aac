"""Honours, which are checked first; what third parties found; and trainings in good faith."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from zwcx_desktop.records import honour as h
from zwcx_desktop.records import third_party_assessment as a
from zwcx_desktop.records import training_record as t
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.parts import OptionalOpinion, Reason, SuperiorDocument
from zwcx_desktop.sample.town.diary import Life, Told, acts, attaches, begins
from zwcx_desktop.sample.town.oversight import SIGNED, answered
from zwcx_desktop.sample.town.people import ABOVE, CHEN, HUANG, LIN, ZHUANG
from zwcx_desktop.sample.town.teller import Teller, chapters

_LIST = "签到名单（内容略）。".encode()
_REPORT = "评估报告（内容略）。".encode()


def honour(seed: str, day: date, place: int, related: tuple[RecordId, ...] = ()) -> h.Honour:
    """Return whom the town puts forward."""
    teller = Teller(seed)
    told = chapters("integrity")["honours"][place % len(chapters("integrity")["honours"])]
    person = told["kind"] == "PERSON"
    return h.Honour(
        title=told["title"],
        level=h.Rank(told["level"]),
        authority=told["authority"],
        selection=f"关于评选{day.year}年度{told['title']}的通知",
        apply_by=day + timedelta(days=40),
        subject_kind=h.SubjectKind(told["kind"]),
        subject=teller.fill(told["subject"], teller.words(day)),
        subject_unit="凤溪镇综合治理办" if person else "",
        deeds=told["deeds"],
        related=related,
    )


def checked(made: h.Honour, blocking: tuple[RecordId, ...] = ()) -> Told:
    """Whoever is put forward is checked first."""
    case: RecordId = yield begins(LIN, "honour", made)

    def asked(today: date) -> h.AskCheck:
        return h.AskCheck(
            asked_on=today, asked_of="潮州市潮安区发展和改革局", query="近三年政务失信记录"
        )

    yield acts(LIN, case, "ask_check", asked)
    yield acts(LIN, case, "record_check", _checked(blocking), 6)
    return case


def _checked(blocking: tuple[RecordId, ...]) -> Callable[[date], h.RecordCheck]:
    return lambda today: h.RecordCheck(
        replied_on=today,
        result=h.CheckResult.FOUND if blocking else h.CheckResult.CLEAN,
        reply="有一条未修复的失信记录。" if blocking else "未发现失信记录。",
        blocking_records=blocking,
    )


def awarded(made: h.Honour, *, taken_away: bool = False) -> Life:
    """It is approved, given, and once taken away again."""
    case = yield from checked(made)
    yield acts(HUANG, case, "approve", SIGNED, 2)
    yield acts(LIN, case, "award", _given, 20)
    if taken_away:
        yield acts(HUANG, case, "disqualify", _lost, 90)


def _given(today: date) -> h.Award:
    return h.Award(awarded_on=today, doc_no=f"安府〔{today.year}〕27号")


def _lost(today: date) -> h.Disqualify:
    paper = SuperiorDocument(
        title="关于取消称号的决定",
        doc_no=f"安府〔{today.year}〕40号",
        issuer=ABOVE,
        issued_on=today,
    )
    return h.Disqualify(document=paper, on=today, reason="存在未修复的政务失信记录。")


def not_awarded(made: h.Honour, blocking: tuple[RecordId, ...]) -> Life:
    """Who has a record that stands is not put forward."""
    case = yield from checked(made, blocking)
    yield acts(HUANG, case, "refuse", Reason(reason="失信记录尚未修复。"), 1)


def honour_voided(made: h.Honour) -> Life:
    """Entered twice."""
    case: RecordId = yield begins(LIN, "honour", made)
    yield acts(LIN, case, "void", Reason(reason="重复填报。"))


def assessment(
    seed: str, day: date, place: int, supersedes: RecordId | None = None
) -> a.ThirdPartyAssessment:
    """Return a report by somebody outside the government."""
    teller = Teller(seed)
    told = chapters("integrity")["assessments"][place % 2]
    half = "上半年" if day.month > 6 else "下半年"
    year = day.year if day.month > 6 else day.year - 1
    return a.ThirdPartyAssessment(
        agency=told["agency"],
        entrusted_by="潮州市潮安区发展和改革局",
        title=told["title"],
        report_no=f"PG{day:%Y%m}-{teller.number(1, 40):02d}",
        period=f"{year}年{half}",
        received_on=day,
        supersedes=supersedes,
        score=Decimal(teller.number(820, 955)) / 10,
        full_score=Decimal(100),
        grade="良好",
        rank=teller.number(2, 9),
        rank_of=18,
        findings=told["findings"],
        warnings=(
            a.RiskWarning(
                level=a.WarningLevel.GENERAL, text=told["warning"], due=day + timedelta(days=30)
            ),
        ),
    )


def registered(made: a.ThirdPartyAssessment) -> Told:
    """It is registered as it was made."""
    case: RecordId = yield begins(LIN, "third_party_assessment", made)
    yield attaches(LIN, case, "评估报告.txt", _REPORT)
    yield acts(CHEN, case, "register", OptionalOpinion(opinion="与报告原件一致。"))
    return case


def responded(made: a.ThirdPartyAssessment) -> Life:
    """It is answered."""
    case = yield from registered(made)
    yield from answered(case, 8)


def filed(made: a.ThirdPartyAssessment) -> Life:
    """It wants no answer."""
    case = yield from registered(made)
    yield acts(HUANG, case, "file", Reason(reason="评估结果良好，无需回应。"), 3)


def superseded(made: a.ThirdPartyAssessment, anew: a.ThirdPartyAssessment) -> Life:
    """The agency corrects its report: the new record takes the place of the old one."""
    case = yield from registered(made)
    other = yield from registered(anew)
    why = a.Supersede(successor=other, reason="评估机构更正了得分。")
    yield acts(CHEN, case, "supersede", why, 1)


def assessment_voided(made: a.ThirdPartyAssessment) -> Life:
    """Entered twice."""
    case: RecordId = yield begins(LIN, "third_party_assessment", made)
    yield acts(LIN, case, "void", Reason(reason="重复登记。"))


def training(seed: str, day: date, place: int) -> t.TrainingRecord:
    """Return a training that was held on *day*."""
    teller = Teller(seed)
    told = chapters("integrity")["trainings"][place % len(chapters("integrity")["trainings"])]
    return t.TrainingRecord(
        topic=f"{day.year}年{told['topic']}",
        form=t.TrainingForm(told["form"]),
        held_on=day,
        hours=Decimal(teller.pick((2, 3, 4))),
        organiser="凤溪镇党政综合办公室",
        content=told["content"],
        attendees_count=teller.number(28, 64),
        list_file="签到名单.txt",
        civil_servants=52,
        with_credit_file=min(52, 40 + (day.year - 2024) * 5 + day.month // 6),
    )


def trained(made: t.TrainingRecord, *, struck: bool = False) -> Life:
    """It is entered with its list and confirmed by somebody else."""
    case: RecordId = yield begins(LIN, "training_record", made)
    yield attaches(LIN, case, "签到名单.txt", _LIST)
    yield acts(LIN, case, "submit")
    yield acts(ZHUANG, case, "confirm", OptionalOpinion(opinion="与签到名单一致。"))
    if struck:
        yield acts(HUANG, case, "void_confirmed", Reason(reason="与另一场培训重复统计。"), 5)
