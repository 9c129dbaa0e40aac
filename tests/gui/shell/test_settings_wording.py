"""Settings: the words of documents, read by everyone, adjusted by a leader, tried before kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.city_keys import City
from tests.printing.documents.desks import promise
from zwcx_desktop.assets import asset
from zwcx_desktop.gui import theme
from zwcx_desktop.gui.wording_marks import example, shown, written
from zwcx_desktop.records.ids import UnitId, UserId
from zwcx_desktop.rules.packages import PackageKind
from zwcx_desktop.rules.templates import Wording, read_wording

WORDINGS = [
    read_wording(path.read_text(encoding="utf-8"))
    for path in sorted(asset("templates").glob("*.toml"))
]
TEXTS = [(wording, name) for wording in WORDINGS for name in wording.bounds]
CLOSE = "特此告知，感谢您的信任。"


@pytest.fixture
def section_of(open_window, qtbot):
    def open_it(login, code="D12"):
        window = open_window(login)
        window.show_page("settings")
        page = window.page("settings")
        page.show_section("wording")
        section = page.wording
        qtbot.waitUntil(lambda: section.form.documents.count() > 20)
        section.choose(code)
        qtbot.waitUntil(lambda: all(card.isVisible() for card in section.texts.cards.values()))
        return section

    return open_it


def retype(section, name, text):
    section.texts.cards[name].edit.retype(text)
    return section.texts.cards[name]


def listed(section):
    documents = section.form.documents
    return [documents.item(row).text() for row in range(documents.count())]


@given(st.sampled_from(TEXTS))
def test_showing_and_writing_change_nothing(place):
    wording, name = place
    words = wording.text[name]
    assert written(wording, shown(wording, words)) == words
    assert not set("{}[]|") & set(example(wording, words))


def test_a_year_in_document_brackets_is_no_value():
    wording: Wording = next(w for w in WORDINGS if w.code == "D01")
    assert written(wording, "国发〔2016〕76号，〔监督电话〕") == "国发〔2016〕76号，{phone}"


@pytest.mark.parametrize("login", ["linxy", "chenjg", "admin"])
def test_others_read_and_are_told_who_may(section_of, login):
    section = section_of(login)
    card = section.texts.cards["handler"]
    assert card.edit.isReadOnly()
    assert "〔承办科室〕" in card.edit.toPlainText()
    assert "由负责人调整" in section.form.note.text()
    for button in (section.form.keep, section.form.bring, card.restore):
        assert not button.isVisible()
    assert section.form.try_out.isVisible()


def test_what_is_wrong_stands_beside_the_field_while_typing(section_of):
    section = section_of("huangwm")
    card = section.texts.cards["handler"]
    assert "印出来：承办科室：党政综合办公室；联系电话：0768-5550101" in card.example.text()
    damaged = card.edit.toPlainText().replace("〔咨询电话〕", "〔咨询电〕")
    assert "少了〔咨询电话〕" in retype(section, "handler", damaged).problem
    assert "少了〔咨询电话〕" in card.note.text()
    assert not card.example.isVisible()
    section.form.keep.click()
    assert "“查询方式”还要修改" in section.form.note.text()
    assert QApplication.focusWidget() is card.edit
    section.form.try_out.click()
    assert "改好后再预览" in section.form.note.text()
    assert "像是手机号码" in retype(section, "close", "13800138000").problem
    card.restore.click()
    assert card.problem == ""
    assert not card.changed


def test_a_character_that_no_font_has_is_told_too(section_of, qtbot):
    section = section_of("huangwm")
    retype(section, "close", "特此告知\U0001f600。")
    card = section.texts.cards["close"]
    qtbot.waitUntil(lambda: "没有字体能印出" in card.problem)


def test_the_leader_adjusts_and_goes_back(section_of, sign_in, qtbot):
    section = section_of("huangwm")
    assert not section.form.keep.isEnabled()
    retype(section, "close", f"{CLOSE} ")
    assert "D12 受理告知书（未保存）" in listed(section)
    section.form.keep.click()
    qtbot.waitUntil(lambda: "D12 受理告知书（已调整）" in listed(section))
    assert "已保存，今天起" in section.form.note.text()
    card = section.texts.cards["close"]
    assert card.history.text().startswith("第 1 次　2026-11-20　黄伟明　改为：特此告知，感谢")
    assert section.form.export_words.isEnabled()
    card.restore.click()
    section.form.keep.click()
    qtbot.waitUntil(lambda: "D12 受理告知书" in listed(section))
    assert "第 2 次　2026-11-20　黄伟明　恢复原文" in section.texts.cards["close"].history.text()
    assert [a.withdraws for a in sign_in("linxy").adjustments.of("D12")] == [False, True]


def test_what_is_typed_stays_while_others_are_looked_at(section_of):
    section = section_of("huangwm")
    retype(section, "close", CLOSE)
    section.choose("D13")
    assert section.texts.cards["close"].words == "特此告知。"
    section.reload()
    section.choose("D12")
    assert section.texts.cards["close"].words == CLOSE


def test_what_is_typed_outlives_the_lock(section_of, qtbot):
    section = section_of("huangwm")
    retype(section, "close", CLOSE)
    with qtbot.waitSignal(section.window().locked):
        section.window().lock()
    again = section_of("huangwm", "D13")
    again.choose("D12")
    assert again.texts.cards["close"].words == CLOSE
    assert "D12 受理告知书（未保存）" in listed(again)
    again.save()
    qtbot.waitUntil(lambda: "已保存" in again.form.note.text())
    with qtbot.waitSignal(again.window().locked):
        again.window().lock()
    assert "D12 受理告知书（已调整）" in listed(section_of("huangwm"))


def test_going_on_leads_to_the_words_that_were_typed(section_of, qtbot):
    section = section_of("huangwm")
    retype(section, "close", CLOSE)
    section.unsaved.keep()
    window = section.window()
    page = window.page("settings")
    page.show_section("look")
    window.show_page("start")
    start = window.page("start")
    qtbot.waitUntil(start.form.resume.isVisible)
    start.form.resume.click()
    qtbot.waitUntil(section.isVisible)


def test_every_text_is_reached_with_the_keyboard(section_of):
    section = section_of("huangwm", "D01")
    section.form.documents.setFocus()
    retype(section, "breach", "未兑现的，书面说明，依法依规承担相应责任。")
    met = []
    for _ in range(12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    cards = section.texts.cards
    assert met[:3] == [cards["safeguards"].edit, cards["channels"].edit, cards["breach"].edit]
    assert met[3:7] == [
        cards["breach"].restore,
        section.form.bring,
        section.form.try_out,
        section.form.keep,
    ]


def test_the_whole_is_tried_before_it_is_kept(section_of, sign_in, qtbot):
    section = section_of("huangwm", "D01")
    section.form.try_out.click()
    qtbot.waitUntil(lambda: "还没有可以制发“公开承诺书”的记录" in section.form.note.text())


def test_a_record_at_hand_serves_to_try_it(section_of, sign_in, qtbot):
    from dataclasses import replace

    record = replace(
        promise("就业帮扶"),
        unit_id=UnitId("economy"),
        owner_id=UserId("chenjg"),
        leader_id=UserId("huangwm"),
    )
    sign_in("linxy").create("commitment", record)
    section = section_of("huangwm", "D01")
    retype(section, "breach", "未兑现的，书面说明，依法依规承担相应责任。")
    section.form.try_out.click()
    qtbot.waitUntil(lambda: section.preview is not None)
    assert section.preview.windowTitle() == "措辞预览-D01-公开承诺书"
    section.preview.close()


def test_a_newer_template_says_what_it_dropped(section_of, sign_in, qtbot):
    city = City()
    city.enrol(sign_in("admin"))
    sign_in("huangwm").adjustments.adjust("D12", {"close": CLOSE})
    text = (asset("templates") / "D12-1.toml").read_text(encoding="utf-8")
    text = text.replace('version = "1"', 'version = "2"').replace(
        "特此告知。", "特此告知，请知悉。"
    )
    sign_in("admin").packages.take(city.package(PackageKind.TEMPLATE, text))
    section = section_of("huangwm")
    assert "D12 受理告知书（有调整不再印出）" in listed(section)
    assert "模板换成了第 2 版，“结语”的原文已改" in section.form.dropped.text()
    assert "原文：特此告知，请知悉。" in section.texts.cards["close"].original.text()
    section.form.settle.click()
    qtbot.waitUntil(lambda: "D12 受理告知书" in listed(section))
    assert not section.form.dropped.isVisible()


def test_a_file_carries_words_over(section_of, sign_in, qtbot, tmp_path):
    desk = sign_in("huangwm")
    desk.adjustments.adjust("D12", {"close": CLOSE})
    section = section_of("huangwm")
    path = tmp_path / "words.zwcxwords"
    section.file.export_to(path)
    qtbot.waitUntil(lambda: "已导出到" in section.form.note.text())
    section.file.look_into(path)
    qtbot.waitUntil(lambda: "不必导入" in section.form.note.text())
    section.texts.cards["close"].restore.click()
    section.form.keep.click()
    qtbot.waitUntil(lambda: "D12 受理告知书" in listed(section))
    section.file.look_into(path)
    qtbot.waitUntil(lambda: section.file.question is not None)
    assert section.file.question.informativeText() == "D12 受理告知书：结语"
    next(b for b in section.file.question.buttons() if b.text() == "导入").click()
    qtbot.waitUntil(lambda: "D12 受理告知书（已调整）" in listed(section))
    path.write_bytes(b"[]")
    section.file.look_into(path)
    qtbot.waitUntil(lambda: "不是文书措辞文件" in section.form.note.text())
    section.file.look_into(tmp_path / "none")
    assert "无法读取" in section.form.note.text()
    section.file.export_to(tmp_path / "none" / "words")
    qtbot.waitUntil(lambda: "不能写入" in section.form.note.text())


def test_long_texts_wrap_where_the_form_gets_its_scroll_bar(section_of, dressed, qtbot):
    theme.apply(dressed, "light", 150)
    section = section_of("huangwm", "D01")
    section.window().resize(1366, 768)
    for card in section.texts.cards.values():
        edit = card.edit
        first = edit.document().begin().layout().lineAt(0)
        margins = 2 * edit.document().documentMargin()
        assert first.width() + margins == edit.viewport().width()
        assert edit.horizontalScrollBar().maximum() == 0
