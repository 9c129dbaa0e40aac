"""本机日期: shown large and confirmed in the dialog that says the clock is behind."""

from collections.abc import Callable
from datetime import datetime
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.store.errors import ClockDoubtful

CONFIRM = "确认本机日期正确"
_DAYS = "一二三四五六日"
_SIGNED = "确认会以您的姓名记入操作日志；刚才没有保存的，确认后请再保存一次。"


def ask_about_clock(
    box: QMessageBox,
    doubt: ClockDoubtful,
    session: Session,
    tasks: Tasks,
    *,
    confirmed: Callable[[], object],
) -> None:
    """Show the computer's date in *box*; let whoever may confirm it do so, then tell *confirmed*.

    What was refused is not tried again: the person looks at it first.
    """
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(
        f"{escape(box.text())}<p>本机现在的日期和时间：</p>"
        f"<p style='font-size:xx-large; font-weight:600'>{_large(session.clock.now())}</p>"
    )
    if not session.user.roles & doubt.keepers:
        return
    box.setInformativeText(f"日期不对的，请先校准本机时间。日期无误的，可以在此确认。{_SIGNED}")
    box.setDefaultButton(box.buttons()[0])  # type: ignore[call-overload]
    button = box.addButton(CONFIRM, QMessageBox.ButtonRole.ActionRole)
    # The box closes with the click and must not take its answer along.
    button.clicked.connect(
        lambda: tasks.read(
            tasks, lambda desk: desk.oversight.accept_clock(), lambda _none: confirmed()
        )
    )


def _large(now: datetime) -> str:
    at = now.astimezone(CHINA)
    return f"{at.year}年{at.month}月{at.day}日　星期{_DAYS[at.weekday()]}　{at:%H:%M}"
