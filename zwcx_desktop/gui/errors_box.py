"""The one place that shows failures: what happened and what to do; for bugs, what to send us."""

import platform
from pathlib import Path

import shiboken6
from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from zwcx_desktop import __version__
from zwcx_desktop.errors import ClientError
from zwcx_desktop.logs import log_file, trace

COPYABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class ErrorsBox:
    """Shows a failure to the person in front of the screen.

    Args:
        home: the office's folder, whose log a bug report names.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._open: QMessageBox | None = None

    def show(self, error: Exception, parent: QWidget | None = None) -> QMessageBox:
        """Show *error* without blocking, in place of any box before it; return the box."""
        self.dismiss()
        box = _known(error, parent) if isinstance(error, ClientError) else self._bug(error, parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open = box
        box.finished.connect(self._forget)
        box.open()
        return box

    def dismiss(self) -> None:
        """Close whatever is shown: the program is about to lock."""
        box, self._open = self._open, None
        # A box goes with the window it was shown over.
        if box is not None and shiboken6.isValid(box):
            box.close()

    def _bug(self, error: Exception, parent: QWidget | None) -> QMessageBox:
        box = _box(parent, "出错了", "程序遇到了没有预料到的问题。", QMessageBox.Icon.Critical)
        where = log_file(self.home)
        box.setInformativeText(
            "已保存的数据不受影响。请点“复制详情”发给技术支持，"
            f"详情不含记录内容。\n日志位置：{where}"
        )
        copy = QPushButton("复制详情", box)
        box.addButton(copy, QMessageBox.ButtonRole.ActionRole)
        copy.clicked.disconnect()
        copy.clicked.connect(lambda: QApplication.clipboard().setText(details(error)))
        return box

    def _forget(self) -> None:
        self._open = None


def details(error: Exception) -> str:
    """Return what support needs to know of a bug; nothing of any record is in it."""
    return f"{versions()}\n{trace(error)}"


def versions() -> str:
    """Return program, Python, Qt and system in one line."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return (
        f"政务诚信 {__version__} · Python {platform.python_version()} · Qt {qt_version} · {system}"
    )


def _known(error: ClientError, parent: QWidget | None) -> QMessageBox:
    box = _box(parent, "提示", error.message, QMessageBox.Icon.Warning)
    box.setInformativeText(error.hint)
    return box


def _box(parent: QWidget | None, title: str, text: str, sign: QMessageBox.Icon) -> QMessageBox:
    box = QMessageBox(sign, title, text, QMessageBox.StandardButton.NoButton, parent)
    # A character that cannot be printed, a path or a number is copied out of the message.
    box.setTextInteractionFlags(COPYABLE)
    box.addButton("知道了", QMessageBox.ButtonRole.AcceptRole)
    return box
