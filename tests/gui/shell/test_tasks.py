import threading
from concurrent.futures import Future

import pytest
import shiboken6
from PySide6.QtCore import QObject

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.tasks import Courier, InlineExecutor, Lanes, Tasks
from zwcx_desktop.store.values import Changes


@pytest.fixture
def threads():
    lanes = Lanes.threads()
    yield lanes
    lanes.close()


def test_work_is_off_the_main_thread_and_its_result_on_it(qtbot, threads):
    courier, seen = Courier(threads), []
    courier.run(
        threads.store,
        courier,
        lambda: threading.current_thread().name,
        lambda name: seen.append((name, threading.current_thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0].startswith("store")
    assert seen[0][1] is threading.main_thread()


def test_an_owner_that_is_gone_gets_nothing(qtbot, threads):
    courier, seen, gate, owner = Courier(threads), [], threading.Event(), QObject()
    courier.run(threads.store, owner, lambda: gate.wait(5), seen.append)
    shiboken6.delete(owner)
    gate.set()
    courier.run(threads.store, courier, lambda: "after", seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]


def test_results_keep_their_order(qtbot, threads):
    courier, seen = Courier(threads), []
    for number in range(500):
        courier.run(threads.store, courier, lambda number=number: number, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 500)
    assert seen == list(range(500))


def test_failure_reaches_the_caller_or_else_the_window(qtbot, lanes):
    courier, seen = Courier(lanes), []

    def refuse():
        raise ClientError("不行。", "请换一种。")

    courier.run(lanes.store, courier, refuse, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].message == "不行。"
    with qtbot.waitSignal(courier.failed) as told:
        courier.run(lanes.store, courier, refuse)
    assert told.args[0].hint == "请换一种。"


def test_a_write_is_announced_even_when_its_form_is_gone(qtbot, lanes):
    changes = Changes(frozenset({"task"}))
    tasks, owner = Tasks(lanes, desk=object()), QObject()
    with qtbot.waitSignal(tasks.changed) as told:
        tasks.write(owner, lambda _desk: changes)
        shiboken6.delete(owner)
    assert told.args[0] is changes


def test_the_network_lane_may_ask_the_desk(qtbot, threads):
    tasks, seen = Tasks(threads, desk="desk"), []
    tasks.network(tasks, lambda: tasks.ask(lambda desk: desk.upper()), seen.append)
    qtbot.waitUntil(lambda: seen == ["DESK"])


def test_the_inline_executor_carries_exceptions():
    future: Future[None] = InlineExecutor().submit(lambda: 1 / 0)
    assert isinstance(future.exception(), ZeroDivisionError)
