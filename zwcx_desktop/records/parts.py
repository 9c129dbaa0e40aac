"""Values and code lists that several record kinds share."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from zwcx_desktop.records.ids import UserId
from zwcx_desktop.records.kind import Code, Field, Problem, Sensitivity

P0 = Sensitivity.PUBLIC
P2 = Sensitivity.PERSONAL
P3 = Sensitivity.SEALED


class Domain(Code):
    """Master list of public service domains; a profile selects, orders and renames them.

    Source: 国发〔2016〕76号 五（六） and the city documents' own lists.
    """

    EMPLOYMENT = "EMPLOYMENT", "就业"
    PROPERTY_SERVICE = "PROPERTY_SERVICE", "物业"
    SCHOOLING = "SCHOOLING", "就学"
    FAMILY_PLANNING = "FAMILY_PLANNING", "计生"
    ELDERLY_CARE = "ELDERLY_CARE", "养老"
    DISABILITY_AID = "DISABILITY_AID", "助残"
    POVERTY_RELIEF = "POVERTY_RELIEF", "扶贫"
    MEDICAL_INSURANCE = "MEDICAL_INSURANCE", "医保"
    MEDICAL_CARE = "MEDICAL_CARE", "就医"
    HOUSING = "HOUSING", "住房"
    TRANSPORT = "TRANSPORT", "出行"
    PARKING = "PARKING", "停车"
    FIRE_THEFT_PREVENTION = "FIRE_THEFT_PREVENTION", "防火防盗"
    MILITARY_FAMILY_SUPPORT = "MILITARY_FAMILY_SUPPORT", "拥军优属"
    SPECIAL_CARE = "SPECIAL_CARE", "优抚"
    CONVENIENCE_SERVICE = "CONVENIENCE_SERVICE", "便民服务"
    DAILY_LIFE = "DAILY_LIFE", "衣食住行"
    OTHER = "OTHER", "其他"


class Channel(Code):
    """Master list of complaint channels (信访工作条例 §17; the cities' documents)."""

    HOTLINE_12345 = "HOTLINE_12345", "12345热线"
    HOTLINE_12346 = "HOTLINE_12346", "12346失信投诉举报平台"
    MINXINWANG = "MINXINWANG", "民心网"
    LETTER_BOX = "LETTER_BOX", "举报箱"
    EMAIL = "EMAIL", "电子信箱"
    PHONE = "PHONE", "热线电话"
    VISIT = "VISIT", "来访"
    LETTER = "LETTER", "来信"
    FAX = "FAX", "传真"
    XINFANG_SYS = "XINFANG_SYS", "信访系统"
    SUPERIOR = "SUPERIOR", "上级交办"
    MEDIA = "MEDIA", "媒体"
    EFFICIENCY_SYS = "EFFICIENCY_SYS", "行政效能监察监控系统"
    GRID = "GRID", "网格上报"
    INTERNET_SUPERVISION = "INTERNET_SUPERVISION", "互联网+督查"
    OTHER = "OTHER", "其他"


class PublishChannel(Code):
    """Master list of publication channels (政府信息公开条例 §23–25; the cities' documents)."""

    BULLETIN_BOARD = "BULLETIN_BOARD", "公开栏"
    PORTAL = "PORTAL", "政府门户网站"
    CREDIT_SITE = "CREDIT_SITE", "信用网站"
    WECHAT = "WECHAT", "政务微信"
    WEIBO = "WEIBO", "政务微博"
    APP = "APP", "政务客户端"
    GAZETTE = "GAZETTE", "政府公报"
    PRESS_CONFERENCE = "PRESS_CONFERENCE", "新闻发布会"
    NEWSPAPER = "NEWSPAPER", "报刊"
    BROADCAST = "BROADCAST", "广播"
    TV = "TV", "电视"
    READING_ROOM = "READING_ROOM", "公共查阅室"
    E_SCREEN = "E_SCREEN", "电子信息屏"
    VILLAGE_BOARD = "VILLAGE_BOARD", "村（社区）公开栏"
    OTHER = "OTHER", "其他"


class Grade(Code):
    """Five grades of satisfaction (政务服务“好差评”)."""

    VERY_GOOD = "VERY_GOOD", "非常满意"
    GOOD = "GOOD", "满意"
    FAIR = "FAIR", "基本满意"
    BAD = "BAD", "不满意"
    VERY_BAD = "VERY_BAD", "非常不满意"


class Publicity(Code):
    """How far a matter is open (政府信息公开条例 §§13–19, 27, 37)."""

    PROACTIVE = "PROACTIVE", "主动公开"
    ON_REQUEST = "ON_REQUEST", "依申请公开"
    PARTIAL = "PARTIAL", "区分处理"
    NOT_DISCLOSED = "NOT_DISCLOSED", "不予公开"


class ReviewCycle(Code):
    """How often something that stands is looked at again."""

    MONTHLY = "MONTHLY", "每月"
    QUARTERLY = "QUARTERLY", "每季度"
    HALF_YEARLY = "HALF_YEARLY", "每半年"
    YEARLY = "YEARLY", "每年"

    @property
    def months(self) -> int:
        """Length of the cycle in months."""
        return {"MONTHLY": 1, "QUARTERLY": 3, "HALF_YEARLY": 6}.get(self.value, 12)


class DeliveryMode(Code):
    """How a document was served."""

    DIRECT = "DIRECT", "直接送达"
    LEFT = "LEFT", "留置送达"
    POST = "POST", "邮寄（挂号）"
    NOTICE = "NOTICE", "公告送达"
    ELECTRONIC = "ELECTRONIC", "电子送达"


class IdType(Code):
    """Sort of identity document."""

    RESIDENT = "RESIDENT", "居民身份证"
    PASSPORT = "PASSPORT", "护照"
    HK_MACAU_TAIWAN = "HK_MACAU_TAIWAN", "港澳台居民证件"
    USCC = "USCC", "统一社会信用代码"
    OTHER = "OTHER", "其他"


class PrivacyChoice(Code):
    """What is done with a personal detail found in a public text (个人信息保护法 §25)."""

    DELETE = "DELETE", "删除"
    MASK = "MASK", "脱敏"
    KEEP = "KEEP", "保留"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyDecision:
    """What a reviewer decided on one personal detail. Only kept details are quoted in full."""

    text: Annotated[
        str, Field("个人信息", "照抄扫描结果。", required=True, limit=80, sensitivity=P2)
    ] = ""
    choice: Annotated[PrivacyChoice | None, Field("处理", required=True)] = None
    reason: Annotated[str, Field("理由", "保留的须写明理由。", limit=200)] = ""
    by: Annotated[UserId | None, Field("决定人", shown=False)] = None

    @property
    def keeps(self) -> bool:
        """Whether the detail may stay in the public text."""
        return self.choice is PrivacyChoice.KEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidePrivacy:
    """Asks what to do with the personal details that the scan found."""

    decisions: Annotated[
        tuple[PrivacyDecision, ...],
        Field("逐项处理", "删除、脱敏的请退回拟稿人修改正文。", required=True),
    ] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """A law or policy document and the clause relied on."""

    doc: Annotated[
        str, Field("依据文件", "写全称和文号。", required=True, sensitivity=P0, limit=120)
    ] = ""
    clause: Annotated[str, Field("条款", "如“第五条第（六）项”。", sensitivity=P0, limit=60)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """One posting of a public matter on one channel."""

    channel: Annotated[str, Field("渠道", required=True, codes="publish_channel")] = ""
    place: Annotated[str, Field("位置或栏目", "如“镇便民服务中心公开栏”。", limit=80)] = ""
    url: Annotated[str, Field("网址", limit=300)] = ""
    from_on: Annotated[date | None, Field("发布日期", required=True)] = None
    to_on: Annotated[date | None, Field("截止日期", "长期公开的不填。")] = None
    proof: Annotated[str, Field("发布佐证", "写照片或截图的附件名。", required=True, limit=200)] = (
        ""
    )
    posted_by: Annotated[UserId | None, Field("发布人", shown=False)] = None
    removed_on: Annotated[date | None, Field("撤下日期", shown=False)] = None
    removal_proof: Annotated[str, Field("撤下佐证", shown=False)] = ""

    @property
    def live(self) -> bool:
        """Whether the posting has not been taken down."""
        return self.removed_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SuperiorDocument:
    """The document with which a superior or competent organ decided something."""

    title: Annotated[str, Field("文件标题", required=True, limit=120)] = ""
    doc_no: Annotated[str, Field("文号", required=True, limit=60)] = ""
    issuer: Annotated[str, Field("发文机关", required=True, limit=60)] = ""
    issued_on: Annotated[date | None, Field("发文日期")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Written explanation of a failure to keep one's word (国发〔2016〕76号 四（三））."""

    facts: Annotated[str, Field("基本事实", required=True, lines=3, limit=2000)] = ""
    cause: Annotated[str, Field("形成原因", required=True, lines=3, limit=2000)] = ""
    loss: Annotated[
        str, Field("损失及社会影响", "没有的写“无”。", required=True, lines=2, limit=1000)
    ] = ""
    responsibility: Annotated[str, Field("责任认定", required=True, lines=2, limit=1000)] = ""
    measures: Annotated[
        str, Field("整改措施", "写明责任人。", required=True, lines=3, limit=2000)
    ] = ""
    rectify_by: Annotated[date | None, Field("整改完成时限", required=True)] = None
    signed_by: Annotated[str, Field("签字的主要负责人", required=True, limit=40)] = ""
    signed_on: Annotated[date | None, Field("签字日期", required=True)] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """Asks for an opinion that has to be given."""

    opinion: Annotated[str, Field("意见", required=True, lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionalOpinion:
    """Asks for an opinion that may be left out."""

    opinion: Annotated[str, Field("意见", "可以不填。", lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Asks why."""

    reason: Annotated[str, Field("理由", required=True, lines=3, limit=500)] = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish:
    """Asks where a matter was posted."""

    publications: Annotated[
        tuple[Publication, ...],
        Field("发布记录", "每个渠道一行，附照片或截图。", required=True),
    ] = ()


def publication_problems(publications: tuple[Publication, ...], today: date) -> Iterator[Problem]:
    """Yield what is wrong with posting dates."""
    for place, entry in enumerate(publications, start=1):
        where = f"发布记录第 {place} 项："
        if entry.from_on and entry.from_on > today:
            yield Problem("publications", f"{where}发布日期晚于今天，请在实际发布后再登记。")
        if entry.from_on and entry.to_on and entry.to_on < entry.from_on:
            yield Problem("publications", f"{where}截止日期早于发布日期，请改正。")


def time_is_up(due_on: date | None, today: date) -> bool:
    """Return whether it is too late to move a limit: only one that still runs can be extended."""
    return due_on is not None and today > due_on


def not_later(name: str, label: str, value: date | None, today: date) -> Iterator[Problem]:
    """Yield a problem when a date of something done lies in the future."""
    if value is not None and value > today:
        yield Problem(name, f"“{label}”晚于今天，请填写实际日期。")


def months_later(day: date, months: int) -> date:
    """Return the same day *months* later, or that month's last day (民法典 §202)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (following - timedelta(days=1)).day))
