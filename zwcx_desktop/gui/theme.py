"""The look: colours by meaning, text size, one style sheet. No other module names a colour.

A painter that needs a colour beyond the palette asks `ink(palette, token)`: the palette itself says
which scheme is on, so nothing has to be told when the scheme changes.
"""

import json
from functools import cache
from string import Template
from types import MappingProxyType
from typing import Any, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from zwcx_desktop.assets import asset

STYLE: Final = ("-style", "fusion")
"""Arguments for QApplication: naming the style there spares loading QStyle before it is needed."""
SCHEMES: Final = MappingProxyType({"light": "浅色", "dark": "深色", "contrast": "高对比度"})
TEXT_SIZES: Final = (100, 110, 125, 150, 175, 200)
"""Per cent of the usual size."""

_BODY_POINTS: Final = 10.5
_SCALES: Final = MappingProxyType(
    {"small": 0.88, "body": 1.0, "heading": 1.15, "title": 1.5, "display": 1.9, "number": 2.3}
)
_FAMILIES: Final = (
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "WenQuanYi Micro Hei",
    "Noto Sans SC Medium",
)
_ROLES: Final = MappingProxyType(
    {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "window",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "danger",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.Light: "hover",
        QPalette.ColorRole.Midlight: "sunken",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "strong_border",
        QPalette.ColorRole.Shadow: "border",
    }
)
_REST: Final = "/* Lists and tables */"
"""Where the rules begin in style.qss that the first window can do without."""
_FADED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@cache
def schemes() -> dict[str, dict[str, str]]:
    """Return the colours of every scheme by token, as written in tokens.json."""
    tables = _tables()
    return {name: dict(tables[name]) for name in SCHEMES}


@cache
def pairs() -> tuple[tuple[str, str], ...]:
    """Return every (ink, ground) pair that appears on the screen."""
    table = _tables()["pairs"]
    return tuple((ink, ground) for ink, grounds in table.items() for ground in grounds)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours "#rrggbb" (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink(palette: QPalette, token: str) -> QColor:
    """Return the colour *token* has in the scheme *palette* belongs to.

    A widget whose ground the style sheet changed no longer shows its scheme; the program's own
    palette then does.
    """
    for known in (palette, QApplication.palette()):
        window = known.color(QPalette.ColorRole.Window)
        for colours in schemes().values():
            if window == QColor(colours["window"]):
                return QColor(colours[token])
    return QColor(schemes()["light"][token])


def palette(scheme: str) -> QPalette:
    """Return the palette of *scheme*."""
    colours = schemes()[scheme]
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(colours[token]))
    for role in _FADED:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["muted"]))
    return made


def sheet(scheme: str, size: int, *, whole: bool = True) -> str:
    """Return the style sheet of *scheme* at *size* per cent.

    Not *whole* is what the first window needs, which is on the screen sooner that way.
    """
    lengths = {f"p{n}": str(round(n * size / 100)) for n in range(2, 65)}
    points = {name: f"{_BODY_POINTS * f * size / 100:.1f}" for name, f in _SCALES.items()}
    drawings = {
        "chevron": asset("theme/chevron.svg").as_posix(),
        "mark": asset("icons/zwcx.png").as_posix(),
        "tick": asset(f"theme/tick-{scheme}.svg").as_posix(),
    }
    text = asset("theme/style.qss").read_text(encoding="utf-8")
    if not whole:
        text = text.partition(_REST)[0]
    return Template(text).substitute(schemes()[scheme], **drawings, **lengths, **points)


def apply(app: QApplication, scheme: str, size: int, *, whole: bool = True) -> None:
    """Dress the whole program; works while it runs. The style itself, Fusion, is set by `STYLE`."""
    font = QFont()
    _load_own_face()
    font.setFamilies(_FAMILIES)
    font.setPointSizeF(_BODY_POINTS * size / 100)
    # Qt dresses a widget anew once for each of its ancestors when one sheet replaces another.
    app.setStyleSheet("")
    app.setFont(font)
    app.setPalette(palette(scheme))
    app.setStyleSheet(sheet(scheme, size, whole=whole))


@cache
def _load_own_face() -> None:
    """Add the face we carry, for machines without any other; asking first takes longer."""
    QFontDatabase.addApplicationFont(str(asset("fonts/NotoSansSC-Medium.ttf")))


@cache
def _tables() -> dict[str, Any]:
    tables: dict[str, Any] = json.loads(asset("theme/tokens.json").read_text(encoding="utf-8"))
    return tables


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
