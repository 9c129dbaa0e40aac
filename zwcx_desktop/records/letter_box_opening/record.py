"""The opening of a letter box (举报箱开箱登记), and what must hold of it; it names no one."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Annotated

from zwcx_desktop.clock import CHINA
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Field, Problem, Record, State
from zwcx_desktop.records.letter_box_opening.parts import (
    BOX_RULE,
    NO_NAMES,
    BoxLetter,
    OpeningState,
)
from zwcx_desktop.records.parts import not_later
from zwcx_desktop.records.workflow import Facts

BOXES = "box"
"""The code list of the office's own boxes: their places in its details."""
_OPENING = "开箱"
_LETTERS = "信件"
S = OpeningState
OPEN: frozenset[State] = frozenset({S.DRAFT, S.CONFIRMED})


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBoxOpening(Record):
    """A box opened by at least two persons, and the letters counted one by one."""

    state: Annotated[OpeningState, Field("状态", shown=False)] = OpeningState.DRAFT
    box: Annotated[
        str,
        Field(
            "举报箱",
            "没有列出的，请管理员先在单位信息里登记举报箱位置。",
            required=True,
            limit=60,
            codes=BOXES,
            group=_OPENING,
        ),
    ] = ""
    opened_at: Annotated[datetime | None, Field("开箱时间", required=True, group=_OPENING)] = None
    openers: Annotated[
        tuple[UserId, ...], Field("开箱人", "本单位人员，两人以上。", group=_OPENING)
    ] = ()
    witnesses: Annotated[
        tuple[str, ...],
        Field(
            "其他开箱人",
            "没有系统账号的在场人员，每人一行，如“派驻纪检组某某”。",
            lines=2,
            limit=40,
            group=_OPENING,
        ),
    ] = ()
    letters_count: Annotated[
        int | None, Field("件数", "空箱填 0。", required=True, group=_LETTERS)
    ] = None
    letters: Annotated[
        tuple[BoxLetter, ...], Field("逐件登记", f"一封一行。{NO_NAMES}", group=_LETTERS)
    ] = ()
    remarks: Annotated[
        str,
        Field("备注", f"如箱锁、封条是否完好。{NO_NAMES}", lines=2, limit=1000, group=_LETTERS),
    ] = ""

    @property
    def persons(self) -> int:
        """How many distinct persons opened the box."""
        others = {name.strip() for name in self.witnesses if name.strip()}
        return len(set(self.openers)) + len(others)

    @property
    def unsettled(self) -> tuple[int, ...]:
        """The numbers of letters of which it is not told yet what became of them."""
        return tuple(letter.no for letter in self.letters if not letter.settled)


def check(opening: LetterBoxOpening, today: date) -> Iterator[Problem]:
    """Yield what is wrong with *opening* beyond empty and overlong fields."""
    opened = opening.opened_at.astimezone(CHINA).date() if opening.opened_at else None
    yield from not_later("opened_at", "开箱时间", opened, today)
    if opening.persons < 2:
        yield Problem("openers", f"开箱人至少两人，请补填（{BOX_RULE}）。")
    yield from _count_problems(opening)
    yield from _letter_problems(opening)


def _count_problems(opening: LetterBoxOpening) -> Iterator[Problem]:
    count, told = opening.letters_count, len(opening.letters)
    if count is None:
        return
    if count < 0:
        yield Problem("letters_count", "件数不能为负数。")
    elif count != told:
        yield Problem("letters_count", f"件数填了 {count} 件，逐件登记了 {told} 件，请核对到一致。")


def _letter_problems(opening: LetterBoxOpening) -> Iterator[Problem]:
    numbers = Counter(letter.no for letter in opening.letters if letter.no)
    if twice := [no for no, times in numbers.items() if times > 1]:
        yield Problem("letters", f"信件序号 {twice[0]} 有重复，请改正。")


def derive(opening: LetterBoxOpening, _facts: Facts) -> LetterBoxOpening:
    """Return *opening* with its letters numbered; numbers already given stay."""
    given = {letter.no for letter in opening.letters if letter.no}
    free = iter(n for n in range(1, 2 * len(opening.letters) + 1) if n not in given)
    letters = tuple(
        letter if letter.no else replace(letter, no=next(free)) for letter in opening.letters
    )
    return replace(opening, letters=letters)


def title(opening: LetterBoxOpening) -> str:
    """Return one line that names the opening."""
    if opening.opened_at is None:
        return opening.box
    day = opening.opened_at.astimezone(CHINA).date()
    return f"{opening.box} {day.isoformat()}"


def search_text(opening: LetterBoxOpening) -> str:
    """Return what full-text search finds *opening* by, besides its title."""
    return "\n".join((opening.remarks, *(letter.appearance for letter in opening.letters)))
