"""Settings of the law's data: what is in force, the city's files taken, dates that moved."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.law_preview import MOVED, LawPreview, move_cells
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.gui.words import moment
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.wire.packages import LARGEST, SUFFIX

if TYPE_CHECKING:
    from zwcx_desktop.store.law_values import Delivery, InForce, Move

_ONLY_ADMIN = "由管理员导入。"


class LawSection:
    """The table of what is in force, the button that takes a file, the table of moves.

    Attributes:
        preview: what the file being taken would change, while it is looked at.
    """

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self.preview: LawPreview | None = None
        tables.prepare(form.laws, ("类别", "名称", "版本", "起始", "来源"), 1)
        tables.prepare(form.moves, ("时间", "原因", *MOVED), 2)
        form.take_package.setVisible(may(shell.session.user, Action.ADMINISTER))
        form.take_package.clicked.connect(self._ask_file)
        form.moves.itemDoubleClicked.connect(lambda _item: self._open_record())

    def reload(self) -> None:
        """Read what is in force and what moved."""
        self._tasks.read(
            self._form.laws,
            lambda desk: (desk.packages.in_force(), desk.packages.moves()),
            self._show,
        )

    def look_into(self, path: Path) -> None:
        """Show what the file at *path* would change, to be confirmed."""
        try:
            # One byte more than allowed is enough to be told so.
            with path.open("rb") as file:
                raw = file.read(LARGEST + 1)
        except OSError:
            self._form.law_note.say("无法读取所选文件，请重新选择。")
            return
        self._form.law_note.say("")
        self._tasks.read(
            self._form.laws,
            lambda desk: desk.packages.preview(raw),
            lambda shown: self._ask(raw, shown),
            self._fail,
        )

    def _ask_file(self) -> None:
        name, _chosen = QFileDialog.getOpenFileName(
            self._form.laws.window(), "导入市级下发的文件", "", f"市级下发的文件 (*{SUFFIX})"
        )
        if name:
            self.look_into(Path(name))

    def _ask(self, raw: bytes, shown: "Delivery") -> None:
        self.preview = LawPreview(shown, self._form.laws.window())
        self.preview.accepted.connect(lambda: self._take(raw, shown))
        self.preview.finished.connect(lambda _result: self._forget())
        self.preview.open()

    def _take(self, raw: bytes, shown: "Delivery") -> None:
        words = f"已导入“{shown.name}”第 {shown.version} 版"
        words += f"，{shown.valid_from} 起施行。" if shown.waits else "，现已施行。"
        self._tasks.write(
            self._form.laws,
            lambda desk: desk.packages.take(raw),
            lambda _changes: self._taken(words),
            self._fail,
        )

    def _taken(self, words: str) -> None:
        self._form.law_note.say(words, "ok")
        self.reload()

    def _forget(self) -> None:
        self.preview = None

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ClientError):
            self._form.law_note.say(str(error))
        else:
            self._tasks.failed.emit(error)

    def _show(self, found: "tuple[tuple[InForce, ...], tuple[Move, ...]]") -> None:
        laws, moves = found
        tables.fill(self._form.laws, [(law.name, _cells(law)) for law in laws])
        tables.fill(
            self._form.moves,
            [
                ((move.kind, move.id), (moment(move.at)[:10], move.cause, *move_cells(move)))
                for move in moves
            ],
        )
        if not may(self._shell.session.user, Action.ADMINISTER):
            self._form.law_note.say(_ONLY_ADMIN, "accent")

    def _open_record(self) -> None:
        if key := tables.chosen(self._form.moves):
            self._shell.open_record(*key)


def _cells(law: "InForce") -> tuple[str, ...]:
    source = "随程序安装"
    if law.at is not None:
        source = f"市级下发，{law.by_name} {moment(law.at)} 导入"
    since = "" if law.valid_from == date.min else law.valid_from.isoformat()
    since += "（尚未施行）" if law.waits else ""
    return (law.kind, law.name, f"第 {law.version} 版", since, source)
