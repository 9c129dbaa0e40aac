"""Personal details in what is to be published: found while typing, masked at once, sent back."""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPushButton

from zwcx_desktop.gui import theme
from zwcx_desktop.gui.kind_page import KindPage
from zwcx_desktop.gui.privacy_place import watched
from zwcx_desktop.records import KINDS
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.records.disclosure import Disclosure, DisclosureKind
from zwcx_desktop.records.disclosure.parts import FinanceItem
from zwcx_desktop.records.ids import Fen, UnitId
from zwcx_desktop.records.parts import (
    DecidePrivacy,
    OptionalOpinion,
    PrivacyChoice,
    PrivacyDecision,
)

PHONE, CARD = "13712345678", "11010519491231002X"
WORDS = f"受助人李某，电话{PHONE}，证号{CARD}，咨询电话0768-5550112。"
MASKED = "受助人李某，电话137****5678，证号110105********002X，咨询电话0768-5550112。"
KEEP = os.environ.get("ZWCX_SHOTS")


@pytest.fixture
def open_page(sign_in, qtbot):
    shown = []

    def open_page(login, kind, record_id=None):
        at = sign_in(login)
        page = KindPage(KINDS[kind], at.window, at.tasks)
        at.window.pages[kind] = page
        page.at, page.watch = at, page.page.form.privacy
        shown.append(page)
        page.resize(1200, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.watch._pause.setInterval(0)
        with qtbot.waitSignal(page.page.loaded):
            page.open_record(record_id)
        return page

    yield open_page
    for page in shown:
        shiboken6.delete(page)


@pytest.fixture
def notice():
    """A finance notice as a clerk drafted it, with two details in its body and one in a row."""
    row = FinanceItem(
        budget_year=2026,
        item="临时救助",
        source="县级专项资金",
        budget=Fen(1_200_000),
        amount=Fen(1_100_000),
        payee_masked=f"李某 {PHONE}",
        period="2026年第三季度",
    )
    return Disclosure(
        title="第三季度临时救助资金发放情况",
        kind=DisclosureKind.FINANCE,
        summary="公布第三季度临时救助资金发放情况。",
        body=WORDS,
        formed_on=date(2026, 11, 18),
        unit_id=UnitId("office"),
        finance=(row,),
    )


def entry(page, field):
    return page.page.form.binder.entry(field)


def submitted(sign_in, kind, record):
    desk = sign_in("linxy").desk
    made = desk.create(kind, record).id
    desk.act(made, "submit")
    return made


def test_what_is_typed_is_looked_through_once_typing_pauses(open_page, qtbot):
    page = open_page("linxy", "disclosure")
    body = entry(page, "body")
    body.setFocus()
    QApplication.sendEvent(body, QInputMethodEvent("dianhua", []))
    qtbot.keyClicks(body, f"tel {PHONE}")
    for _ in range(5):
        QApplication.processEvents()
    assert page.watch.under("body") is None
    done = QInputMethodEvent()
    done.setCommitString("电话")
    QApplication.sendEvent(body, done)
    qtbot.waitUntil(lambda: page.watch.under("body") is not None)
    assert page.watch.under("body").text() == "发现 1 处个人信息：手机号码"
    assert page.watch.under("body").isVisible()
    body.selectAll()
    qtbot.keyClick(body, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not page.watch.under("body").isVisible())


def test_one_key_masks_all_and_one_step_takes_it_back(open_page, qtbot):
    page = open_page("linxy", "disclosure")
    body = entry(page, "body")
    body.setPlainText(WORDS)
    qtbot.waitUntil(lambda: page.watch.under("body") is not None)
    strip = page.watch.under("body")
    assert strip.text() == "发现 2 处个人信息：手机号码、公民身份号码"
    strip.mask_all.setFocus()
    qtbot.keyClick(strip.mask_all, Qt.Key.Key_Space)
    assert body.toPlainText() == MASKED
    assert strip.text() == "已脱敏 2 处，请通读一遍。"
    assert strip.take_back.hasFocus()
    assert page.page.drafts.dirty
    body.setFocus()
    qtbot.keyClick(body, "z", Qt.KeyboardModifier.ControlModifier)
    assert body.toPlainText() == WORDS
    qtbot.waitUntil(strip.mask_all.isVisible)
    strip.mask_all.click()
    strip.take_back.click()
    assert body.toPlainText() == WORDS
    assert strip.text().startswith("发现 2 处")


def test_one_line_fields_and_rows_are_masked_and_taken_back_alike(open_page, notice, qtbot):
    page = open_page("linxy", "disclosure")
    title, finance = entry(page, "title"), entry(page, "finance")
    qtbot.keyClicks(title, f"tel {PHONE} end")
    finance.show_value(notice.finance)
    finance.edited.emit()
    qtbot.waitUntil(lambda: page.watch.under("finance") is not None)
    page.watch.under("title").mask_all.click()
    assert title.text() == "tel 137****5678 end"
    qtbot.keyClick(title, "z", Qt.KeyboardModifier.ControlModifier)
    assert title.text() == f"tel {PHONE} end"
    page.watch.under("finance").mask_all.click()
    assert finance.value()[0].payee_masked == "李某 137****5678"
    assert finance.value()[0].amount == notice.finance[0].amount
    page.watch.under("finance").take_back.click()
    assert finance.value() == notice.finance


def test_each_detail_is_marked_in_its_field(open_page, qtbot):
    page = open_page("linxy", "disclosure")
    body = entry(page, "body")
    body.setPlainText("𪨶" * 3 + WORDS)
    qtbot.waitUntil(lambda: page.watch.under("body") is not None)
    strip = page.watch.under("body")
    for number, detail in ((1, PHONE), (2, CARD), (1, PHONE)):
        qtbot.keyClick(strip.look_on, Qt.Key.Key_Space)
        assert body.textCursor().selectedText() == detail
        assert strip.text().startswith(f"第 {number} 处，共 2 处")
    assert strip.look_on.text() == "下一处"


def test_a_change_after_the_last_look_is_masked_as_it_is_now(open_page, qtbot):
    page = open_page("linxy", "disclosure")
    body = entry(page, "body")
    body.setPlainText(WORDS)
    qtbot.waitUntil(lambda: page.watch.under("body") is not None)
    page.watch._pause.setInterval(60_000)
    body.setPlainText(f"改写：{WORDS}")
    page.watch.under("body").mask_all.click()
    assert body.toPlainText() == f"改写：{MASKED}"


def test_a_reviewer_is_led_from_the_refusal_to_the_words_and_back_to_the_writer(
    sign_in, open_page, promise, qtbot
):
    made = submitted(sign_in, "commitment", replace(promise, content=f"联系李某 {PHONE} 办理。"))
    page = open_page("chenjg", "commitment", made)
    strip = page.watch.under("content")
    assert strip.isVisible()
    assert not strip.mask_all.isVisible()
    assert not page.page.face.acts.button("pass").isEnabled()
    point = page.page.face.acts.findChild(QPushButton, "point_pass")
    qtbot.keyClick(point, Qt.Key.Key_Space)
    assert strip.look_on.hasFocus()
    assert entry(page, "content").textCursor().selectedText() == PHONE
    assert strip.send_back.text() == "退回修改…"
    qtbot.keyClick(strip.send_back, Qt.Key.Key_Space)
    dialog = page.page.acting.dialog
    if KEEP:
        for _ in range(8):
            QApplication.processEvents()
        page.grab().save(str(Path(KEEP) / "reviewer.png"))
        dialog.grab().save(str(Path(KEEP) / "return.png"))
    opinion = dialog.binder.entry("opinion").toPlainText()
    assert "“承诺内容”1 处（手机号码）" in opinion
    assert not any(c.isdigit() for c in opinion.replace("1 处", ""))
    dialog.accept()
    qtbot.waitUntil(lambda: page.at.desk.get(made).state is CommitmentState.DRAFT)
    assert page.at.desk.get(made).record.steps[-1].opinion == opinion


def test_what_a_reviewer_keeps_is_no_longer_shown(sign_in, open_page, promise, qtbot):
    made = submitted(sign_in, "commitment", replace(promise, content=f"值班手机 {PHONE}。"))
    page = open_page("chenjg", "commitment", made)
    page.page.face.acts.button("decide_privacy").click()
    dialog = page.page.acting.dialog
    assert [one.text for one in dialog.binder.entry("decisions").value()] == [PHONE]
    dialog.reject()
    kept = PrivacyDecision(text=PHONE, choice=PrivacyChoice.KEEP, reason="公布的值班电话")
    page.at.tasks.write(
        page, lambda desk: desk.act(made, "decide_privacy", DecidePrivacy(decisions=(kept,)))
    )
    qtbot.waitUntil(lambda: not page.watch.under("content").isVisible())
    assert page.page.face.acts.button("pass").isEnabled()


def test_the_strips_count_what_the_guard_counts(sign_in, open_page, notice):
    desk = sign_in("linxy").desk
    made = desk.create("disclosure", notice).id
    found = desk.facts(made).privacy_hits(desk.get(made).record)
    page = open_page("linxy", "disclosure", made)
    assert sorted(h.text for p in page.watch.places.values() for h in p.found) == sorted(found)
    assert len(found) == 3


def test_the_secrecy_reviewer_sends_a_notice_back_to_be_masked(sign_in, open_page, notice, qtbot):
    made = submitted(sign_in, "disclosure", notice)
    sign_in("chenjg").desk.act(made, "pass_content", OptionalOpinion())
    page = open_page("suyl", "disclosure", made)
    assert not page.page.face.acts.button("pass_secrecy").isEnabled()
    assert page.page.face.acts.findChild(QPushButton, "point_pass_secrecy") is not None
    strip = page.watch.under("finance")
    assert strip.send_back.text() == "退回脱敏…"
    strip.send_back.click()
    opinion = page.page.acting.dialog.binder.entry("opinion").toPlainText()
    assert "“正文”2 处" in opinion
    assert "“财务要素”1 处" in opinion
    assert PHONE not in opinion
    assert CARD not in opinion
    page.page.acting.dialog.reject()


def test_the_sums_stand_under_the_rows_and_are_held_against_the_words(open_page, notice, qtbot):
    page = open_page("linxy", "disclosure")
    finance = entry(page, "finance")
    assert finance.total.isHidden()
    second = replace(notice.finance[0], budget=None, amount=Fen(50))
    finance.show_value((*notice.finance, second))
    assert finance.total.text() == (
        "2 行合计：预算金额 12,000.00 元（1 行未填），实际支出 11,000.50 元"
    )
    page.page.form.open(replace(notice, body="实际支出合计 12,500 元。"))
    page.page.form.judge()
    assert "11,000.00 元，请核对" in page.page.form.binder.note("finance").text()


def test_only_public_texts_are_watched():
    names = {spec.name for spec in KINDS["commitment"].fields if watched(spec)}
    assert {"title", "content", "measure", "beneficiary", "basis"} <= names
    assert names.isdisjoint({"promisee_name", "phone", "unit_id", "publish_channels"})


@pytest.mark.parametrize(("scheme", "size"), [("light", 100), ("dark", 100), ("light", 150)])
def test_strips_are_dressed_at_every_size(sign_in, open_page, notice, scheme, size):
    theme.apply(QApplication.instance(), scheme, size)
    made = sign_in("linxy").desk.create("disclosure", replace(notice, title=f"公示 {PHONE}")).id
    page = open_page("linxy", "disclosure", made)
    for _ in range(8):
        QApplication.processEvents()
    strips = [page.watch.under(field) for field in ("title", "body", "finance")]
    shown = [b for s in strips for b in s.findChildren(QPushButton) if b.isVisible()]
    assert [b.text() for b in shown if b.width() + 1 < b.minimumSizeHint().width()] == []
    assert all(b.accessibleName() for b in shown)
    if KEEP:
        page.grab().save(str(Path(KEEP) / f"privacy-{scheme}-{size}.png"))
        page.watch.under("title").mask_all.click()
        page.page.form._reveal(page.watch.under("finance"))
        page.watch.under("body").look_on.click()
        page.page.form._reveal(entry(page, "finance"))
        QApplication.processEvents()
        page.grab().save(str(Path(KEEP) / f"finance-{scheme}-{size}.png"))
