"""Every kind's drawn form: complete, in the order of the fields, readable aloud."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from zwcx_desktop.gui.inputs.contract import FormContext, Option
from zwcx_desktop.gui.inputs.registry import input_class
from zwcx_desktop.gui.record_form import RecordForm, blank
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.records.kind import field_specs
from zwcx_desktop.records.oversight_item import ItemKind
from zwcx_desktop.rules.profile import MASTER

CONTEXT = FormContext(
    today=date(2026, 11, 20),
    users={UserId("a"): "陈秀英", UserId("b"): "林志强"},
    units={UnitId("u"): "党政办"},
    options={
        name: tuple(Option(m.value, m.label) for m in codes) for name, codes in MASTER.items()
    },
)


@pytest.fixture(params=sorted(KINDS))
def form(request, qtbot, dressed):
    form = RecordForm(KINDS[request.param], CONTEXT)
    form.kind = KINDS[request.param]
    qtbot.addWidget(form)
    form.resize(900, 700)
    form.show()
    return form


def test_every_shown_field_has_its_input_and_no_input_is_without_a_field(form):
    wanted = {spec.name for spec in form.kind.fields if spec.words.shown}
    drawn = {
        w.objectName().removesuffix("_cell")
        for w in form.findChildren(QWidget)
        if w.objectName().endswith("_cell")
    }
    assert drawn == wanted
    for spec in form.specs:
        assert type(form.binder.entry(spec.name)) is input_class(spec), spec.name


def test_every_input_is_named_and_labelled(form):
    buddies = {label.buddy().objectName() for label in form.findChildren(QLabel) if label.buddy()}
    for spec in form.specs:
        entry = form.binder.entry(spec.name)
        assert entry.accessibleName() == spec.words.label
        assert spec.name in buddies


def test_whatever_takes_the_focus_says_what_it_is(form):
    for widget in form.findChildren(QWidget):
        if widget.focusPolicy().value and widget.isVisible() and not widget.inherits("QScrollArea"):
            said = widget.accessibleName() or getattr(widget, "text", str)()
            inside = widget.parentWidget() and widget.parentWidget().inherits("QAbstractScrollArea")
            assert said or inside, widget


def test_fields_stand_under_the_headings_of_their_groups(form):
    for spec in form.specs:
        cell = form.findChild(QWidget, f"{spec.name}_cell")
        card = cell.parentWidget().parentWidget()
        headings = [w.text() for w in card.findChildren(QLabel) if w.property("role") == "heading"]
        assert headings == ([spec.words.group] if spec.words.group else [])


def test_tab_visits_the_fields_in_their_order(form):
    names = [spec.name for spec in form.specs]
    owners = []
    widget = first = form.binder.entry(names[0])
    while True:
        name = form.binder._field_of(widget)
        if name and name not in owners:
            owners.append(name)
        widget = widget.nextInFocusChain()
        if widget is first:
            break
    assert owners == names


def test_a_blank_record_goes_in_and_out_unchanged(form):
    record = blank(form.kind)
    form.open(record)
    assert form.record() == record


def test_a_draft_goes_out_and_in_unchanged(form):
    form.open(blank(form.kind))
    draft = form.draft()
    form.restore(draft)
    assert form.draft() == draft


def test_saving_a_blank_form_names_the_fields_to_fill(form):
    form.open(blank(form.kind))
    if any(spec.words.required for spec in form.specs):
        assert not form.judge()
        assert any(n.problem for n in form.binder._notes.values())


def _questions():
    for kind in KINDS.values():
        for row in kind.workflow:
            if row.asks is not None:
                yield pytest.param(row, id=f"{kind.name}-{row.event}")


@pytest.mark.parametrize("row", list(_questions()))
def test_every_question_has_an_input(row):
    for spec in field_specs(row.asks):
        if spec.words.shown:
            assert input_class(spec)


@pytest.fixture
def item(qtbot, dressed):
    form = RecordForm(KINDS["oversight_item"], CONTEXT)
    qtbot.addWidget(form)
    form.resize(900, 700)
    form.open(blank(KINDS["oversight_item"]))
    form.show()
    return form


def _choose(form, kind):
    entry = form.binder.entry("kind")
    entry.show_value(kind)
    entry.edited.emit()


def _seen(form, *names):
    return [name for name in names if form.binder.entry(name).isVisible()]


def test_what_does_not_concern_such_a_record_is_left_out(item):
    fields = ("item_no", "assigned_on", "is_complex", "is_urgent", "court", "principal_required")
    card = item.binder.entry("court").parentWidget().parentWidget().parentWidget()
    assert _seen(item, *fields) == ["item_no", "assigned_on"]
    assert not card.isVisible()
    _choose(item, ItemKind.PROCURATORIAL)
    assert _seen(item, *fields) == ["item_no", "assigned_on", "is_urgent"]
    _choose(item, ItemKind.APPEARANCE)
    assert _seen(item, *fields) == ["court", "principal_required"]
    assert card.isVisible()
    _choose(item, ItemKind.NPC)
    assert _seen(item, *fields) == ["item_no", "assigned_on", "is_complex"]


def test_what_holds_something_is_never_left_out(item, qtbot):
    _choose(item, ItemKind.APPEARANCE)
    court = item.binder.entry("court")
    qtbot.keyClicks(court, "Xiangqiao")
    _choose(item, ItemKind.NPC)
    assert _seen(item, "court", "case_no", "hearing_on") == ["court"]
    item.restore({"court": "", "hearing_on": "some day"})
    assert _seen(item, "court", "case_no", "hearing_on") == ["hearing_on"]


def test_a_field_does_not_vanish_under_the_cursor(item, qtbot):
    _choose(item, ItemKind.APPEARANCE)
    court = item.binder.entry("court")
    court.setText("x")
    _choose(item, ItemKind.NPC)
    with qtbot.waitActive(item):
        item.activateWindow()
    court.setFocus()
    qtbot.keyClick(court, Qt.Key.Key_Backspace)
    assert court.isVisible()
    item.binder.entry("title").setFocus()
    assert not court.isVisible()
