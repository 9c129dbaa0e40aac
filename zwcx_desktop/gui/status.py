"""The line at the foot: which office, who, what is unsent, whether the city can be reached."""

from PySide6.QtWidgets import QLabel, QPushButton

from zwcx_desktop.gui.icons import dress
from zwcx_desktop.gui.pages import Session
from zwcx_desktop.gui.sync_words import status
from zwcx_desktop.records.kind import Role
from zwcx_desktop.store.deliveries import Standing
from zwcx_desktop.store.values import Counts


class StatusLine:
    """Fills the foot of the main window."""

    def __init__(
        self, office: QLabel, person: QLabel, unsent: QPushButton, network: QPushButton
    ) -> None:
        self._office, self._person = office, person
        self._unsent, self._network = unsent, network

    def show_session(self, session: Session) -> None:
        """Say which office and who is signed in."""
        user = session.user
        roles = "、".join(role.label for role in Role if role in user.roles)
        mark = "【演示】" if session.sample else ""
        self._office.setText(f"{mark}{session.office.organization.name}")
        self._person.setText(f"{user.display_name}（{roles}）")

    def show_counts(self, counts: Counts) -> None:
        """Say what waits to be sent or handed over."""
        parts = [f"未上报 {counts.unsent} 条" if counts.unsent else "没有待上报的内容"]
        if counts.rejected:
            parts.append(f"被平台退回 {counts.rejected} 条")
        if counts.sealed_waiting:
            parts.append(f"密封件待移交 {counts.sealed_waiting} 件")
        self._unsent.setText("　".join(parts))
        pending = bool(counts.unsent or counts.rejected or counts.sealed_waiting)
        tone = "danger" if counts.rejected else "accent" if pending else "ok"
        dress(self._unsent, "unsent" if pending else "done", tone)

    def show_sync(self, standing: Standing, session: Session) -> None:
        """Say whether the city's platform was reached, what waits, and when it last went well."""
        words, online = status(standing, session.clock.now())
        self._network.setText("演示数据，不上报" if session.sample else words)
        dress(self._network, "sync" if online else "offline", "ok" if online else "muted")
