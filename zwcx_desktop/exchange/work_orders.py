"""Work orders of a hotline (12345 and the like) read in as complaints.

Name, telephone, number and address of the caller go into the sealed part and nowhere else: they
are taken out of title and text, and the report quotes no content. What has to be registered with
care is left for a person: reports of offences, broken promises, and whatever names somebody of
the office, so that recusal is arranged first (信访工作条例 §§28, 30).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from zwcx_desktop.exchange.amounts import parse_day, parse_moment
from zwcx_desktop.exchange.layout import Layout, Record, aside_of, records_of
from zwcx_desktop.exchange.reading import Account, Reading
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet
from zwcx_desktop.exchange.work_order_columns import NOTE
from zwcx_desktop.records.complaint import (
    KIND,
    Category,
    Complainant,
    Complaint,
    IdentityMode,
    Respondent,
    RespondentKind,
    Urgency,
)
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Channel
from zwcx_desktop.rules.privacy import masked, scan
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.store.desk import Desk

UNSAID: Final = "来件未写明"
_RECUSAL: Final = "信访工作条例第二十八条、第三十条"
_NAMELESS: Final = frozenset(
    {"", *("匿名", "无", "未知", "不详", "未留", "未提供", "市民", "群众", "先生", "女士")}
)
_YES: Final = frozenset({"是", "保密", "要求保密", "需保密", "Y", "1", "true"})
_TITLE: Final = 30
_CALLED: Final = (("dispatched", "派单时间"), ("called", "来电时间"), ("deadline", "办理时限"))
_COMPANY: Final = re.compile(r"(?:公司|厂|店|超市|商行|酒店|集团|合作社|物业)")
_HOTLINES: Final = (Channel.HOTLINE_12345, Channel.HOTLINE_12346, Channel.MINXINWANG)


@dataclass(frozen=True, slots=True)
class _Around:
    """What the office is, as far as work orders concern it."""

    channel: str
    people: tuple[str, ...]
    own: tuple[str, ...]


def read_work_orders(desk: Desk, sheet: Sheet, layout: Layout) -> Reading:
    """Return the complaints that the work orders in *sheet* make, and the account of every row.

    A row that cannot be registered as it is, or was registered before, is left out and told; the
    others do not wait for it.
    """
    rows = tuple(records_of(sheet.rows, layout))
    around = _around(desk)
    numbers = {f"{around.channel}:{row.text('source_no').strip()}" for row in rows}
    taken = set(desk.imports.registered(KIND.name, numbers))
    reader = _Reader(desk, layout, around, taken)
    made = tuple(one for row in rows if (one := reader.read(row)) is not None)
    aside = aside_of(sheet.rows, layout)
    return Reading(made, reader.account.report(len(sheet.rows), len(made), aside, "件工单"))


def _around(desk: Desk) -> _Around:
    office = desk.office
    organization = office.organization
    people = tuple(u.display_name for u in office.users if len(u.display_name) > 1)
    units = tuple(unit.name for unit in office.units)
    own = tuple(name for name in (organization.name, organization.short_name, *units) if name)
    return _Around(_channel(desk.profile, desk), people, own)


def _channel(profile: Profile, desk: Desk) -> str:
    """Return the code of the hotline that the city's profile offers."""
    offered = {entry.code for entry in profile.options("channel", desk.clock.today())}
    return str(next((c.value for c in _HOTLINES if c.value in offered), _HOTLINES[0].value))


