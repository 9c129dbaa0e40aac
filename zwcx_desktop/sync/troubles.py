"""What may go wrong between this computer and the city, in words a clerk can act on.

What the platform itself says arrives as `wire.problems.Refused`; forged receipts and pages as
`BadReceipt` and `BadPage`. Whatever happens, what was saved stays saved.
"""

from zwcx_desktop.errors import ClientError
from zwcx_desktop.wire.problems import Refused

_KEPT = "内容已保存在本机，稍后自动重试。"


class Offline(ClientError):
    """Nobody answered: no network, no such host, or the platform is down."""

    def __init__(self, why: str, hint: str = "请检查网线或网络后再试，也可以先继续填报。") -> None:
        super().__init__(f"没有连上市级平台（{why}），{_KEPT}", hint)


class Later(ClientError):
    """The platform asks for patience.

    Attributes:
        seconds: how long it asks for, None when it does not say.
    """

    def __init__(self, message: str, hint: str, seconds: float | None = None) -> None:
        super().__init__(message, hint)
        self.seconds = seconds

    @classmethod
    def of(cls, refused: Refused, seconds: float | None) -> "Later":
        """Return what the platform said."""
        return cls(refused.message, refused.hint, seconds)


class NotThePlatform(ClientError):
    """Something answered that does not speak TCS/1: a web page, a login page of the network."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"对方返回的不是市级平台的答复（{what}），没有发送任何内容。",
            "请核对平台地址；如上网需要先登录，请用浏览器登录单位网络后再试。",
        )


class Untrusted(ClientError):
    """TLS did not prove who is at the other end."""

    def __init__(self, why: str, hint: str) -> None:
        super().__init__(f"平台的安全证书未通过核验：{why}，已停止连接。", hint)


class OtherPlatform(ClientError):
    """The address answers as another platform than the one this computer is enrolled with."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"这个地址现在是另一个平台（{name}），与登记时的不同，没有发送任何内容。",
            "请向市级平台管理员核实；确已更换平台的，请用新的登记码重新登记。",
        )


class OldKeys(ClientError):
    """The platform shows a key list older than one it showed before."""

    def __init__(self) -> None:
        super().__init__(
            "平台出示的公钥清单比以前的旧，或不是登记时的平台签发，已停止连接。",
            "请联系市级平台管理员核实，暂勿报送。",
        )


class NotEnrolled(ClientError):
    """This computer is not enrolled."""

    def __init__(self) -> None:
        super().__init__("本机还没有登记到市级平台。", "请向市级平台申请登记码，在“上报”页登记。")


class BadAddress(ClientError):
    """What was typed is no address of a platform."""


class DamagedHere(ClientError):
    """A batch that waits here no longer matches its own signature."""

    def __init__(self) -> None:
        super().__init__(
            "本机待报的一批数据与签名不符，可能已损坏或被改动，没有发送。",
            "请不要再填报，联系管理员核对审计记录并从备份恢复。",
        )


class Cancelled(ClientError):
    """The person, or the program on its way out, stopped the run."""

    def __init__(self) -> None:
        super().__init__("已停止，未发送的内容都保存在本机。", "需要时再点“立即同步”。")
