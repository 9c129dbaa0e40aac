"""Code lists, parts and questions of third-party assessments (第三方评估)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Code, Field, State

ASSESSMENT_RULE = "国发〔2016〕76号三（三）：第三方机构开展政务诚信评价评级"
INDEPENDENCE = "不得影响第三方机构评估工作的独立性：评估结果登记后不作修改，只作回应"


class AssessmentState(State):
    """Where an assessment stands."""

    DRAFT = "DRAFT", "登记中"
    REGISTERED = "REGISTERED", "已登记"
    REPLY_DRAFT = "REPLY_DRAFT", "回应待签发"
    REPLY_SIGNED = "REPLY_SIGNED", "回应已签发"
    REPLIED = "REPLIED", "已回应"
    FILED = "FILED", "已归档"
    SUPERSEDED = "SUPERSEDED", "已被替代"
    VOID = "VOID", "作废"


class WarningLevel(Code):
    """How grave a risk warning is."""

    NOTICE = "NOTICE", "提示"
    GENERAL = "GENERAL", "一般"
    SERIOUS = "SERIOUS", "严重"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskWarning:
    """One risk that the agency warns of."""

    level: Annotated[WarningLevel | None, Field("等级", required=True)] = None
    text: Annotated[str, Field("内容", "照评估报告摘录。", required=True, lines=2, limit=1000)] = ""
    due: Annotated[date | None, Field("回应期限", "报告没有写明的不填。")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supersede:
    """Asks for the record that takes the place of this one."""

    successor: Annotated[
        RecordId | None,
        Field(
            "更正后的件",
            "先按更正后的报告另行登记，再选定。",
            required=True,
            kinds=("third_party_assessment",),
        ),
    ] = None
    reason: Annotated[
        str, Field("替代理由", "如“评估机构更正了得分”。", required=True, lines=2, limit=500)
    ] = ""
