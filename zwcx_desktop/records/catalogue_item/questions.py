"""What the acts of a catalogue entry ask for."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.kind import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Settle:
    """Asks from which day the entry binds."""

    valid_from: Annotated[
        date | None, Field("生效日期", "不填的按表中的生效日期；表中没有的从今天起。")
    ] = None
    opinion: Annotated[str, Field("审定意见", "可以不填。", lines=2, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Abolish:
    """Asks by which document the entry ends, and from when."""

    abolished_by: Annotated[
        str, Field("废止依据", "文件名称和文号，或职责调整的说明。", required=True, limit=200)
    ] = ""
    abolished_on: Annotated[date | None, Field("废止日期", required=True)] = None
    reason: Annotated[str, Field("废止原因", required=True, lines=2, limit=500)] = ""
