"""The shared bench of the screens: no display, results inline, a clock that stands still."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.tasks import Lanes

PATIENCE = 120_000
"""How long a test waits, in ms, for what will come: a busy machine is no fault of the program."""


class PatientBot(QtBot):
    """Waits long for what has to happen; what happens at once costs no more for it."""

    def waitUntil(self, callback, *, timeout=PATIENCE):
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **how):
        return super().waitSignal(signal, timeout=timeout, **how)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture
def clock():
    return FixedClock(datetime(2026, 11, 20, 1, 0, tzinfo=UTC))


@pytest.fixture
def lanes():
    return Lanes.inline()


@pytest.fixture
def dressed(qapp):
    """The program's look, at 100 %, light; a test may change it, the next one gets it back."""
    # Widgets that closed tests left behind would all be polished again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 100)
    return qapp
