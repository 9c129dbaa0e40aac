import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.errors_box import ErrorsBox, details
from zwcx_desktop.gui.help import HelpWindow
from zwcx_desktop.gui.manners import Manners
from zwcx_desktop.gui.pages import PAGES
from zwcx_desktop.gui.room import room_for
from zwcx_desktop.gui.widgets.todo_list import ITEM
from zwcx_desktop.settings import Preferences

SIZES = (100, 150, 200)


def pages_of(window):
    return list(window._pages)


def spoken(widget):
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    buddies = [b for b in widget.window().findChildren(QLabel) if b.buddy() is widget]
    return widget.accessibleName() or (buddies[0].text() if buddies else "")


def test_every_page_opens_and_says_its_name(open_window, qtbot):
    window = open_window("caimz")
    for name in pages_of(window):
        window.show_page(name)
        assert window.form.heading.text() == next(p.label for p in PAGES if p.name == name)
        assert window.form.pages.currentWidget() is window.page(name)


def test_an_administrator_has_no_complaints_in_the_sidebar(open_window):
    assert "complaint" not in pages_of(open_window("admin"))
    assert "complaint" in pages_of(open_window("linxy"))


@pytest.mark.parametrize("name", ["start", "settings"])
def test_whatever_takes_the_focus_can_be_read_aloud(open_window, name):
    window = open_window()
    window.show_page(name)
    silent = [
        w.objectName() or type(w).__name__
        for w in window.findChildren(QWidget)
        if w.isVisible()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not spoken(w)
        and not w.objectName().startswith("qt_")
        and w.parent() is not None
        and type(w).__name__ not in ("QStackedWidget", "QScrollArea", "QTabBar")
    ]
    assert silent == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["start", "settings"])
def test_no_word_is_cut_off_at_any_text_size(open_window, look, qtbot, name, size):
    look.set_size(size)
    window = open_window()
    window.show_page(name)
    qtbot.waitExposed(window)
    QApplication.processEvents()
    cut = [
        w.text()
        for w in window.findChildren(QLabel)
        if w.isVisible() and w.text() and not w.wordWrap() and w.width() < w.sizeHint().width()
    ]
    cut += [
        w.text()
        for w in window.findChildren(QAbstractButton)
        if w.isVisible() and w.text() and w.width() < w.minimumSizeHint().width()
    ]
    assert cut == []


@pytest.mark.parametrize(("size", "lines"), [(100, 768), (150, 768)])
def test_an_office_screen_has_room_for_it(open_window, look, size, lines):
    look.set_size(size)
    window = open_window()
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= lines


