"""The closed vocabulary of what may go wrong on the wire (TCS/1 §2.9, RFC 9457).

Both sides speak only these codes. Each has Chinese words for the clerk and says what a program may
do next: `never` send again, send the `same` bytes, send `after` a pause, or `rebuild` and send.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from zwcx_desktop.errors import ClientError

Retry = Literal["never", "same", "after", "rebuild"]
URN = "urn:tcs:problem:"


@dataclass(frozen=True, slots=True)
class Problem:
    """One code of the vocabulary.

    Attributes:
        status: HTTP status; 0 for codes that only stand inside a receipt.
        title: what happened, in a few words.
        cause: why it happens, one sentence.
        next_step: what the clerk should do, one sentence.
    """

    code: str
    status: int
    retry: Retry
    title: str
    cause: str
    next_step: str


_ALL = (
    Problem("busy", 429, "after", "平台繁忙", "此刻报送的单位较多。", "无需操作，稍后自动重发。"),
    Problem("maintenance", 503, "after", "平台维护中", "平台暂停接收。",
            "无需操作，稍后自动重发。"),
    Problem("internal", 500, "after", "平台内部出错", "平台处理时发生故障，本批未收下。",
            "稍后自动重发；多次出现请联系市级平台管理员。"),
    Problem("corrupt", 400, "rebuild", "传输内容损坏", "内容在传输或存放时损坏、被截断。",
            "将按原内容重新打包发送。"),
    Problem("digest-mismatch", 400, "same", "传输校验不符", "内容在传输途中发生变化。",
            "将自动重发；反复出现请检查网络设备。"),
    Problem("too-large", 413, "rebuild", "超出大小限制", "一次报送的内容过大。",
            "将自动拆分后重发；单条过大时请精简内容或改用附件。"),
    Problem("envelope", 422, "never", "签名信封不合规范", "信封的格式与协议不符。",
            "请升级程序；仍出现请联系市级平台管理员。"),
    Problem("wrong-payload-type", 422, "never", "签名内容类型不符",
            "把另一种签名文件当作本类文件提交。", "请联系市级平台管理员。"),
    Problem("header", 422, "never", "批次头不合规范", "批次头缺项、多项或写法与协议不符。",
            "请升级程序；仍出现请联系市级平台管理员。"),
    Problem("count-mismatch", 422, "rebuild", "批次条数不符", "批次内容被增删。",
            "将按原内容重新打包发送；反复出现请联系市级平台管理员。"),
    Problem("root-mismatch", 422, "rebuild", "批次内容与签名不符", "批次内容签名之后被改动。",
            "将按原内容重新打包发送；反复出现请联系市级平台管理员。"),
    Problem("sequence-gap", 409, "rebuild", "批次不连续", "平台尚未收到前面的批次。",
            "将从缺少的批次起补发。"),
    Problem("fork", 409, "never", "设备批次链分叉", "本机数据可能来自旧备份或被复制到另一台电脑。",
            "请停止报送，联系市级平台管理员重新登记本设备。"),
    Problem("batch-id-reused", 409, "never", "批次号重复", "同一批次号对应了不同内容。",
            "请联系市级平台管理员核查本设备。"),
    Problem("unknown-device", 401, "never", "设备未登记", "平台上没有这台设备。",
            "请向市级平台申请登记码，在“上报”中登记。"),
    Problem("bad-signature", 401, "never", "签名不正确", "签名不是由所称的设备做出。",
            "请联系市级平台管理员核查；必要时重新登记设备。"),
    Problem("token-expired", 401, "same", "访问凭证过期", "本机时钟与平台相差较大。",
            "将按平台时间重试；请校准本机时钟。"),
    Problem("device-revoked", 403, "never", "设备已停用", "平台已停用这台设备。",
            "此前已收到回执的内容继续有效；请联系市级平台管理员。"),
    Problem("suspended", 403, "never", "设备暂停报送", "平台发现异常，暂停了这台设备。",
            "请联系市级平台管理员。"),
    Problem("suite-not-allowed", 403, "never", "签名套件不被接受", "批次声明的套件与登记的不一致。",
            "请联系市级平台管理员。"),
    Problem("enrol-code", 403, "never", "登记码无效", "登记码输入有误、已使用、已过期或试错过多。",
            "请核对登记码和统一社会信用代码；仍不行请向市级平台重新申请。"),
    Problem("device-known", 409, "never", "设备已登记", "同一设备编号已用另一把密钥登记。",
            "请以新的设备编号重新登记。"),
    Problem("protocol-too-old", 426, "never", "程序版本过低",
            "平台不再支持本程序使用的协议版本。", "请升级程序。"),
    Problem("profile-unsupported", 409, "never", "城市配置版本不被支持",
            "平台不支持本机的城市配置版本。", "请更新城市配置。"),
    Problem("wrong-platform", 409, "never", "不是原登记的平台",
            "连接到了另一个平台（如测试平台）。", "请核对平台地址。"),
    Problem("feed-restarted", 409, "never", "平台数据回退", "平台的通知序列与本机已收到的不一致。",
            "请联系市级平台管理员，平台可能从备份恢复过。"),
    Problem("offset-mismatch", 409, "same", "附件续传位置不符", "上次传输中断的位置不同。",
            "将从平台已收到的位置继续。"),
    Problem("blob-mismatch", 422, "rebuild", "附件内容与校验值不符", "附件在传输途中损坏。",
            "将从头重传该附件。"),
    Problem("not-found", 404, "never", "平台没有此内容", "请求的地址或内容不存在。",
            "请核对平台地址；仍出现请升级程序。"),
    Problem("request", 400, "never", "请求格式不正确", "请求缺少参数或参数不合规范。",
            "请升级程序。"),
    Problem("conflict", 0, "rebuild", "与平台上的版本冲突",
            "另一台电脑已先报送了同一记录的新版本。", "请对照两个版本，确认后重新提交。"),
    Problem("schema", 0, "rebuild", "内容不合规范", "某项缺失、类型不对或超出范围。",
            "请按提示改正后重新提交。"),
    Problem("unknown-field", 0, "rebuild", "含有平台不认识的项", "程序与平台的版本不一致。",
            "请升级程序后重新提交。"),
    Problem("not-canonical", 0, "rebuild", "写法不规范", "记录的字节不是规范写法。",
            "请升级程序后重新提交。"),
    Problem("bad-utf8", 0, "rebuild", "文字编码有误", "记录含有无法识别的字节。",
            "请删除异常文字后重新提交。"),
    Problem("not-nfc", 0, "rebuild", "含有兼容字符", "某个字用了兼容区编码。",
            "请重新输入该字后提交。"),
    Problem("control-char", 0, "rebuild", "含有不可见控制字符", "多由网页或其他软件粘贴带入。",
            "请删除该处文字，重新输入后提交。"),
    Problem("record-too-large", 0, "rebuild", "单条记录过大", "一条记录超过 64 KiB。",
            "请精简文字，长材料改作附件。"),
    Problem("foreign-org", 0, "never", "不是本单位的记录", "记录的单位代码与设备登记的单位不同。",
            "请核对单位统一社会信用代码。"),
    Problem("closed", 0, "never", "事项已办结", "平台上该事项已经办结，迟到内容仅存档。",
            "如需继续处理请联系上级。"),
    Problem("code-unknown", 0, "rebuild", "代码不在代码表中", "所选代码平台不认识或已停用。",
            "请更新代码表后重新选择。"),
)  # fmt: skip

PROBLEMS = {problem.code: problem for problem in _ALL}

_UNKNOWN = Problem(
    "unknown", 0, "after", "平台返回了未知的问题", "程序与平台的版本可能不一致。",
    "内容已保留，稍后自动重发；反复出现请升级程序。",
)  # fmt: skip


def problem(code: str) -> Problem:
    """Return the problem named *code*; an unknown one is to be tried again later, never dropped."""
    return PROBLEMS.get(code, _UNKNOWN)


class Document(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A problem as it travels: `application/problem+json`. Readers ignore members they do not know.

    Attributes:
        detail: English, for the log of a developer; never contents of records.
        rejection: signed proof that the batch was offered, a DSSE envelope in base64.
        time: the platform's clock, for a device whose own is wrong.
    """

    type: str
    status: int
    title: str
    retry: str
    detail: str = ""
    expected_seq: int = 0
    expected_prev: str = ""
    offset: int = -1
    limit: int = 0
    time: str = ""
    since: str = ""
    rejection: str = ""

    @property
    def code(self) -> str:
        """The code at the end of the URN."""
        return self.type.removeprefix(URN)


