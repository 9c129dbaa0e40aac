"""A city's terms, code lists, channels and platforms, as data with their source clause.

Files: resources/profiles. Records keep codes; a profile only says how they are called and which are
offered, so that an office changes its profile without touching a record.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from zwcx_desktop.records.kind import Code, Kind
from zwcx_desktop.records.parts import Channel, Domain, PublishChannel
from zwcx_desktop.rules.deadlines import DeadlineRules
from zwcx_desktop.rules.files import DamagedRules, read_json

MASTER: Mapping[str, type[Code]] = {
    "domain": Domain,
    "channel": Channel,
    "publish_channel": PublishChannel,
}
"""Every code of each list, with the name used where a profile has none of its own."""
PRESENT_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "PROPERTY_SERVICE": "物业管理",
        "FAMILY_PLANNING": "生育支持、人口家庭",
        "POVERTY_RELIEF": "防止返贫、乡村振兴",
        "HOUSING": "住房保障",
        "SPECIAL_CARE": "优待抚恤、退役军人服务",
    }
)
"""What domains are called in 2026 whose names in the cities' documents are older; for choosing."""
FULFILMENT = "FULFILMENT"
"""Flow code of what was kept and what was not, where the credit platform collects it."""
FALLBACK = "national"
"""The profile whose terms fill the gaps of the others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a code list as this city writes it.

    Attributes:
        code: what records keep. Two codes joined by "+" stand under one composite label.
        covers: further codes that this label includes.
        source: the clause it comes from.
    """

    code: str
    label: str
    source: str
    covers: tuple[str, ...] = ()
    note: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def codes(self) -> tuple[str, ...]:
        """Return every single code the label stands for."""
        return (*split_code(self.code), *self.covers)

    def valid(self, on: date) -> bool:
        """Whether the entry is offered on that day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on <= self.valid_to
        )


@dataclass(frozen=True, slots=True)
class Sourced:
    """A text and the clause it comes from."""

    text: str
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Whether a city demands something, and the clause that says so."""

    value: bool
    source: str


@dataclass(frozen=True, slots=True)
class Mandatory:
    """Channels on which a kind of commitment must be published."""

    channels: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Platform:
    """A platform the city's document names.

    Attributes:
        flow: the flow code that routes synced items there, "" when none do.
    """

    name: str
    role: str
    source: str
    flow: str = ""
    note: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """Where one sort of content goes."""

    codes: tuple[str, ...]
    to: str
    source: str


@dataclass(frozen=True, slots=True)
class Supervision:
    """How often and by whom the office is supervised; `months` is the period."""

    months: int
    words: str
    levels: tuple[str, ...]
    supervisors: tuple[str, ...]
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class DocumentWord:
    """The character of a series of document numbers (文种字) and what it is used for."""

    word: str
    label: str
    source: str


@dataclass(frozen=True, slots=True)
class DocumentSample:
    """An example of the office code before the series, and a real number of that shape."""

    prefix: str
    number: str
    source: str


@dataclass(frozen=True, slots=True)
class DeadlineChange:
    """What the city sets for one deadline rule: its length, or the day "MM-DD" of a yearly duty."""

    code: str
    source: str
    length: int = 0
    fixed: str = ""


