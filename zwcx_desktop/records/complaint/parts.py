"""Code lists of a complaint and the law they come from."""

from zwcx_desktop.records.kind import Code, State

PETITION = "信访工作条例"
RECUSAL_LAW = f"{PETITION}第二十八条：与信访事项有利害关系的应当回避"
NO_LEAK_LAW = f"{PETITION}第三十条：不得将检举、揭发材料透露或者转给被检举、揭发的人员或者单位"
REGISTER_LAW = f"{PETITION}第二十二条：登记"
NOTICE_LAW = f"{PETITION}第二十三条：15日内书面告知是否受理"
OBJECTION_LAW = f"{PETITION}第二十三条：5个工作日内提出异议"
REPLY_LAW = f"{PETITION}第三十一条、第三十二条：处理意见书"
LIMIT_LAW = f"{PETITION}第三十四条：自受理之日起60日内办结，延长不超过30日"
REVIEW_LAW = f"{PETITION}第三十五条、第三十六条：复查、复核"
RATING_RULE = "政务服务“好差评”：差评15个工作日内整改，回访人不是承办人"
HOTLINE_RULE = "国办发〔2020〕53号：受理、派单、办理、回复、办结、回访闭环"
MERGE_RULE = "国办函〔2025〕66号：重复诉求事项并单处理"
CLUE_RULE = "发改财金〔2023〕1103号：投诉反映的失信由上级或主管部门核实"
BOX_RULE = "举报箱须两人以上共同开启并登记"


class ComplaintState(State):
    """Where a complaint stands (domain model §3.4.4)."""

    REGISTERED = "REGISTERED", "已登记"
    ACCEPTED = "ACCEPTED", "已受理"
    ASSIGNED = "ASSIGNED", "已交办"
    IN_PROGRESS = "IN_PROGRESS", "办理中"
    EXT_PENDING = "EXT_PENDING", "延期待批"
    REPLY_DRAFT = "REPLY_DRAFT", "答复待审核"
    REPLY_TO_SIGN = "REPLY_TO_SIGN", "答复待签发"
    REPLY_SIGNED = "REPLY_SIGNED", "答复已签发"
    REPLIED = "REPLIED", "已答复"
    FOLLOWED_UP = "FOLLOWED_UP", "已回访"
    CLOSED = "CLOSED", "办结"
    IN_REVIEW_UP = "IN_REVIEW_UP", "复查复核中"
    FINAL = "FINAL", "终结"
    MERGED = "MERGED", "并单"
    RETURNED = "RETURNED", "退单"
    TRANSFERRED = "TRANSFERRED", "已转送"
    REJECTED = "REJECTED", "不予受理"
    DISCIPLINE = "DISCIPLINE", "移送纪检"
    WITHDRAWN = "WITHDRAWN", "已撤回"
    VOID = "VOID", "作废"


class Category(Code):
    """What the complainant wants."""

    CONSULT = "CONSULT", "咨询"
    HELP = "HELP", "求助"
    COMPLAINT = "COMPLAINT", "投诉"
    REPORT = "REPORT", "举报（检举控告）"
    SUGGESTION = "SUGGESTION", "意见建议"
    APPEAL = "APPEAL", "申诉求决"
    DISHONESTY = "DISHONESTY", "政务失信投诉"


class IdentityMode(Code):
    """Whether the complainant is known, and to whom."""

    REAL_NAME = "REAL_NAME", "实名"
    CONFIDENTIAL = "CONFIDENTIAL", "实名要求保密"
    ANONYMOUS = "ANONYMOUS", "匿名"
    UNCLEAR = "UNCLEAR", "身份不清"

    @property
    def reachable(self) -> bool:
        """Whether there is anyone to notify and to answer."""
        return self.value in ("REAL_NAME", "CONFIDENTIAL")


class RespondentKind(Code):
    """What sort of party is complained about."""

    UNIT = "UNIT", "单位"
    PERSON = "PERSON", "个人"
    ENTERPRISE = "ENTERPRISE", "企业"


class Urgency(Code):
    """How fast the office has to act."""

    NORMAL = "NORMAL", "一般"
    URGENT = "URGENT", "紧急"
    CRITICAL = "CRITICAL", "重大紧急"


class Route(Code):
    """Where triage sends a complaint."""

    ACCEPT = "ACCEPT", "受理"
    TRANSFER = "TRANSFER", "转送"
    RETURN = "RETURN", "退单"
    REJECT = "REJECT", "不予受理"
    MERGE = "MERGE", "并单"
    DISCIPLINE = "DISCIPLINE", "移送纪检"
    LEGAL = "LEGAL", "导入法定途径"
    EMERGENCY = "EMERGENCY", "转110/119/120/122"


