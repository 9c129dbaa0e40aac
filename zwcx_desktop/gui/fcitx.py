"""A small fcitx client: keys go to the daemon over D-Bus, text comes back as input-method events.

For fcitx 4 desktops, where Qt's own modules cannot type Chinese. It speaks the portal interface
that fcitx 4 and 5 both export and touches nothing private of Qt.
"""

import logging
import os
from collections import deque
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from zwcx_desktop.errors import ClientError

log = logging.getLogger(__name__)

_SERVICES = ("org.freedesktop.portal.Fcitx", "org.fcitx.Fcitx5")
_PATH = "/org/freedesktop/portal/inputmethod"
_METHOD = "org.fcitx.Fcitx.InputMethod1"
_CONTEXT = "org.fcitx.Fcitx.InputContext1"
_PREEDIT, _FORMATTED = 1 << 1, 1 << 4
_KEY_TIMEOUT = 1.0
_CALL_TIMEOUT = 3.0


class FcitxBridge(QObject):
    """Joins the focused text widget to the fcitx daemon.

    Raises:
        ClientError: no daemon answers.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._connection = open_dbus_connection("SESSION")
        self._context = self._open_context(app.applicationName())
        self._signals: deque[Any] = deque()
        rule = MatchRule(type="signal", interface=_CONTEXT, path=self._context.object_path)
        self._filter = self._connection.filter(rule, queue=self._signals)
        self._connection.send_and_get_reply(
            new_method_call(message_bus, "AddMatch", "s", (rule.serialise(),)),
            timeout=_CALL_TIMEOUT,
        )
        self._target: QWidget | None = None
        self._call("SetCapability", "t", (_PREEDIT | _FORMATTED,))
        socket = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(socket, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._pump)
        app.installEventFilter(self)
        app.focusChanged.connect(self._focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Offer each key of the focused widget to the daemon first."""
        if (
            watched is not self._target
            or not isinstance(event, QKeyEvent)
            or not event.nativeVirtualKey()
            or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        ):
            return False
        released = event.type() == QEvent.Type.KeyRelease
        key = (
            event.nativeVirtualKey(),
            event.nativeScanCode(),
            event.nativeModifiers(),
            released,
            event.timestamp() & 0xFFFFFFFF,
        )
        return self._taken(key)

    def _open_context(self, program: str) -> Any:
        display = "x11:" + os.environ.get("DISPLAY", "")
        for name in _SERVICES:
            address = DBusAddress(_PATH, bus_name=name, interface=_METHOD)
            details = ([("program", program), ("display", display)],)
            reply = self._connection.send_and_get_reply(
                new_method_call(address, "CreateInputContext", "a(ss)", details),
                timeout=_CALL_TIMEOUT,
            )
            if reply.header.message_type == MessageType.method_return:
                return DBusAddress(reply.body[0], bus_name=name, interface=_CONTEXT)
        raise ClientError("没有可用的 fcitx 输入法服务。", "请启动输入法后重新打开本程序。")

    def _call(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        self._connection.send(new_method_call(self._context, method, signature or None, body))

    def _taken(self, key: tuple[Any, ...]) -> bool:
        message = new_method_call(self._context, "ProcessKeyEvent", "uuubu", key)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=_KEY_TIMEOUT)
        except (TimeoutError, OSError) as error:
            log.warning("fcitx does not answer: %s", type(error).__name__)
            return False
        self._drain()
        return reply.header.message_type == MessageType.method_return and bool(reply.body[0])

    def _focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._call("FocusOut")
        wants = new is not None and bool(new.inputMethodQuery(Qt.InputMethodQuery.ImEnabled))
        self._target = new if wants else None
        if self._target is not None:
            self._call("FocusIn")
            self._tell_cursor()

    def _tell_cursor(self) -> None:
        if self._target is None:
            return
        found = self._target.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        box = found.toRect() if hasattr(found, "toRect") else found
        corner = self._target.mapToGlobal(box.topLeft())
        ratio = self._target.devicePixelRatioF()
        lengths = (corner.x(), corner.y(), box.width(), box.height())
        self._call("SetCursorRect", "iiii", tuple(int(n * ratio) for n in lengths))

    def _pump(self) -> None:
        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass
        except OSError:
            self._notifier.setEnabled(False)
            log.warning("fcitx is gone")
        self._drain()

    def _drain(self) -> None:
        while self._signals:
            self._handle(self._signals.popleft())

    def _handle(self, message: Any) -> None:
        if self._target is None or message.header.message_type != MessageType.signal:
            return
        member = message.header.fields.get(HeaderFields.member)
        if member == "CommitString":
            committed = QInputMethodEvent()
            committed.setCommitString(message.body[0])
            QApplication.sendEvent(self._target, committed)
        elif member == "UpdateFormattedPreedit":
            QApplication.sendEvent(self._target, _preedit(*message.body))
        self._tell_cursor()


def _preedit(segments: list[tuple[str, int]], cursor: int) -> QInputMethodEvent:
    """Return the event that shows text being composed; *cursor* counts UTF-8 bytes."""
    text = "".join(part for part, _ in segments)
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    kinds = QInputMethodEvent.AttributeType
    attributes = [QInputMethodEvent.Attribute(kinds.TextFormat, 0, len(text), underlined)]
    if cursor >= 0:
        at = len(text.encode()[:cursor].decode("utf-8", "ignore"))
        attributes.append(QInputMethodEvent.Attribute(kinds.Cursor, at, 1, None))
    return QInputMethodEvent(text, attributes)
