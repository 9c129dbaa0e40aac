"""Our own line icons, drawn black in resources/icons and recoloured by the palette."""

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.theme import ink

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtSvg import QSvgRenderer

_SIZES: Final = (16, 24, 48)
_TONES: Final = MappingProxyType({"error": "danger", "overdue": "danger", "warning": "warning"})


def icon(name: str, tone: str = "", sizes: tuple[int, ...] = _SIZES) -> "QIcon":
    """Return icon *name* in the colour *tone* of tokens.json; muted when its widget is disabled."""
    from PySide6.QtGui import QIcon  # the first window has none, and it is slow to load

    made = QIcon()
    for mode, token in ((QIcon.Mode.Normal, tone), (QIcon.Mode.Disabled, "muted")):
        renderer = _renderer(name, token)
        for size in sizes:
            made.addPixmap(_drawn(renderer, size), mode)
    return made


def pixmap(name: str, size: int, tone: str = "") -> QPixmap:
    """Return icon *name* as a picture of *size* logical pixels, sharp on any screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    made = _drawn(_renderer(name, tone), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    return made


def dress(widget: QAbstractButton | QLabel, name: str, tone: str = "") -> None:
    """Give *widget* an icon that `redress` can redraw when colours or text size change."""
    widget.setProperty("glyph", name)
    widget.setProperty("glyph_tone", tone)
    _redraw(widget)


def redress(root: QWidget) -> None:
    """Redraw every icon below *root*; forms name theirs in the property `glyph`."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.property("glyph"):
            _redraw(widget)


def _redraw(widget: QWidget) -> None:
    name, tone = str(widget.property("glyph")), str(widget.property("glyph_tone") or "")
    size = round(widget.fontMetrics().height() * float(widget.property("glyph_scale") or 1.1))
    if isinstance(widget, QAbstractButton):
        sharp = round(size * widget.devicePixelRatio())
        widget.setIcon(icon(name, tone, (sharp,)))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, size, tone))


def _renderer(name: str, tone: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8")
    colour = ink(QApplication.palette(), tone or _TONES.get(name, "text"))
    return QSvgRenderer(QByteArray(drawing.replace("#000", colour.name()).encode()))


def _drawn(renderer: "QSvgRenderer", size: int) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    return made


def mark(size: int) -> QPixmap:
    """Return the program's mark in its own colours, *size* logical pixels wide."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    sharp = round(size * ratio)
    made = QPixmap(sharp, sharp)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(made.rect(), QPixmap(str(asset("icons/zwcx.png"))))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
