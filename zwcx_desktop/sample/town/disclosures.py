"""What the town makes public, what it does not and why: reviewed, posted, updated, withdrawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from zwcx_desktop.records import disclosure as d
from zwcx_desktop.records.ids import Fen, RecordId, UserId
from zwcx_desktop.records.parts import (
    Opinion,
    OptionalOpinion,
    Publication,
    Publicity,
    Publish,
    Reason,
)
from zwcx_desktop.sample.town.diary import Deed, Life, Told, acts, attaches, begins, looks
from zwcx_desktop.sample.town.people import CAI, HUANG, LI, REVIEWER_OF, clerk_of, unit
from zwcx_desktop.sample.town.teller import Teller, chapters
from zwcx_desktop.store.desk import Desk

_CONTACT = "镇公共服务办公室，电话0768-5550101，凤溪镇府前路1号102室"
_BOARD = "镇政府公开栏"
_ANSWER = "关于有关信息公开问题的复函（扫描件内容略）。".encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A matter as it will be made public, and who has to do with it."""

    record: d.Disclosure
    teller: Teller
    author: UserId
    signer: UserId

    @property
    def reviewer(self) -> UserId:
        """Who passes its content."""
        return REVIEWER_OF[self.author]


def item(seed: str, told: Mapping[str, Any], day: date, **words: str) -> Item:
    """Return the matter that a chapter entry tells of, formed on *day*."""
    teller = Teller(seed)
    slots = {**teller.words(day), "n": str(teller.number(12, 96)), "p": str(day.year - 1)}
    amount = teller.number(8_000, 980_000)
    slots |= {"a": f"{amount:,}.00", "h": "一" if day.month < 7 else "二", **words}
    notice = told.get("notice")
    record = d.Disclosure(
        title=teller.fill(told["title"], slots),
        kind=d.DisclosureKind(told["kind"]),
        stage=d.Stage(told["stage"]),
        summary=teller.fill(told["summary"], slots),
        body=teller.fill(told["body"], slots),
        formed_on=day,
        unit_id=unit(told["unit"]),
        basis=told["basis"],
        publish_channels=("BULLETIN_BOARD", "PORTAL"),
        finance=_finance(told, slots, amount) if told["kind"] == "FINANCE" else (),
        is_notice=bool(notice),
        notice_days=notice,
        notice_unit=d.DayUnit.WORKING_DAY if notice == 5 else d.DayUnit.NATURAL_DAY,
        notice_from=day + timedelta(days=14) if notice else None,
        objection_contact=_CONTACT if notice else "",
    )
    author = clerk_of(told["unit"], day)
    return Item(record=record, teller=teller, author=author, signer=teller.pick((HUANG, CAI)))


def _finance(
    told: Mapping[str, Any], slots: Mapping[str, str], amount: int
) -> tuple[d.FinanceItem, ...]:
    part = amount * 7 // 10
    year = int(slots["p"] if told["every"] == "year" else slots["y"])
    period = f"{year}年" if told["every"] == "year" else f"{year}年第{slots['q']}季度"
    return tuple(
        d.FinanceItem(
            budget_year=year,
            item=f"{told['item']}（{word}）",
            source=told["source"],
            budget=Fen(spent * 110),
            amount=Fen(spent * 100),
            payee_masked="陈某等",
            period=period,
            owner="庄瑞华",
        )
        for word, spent in (("一", part), ("二", amount - part))
    )


def withheld(seed: str, day: date, place: int) -> Item:
    """Return a matter that is not made public."""
    teller = Teller(seed)
    told = chapters("openness")["withheld"][place]
    words = teller.words(day)
    record = d.Disclosure(
        title=teller.fill(told["title"], words),
        kind=d.DisclosureKind.GOV_AFFAIRS,
        summary=told["summary"],
        formed_on=day,
        unit_id=unit(told["unit"]),
        publicity=Publicity.NOT_DISCLOSED,
        exception_basis=(d.ExceptionBasis(told["exception"]),),
        exception_text=told["reason"],
    )
    author = clerk_of(told["unit"], day)
    return Item(record=record, teller=teller, author=author, signer=HUANG)


