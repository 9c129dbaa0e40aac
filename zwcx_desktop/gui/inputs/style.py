"""Dynamic properties that the style sheet reads, and lengths that follow the text size."""

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic *properties* and let the style sheet see those that changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def letters(widget: QWidget, count: float) -> int:
    """Return the width of *count* Latin letters in pixels; a Chinese one is as wide as two."""
    return round(widget.fontMetrics().horizontalAdvance("国") / 2 * count)
