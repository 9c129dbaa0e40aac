"""What may be chosen of each document: only what that document uses, asked like any question."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, Protocol

import msgspec

from zwcx_desktop.printing.documents.request import Annual, Options, Period, Style
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.records.kind import Field, Problem

_DATED = "不填按签发日期；还没有签发的按制发当天。"
_IMPRINT = "版记（正式公文）"
_ARTICLE = "政府信息公开条例第二十条"
_UNREMEMBERED = frozenset(
    {
        *("on", "period_from", "period_to", "covers_from", "covers_to"),
        *("addressee", "party", "served"),
    }
)
"""Choices that belong to one paper, not to the next."""


class Choices(Protocol):
    """The choices of one document."""

    def options(self) -> Options:
        """Return them as the press takes them."""

    def problems(self) -> list[Problem]:
        """Return what does not go together."""


class _Choices:
    """What goes together however it is chosen."""

    __slots__ = ()

    def problems(self) -> list[Problem]:
        """Return nothing."""
        return []


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterChoices(_Choices):
    """D08: a letter to the public, dressed for the file or for the board."""

    style: Annotated[Style, Field("样式", "张贴稿不带版头和版记。", required=True)] = Style.FORMAL
    on: Annotated[date | None, Field("成文日期", _DATED)] = None
    copy_to: Annotated[
        str, Field("抄送", "不填不印；机关之间用逗号隔开。", limit=300, group=_IMPRINT)
    ] = ""
    publicity: Annotated[str, Field("公开方式", "如：主动公开。", limit=40, group=_IMPRINT)] = ""
    printed_by: Annotated[
        str, Field("印发机关", "不填按本单位名称。", limit=60, group=_IMPRINT)
    ] = ""
    proofreader: Annotated[str, Field("校对", limit=40, group=_IMPRINT)] = ""
    copies: Annotated[int | None, Field("印发份数", group=_IMPRINT)] = None

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(
            style=self.style,
            on=self.on,
            copy_to=self.copy_to,
            publicity=self.publicity,
            printed_by=self.printed_by,
            proofreader=self.proofreader,
            copies=str(self.copies) if self.copies and self.copies > 0 else "",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HungChoices(LetterChoices):
    """A letter that hangs for a notice period."""

    period_from: Annotated[
        date | None, Field("公示开始", "都不填的，从成文日期起公示5个工作日。", group="公示期")
    ] = None
    period_to: Annotated[date | None, Field("公示截止", group="公示期")] = None

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        period = None
        if self.period_from and self.period_to:
            days = (self.period_to - self.period_from).days + 1
            period = Period(self.period_from, self.period_to, f"{days}日")
        return replace(LetterChoices.options(self), period=period)

    def problems(self) -> list[Problem]:
        """Return what is wrong with the two ends of the period."""
        return _ends_problems(self, "period_from", "period_to", "公示")


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentChoices(HungChoices):
    """D01: besides, what the office does to keep its word."""

    safeguards: Annotated[
        tuple[str, ...],
        Field("保障措施", "每行一条；不填用范本的文字。", lines=4, limit=500, group="正文"),
    ] = ()

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return replace(HungChoices.options(self), safeguards=self.safeguards)


@dataclass(frozen=True, slots=True, kw_only=True)
class FulfilmentChoices(HungChoices):
    """D03: besides, the days in which a promise had to be kept to be counted."""

    covers_from: Annotated[
        date | None, Field("统计期开始", "都不填的，统计成文当年。", group="统计期")
    ] = None
    covers_to: Annotated[date | None, Field("统计期截止", group="统计期")] = None

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return replace(HungChoices.options(self), covers=_covered(self))

    def problems(self) -> list[Problem]:
        """Return what is wrong with the ends of the two periods."""
        wrong = _ends_problems(self, "covers_from", "covers_to", "统计期")
        return [*HungChoices.problems(self), *wrong]


def _covered(choices: Any) -> tuple[date, date] | None:
    start, end = choices.covers_from, choices.covers_to
    return (start, end) if start and end else None


def _ends_problems(choices: Any, first: str, last: str, name: str) -> list[Problem]:
    start, end = getattr(choices, first), getattr(choices, last)
    if (start is None) != (end is None):
        return [
            Problem(
                first if start is None else last, f"{name}开始和截止日期要一起填写，或者都不填。"
            )
        ]
    if start and end and end < start:
        return [Problem(last, f"{name}截止日期早于开始日期。")]
    return []


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerChoices(_Choices):
    """D02: the period it covers, in words."""

    reporting: Annotated[str, Field("填报期间", "如：2026年第三季度；不填按年度。", limit=40)] = ""

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(reporting=self.reporting)


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationChoices(_Choices):
    """D12 and every other letter to one person: the day it is signed."""

    on: Annotated[date | None, Field("成文日期", _DATED)] = None

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(on=self.on)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsultationChoices(NotificationChoices):
    """D10d: besides, to which of those who are asked."""

    party: Annotated[
        str, Field("被征求意见方", "照写记录里的名称；不填的为最近一个尚未答复的。", limit=80)
    ] = ""

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(on=self.on, party=self.party)


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchChoices(NotificationChoices):
    """D14a, D22 and others: a letter to another organ, with 版记 when somebody gets a copy."""

    addressee: Annotated[
        str, Field("主送机关", "不填的按记录里的受送机关、来件渠道。", limit=80)
    ] = ""
    copy_to: Annotated[
        str, Field("抄送", "不填不印版记；机关之间用逗号隔开。", limit=300, group=_IMPRINT)
    ] = ""
    printed_by: Annotated[
        str, Field("印发机关", "不填按本单位名称。", limit=60, group=_IMPRINT)
    ] = ""

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(
            on=self.on,
            addressee=self.addressee,
            copy_to=self.copy_to,
            printed_by=self.printed_by,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportChoices(DispatchChoices):
    """D39: besides, the days it reports of."""

    covers_from: Annotated[
        date | None, Field("报告期开始", "都不填的，报告成文当年。", group="报告期")
    ] = None
    covers_to: Annotated[date | None, Field("报告期截止", group="报告期")] = None

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return replace(DispatchChoices.options(self), covers=_covered(self))

    def problems(self) -> list[Problem]:
        """Return what is wrong with the ends of the period."""
        return _ends_problems(self, "covers_from", "covers_to", "报告期")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnualChoices(_Choices):
    """D32: what the yearly report on openness tells that no record holds."""

    on: Annotated[date | None, Field("成文日期", "不填按制发当天。")] = None
    covers_from: Annotated[date | None, Field("统计期开始", "都不填的，统计成文日期的上一年。")] = (
        None
    )
    covers_to: Annotated[date | None, Field("统计期截止")] = None
    rules_made: Annotated[int, Field("本年制发规范性文件（件）", group=_ARTICLE)] = 0
    rules_abolished: Annotated[int, Field("本年废止规范性文件（件）", group=_ARTICLE)] = 0
    rules_valid: Annotated[int, Field("现行有效规范性文件（件）", group=_ARTICLE)] = 0
    licences: Annotated[int, Field("行政许可（件）", group=_ARTICLE)] = 0
    penalties: Annotated[int, Field("行政处罚（件）", group=_ARTICLE)] = 0
    coercions: Annotated[int, Field("行政强制（件）", group=_ARTICLE)] = 0
    fees: Annotated[Fen | None, Field("行政事业性收费（元）", group=_ARTICLE)] = None
    problems_found: Annotated[
        str,
        Field("主要问题及改进情况", "制发前必填。", lines=4, limit=2000, group="文字部分"),
    ] = ""
    other: Annotated[
        str, Field("其他事项", "没有的不填。", lines=3, limit=2000, group="文字部分")
    ] = ""

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        annual = Annual(
            rules=(self.rules_made, self.rules_abolished, self.rules_valid),
            licences=self.licences,
            penalties=self.penalties,
            coercions=self.coercions,
            fees=self.fees or Fen(0),
            problems=self.problems_found,
            other=self.other,
        )
        return Options(on=self.on, covers=_covered(self), annual=annual)

    def problems(self) -> list[Problem]:
        """Return what is wrong with the ends of the period."""
        return _ends_problems(self, "covers_from", "covers_to", "统计期")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptChoices(_Choices):
    """D18: which document was served."""

    served: Annotated[str, Field("送达文书", "名称和文号；不填的为最近制发的一份。", limit=120)] = (
        ""
    )

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(served=self.served)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressedChoices(NotificationChoices):
    """D05: besides, to whom it goes."""

    addressee: Annotated[str, Field("抬头", "不填按记录中的对象。", limit=80)] = ""

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(on=self.on, addressee=self.addressee)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskTableChoices(_Choices):
    """D28: with or without how far the tasks have come."""

    progress: Annotated[bool, Field("加印进展和状态两栏")] = False

    def options(self) -> Options:
        """Return the choices as the press takes them."""
        return Options(progress=self.progress)


CHOICES: Mapping[str, type[Any]] = MappingProxyType(
    {
        "D01": CommitmentChoices,
        "D02": LedgerChoices,
        "D03": FulfilmentChoices,
        **dict.fromkeys(("D04", "D08", "D09"), LetterChoices),
        "D05": AddressedChoices,
        "D10d": ConsultationChoices,
        **dict.fromkeys(
            ("D14a", "D14b", "D21", "D22", "D23", "D25", "D27", "D30", "D33"), DispatchChoices
        ),
        "D18": ReceiptChoices,
        "D28": TaskTableChoices,
        "D32": AnnualChoices,
        "D39": ReportChoices,
        **dict.fromkeys(
            (
                *("D10a", "D10b", "D10c", "D10e", "D10f", "D10g"),
                *("D12", "D13", "D14c", "D16", "D17", "D26"),
            ),
            NotificationChoices,
        ),
    }
)
"""By document; one that is not here is always printed the same way."""


def remembered(choices: Any) -> dict[str, Any]:
    """Return what of *choices* holds for the next paper too, as JSON values."""
    values: dict[str, Any] = msgspec.to_builtins(choices)
    return {name: value for name, value in values.items() if name not in _UNREMEMBERED}


def recalled(code: str, values: dict[str, Any]) -> Choices | None:
    """Return the choices of document *code*, as *values* say; None when it has none.

    Values that another version of the program wrote and this one cannot read count as none.
    """
    of = CHOICES.get(code)
    if of is None:
        return None
    try:
        made: Choices = msgspec.convert(values, of)
    except msgspec.ValidationError:
        made = of()
    return made
