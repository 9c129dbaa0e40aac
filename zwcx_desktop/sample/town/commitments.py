"""How the town keeps its word: signed, posted, kept, changed by law, or broken and put right."""

from collections.abc import Callable
from datetime import date, timedelta

from zwcx_desktop.records import commitment as c
from zwcx_desktop.records.ids import Fen, RecordId
from zwcx_desktop.records.parts import (
    Explanation,
    Grade,
    Opinion,
    OptionalOpinion,
    Publication,
    Publish,
    Reason,
    months_later,
)
from zwcx_desktop.sample.town.diary import Deed, Life, Told, acts, attaches, begins, looks
from zwcx_desktop.sample.town.people import HUANG
from zwcx_desktop.sample.town.promises import Word
from zwcx_desktop.sample.town.teller import chapters

PROOF = "验收合格，参加验收人员签名见原件。".encode()
_GRADES = {Grade.VERY_GOOD: 50, Grade.GOOD: 40, Grade.FAIR: 10}


def given(word: Word) -> Told:
    """A word is drafted, reviewed, now and then returned, and signed."""
    promise: RecordId = yield begins(word.author, "commitment", word.record)
    yield acts(word.author, promise, "submit")
    if word.teller.often(8):
        why = Opinion(opinion="衡量标准请写明数量和时限，核对后重新提交。")
        yield acts(word.reviewer, promise, "return", why)
        yield acts(word.author, promise, "submit")
    passed = OptionalOpinion(opinion="内容具体、标准可衡量，同意。")
    yield acts(word.reviewer, promise, "pass", passed)
    yield acts(word.signer, promise, "sign", OptionalOpinion(opinion="同意签发。"))
    return promise


def posted(word: Word) -> Told:
    """It is signed, and hangs where the public can read it."""
    promise = yield from given(word)
    wait = 24 if word.teller.often(3) else word.teller.number(1, 6)
    yield acts(word.author, promise, "publish", _postings(word), wait)
    return promise


def _postings(word: Word) -> Callable[[date], Publish]:
    url = f"https://www.example.gov.cn/fengxi/cn/{word.teller.number(1000, 9999)}.html"

    def hung(today: date) -> Publish:
        board = Publication(
            channel="BULLETIN_BOARD",
            place="镇便民服务中心公开栏",
            from_on=today,
            proof="公开栏照片.jpg",
        )
        site = Publication(channel="PORTAL", url=url, from_on=today, proof="网页截图.png")
        return Publish(publications=(board, site))

    return hung


def reported(word: Word, promise: RecordId, percent: int, on: date) -> Deed:
    """The clerk reports how far it has come, and which milestone is reached."""
    stones = word.record.milestones
    place = next((n for n, s in enumerate(stones, 1) if s.due_on and abs(s.due_on - on).days < 5),
                 None)  # fmt: skip

    def told(today: date) -> c.ReportProgress:
        note = f"按计划推进，已完成{percent}%。"
        if place is None:
            return c.ReportProgress(percent=percent, note=note)
        evidence = "现场照片和验收单"
        return c.ReportProgress(
            percent=percent, note=note, milestone=place, done_on=today, evidence=evidence
        )

    return acts(word.author, promise, "progress", told, on)


