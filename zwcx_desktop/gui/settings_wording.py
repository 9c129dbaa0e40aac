"""Settings of the words of documents: which may be adjusted, what they say, what they said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from zwcx_desktop.errors import ClientError
from zwcx_desktop.gui.forms.ui_wording import Ui_WordingForm
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.print_opening import open_preview
from zwcx_desktop.gui.print_preview import PrintPreview
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.wording_card import WordingCard
from zwcx_desktop.gui.wording_file import WordingFile
from zwcx_desktop.gui.wording_texts import WordingTexts
from zwcx_desktop.gui.wording_unsaved import UnsavedWording
from zwcx_desktop.printing.typeset import Sheets
from zwcx_desktop.rules.roles import Action, may
from zwcx_desktop.store.adjustments import WHO

if TYPE_CHECKING:
    from zwcx_desktop.store.adjustments import Adjusting, Texts
    from zwcx_desktop.store.desk import Desk
    from zwcx_desktop.store.values import Draft

_CODE = Qt.ItemDataRole.UserRole
_ONLY_LEADER = f"由{WHO}调整，您可以查看。"
_KEPT = "已保存，今天起用于新制发的文书。"


class WordingSection(QWidget):
    """The documents at the left, the texts of one of them at the right.

    Attributes:
        texts: the texts of the document shown.
        unsaved: what was typed and not saved.
        file: carries adjustments to another computer.
        preview: the pages that are open, None when there are none.
    """

    def __init__(self, shell: Shell, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._shell, self._tasks = shell, tasks
        self._may = may(shell.session.user, Action.ADJUST_WORDING)
        self._known: dict[str, Adjusting] = {}
        self.unsaved = UnsavedWording(tasks, self)
        self._asked_glyphs = False
        self.preview: PrintPreview | None = None
        self.form = form = Ui_WordingForm()
        form.setupUi(self)
        self.texts = WordingTexts(form.texts, shell.session.office, read_only=not self._may)
        self.file = WordingFile(self, tasks)
        form.settle.hide()
        for only in (form.keep, form.bring):
            only.setVisible(self._may)
        self._connect()

    @property
    def code(self) -> str:
        """The document that is shown, "" before there is one."""
        item = self.form.documents.currentItem()
        return str(item.data(_CODE)) if item is not None else ""

    def reload(self) -> None:
        """Read the documents again; what was typed and not kept stays."""

        def read(desk: "Desk") -> "tuple[tuple[Adjusting, ...], Draft | None]":
            return desk.adjustments.documents(), UnsavedWording.found(desk)

        self._tasks.read(self, read, lambda told: self._show(*told))
        if not self._asked_glyphs:
            self._asked_glyphs = True
            self._shell.press.glyphs(self._tasks, self, self.texts.judge_glyphs)

    def choose(self, code: str) -> None:
        """Show document *code*, or the first."""
        documents = self.form.documents
        rows = (n for n in range(documents.count()) if documents.item(n).data(_CODE) == code)
        documents.setCurrentRow(next(rows, 0))

    def save(self) -> None:
        """Print from today on what was typed."""
        if wrong := self.texts.wrong():
            self._show_wrong(wrong, "见标红处。")
        else:
            self._adjust({self.code: self.texts.changed()})

    def try_out(self) -> None:
        """Show the whole document with what is typed, made of a record at hand."""
        if wrong := self.texts.wrong():
            self._show_wrong(wrong, "改好后再预览。")
            return
        self.form.note.say("")
        texts = {name: card.words for name, card in self.texts.cards.items()}
        self._shell.press.trial(
            self._tasks, self, self.code, texts, then=self._show_pages, failed=self._fail
        )

    def _show_wrong(self, wrong: WordingCard, words: str) -> None:
        self.form.note.say(f"“{wrong.heading.text()}”还要修改，{words}")
        wrong.edit.setFocus()
        self.form.scroll.ensureWidgetVisible(wrong)

    def _connect(self) -> None:
        form = self.form
        form.documents.currentItemChanged.connect(lambda _now, _before: self._show_document())
        form.keep.clicked.connect(self.save)
        form.settle.clicked.connect(self._settle)
        form.try_out.clicked.connect(self.try_out)
        form.bring.clicked.connect(self.file.ask_file)
        form.export_words.clicked.connect(self.file.ask_where)
        self.texts.edited.connect(self._remember)
        self.file.said.connect(form.note.say)
        self.file.agreed.connect(self._adjust)

    def _show(self, documents: "tuple[Adjusting, ...]", draft: "Draft | None") -> None:
        code, listed = self.code, self.form.documents
        self._known = {one.wording.code: one for one in documents}
        if self._may:
            self.unsaved.bring_back(draft, self._known)
        self.file.wordings = {one.wording.code: one.wording for one in documents}
        with QSignalBlocker(listed):
            listed.clear()
            for known in self._known:
                QListWidgetItem(listed).setData(_CODE, known)
            self.choose(code)
        self._mark()
        self._show_document()
        self.form.export_words.setEnabled(any(one.changed for one in documents))
        if not self._may:
            self.form.note.say(_ONLY_LEADER, "accent")

    def _mark(self) -> None:
        """Say in the list what is adjusted, out of use, or not kept yet."""
        for row in range(self.form.documents.count()):
            item = self.form.documents.item(row)
            one = self._known[item.data(_CODE)]
            marks = [
                *(["未保存"] if self.unsaved.of(one.wording.code) else []),
                *(["有调整不再印出"] if one.dropped else []),
                *(["已调整"] if one.changed else []),
            ]
            told = f"（{'，'.join(marks)}）" if marks else ""
            item.setText(f"{one.wording.code} {one.wording.title}{told}")
            item.setToolTip(item.text())

    def _show_document(self) -> None:
        one = self._known.get(self.code)
        self.texts.show(one, self.unsaved.of(self.code))
        self._say_dropped(one)
        self.form.document.setText(f"{one.wording.code} {one.wording.title}" if one else "")
        self.form.try_out.setEnabled(bool(self.texts.cards))
        before = self.texts.follow(self.form.settle)
        for after in (self.form.bring, self.form.export_words, self.form.try_out, self.form.keep):
            QWidget.setTabOrder(before, after)
            before = after
        self._enable()

    def _say_dropped(self, one: "Adjusting | None") -> None:
        words = ""
        if one is not None and one.dropped:
            labels = "、".join(f"“{a.label}”" for a in one.dropped)
            words = (
                f"模板换成了第 {one.wording.version} 版，{labels}的原文已改，原来的调整不再印出。"
                "仍要调整的，请对照新版原文重新填写后保存。"
            )
        self.form.dropped.say(words, "warning")
        self.form.settle.setVisible(bool(words) and self._may)

    def _remember(self) -> None:
        self.unsaved.remember(self.code, self.texts.changed())
        self._mark()
        self._enable()

    def _enable(self) -> None:
        self.form.keep.setEnabled(bool(self.texts.changed()))

    def _settle(self) -> None:
        code = self.code
        self._tasks.write(
            self,
            lambda desk: desk.adjustments.settle(code),
            lambda _done: self._kept((code,), "已按新版原文。"),
            self._fail,
        )

    def _adjust(self, texts: "Texts") -> None:
        self._shell.press.adjust(
            self._tasks,
            self,
            texts,
            then=lambda _done: self._kept(tuple(texts), _KEPT),
            failed=self._fail,
        )

    def _kept(self, codes: tuple[str, ...], words: str) -> None:
        self.unsaved.forget(codes)
        self.form.note.say(words, "ok")
        self.reload()

    def _show_pages(self, sheets: Sheets, name: str) -> None:
        self.preview = open_preview(sheets.pdf, name, self, self._shell, self._tasks)
        self.preview.finished.connect(lambda _result: self._forget())

    def _forget(self) -> None:
        self.preview = None

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ClientError):
            self.form.note.say(str(error))
        else:
            self._tasks.failed.emit(error)
