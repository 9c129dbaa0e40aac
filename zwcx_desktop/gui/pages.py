"""The pages of the main window: one line each, in the order of the sidebar."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from zwcx_desktop.clock import Clock
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.kind import Role, Section
from zwcx_desktop.rules.roles import may_see

if TYPE_CHECKING:
    from zwcx_desktop.gui.press_room import PressRoom
    from zwcx_desktop.gui.sync_loop import SyncLoop
    from zwcx_desktop.gui.tasks import Tasks
    from zwcx_desktop.records.office import Office, User
    from zwcx_desktop.rules.profile import Profile
    from zwcx_desktop.settings import Preferences


@dataclass(frozen=True)
class Session:
    """Who is signed in, where, and under which city's terms; safe to read on the main thread.

    Attributes:
        sample: whether this is the sample office, marked 演示 on the screen.
    """

    user: "User"
    office: "Office"
    profile: "Profile"
    clock: Clock
    sample: bool = False


class Shell(Protocol):
    """What a page may ask of the window around it."""

    session: Session
    press: "PressRoom"
    sync: "SyncLoop"

    @property
    def preferences(self) -> "Preferences":
        """What the person chose on this computer; change it with `keep`."""
        ...

    def keep(self, preferences: "Preferences") -> None:
        """Keep changed preferences, such as the columns of a list."""
        ...

    def open_record(self, kind: str, record_id: RecordId | None) -> None:
        """Show a record on its kind's page; None starts a new one."""
        ...

    def show_page(self, name: str) -> None:
        """Bring a page to the front."""
        ...

    def toast(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say *text* for a few seconds, with an optional button such as 撤销."""
        ...

    def change_password(self) -> None:
        """Ask for a new password of one's own."""
        ...

    def lock(self) -> None:
        """Lock the program, keeping everything typed."""
        ...

    def show_error(self, error: Exception) -> None:
        """Show a failure: message and hint, or 出错了 for a bug."""
        ...


class Screen(QWidget):
    """A page's widget."""

    def open_record(self, record_id: RecordId | None) -> None:
        """Show one record, or a new one; pages of records override this."""

    def keep_drafts(self) -> None:
        """Put everything typed but not saved into the store: the program is about to lock."""

    def arrived(self) -> None:
        """The page came to the front; reload what may be stale and take the focus."""


Make = Callable[[Shell, "Tasks"], Screen]


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the sidebar.

    Attributes:
        name: a record kind's name, or the page's own.
        make: builds the widget when it is first shown.
        roles: who sees it; empty means everyone. A kind is seen by whoever may see its records.
        section: the heading it stands under; None stands alone.
        key: opens it from anywhere; pages under a heading are reached by the heading's key.
    """

    name: str
    label: str
    icon: str
    make: Make
    roles: frozenset[Role] = frozenset()
    section: Section | None = None
    key: str = ""

    def shown_in(self, session: Session) -> bool:
        """Whether who is signed in has the page in the sidebar."""
        kind = KINDS.get(self.name)
        if kind is not None:
            return session.profile.offers(kind) and may_see(session.user, kind)
        return not self.roles or bool(self.roles & session.user.roles)


def _start(shell: Shell, tasks: "Tasks") -> Screen:
    from zwcx_desktop.gui.start_page import StartPage

    return StartPage(shell, tasks)


def _sync(shell: Shell, tasks: "Tasks") -> Screen:
    from zwcx_desktop.gui.sync_page import SyncPage

    return SyncPage(shell, tasks)


def _statistics(shell: Shell, tasks: "Tasks") -> Screen:
    from zwcx_desktop.gui.statistics_page import StatisticsPage

    return StatisticsPage(shell, tasks)


def _settings(shell: Shell, tasks: "Tasks") -> Screen:
    from zwcx_desktop.gui.settings_page import SettingsPage

    return SettingsPage(shell, tasks)


def _kind_page(name: str) -> Make:
    def make(shell: Shell, tasks: "Tasks") -> Screen:
        from zwcx_desktop.gui.kind_page import KindPage

        return KindPage(KINDS[name], shell, tasks)

    return make


def _kind_pages() -> tuple[Page, ...]:
    return tuple(
        Page(kind.name, kind.label, kind.name, _kind_page(kind.name), section=section)
        for section in Section
        for kind in KINDS.values()
        if kind.section is section
    )


COUNTING = frozenset(Role) - {Role.ADMIN}
"""Who reads statistics; an administrator only keeps the program running."""
PAGES: tuple[Page, ...] = (
    Page("start", "待办", "inbox", _start, key="Ctrl+1"),
    *_kind_pages(),
    Page("statistics", "统计", "statistics", _statistics, roles=COUNTING, key="Ctrl+8"),
    Page("sync", "上报", "upload", _sync, key="Ctrl+9"),
    Page("settings", "设置", "settings", _settings, key="Ctrl+,"),
)
SECTION_KEYS: dict[Section, str] = {
    section: f"Ctrl+{number}" for number, section in enumerate(Section, start=2)
}
"""The key of a heading opens its first page, then the next: the same key for everyone."""
