"""The disclosure catalogue (基层政务公开标准目录) read in, one entry a row.

Merged cells are carried down, words cut by line breaks are joined, boxes and ticks are understood.
What was filled in by inference is told; nothing that stands in the table is dropped unsaid.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from zwcx_desktop.exchange.catalogue_columns import LABELS
from zwcx_desktop.exchange.catalogue_rows import Entry, sort_rows
from zwcx_desktop.exchange.catalogue_words import (
    CHANNEL_WORDS,
    channels_of,
    domain_of,
    levels_of,
    mode_of,
    plain,
)
from zwcx_desktop.exchange.layout import key
from zwcx_desktop.exchange.reading import Account, Reading
from zwcx_desktop.exchange.report import Level
from zwcx_desktop.exchange.sheets import Sheet
from zwcx_desktop.exchange.ticks import is_tick, joined, read_ticks, unbroken
from zwcx_desktop.records.catalogue_item import (
    KIND,
    Applicability,
    Audience,
    CatalogueItem,
    OpenDomain,
    OpenLevel,
    OpenMode,
)
from zwcx_desktop.records.ids import UnitId
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import PublishChannel
from zwcx_desktop.store.desk import Desk

UNSAID: Final = "原目录未写明"
USUAL_LIMIT: Final = "自信息形成或者变更之日起20个工作日内"
"""What holds where a catalogue says nothing else (政府信息公开条例 §26)."""


@dataclass(frozen=True, slots=True)
class _Around:
    """The office around a catalogue.

    Attributes:
        channels: the profile's codes of publication channels by their names.
        offered: the profile's entry for each single code.
        units: ids of the units by their names.
        subject: who opens what the table leaves open.
        sort: what the office is, to which the entries therefore apply.
    """

    channels: Mapping[str, str]
    offered: Mapping[str, str]
    units: Mapping[str, UnitId]
    subject: str
    sort: Applicability


def read_catalogue(desk: Desk, sheet: Sheet) -> Reading:
    """Return the entries that *sheet* makes, and the account of every row.

    Raises:
        UnreadableTable: there is no heading of a catalogue.
    """
    found = sort_rows(sheet)
    options = desk.profile.options("publish_channel", desk.clock.today())
    around = _Around(
        channels={plain(entry.label): entry.code for entry in options},
        offered={code: entry.code for entry in reversed(options) for code in entry.codes},
        units={unit.name: unit.id for unit in desk.office.units},
        subject=desk.office.organization.name,
        sort=Applicability.STREET
        if "街道" in desk.office.organization.name
        else Applicability.TOWN,
    )
    reader = _Reader(desk, around)
    items = tuple(reader.read(entry) for entry in found.entries)
    account = reader.account
    for column, count in found.surplus.items():
        text = f"第 {column + 1} 列没有认出的表头，其中 {count} 格内容没有读取"
        first = found.entries[0].line if found.entries else 1
        account.say(first, Level.PERSON, text)
    return Reading(items, account.report(len(sheet.rows), len(items), found.aside, "项公开事项"))


class _Reader:
    """Makes an entry of each row and says what it read, guessed, and leaves to a person."""

    def __init__(self, desk: Desk, around: _Around) -> None:
        self.account = Account()
        self._today = desk.clock.today()
        self._around = around
        self._entry = Entry(0, {})
        self._at = 0

    def read(self, entry: Entry) -> CatalogueItem:
        """Return the entry of one row."""
        self._entry, self._at = entry, self._at + 1
        first, second = joined(entry.text("first_level")), joined(entry.text("second_level"))
        named = " › ".join(part for part in (first, second) if part)
        self.account.say(entry.line, Level.READ, f"公开事项“{named}”", source=named)
        if entry.carried:
            names = "、".join(LABELS[name] for name in entry.carried)
            self._guess("", f"{names}为空或写“同上”，沿用上一行")
        audience, audience_text = self._audience()
        item = CatalogueItem(
            seq=self._seq(),
            domain=self._domain(),
            first_level=first or second,
            second_level=second if first else "",
            third_level=joined(entry.text("third_level")),
            elements=self._elements(),
            basis=unbroken(entry.text("basis")),
            time_limit=self._or("time_limit", USUAL_LIMIT),
            subject=self._or("subject", self._around.subject),
            channels=self._channels(),
            audience=audience,
            audience_text=audience_text,
            mode=self._mode(),
            levels=self._levels(),
            applies_to=(self._around.sort,),
            unit_id=self._unit(),
        )
        for line, text in entry.odd:
            said = f"没有事项名称和内容，已并入上一项：{text}"
            self.account.say(line, Level.PERSON, said, source=text)
        if note := entry.text("note"):
            self._person("note", f"备注没有对应的栏目，没有读取：{joined(note)}")
        self._judge(item)
        return item

    def _seq(self) -> int | None:
        said = key(self._entry.text("seq"))
        if said.isdecimal() and int(said) > 0:
            return int(said)
        if said:
            self._guess("seq", f"“{said}”不是数字，序号暂编为 {self._at}")
        return self._at

    def _domain(self) -> OpenDomain:
        if said := self._entry.text("domain"):
            found = domain_of((said,))
            if found is not None or key(said).startswith("其他"):
                return found or OpenDomain.OTHER
        if self._entry.domain is not None:
            return self._entry.domain
        self._guess("domain", "标题和表中没有写明试点领域，暂归“其他”")
        return OpenDomain.OTHER

    def _elements(self) -> str:
        said = unbroken(self._entry.text("elements"))
        if said:
            return said
        named = joined(self._entry.text("second_level") or self._entry.text("first_level"))
        self._guess("elements", f"公开内容为空，暂写作“{named}”")
        return named

    def _or(self, name: str, usual: str) -> str:
        said = joined(unbroken(self._entry.text(name)))
        if not said:
            self._guess(name, f"{LABELS[name]}为空，暂写作“{usual}”")
        return said or usual

    def _channels(self) -> tuple[str, ...]:
        said = self._entry.text("channels")
        ticks = read_ticks(said, (*CHANNEL_WORDS, *self._around.channels))
        words = [*ticks.chosen]
        words += [name for name, cell in self._entry.columns("channels").items() if is_tick(cell)]
        if not words:
            text = "没有勾选的渠道" if ticks.marked else "没有写公开渠道"
            self._person("channels", f"{text}，请对照原件")
        codes: list[str] = []
        for word in words:
            found = channels_of(word, self._around.channels) or (PublishChannel.OTHER.value,)
            codes += [self._around.offered.get(code, code) for code in found]
            if found == (PublishChannel.OTHER.value,) and key(word) != "其他":
                self._guess("channels", f"“{joined(word)}”没有对应的渠道，归入“其他”")
        order = list(self._around.channels.values())
        return tuple(
            sorted(set(codes), key=lambda one: order.index(one) if one in order else len(order))
        )

    def _audience(self) -> tuple[Audience, str]:
        columns = self._entry.columns("audience")
        group, said = columns.get("GROUP", ""), self._entry.text("audience")
        if said:
            chosen = read_ticks(said, ("全社会", "特定群众", "特定群体")).chosen
            everyone = any("社会" in word for word in chosen)
            rest = tuple(joined(word) for word in chosen if "社会" not in word)
            group = "、".join(rest)
        else:
            everyone = "EVERYONE" in columns
        if everyone:
            if group:
                self._guess("audience", "全社会和特定群众都已勾选，按“全社会”登记")
            return Audience.EVERYONE, ""
        if not group:
            self._guess("audience", "没有写公开对象，暂按“全社会”登记")
            return Audience.EVERYONE, ""
        return Audience.GROUP, self._whom(group)

    def _whom(self, group: str) -> str:
        said = joined(group).strip("√✓■ ：:（）()")
        if said and not is_tick(group) and said not in {"特定群众", "特定群体", "特定对象"}:
            return said
        self._person("audience", f"没有写明哪些特定群众，暂写作“{UNSAID}”，请补写")
        return UNSAID

    def _mode(self) -> OpenMode:
        words = [*read_ticks(self._entry.text("mode"), ("主动", "依申请")).chosen]
        words += list(self._entry.columns("mode"))
        codes = {mode.value: mode for mode in OpenMode}
        found = list(dict.fromkeys(m for w in words if (m := codes.get(w) or mode_of(w))))
        if len(found) == 1:
            return found[0]
        text = "主动、依申请都已勾选" if found else "没有写公开方式"
        self._guess("mode", f"{text}，暂按“主动”登记")
        return OpenMode.PROACTIVE

    def _levels(self) -> tuple[OpenLevel, ...]:
        words = read_ticks(self._entry.text("levels"), ("县级", "乡级")).chosen
        found = {level for word in words for level in levels_of(word)}
        found |= {OpenLevel(code) for code in self._entry.columns("levels")}
        if not found:
            self._guess("levels", "没有写公开层级，暂按“乡级”登记")
            return (OpenLevel.TOWNSHIP,)
        return tuple(level for level in OpenLevel if level in found)

    def _unit(self) -> UnitId | None:
        said = joined(self._entry.text("unit"))
        if not said:
            return None
        if said in self._around.units:
            return self._around.units[said]
        near = [name for name in self._around.units if said in name or name in said]
        if len(near) == 1:
            self._guess("unit", f"“{said}”按“{near[0]}”登记")
            return self._around.units[near[0]]
        self._person("unit", f"单位名录中没有“{said}”，责任科室留空，请打开选定")
        return None

    def _judge(self, item: CatalogueItem) -> None:
        for problem in KIND.problems(item, self._today):
            if problem.severity is Severity.ERROR:
                text = problem.message.rstrip("。")
                self.account.say(self._entry.line, Level.PERSON, text, blocks=True)

    def _guess(self, name: str, text: str) -> None:
        self._say(Level.GUESSED, name, text)

    def _person(self, name: str, text: str) -> None:
        self._say(Level.PERSON, name, text)

    def _say(self, level: Level, name: str, text: str) -> None:
        source = self._entry.text(name) if name else ""
        column = LABELS.get(name, "")
        self.account.say(self._entry.line, level, text, column=column, source=source)
