"""A new password, typed twice, with a meter that says what would make it better."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from zwcx_desktop.crypto.passwords import Strength, strength
from zwcx_desktop.gui.widgets.passwords import PasswordEdit


class NewPassword(QWidget):
    """Two fields and the meter.

    Attributes:
        edited: a person typed in one of the fields.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.first, self.second = PasswordEdit(self), PasswordEdit(self)
        self.first.setAccessibleName("新口令")
        self.second.setAccessibleName("再输一次")
        self._meter, self._advice = QProgressBar(self), QLabel(self)
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName("口令强度")
        self._advice.setWordWrap(True)
        self._advice.setProperty("role", "hint")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column, (words, edit) in enumerate(
            (("口令 *", self.first), ("再输一次 *", self.second))
        ):
            label = QLabel(words, self)
            label.setBuddy(edit)
            grid.addWidget(label, 0, column)
            grid.addWidget(edit, 1, column)
            grid.setColumnStretch(column, 1)
            edit.textEdited.connect(self._typed)
        grid.addWidget(self._meter, 2, 0)
        grid.addWidget(self._advice, 3, 0, 1, 2)
        self.setFocusProxy(self.first)
        self._judge()

    def set_names(self, *names: str) -> None:
        """Name the words the password must not be built on."""
        self._names = tuple(name for name in names if name)
        self._judge()

    def password(self) -> str:
        """Return what was typed in the first field."""
        return self.first.text()

    def problem(self) -> str:
        """Return why the password cannot be used, "" when it can."""
        if not self.first.text():
            return "请设置口令。"
        judged = self._strength()
        if not judged.acceptable:
            return "口令强度不足。" + "".join(judged.advice)
        if self.first.text() != self.second.text():
            return "两次输入的口令不一致，请重新输入。"
        return ""

    def show_password(self, password: str) -> None:
        """Put *password* into both fields."""
        self.first.setText(password)
        self.second.setText(password)
        self._judge()

    def _typed(self) -> None:
        self._judge()
        self.edited.emit()

    def _strength(self) -> Strength:
        return strength(self.first.text(), self._names)

    def _judge(self) -> None:
        if not self.first.text():
            self._meter.setValue(0)
            self._advice.setText("至少 10 个字符。可用几个不相关的词连成一句，好记又难猜。")
            return
        judged = self._strength()
        self._meter.setValue(max(1, judged.score))
        self._meter.setProperty("strength", str(judged.score))
        self._meter.style().unpolish(self._meter)
        self._meter.style().polish(self._meter)
        words = "".join(judged.advice)
        differs = self.second.text() and self.first.text() != self.second.text()
        self._advice.setText(
            f"强度：{judged.label}。{words}" + ("　两次输入不一致。" if differs else "")
        )
