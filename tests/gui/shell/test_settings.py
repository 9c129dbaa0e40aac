import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from zwcx_desktop.gui.new_password import NewPasswordDialog
from zwcx_desktop.gui.recovery import RecoveryDialog
from zwcx_desktop.gui.settings_people import AccountDialog
from zwcx_desktop.records.kind import Role
from zwcx_desktop.rules.numbering import NumberRefused
from zwcx_desktop.rules.series import NumberingMode


@pytest.fixture
def settings_of(open_window):
    def open_it(login, section):
        window = open_window(login)
        window.show_page("settings")
        page = window.page("settings")
        page.show_section(section)
        return page

    return open_it


def dialog_of(kind):
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_looks_are_kept(settings_of, look):
    form = settings_of("linxy", "look").form
    form.theme.setCurrentIndex(form.theme.findData("dark"))
    form.theme.activated.emit(1)
    form.idle.setCurrentIndex(form.idle.findData(5))
    form.idle.activated.emit(0)
    assert (look.preferences.theme, look.preferences.idle_minutes) == ("dark", 5)


def test_a_clerk_reads_the_office_and_changes_nothing(settings_of, qtbot):
    page = settings_of("linxy", "office")
    qtbot.waitUntil(lambda: page.office.details is not None)
    assert page.office.details.binder.entry("name").isReadOnly()
    assert not page.form.save_office.isVisible()
    page.show_section("people")
    assert not page.form.add_user.isVisible()


def test_the_administrator_changes_the_office(settings_of, qtbot, sign_in):
    page = settings_of("admin", "office")
    qtbot.waitUntil(lambda: page.office.details is not None)
    entry = page.office.details.binder.entry("phone")
    entry.clear()
    qtbot.keyClicks(entry, "0768-7654321")
    page.office.save()
    qtbot.waitUntil(lambda: "已保存" in page.form.office_note.text())
    assert sign_in("linxy").office.organization.phone == "0768-7654321"


def test_another_city_is_taken_without_touching_a_record(settings_of, qtbot, sign_in):
    page = settings_of("admin", "city")
    qtbot.waitUntil(lambda: page.city.city is not None)
    assert page.city.city.profile().id == "chaozhou"
    page.city.city.choose("panjin")
    qtbot.mouseClick(page.form.use_city, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "盘锦" in page.form.city_note.text())
    assert sign_in("linxy").profile.id == "panjin"


def test_a_new_colleague_signs_in_and_must_choose_a_password(
    *, settings_of, qtbot, home, clock, cheap, passwords, sign_in, type_text
):
    page = settings_of("admin", "people")
    qtbot.waitUntil(lambda: page.form.users.rowCount() == 5)
    page.people.add()
    dialog = dialog_of(AccountDialog)
    type_text(dialog.form.display_name, "吴新来")
    type_text(dialog.form.login, "wuxl")
    dialog.form.roles.show_roles({Role.CLERK})
    dialog.form.accept_button.click()
    assert dialog.form.fault.text() == "请设置口令。"
    dialog.form.password.show_password("linshi-2026-kouling")
    dialog.form.accept_button.click()
    qtbot.waitUntil(lambda: page.form.users.rowCount() == 6)
    passwords["wuxl"] = "linshi-2026-kouling"
    assert sign_in("wuxl").users.must_change_password


def test_a_backup_is_made_listed_and_checked(settings_of, qtbot):
    page = settings_of("admin", "backups")
    qtbot.waitUntil(lambda: "还没有备份" in page.form.backups_note.text())
    page.form.back_up.click()
    qtbot.waitUntil(lambda: page.form.copies.rowCount() == 1)
    assert "核对无误" in page.form.backups_note.text()
    assert not page.form.restore.isEnabled()
    page.form.copies.selectRow(0)
    assert page.form.restore.isEnabled()


def test_the_audit_is_read_and_verified_by_the_leader(settings_of, qtbot):
    page = settings_of("caimz", "audit")
    qtbot.waitUntil(lambda: page.form.lines.rowCount() >= 2)
    page.form.verify.click()
    qtbot.waitUntil(lambda: "完好" in page.form.audit_note.text())


