"""What may go wrong with the store, in words a clerk can act on."""

from collections.abc import Iterable

from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.kind import Problem, Role


class NotEncrypted(ClientError):
    """The library in use would write plain text."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"加密数据库组件不可用（{why}），为避免明文落盘已停止。",
            "请重新安装程序，仍不行请联系技术支持。",
        )


class StoreDamaged(ClientError):
    """The database file fails its own checks.

    Attributes:
        restorable: a backup is the way out.
    """

    restorable = True

    def __init__(self, what: str = "数据文件已损坏，校验不通过。") -> None:
        super().__init__(
            what,
            "口令没有问题。请管理员恢复最近的完好备份：在登录窗口点“从备份恢复…”，已登录的在“设置—备份”中恢复。",
        )


class StoreMissing(ClientError):
    """The keyring is there, the database is not.

    Attributes:
        restorable: a backup is the way out.
    """

    restorable = True

    def __init__(self) -> None:
        super().__init__(
            "密钥文件还在，但数据文件不见了。",
            "请管理员在登录窗口点“从备份恢复…”，或找回被移走的数据文件夹。",
        )


class NewerSchema(ClientError):
    """The file was written by a later version of the program."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            f"数据由更新版本的程序保存（格式 {found}，本程序认识到 {known}）。",
            "请安装新版本后再打开，数据没有改动。",
        )


class DocumentVoid(ClientError):
    """An issued document that no longer holds is not printed."""

    def __init__(self) -> None:
        super().__init__("这份文书已经作废，不能再打印。", "需要重发的，请用新的文号制发。")


class DiskFull(ClientError):
    """No room to keep anything more."""

    def __init__(self) -> None:
        super().__init__(
            "磁盘空间不足，本次没有保存；以前保存的都在。",
            "请清理磁盘后再点保存，填写的内容不要关闭。",
        )


class ReadOnlyHome(ClientError):
    """The folder cannot be written to."""

    def __init__(self) -> None:
        super().__init__(
            "数据文件夹不能写入。", "请检查文件夹权限，或把数据放到可写的本地磁盘后再打开。"
        )


class AlreadyOpen(ClientError):
    """Another program instance has the office open."""

    def __init__(self) -> None:
        super().__init__("本单位的数据已在另一个窗口中打开。", "请切换到已打开的窗口。")


class OfficeExists(ClientError):
    """The folder already holds an office."""

    def __init__(self) -> None:
        super().__init__("此文件夹中已有单位数据。", "请直接登录，或另选一个空文件夹。")


class TooManyAttempts(ClientError):
    """Wrong passwords in a row; the next try must wait.

    Attributes:
        seconds: how long from now.
    """

    def __init__(self, seconds: int) -> None:
        super().__init__("口令连续输错，暂时不能再试。", f"请等待 {seconds} 秒。数据不会被清除。")
        self.seconds = seconds


class AccountClosed(ClientError):
    """The account is locked, handed over or disabled."""

    def __init__(self, label: str) -> None:
        super().__init__(f"此账号{label}，不能登录。", "请联系管理员。")


class NotVisible(ClientError):
    """No such record, or not for this user. One message for both, so that nothing is given away."""

    def __init__(self) -> None:
        super().__init__("没有找到这条记录。", "它可能不存在，或不在您的权限范围内。")


class NotPermitted(ClientError):
    """The user's roles do not allow it."""

    def __init__(self, what: str, who: str) -> None:
        super().__init__(f"您没有“{what}”的权限。", f"此事由{who}办理。")


class NotEditable(ClientError):
    """The record's state does not allow free editing."""


class StaleEdit(ClientError):
    """Somebody moved the record on while it was being edited."""

    def __init__(self) -> None:
        super().__init__(
            "这条记录在您编辑期间已被更新。", "您填写的内容已留作草稿，请对照最新内容后再保存。"
        )


class TakenApart(ClientError):
    """A batch whose lines went on in another one."""

    def __init__(self) -> None:
        super().__init__("这一批已经拆开，内容改在另一批上报。", "请选择内容所在的那一批。")


class StaleReport(ClientError):
    """A statistics period that is not over, or was closed before."""


class Unfit(ClientError):
    """Field problems that must be put right before saving.

    Attributes:
        problems: what is wrong, by field.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("；".join(p.message for p in self.problems), "请按提示修改后再保存。")


class Duplicate(ClientError):
    """A number that must be unique is taken."""


CLOCK_KEEPERS = frozenset({Role.LEADER, Role.ADMIN})
"""Who may say that a clock that went back is right."""


class ClockDoubtful(ClientError):
    """The computer's clock cannot be right, as far as anybody can tell.

    Attributes:
        keepers: roles of those who may confirm it.
    """

    keepers = CLOCK_KEEPERS


class ClockSetBack(ClockDoubtful):
    """The computer's clock is behind the last thing that was saved."""

    def __init__(self, last: str) -> None:
        super().__init__(
            f"本机时间早于上次保存的时间（{last}），时限会算错，暂时不能保存。",
            "请先校准本机时间。时间无误的，请负责人或管理员在本机登录，"
            "在弹出的提示中点“确认本机日期正确”。",
        )


class ClockAstray(ClockDoubtful):
    """The computer's clock was days off the platform's when they last spoke."""

    keepers = frozenset(Role) - {Role.AUDITOR}

    def __init__(self, length: str) -> None:
        super().__init__(
            f"本机时间比市级平台{length}，期限可能算错，暂时不能保存。",
            "请先校准本机时间，再同步一次。日期无误的，请在弹出的提示中点“确认本机日期正确”，"
            "此后登记的内容会注明时间存疑。",
        )