def reviewed(made: Item) -> Told:
    """It is drafted and reviewed for content and secrecy, now and then with a way back."""
    matter: RecordId = yield begins(made.author, "disclosure", made.record)
    yield acts(made.author, matter, "submit")
    if made.teller.often(7):
        why = Opinion(opinion="请补充资金来源和监督电话后重新提交。")
        yield acts(made.reviewer, matter, "return_content", why)
        yield acts(made.author, matter, "submit")
    yield acts(
        made.reviewer, matter, "pass_content", OptionalOpinion(opinion="内容属实，同意公开。")
    )
    yield from _secrecy(made, matter)
    return matter


def _secrecy(made: Item, matter: RecordId) -> Life:
    if made.teller.often(3):
        why = Opinion(opinion="正文中个别表述可识别到个人，请处理后再审。")
        yield acts(LI, matter, "redact_secrecy", why)
        yield acts(made.author, matter, "submit")
        yield acts(made.reviewer, matter, "pass_content", OptionalOpinion(opinion="已处理。"))
    passed = d.SecrecyPass(points=tuple(d.SecrecyPoint), opinion="逐项审查，不涉密。")
    yield acts(LI, matter, "pass_secrecy", passed)


def approved(made: Item) -> Told:
    """It is signed."""
    matter = yield from reviewed(made)
    yield acts(made.signer, matter, "sign", OptionalOpinion(opinion="同意公开。"))
    return matter


def published(made: Item) -> Told:
    """It hangs on the board and stands on the site, as a rule within twenty working days."""
    matter = yield from approved(made)
    wait = 22 if made.teller.often(3) else made.teller.number(1, 5)
    yield acts(made.author, matter, "publish", postings(made), wait)
    return matter


def postings(made: Item) -> Callable[[date], Publish]:
    """Return where it was posted."""
    url = f"https://www.example.gov.cn/fengxi/gk/{made.teller.number(10_000, 99_999)}.html"

    def hung(today: date) -> Publish:
        board = Publication(
            channel="BULLETIN_BOARD", place=_BOARD, from_on=today, proof="公开栏照片.jpg"
        )
        site = Publication(channel="PORTAL", url=url, from_on=today, proof="网页截图.png")
        return Publish(publications=(board, site))

    return hung


def noticed(made: Item, *, removed: bool = True) -> Life:
    """A notice runs its days; what is objected to is answered; then it comes down or stays."""
    matter = yield from published(made)
    last = yield looks(made.author, lambda desk: desk.get(matter).record.notice_to)
    objected = made.teller.often(12)
    over = d.EndNotice(
        objections=int(objected),
        handling="已向提出人说明核实情况，提出人认可。" if objected else "",
    )
    yield acts(made.author, matter, "end_notice", over, last + timedelta(days=1))
    if not removed:
        yield acts(made.author, matter, "keep_public", None, 1)
        return
    yield acts(made.author, matter, "remove", _taken_down, 3)


def _taken_down(today: date) -> d.TakeDown:
    return d.TakeDown(removed_on=today, proof="撤下照片.jpg")


def updated(made: Item) -> Life:
    """What is public changes: a new version takes the place of the old one."""
    matter = yield from published(made)

    def anew(today: date) -> d.Update:
        return d.Update(formed_on=today, reason="数据按月更新。")

    yield acts(made.author, matter, "update", anew, 30)
    yield edits(made, matter, "（更新）")
    yield acts(made.author, matter, "submit")
    yield acts(made.reviewer, matter, "pass_content", OptionalOpinion(opinion="数据已核对。"))
    passed = d.SecrecyPass(points=tuple(d.SecrecyPoint))
    yield acts(LI, matter, "pass_secrecy", passed)
    yield acts(made.signer, matter, "sign", OptionalOpinion(opinion="同意。"))
    yield acts(made.author, matter, "publish", postings(made), 1)
    yield acts(made.author, matter, "confirm_removal", _taken_down, 1)


def edits(made: Item, matter: RecordId, more: str) -> Deed:
    """The clerk changes the text."""

    def edit(desk: Desk) -> None:
        entry = desk.get(matter)
        body = f"{entry.record.body}\n{more}"
        desk.edit(matter, replace(entry.record, body=body), entry.rev)

    return looks(made.author, edit)


