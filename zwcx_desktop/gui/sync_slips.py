"""D34 from the sync page: the slip of the chosen batch, shown as the pages that print."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.forms.ui_sync import Ui_SyncForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_opening import open_preview
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.store.deliveries import BatchLine

_HANDOVER, _RECEIPT = "打印交接单…", "打印回执单…"


class BatchSlips(QObject):
    """Prints the slip a batch is carried under, once its receipt is here the slip of that.

    Attributes:
        preview: the pages that are open, None when there are none.
    """

    def __init__(self, form: Ui_SyncForm, shell: Shell, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._form, self._shell, self._tasks, self._page = form, shell, tasks, page
        self.preview: PrintPreview | None = None
        form.batches.chosen.connect(self._offer)
        form.slip.clicked.connect(lambda: self.show_slip(form.batches.current()))
        form.receipt_slip.clicked.connect(lambda: self.show_slip(form.receipts.current()))

    def show_slip(self, batch: BatchLine | None) -> None:
        """Show the slip of *batch* as it prints; its pages are printed or saved from there."""
        if batch is not None:
            self._shell.press.batch_slip(
                self._tasks, self, batch.id, self._show, self._shell.show_error
            )

    def _offer(self, batch: BatchLine | None) -> None:
        receipted = batch is not None and batch.state == "receipted"
        self._form.slip.setText(_RECEIPT if receipted else _HANDOVER)
        self._form.slip.setEnabled(batch is not None and batch.state != "withdrawn")

    def _show(self, sheets: Sheets, name: str) -> None:
        if self.preview is not None:
            self.preview.close()
        preview = open_preview(sheets.pdf, name, self._page, self._shell, self._tasks)
        preview.finished.connect(lambda: self._forget(preview))
        self.preview = preview

    def _forget(self, preview: PrintPreview) -> None:
        if self.preview is preview:
            self.preview = None
