"""The office's own details: every field of Organization, with problems beside the fields."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zwcx_desktop.gui.binder import Binder
from zwcx_desktop.gui.forms.ui_office_details import Ui_OfficeDetailsForm
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.records.kind import Problem, Severity, field_specs
from zwcx_desktop.records.office import Organization, OrgType

_PEOPLE = ("principal", "deputy", "duty_unit")
_EMPTY: Mapping[str, Any] = {
    "name": "",
    "short_name": "",
    "uscc": "",
    "region_code": "",
    "doc_prefix": "",
    "parent_name": "",
    "review_authority": "",
    "supervision_phone": "",
    "org_type": OrgType.TOWN,
}


class OfficeDetails(QWidget):
    """A form over Organization; the three fields that name people are asked elsewhere.

    Attributes:
        edited: a person changed something.
    """

    edited = Signal()

    def __init__(self, today: date, organization: Organization | None = None) -> None:
        super().__init__()
        self.form = Ui_OfficeDetailsForm()
        self.form.setupUi(self)
        shown = [s for s in field_specs(Organization) if s.words.shown and s.name not in _PEOPLE]
        self.binder = Binder(self, tuple(shown), FormContext(today))
        self._values: dict[str, Any] = dict(_EMPTY)
        if organization is not None:
            self._values = {
                s.name: getattr(organization, s.name) for s in field_specs(Organization)
            }
        self.binder.show_values(self._values if organization else {})
        self.binder.left.connect(lambda _name: self.check(strict=False))
        self.binder.edited.connect(lambda _name: self.edited.emit())

    def organization(self, **known: Any) -> tuple[Organization, list[Problem]]:
        """Return what is typed, with *known* values in place, and what cannot be read."""
        values, problems = self.binder.read()
        typed = {name: value for name, value in values.items() if value is not None}
        return Organization(**{**self._values, **typed, **known}), problems

    def fit_into_page(self) -> None:
        """Give up the wizard's wide margins."""
        layout = self.form.scroll_page.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 8, 0)

    def check(self, *, strict: bool) -> bool:
        """Show what is wrong beside each field; return whether the details may be kept."""
        organization, problems = self.organization()
        problems += organization.check()
        values, _unread = self.binder.read()
        if values.get("org_type") is None:
            problems.append(Problem("org_type", "请选择单位性质。"))
        self.binder.show_problems(problems, strict=strict)
        fine = not any(p.severity is Severity.ERROR for p in problems)
        if strict and not fine:
            self.binder.focus_first_problem()
        return fine
