"""Before a file of the city is taken: what it changes, and whose dates it moves."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.widgets import tables

if TYPE_CHECKING:
    from zwcx_desktop.store.law_values import Delivery, Move
MOVED = ("事项、编号", "日期", "原为", "改为")


class LawPreview(QDialog):
    """Everything that would change, then 取消 and 导入."""

    def __init__(self, shown: "Delivery", parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(f"导入{shown.kind}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.changes = _table(self, "改变的内容", ("项目", "原为", "改为"), 2)
        tables.fill(
            self.changes,
            [
                (d.label, (d.label, d.old or "（无）", d.new or "（删去）"))
                for d in shown.differences
            ],
        )
        self.moves = _table(self, "改变的日期", MOVED, 0)
        tables.fill(self.moves, [(m.id, move_cells(m)) for m in shown.moves])
        self.moves.setVisible(bool(shown.moves))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(_said(f"{shown.name}　第 {shown.version} 版", "heading", self))
        box.addWidget(_said(_summary(shown), "muted", self))
        box.addWidget(self.changes, 2)
        box.addWidget(_said(_moving(shown), "", self))
        box.addWidget(self.moves, 1)
        box.addWidget(self._buttons())
        self.resize(letters(self, 100), letters(self, 64))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        buttons.addButton("取消", QDialogButtonBox.ButtonRole.RejectRole)
        self.take = QPushButton("导入", self)
        restyle(self.take, primary=True)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.take.setDefault(True)
        return buttons


def move_cells(move: "Move") -> tuple[str, ...]:
    """Return the cells of `MOVED`."""
    old, new = (day.isoformat() if day else "无" for day in (move.old, move.new))
    return (f"{move.title}　{move.number or '未编号'}", move.field, old, new)


def _summary(shown: "Delivery") -> str:
    before = f"替换现行的第 {shown.replaces} 版" if shown.replaces else "本机原来没有"
    since = shown.valid_from.isoformat()
    when = "" if shown.valid_from == date.min else f"，自 {since} 起"
    if shown.waits:
        when = f"，{since} 起施行，在此之前仍按现行配置"
    return f"已核验，由本机登记的市级平台签发。{before}{when}。"


def _moving(shown: "Delivery") -> str:
    if shown.moves:
        return f"导入后，未办结事项中有 {len(shown.moves)} 处日期随之改变："
    return "您能查看的未办结事项，日期都不改变。"


def _said(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label


def _table(parent: QWidget, name: str, headings: tuple[str, ...], wide: int) -> QTableWidget:
    table = QTableWidget(parent)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    tables.prepare(table, headings, wide)
    return table