def test_a_new_window_leaves_room_for_its_frame(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    screen, room = window.screen().availableSize(), room_for(window)
    assert screen.height() - 60 < room.height() < screen.height() - 20
    assert room.width() <= screen.width()


@pytest.mark.parametrize("sample", [False, True])
def test_the_pages_have_the_room_that_is_left(open_window, qtbot, sample):
    window = open_window(sample=sample)
    window.warn("本机时间早于上次保存的时间。")
    qtbot.waitUntil(window.form.warning.isVisible)
    QApplication.processEvents()
    for part in (window.form.header, window.form.foot, window.form.warning):
        assert part.height() <= part.sizeHint().height() + 2
    start = window.page("start").form
    assert start.greeting.font().pointSizeF() > start.today.font().pointSizeF()


def test_locking_keeps_what_is_typed_and_closes_every_dialog(open_window, qtbot, type_text):
    window = open_window()
    window.open_record("commitment", None)
    entry = window.page("commitment").findChild(QLineEdit, "title")
    qtbot.waitUntil(entry.isVisible)
    type_text(entry, "村级卫生站每周巡诊")
    HelpWindow("", window).open()
    with qtbot.waitSignal(window.locked):
        window.lock()
    assert not any(isinstance(w, QDialog) and w.isVisible() for w in QApplication.topLevelWidgets())
    kept = window._tasks.ask(lambda desk: desk.drafts.all())
    assert kept[0].values["title"] == "村级卫生站每周巡诊"


def test_work_asked_for_after_the_lock_is_not_begun(open_window, qtbot):
    window = open_window()
    asked, failed = [], []
    window._tasks.failed.connect(failed.append)
    with qtbot.waitSignal(window.locked):
        window.lock()
    window._tasks.read(window, asked.append, asked.append, failed.append)
    window._tasks.network(window, lambda: asked.append("network"))
    QApplication.processEvents()
    assert not asked
    assert not failed


def test_a_box_that_went_with_its_window_is_forgotten(qtbot, tmp_path):
    errors, window = ErrorsBox(tmp_path), QWidget()
    errors.show(ClientError("没有保存。"), window)
    shiboken6.delete(window)
    errors.dismiss()
    box = errors.show(ClientError("又没有保存。"))
    qtbot.addWidget(box)
    assert box.isVisible()


def test_idle_minutes_lock_and_a_touch_postpones_it(dressed, qtbot):
    manners = Manners(dressed)
    manners.watch(10)
    assert manners._timer.interval() == 600_000
    manners._timer.setInterval(600_000)
    manners._timer.start(30)
    with qtbot.waitSignal(manners.idle):
        pass
    manners.watch(0)
    assert manners.waiting == -1
    dressed.removeEventFilter(manners)


def test_a_key_starts_the_idle_time_anew(dressed, qtbot):
    manners, box = Manners(dressed), QLineEdit()
    qtbot.addWidget(box)
    manners.watch(10)
    manners._timer.start(5_000)
    before = manners._timer.timerId()
    QApplication.sendEvent(
        box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    )
    assert manners._timer.timerId() != before
    dressed.removeEventFilter(manners)


def wheel(target, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def test_the_wheel_changes_no_choice_unseen_and_zooms_with_ctrl(dressed, qtbot):
    manners, box = Manners(dressed), QComboBox()
    qtbot.addWidget(box)
    box.addItems(["一", "二", "三"])
    wheel(box)
    assert box.currentIndex() == 0
    with qtbot.waitSignal(manners.zoomed) as told:
        wheel(box, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [-1]
    dressed.removeEventFilter(manners)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_the_button_that_has_the_focus(dressed, qtbot, key):
    manners, button, pressed = Manners(dressed), QPushButton("继续填写"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(key))
    button.show()
    qtbot.keyClick(button, key)
    dressed.removeEventFilter(manners)
    assert pressed == [key]


def test_enter_presses_a_dialogs_button_only_once(dressed, qtbot):
    manners, dialog, pressed = Manners(dressed), QDialog(), []
    button = QPushButton("确定", dialog)
    qtbot.addWidget(dialog)
    button.clicked.connect(lambda: pressed.append("确定"))
    dialog.show()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    dressed.removeEventFilter(manners)
    assert pressed == ["确定"]


def test_text_size_and_theme_change_while_working(open_window, look, qtbot):
    window = open_window()
    assert look.preferences == Preferences()
    before = window.form.heading.font().pointSizeF()
    qtbot.mouseClick(window.form.larger, Qt.MouseButton.LeftButton)
    assert look.preferences.text_size == 110
    assert window.form.heading.font().pointSizeF() > before
    qtbot.mouseClick(window.form.look, Qt.MouseButton.LeftButton)
    assert look.preferences.theme == "dark"
    assert "深色" in window._toast.text()


def test_search_waits_for_the_word_and_opens_the_record(open_window, qtbot, type_text):
    from PySide6.QtGui import QInputMethodEvent

    window = open_window()
    box = window.form.search
    box.setFocus()
    asked = []
    box.wanted.connect(asked.append)
    QApplication.sendEvent(box, QInputMethodEvent("luding", []))
    assert not box._pause.isActive()
    type_text(box, "路灯")
    qtbot.waitUntil(lambda: asked == ["路灯"])
    qtbot.waitUntil(box.results.isVisible)
    assert "没有找到" in box.results.item(0).text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.results.isVisible()
    assert box.text() == ""


def test_an_office_without_work_says_what_to_do_next(open_window):
    window = open_window()
    form = window.page("start").form
    assert form.content.currentWidget() is form.empty_page
    assert form.empty.accessibleName() == "今天没有待办"


def test_todo_items_are_grouped_and_opened_by_enter(open_window, qtbot):
    from zwcx_desktop.store.values import Reason, TodoItem

    def item(number, colour, left):
        return TodoItem(
            id=f"r{number}",
            kind="task",
            title=f"事项{number}",
            number="",
            due=None,
            reason=Reason.DUE,
            days_left=left,
            colour=colour,
            words=f"还有 {left} 天",
        )

    todo = open_window().page("start").form.todo
    todo.show_items(
        [item(1, "green", 30), item(2, "red", -2), item(3, "red", -1)], {"task": "任务"}
    )
    shown = [todo.model().index(row, 0) for row in range(todo.model().rowCount())]
    assert [i.data() for i in shown] == ["已逾期　2", "事项2", "事项3", "其他待办　1", "事项1"]
    assert shown[1].data(Qt.ItemDataRole.AccessibleTextRole) == "任务，事项2，，还有 -2 天"
    todo.setCurrentIndex(shown[2])
    with qtbot.waitSignal(todo.opened) as told:
        qtbot.keyClick(todo, Qt.Key.Key_Return)
    assert told.args[0] is shown[2].data(ITEM)


def test_a_known_failure_says_what_to_do_and_a_bug_tells_nothing_of_records(qtbot, tmp_path):
    box = ErrorsBox(tmp_path).show(ClientError("磁盘满了。", "请清理。"))
    qtbot.addWidget(box)
    assert (box.text(), box.informativeText()) == ("磁盘满了。", "请清理。")
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    bug = ErrorsBox(tmp_path).show(ValueError("张三的身份证"))
    qtbot.addWidget(bug)
    assert "zwcx.log" in bug.informativeText()
    assert "张三" not in bug.text() + bug.informativeText() + details(ValueError("张三的身份证"))


def test_the_sample_is_marked_wherever_one_looks(open_window):
    window = open_window(sample=True)
    assert "演示" in window.windowTitle()
    assert window.form.sample.isVisible()
    assert "演示" in window.form.office_name.text()


def test_shortcuts_of_the_help_page_exist(open_window):
    from PySide6.QtGui import QShortcut

    from zwcx_desktop.gui.help import KEYS

    keys = {s.key().toString() for s in open_window().findChildren(QShortcut)}
    assert {"Ctrl+K", "Ctrl+L", "F1", "F6", "Ctrl+0", "Ctrl++", "Ctrl+-", "Ctrl+1"} <= keys
    assert {"Ctrl+K", "Ctrl+L", "F1", "F6", "Ctrl+0"} <= KEYS["到处可用"].keys()
