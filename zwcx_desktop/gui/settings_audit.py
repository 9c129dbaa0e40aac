"""Settings: who did what, and whether the record of it is whole."""

from datetime import datetime
from typing import TYPE_CHECKING

from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.widgets import tables
from zwcx_desktop.gui.words import moment
from zwcx_desktop.records import KINDS
from zwcx_desktop.rules.roles import may_read_audit

if TYPE_CHECKING:
    from zwcx_desktop.store.audit import Line, Verdict

_PAGE = 200


class AuditSection:
    """The newest lines first; everyone sees their own, leaders and auditors all."""

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._oldest = 0
        tables.prepare(form.lines, ("时间", "人员", "操作", "事项"), 2)
        form.verify.setVisible(may_read_audit(shell.session.user))
        form.older.clicked.connect(self._read_older)
        form.verify.clicked.connect(self.verify)

    def reload(self) -> None:
        """Read the newest lines."""
        self._oldest = 0
        self._form.lines.setRowCount(0)
        self._read_older()

    def verify(self) -> None:
        """Check the whole chain."""
        self._form.verify.setEnabled(False)
        self._form.audit_note.say("正在核验…", "accent")
        self._tasks.read(self._form.lines, lambda desk: desk.oversight.verify(), self._judge)

    def _read_older(self) -> None:
        before = self._oldest
        self._tasks.read(
            self._form.lines, lambda desk: desk.oversight.audit(before, _PAGE), self._show
        )

    def _show(self, lines: "tuple[Line, ...]") -> None:
        tables.add(self._form.lines, [(line.seq, self._cells(line)) for line in lines])
        self._oldest = lines[-1].seq if lines else self._oldest
        self._form.older.setEnabled(len(lines) == _PAGE)
        if not may_read_audit(self._shell.session.user):
            self._form.audit_note.say(
                "这里只显示您自己的操作；全部日志由负责人和审计员查看。", "accent"
            )

    def _cells(self, line: "Line") -> tuple[str, ...]:
        office = self._shell.session.office
        kind = KINDS[line.kind].label if line.kind in KINDS else ""
        subject = f"{kind} …{line.record[-6:]}" if line.record else kind
        who = office.name_of(line.by) or line.by  # type: ignore[arg-type]
        return (moment(datetime.fromisoformat(line.at)), who, line.summary, subject)

    def _judge(self, verdict: "Verdict") -> None:
        self._form.verify.setEnabled(True)
        if verdict.sound:
            self._form.audit_note.say(f"完好：{verdict.lines} 条日志前后相扣，签名有效。", "ok")
        else:
            self._form.audit_note.say(verdict.fault)
