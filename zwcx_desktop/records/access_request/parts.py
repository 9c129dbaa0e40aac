"""Code lists and parts of a request for government information (依申请公开)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, State
from zwcx_desktop.records.openness import OPEN_LAW
from zwcx_desktop.records.parts import P2, DeliveryMode, IdType

REQUEST_LAW = f"{OPEN_LAW}第二十九条：申请应当包括的内容"
CORRECT_LAW = f"{OPEN_LAW}第三十条：7个工作日内一次性告知补正"
RECEIPT_LAW = f"{OPEN_LAW}第三十一条：收到申请之日的确定"
THIRD_PARTY_LAW = f"{OPEN_LAW}第三十二条：征求第三方意见，逾期未提出意见的由行政机关决定"
LIMIT_LAW = f"{OPEN_LAW}第三十三条：20个工作日内答复，延长不超过20个工作日并告知申请人"
CO_AGENCY_LAW = f"{OPEN_LAW}第三十四条：征求共同制作机关意见，逾期未提出意见的视为同意公开"
REPLY_LAW = f"{OPEN_LAW}第三十六条：分别不同情形答复"
WORK_LAW = f"{OPEN_LAW}第四十五条：登记、审核、办理、答复、归档"
REMEDY_LAW = "行政复议法第二十条、第二十三条，行政诉讼法第四十六条"
LONGEST_EXTENSION = 20


class RequestState(State):
    """Where a request stands (domain model §3.4.3)."""

    REGISTERED = "REGISTERED", "已登记"
    RECEIVED = "RECEIVED", "办理中"
    CORRECTION_ASKED = "CORRECTION_ASKED", "待补正"
    THIRD_PARTY = "THIRD_PARTY", "征求第三方意见"
    CO_AGENCY = "CO_AGENCY", "征求机关意见"
    EXTENDED = "EXTENDED", "已延期"
    REPLY_DRAFT = "REPLY_DRAFT", "答复待审核"
    REVIEW = "REVIEW", "答复待签发"
    SIGNED = "SIGNED", "答复已签发"
    REPLIED = "REPLIED", "已答复"
    IN_RECONSIDERATION = "IN_RECONSIDERATION", "行政复议中"
    IN_LITIGATION = "IN_LITIGATION", "行政诉讼中"
    CLOSED = "CLOSED", "办结"
    ABANDONED = "ABANDONED", "视为放弃"
    WITHDRAWN = "WITHDRAWN", "申请人撤回"
    VOID = "VOID", "作废"


class ApplicantKind(Code):
    """Who asks."""

    CITIZEN = "CITIZEN", "公民"
    LEGAL_PERSON = "LEGAL_PERSON", "法人或者其他组织"


class RequestChannel(Code):
    """How the request came; decides from which day the office has it (§31)."""

    FACE = "FACE", "当面提交"
    ORAL = "ORAL", "口头提出、代为填写"
    REGISTERED_MAIL = "REGISTERED_MAIL", "挂号信、特快专递"
    PLAIN_MAIL = "PLAIN_MAIL", "平常信函"
    INTERNET = "INTERNET", "互联网"
    FAX = "FAX", "传真"

    @property
    def confirmed(self) -> bool:
        """Whether the day is the one on which office and applicant confirmed the receipt."""
        return self.value in ("PLAIN_MAIL", "INTERNET", "FAX")


class Obtaining(Code):
    """How the applicant wants to have the information."""

    POST = "POST", "邮寄"
    EMAIL = "EMAIL", "电子邮件"
    FAX = "FAX", "传真"
    PICK_UP = "PICK_UP", "自行领取"
    ON_SITE = "ON_SITE", "现场查阅、抄录"


class RequestOutcome(Code):
    """How the office answers (政府信息公开条例 §§30, 36–39)."""

    ALREADY_PUBLIC = "ALREADY_PUBLIC", "已主动公开，告知获取方式"
    PROVIDED = "PROVIDED", "予以公开"
    PARTIAL = "PARTIAL", "部分公开（区分处理）"
    REFUSED = "REFUSED", "不予公开"
    NOT_EXIST = "NOT_EXIST", "本机关不掌握（信息不存在）"
    NOT_OURS = "NOT_OURS", "不属于本机关负责公开"
    DUPLICATE = "DUPLICATE", "重复申请，不再重复处理"
    SPECIAL_LAW = "SPECIAL_LAW", "法律、行政法规对获取另有规定"
    NOT_AN_APPLICATION = "NOT_AN_APPLICATION", "属于信访、投诉、举报等，告知相应渠道"
    ABANDONED = "ABANDONED", "逾期不补正，视为放弃申请"
    UNREASONABLE = "UNREASONABLE", "数量、频次明显超过合理范围且理由不合理"

    @property
    def refuses(self) -> bool:
        """Whether information is withheld: then reconsideration comes before the court."""
        return self.value in ("PARTIAL", "REFUSED")


class ThirdPartyOpinion(Code):
    """What whoever was asked said; silence of a third party decides nothing."""

    AGREE = "AGREE", "同意公开"
    DISAGREE = "DISAGREE", "不同意公开"
    SILENT = "SILENT", "逾期未提出意见"


class Remedy(Code):
    """What the reply tells the applicant he can do against it."""

    RECONSIDERATION_FIRST = "RECONSIDERATION_FIRST", "先申请行政复议"
    EITHER = "EITHER", "申请行政复议或者提起行政诉讼"


class ProceedingKind(Code):
    """Which remedy the applicant took."""

    RECONSIDERATION = "RECONSIDERATION", "行政复议"
    LITIGATION = "LITIGATION", "行政诉讼"


class ProceedingResult(Code):
    """How the remedy ended."""

    UPHELD = "UPHELD", "维持"
    CHANGED = "CHANGED", "直接变更或者确认违法，无须重新答复"
    REDO = "REDO", "撤销并责令重新答复"
    ENDED = "ENDED", "撤回或者终止"


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Who asks for the information: only what §29 demands."""

    kind: Annotated[ApplicantKind, Field("申请人类别", required=True)] = ApplicantKind.CITIZEN
    name: Annotated[str, Field("姓名或者名称", required=True, limit=80, sensitivity=P2)] = ""
    id_type: Annotated[IdType | None, Field("证件类型", "公民必填。", sensitivity=P2)] = None
    id_no: Annotated[str, Field("证件号码", "公民必填。", limit=30, sensitivity=P2)] = ""
    uscc: Annotated[
        str, Field("统一社会信用代码", "法人或者其他组织必填。", limit=18, sensitivity=P2)
    ] = ""
    contact: Annotated[
        str, Field("联系人", "法人或者其他组织填写经办人。", limit=40, sensitivity=P2)
    ] = ""
    phone: Annotated[str, Field("电话", limit=30, sensitivity=P2)] = ""
    address: Annotated[str, Field("通信地址", limit=120, sensitivity=P2)] = ""
    email: Annotated[str, Field("电子邮箱", limit=80, sensitivity=P2)] = ""
    delivery_mode: Annotated[Obtaining | None, Field("获取信息的方式", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionNotice:
    """The one notice that asks the applicant to make the request clear (§30)."""

    sent_on: Annotated[date | None, Field("告知日期")] = None
    what: Annotated[str, Field("补正事项", limit=1000)] = ""
    period: Annotated[int | None, Field("补正期限（工作日）")] = None
    until: Annotated[date | None, Field("补正截止日")] = None
    corrected_on: Annotated[date | None, Field("收到补正日期")] = None
    corrected: Annotated[str, Field("补正后的内容", limit=2000)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """A letter that asks a third party or a co-producing agency for its opinion."""

    name: Annotated[str, Field("被征求意见方", limit=80, sensitivity=P2)] = ""
    sent_on: Annotated[date | None, Field("征求意见日期")] = None
    received_on: Annotated[date | None, Field("对方收到日期")] = None
    due_on: Annotated[date | None, Field("意见期限")] = None
    reply_on: Annotated[date | None, Field("意见到达日期")] = None
    opinion: Annotated[ThirdPartyOpinion | None, Field("意见")] = None
    text: Annotated[str, Field("意见内容", limit=1000)] = ""

    @property
    def open(self) -> bool:
        """Whether the office still waits."""
        return self.opinion is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """A time that does not count towards the answer (§33): from the day after the asking."""

    reason: Annotated[str, Field("事由", limit=80)]
    sent_on: Annotated[date, Field("征求意见日期")]
    until: Annotated[date, Field("意见到达日或者意见期限")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyExtension:
    """The one extension of the answer (§33); it counts from its notice on."""

    approved_by: Annotated[UserId, Field("批准人")]
    approved_on: Annotated[date, Field("批准日期")]
    days: Annotated[int, Field("延长（工作日）")]
    reason: Annotated[str, Field("延期理由", limit=500)]
    notified_on: Annotated[date | None, Field("告知申请人日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDelivery:
    """How the reply reached the applicant (D18)."""

    mode: Annotated[DeliveryMode | None, Field("送达方式", required=True)] = None
    sent_on: Annotated[date | None, Field("发出日期", required=True)] = None
    received_on: Annotated[
        date | None, Field("收到日期", "申请复议、提起诉讼的期限从这一天起算。")
    ] = None
    tracking_no: Annotated[str, Field("邮件编号", limit=40)] = ""
    receiver: Annotated[str, Field("签收人", limit=40, sensitivity=P2)] = ""
    relation: Annotated[str, Field("代收关系", "本人收的不填。", limit=40)] = ""
    proof: Annotated[str, Field("送达佐证", "送达回证、挂号单的附件名。", limit=200)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proceeding:
    """A reconsideration or a suit against the reply, and how it ended."""

    kind: Annotated[ProceedingKind, Field("救济途径")]
    organ: Annotated[str, Field("复议机关或者法院", limit=60)]
    started_on: Annotated[date, Field("收到通知日期")]
    case_no: Annotated[str, Field("案号", limit=60)] = ""
    decided_on: Annotated[date | None, Field("收到决定日期")] = None
    result: Annotated[ProceedingResult | None, Field("结果")] = None
    decision_no: Annotated[str, Field("决定书（裁判文书）号", limit=60)] = ""
    redo_by: Annotated[date | None, Field("重新答复期限")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PastReply:
    """A reply that a decision set aside; its own timeliness stays as it was."""

    outcome: Annotated[RequestOutcome | None, Field("答复结论")] = None
    reply_doc: Annotated[str, Field("答复书文号")] = ""
    replied_on: Annotated[date | None, Field("答复日期")] = None
    answer_by: Annotated[date | None, Field("答复期限")] = None
