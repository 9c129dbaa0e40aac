"""The chain against editing, deleting, cutting, rebuilding, and putting an old file back."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest

from tests.store.conftest import (
    ADMIN,
    AUDITOR,
    CLERK,
    LEADER,
    PASSWORDS,
    REVIEWER,
    SETTING,
    Desks,
    Note,
)
from zwcx_desktop.crypto.keyring import Keyring
from zwcx_desktop.crypto.purposes import Purpose, derive
from zwcx_desktop.store.audit import _packed
from zwcx_desktop.store.engine import connect
from zwcx_desktop.store.home import Home


def attack(desks: Desks, work: Callable[[Any], None]) -> None:
    """Let somebody with every key of the office work on the closed file, triggers removed."""
    desks.close()
    home = Home(desks.home)
    ring = Keyring.load(home.keyring, SETTING.floor)
    master = ring.unlock("admin", PASSWORDS[ADMIN]).master
    connection = connect(home.database, derive(master, ring.office.encode(), Purpose.DATABASE))
    for trigger in ("audit_kept", "audit_fixed"):
        connection.execute(f"DROP TRIGGER {trigger}")
    work(connection)
    connection.close()


def busy(desks: Desks) -> None:
    desk = desks(CLERK)
    for n in range(5):
        desk.create("note", Note(title=f"便函{n}"))


def test_an_untouched_chain_holds(desks: Desks) -> None:
    busy(desks)
    verdict = desks(AUDITOR).oversight.verify()
    assert verdict.sound
    assert verdict.lines >= 8


def rebuild(connection: Any) -> None:
    import hmac
    import json

    key = bytes.fromhex(
        json.loads(
            connection.execute("SELECT value FROM setting WHERE name='audit_key'").fetchone()[0]
        )
    )
    connection.execute("UPDATE audit SET by = 'u-leader' WHERE seq = 3")
    prev = bytes(32)
    for row in connection.execute(
        "SELECT seq, at, by, device, action, kind, record, rev, summary FROM audit ORDER BY seq"
    ).fetchall():
        digest = hmac.digest(key, prev + _packed(row), "sha256")
        connection.execute(
            "UPDATE audit SET prev = ?, hash = ? WHERE seq = ?", (prev, digest, row[0])
        )
        prev = digest


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (lambda c: c.execute("UPDATE audit SET summary = '别的' WHERE seq = 3"), "被改动"),
        (lambda c: c.execute("DELETE FROM audit WHERE seq = 3"), "缺失"),
        (
            lambda c: (
                c.execute("DELETE FROM audit WHERE seq = 3"),
                c.execute("UPDATE audit SET seq = seq - 1 WHERE seq > 3"),
            ),
            "被改动",
        ),
        (lambda c: c.execute("DELETE FROM audit WHERE seq > 4"), "旧"),
        (rebuild, "改写"),
    ],
)
def test_attacks_on_the_file_are_found(desks: Desks, work, words: str) -> None:
    busy(desks)
    attack(desks, work)
    assert words in desks(AUDITOR).oversight.verify().fault


def test_an_older_file_put_back_is_noticed_at_once(desks: Desks) -> None:
    desks.close()
    database = Home(desks.home).database
    shutil.copy(database, desks.home / "old.db")
    busy(desks)
    desks.close()
    shutil.copy(desks.home / "old.db", database)
    assert "旧文件" in desks(CLERK).oversight.start_verdict().fault


def test_an_edited_head_is_found(desks: Desks) -> None:
    busy(desks)
    desks.close()
    heads = Home(desks.home).heads
    heads.write_bytes(heads.read_bytes().replace(b'"by":"u-clerk"', b'"by":"u-admin"'))
    assert "封印" in desks(AUDITOR).oversight.verify().fault


def test_sql_by_accident_is_stopped(desks: Desks) -> None:
    import sqlcipher3

    busy(desks)
    desk = desks(CLERK)
    database = desk._session.database
    for statement in (
        "DELETE FROM audit",
        "UPDATE audit SET by = 'x'",
        "DELETE FROM history",
        "DELETE FROM change",
        "DELETE FROM record",
    ):
        if not database.value(
            f"SELECT count(*) FROM {statement.split()[-1] if 'FROM' in statement else 'audit'}"
        ):
            continue
        with pytest.raises(sqlcipher3.IntegrityError), database.transaction():
            database.run(statement)


def test_who_reads_the_audit(desks: Desks) -> None:
    busy(desks)
    for user in (LEADER, AUDITOR):
        assert {line.by for line in desks(user).oversight.audit()} >= {CLERK}
    assert {line.by for line in desks(ADMIN).oversight.audit()} == {ADMIN}
    assert {line.by for line in desks(REVIEWER).oversight.audit()} == {REVIEWER}