class _Reader:
    """Makes a complaint of each row, or says why not."""

    def __init__(self, desk: Desk, layout: Layout, around: _Around, taken: set[str]) -> None:
        self.account = Account()
        self._today = desk.clock.today()
        self._layout, self._around, self._taken = layout, around, taken

    def read(self, row: Record) -> Complaint | None:
        """Return the complaint of *row*, None when it is left for a person."""
        number = row.text("source_no").strip()
        source = f"工单 {number}" if number else ""
        said: list[tuple[Level, str]] = []
        why = self._unfit(row, number)
        if not why:
            complaint = self._complaint(row, number, said)
            problems = KIND.problems(complaint, self._today)
            errors = (p.message.rstrip("。") for p in problems if p.severity is Severity.ERROR)
            why = "；".join(dict.fromkeys(errors))
        if why:
            self.account.say(row.line, Level.LEFT, f"{why}，未导入", source=source)
            return None
        self._taken.add(f"{self._around.channel}:{number}")
        kind = complaint.category.label if complaint.category else ""
        self.account.say(row.line, Level.READ, f"工单 {number}（{kind}）", source=source)
        for level, text in said:
            self.account.say(row.line, level, text, source=source)
        return complaint

    def _unfit(self, row: Record, number: str) -> str:
        if not number:
            return "没有工单编号"
        if f"{self._around.channel}:{number}" in self._taken:
            return "该工单已经登记过（或在表中重复出现）"
        if not row.text("facts"):
            return "没有诉求内容"
        code = self._code(row)
        if code is None:
            text = row.text("category")
            return f"诉求类型“{text}”没有对应的类别" if text else "没有诉求类型"
        if code in (Category.REPORT, Category.DISHONESTY):
            return f"“{code.label}”须单独登记，以便密封、回避或关联承诺（依据：{_RECUSAL}）"
        words = " ".join(row.text(name) for name in ("title", "facts", "respondent", NOTE))
        if any(name in words for name in self._around.people):
            return f"内容提到本单位人员，须单独登记并安排回避（依据：{_RECUSAL}）"
        return ""

    def _code(self, row: Record) -> Category | None:
        text = row.text("category").strip()
        code = self._layout.codes.get(text, "") if text else ""
        if not text and "category" not in self._layout.columns:
            return Category.HELP
        return Category(code) if code else None

    def _complaint(self, row: Record, number: str, said: list[tuple[Level, str]]) -> Complaint:
        category = self._code(row)
        mode, who = _complainant(row, said)
        facts = _without(row.text("facts"), who)
        title = _without(row.text("title") or _first_words(facts), who)
        if facts != row.text("facts"):
            said.append((Level.GUESSED, "诉求内容中的反映人姓名、电话已取出，只留在密封部分"))
        return Complaint(
            channel=self._around.channel,
            source_no=number,
            received_at=parse_moment(row.text("dispatched")) or parse_moment(row.text("called")),
            urgency=_urgency(row.text("urgency")),
            identity_mode=mode,
            complainant=who,
            category=category,
            title=masked(title, scan(title))[:80],
            facts=f"{facts}{_without(_noted(row), who)}",
            request=_without(row.text("request"), who) or "按来件所述办理。",
            occurred_on=parse_day(row.text("occurred")),
            place=_place(row, said),
            place_unit=row.text("place_unit"),
            respondents=self._respondents(row, category, said),
        )

    def _respondents(
        self, row: Record, category: Category | None, said: list[tuple[Level, str]]
    ) -> tuple[Respondent, ...]:
        name = row.text("respondent").strip()
        if not name and category is not Category.COMPLAINT:
            return ()
        if not name:
            said.append((Level.PERSON, "投诉件没有写明被反映对象，请打开补正，以便安排回避"))
            return (Respondent(kind=RespondentKind.UNIT, name=UNSAID),)
        ours = any(own in name or name in own for own in self._around.own)
        company = RespondentKind.ENTERPRISE if _COMPANY.search(name) else RespondentKind.UNIT
        said.append((Level.GUESSED, f"被反映对象按“{company.label}”登记，请核对"))
        if ours:
            said.append((Level.PERSON, "被反映对象是本单位或本单位科室，已勾选“本单位”，请核对"))
        return (Respondent(kind=company, name=name, is_self_org=ours),)


def _complainant(
    row: Record, said: list[tuple[Level, str]]
) -> tuple[IdentityMode, Complainant | None]:
    name = row.text("name").strip()
    known = "" if name in _NAMELESS else name
    who = Complainant(
        name=known,
        phone=row.text("phone"),
        id_no=row.text("id_no"),
        address=row.text("address"),
    )
    if who == Complainant():
        return IdentityMode.ANONYMOUS, None
    if row.text("confidential").strip() in _YES:
        said.append((Level.READ, "来件要求保密"))
        if known:
            return IdentityMode.CONFIDENTIAL, who
    if known and (who.phone or who.address):
        return IdentityMode.REAL_NAME, who
    said.append((Level.PERSON, "反映人姓名或联系方式不全，按“身份不清”登记，已密封"))
    return IdentityMode.UNCLEAR, who


def _without(text: str, who: Complainant | None) -> str:
    """Return *text* without what would tell who called."""
    if who is None:
        return text
    for found, instead in (
        (who.phone, "（电话已密封）"),
        (who.id_no, "（证件号已密封）"),
        (who.address, "（住址已密封）"),
        (who.name, "反映人"),
    ):
        for part in _parts(found):
            text = text.replace(part, instead)
    return text


def _parts(found: str) -> Iterable[str]:
    """Return what to look for: a cell may hold several; one character alone proves nothing."""
    whole = found.strip()
    pieces = (piece for piece in re.split(r"[\s、，,;；/]+", whole) if piece != whole)
    return (one for one in (whole, *pieces) if len(one) > 1)


def _first_words(facts: str) -> str:
    first = re.split(r"[。！？\n；]", facts.strip(), maxsplit=1)[0]
    return first if len(first) <= _TITLE else f"{first[:_TITLE]}…"


def _noted(row: Record) -> str:
    """Return what the order said besides the matter: its times, its deadline, its remarks."""
    told = [f"{label}：{row.text(name)}" for name, label in _CALLED if row.text(name)]
    told += [f"{heading.strip()}：{text}" for heading, text in row.headed.get(NOTE, ())]
    return f"\n【工单所载】{'；'.join(told)}" if told else ""


def _place(row: Record, said: list[tuple[Level, str]]) -> str:
    parts = (*row.cells.get("area", ()), row.text("place_unit"), row.text("place"))
    place = ""
    for part in parts:
        if part and part not in place:
            place = part if place and place in part else f"{place}{part}"
    if not place:
        said.append((Level.PERSON, "来件没有写明地点，请打开补正"))
        return UNSAID
    return place


def _urgency(text: str) -> Urgency:
    said = text.strip()
    if any(word in said for word in ("特急", "重大", "特别紧急")):
        return Urgency.CRITICAL
    urgent = "急" in said and not any(word in said for word in ("不", "非", "否", "一般", "普通"))
    return Urgency.URGENT if urgent or said in _YES else Urgency.NORMAL