@dataclass(frozen=True, slots=True)
class Counting:
    """How a city counts where the national rules leave it open.

    Attributes:
        basic_counts: whether 基本满意 counts as satisfied.
        sync_days: natural days within which a change should reach the platform.
    """

    basic_counts: bool = True
    sync_days: int = 7
    source: str = "本系统默认"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything that differs from city to city."""

    id: str
    version: int
    name: str
    region_code: str
    basis: Sourced
    sources: dict[str, str]
    terms: dict[str, Sourced]
    lists: dict[str, tuple[Entry, ...]]
    platforms: tuple[Platform, ...]
    flows: dict[str, Flow]
    leads: dict[str, Sourced]
    supervision: Supervision
    fulfilment_to_credit: Flag
    judgment_performance: Flag
    change_clause: Flag
    document_words: tuple[DocumentWord, ...]
    document_sample: DocumentSample
    valid_from: date
    valid_to: date | None = None
    mandatory_channels: dict[str, Mandatory] = field(default_factory=dict)
    deadlines: tuple[DeadlineChange, ...] = ()
    counting: Counting = field(default_factory=Counting)

    def term(self, name: str) -> str:
        """Return what the city calls something ("grassroots", "hotline", "commitment" …).

        It is "" for what the city expressly does not have.

        Raises:
            LookupError: no profile knows that term.
        """
        return self.terms[name].text

    def offers(self, kind: Kind[Any]) -> bool:
        """Whether offices of the city keep records of *kind*: it may rest on one of its terms."""
        return not kind.term or (kind.term in self.terms and bool(self.term(kind.term)))

    def options(self, code_list: str, on: date | None = None) -> tuple[Entry, ...]:
        """Return what a clerk may choose from *code_list*, in the document's order."""
        entries = self.lists.get(code_list, ())
        return entries if on is None else tuple(e for e in entries if e.valid(on))

    def offered(self, entry: Entry) -> str:
        """Return how *entry* reads where it is chosen: with the present name of an older one."""
        names = [PRESENT_NAMES[c] for c in split_code(entry.code) if c in PRESENT_NAMES]
        return f"{entry.label}（现称{'、'.join(names)}）" if names else entry.label

    def label(self, code_list: str, code: str) -> str:
        """Return the city's name of *code*, else the master list's, else the code itself."""
        entries = self.lists.get(code_list, ())
        for entry in entries:
            if entry.code == code:
                return entry.label
        parts = split_code(code)
        for entry in entries:
            if parts and set(parts) <= set(entry.codes):
                return entry.label
        if len(parts) > 1:
            return "、".join(self.label(code_list, part) for part in parts)
        return _master_label(code_list, code)

    def mandatory(self, category: str) -> tuple[str, ...]:
        """Return the publication channels a kind of commitment must use."""
        found = self.mandatory_channels.get(category)
        return found.channels if found else ()

    def flow_codes(self, kind: str, special: str = "") -> tuple[str, ...]:
        """Return the flow codes that route records of *kind*, those of a *special* flow if any."""
        found = self.flows.get(f"{kind}.{special}") or self.flows.get(kind)
        return found.codes if found else ()

    def fault(self) -> str:
        """Return how the profile contradicts itself or the master lists, "" when it does not."""
        for name, entries in self.lists.items():
            known = {member.value for member in MASTER[name]} if name in MASTER else set()
            if odd := {c for e in entries for c in e.codes} - known:
                return f"{name} 中有未知代码 {'、'.join(sorted(odd))}"
            if len({e.code for e in entries}) < len(entries):
                return f"{name} 中有重复代码"
        offered = {e.code for e in self.lists.get("publish_channel", ())}
        for category, rule in self.mandatory_channels.items():
            if not set(rule.channels) <= offered:
                return f"{category} 的必须公开渠道不在公开渠道中"
        usual = self.flows.get("commitment")
        if self.fulfilment_to_credit.value != (usual is not None and FULFILMENT in usual.codes):
            return "兑现结果是否归集到信用平台，与公开承诺的去向不一致"
        if any((change.length < 1) != bool(change.fixed) for change in self.deadlines):
            return "办理期限须为天数或固定日期"
        return ""

    def adapt(self, rules: DeadlineRules) -> DeadlineRules:
        """Return *rules* with this city's own lengths for what starts once it is in force."""
        for change in self.deadlines:
            limits = {change.code: change.fixed or change.length}
            rules = rules.adapted(limits, change.source, self.valid_from)
        return rules


def split_code(code: str) -> tuple[str, ...]:
    """Return the single codes of a possibly composite *code*; none for ""."""
    return tuple(code.split("+")) if code else ()


def read_profiles(folder: Path) -> dict[str, Profile]:
    """Return all profiles in *folder* by id, the national one first.

    Raises:
        DamagedRules: a file is damaged, contradicts itself, or the national one is missing.
    """
    found = {path: read_json(path, Profile) for path in sorted(folder.glob("*.json"))}
    for path, profile in found.items():
        if fault := profile.fault():
            raise DamagedRules(path, fault)
    if not any(p.id == FALLBACK for p in found.values()):
        raise DamagedRules(folder / f"{FALLBACK}.json", "文件缺失")
    return completed(found.values())


def completed(profiles: Iterable[Profile]) -> dict[str, Profile]:
    """Return *profiles* by id, the national one first, its terms where another has none."""
    found = {profile.id: profile for profile in profiles}
    usual = found[FALLBACK].terms
    ordered = sorted(found.values(), key=lambda p: (p.id != FALLBACK, p.id))
    return {p.id: replace(p, terms={**usual, **p.terms}) for p in ordered}


def _master_label(code_list: str, code: str) -> str:
    master = MASTER.get(code_list)
    if master is None or code not in {member.value for member in master}:
        return code
    return master(code).label
