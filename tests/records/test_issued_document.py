"""Issued documents: sealed, delivered with proof, archived, void; the number never returns."""

from dataclasses import replace
from datetime import date

import pytest

from zwcx_desktop.records import issued_document as i
from zwcx_desktop.records.ids import RecordId
from zwcx_desktop.records.issued_document import KIND, DeliveryMode, IssuedState, NumberSource
from zwcx_desktop.records.kind import Severity
from zwcx_desktop.records.parts import Publicity, Reason

S = IssuedState
TODAY = date(2026, 3, 2)
PAPER = i.IssuedDocument(
    title="关于路灯问题的答复",
    doc_type="答复书",
    doc_no="潮示镇信复〔2026〕3号",
    signed_on=TODAY,
    subjects=(RecordId("r1"),),
)
GOT = i.Receipt(received_on=TODAY, receiver="陈某", proof="送达回证.jpg")
SENT = i.Deliver(mode=DeliveryMode.DIRECT, to="陈某", sent_on=TODAY)


def said(record, severity=Severity.ERROR):
    return {p.field: p.message for p in KIND.problems(record, TODAY) if p.severity is severity}


@pytest.fixture
def sealed(scene):
    record = scene.save(KIND, PAPER)
    return scene.do(KIND, record, "seal", "clerk", i.SealDocument(sealed_on=TODAY, copies=3))


def test_a_document_made_elsewhere_is_registered_by_hand(scene):
    assert said(scene.save(KIND, PAPER)) == {}
    assert KIND.title(PAPER) == "潮示镇信复〔2026〕3号 关于路灯问题的答复"
    own = replace(PAPER, number_source=NumberSource.SELF)
    assert "随制发自动登记" in said(own)["number_source"]
    odd = replace(PAPER, doc_no="2026年第3号")
    assert "核对" in said(odd, Severity.WARNING)["doc_no"]
    assert "晚于今天" in said(replace(PAPER, signed_on=date(2026, 3, 3)))["signed_on"]
    assert "不能为负数" in said(replace(PAPER, pages=-1))["pages"]


def test_what_this_computer_issued_keeps_its_number():
    kept = replace(PAPER, kept="k1", kept_no=PAPER.doc_no, number_source=NumberSource.SELF)
    assert said(kept) == {}
    changed = replace(kept, doc_no="潮示镇信复〔2026〕4号", number_source=NumberSource.REGISTER)
    assert set(said(changed)) == {"doc_no", "number_source"}


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({}, "潮示镇信复〔2026〕3号"),
        ({"doc_no": "", "kept": "k1"}, "k1"),
        ({"doc_no": ""}, ""),
        ({"state": S.VOID}, ""),
        ({"state": S.VOID, "kept": "k1"}, "潮示镇信复〔2026〕3号"),
    ],
)
def test_a_number_stands_for_one_document(changes, key):
    assert KIND.natural_key(replace(PAPER, **changes)) == key


def test_sealing_is_registered_before_anything_leaves(scene, sealed):
    assert (sealed.state, sealed.sealed, sealed.copies) == (S.SEALED, True, 3)
    record = scene.save(KIND, PAPER)
    assert "已制发" in scene.refuse(KIND, record, "deliver", "clerk", SENT)
    early = i.SealDocument(sealed_on=date(2026, 3, 1), copies=0)
    text = scene.refuse(KIND, record, "seal", "clerk", early)
    assert "早于成文日期" in text
    assert "至少 1 份" in text


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (replace(SENT, to=""), "送达对象"),
        (replace(SENT, mode=DeliveryMode.MAIL), "邮件单号"),
        (replace(SENT, sent_on=date(2026, 3, 3)), "晚于今天"),
        (replace(SENT, sent_on=date(2026, 3, 1)), "早于盖章日期"),
        (replace(SENT, receipt=replace(GOT, receiver="")), "签收人"),
        (replace(SENT, receipt=replace(GOT, proof="")), "凭据"),
        (replace(SENT, receipt=replace(GOT, received_on=None)), "签收日期"),
        (replace(SENT, receipt=replace(GOT, received_on=date(2026, 3, 3))), "晚于今天"),
        (replace(SENT, receipt=replace(GOT, received_on=date(2026, 3, 1))), "早于送出日期"),
        (replace(SENT, receipt=replace(GOT, refused=True)), "见证人"),
        (replace(SENT, mode=DeliveryMode.LEFT, receipt=GOT), "见证人"),
    ],
)
def test_a_delivery_without_what_proves_it_is_refused(scene, sealed, answers, words):
    assert words in scene.refuse(KIND, sealed, "deliver", "clerk", answers)


def test_a_letter_is_on_its_way_until_it_is_received(scene, sealed):
    mail = i.Deliver(mode=DeliveryMode.MAIL, to="陈某", sent_on=TODAY, tracking_no="XA123")
    record = scene.do(KIND, sealed, "deliver", "clerk", mail)
    record = scene.do(KIND, record, "deliver", "clerk", replace(SENT, receipt=GOT))
    assert record.state is S.SENT
    assert "送出待签收" in scene.refuse(KIND, record, "archive", "clerk", i.ArchiveDocument())
    scene.later(days=3)
    got = replace(GOT, received_on=scene.today, receiver="陈某之子", relation="同住成年家属")
    assert "第 3 次" in scene.refuse(
        KIND, record, "receive", "clerk", i.Receive(place=3, receipt=got)
    )
    assert "已经登记签收" in scene.refuse(
        KIND, record, "receive", "clerk", i.Receive(place=2, receipt=got)
    )
    record = scene.do(KIND, record, "receive", "clerk", i.Receive(place=1, receipt=got))
    assert record.state is S.DELIVERED
    assert (record.deliveries[0].relation, record.deliveries[0].tracking_no) == (
        "同住成年家属",
        "XA123",
    )


def test_whom_a_seal_protects_is_not_named_in_the_register(scene, sealed):
    secret = replace(sealed, discreet=True)
    assert "已密封" in scene.refuse(KIND, secret, "deliver", "clerk", SENT)
    bare = replace(SENT, to="", receipt=replace(GOT, receiver="陈某"))
    assert "已密封" in scene.refuse(KIND, secret, "deliver", "clerk", bare)
    fine = replace(bare, receipt=replace(GOT, receiver=""))
    record = scene.do(KIND, secret, "deliver", "clerk", fine)
    assert record.state is S.DELIVERED
    assert record.deliveries[0].to == record.deliveries[0].receiver == ""


def test_what_bears_a_number_is_sealed_before_it_is_archived(scene, sealed):
    answers = i.ArchiveDocument(publicity=Publicity.PROACTIVE, retention=i.Retention.YEARS_30)
    record = scene.save(KIND, PAPER)
    assert "先登记盖章" in scene.refuse(KIND, record, "archive", "clerk", answers)
    slip = scene.save(KIND, replace(PAPER, doc_no=""))
    assert scene.do(KIND, slip, "archive", "clerk", answers).state is S.ARCHIVED
    done = scene.do(KIND, sealed, "archive", "clerk", answers)
    assert (done.archived_on, done.retention.label) == (TODAY, "30年")


def test_every_stage_may_be_void_and_says_why(scene, sealed):
    void = scene.do(KIND, sealed, "void", "reviewer", Reason(reason="文字有误"))
    assert (void.state, void.void_reason) == (S.VOID, "文字有误")
    assert "随关联件" in scene.refuse(KIND, sealed, "reprint", "clerk")
