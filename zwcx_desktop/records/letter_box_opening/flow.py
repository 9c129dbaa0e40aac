"""How the opening of a box moves: entered by one, confirmed by another, every letter followed."""

from collections.abc import Iterator
from dataclasses import replace

from zwcx_desktop.records import guards
from zwcx_desktop.records.kind import Problem
from zwcx_desktop.records.letter_box_opening.parts import (
    BOX_RULE,
    NO_NAMES_RULE,
    BoxLetter,
    LetterOutcome,
    OpeningState,
    RecordLetter,
)
from zwcx_desktop.records.letter_box_opening.record import LetterBoxOpening, check
from zwcx_desktop.records.parts import OptionalOpinion, Reason
from zwcx_desktop.records.workflow import Act, Refusal, Transition, given, stay

S = OpeningState
LETTER_RULE = "来信逐件登记，不得遗漏（信访工作条例第二十二条）"


def names_nobody(opening: LetterBoxOpening, act: Act) -> Refusal | None:
    """Refuse an opening in whose words somebody could be told."""
    texts = (opening.remarks, *(letter.appearance for letter in opening.letters))
    hits = [hit for text in texts for hit in act.facts.personal_details(text)]
    if hits:
        return Refusal(f"登记内容中有 {len(hits)} 处疑似个人信息，请删除", NO_NAMES_RULE)
    return None


def another_opener(opening: LetterBoxOpening, act: Act) -> Refusal | None:
    """Refuse to confirm to whoever was not there.

    Where everybody but the registrar has no account, the signed sheet stands in for them.
    """
    others = set(opening.openers) - {opening.author}
    if act.actor.id in others:
        return None
    if others:
        return Refusal("须由一同开箱的另一人确认", BOX_RULE)
    if act.facts.evidence_count() == 0:
        return Refusal("其他开箱人没有系统账号的，请先上传签字的开箱登记表", BOX_RULE)
    return None


def all_settled(opening: LetterBoxOpening, _act: Act) -> Refusal | None:
    """Refuse to close while a letter's fate is open."""
    rest = "、".join(str(no) for no in opening.unsettled)
    return Refusal(f"第 {rest} 封尚未登记去向", LETTER_RULE) if rest else None


def _some_unsettled(opening: LetterBoxOpening, _act: Act) -> Refusal | None:
    return None if opening.unsettled else Refusal("每封信都已登记去向", LETTER_RULE)


def _letter(opening: LetterBoxOpening, no: int | None) -> BoxLetter | None:
    return next((letter for letter in opening.letters if letter.no == no), None)


def _letter_problems(opening: LetterBoxOpening, act: Act) -> Iterator[Problem]:
    answers: RecordLetter = act.answers
    letter = _letter(opening, answers.no)
    if letter is None:
        yield Problem("no", f"没有第 {answers.no} 封信，请核对序号。")
    elif letter.settled:
        yield Problem("no", f"第 {answers.no} 封已登记为“{given(letter.outcome).label}”。")
    if answers.outcome is LetterOutcome.COMPLAINT:
        yield from _tie_problems(opening, act)
    elif answers.complaint is not None:
        yield Problem("complaint", "去向不是“登记为投诉举报”的，不选投诉举报件。")
    elif not answers.note.strip():
        yield Problem("note", "请写明受件单位或者无关的原因。")
    if act.facts.personal_details(answers.note):
        yield Problem("note", f"去向说明中有疑似个人信息，请删除（依据：{NO_NAMES_RULE}）。")


def _tie_problems(opening: LetterBoxOpening, act: Act) -> Iterator[Problem]:
    answers: RecordLetter = act.answers
    if answers.complaint is None:
        if not answers.is_restricted:
            yield Problem("complaint", "请选定登记成的投诉举报件；尚未登记的请先登记。")
    elif act.facts.is_restricted(answers.complaint):
        yield Problem(
            "complaint",
            "该件限定知悉范围，不能写在开箱登记里；请不选该件，勾选“该件限定知悉范围”，"
            f"并在该件上选定本次开箱（依据：{NO_NAMES_RULE}）。",
        )
    elif act.facts.state_of(answers.complaint) is None:
        yield Problem("complaint", "没有找到选定的件，请重新选择。")
    elif any(letter.complaint == answers.complaint for letter in opening.letters):
        yield Problem("complaint", "选定的件已对应另一封信；内容重复的请各自登记后并单。")


def _record_letter(opening: LetterBoxOpening, act: Act) -> LetterBoxOpening:
    answers: RecordLetter = act.answers
    letters = tuple(
        replace(letter, outcome=answers.outcome, complaint=answers.complaint, note=answers.note)
        if letter.no == answers.no
        else letter
        for letter in opening.letters
    )
    return replace(opening, letters=letters)


def _void(opening: LetterBoxOpening, act: Act) -> LetterBoxOpening:
    return replace(opening, void_reason=act.answers.reason)


WORKFLOW: tuple[Transition[LetterBoxOpening], ...] = (
    Transition(
        event="confirm",
        label="共同开箱人确认",
        sources=frozenset({S.DRAFT}),
        target=S.CONFIRMED,
        roles=guards.CLERK_OR_REVIEWER | guards.LEADER,
        basis=BOX_RULE,
        asks=OptionalOpinion,
        guards=(guards.not_author, guards.complete(check), another_opener, names_nobody),
        documents=("D38",),
        primary=True,
    ),
    Transition(
        event="record_letter",
        label="登记一封信的去向",
        sources=frozenset({S.CONFIRMED}),
        target=stay,
        roles=guards.CLERK_OR_REVIEWER,
        basis=LETTER_RULE,
        asks=RecordLetter,
        guards=(_some_unsettled,),
        check=_letter_problems,
        effect=_record_letter,
        documents=("D38",),
    ),
    Transition(
        event="close",
        label="登记完毕",
        sources=frozenset({S.CONFIRMED}),
        target=S.CLOSED,
        roles=guards.CLERK_OR_REVIEWER,
        basis=LETTER_RULE,
        guards=(all_settled,),
        documents=("D38",),
        primary=True,
    ),
    Transition(
        event="void",
        label="作废",
        sources=frozenset({S.DRAFT}),
        target=S.VOID,
        roles=guards.CLERK_OR_REVIEWER,
        basis="误录的开箱登记可以作废，编号保留",
        asks=Reason,
        guards=(guards.author_or_reviewer,),
        effect=_void,
        danger=True,
    ),
)
