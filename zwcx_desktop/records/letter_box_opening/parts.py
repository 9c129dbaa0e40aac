"""Code lists, parts and questions of the opening of a letter box (举报箱开箱)."""

from dataclasses import dataclass
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Code, Field, State

BOX_RULE = "举报箱须两人以上共同开启并登记"
NO_NAMES_RULE = "信访工作条例第三十条：不得透露检举、揭发人的情况"
NO_NAMES = "不要写反映人的姓名、电话、住址。"


class OpeningState(State):
    """Where an opening stands."""

    DRAFT = "DRAFT", "登记中"
    CONFIRMED = "CONFIRMED", "已共同确认"
    CLOSED = "CLOSED", "逐件登记完毕"
    VOID = "VOID", "作废"


class LetterOutcome(Code):
    """What became of one letter."""

    COMPLAINT = "COMPLAINT", "登记为投诉举报"
    FORWARDED = "FORWARDED", "原封转交"
    UNRELATED = "UNRELATED", "与投诉举报无关"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLetter:
    """One letter from the box, told by its outside."""

    no: Annotated[int, Field("序号", "不填的按顺序编号。")] = 0
    appearance: Annotated[
        str,
        Field(
            "外观",
            f"如“白色信封，未封口，打印字”。{NO_NAMES}",
            required=True,
            limit=100,
        ),
    ] = ""
    outcome: Annotated[LetterOutcome | None, Field("去向", shown=False)] = None
    complaint: Annotated[RecordId | None, Field("登记成的投诉举报件", shown=False)] = None
    note: Annotated[str, Field("去向说明", shown=False)] = ""

    @property
    def settled(self) -> bool:
        """Whether it is told what became of the letter."""
        return self.outcome is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLetter:
    """Asks what became of one letter."""

    no: Annotated[int | None, Field("信件序号", required=True)] = None
    outcome: Annotated[LetterOutcome | None, Field("去向", required=True)] = None
    complaint: Annotated[
        RecordId | None,
        Field("投诉举报件", "登记为投诉举报的，先登记该件，再选定。", kinds=("complaint",)),
    ] = None
    is_restricted: Annotated[
        bool, Field("该件限定知悉范围", "只在投诉举报件上选定本次开箱，这里不写是哪一件。")
    ] = False
    note: Annotated[
        str,
        Field("去向说明", f"转交、无关的必填，写明受件单位或原因。{NO_NAMES}", limit=200),
    ] = ""
