"""Where a file is offered to be put."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def place_for(folder: str, name: str = "") -> str:
    """Return *name* in the *folder* used last; where that is gone in 文档, else at home."""
    where = QStandardPaths.StandardLocation.DocumentsLocation
    found = (folder, QStandardPaths.writableLocation(where))
    return str(next((Path(f) for f in found if f and Path(f).is_dir()), Path.home()) / name)
