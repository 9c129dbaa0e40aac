from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from zwcx_desktop.gui.first_run import STEPS, FirstRun
from zwcx_desktop.gui.first_run_city import differences
from zwcx_desktop.records.kind import Role
from zwcx_desktop.records.office import OrgType
from zwcx_desktop.store.office_file import unlock

DETAILS = {
    "name": "潮州市潮安区凤溪镇人民政府",
    "short_name": "凤溪镇政府",
    "uscc": "1144510300712345XE",
    "region_code": "445103118",
    "doc_prefix": "凤溪镇",
    "parent_name": "潮州市潮安区人民政府",
    "review_authority": "潮州市潮安区人民政府",
    "supervision_phone": "0768-5550112",
}
PEOPLE = (
    ("林秀英", "linxy", "shanshui-2026-qing"),
    ("陈建国", "chenjg", "huangjin-2026-wan"),
    ("黄伟明", "huangwm", "songbai-2026-chang"),
    ("何管理", "admin", "guanli-xuexi-1949"),
)


@pytest.fixture
def wizard(*, qtbot, tmp_path, clock, courier, cheap, dressed):
    wizard = FirstRun(tmp_path / "new", clock, courier, cheap)
    qtbot.addWidget(wizard, before_close_func=lambda w: w.form.steps.setCurrentIndex(0))
    wizard.show()
    return wizard


def type_details(wizard, type_text, **other):
    for name, text in {**DETAILS, **other}.items():
        entry = wizard.details.binder.entry(name)
        entry.clear()
        type_text(entry, text)
    wizard.details.binder.entry("org_type").show_value(OrgType.TOWN)


def type_people(wizard, type_text):
    form = wizard.people.form
    for row, (name, login, password) in enumerate(PEOPLE):
        form.people.setCurrentRow(row)
        type_text(form.display_name, name)
        type_text(form.login, login)
        type_text(form.password.first, password)
        type_text(form.password.second, password)


def test_what_is_missing_about_the_people_comes_into_sight(*, wizard, type_text, qtbot):
    wizard.resize(1000, 560)
    wizard.go_on()
    type_details(wizard, type_text)
    wizard.go_on()
    wizard.go_on()
    form = wizard.people.form
    seen = form.scroll.viewport()

    def in_sight():
        top = form.problems.mapTo(seen, form.problems.rect().topLeft()).y()
        return form.problems.text() and 0 <= top < seen.height()

    qtbot.waitUntil(in_sight, timeout=1000)


def test_from_an_empty_folder_to_an_office_one_can_sign_in_to(
    *, wizard, type_text, qtbot, tmp_path, clock, cheap
):
    wizard.city.choose("chaozhou")
    qtbot.mouseClick(wizard.form.next, Qt.MouseButton.LeftButton)
    type_details(wizard, type_text)
    wizard.go_on()
    assert wizard.step == STEPS.index("人员与角色")
    type_people(wizard, type_text)
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.step == STEPS.index("恢复码"))
    code = wizard.recovery.form.code.text().split()
    assert [len(group) for group in code] == [5] * 8

    qtbot.keyClicks(wizard.recovery.form.last_group, "AAAAA" if code[-1] != "AAAAA" else "BBBBB")
    wizard.go_on()
    assert wizard.form.fault.text().startswith("最后一组")
    wizard.recovery.form.last_group.clear()
    qtbot.keyClicks(wizard.recovery.form.last_group, code[-1].lower())
    wizard.go_on()
    assert wizard.recovery.form.code.text() == ""
    with qtbot.waitSignal(wizard.founded) as told:
        wizard.go_on()
    assert told.args == ["linxy"]

    desk = unlock(tmp_path / "new", "huangwm", "songbai-2026-chang", clock, cheap)
    try:
        assert desk.office.organization.profile_id == "chaozhou"
        assert desk.profile.id == "chaozhou"
        assert desk.user.roles == {Role.LEADER}
        assert not desk.users.must_change_password
        assert desk.office.name_of(desk.office.organization.principal) == "黄伟明"
    finally:
        desk.close()