def test_lines_are_not_shown_twice(settings_of, qtbot):
    page = settings_of("caimz", "audit")
    qtbot.waitUntil(lambda: page.form.lines.rowCount() >= 2)
    QApplication.processEvents()
    said = [page.form.lines.item(r, 2).text() for r in range(page.form.lines.rowCount())]
    assert said.count("建立单位") <= 1


def test_one_changes_ones_own_password(open_window, qtbot, passwords, sign_in):
    window = open_window("linxy")
    dialog = NewPasswordDialog(window.session.user, window._tasks, window)
    dialog.open()
    dialog.save()
    assert dialog.form.fault.text() == "请设置口令。"
    dialog.form.password.show_password("xin-kouling-2026-ye")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    passwords["linxy"] = "xin-kouling-2026-ye"
    assert sign_in("linxy").user.login == "linxy"


def test_a_wrong_recovery_code_says_which_group(*, qtbot, home, clock, courier, cheap, dressed):
    dialog = RecoveryDialog(home, "linxy", clock, courier, setting=cheap)
    qtbot.addWidget(dialog)
    dialog.form.code.setText("AAAAA-" * 7 + "AAA0A")
    dialog.form.password.show_password("xin-kouling-2026-ye")
    dialog.recover()
    qtbot.waitUntil(lambda: "第 8 组" in dialog.form.fault.text())


def test_a_new_recovery_code_is_printed_like_the_first(settings_of, qtbot, tmp_path):
    page = settings_of("caimz", "safety")
    page.form.new_code.click()
    qtbot.waitUntil(page.form.code_card.isVisible)
    code = page.form.code.text().replace("  ", "-")
    page.form.print_code.click()
    qtbot.waitUntil(lambda: page.recovery.preview is not None)
    with qtbot.waitSignal(page.recovery.preview.saved):
        page.recovery.preview.save_to(tmp_path / "D37.pdf")
    with pdfium.PdfDocument(tmp_path / "D37.pdf") as sheet:
        text = "".join(p.get_textpage().get_text_bounded() for p in sheet)
    assert all(group in text for group in code.split("-"))
    page.recovery.preview.close()
    page.form.hide_code.click()
    assert page.form.code.text() == ""
    assert not page.form.code_card.isVisible()


