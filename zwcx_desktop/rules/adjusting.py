"""Adjusting the words of documents: within which bounds, from which day, and what a paper says.

The office signs for what it prints, so its leader adjusts it. What states the law is out of reach:
the template names no bound for it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.rules.privacy import HitKind, scan
from zwcx_desktop.rules.templates import NAME, OPTIONAL, UNFILLED, Bound, Wording, length

LEAD = "|"
_PERSONAL = frozenset(HitKind) - {
    HitKind.LANDLINE, HitKind.ILLNESS, HitKind.MINOR, HitKind.NAME
}  # fmt: skip
"""Numbers that give a person away; an office may well print another telephone of its own."""
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
"""Unicode categories of what nobody sees, and of what every font draws differently."""
_ORDINALS = "一二三四五六七八九十"
_ORDINAL = re.compile(f"（([{_ORDINALS}])）")


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """One change of one text, as it was confirmed.

    Attributes:
        serial: counts the adjustments of a document, from 1.
        label: what the text was called.
        template: version of the template whose text it adjusts.
        original: that text.
        old: what was printed before; `new` is printed from now on.
        valid_from: papers dated earlier keep the words before.
        device: the computer it was made on, which counts for itself.
    """

    code: str
    serial: int
    name: str
    label: str
    template: str
    original: str
    old: str
    new: str
    valid_from: date
    at: datetime
    by: UserId
    device: str

    @property
    def withdraws(self) -> bool:
        """Whether it brings the original back."""
        return self.new == self.original


def tidy(words: str) -> str:
    """Return *words* without empty lines and without blanks at the ends of the others."""
    return "\n".join(line.strip() for line in words.splitlines() if line.strip())


def fault(wording: Wording, name: str, words: str) -> str:
    """Return why the text *name* may not be *words*, "" when it may; values as 〔名称〕."""
    bound = wording.bounds.get(name)
    if bound is None:
        return "这一段写明法律规定、期限或者标题，不能调整。"
    return next(_faults(wording, wording.text[name], words, bound), "")


def latest(adjustments: Iterable[Adjustment], on: date = date.max) -> dict[str, Adjustment]:
    """Return the last adjustment of each text that counts for papers dated *on*."""
    made = sorted((a for a in adjustments if a.valid_from <= on), key=lambda a: a.serial)
    return {one.name: one for one in made}


def applies(wording: Wording, adjustment: Adjustment) -> bool:
    """Whether *adjustment* can be printed: the text it adjusts is still that of the template."""
    name = adjustment.name
    same = wording.text.get(name) == adjustment.original
    return same and not fault(wording, name, adjustment.new)


def dropped(wording: Wording, adjustments: Iterable[Adjustment]) -> tuple[Adjustment, ...]:
    """Return the adjustments that a newer template put out of use."""
    known = latest(adjustments).values()
    return tuple(one for one in known if not one.withdraws and not applies(wording, one))


def adjusted(wording: Wording, adjustments: Iterable[Adjustment], on: date) -> Wording:
    """Return *wording* as the office has adjusted it for papers dated *on*.

    Its version names the last adjustment known by then, `1+A1.3`: a paper tells its words exactly.
    """
    known = latest(adjustments, on)
    used = [one for one in known.values() if not one.withdraws and applies(wording, one)]
    if not used:
        return wording
    last = max(known.values(), key=lambda one: one.serial)
    return replace(
        wording,
        version=f"{wording.version}+{last.device}.{last.serial}",
        text={**wording.text, **{one.name: one.new for one in used}},
    )


def _faults(wording: Wording, original: str, words: str, bound: Bound) -> Iterator[str]:
    if not words:
        if not bound.empty:
            yield "不能没有文字；不想改的，请点“恢复原文”。"
        return
    yield from _odd_characters(words)
    yield from _blanks_faults(wording, original, words)
    yield from _lines_faults(original, words, bound)
    if missing := next((phrase for phrase in bound.keep if phrase not in words), ""):
        yield f"请保留“{missing}”，一字不改。"
    if (count := length(words)) > bound.longest:
        yield f"共 {count} 字，请减到 {bound.longest} 字以内。"
    if UNFILLED in words:
        yield f"不能写“{UNFILLED}”，这是程序标记漏填用的，请删去。"
    if hit := next((hit for hit in scan(words) if hit.kind in _PERSONAL), None):
        yield f"“{hit.text}”像是{hit.kind.label}，每份文书都会印出，请删去。"


def _odd_characters(words: str) -> Iterator[str]:
    for char in words:
        if char != "\n" and unicodedata.category(char) in _UNSEEN:
            yield f"有看不见的控制字符（U+{ord(char):04X}），请删去后重新输入。"
            return
    if tidy(words) != words:
        yield "行首、行尾不能有空格，也不能有多余的空行，请删去。"


def _blanks_faults(wording: Wording, original: str, words: str) -> Iterator[str]:
    outside, inside = OPTIONAL.sub("", words), _parts(words)
    brackets = any(mark in outside for mark in ("[[", "]]")) or any("[[" in p for p in inside)
    if brackets or set("{}") & set(NAME.sub("", words)):
        yield "“{”“}”“【”“】”是标记，须成对，不能另作他用；请照原文恢复。"
        return
    wanted, found = Counter(NAME.findall(original)), Counter(NAME.findall(words))
    if lost := next(iter(wanted - found), ""):
        yield f"少了{_called(wording, lost)}，请补上：它由程序填写，不能删除。"
    if more := next(iter(found - wanted), ""):
        yield f"多了{_called(wording, more)}，请删去：它在这一段里只能照原文出现。"
    if _groups(original) != _groups(words):
        yield "【】里是有内容才印的部分：请照原文保留每一对【】，〔〕不要移进或者移出。"


def _lines_faults(original: str, words: str, bound: Bound) -> Iterator[str]:
    before, now = original.splitlines(), words.splitlines()
    if bound.lines and len(now) > bound.lines:
        yield f"共 {len(now)} 行，请减到 {bound.lines} 行以内。"
    elif not bound.lines and len(now) != len(before):
        yield f"原文是 {len(before)} 行，请保持 {len(before)} 行。"
    leads = {line.count(LEAD) for line in before}
    if wrong := next((n for n, line in enumerate(now, 1) if line.count(LEAD) not in leads), 0):
        if leads == {0}:
            yield "不能用“|”，请改用其他标点。"
        else:
            yield f"第 {wrong} 行请用一个“|”把开头的小标题和后面的文字隔开。"
    elif leads == {1} and (bad := _bad_lead(now)):
        yield f"第 {bad} 行的“|”前后都要有文字。"
    if numbered := _ORDINAL.match(original):
        yield from _out_of_order(now, _ORDINALS.index(numbered[1]))


def _bad_lead(lines: list[str]) -> int:
    return next((n for n, line in enumerate(lines, 1) if not all(line.split(LEAD))), 0)


def _out_of_order(lines: list[str], first: int) -> Iterator[str]:
    """Say which line does not begin with its own ordinal, counted on from *first*."""
    for place, (line, ordinal) in enumerate(zip(lines, _ORDINALS[first:], strict=False), 1):
        if not line.startswith(f"（{ordinal}）"):
            yield f"第 {place} 行请以“（{ordinal}）”开头，序号依次排列。"


def _parts(words: str) -> list[str]:
    return OPTIONAL.findall(words)


def _groups(words: str) -> Counter[tuple[str, ...]]:
    """Return the optional parts by the values each of them hangs on."""
    return Counter(tuple(sorted(NAME.findall(part))) for part in _parts(words))


def _called(wording: Wording, name: str) -> str:
    blank = wording.blanks.get(name)
    return f"〔{blank.label if blank else name}〕"


def examples(wording: Wording) -> Mapping[str, str]:
    """Return an example of every value that the adjustable texts ask for."""
    return {name: blank.example for name, blank in wording.blanks.items()}
