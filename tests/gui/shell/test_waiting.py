"""The window that waits: it says how far things are, and lets go when it is told to."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar

from zwcx_desktop.gui.waiting import Waiting


@pytest.fixture
def waiting(qtbot):
    waiting = Waiting("正在准备示例单位…")
    qtbot.addWidget(waiting)
    waiting.show()
    return waiting


def said(waiting):
    return [label.text() for label in waiting.findChildren(QLabel)]


def test_it_tells_from_another_thread_how_far_things_are(waiting, qtbot):
    bar = waiting.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    with qtbot.waitSignal(waiting.moved):
        threading.Thread(target=lambda: waiting.moved.emit(40, "2025年3月的工作…")).start()
    qtbot.waitUntil(lambda: bar.value() == 40)
    assert "2025年3月的工作…" in said(waiting)


def test_stopping_is_told_once_and_shown(waiting, qtbot):
    with qtbot.waitSignal(waiting.stopped):
        qtbot.mouseClick(waiting.stop, Qt.MouseButton.LeftButton)
    assert not waiting.stop.isEnabled()
    waiting.moved.emit(50, "2025年4月的工作…")
    assert "正在停止…" in said(waiting)


def test_closing_the_window_stops_as_well(waiting, qtbot):
    with qtbot.waitSignal(waiting.stopped):
        waiting.close()