def test_the_sealing_sheet_holds_the_code(wizard, type_text, qtbot, tmp_path):
    import pypdfium2

    wizard.go_on()
    type_details(wizard, type_text)
    wizard.go_on()
    type_people(wizard, type_text)
    wizard.go_on()
    qtbot.waitUntil(lambda: wizard.step == STEPS.index("恢复码"))
    code = wizard.recovery.form.code.text().split()
    wizard.recovery.save_to(tmp_path / "sheet.pdf")
    pdf = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert all(group in text for group in code)
    assert "凤溪镇" in text


def test_a_bad_field_says_so_beside_it_and_keeps_what_was_typed(wizard, type_text, qtbot):
    wizard.go_on()
    type_details(wizard, type_text, uscc="1144510300712345XX", supervision_phone="没有")
    wizard.go_on()
    binder = wizard.details.binder
    assert wizard.step == STEPS.index("本单位")
    assert "统一社会信用代码" in binder.note("uscc").text()
    assert "监督电话" in binder.note("supervision_phone").text()
    assert binder.entry("uscc").text() == "1144510300712345XX"
    assert binder.note("name").problem is None


def test_going_back_loses_nothing(wizard, type_text, qtbot):
    wizard.go_on()
    type_details(wizard, type_text)
    wizard.go_on()
    type_people(wizard, type_text)
    wizard.go_back()
    wizard.go_back()
    wizard.go_on()
    assert wizard.details.binder.entry("short_name").text() == "凤溪镇政府"
    wizard.go_on()
    wizard.people.form.people.setCurrentRow(2)
    assert wizard.people.form.login.text() == "huangwm"
    assert wizard.people.passwords()[wizard.people._people[2].id] == "songbai-2026-chang"


def test_people_without_roles_names_or_good_passwords_are_refused(wizard, type_text, qtbot):
    wizard.go_on()
    type_details(wizard, type_text)
    wizard.go_on()
    type_people(wizard, type_text)
    form = wizard.people.form
    form.people.setCurrentRow(1)
    form.password.first.setText("12345678")
    form.password.second.setText("12345678")
    form.roles.show_roles(frozenset())
    wizard.go_on()
    assert wizard.step == STEPS.index("人员与角色")
    assert "陈建国：口令强度不足" in form.problems.text()
    assert "请为“陈建国”至少选择一个角色" in form.problems.text()


def test_two_passwords_must_agree(wizard, type_text, qtbot):
    fields = wizard.people.form.password
    qtbot.keyClicks(fields.first, "shanshui-2026-qing")
    qtbot.keyClicks(fields.second, "shanshui-2026-qin")
    assert "不一致" in fields.problem()


def test_each_city_is_told_apart_from_the_others(wizard):
    told = {tuple(differences(p).items()) for p in wizard.city._profiles.values()}
    assert len(told) == len(wizard.city._profiles) == 5


def test_the_sample_can_be_chosen_instead(wizard, type_text, qtbot):
    with qtbot.waitSignal(wizard.sample_wanted):
        qtbot.mouseClick(wizard.form.try_sample, Qt.MouseButton.LeftButton)


def test_every_step_uses_the_room_of_the_window(wizard, qtbot):
    wizard.resize(1280, 900)
    for step in range(len(STEPS)):
        wizard._show(step)
        QApplication.processEvents()
        page = wizard.form.steps.currentWidget()
        inner = [w for w in page.children() if isinstance(w, QWidget) and w.isVisible()]
        assert max(w.geometry().right() for w in inner) > page.width() * 0.9, STEPS[step]


@pytest.mark.parametrize("size", [100, 150])
def test_the_lines_of_a_list_do_not_overlap(wizard, look, qtbot, size):
    look.set_size(size)
    QApplication.processEvents()
    cities = wizard.city.form.cities
    boxes = [cities.visualItemRect(cities.item(row)) for row in range(cities.count())]
    assert all(a.bottom() < b.top() for a, b in pairwise(boxes))
    assert boxes[0].height() > cities.fontMetrics().height() + 8
