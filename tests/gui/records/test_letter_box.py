"""The boxes a clerk may choose are the ones in the office's own details."""

from dataclasses import replace

from PySide6.QtCore import QObject

from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.record_form import RecordForm, blank
from zwcx_desktop.records import KINDS

PLACES = ("镇政府大门左侧", "便民服务中心一楼")


def test_a_box_is_chosen_among_the_offices_own(sign_in, qtbot):
    at = sign_in("linxy")
    organization = replace(at.session.office.organization, box_locations=PLACES)
    office = replace(at.session.office, organization=organization)
    kind = KINDS["letter_box_opening"]
    form = RecordForm(kind, form_context(replace(at.session, office=office), at.tasks, QObject()))
    qtbot.addWidget(form)
    form.open(blank(kind))
    box = form.binder.entry("box")
    assert [box.itemText(n) for n in range(1, box.count())] == list(PLACES)
    form.open(replace(blank(kind), box="已撤销的箱"))
    assert form.record().box == "已撤销的箱"