def worked(word: Word, promise: RecordId, share: int = 100) -> Life:
    """Progress is reported along the way."""
    record = word.record
    assert record.start_on is not None
    end = record.due_on or record.start_on + timedelta(days=300)
    days = sorted(
        {m.due_on for m in record.milestones if m.due_on}
        or {record.start_on + (end - record.start_on) * 6 / 10}
    )
    for place, day in enumerate(days, start=1):
        yield reported(word, promise, share * place // (len(days) + 1), day)


def kept(word: Word, late: int = 0) -> Life:
    """A word given and kept, on its day or *late* days after; the year after it is archived."""
    promise = yield from posted(word)
    yield from worked(word, promise)
    due = word.record.due_on
    assert due is not None
    done = due + timedelta(days=late) if late else due - timedelta(days=word.teller.number(2, 12))
    if word.teller.often(35):
        yield attaches(word.author, promise, "验收单.txt", PROOF, done)
    yield acts(word.author, promise, "claim", claimed(word), done)
    yield from confirmed(word, promise)
    closed = yield looks(word.author, lambda desk: desk.get(promise).record.closed_on)
    yield acts(word.author, promise, "archive", None, date(closed.year + 1, 1, 12))


def claimed(word: Word) -> Callable[[date], c.ClaimFulfilment]:
    """Return what the clerk says was fulfilled, dated on the day he says it."""
    said = "由受益村（居）民代表签字证明。"
    return lambda today: c.ClaimFulfilment(
        fulfilled_on=today,
        actual_value=word.record.target_value,
        result=word.result,
        statement=said,
    )


def confirmed(word: Word, promise: RecordId) -> Life:
    """Another confirms that the word was kept; sometimes he sends the claim back first."""
    if word.teller.often(5):
        why = Reason(reason="证明材料不完整，请补充验收单。")
        yield acts(word.reviewer, promise, "refuse", why, 1)
        yield acts(word.author, promise, "claim", claimed(word))
    yield acts(word.reviewer, promise, "confirm", OptionalOpinion(opinion="经核对，确已兑现。"), 2)
    if word.teller.often(40):
        yield acts(word.reviewer, promise, "evaluate", judged_by_public(word), 3)


def judged_by_public(word: Word) -> Callable[[date], c.Evaluate]:
    """Return what the public says of it."""
    grade = word.teller.weighed(_GRADES)
    return lambda today: c.Evaluate(
        by_type=c.Evaluator.PUBLIC, on=today, grade=grade, comment="群众代表现场评价。"
    )


def standing(word: Word, last: date) -> Life:
    """A standard of service, judged anew in every cycle until *last*."""
    promise = yield from posted(word)
    record = word.record
    assert record.start_on is not None
    assert record.review_cycle is not None
    day = months_later(record.start_on, record.review_cycle.months)
    while day < last:
        yield acts(word.reviewer, promise, "evaluate", judged_by_public(word), day)
        day = months_later(day, record.review_cycle.months)


def paid(word: Word, late: int = 0) -> Life:
    """A contract's duties are performed one after the other; then the word is claimed as kept."""
    promise = yield from posted(word)
    contract = word.record.contract
    assert contract is not None
    for place, duty in enumerate(contract.obligations, start=1):
        assert duty.due_on is not None
        day = duty.due_on + timedelta(days=late if place > 1 and late else -14)
        yield acts(word.author, promise, "perform_obligation", _performed(place), day)
    yield acts(word.author, promise, "claim", claimed(word))
    yield from confirmed(word, promise)


def _performed(place: int) -> Callable[[date], c.RecordObligation]:
    voucher = "转账支付，凭证号见附件。"
    return lambda today: c.RecordObligation(place=place, done_on=today, opinion=voucher)


def performed(word: Word, late: int = 0) -> Life:
    """A judgment is performed."""
    promise = yield from posted(word)
    due = word.record.due_on
    assert due is not None
    day = due + timedelta(days=late or -5)
    yield acts(word.author, promise, "perform_judgment", _paid_up, day)
    yield acts(word.author, promise, "claim", claimed(word))
    yield from confirmed(word, promise)


def _paid_up(today: date) -> c.RecordJudgment:
    return c.RecordJudgment(performed_on=today, opinion="一次付清，法院出具结案通知。")


def changed(
    word: Word,
    kind: c.ChangeKind,
    *,
    approved: bool = True,
    compensation: bool = False,
) -> Told:
    """The word is changed or ended as the law allows, and the public is told."""
    promise = yield from posted(word)
    proposal = _proposal(word, kind, compensation=compensation)
    yield acts(word.author, promise, "propose_change", proposal, 40)
    if not approved:
        why = Reason(reason="依据不足，按原期限履行。")
        yield acts(word.signer, promise, "reject_change", why, 3)
        yield from _kept_on_its_day(word, promise)
        return promise
    yield acts(word.signer, promise, "approve_change", _agreed, 3)
    yield acts(word.author, promise, "record_change_notice", _announced, 2)
    if compensation:
        yield acts(word.author, promise, "record_compensation", _compensated, 12)
    if kind is not c.ChangeKind.TERMINATE:
        yield from _kept_on_its_day(word, promise)
    return promise


def _kept_on_its_day(word: Word, promise: RecordId) -> Life:
    due = yield looks(word.author, lambda desk: desk.get(promise).record.due_on)
    yield acts(word.author, promise, "claim", claimed(word), due - timedelta(days=4))
    yield from confirmed(word, promise)


def _agreed(today: date) -> c.ApproveChange:
    return c.ApproveChange(opinion="程序完备，同意。", effective_on=today)


def _announced(today: date) -> c.RecordChangeNotice:
    return c.RecordChangeNotice(doc_no=f"凤溪镇告〔{today.year}〕9号", published_on=today)


def _compensated(today: date) -> c.RecordCompensation:
    return c.RecordCompensation(paid_on=today, opinion="银行转账凭证.pdf")


def _proposal(
    word: Word, kind: c.ChangeKind, *, compensation: bool
) -> Callable[[date], c.ProposeChange]:
    due = word.record.due_on

    def proposed(today: date) -> c.ProposeChange:
        later = due + timedelta(days=60) if due and kind is c.ChangeKind.DUE else None
        content = kind is c.ChangeKind.CONTENT
        return c.ProposeChange(
            change_kind=kind,
            ground=c.Ground.PUBLIC_INTEREST,
            ground_title="关于调整城镇防洪工程施工范围的通知",
            ground_doc_no=f"安府办〔{today.year}〕33号",
            ground_clause="二（一）",
            authority="潮州市潮安区人民政府",
            procedure=tuple(c.Procedure(step=step, done=True) for step in c.ProcedureStep),
            new_content=f"{word.record.content}（施工范围按新方案调整）" if content else "",
            new_due_on=later,
            affected_parties=word.record.promisee_name or "无",
            loss=c.Loss.LOSS if compensation else c.Loss.NONE,
            loss_note="停工损失经评估确认。" if compensation else "",
            compensation_required=compensation,
            compensation_amount=Fen(1_280_000) if compensation else None,
            compensation_due=today + timedelta(days=30) if compensation else None,
        )

    return proposed


def broken(word: Word, outcome: c.Outcome) -> Told:
    """The day passes and the word is not kept: the leader closes it with a written explanation."""
    promise = yield from posted(word)
    yield from worked(word, promise, 60)
    due = word.record.due_on
    assert due is not None
    yield acts(HUANG, promise, "close_unfulfilled", explained(word, outcome), due + timedelta(5))
    return promise


def explained(word: Word, outcome: c.Outcome) -> Callable[[date], c.CloseUnfulfilled]:
    """Return the closing of a broken word."""
    return lambda today: c.CloseUnfulfilled(
        outcome=outcome, explanation=explanation(f"“{word.record.title}”到期未完成。", today)
    )


def explanation(facts: str, today: date, days: int = 60) -> Explanation:
    """Return a written explanation, signed today, that sets *days* to put things right."""
    told = chapters("integrity")["explanation"]
    return Explanation(
        facts=facts,
        **told,
        rectify_by=today + timedelta(days=days),
        signed_by="黄伟明",
        signed_on=today,
    )


def fulfilled_later(word: Word, promise: RecordId) -> Deed:
    """What was broken is kept after all."""
    return acts(word.reviewer, promise, "fulfil_later", claimed(word), 45)


def opened(word: Word, promise: RecordId, kind: str) -> Deed:
    """Look up the record of *kind* that an act on *promise* opened."""
    return looks(
        word.reviewer, lambda desk: next(x.id for x in desk.ties(promise) if x.kind == kind)
    )


def thrown_away(word: Word) -> Life:
    """A draft that nobody needs."""
    promise: RecordId = yield begins(word.author, "commitment", word.record)
    yield acts(word.author, promise, "void", Reason(reason="与已有承诺重复。"))


def mistaken(word: Word) -> Life:
    """A signed word turns out to be a mistaken entry."""
    promise = yield from given(word)
    why = c.VoidMisentry(reason="误将内部工作要求录为公开承诺，尚未公布。")
    yield acts(word.signer, promise, "void_misentry", why, 1)


def refused(word: Word) -> Life:
    """The leader does not sign; the clerk puts it right."""
    promise: RecordId = yield begins(word.author, "commitment", word.record)
    yield acts(word.author, promise, "submit")
    yield acts(word.reviewer, promise, "pass", OptionalOpinion())
    why = Opinion(opinion="标准偏低，请与去年完成情况对照后重报。")
    yield acts(word.signer, promise, "reject", why)
