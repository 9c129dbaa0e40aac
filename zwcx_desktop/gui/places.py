"""Where a file is offered to be put."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def place_for(folder: str, name: str = "") -> str:
    """Return *name* in the *folder* used last, or in 文档 where that is gone; a full path."""
    last = Path(folder) if folder else None
    if last is None or not last.is_dir():
        where = QStandardPaths.StandardLocation.DocumentsLocation
        last = Path(QStandardPaths.writableLocation(where))
    return str(last / name)
