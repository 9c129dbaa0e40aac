"""The office's key for tamper evidence: made once, kept encrypted, in every backup."""

from dataclasses import replace

import pytest

from tests.store.conftest import ADMIN, CLERK, REVIEWER
from zwcx_desktop.store.errors import NotPermitted


def test_the_key_is_made_once_and_outlives_the_desk(desks):
    desk = desks(CLERK)
    assert desk.signatures.certificates() == ()
    made = desk.signatures.key().certificate
    assert made.name == desk.office.organization.name
    assert made.uscc == desk.office.organization.uscc
    assert desk.signatures.key().certificate == made
    desk = desks(REVIEWER)
    assert desk.signatures.key().certificate == made
    assert desk.signatures.certificates() == (made,)


def test_it_is_nowhere_in_clear(desks, home):
    desk = desks(CLERK)
    raw = desk.signatures.key().raw()
    desk.backups.make()
    desks.close()
    files = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    for form in (raw, raw[-100:-60], raw.hex().encode()[:40]):
        assert not any(form in content for content in files)


def test_a_backup_brings_it_back(desks):
    desk = desks(ADMIN)
    before = desk.signatures.key()
    backup = desk.backups.make()
    desk.backups.restore(backup.path)
    after = desks(ADMIN).signatures.key()
    assert after.certificate == before.certificate
    assert after.sign(b"x") == before.sign(b"x")


def test_a_backup_from_before_gets_a_key_of_its_own(desks):
    desk = desks(ADMIN)
    backup = desk.backups.make()
    lost = desk.signatures.key().certificate
    desk.backups.restore(backup.path)
    desk = desks(ADMIN)
    assert desk.signatures.certificates() == ()
    assert desk.signatures.key().certificate != lost


def test_another_name_and_the_end_of_its_days_bring_a_new_key(desks, clock):
    desk = desks(ADMIN)
    first = desk.signatures.key().certificate
    desk.details.change(replace(desk.office.organization, name="潮州市湘桥区示范街道办事处"))
    second = desk.signatures.key().certificate
    assert second.name == "潮州市湘桥区示范街道办事处"
    clock.advance(days=3653)
    third = desk.signatures.key().certificate
    assert desk.signatures.certificates() == (first, second, third)


def test_the_administrator_decides_whether_documents_are_signed(desks):
    assert desks(CLERK).signatures.wanted
    with pytest.raises(NotPermitted):
        desks(CLERK).signatures.want(wanted=False)
    desks(ADMIN).signatures.want(wanted=False)
    assert not desks(CLERK).signatures.wanted


def test_key_and_switch_are_told_to_the_audit(desks):
    desk = desks(ADMIN)
    made = desk.signatures.key().certificate
    desk.signatures.want(wanted=False)
    said = [line.summary for line in desk.oversight.audit()]
    assert f"生成防篡改签名密钥 {made.fingerprint[:16]}" in said
    assert "关闭防篡改签名" in said
