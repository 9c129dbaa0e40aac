"""Who may know of a letter, who may read its sender, and what the database itself gives away."""

import pytest
import sqlcipher3

from tests.store.conftest import (
    ADMIN,
    AUDITOR,
    CLERK,
    DEPUTY,
    LEADER,
    PASSWORDS,
    REVIEWER,
    SETTING,
    Accused,
    Assign,
    Category,
    Desks,
    Letter,
    Mode,
    Sender,
)
from zwcx_desktop.crypto.keyring import Keyring
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.crypto.seals import NotAReader, SealBroken
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.errors import NotPermitted, NotVisible
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.values import ListQuery

SENDER = Sender(name="赵举报", phone="13800138000")
MARKERS = ("赵举报", "13800138000", "收受红包", "王镇")
AGAINST_LEADER = Letter(
    title="反映镇长",
    facts="王镇收受红包",
    category=Category.REPORT,
    identity_mode=Mode.CONFIDENTIAL,
    sender=SENDER,
    respondents=(Accused(name="王镇", is_self_org=True, is_leader=True, user_id=LEADER),),
)


def dump(desks: Desks, user: str) -> tuple[list[bytes], Keyring]:
    """Return every cell of every table as somebody with *user*'s password can read it by SQL."""
    desks.close()
    home = Home(desks.home)
    ring = Keyring.load(home.keyring, SETTING.floor)
    login = next(listed.login for listed in ring.listed() if listed.user == user)
    opened = ring.unlock(login, PASSWORDS[user])
    key = derive(opened.master, ring.office.encode(), Purpose.DATABASE)
    connection = connect(home.database, key)
    cells = []
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        try:
            rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        except sqlcipher3.OperationalError:
            continue
        cells += [c if isinstance(c, bytes) else str(c).encode() for row in rows for c in row]
    connection.close()
    return cells, ring


def test_the_accused_leader_cannot_find_or_read_the_letter(desks: Desks) -> None:
    desk = desks(CLERK)
    letter = desk.create("letter", AGAINST_LEADER).id
    desk.attachments.add(letter, "赵举报来信.txt", "收受红包的经过".encode())
    number = desk.get(letter).number
    assert desk.unseal(letter, "复核").sender == SENDER
    desk = desks(LEADER)
    for reach in (desk.get, desk.actions, desk.timeline, desk.unseal, desk.attachments.of):
        with pytest.raises(NotVisible):
            reach(letter)
    assert desk.page(ListQuery(kind="letter")).rows == ()
    assert desk.page(ListQuery(kind="letter", text="密件")).rows == ()
    assert desk.page(ListQuery(kind="letter")).total == 0
    assert desk.search(number) == ()
    assert all(item.id != letter for item in desk.todo())
    assert all(line.record != letter for line in desk.oversight.audit(limit=999))


def test_no_sql_gives_the_accused_leader_the_sender(desks: Desks) -> None:
    desk = desks(CLERK)
    desk.drafts.keep("letter:new", "letter", None, {"facts": "王镇收受红包", "name": "赵举报"})
    letter = desk.create("letter", AGAINST_LEADER).id
    desk.attachments.add(letter, "赵举报来信.txt", "收受红包的经过".encode())
    cells, ring = dump(desks, LEADER)
    for marker in MARKERS[:3]:
        assert not [c for c in cells if marker.encode() in c], marker
    # Every sealed key in the file, tried with the leader's own private key.
    home = Home(desks.home)
    opened = ring.unlock("zhenzhang", PASSWORDS[LEADER])
    connection = connect(
        home.database, derive(opened.master, ring.office.encode(), Purpose.DATABASE)
    )
    sealed = connection.execute("SELECT record, class, user, key FROM sealed_key").fetchall()
    connection.close()
    assert {user for _, _, user, _ in sealed} == {CLERK, DEPUTY}
    for record, name, _, key in sealed:
        with pytest.raises(SealBroken):
            opened.keys.seal.open(key, f"{ring.office}|{record}|{name}")
    for path in home.attachments.iterdir():
        assert "收受红包".encode() not in path.read_bytes()


def test_the_other_leader_reads_it_with_a_reason_and_is_audited(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", AGAINST_LEADER).id
    desk = desks(DEPUTY)
    assert desk.get(letter).record.facts == ""
    with pytest.raises(NotPermitted, match="理由"):
        desk.unseal(letter)
    whole = desk.unseal(letter, "核查线索")
    assert (whole.facts, whole.sender) == ("王镇收受红包", SENDER)
    line = next(line for line in desk.oversight.audit() if line.action == "unseal")
    assert (line.by, line.record, line.summary) == (DEPUTY, letter, "查看密封内容：核查线索")


def test_an_ordinary_letter_hides_only_its_sender(desks: Desks) -> None:
    letter = (
        desks(CLERK).create("letter", Letter(title="路灯不亮", facts="石坎村", sender=SENDER)).id
    )
    desk = desks(REVIEWER)
    assert desk.get(letter).record.sender is None
    assert desk.get(letter).sealed
    assert [found.id for found in desk.search("石坎村")] == [letter]
    assert desk.search("赵举报") == ()
    with pytest.raises(NotAReader):
        desk.unseal(letter)
    assert desks(LEADER).unseal(letter).sender == SENDER


def test_assigning_hands_the_seal_on_when_a_reader_signs_in(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter(sender=SENDER)).id
    desk = desks(REVIEWER)
    desk.act(letter, "assign", Assign(handler=REVIEWER))
    with pytest.raises(NotAReader):
        desk.unseal(letter)
    assert desk.counts().sealed_waiting == 1
    desks(LEADER)
    desk = desks(REVIEWER)
    assert desk.unseal(letter).sender == SENDER
    desks(LEADER).act(letter, "assign", Assign(handler=CLERK))
    with pytest.raises(NotAReader):
        desks(REVIEWER).unseal(letter)


def test_editing_without_the_secret_keeps_it(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter(sender=SENDER)).id
    desks(REVIEWER).act(letter, "assign", Assign(handler=CLERK))
    assert desks(CLERK).unseal(letter).sender == SENDER


def test_administrator_and_auditor_see_no_letters(desks: Desks) -> None:
    letter = desks(CLERK).create("letter", Letter(title="路灯不亮", sender=SENDER)).id
    for user in (ADMIN, AUDITOR):
        desk = desks(user)
        with pytest.raises(NotVisible):
            desk.get(letter)
        assert desk.search("路灯") == ()
        assert "letter" not in desk.counts().by_kind


def test_nothing_of_the_secret_is_in_the_line(desks: Desks) -> None:
    desk = desks(CLERK)
    desk.create("letter", AGAINST_LEADER)
    (pending,) = desk.outbox.pending()
    for marker in MARKERS:
        assert marker.encode() not in pending.line


def test_handing_over_to_discipline_leaves_number_and_date(desks: Desks) -> None:
    desk = desks(CLERK)
    letter = desk.create("letter", AGAINST_LEADER).id
    desk.attachments.add(letter, "来信.txt", b"text")
    number = desk.get(letter).number
    desk.act(letter, "discipline")
    entry = desk.get(letter)
    assert (entry.number, entry.sealed, entry.record.facts) == (number, False, "")
    assert len(desk.timeline(letter)) == 1
    assert desk.attachments.of(letter) == ()
    assert list(Home(desks.home).attachments.iterdir()) == []
    cells, _ = dump(desks, CLERK)
    assert not [c for c in cells if "收受红包".encode() in c or "赵举报".encode() in c]
    with pytest.raises(NotVisible):
        desks(LEADER).get(letter)
    assert desks(DEPUTY).get(letter).number == number
