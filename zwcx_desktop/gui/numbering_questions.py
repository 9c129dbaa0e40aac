"""What the settings of document numbers ask for."""

from dataclasses import dataclass
from typing import Annotated

from zwcx_desktop.records.kind import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveBlock:
    """Asks which serials a computer gets."""

    device: Annotated[
        str, Field("设备", "电脑的编号，如 A1；在该电脑的本页右上角。", required=True, limit=2)
    ] = ""
    first: Annotated[int | None, Field("起号", required=True)] = None
    last: Annotated[int | None, Field("止号", "含止号。", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndBlock:
    """Asks how far a block was used."""

    last_used: Annotated[
        int | None,
        Field(
            "最后用到的号",
            "以该电脑的登记簿为准，此后的号收回；一个都没有用的，填起号减一。",
            required=True,
        ),
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterUsed:
    """Asks which serials the paper register has and this computer lacks."""

    first: Annotated[
        int | None,
        Field(
            "起号",
            "手工用掉的、其他电脑用掉的、恢复备份以前发出的，登记后不再使用。",
            required=True,
        ),
    ] = None
    last: Annotated[int | None, Field("止号", "只有一个号的不填。")] = None
