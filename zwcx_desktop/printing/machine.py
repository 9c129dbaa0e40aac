"""What is known of a printer, and what has to be said of its paper."""

from dataclasses import dataclass

from zwcx_desktop.printing.imposition import Sides

A4_MM = (210.0, 297.0)
_NEAR = 2.0
"""Millimetres by which drivers round."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A printer of this computer.

    Attributes:
        usual: whether the system prints on it when nothing else is said.
        paper: name of the paper it is set to, "" when it does not say.
        paper_mm: width and height of that paper, upright.
        takes_a4: whether A4 is among the papers it lists, or it lists none.
        duplex: whether it turns leaves by itself.
    """

    name: str
    usual: bool = False
    paper: str = "A4"
    paper_mm: tuple[float, float] = A4_MM
    takes_a4: bool = True
    duplex: bool = True

    def sides(self, wanted: Sides) -> Sides:
        """Return *wanted*, or one side when the printer cannot turn leaves."""
        return wanted if self.duplex else Sides.SINGLE


def is_a4(size_mm: tuple[float, float]) -> bool:
    """Whether *size_mm* is A4 (ISO 216), upright or across, as drivers round it."""
    return all(abs(a - b) <= _NEAR for a, b in zip(sorted(size_mm), A4_MM, strict=True))


def paper_warning(machine: Machine) -> str:
    """Return what is wrong with the paper of *machine* and what to do, "" when it is A4."""
    if not machine.takes_a4:
        return (
            f"“{machine.name}”不能用 A4 纸，印出来页边会被裁掉。"
            "请换一台打印机，或者先保存为 PDF，到能用 A4 纸的电脑上打印。"
        )
    if not machine.paper or is_a4(machine.paper_mm):
        return ""
    return (
        f"“{machine.name}”现在设的纸是 {machine.paper}，不是 A4。"
        "请在纸盒里装 A4 纸，并在系统的打印机设置里把纸张改成 A4；"
        "不改也按 A4 原大小送出，但可能印偏、缺边，或者打印机停下来等纸。"
    )
