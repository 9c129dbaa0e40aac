"""待办: what is due, overdue, returned or unsent, by rule and colour with words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from zwcx_desktop.clock import CHINA
from zwcx_desktop.gui.forms.ui_start_page import Ui_StartPageForm
from zwcx_desktop.gui.pages import Screen, Session, Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.kind import Role
from zwcx_desktop.store.values import Changes, Counts, Reason, TodoItem

if TYPE_CHECKING:
    from zwcx_desktop.gui.widgets.tile import Tile
    from zwcx_desktop.store.desk import Desk

_DAYS = "一二三四五六日"
_SOON = 7


class StartPage(Screen):
    """The first page after unlocking."""

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell, self._tasks = shell, tasks
        self._items: tuple[TodoItem, ...] = ()
        self.form = Ui_StartPageForm()
        self.form.setupUi(self)
        self._tiles: dict[str, Tile] = {
            "overdue": self.form.overdue,
            "soon": self.form.soon,
            "returned": self.form.returned,
            "unsent": self.form.unsent,
        }
        self._describe()
        self.form.todo.opened.connect(lambda item: shell.open_record(item.kind, item.id))
        self.form.empty.chosen.connect(self._next_step)
        self.form.show_all.clicked.connect(self._show_all)
        self.form.resume.clicked.connect(self._resume)
        for name, tile in self._tiles.items():
            tile.clicked.connect(lambda _on, name=name: self._filter(name))
        tasks.changed.connect(self._changed)
        self.reload()

    def arrived(self) -> None:
        """Reload: days pass while another page is in front."""
        self.reload()
        self.form.todo.setFocus()

    def reload(self) -> None:
        """Ask the desk for what is to be done now."""
        self._tasks.read(self, _ask, self._show)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the list out again for another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "form"):
            self.form.todo.doItemsLayout()

    def _describe(self) -> None:
        session = self._shell.session
        now = session.clock.now().astimezone(CHINA)
        part = "上午好" if now.hour < 12 else "下午好" if now.hour < 18 else "晚上好"
        self.form.greeting.setText(f"{session.user.display_name}，{part}")
        weekday = _DAYS[now.weekday()]
        self.form.today.setText(f"{now.year}年{now.month}月{now.day}日　星期{weekday}")
        self.form.overdue.describe("已逾期", "overdue", "danger")
        self.form.soon.describe("七天内到期", "clock", "warning")
        self.form.returned.describe("被退回", "returned", "warning")
        self.form.unsent.describe("未上报", "unsent", "accent")
        self.form.resume.hide()
        self.form.show_all.hide()
        self.form.empty.describe("done", "今天没有待办", *_next_steps(session))

    def _show(self, told: tuple[tuple[TodoItem, ...], Counts, bool]) -> None:
        self._items, counts, drafts = told
        for name, tile in self._tiles.items():
            tile.count(len(self._of(name)) if name != "unsent" else counts.unsent)
        self.form.resume.setVisible(drafts)
        self._filter(next((n for n, t in self._tiles.items() if t.isChecked()), ""), keep=True)

    def _filter(self, name: str, *, keep: bool = False) -> None:
        checked = bool(name) and (keep or self._tiles[name].isChecked())
        for other, tile in self._tiles.items():
            tile.setChecked(other == name and checked)
        if name == "unsent" and checked and not self._of(name):
            checked = False
            self._tiles[name].setChecked(False)
            self._shell.show_page("sync")
        items = self._of(name) if checked else self._items
        heading = {
            "overdue": "已逾期",
            "soon": "七天内到期",
            "returned": "被退回",
            "unsent": "未上报",
        }
        self.form.list_heading.setText(heading[name] if checked else "全部待办")
        self.form.show_all.setVisible(checked)
        self.form.todo.show_items(items, {kind.name: kind.label for kind in KINDS.values()})
        empty = self.form.empty_page if not items else self.form.list_page
        self.form.content.setCurrentWidget(empty)
        self._say_empty(filtered=checked)

    def _say_empty(self, *, filtered: bool) -> None:
        if filtered:
            self.form.empty.describe("done", "这一类没有待办", "", {"all": "显示全部待办"})
        else:
            self.form.empty.describe("done", "今天没有待办", *_next_steps(self._shell.session))

    def _of(self, name: str) -> tuple[TodoItem, ...]:
        if name == "overdue":
            return tuple(i for i in self._items if i.days_left is not None and i.days_left < 0)
        if name == "soon":
            return tuple(
                i for i in self._items if i.days_left is not None and 0 <= i.days_left <= _SOON
            )
        reason = Reason.RETURNED if name == "returned" else Reason.UNSENT
        return tuple(i for i in self._items if i.reason is reason)

    def _show_all(self) -> None:
        for tile in self._tiles.values():
            tile.setChecked(False)
        self._filter("")

    def _next_step(self, step: str) -> None:
        if step == "all":
            self._show_all()
        elif step in KINDS:
            self._shell.open_record(step, None)
        else:
            self._shell.show_page(step)

    def _resume(self) -> None:
        self._tasks.read(self, _latest, self._open_draft)

    def _open_draft(self, found: tuple[str, str | None] | None) -> None:
        if found is not None:
            kind, record_id = found
            self._shell.open_record(kind, record_id)  # type: ignore[arg-type]

    def _changed(self, _changes: Changes) -> None:
        self.reload()


def _ask(desk: "Desk") -> tuple[tuple[TodoItem, ...], Counts, bool]:
    return desk.todo(), desk.counts(), bool(desk.drafts.all())


def _latest(desk: "Desk") -> tuple[str, str | None] | None:
    drafts = sorted(desk.drafts.all(), key=lambda draft: draft.saved_at)
    return (drafts[-1].kind, drafts[-1].record_id) if drafts else None


def _next_steps(session: Session) -> tuple[str, dict[str, str]]:
    """Return a sentence and buttons for someone with nothing to do."""
    if Role.CLERK in session.user.roles:
        words = "新登记的事项、到期的承诺和退回的材料会出现在这里。"
        steps = {"commitment": "新建公开承诺", "complaint": "登记投诉举报"}
        return words, {k: v for k, v in steps.items() if k in KINDS}
    if Role.ADMIN in session.user.roles:
        return "用户、备份和城市配置都在设置里。", {"settings": "打开设置"}
    return "轮到您审核或签发的事项会出现在这里。", {}
