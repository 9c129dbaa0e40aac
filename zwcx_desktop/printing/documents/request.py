"""What a document is built from. Builders are pure functions of a `Request`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from zwcx_desktop.printing.documents.wording import Wording
from zwcx_desktop.printing.documents.words import day
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import Fen, RecordId, UserId
from zwcx_desktop.records.kind import Code, Kind
from zwcx_desktop.records.office import Office
from zwcx_desktop.rules.profile import Profile
from zwcx_desktop.rules.statistics import Figure

TENTATIVE = "（暂定）"
"""Said of a last day that may still move: the calendar of its year is not known yet."""


class Style(Code):
    """How a notice to the public is dressed."""

    FORMAL = "FORMAL", "正式公文（版头、发文字号、版记）"
    NOTICE = "NOTICE", "公开栏张贴稿"


@dataclass(frozen=True, slots=True)
class Period:
    """A public-notice period; *words* says its length: 5个工作日."""

    start: date | None
    end: date | None
    words: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A document that was issued of the record under a number."""

    code: str
    title: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annual:
    """What D32 tells that no record holds: numbers of 条例 §20, and two parts in words.

    Attributes:
        rules: 行政规范性文件 made, abolished and in force.
        licences, penalties, coercions: decisions of the year.
        fees: 行政事业性收费 of the year.
    """

    rules: tuple[int, int, int] = (0, 0, 0)
    licences: int = 0
    penalties: int = 0
    coercions: int = 0
    fees: Fen = Fen(0)
    problems: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the person who prints may choose.

    Attributes:
        on: 成文日期; None means today.
        safeguards: 保障措施 in the office's own words instead of the template's.
        reporting: the period a ledger covers, in words: 2026年第三季度.
        covers: first and last day of what a report counts; its year so far when None.
        annual: what the yearly report on openness tells besides the records.
        copy_to: 抄送.
        publicity: 公开方式, for the imprint.
        printed_by: 印发机关; the office itself when empty.
        progress: adds 进展 and 状态 to the task table.
        addressee: 主送机关 instead of the one the record names.
        party: which of those asked for an opinion a letter goes to; the last one when empty.
        served: name and number of the document a receipt is for; the last one sent when empty.
    """

    style: Style = Style.FORMAL
    on: date | None = None
    period: Period | None = None
    safeguards: tuple[str, ...] = ()
    reporting: str = ""
    covers: tuple[date, date] | None = None
    annual: Annual | None = None
    copy_to: str = ""
    publicity: str = ""
    proofreader: str = ""
    copies: str = ""
    printed_by: str = ""
    progress: bool = False
    addressee: str = ""
    party: str = ""
    served: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Everything one document says, gathered by the press.

    Attributes:
        records: what the document is about, in the order it is printed.
        numbers: the business number for the grey note, "" for a ledger.
        on: 成文日期.
        number: 发文字号; "" in a draft or for documents without one.
        draft: prints the watermark and leaves the number blank.
        printer: who prints.
        working_days: counts them after one day, up to and including another.
        identity: the sealed part of a record the user may read and the document is addressed to.
        name: the kind of the records; only documents that any kind can have ask for it.
        titles: what people call the records that these refer to.
        tied: records that this one refers to or that refer to it, as far as the user may see
            them, for documents that speak of them.
        sent: documents issued of the record under a number, oldest first.
        figures: the statistics the document tells, by indicator code, as the user may know them.
        read: every record the user may see of the kinds the document is told of.
        sealed: whether the record hides something.
        kept: personal details that a reviewer decided to keep in the text.
        tentative: last days that may still move: the calendar they need is missing (暂定).
    """

    records: tuple[Any, ...]
    office: Office
    profile: Profile
    wording: Wording
    on: date
    working_days: Callable[[date, date], int]
    number: str = ""
    draft: bool = True
    printer: UserId = UserId("")
    options: Options = field(default_factory=Options)
    identity: Any = None
    name: str = ""
    titles: Mapping[RecordId, str] = field(default_factory=dict)
    tied: Mapping[RecordId, Any] = field(default_factory=dict)
    sent: tuple[Sent, ...] = ()
    figures: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    read: Mapping[RecordId, Any] = field(default_factory=dict)
    sealed: bool = False
    kept: frozenset[str] = frozenset()
    tentative: frozenset[date] = frozenset()

    @property
    def kind(self) -> Kind[Any]:
        """The kind of the records."""
        return KINDS[self.name]

    def last_day(self, value: date | None) -> str:
        """Return a due date in words, said to be tentative where it is; "" for none."""
        return day(value) + (TENTATIVE if value in self.tentative else "")

    @property
    def record(self) -> Any:
        """The only record of a document that is about one."""
        (record,) = self.records
        return record
