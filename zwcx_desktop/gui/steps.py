"""The way of a record from its first state to its end, as a column of steps."""

from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from zwcx_desktop.gui.theme import ink
from zwcx_desktop.records.kind import Kind, Record, State


def usual_path(kind: Kind[Any], record: Record) -> tuple[State, ...]:
    """Return the states that the main buttons lead such a *record* through, from the first on."""
    states = tuple(kind.states)
    path = [states[0]]
    while (after := _after(kind, record, path, states)) is not None:
        path.append(after)
    return tuple(path)


def _after(
    kind: Kind[Any], record: Record, path: list[State], states: tuple[State, ...]
) -> State | None:
    onward_rows = [r for r in kind.workflow if path[-1] in r.sources and r.applies(record)]
    rows = [row for row in onward_rows if row.primary]
    if not any(state not in path for row in rows for state in row.targets):
        # Where no button is the main one, the first that moves an open record on counts as it.
        still_open = path[-1] in kind.open_states
        rows = [row for row in onward_rows if still_open and not row.danger]
    onward = (
        state
        for row in rows
        for state in sorted(row.targets, key=states.index)
        if states.index(state) > states.index(path[-1])
    )
    return next(onward, None)


def path_through(kind: Kind[Any], record: Record) -> tuple[State, ...]:
    """Return the usual path; a state beside it stands at the end of it, or behind its start."""
    path, state = usual_path(kind, record), record.state
    if state in path:
        return path
    sources = {s for row in kind.workflow if state in row.targets for s in row.sources}
    last = max((at for at, one in enumerate(path) if one in sources), default=0)
    return (*path[: last + 1], state)


class StepColumn(QWidget):
    """Draws the steps: done, present, to come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[State, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_record(self, kind: Kind[Any], record: Record) -> None:
        """Show where *record* stands."""
        self._steps = path_through(kind, record)
        self._at = self._steps.index(record.state)
        said = f"第 {self._at + 1} 步，共 {len(self._steps)} 步：{record.state.label}"
        self.setAccessibleName("办理进度")
        self.setAccessibleDescription(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return room for every step."""
        return QSize(160, max(1, len(self._steps)) * self._pitch())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draw dots, the line between them and the names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QApplication.palette()
        pitch, radius = self._pitch(), self.fontMetrics().height() * 0.32
        x = radius + 2
        for at, state in enumerate(self._steps):
            y = pitch * (at + 0.5)
            if at:
                tone = "accent" if at <= self._at else "border"
                painter.setPen(QPen(ink(palette, tone), 2))
                painter.drawLine(QPointF(x, y - pitch + radius + 3), QPointF(x, y - radius - 3))
            self._dot(painter, QPointF(x, y), radius, at)
            self._name(
                painter, state, at, QRectF(x + radius + 10, y - pitch / 2, self.width(), pitch)
            )
        painter.end()

    def _dot(self, painter: QPainter, centre: QPointF, radius: float, at: int) -> None:
        palette = QApplication.palette()
        reached = at <= self._at
        painter.setPen(QPen(ink(palette, "accent" if reached else "strong_border"), 2))
        painter.setBrush(ink(palette, "accent" if at < self._at else "surface"))
        painter.drawEllipse(centre, radius, radius)
        if at == self._at:
            painter.setBrush(ink(palette, "accent"))
            painter.drawEllipse(centre, radius * 0.45, radius * 0.45)

    def _name(self, painter: QPainter, state: State, at: int, box: QRectF) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if at == self._at else QFont.Weight.Normal)
        painter.setFont(font)
        token = "accent" if at == self._at else "text" if at < self._at else "muted"
        painter.setPen(ink(QApplication.palette(), token))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), state.label)

    def _pitch(self) -> int:
        return round(self.fontMetrics().height() * 1.6)