class RejectReason(Code):
    """Why a complaint is not accepted."""

    LITIGATION = "LITIGATION", "已经或者依法应当通过诉讼解决"
    ARBITRATION = "ARBITRATION", "已经或者依法应当通过仲裁解决"
    DISCIPLINE = "DISCIPLINE", "属于纪检监察机关职责"
    REVIEW = "REVIEW", "已经或者依法应当通过行政复议解决"
    INFO_DISCLOSURE = "INFO_DISCLOSURE", "属于政府信息公开申请"
    IN_XINFANG = "IN_XINFANG", "已经作为信访事项受理"
    SECRET_PRIVACY = "SECRET_PRIVACY", "涉及国家秘密、商业秘密或者他人隐私"
    CONCLUDED = "CONCLUDED", "已经依法终结"
    NOT_OUR_DUTY = "NOT_OUR_DUTY", "不属于本机关职权范围"
    OTHER_LAW = "OTHER_LAW", "法律、法规另有规定"

    @property
    def lawful_route(self) -> str:
        """The way to go instead, proposed for the notice (D13)."""
        return _ROUTES[self.value]


_ROUTES = {
    "LITIGATION": "依法向有管辖权的人民法院提起诉讼",
    "ARBITRATION": "依法向有管辖权的仲裁机构申请仲裁",
    "DISCIPLINE": "向有管辖权的纪检监察机关反映",
    "REVIEW": "依法向行政复议机关申请行政复议",
    "INFO_DISCLOSURE": "依照政府信息公开条例提出政府信息公开申请",
    "IN_XINFANG": "等待正在办理该信访事项的机关、单位答复",
    "SECRET_PRIVACY": "按照有关保密、隐私保护的规定向主管机关提出",
    "CONCLUDED": "该事项已依法终结，不再受理",
    "NOT_OUR_DUTY": "向有权处理的机关、单位提出",
    "OTHER_LAW": "按照法律、法规规定的途径提出",
}


class RuleSet(Code):
    """Which deadlines a complaint runs under."""

    HOTLINE = "HOTLINE", "热线工单"
    XINFANG = "XINFANG", "信访事项"
    DISHONESTY = "DISHONESTY", "政务失信投诉"
    CUSTOM = "CUSTOM", "按来件要求"


class Outcome(Code):
    """What came of a complaint."""

    RESOLVED = "RESOLVED", "已解决"
    EXPLAINED = "EXPLAINED", "解释说明"
    PARTIAL = "PARTIAL", "部分解决"
    NOT_SUPPORTED = "NOT_SUPPORTED", "不予支持"
    PLANNED = "PLANNED", "列入计划"
    NOT_TRUE = "NOT_TRUE", "不属实"
    UNVERIFIABLE = "UNVERIFIABLE", "无法核实"


class Verified(Code):
    """Whether what was said is true."""

    TRUE = "TRUE", "属实"
    PARTLY = "PARTLY", "部分属实"
    FALSE = "FALSE", "不属实"
    UNVERIFIABLE = "UNVERIFIABLE", "无法核实"


class ReplyMode(Code):
    """How the answer reaches the complainant."""

    WRITTEN = "WRITTEN", "书面答复"
    PHONE = "PHONE", "电话答复"
    FACE = "FACE", "当面答复"
    ELECTRONIC = "ELECTRONIC", "网上答复"
    PUBLIC = "PUBLIC", "公告答复"
    NOT_APPLICABLE = "NOT_APPLICABLE", "不适用（无法联系）"


class ContactMode(Code):
    """How the complainant was reached."""

    PHONE = "PHONE", "电话"
    VISIT = "VISIT", "上门"
    MEETING = "MEETING", "面谈"
    ONLINE = "ONLINE", "网络"
    NONE = "NONE", "无法联系"


class LinkKind(Code):
    """How two complaints belong together."""

    DUPLICATE = "DUPLICATE", "重复"
    SAME_EVENT = "SAME_EVENT", "同一事项"
    RELATED = "RELATED", "相关"
    REPEAT = "REPEAT", "再次反映"


class Decision(Code):
    """What became of a request."""

    PENDING = "PENDING", "待批"
    APPROVED = "APPROVED", "已批准"
    REJECTED = "REJECTED", "未批准"


class ReviewLevel(Code):
    """The two levels of review above the office (信访工作条例 §§35–36)."""

    REVIEW = "REVIEW", "复查"
    FINAL_REVIEW = "FINAL_REVIEW", "复核"


class ReviewResult(Code):
    """What a review decided."""

    UPHELD = "UPHELD", "维持"
    CHANGED = "CHANGED", "变更或责令重新处理"