def withdrawn(made: Item, why: d.WithdrawalReason, *, again: bool = False) -> Life:
    """Something public has to go at once; every channel confirms; perhaps it comes back."""
    matter = yield from published(made)
    said = d.Withdraw(
        why=why,
        reason="附表中有一栏未脱敏，已立即撤回。",
        found_by="日常巡查",
        remedial="已从网站和公开栏撤下，清除缓存。",
        notify_pi_subject=why is d.WithdrawalReason.PRIVACY,
    )
    yield acts(made.author, matter, "withdraw", said, 4)
    yield acts(made.reviewer, matter, "confirm_removal", _taken_down)
    if again:
        yield acts(made.author, matter, "redact", d.Redact(reason="删除附表相关栏目。"), 2)
        yield edits(made, matter, "（附表已作脱敏处理）")
        yield acts(made.author, matter, "submit")
        yield acts(made.reviewer, matter, "pass_content", OptionalOpinion(opinion="已脱敏。"))
        yield acts(LI, matter, "pass_secrecy", d.SecrecyPass(points=tuple(d.SecrecyPoint)))
        yield acts(made.signer, matter, "sign", OptionalOpinion(opinion="同意。"))
        yield acts(made.author, matter, "publish", postings(made), 1)


def not_disclosed(made: Item) -> Life:
    """It stays closed, which is signed, and looked at again after a year."""
    matter: RecordId = yield begins(made.author, "disclosure", made.record)
    yield acts(made.author, matter, "submit")
    yield acts(made.reviewer, matter, "pass_content", OptionalOpinion(opinion="同意不予公开。"))
    passed = d.SecrecyPass(points=tuple(d.SecrecyPoint))
    yield acts(LI, matter, "pass_secrecy", passed)
    yield acts(made.signer, matter, "sign", OptionalOpinion(opinion="同意。"))
    yield from _reassessed(made, matter)


def _reassessed(made: Item, matter: RecordId) -> Life:
    """Every year, for as long as it stays closed, it is asked why."""
    kept = Opinion(opinion="经评估，不予公开的事由仍然存在。")
    while True:
        again = yield looks(made.reviewer, lambda desk: desk.get(matter).record.rereview_on)
        yield acts(made.reviewer, matter, "re_review_keep", kept, again - timedelta(days=8))


def secrecy_refused(made: Item) -> Life:
    """The secrecy reviewer finds that it must not be public, and the leader signs that."""
    matter: RecordId = yield begins(made.author, "disclosure", made.record)
    yield acts(made.author, matter, "submit")
    yield acts(made.reviewer, matter, "pass_content", OptionalOpinion())
    no = d.SecrecyRefuse(
        exception_basis=(d.ExceptionBasis.X16_INTERNAL,), opinion="属于内部事务信息。"
    )
    yield acts(LI, matter, "refuse_secrecy", no)
    yield acts(made.signer, matter, "sign_refusal", OptionalOpinion(opinion="同意不予公开。"))
    yield from _reassessed(made, matter)


def escalated(made: Item) -> Life:
    """The reviewer is not sure and asks the competent organ, whose answer decides."""
    matter: RecordId = yield begins(made.author, "disclosure", made.record)
    yield acts(made.author, matter, "submit")
    yield acts(made.reviewer, matter, "pass_content", OptionalOpinion())
    unsure = d.Escalate(
        organ="潮州市潮安区国家保密局", opinion="附图精度是否属于限制公开，不能确定。"
    )
    yield acts(LI, matter, "escalate", unsure)
    yield attaches(LI, matter, "保密局复函.txt", _ANSWER, 8)
    yield acts(LI, matter, "answer_received", _answered)
    yield acts(made.signer, matter, "sign", OptionalOpinion(opinion="同意公开。"))
    yield acts(made.author, matter, "publish", postings(made), 1)


def _answered(today: date) -> d.EscalationAnswer:
    return d.EscalationAnswer(
        answer=d.Answer.DISCLOSE,
        doc_no=f"安密函〔{today.year}〕4号",
        answered_on=today,
        opinion="降低附图精度后可以公开。",
    )


def voided(made: Item) -> Life:
    """A draft that was entered twice."""
    matter: RecordId = yield begins(made.author, "disclosure", made.record)
    yield acts(made.author, matter, "void", Reason(reason="重复录入。"))
