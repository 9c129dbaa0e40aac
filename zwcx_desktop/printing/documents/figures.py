"""The office's statistics in the words of a document."""

from zwcx_desktop.printing.documents.request import Request
from zwcx_desktop.printing.documents.words import yuan
from zwcx_desktop.records.ids import Fen
from zwcx_desktop.rules.statistics import Figure, Unit

NOTHING = "—"
FEW = "＜3"
_ROW = "："


def told(figure: Figure) -> str:
    """Return one figure's value with its unit: 3件, — where there is nothing."""
    if figure.masked:
        return FEW
    if figure.value is None:
        return NOTHING
    if figure.unit is Unit.FEN:
        return f"{yuan(Fen(int(figure.value)))}元"
    return f"{figure.value:f}{figure.unit.label}"


def rows(request: Request, code: str, heading: str) -> tuple[tuple[str, str], ...]:
    """Return the rows of the table *heading* of an indicator: 公开按类别 gives 财务公开, 3."""
    return tuple(
        (figure.name.removeprefix(heading + _ROW), told(figure))
        for figure in request.figures.get(code, ())
        if figure.name.startswith(heading + _ROW)
    )


def figure(request: Request, code: str, name: str) -> Figure | None:
    """Return one figure of an indicator, None when it may not be known."""
    return next((f for f in request.figures.get(code, ()) if f.name == name), None)
