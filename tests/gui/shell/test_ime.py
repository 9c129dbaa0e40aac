import pytest

from zwcx_desktop.gui.ime import FCITX5, Way, choose


def nobody(_name):
    return False


def fcitx4(name):
    return name == "org.freedesktop.portal.Fcitx"


def fcitx5(name):
    return name in (FCITX5, "org.freedesktop.portal.Fcitx")


@pytest.mark.parametrize(
    ("environment", "running", "way", "module"),
    [
        ({"ZWCX_IM_MODULE": "xim", "QT_IM_MODULE": "fcitx"}, fcitx5, Way.ASKED, "xim"),
        ({"WAYLAND_DISPLAY": "wayland-0", "QT_IM_MODULE": "fcitx"}, fcitx5, Way.UNTOUCHED, ""),
        ({"QT_IM_MODULE": "fcitx"}, fcitx5, Way.IBUS, "ibus"),
        ({"XMODIFIERS": "@im=fcitx"}, fcitx5, Way.IBUS, "ibus"),
        ({"QT_IM_MODULE": "fcitx"}, fcitx4, Way.BRIDGE, ""),
        ({"QT_IM_MODULE": "fcitx"}, nobody, Way.UNTOUCHED, ""),
        ({"QT_IM_MODULE": "ibus"}, nobody, Way.UNTOUCHED, ""),
        ({}, nobody, Way.UNTOUCHED, ""),
    ],
)
def test_the_way_that_was_proved_for_each_desktop(environment, running, way, module):
    choice = choose(environment, running, "linux")
    assert (choice.way, choice.module) == (way, module)


def test_windows_is_left_alone():
    assert choose({"QT_IM_MODULE": "fcitx"}, fcitx5, "win32").way is Way.UNTOUCHED
