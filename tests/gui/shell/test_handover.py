"""A handover begun from the settings, and the page a city without a campaign does not have."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from zwcx_desktop.assets import asset
from zwcx_desktop.gui.context import form_context
from zwcx_desktop.gui.handover_dialog import HandoverDialog
from zwcx_desktop.gui.inputs.contract import FormContext
from zwcx_desktop.gui.pages import PAGES, Session
from zwcx_desktop.gui.words import as_text
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.handover import HandoverCause
from zwcx_desktop.records.ids import RecordId, UserId
from zwcx_desktop.records.kind import Field, FieldSpec
from zwcx_desktop.records.office import UserStatus
from zwcx_desktop.rules.profile import read_profiles
from zwcx_desktop.store.values import ListQuery


@pytest.fixture
def people(open_window, qtbot):
    """Return a function that shows the people of the office to a login, one of them chosen."""

    def show(login, chosen="linxy"):
        window = open_window(login)
        window.show_page("settings")
        page = window.page("settings")
        page.show_section("people")
        qtbot.waitUntil(lambda: page.form.users.rowCount() == 5)
        for row in range(page.form.users.rowCount()):
            if page.form.users.item(row, 1).text() == chosen:
                page.form.users.selectRow(row)
        return window, page

    return show


def dialog():
    (found,) = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, HandoverDialog) and w.isVisible()
    ]
    return found


def fill(asked, **values):
    for name, value in values.items():
        asked.binder.entry(name).show_value(value)


def test_the_administrator_begins_a_handover_and_sees_its_list(people, qtbot, sign_in):
    window, page = people("admin")
    page.form.hand_over_user.click()
    asked = dialog()
    assert asked.windowTitle() == "交接：林秀英"
    asked.accept()
    assert asked.isVisible()
    fill(
        asked,
        to_user=UserId("linxy"),
        witness=UserId("caimz"),
        cause=HandoverCause.TRANSFER,
    )
    asked.accept()
    qtbot.waitUntil(lambda: "接交人不能是移交人本人" in asked.fault.text())
    fill(asked, to_user=UserId("chenjg"))
    asked.accept()
    shown = window.page("handover")
    qtbot.waitUntil(lambda: shown.page.record_id is not None)
    qtbot.waitUntil(lambda: "岗位交接" in shown.page.face._title.text())
    desk = sign_in("chenjg")
    (row,) = desk.page(ListQuery(kind="handover")).rows
    assert desk.get(row.id).record.closed_matters == "不足3件"


def test_leaders_may_begin_one_and_clerks_do_not_see_the_button(people):
    _window, page = people("caimz")
    assert page.form.hand_over_user.isVisible()
    assert page.form.hand_over_user.isEnabled()
    assert not page.form.close_user.isVisible()
    _window, page = people("linxy")
    assert not page.form.hand_over_user.isVisible()


def test_who_left_is_called_by_his_name_and_is_not_chosen_any_more(open_window):
    window = open_window("linxy")
    session = window.session
    users = tuple(
        replace(u, status=UserStatus.HANDED_OVER) if u.id == "chenjg" else u
        for u in session.office.users
    )
    office = replace(session.office, users=users)
    left = Session(session.user, office, session.profile, session.clock)
    context = form_context(left, window._tasks, window)
    assert UserId("chenjg") not in context.users
    assert context.person(UserId("chenjg")) == "陈建国"
    spec = next(s for s in KINDS["handover"].fields if s.name == "from_user")
    assert as_text(UserId("chenjg"), spec, context) == "陈建国"


def test_a_record_without_a_title_here_is_not_shown_as_an_id():
    spec = FieldSpec("subjects", tuple[RecordId, ...], optional=False, words=Field("涉及事项"))
    context = FormContext(today=None, titles={RecordId("b"): "承诺"})
    assert as_text((RecordId("a"), RecordId("b")), spec, context) == "承诺"


def test_a_city_without_a_campaign_has_no_page_for_it(open_window):
    session = open_window("linxy").session
    profiles = read_profiles(asset("profiles"))
    page = next(page for page in PAGES if page.name == "creation_dossier")
    for city, profile in profiles.items():
        here = replace(session, profile=profile)
        assert page.shown_in(here) == (city != "meizhou_yj")
        assert all(p.shown_in(here) for p in PAGES if p.name in ("self_assessment", "handover"))
