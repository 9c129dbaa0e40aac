"""What the cells of a task table mean: due texts, numbered items, lists of units and of people."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_CHINESE_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4}
_FULL = re.compile(r"(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?")
_MONTH = re.compile(r"(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*月?\s*(末|底|上旬|中旬|下旬|份)?")
_QUARTER = re.compile(r"(\d{4})\s*年\s*第?\s*([一二三四1-4])\s*季度末?")
_HALF = re.compile(r"(\d{4})\s*年\s*(上半年|下半年)")
_YEAR = re.compile(r"(\d{4})\s*年\s*(年?末|年?底|年内|度|内)?")
_BEFORE = re.compile(r"^(?:于|在|至)|(?:之)?前(?:完成)?$|完成$")
_TENS = {"上旬": 10, "中旬": 20}
_ITEM = re.compile(r"(?:^|(?<=[；;。\s]))(\d{1,2})[.．、]\s*(?!\d)")
_BETWEEN = re.compile(r"[\s、，,;；]+")
_FAMILY = re.compile(r"^[\u3400-\u9fff\U00020000-\U0003ffff·]{2,8}$")


@dataclass(frozen=True, slots=True)
class Due:
    """A completion date read from free text.

    Attributes:
        on: the last day meant, None when the text names none.
        certain: False when the text left the day open and its last possible one was taken.
    """

    on: date | None
    certain: bool


def parse_due(text: str) -> Due:
    """Return the last day that a 完成时限 such as 2017年12月末 leaves, in office practice.

    月末、月底、月 mean the month's last day, 上旬 and 中旬 the 10th and 20th, a quarter, half-year
    or year its last day.
    """
    bare = _BEFORE.sub("", text.strip())
    if found := _FULL.fullmatch(bare):
        return Due(_day(int(found[1]), int(found[2]), int(found[3])), certain=True)
    if found := _MONTH.fullmatch(bare):
        year, month, part = int(found[1]), int(found[2]), found[3] or ""
        if not 1 <= month <= 12:
            return Due(None, certain=False)
        last = _TENS.get(part, monthrange(year, month)[1] if year else 0)
        return Due(_day(year, month, last), certain=part in {"末", "底", "上旬", "中旬", "下旬"})
    if found := _QUARTER.fullmatch(bare):
        quarter = _CHINESE_QUARTERS.get(found[2]) or int(found[2])
        return Due(_month_end(int(found[1]), quarter * 3), certain=True)
    if found := _HALF.fullmatch(bare):
        return Due(_month_end(int(found[1]), 6 if found[2] == "上半年" else 12), certain=True)
    if found := _YEAR.fullmatch(bare):
        return Due(_month_end(int(found[1]), 12), certain=bool(found[2]))
    return Due(None, certain=False)


def split_items(text: str) -> tuple[tuple[str, str], ...]:
    """Return the (number, text) items of a 任务分解 cell; a cell without numbers is one item.

    Only a run 1, 2, 3 … counts as numbering, so that figures inside a sentence stay where they are.
    What stands before the first number is kept as an item with an empty number.
    """
    starts: list[re.Match[str]] = []
    for found in _ITEM.finditer(text):
        if int(found[1]) == len(starts) + 1:
            starts.append(found)
    if len(starts) < 2:
        whole = text.strip()
        return (("", whole),) if whole else ()
    ends = [found.start() for found in starts[1:]] + [len(text)]
    items = [
        (found[1], text[found.end() : end].strip()) for found, end in zip(starts, ends, strict=True)
    ]
    before = text[: starts[0].start()].strip()
    return (*((("", before),) if before else ()), *items)


def split_names(text: str) -> tuple[str, ...]:
    """Return the units or people named in a cell, separated by blanks, line breaks, 、 or ，."""
    return tuple(name for name in _BETWEEN.split(text) if name)


def looks_like_person(name: str) -> bool:
    """Whether *name* can be a person's full name: two to eight Han characters."""
    return bool(_FAMILY.match(name)) and not name.startswith(("各", "有关", "相关"))


def one_apart(left: str, right: str) -> bool:
    """Whether one inserted, dropped or changed character turns *left* into *right*."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    if len(left) > len(right):
        left, right = right, left
    same = 0
    while same < len(left) and left[same] == right[same]:
        same += 1
    skip = 1 if len(left) == len(right) else 0
    return left[same + skip :] == right[same + 1 :]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_end(year: int, month: int) -> date | None:
    return _day(year, month, monthrange(year, month)[1]) if year else None
