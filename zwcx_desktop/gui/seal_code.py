"""The one-time code of a sealed export: shown this once, to be put on paper."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.inputs.style import letters, restyle
from zwcx_desktop.gui.widgets.note import Note
from zwcx_desktop.store.exports import Exported

_WARNING = (
    "提取码只显示这一次，程序不保存。请打印或抄写在纸上，与密封件分开、当面移交；"
    "丢失提取码，密封件就打不开。"
)
_WRONG = "最后一组与提取码不一致，请对照纸件重新输入。"


class SealCode(QDialog):
    """Shows the code until the person proves to have it on paper; closing it gives the code up.

    Attributes:
        failed: it could not be printed; emitted with the error.
    """

    failed = Signal(object)

    def __init__(self, exported: Exported, parent: QWidget) -> None:
        super().__init__(parent)
        self._exported = exported
        self.setWindowTitle("密封件的提取码")
        self.setModal(True)
        self.last_group = QLineEdit(self)
        self.last_group.setPlaceholderText("输入提取码的最后一组")
        self.last_group.setAccessibleName("提取码的最后一组")
        self.last_group.setMaxLength(5)
        self.fault = Note(self)
        self.done_button = QPushButton("已抄写，完成", self)
        restyle(self.done_button, primary=True)
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(self._file_label())
        box.addWidget(self._code_label())
        box.addLayout(self._tools())
        warning = Note(self)
        warning.say(_WARNING, "warning")
        box.addWidget(warning)
        box.addWidget(self.last_group)
        box.addWidget(self.fault)
        box.addLayout(self._bottom())
        self.setMinimumWidth(letters(self, 80))
        self.last_group.setFocus()
        self._fit()

    def accept(self) -> None:
        """Close when the last group was typed as it stands."""
        if self.last_group.text().strip().upper() == self._exported.code.split("-")[-1]:
            super().accept()
        else:
            self.fault.say(_WRONG)
            self._fit()
            self.last_group.setFocus()

    def copy(self) -> None:
        """Put the code on the clipboard."""
        QApplication.clipboard().setText(self._exported.code)

    def sheet(self) -> QTextDocument:
        """Return the sheet of paper the code is printed on."""
        page = QTextDocument(self)
        rows = "".join(f"<p align='center'>{row}</p>" for row in _rows(self._exported.code))
        page.setHtml(
            "<h2 align='center'>密封件提取码</h2>"
            f"<p>密封件：{escape(self._exported.path.name)}</p>"
            f"<div style='font-family:monospace; font-size:22pt'>{rows}</div>"
            "<p>本页与密封件分开、当面移交。打开方法：在安装本程序的电脑上运行"
            " python -m zwcx_desktop.open_sealed 密封件文件名，按提示输入提取码。</p>"
            "<p>移交人：　　　　　　接收人：　　　　　　　　　年　　月　　日</p>"
        )
        return page

    def _fit(self) -> None:
        # Wrapped texts grow downwards; squeezed, a Q of the code would read as another letter.
        self.ensurePolished()
        self._box.activate()
        self.setMinimumHeight(self._box.totalHeightForWidth(self.minimumWidth()))

    def _file_label(self) -> QLabel:
        said = QLabel(f"密封件已写好并读回核对无误：\n{self._exported.path}", self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        return said

    def _code_label(self) -> QLabel:
        code = QLabel("\n".join(_rows(self._exported.code)).replace("\xa0", " "), self)
        code.setProperty("role", "recovery")
        code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        code.setContentsMargins(0, 8, 0, 8)
        code.setAccessibleName("提取码")
        code.setAccessibleDescription(" ".join(" ".join(g) for g in self._exported.code.split("-")))
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return code

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for text, sign, act in (("打印…", "print", self._print), ("复制", "copy", self.copy)):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            dress(button, sign)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _bottom(self) -> QHBoxLayout:
        give_up = QPushButton("放弃这个密封件", self)
        give_up.setAutoDefault(False)
        give_up.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(give_up)
        row.addWidget(self.done_button)
        return row

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("密封件提取码")
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._to(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _to(self, printer: QPrinter) -> None:
        self.sheet().print_(printer)
        if printer.printerState() == QPrinter.PrinterState.Error:
            self.failed.emit(
                ClientError("打印机没有接受任务。", "请检查打印机后重试，或手工抄写提取码。")
            )


def _rows(code: str) -> tuple[str, str]:
    """Return the code in two rows of four groups."""
    groups = code.split("-")
    half = len(groups) // 2
    return "\xa0\xa0\xa0".join(groups[:half]), "\xa0\xa0\xa0".join(groups[half:])