class Refused(ClientError):
    """The other side, or a check of our own, refuses a message. Says why in words.

    Attributes:
        document: what travels, with the numbers the sender needs to go on.
    """

    def __init__(
        self,
        code: str,
        detail: str = "",
        *,
        expected_seq: int = 0,
        expected_prev: str = "",
        offset: int = -1,
        limit: int = 0,
        time: str = "",
        since: str = "",
    ) -> None:
        known = problem(code)
        self.document = Document(
            type=URN + code,
            status=known.status or 422,
            title=known.title,
            retry=known.retry,
            detail=detail,
            expected_seq=expected_seq,
            expected_prev=expected_prev,
            offset=offset,
            limit=limit,
            time=time,
            since=since,
        )
        super().__init__(f"{known.title}：{known.cause}", known.next_step)

    @property
    def code(self) -> str:
        """The code of the vocabulary, also when this side does not know it."""
        return self.document.code

    @property
    def retry(self) -> Retry:
        """What the sender may do next."""
        return problem(self.code).retry

    @classmethod
    def of(cls, document: Document) -> "Refused":
        """Return what the other side said, in this side's words."""
        refused = cls(document.code)
        refused.document = document
        return refused


def read_document(body: bytes) -> Document:
    """Return the problem in *body*.

    Raises:
        ValueError: it is not a problem document of this protocol.
    """
    document = msgspec.json.decode(body, type=Document)
    if not document.type.startswith(URN):
        raise ValueError("not a problem of this protocol")
    return document
