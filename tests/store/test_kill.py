"""Killed at any moment: everything acknowledged is there, nothing lies in clear anywhere."""

import random
import subprocess
import sys
from pathlib import Path

from tests.store.conftest import CLERK, Desks, NoteState
from zwcx_desktop.store.home import Home

KILLS = 24
MARKER = "机密标记文字"
ROOT = Path(__file__).parents[2]


def run_and_kill(home: Path, lines: int) -> list[list[str]]:
    """Let the worker say *lines* lines, kill it, return what it had acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.worker", str(home), MARKER],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += process.stdout.read().splitlines(keepends=True)
    process.wait()
    process.stdout.close()
    return [line.split() for line in said if line.endswith("\n")]


def check(desks: Desks, said: list[list[str]]) -> None:
    desk = desks(CLERK)
    drafts = {draft.key: draft.values["title"] for draft in desk.drafts.all()}
    newest: dict[str, int] = {}
    for what, name, *rest in said:
        if what == "draft":
            newest[name] = int(rest[0])
        elif what == "file":
            (kept,) = desk.attachments.of(name)
            assert b"".join(desk.attachments.read(kept.id)) == f"{MARKER}附件".encode() * 2000
        elif what == "sent":
            assert desk.get(name).state is NoteState.IN_REVIEW
            assert any(line.record == name for line in desk.outbox.pending(100_000, 1 << 30))
        elif what == "letter":
            assert desk.unseal(name).sender.phone == "13800138000"
        elif what == "note":
            assert desk.get(name).title == f"{MARKER}题目"
    for key, turn in newest.items():
        assert int(drafts[key].removeprefix(f"{MARKER}草稿")) >= turn
    assert desk.oversight.check_file().sound


def test_kills_lose_nothing_and_leave_nothing_in_clear(desks: Desks) -> None:
    desks.close()
    chance = random.Random(7)
    for kill in range(KILLS):
        said = run_and_kill(desks.home, chance.randint(1, 12))
        leaks = [
            path
            for path in desks.home.rglob("*")
            if path.is_file()
            and any(m.encode() in path.read_bytes() for m in (MARKER, "13800138000"))
        ]
        assert leaks == []
        if kill % 4 == 3:
            check(desks, said)
            desks.close()
    desk = desks(CLERK)
    assert desk.oversight.verify().sound
    found = [line.seq for line in desk.outbox.pending(100_000, 1 << 30)]
    assert found == list(range(1, len(found) + 1))
    assert {p.name for p in Home(desks.home).attachments.iterdir()} == {
        name for (name,) in desk._session.database.rows("SELECT id FROM attachment")
    }
