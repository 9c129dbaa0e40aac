"""F1: the keyboard map; and what support needs to know, ready to copy."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.gui.icons import mark

KEYS: Mapping[str, Mapping[str, str]] = {
    "到处可用": {
        "Ctrl+K": "搜索全部记录",
        "Ctrl+L": "锁定（草稿自动保留）",
        "Ctrl+1 / Ctrl+9": "待办 / 上报",
        "Ctrl+2 … 7": "左侧各组；再按一次到组内下一页",
        "Ctrl+8": "统计",
        "Ctrl+逗号": "设置",
        "F6": "在导航、页面和底栏之间移动",
        "Ctrl+加号 / Ctrl+减号": "放大 / 缩小文字（也可按住 Ctrl 滚动滚轮）",
        "Ctrl+0": "文字恢复 100%",
        "F1": "本页",
    },
    "导航": {
        "↑ ↓ / Enter": "移动 / 打开，在组名上是收起或展开",
        "← / →": "收起 / 展开一组",
    },
    "列表": {
        "Ctrl+N": "新建",
        "Ctrl+F": "在列表中筛选",
        "↑ ↓ / Enter": "移动 / 打开",
        "Ctrl+E": "导出为表格",
        "F5": "刷新",
    },
    "表单": {
        "Ctrl+S": "保存",
        "Ctrl+Enter": "保存并处理下一条",
        "Ctrl+Z": "撤销输入",
        "Alt+1 … 5": "到右侧的办理、时间线、附件、文书、关联",
        "Alt+↓": "打开日历或下拉列表",
        "空格 / Ctrl+分号": "日期栏填今天（空格只在栏中没有内容时）",
        "Ctrl+A / Delete": "在多行的栏目中全选 / 删去选中的行",
        "Ctrl+V": "粘贴（附件处可粘贴截图和文件）",
        "Esc": "返回列表",
    },
    "统计": {
        "Alt+← / Alt+→": "上一期 / 下一期",
        "Ctrl+C": "复制为表格文字",
    },
    "文书预览": {
        "PgUp / PgDown": "上一页 / 下一页",
        "Home / End": "第一页 / 最后一页",
        "Ctrl+加号 / Ctrl+减号": "放大 / 缩小（也可按住 Ctrl 滚动滚轮）",
        "Ctrl+0": "整页",
        "Ctrl+C": "复制本页文字",
        "Ctrl+P": "打印",
    },
}


class HelpWindow(QDialog):
    """Keyboard map, about, diagnosis.

    Args:
        diagnosis: plain text without anything of a record.
    """

    def __init__(self, diagnosis: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("帮助")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        tabs = QTabWidget(self)
        tabs.addTab(_keyboard(), "快捷键")
        tabs.addTab(self._about(diagnosis), "关于与诊断")
        buttons = QDialogButtonBox(self)
        buttons.addButton("关闭", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(tabs)
        column.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(32 * line, 26 * line)

    def _about(self, diagnosis: str) -> QWidget:
        page = QWidget()
        sign, name, words = QLabel(), QLabel("政务诚信 · 基层填报客户端"), QLabel()
        sign.setPixmap(mark(48))
        name.setProperty("role", "heading")
        words.setText(
            "承诺、公开、投诉举报和任务的登记、签发、打印与上报。\n木兰宽松许可证 第 2 版。"
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        text = QPlainTextEdit(diagnosis)
        text.setReadOnly(True)
        text.setAccessibleName("诊断信息")
        text.setTabChangesFocus(True)
        copy = QPushButton("复制诊断信息")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(diagnosis))
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(10)
        for widget in (sign, name, words, text):
            column.addWidget(widget)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        return page


def _keyboard() -> QWidget:
    page = QWidget()
    page.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    grid = QGridLayout(page)
    grid.setContentsMargins(8, 12, 8, 8)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for group, keys in KEYS.items():
        heading = QLabel(group)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 8, 0, 2)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for key, does in keys.items():
            row = grid.rowCount()
            pressed = QLabel(key)
            pressed.setProperty("chip", True)  # noqa: FBT003 - Qt's own signature
            grid.addWidget(pressed, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(does), row, 1)
    grid.setRowStretch(grid.rowCount(), 1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setWidget(page)
    return scroll
