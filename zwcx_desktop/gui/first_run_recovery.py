"""Fourth step: the recovery code, shown this once, on paper, and read back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from zwcx_desktop.gui.forms.ui_first_run_recovery import Ui_FirstRunRecoveryForm

_WARNING = (
    "请立即打印或抄写，装入信封由负责人和管理员共同封存。"
    "恢复码不保存在电脑里，以后无法再次查看；口令和恢复码都丢失时，数据无法找回。"
)
Press = Callable[[], bytes]
"""Makes the sealing sheet (D37) as a PDF."""


class RecoveryPage(QWidget):
    """Shows the code until the person proves to have it on paper.

    Args:
        print_pdf: shows a PDF ready to print.
    """

    def __init__(self, print_pdf: Callable[[bytes, QWidget], object]) -> None:
        super().__init__()
        self._print_pdf = print_pdf
        self._code = ""
        self._press: Press | None = None
        self.form = Ui_FirstRunRecoveryForm()
        self.form.setupUi(self)
        self.form.warning.say(_WARNING, "warning")
        self.form.print.clicked.connect(self._print)
        self.form.save.clicked.connect(self._ask_where)

    def show_code(self, code: str, press: Press) -> None:
        """Show *code*; *press* makes its sheet."""
        self._code, self._press = code, press
        groups = code.split("-")
        half = len(groups) // 2
        self.form.code.setText("   ".join(groups[:half]) + "\n" + "   ".join(groups[half:]))
        self.form.code.setAccessibleDescription(" ".join(" ".join(g) for g in groups))
        self.form.last_group.setFocus()

    def problem(self) -> str:
        """Return why the wizard may not go on, "" when the last group was typed correctly."""
        typed = self.form.last_group.text().strip().upper()
        if typed == self._code.split("-")[-1].upper():
            return ""
        return "最后一组与恢复码不一致，请对照打印件重新输入。"

    def forget(self) -> None:
        """Take the code off the screen and out of memory."""
        self._code, self._press = "", None
        self.form.code.clear()
        self.form.last_group.clear()

    def save_to(self, path: Path) -> None:
        """Write the sealing sheet to *path*."""
        if self._press is not None:
            path.write_bytes(self._press())

    def _print(self) -> None:
        if self._press is not None:
            self._print_pdf(self._press(), self)

    def _ask_where(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(
            self, "另存密封页", "D37-恢复码密封页.pdf", "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name))
