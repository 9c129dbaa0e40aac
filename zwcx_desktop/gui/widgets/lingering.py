"""A dialog that cannot be closed while it works: it only goes out of sight."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog


class LingeringDialog(QDialog):
    """Hides instead of closing while `lingers` says so."""

    def lingers(self) -> bool:
        """Whether work is under way that must not end with the window."""
        return False

    def reject(self) -> None:
        """Close, or go out of sight."""
        if self.lingers():
            self.hide()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close, or go out of sight."""
        if self.lingers():
            event.ignore()
            self.hide()
        else:
            super().closeEvent(event)
