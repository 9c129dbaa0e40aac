"""Settings of the office itself: its details and its city profile."""

from typing import TYPE_CHECKING

from zwcx_desktop.gui.first_run_city import CityPage
from zwcx_desktop.gui.forms.ui_settings import Ui_SettingsForm
from zwcx_desktop.gui.office_details import OfficeDetails
from zwcx_desktop.gui.pages import Shell
from zwcx_desktop.gui.tasks import Tasks
from zwcx_desktop.records.office import Office
from zwcx_desktop.rules.roles import Action, may

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zwcx_desktop.rules.profile import Profile
    from zwcx_desktop.store.values import Changes

_ONLY_ADMIN = "由管理员修改。"
_AFTER_LOCK = "已保存。标题和状态栏在下次解锁后更新。"


class OfficeSection:
    """The details, to read for everyone and to change for the administrator."""

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._may = may(shell.session.user, Action.ADMINISTER)
        self.details: OfficeDetails | None = None
        form.save_office.setVisible(self._may)
        form.save_office.clicked.connect(self.save)

    def reload(self) -> None:
        """Read the office's details again, unless they are being changed."""
        if self.details is None:
            self._tasks.read(self._form.details_place, lambda desk: desk.office, self._show)

    def save(self) -> None:
        """Keep what was typed, when nothing is wrong with it."""
        if self.details is None or not self.details.check(strict=True):
            self._form.office_note.say("还有内容需要补正，见标红的各项。")
            return
        organization, _unread = self.details.organization()
        self._tasks.write(
            self._form.details_place, lambda desk: desk.details.change(organization), self._saved
        )

    def _show(self, office: Office) -> None:
        self.details = OfficeDetails(self._shell.session.clock.today(), office.organization)
        self.details.binder.set_read_only(read_only=not self._may)
        self.details.fit_into_page()
        self._form.details_place.addWidget(self.details)
        if not self._may:
            self._form.office_note.say(_ONLY_ADMIN, "accent")

    def _saved(self, _changes: "Changes") -> None:
        self._form.office_note.say(_AFTER_LOCK, "ok")


class CitySection:
    """The city profile, changed without touching a record."""

    def __init__(self, form: Ui_SettingsForm, shell: Shell, tasks: Tasks) -> None:
        self._form, self._shell, self._tasks = form, shell, tasks
        self._may = may(shell.session.user, Action.ADMINISTER)
        self.city: CityPage | None = None
        form.use_city.setVisible(self._may)
        form.use_city.clicked.connect(self.use)

    def reload(self) -> None:
        """Show the profile in use."""
        self._tasks.read(
            self._form.city_place,
            lambda desk: (desk.packages.profiles, desk.profile.id),
            self._show,
        )

    def use(self) -> None:
        """Work under the chosen profile from now on."""
        if self.city is None:
            return
        profile = self.city.profile()
        self._tasks.write(
            self._form.city_place,
            lambda desk: desk.details.use_profile(profile.id, profile.version),
            lambda _changes: self._form.city_note.say(
                f"已改用“{profile.name}”。名称在下次解锁后全部更新，已登记的内容没有变化。", "ok"
            ),
        )

    def _show(self, known: "tuple[Mapping[str, Profile], str]") -> None:
        profiles, profile_id = known
        if self.city is not None:
            # A package may have brought a newer one.
            self.city.deleteLater()
        self.city = CityPage(profiles, profile_id)
        self.city.fit_into_page()
        self._form.city_place.addWidget(self.city)
        self._form.city_place.setCurrentWidget(self.city)
        if not self._may:
            self._form.city_note.say(_ONLY_ADMIN, "accent")
