"""Third step: units, people with their roles and passwords, and who answers for what."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from zwcx_desktop.gui.forms.ui_first_run_people import Ui_FirstRunPeopleForm
from zwcx_desktop.records.ids import UnitId, UserId, uuid7
from zwcx_desktop.records.kind import Problem, Role, Severity
from zwcx_desktop.records.office import Office, Organization, OrgUnit, User

_UNITS = "党政综合办公室\n便民服务中心"
_FIRST = (
    frozenset({Role.CLERK}),
    frozenset({Role.REVIEWER, Role.SECRECY_REVIEWER}),
    frozenset({Role.LEADER}),
    frozenset({Role.ADMIN}),
)


@dataclass(slots=True)
class _Typed:
    """One person as typed so far."""

    id: UserId
    roles: frozenset[Role]
    display_name: str = ""
    login: str = ""
    title: str = ""
    unit: str = ""
    password: str = field(default="", repr=False)
    again: str = field(default="", repr=False)

    def label(self) -> str:
        """Return the two lines of the list."""
        roles = "、".join(role.label for role in Role if role in self.roles)
        return f"{self.display_name or '未填姓名'}\n{roles}"


class PeoplePage(QWidget):
    """The first users. What is typed stays when one goes back a step."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self.form = Ui_FirstRunPeopleForm()
        self.form.setupUi(self)
        self.form.units.setPlainText(_UNITS)
        self._unit_ids: dict[str, UnitId] = {}
        self._people = [_Typed(UserId(self._new_id()), roles) for roles in _FIRST]
        self._shown = -1
        self._fit_units()
        self._list_people()
        self._list_units()
        self._connect()
        self.form.people.setCurrentRow(0)

    def office(self, organization: Organization) -> Office:
        """Return the office with everything typed here."""
        self._keep_shown()
        form = self.form
        return Office(
            organization=replace(
                organization,
                principal=form.principal.currentData(),
                deputy=form.deputy.currentData(),
                duty_unit=self._unit_ids.get(form.duty_unit.currentText()),
            ),
            units=tuple(OrgUnit(id=self._unit_ids[name], name=name) for name in self._units()),
            users=tuple(self._user(typed) for typed in self._people),
            small_office_mode=form.small_office.isChecked(),
        )

    def passwords(self) -> dict[UserId, str]:
        """Return the passwords by user."""
        self._keep_shown()
        return {typed.id: typed.password for typed in self._people}

    def check(self, organization: Organization) -> bool:
        """Say what is missing; return whether the office may be founded with these people."""
        office = self.office(organization)
        known = {p.message for p in organization.check()}
        problems = [p for p in office.problems() if p.message not in known]
        problems += [
            Problem("password", said) for said in map(self._password_problem, self._people) if said
        ]
        errors = [p for p in problems if p.severity is Severity.ERROR]
        tone = "danger" if errors else "warning"
        self.form.problems.say("\n".join(p.message for p in (errors or problems)), tone)
        if errors:
            # The note has its place only when the layout has run.
            QTimer.singleShot(0, self, self._show_problems)
        return not errors

    def _show_problems(self) -> None:
        self.form.scroll.ensureWidgetVisible(self.form.problems)

    def _connect(self) -> None:
        form = self.form
        form.people.currentRowChanged.connect(self._show)
        form.add.clicked.connect(self._add)
        form.remove.clicked.connect(self._remove)
        form.units.textChanged.connect(self._list_units)
        form.roles.edited.connect(self._refresh)
        edits: tuple[QLineEdit, ...] = (form.display_name, form.login)
        for edit in edits:
            edit.textEdited.connect(lambda _text: self._refresh())

    def _new_id(self) -> str:
        return uuid7(self._now(), os.urandom(10))

    def _units(self) -> list[str]:
        lines = (line.strip() for line in self.form.units.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def _user(self, typed: _Typed) -> User:
        return User(
            id=typed.id,
            login=typed.login.strip(),
            display_name=typed.display_name.strip(),
            title=typed.title.strip(),
            unit=self._unit_ids.get(typed.unit),
            roles=typed.roles,
        )

    def _password_problem(self, typed: _Typed) -> str:
        fields = self.form.password
        fields.set_names(typed.login, typed.display_name)
        fields.first.setText(typed.password)
        fields.second.setText(typed.again)
        said = fields.problem()
        current = self._people[self._shown]
        fields.set_names(current.login, current.display_name)
        fields.first.setText(current.password)
        fields.second.setText(current.again)
        return f"{typed.display_name or '（未填姓名）'}：{said}" if said else ""

    def _add(self) -> None:
        self._keep_shown()
        self._people.append(_Typed(UserId(self._new_id()), frozenset({Role.CLERK})))
        self._list_people()
        self.form.people.setCurrentRow(len(self._people) - 1)
        self.form.display_name.setFocus()

    def _remove(self) -> None:
        if len(self._people) > 1:
            row = self._shown
            self._shown = -1
            del self._people[row]
            self._list_people()
            self.form.people.setCurrentRow(min(row, len(self._people) - 1))

    def _show(self, row: int) -> None:
        self._keep_shown()
        self._shown = row
        if row < 0:
            return
        form, typed = self.form, self._people[row]
        form.display_name.setText(typed.display_name)
        form.login.setText(typed.login)
        form.title.setText(typed.title)
        form.unit.setCurrentText(typed.unit)
        form.roles.show_roles(typed.roles)
        form.password.set_names(typed.login, typed.display_name)
        form.password.first.setText(typed.password)
        form.password.second.setText(typed.again)
        form.password.set_names(typed.login, typed.display_name)
        form.remove.setEnabled(len(self._people) > 1)

    def _keep_shown(self) -> None:
        if not 0 <= self._shown < len(self._people):
            return
        form, typed = self.form, self._people[self._shown]
        typed.display_name, typed.login = form.display_name.text(), form.login.text()
        typed.title, typed.unit = form.title.text(), form.unit.currentText()
        typed.roles = form.roles.roles()
        typed.password, typed.again = form.password.first.text(), form.password.second.text()

    def _refresh(self) -> None:
        self._keep_shown()
        typed = self._people[self._shown]
        self.form.password.set_names(typed.login, typed.display_name)
        self.form.people.item(self._shown).setText(typed.label())
        self._list_duties()

    def _list_people(self) -> None:
        with QSignalBlocker(self.form.people):
            self.form.people.clear()
            for typed in self._people:
                self.form.people.addItem(typed.label())
        self._list_duties()

    def _list_duties(self) -> None:
        leaders = [p for p in self._people if Role.LEADER in p.roles]
        for box in (self.form.principal, self.form.deputy):
            _refill(box, [(p.display_name or "（负责人，未填姓名）", p.id) for p in leaders])

    def _list_units(self) -> None:
        for name in self._units():
            self._unit_ids.setdefault(name, UnitId(self._new_id()))
        for box in (self.form.unit, self.form.duty_unit):
            _refill(box, [(name, self._unit_ids[name]) for name in self._units()])

    def _fit_units(self) -> None:
        self.form.units.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)


def _refill(box: QComboBox, entries: list[tuple[str, Any]]) -> None:
    """Show *entries* in *box* and keep what was chosen, where it is still there."""
    chosen = box.currentData()
    with QSignalBlocker(box):
        box.clear()
        for label, value in entries:
            box.addItem(label, value)
        box.setCurrentIndex(max(0, box.findData(chosen)) if entries else -1)
