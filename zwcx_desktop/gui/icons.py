"""Our own line icons, drawn black in resources/icons and recoloured by the palette."""

from typing import Final

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.theme import ink

_SIZES: Final = (16, 20, 24, 32, 48)


def icon(name: str, palette: QPalette, tone: str = "text") -> QIcon:
    """Return icon *name* in the colour *tone* of tokens.toml; muted when its widget is disabled."""
    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8")
    made = QIcon()
    modes = ((QIcon.Mode.Normal, tone), (QIcon.Mode.Disabled, "muted"))
    for mode, token in modes:
        renderer = _coloured(drawing, ink(palette, token))
        for size in _SIZES:
            made.addPixmap(_drawn(renderer, size), mode)
    return made


def pixmap(name: str, palette: QPalette, size: int, tone: str = "text") -> QPixmap:
    """Return icon *name* as a picture of *size* logical pixels, sharp on any screen."""
    drawing = asset(f"icons/{name}.svg").read_text(encoding="utf-8")
    ratio = QApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
    made = _drawn(_coloured(drawing, ink(palette, tone)), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    return made


def dress(widget: QAbstractButton | QLabel, name: str, tone: str = "text") -> None:
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
    name, tone = widget.property("glyph"), widget.property("glyph_tone") or "text"
    palette = QApplication.palette()
    size = round(widget.fontMetrics().height() * float(widget.property("glyph_scale") or 1.1))
    if isinstance(widget, QAbstractButton):
        widget.setIcon(icon(name, palette, tone))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, palette, size, tone))


def _coloured(drawing: str, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace("#000", colour.name()).encode()))


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    return made
