"""Settings: looks, safety, office, law, wording, people, backups, audit; each for its people."""

from dataclasses import replace

from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.pages import Screen, Shell
from zwcx_desktop.gui.settings_audit import AuditSection
from zwcx_desktop.gui.settings_backups import BackupSection
from zwcx_desktop.gui.settings_law import LawSection
from zwcx_desktop.gui.settings_numbering import NumberingSection
from zwcx_desktop.gui.settings_office import CitySection, OfficeSection
from zwcx_desktop.gui.settings_people import PeopleSection
from zwcx_desktop.gui.settings_recovery import RecoverySection
from zwcx_desktop.gui.settings_signature import SignatureSection
from zwcx_desktop.gui.settings_wording import WordingSection
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.gui.theme import SCHEMES, TEXT_SIZES
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.settings import IDLE_MINUTES

_SECTIONS = (
    ("look", "外观", "palette"),
    ("safety", "安全", "lock"),
    ("office", "本单位", "office"),
    ("city", "城市配置", "city"),
    ("law", "期限与模板", "clock"),
    ("wording", "文书措辞", "edit"),
    ("people", "人员", "users"),
    ("numbers", "编号", "number"),
    ("signature", "防篡改签名", "key"),
    ("backups", "备份", "backup"),
    ("audit", "操作日志", "history"),
)


class SettingsPage(Screen):
    """One section at a time."""

    def __init__(self, shell: Shell, tasks: Tasks) -> None:
        super().__init__()
        self._shell, self._tasks = shell, tasks
        self.form = Ui_SettingsForm()
        self.form.setupUi(self)
        self._fill_choices()
        self.recovery = RecoverySection(self.form, shell, tasks)
        self.office = OfficeSection(self.form, shell, tasks)
        self.city = CitySection(self.form, shell, tasks)
        self.law = LawSection(self.form, shell, tasks)
        self.wording = WordingSection(shell, tasks, self.form.pages)
        self.form.pages.insertWidget(_place("wording"), self.wording)
        self.people = PeopleSection(self.form, shell, tasks)
        self.numbers = NumberingSection(shell, tasks, self.form.pages)
        self.form.pages.insertWidget(_place("numbers"), self.numbers)
        self.signature = SignatureSection(shell, tasks, self.form.pages)
        self.form.pages.insertWidget(_place("signature"), self.signature)
        self.backups = BackupSection(self.form, shell, tasks)
        self.audit = AuditSection(self.form, shell, tasks)
        for name, label, glyph in _SECTIONS:
            self.form.sections.add(name, label, glyph)
        self.form.sections.follows = True
        self.form.sections.chosen.connect(self._bring)
        self.form.sections.choose("look")

    def show_section(self, name: str) -> None:
        """Bring section *name* to the front, freshly read."""
        at = _place(name)
        if self.form.pages.currentIndex() == at:
            self._bring(name)
        else:
            self.form.sections.choose(name)

    def open_record(self, _record_id: RecordId | None) -> None:
        """Go on where something was typed and not saved: the words of documents."""
        self.show_section("wording")

    def keep_drafts(self) -> None:
        """Keep the words that were typed and not saved."""
        self.wording.unsaved.keep()

    def arrived(self) -> None:
        """Show what other windows changed meanwhile."""
        self._show_choices()
        self.form.sections.setFocus()

    def _bring(self, name: str) -> None:
        at = _place(name)
        self.form.pages.setCurrentIndex(at)
        section = getattr(self, name, None)
        if section is not None:
            section.reload()

    def _fill_choices(self) -> None:
        form = self.form
        for name, label in SCHEMES.items():
            form.theme.addItem(label, name)
        for size in TEXT_SIZES:
            form.size.addItem(f"{size}%", size)
        for minutes in IDLE_MINUTES:
            form.idle.addItem(f"{minutes} 分钟", minutes)
        self._show_choices()
        form.theme.activated.connect(lambda _at: self._keep(theme=form.theme.currentData()))
        form.size.activated.connect(lambda _at: self._keep(text_size=form.size.currentData()))
        form.idle.activated.connect(lambda _at: self._keep(idle_minutes=form.idle.currentData()))
        form.change_password.clicked.connect(self._shell.change_password)

    def _show_choices(self) -> None:
        form, kept = self.form, self._shell.preferences
        form.theme.setCurrentIndex(form.theme.findData(kept.theme))
        form.size.setCurrentIndex(form.size.findData(kept.text_size))
        form.idle.setCurrentIndex(form.idle.findData(kept.idle_minutes))

    def _keep(self, **changed: object) -> None:
        self._shell.keep(replace(self._shell.preferences, **changed))  # type: ignore[arg-type]


def _place(name: str) -> int:
    return [section for section, _label, _glyph in _SECTIONS].index(name)
