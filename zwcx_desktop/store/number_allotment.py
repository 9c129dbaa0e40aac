"""Who gives document numbers: the mode, the blocks of each computer, the years that are closed.

The computers of an office do not talk to each other: the administrator enters the same plan on
each of them.
"""

from dataclasses import replace
from typing import Any

from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules import roles
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.series import Block, NumberingMode, check_block
from zwcx_desktop.store.errors import NotPermitted
from zwcx_desktop.store.session import Session
from zwcx_desktop.store.values import Changes

REGISTER = Changes(frozenset({"document_number"}))
PLAN = "numbering"
"""Name of the setting."""


class NumberAllotment:
    """The office's plan of document numbers, as this computer was told."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._database = session.database

    @property
    def mode(self) -> NumberingMode:
        """How the office keeps its computers from giving the same number."""
        return NumberingMode(self._plan().get("mode", NumberingMode.REGISTER.value))

    @property
    def numbering_device(self) -> str:
        """The computer that gives all numbers, "" where that is not the mode."""
        return str(self._plan().get("device", ""))

    @property
    def closed_years(self) -> frozenset[int]:
        """The years somebody closed."""
        return frozenset(self._plan().get("closed", ()))

    @property
    def unsure(self) -> str:
        """Day of the backup the office went back to, until the paper register was compared."""
        return str(self._plan().get("unsure", ""))

    def choose_mode(self, mode: NumberingMode, device: str = "") -> Changes:
        """Number by *mode* from now on; *device* is the one that numbers alone (ADMIN).

        Raises:
            NumberRefused: a single computer is to number, and it is not said which.
            NotPermitted: the signed-in user is no administrator.
        """
        self._require_administrator("更改编号方式")
        single = mode is NumberingMode.SINGLE
        if single and not device:
            raise NumberRefused("还没有指定由哪台电脑编号。", "请选择编号电脑的设备号。")
        self._keep(
            f"编号方式：{mode.label}{device if single else ''}",
            mode=mode.value,
            device=device if single else "",
        )
        return REGISTER

    def blocks(self, head: str, year: int) -> tuple[Block, ...]:
        """Return the blocks of a series."""
        rows = self._database.rows(
            "SELECT device, first, last FROM number_block WHERE series = ? AND year = ?"
            " ORDER BY first",
            (head, year),
        )
        return tuple(Block(device, head, year, first, last) for device, first, last in rows)

    def give_block(self, block: Block) -> Changes:
        """Give a computer a block of serials (ADMIN).

        Raises:
            NumberRefused: it overlaps another one, or numbers this computer gave.
            NotPermitted: the signed-in user is no administrator.
        """
        self._require_administrator("分配号段")
        elsewhere = block.device != self._session.device
        used = self._used(block) if elsewhere else ()
        check_block(block, self.blocks(block.word, block.year), used)
        with self._database.transaction():
            self._database.run(
                "INSERT INTO number_block VALUES (?, ?, ?, ?, ?)",
                (block.word, block.year, block.device, block.first, block.last),
            )
            self._session.note("number", f"号段 {_said(block)} 给 {block.device}")
        return REGISTER

    def end_block(self, block: Block, last_used: int) -> Changes:
        """Take back what *block* has beyond *last_used*; all of it when that is before its first.

        Raises:
            NumberRefused: this computer gave a later number of it, or *last_used* lies beyond it.
            NotPermitted: the signed-in user is no administrator.
        """
        self._require_administrator("收回号段")
        used = max(self._used(block), default=block.first - 1)
        if not used <= last_used < block.last:
            raise NumberRefused(
                f"最后用到的号应在 {used} 到 {block.last - 1} 之间。",
                "请核对该电脑的发文登记簿；一个都没有用的，填起号减一。",
            )
        kept = replace(block, last=last_used)
        with self._database.transaction():
            self._database.run(
                "DELETE FROM number_block WHERE series = ? AND year = ? AND device = ?"
                " AND first = ?",
                (block.word, block.year, block.device, block.first),
            )
            if kept.last >= kept.first:
                self._database.run(
                    "INSERT INTO number_block VALUES (?, ?, ?, ?, ?)",
                    (kept.word, kept.year, kept.device, kept.first, kept.last),
                )
            note = f"收回号段 {_said(block)}，{block.device} 用至 {last_used}"
            self._session.note("number", note)
        return REGISTER

    def close_year(self, year: int, gaps: list[str]) -> Changes:
        """Close *year* for good, when no *gaps* are left in it.

        Raises:
            NumberRefused: the year is not over, closed already, or has gaps.
            NotPermitted: the signed-in user neither leads nor administers.
        """
        user = self._session.user
        if not (roles.may(user, roles.Action.ADMINISTER) or Role.LEADER in user.roles):
            raise NotPermitted("截止年度编号", "负责人或者管理员")
        closed = self.closed_years
        if year >= self._session.clock.today().year:
            raise NumberRefused(f"{year} 年还没有结束，不能截止。", "请在下一年度再截止。")
        if year in closed:
            raise NumberRefused(f"{year} 年的编号已经截止。", "不需要再办。")
        if self.unsure:
            raise NumberRefused("恢复备份后还没有核对发文登记簿。", "请核对后再截止。")
        if gaps:
            raise NumberRefused(
                f"还有缺号没有交代：{'；'.join(gaps)}。",
                "没有用的请登记作废，纸质登记簿上用了的请登记已用，再截止。",
            )
        self._keep(f"截止 {year} 年发文编号", closed=sorted({*closed, year}))
        return REGISTER

    def settle(self) -> Changes:
        """Confirm that the register here was compared with the one on paper.

        Raises:
            NotPermitted: the signed-in user neither issues documents nor administers.
        """
        user = self._session.user
        if not (roles.may(user, roles.Action.ISSUE) or roles.may(user, roles.Action.ADMINISTER)):
            raise NotPermitted("核对发文登记簿", "录入员、审核员、负责人或者管理员")
        self._keep("已核对发文登记簿", unsure="")
        return REGISTER

    def name_device(self, device: str) -> Changes:
        """Call this computer *device* while no platform has given it a number (ADMIN).

        Raises:
            NumberRefused: the platform gave it one, or it is no device number.
            NotPermitted: the signed-in user is no administrator.
        """
        self._require_administrator("更改本机编号")
        if self._session.settings.get("enrolment") is not None:
            raise NumberRefused("本机编号由市级平台分配，不能更改。", "请联系市级平台。")
        if not (len(device) == 2 and "A" <= device[0] <= "Z" and device[1] in "123456789"):
            raise NumberRefused(f"“{device}”不是设备号。", "应为一个大写字母加一个数字，如 A2。")
        with self._database.transaction():
            self._session.settings.put("device_no", device)
            self._session.note("number", f"本机编号 {self._session.device} 改为 {device}")
        self._session.device = device
        return REGISTER

    def _used(self, block: Block) -> tuple[int, ...]:
        rows = self._database.rows(
            "SELECT n FROM document_number WHERE series = ? AND year = ? AND n BETWEEN ? AND ?",
            (block.word, block.year, block.first, block.last),
        )
        return tuple(int(n) for (n,) in rows)

    def _require_administrator(self, what: str) -> None:
        if not roles.may(self._session.user, roles.Action.ADMINISTER):
            raise NotPermitted(what, "管理员")

    def _plan(self) -> dict[str, Any]:
        return dict(self._session.settings.get(PLAN, {}))

    def _keep(self, note: str, **changed: Any) -> None:
        with self._database.transaction():
            self._session.settings.put(PLAN, {**self._plan(), **changed})
            self._session.note("number", note)


def _said(block: Block) -> str:
    return f"{block.word}〔{block.year}〕{block.first}–{block.last}"
