"""Chinese typing on Linux desktops: which input-method module to load, decided before Qt starts.

Qt's wheels carry a module for ibus only. Fcitx 5 serves it too; fcitx 4 needs our own bridge.
"""

import contextlib
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

FCITX5 = "org.fcitx.Fcitx5"
PORTALS = ("org.freedesktop.portal.Fcitx", "org.fcitx.Fcitx")


class Way(Enum):
    """How input reaches the program; the value is what 诊断 shows."""

    UNTOUCHED = "系统默认"
    IBUS = "ibus 模块"
    BRIDGE = "fcitx 桥接"
    ASKED = "环境变量指定"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen and why.

    Attributes:
        module: value for QT_IM_MODULE; "" leaves the environment alone.
    """

    way: Way
    module: str = ""
    reason: str = ""


def choose(
    environment: Mapping[str, str],
    running: Callable[[str], bool],
    platform: str = sys.platform,
) -> Choice:
    """Return how Chinese shall be typed; *running* says whether a D-Bus name is owned."""
    if platform != "linux":
        return Choice(Way.UNTOUCHED, reason="由操作系统提供")
    if own := environment.get("ZWCX_IM_MODULE"):
        return Choice(Way.ASKED, own, "ZWCX_IM_MODULE")
    if environment.get("WAYLAND_DISPLAY") and environment.get("QT_QPA_PLATFORM") != "xcb":
        return Choice(Way.UNTOUCHED, reason="Wayland 会话")
    wanted = environment.get("QT_IM_MODULE") or environment.get("XMODIFIERS", "")
    if "fcitx" not in wanted:
        return Choice(Way.UNTOUCHED, reason=wanted or "未设置输入法")
    if running(FCITX5):
        return Choice(Way.IBUS, "ibus", "fcitx5 兼容 ibus 协议")
    if any(running(name) for name in PORTALS):
        return Choice(Way.BRIDGE, reason="fcitx4")
    return Choice(Way.UNTOUCHED, reason="未发现 fcitx 服务")


def on_session_bus(name: str) -> bool:
    """Return whether *name* is owned on the session bus; False when there is no bus to ask."""
    with contextlib.suppress(Exception):
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        bus = DBusAddress("/", "org.freedesktop.DBus", "org.freedesktop.DBus")
        with contextlib.closing(open_dbus_connection("SESSION")) as connection:
            asked = new_method_call(bus, "NameHasOwner", "s", (name,))
            return bool(connection.send_and_get_reply(asked, timeout=1).body[0])
    return False
