"""The roles of one person, each with what it means."""

from collections.abc import Set as AbstractSet
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from zwcx_desktop.records.kind import Role

MEANING: Final = MappingProxyType(
    {
        Role.CLERK: "登记、拟稿、上报",
        Role.REVIEWER: "审核他人拟的稿",
        Role.SECRECY_REVIEWER: "公开前的保密审查",
        Role.LEADER: "签发、批准、查看密封信息",
        Role.ADMIN: "用户、备份、配置（不看个人信息）",
        Role.AUDITOR: "只读操作日志",
    }
)


class RoleChoice(QWidget):
    """Boxes to tick in two columns.

    Attributes:
        edited: a person ticked or cleared a box.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self._boxes = {role: QCheckBox(f"{role.label}：{words}") for role, words in MEANING.items()}
        for at, box in enumerate(self._boxes.values()):
            grid.addWidget(box, at, 0)
            box.clicked.connect(lambda _on: self.edited.emit())
        self.setFocusProxy(self._boxes[Role.CLERK])

    def roles(self) -> frozenset[Role]:
        """Return the ticked roles."""
        return frozenset(role for role, box in self._boxes.items() if box.isChecked())

    def box(self, role: Role) -> QCheckBox:
        """Return the box of *role*."""
        return self._boxes[role]

    def show_roles(self, roles: AbstractSet[Role]) -> None:
        """Tick *roles*."""
        for role, box in self._boxes.items():
            box.setChecked(role in roles)