def combo_to(combo, value):
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def cells(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_the_administrator_allots_blocks_and_sees_them_refused(settings_of, qtbot, sign_in):
    section = settings_of("admin", "numbers").numbers
    qtbot.waitUntil(lambda: "已用 0 个" in section.form.summary.text())
    assert not section.form.void_number.isVisible()
    section.form.give_block.click()
    entry = section.dialog.binder.entry
    for name, text in (("device", "a1"), ("first", "1"), ("last", "50")):
        entry(name).setText(text)
    section.dialog.accept()
    qtbot.waitUntil(lambda: section.form.blocks.rowCount() == 1)
    assert cells(section.form.blocks) == [["A1（本机）", "1–50", "50"]]
    section.form.give_block.click()
    assert section.dialog.part.first == 51
    entry = section.dialog.binder.entry
    for name, text in (("device", "A2"), ("first", "40"), ("last", "90")):
        entry(name).setText(text)
    section.dialog.accept()
    qtbot.waitUntil(lambda: "重叠" in section.dialog.binder.note("device").text())
    entry("first").setText("51")
    section.dialog.accept()
    qtbot.waitUntil(lambda: section.form.blocks.rowCount() == 2)
    combo_to(section.form.mode, NumberingMode.BLOCKS)
    qtbot.waitUntil(lambda: "已保存" in section.form.note.text())
    desk = sign_in("linxy")
    assert desk.documents.numbers.allotment.mode is NumberingMode.BLOCKS
    assert str(desk.documents.numbers.suggest("凤溪镇诺", 2026)) == "凤溪镇诺〔2026〕1号"


def test_what_is_used_void_and_missing_is_seen_and_put_right(settings_of, qtbot):
    section = settings_of("linxy", "numbers").numbers
    assert not section.form.mode.isEnabled()
    assert not section.form.give_block.isVisible()
    section.form.void_number.click()
    section.dialog.binder.entry("number").setText("凤溪镇诺（2026）3号")
    section.dialog.binder.entry("reason").setPlainText("打印卡纸")
    section.dialog.accept()
    qtbot.waitUntil(lambda: "缺号 2 个：1、2 号" in section.form.summary.text())
    section.form.enter_used.click()
    section.dialog.binder.entry("first").setText("1")
    section.dialog.accept()
    qtbot.waitUntil(lambda: "缺号 1 个：2 号" in section.form.summary.text())
    assert [row[:2] for row in cells(section.form.numbers)] == [
        ["3", "作废：打印卡纸"],
        ["2", "缺号：请补用，或登记作废、登记已用"],
        ["1", "已用，本机没有存档"],
    ]


def test_the_leader_closes_a_year_that_is_over(settings_of, qtbot, sign_in):
    section = settings_of("caimz", "numbers").numbers
    assert not section.form.close_year.isEnabled()
    combo_to(section.form.year, 2025)
    qtbot.waitUntil(section.form.close_year.isEnabled)
    section.form.close_year.click()
    box = dialog_of(QMessageBox)
    next(b for b in box.buttons() if b.text() == "截止").click()
    qtbot.waitUntil(lambda: "2025 年已经截止" in section.form.summary.text())
    assert not section.form.close_year.isEnabled()
    assert sign_in("linxy").documents.numbers.allotment.closed_years == {2025}


def test_one_computer_is_chosen_to_number_for_all(settings_of, qtbot):
    section = settings_of("admin", "numbers").numbers
    combo_to(section.form.mode, NumberingMode.SINGLE)
    qtbot.waitUntil(section.form.numbering_device.isVisible)
    combo_to(section.form.device, "A2")
    qtbot.waitUntil(lambda: section._survey.series.device == "A2")
    assert section._survey.series.numbering_device == "A1"
    with pytest.raises(NumberRefused, match="统一由设备 A1 编"):
        section._survey.series.next()


def test_the_administrator_switches_the_signature_off_and_on(settings_of, qtbot, sign_in):
    section = settings_of("admin", "signature").signature
    qtbot.waitUntil(section.form.wanted.isChecked)
    assert not section.form.save_certificate.isEnabled()
    assert "第一次制发" in section.form.owner.text()
    section.form.wanted.click()
    qtbot.waitUntil(lambda: "已保存" in section.form.note.text())
    assert not sign_in("linxy").signatures.wanted


def test_the_certificate_is_saved_for_others_by_anyone(settings_of, qtbot, sign_in, tmp_path):
    certificate = sign_in("linxy").signatures.key().certificate
    section = settings_of("linxy", "signature").signature
    qtbot.waitUntil(lambda: "由管理员" in section.form.note.text())
    assert not section.form.wanted.isEnabled()
    assert section.form.save_certificate.isEnabled()
    assert section.form.owner.text() == certificate.name
    assert section.form.fingerprint.text().replace(" ", "") == certificate.fingerprint
    assert section.form.until.text() == "2026-11-20 至 2036-11-19"
    section.save_to(tmp_path / "证书.cer")
    assert (tmp_path / "证书.cer").read_bytes() == certificate.der
    section.save_to(tmp_path / "没有" / "证书.cer")
    assert "不能写入" in section.form.note.text()


@pytest.mark.parametrize("size", [100, 150])
def test_every_section_fits_on_a_common_screen(open_window, look, qtbot, size):
    look.set_size(size)
    window = open_window("huangwm")
    window.show_page("settings")
    for name in ("look", "law", "wording", "numbers", "backups", "audit"):
        window.page("settings").show_section(name)
    qtbot.waitUntil(lambda: window.page("settings").numbers.form.head.count() > 0)
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 736
    look.set_size(100)
