"""The four lists of the sync page: what came back, batches, receipts, attachments on their way."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from zwcx_desktop.gui import sync_words
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.forms.ui_sync import Ui_SyncForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.sync_conflict import ConflictDialog, both
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records import KINDS
from zwcx_desktop.store.deliveries import BatchLine, FileLine, Trouble
from zwcx_desktop.store.values import SyncState

if TYPE_CHECKING:
    from zwcx_desktop.records.ids import RecordId
    from zwcx_desktop.store.desk import Desk

_Told = tuple[tuple[Trouble, ...], tuple[BatchLine, ...], tuple[FileLine, ...]]
_EMPTY = (
    ("没有需要处理的退回", "平台退回、上级要求补正或两台电脑冲突的记录会列在这里。"),
    ("还没有上报过", "提交的内容会签名打包，逐批上报；每批的进展列在这里。"),
    ("还没有回执", "平台收到并核验后签发回执，回执到了才算送达。"),
    ("没有待传的附件", "附件在记录送达之后分段上传，断线后接着传。"),
)


class SyncLists(QObject):
    """Fills the lists and acts on their rows."""

    def __init__(self, form: Ui_SyncForm, shell: Shell, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self.form, self._shell, self._tasks, self._page = form, shell, tasks, page
        self._batches: tuple[BatchLine, ...] = ()
        self._describe()
        form.troubles.chosen.connect(self._explain_trouble)
        form.troubles.opened.connect(lambda _trouble: self._open_trouble())
        form.open_trouble.clicked.connect(self._open_trouble)
        form.compare.clicked.connect(self._compare)
        form.batches.chosen.connect(self._explain_batch)
        form.files.opened.connect(lambda _file: self._open_file())
        form.open_file.clicked.connect(self._open_file)
        form.copy_receipt.clicked.connect(self._copy_receipt)
        form.save_receipts.clicked.connect(self._choose_list)

    def reload(self) -> None:
        """Ask for all lists anew."""
        self._tasks.read(self, _ask, self._show)

    def _describe(self) -> None:
        form, first = self.form, frozenset({0})
        form.troubles.describe({"类别": 13, "事项": 13, "标题": 28, "编号": 26, "原因": 0}, first)
        form.batches.describe(
            {"批次": 14, "状态": 14, "条数": 10, "时间": 22, "说明": 0}, frozenset({1})
        )
        form.receipts.describe(
            {"批次": 14, "平台收件时间": 22, "送达": 12, "回执摘要（SHA-256）": 0}
        )
        form.files.describe({"文件": 44, "所属记录": 0, "大小": 14})
        empties = (form.troubles_empty, form.batches_empty, form.receipts_empty, form.files_empty)
        for empty, (heading, words) in zip(empties, _EMPTY, strict=True):
            empty.describe("done", heading, words, {})

    def _show(self, told: _Told) -> None:
        troubles, self._batches, files = told
        form, now = self.form, self._shell.session.clock.now()
        standing = self._shell.sync.standing
        outcome = standing.outcome if standing else None
        batches = [sync_words.batch_line(batch, outcome, now) for batch in self._batches]
        waiting = sync_words.waiting_line(standing, now) if standing else None
        receipts = [sync_words.receipt_line(b) for b in self._batches if b.receipt_hash]
        filled = (
            (form.troubles_stack, form.troubles, [sync_words.trouble_line(t) for t in troubles]),
            (form.batches_stack, form.batches, [waiting, *batches] if waiting else batches),
            (form.receipts_stack, form.receipts, receipts),
            (form.files_stack, form.files, [sync_words.file_line(f) for f in files]),
        )
        for at, (stack, table, lines) in enumerate(filled):
            table.show_lines(lines)
            stack.setCurrentIndex(0 if lines else 1)
            name = form.tabs.tabText(at).partition(" ")[0]
            counted = lines and at in (0, 3)
            form.tabs.setTabText(at, f"{name} {len(lines)}" if counted else name)

    def _explain_trouble(self, trouble: Trouble | None) -> None:
        form = self.form
        form.reason.setText(trouble.reason if trouble else "")
        form.open_trouble.setEnabled(trouble is not None and trouble.id is not None)
        conflict = trouble is not None and trouble.sync is SyncState.CONFLICT
        form.compare.setVisible(conflict and trouble is not None and trouble.id is not None)

    def _explain_batch(self, batch: BatchLine | None) -> None:
        standing = self._shell.sync.standing
        outcome = standing.outcome if standing else None
        words = sync_words.batch_words(batch, outcome) if batch else ""
        self.form.batch_words.setText(words)
        self.form.batch_words.setVisible(bool(words))

    def _open_trouble(self) -> None:
        trouble: Trouble | None = self.form.troubles.current()
        if trouble is not None and trouble.id is not None:
            self._shell.open_record(trouble.kind, trouble.id)

    def _open_file(self) -> None:
        file: FileLine | None = self.form.files.current()
        if file is not None:
            self._shell.open_record(file.kind, file.record)

    def _compare(self) -> None:
        trouble: Trouble | None = self.form.troubles.current()
        if trouble is None or trouble.id is None:
            return
        record = trouble.id

        def show(versions: tuple[Any, Any]) -> None:
            mine, theirs = versions
            if theirs is None:
                self.form.said.say("还没有收到另一台电脑的版本，请先点“立即同步”。", "accent")
                return
            context = form_context(self._shell.session, self._tasks, self)
            dialog = ConflictDialog(KINDS[trouble.kind], mine, theirs, context, self._page)
            dialog.chosen.connect(lambda which: self._keep(record, which))
            dialog.open()

        self._tasks.read(self, lambda desk: both(desk, record), show)

    def _keep(self, record: "RecordId", which: str) -> None:
        if which == "mine":
            said = "已保留本机的版本，下次同步时上报。"
            self._tasks.write(self, lambda desk: desk.inbox.keep_mine(record))
        else:
            said = "已采用另一台电脑的版本。"
            self._tasks.write(self, lambda desk: desk.inbox.keep_theirs(record))
        self._shell.toast(said)

    def _copy_receipt(self) -> None:
        batch: BatchLine | None = self.form.receipts.current()
        if batch is not None:
            QApplication.clipboard().setText(batch.receipt_hash)
            self._shell.toast("回执摘要已复制")

    def _choose_list(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._page, "导出回执清单", "回执清单.csv", "CSV (*.csv)"
        )
        if name:
            self.save_receipts(Path(name))

    def save_receipts(self, path: Path) -> None:
        """Write the list of receipts to *path*, for any spreadsheet program."""
        rows = ["批次,平台收件时间,条数,退回,批次号,回执摘要"]
        rows += [
            f"{b.seq},{moment(b.received)},{b.count},{b.refused},{b.id},{b.receipt_hash}"
            for b in self._batches
            if b.received
        ]
        try:
            # The mark at the start makes WPS and Excel read it as UTF-8.
            path.write_text("\n".join(rows) + "\n", encoding="utf-8-sig")
        except OSError:
            self.form.said.say("清单没有保存：文件夹不能写入或磁盘已满。请另选位置再试。", "danger")
        else:
            self._shell.toast("回执清单已导出")


def _ask(desk: "Desk") -> _Told:
    return desk.deliveries.troubles(), desk.deliveries.batches(), desk.deliveries.files()
