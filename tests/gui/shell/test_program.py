import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from zwcx_desktop import settings
from zwcx_desktop.app import Program, chosen_home
from zwcx_desktop.gui.first_run import FirstRun
from zwcx_desktop.gui.main_window import MainWindow
from zwcx_desktop.gui.tasks import Lanes, Tasks
from zwcx_desktop.gui.unlock import UnlockWindow
from zwcx_desktop.gui.upkeep import Upkeep
from zwcx_desktop.sample.cast import read_script
from zwcx_desktop.store.office_file import create_office


@pytest.fixture
def program(qtbot, tmp_path, clock, dressed):
    """The program as `main` puts it together, with its own home and real threads."""
    import sys

    hook = sys.excepthook
    program = Program(dressed, tmp_path / "zwcx", clock, Lanes.threads)
    yield program
    sys.excepthook = hook
    dressed.removeEventFilter(program.shared.manners)
    if program.window is not None:
        program.window.hide()
        program.window.deleteLater()
    program.put_away()
    program.shared.lanes.close()
    QApplication.processEvents()


def test_an_empty_home_begins_with_the_wizard(program):
    program.start()
    assert isinstance(program.window, FirstRun)


def test_what_qt_itself_says_is_chinese(program, qtbot):
    program.start()
    line = QLineEdit()
    qtbot.addWidget(line)
    said = [action.text() for action in line.createStandardContextMenu().actions()]
    assert any("复制" in text for text in said)
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert "取消" in [
        button.text().partition("(")[0] for button in dialog.findChildren(QPushButton)
    ]


def test_the_sample_opens_locks_and_opens_again(program, qtbot, tmp_path, clock):
    script = read_script()  # the small office will do: what was made before is only opened
    home = settings.sample_home(tmp_path / "zwcx")
    create_office(home, script.office, script.passwords, clock)
    program.start(sample=True)
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    window = program.window
    assert "演示" in window.windowTitle()
    assert settings.sample_home(tmp_path / "zwcx").is_dir()
    assert program.shared.manners.waiting > 0
    program.shared.manners.idle.emit()
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow))
    assert program.shared.manners.waiting == -1
    assert "演示" in program.window.windowTitle()
    program.window.unlock()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow))
    assert program.window.session.user.login == "linxy"


def test_the_command_line_names_another_home(tmp_path):
    assert chosen_home(["zwcx", "--home", str(tmp_path)]) == tmp_path


def test_upkeep_signs_heads_makes_backups_and_warns(qtbot, lanes, sign_in, home, clock):
    desk = sign_in("linxy")
    tasks = Tasks(lanes, desk)
    upkeep = Upkeep(tasks, tasks)
    heads = (home / "heads.jsonl").read_bytes()
    upkeep.fold()
    assert (home / "heads.jsonl").read_bytes() != heads
    upkeep.back_up()
    upkeep.back_up()
    assert len(desk.backups.all()) == 1
    clock.advance(days=-2)
    with qtbot.waitSignal(upkeep.warned) as told:
        upkeep.begin()
    assert "本机时间" in told.args[0]
