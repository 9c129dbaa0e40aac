"""The hard promise: pulled out at any moment, everything acknowledged is there, nothing in clear."""

import os
import random
import subprocess
import sys
from pathlib import Path

from tests.system.conftest import Town, files_under, holding
from tests.system.worker import FACTS, LETTER, MARKERS, NAME, PHONE, TITLE
from zwcx_desktop import logs
from zwcx_desktop.records.commitment import CommitmentState
from zwcx_desktop.sample.cast import CLERK
from zwcx_desktop.store import backup
from zwcx_desktop.store.desk import Desk

KILLS = 10
ROOT = Path(__file__).parents[2]


def run_and_kill(town: Town, kill: int, lines: int, temporary: Path) -> list[list[str]]:
    """Let the worker acknowledge *lines* things, kill it in the midst of the next."""
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.system.worker"),
            *(str(town.home), CLERK, town.passwords[CLERK], str(kill)),
        ],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary), "SQLITE_TMPDIR": str(temporary)},
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


def check(desk: Desk, said: list[list[str]]) -> None:
    """Find everything that was acknowledged."""
    batches = {batch.id: len(batch.lines) for batch in desk.outbox.unsent_batches()}
    for what, name, *rest in said:
        if what == "draft":
            draft = desk.drafts.get(f"complaint:{name}")
            assert draft is not None
            assert draft.values["turn"] >= int(rest[0])
            assert draft.values["complainant"] == {"name": NAME, "phone": PHONE}
        elif what == "made":
            assert desk.get(name).title.startswith(f"{TITLE}{rest[0]}")
        elif what == "edited":
            assert desk.get(name).title == f"{TITLE}{rest[0]}（改）"
        elif what == "sent":
            assert desk.get(name).state is CommitmentState.IN_REVIEW
        elif what == "heard":
            whole = desk.unseal(name, "核对")
            assert (whole.complainant.name, whole.complainant.phone) == (NAME, PHONE)
            assert (whole.title, whole.facts) == (TITLE, FACTS)
        elif what == "file":
            (kept,) = desk.attachments.of(name)
            assert kept.name == f"{NAME}来信.txt"
            assert b"".join(desk.attachments.read(kept.id)) == (LETTER * 3000).encode()
        elif what == "batch":
            assert batches[name] == int(rest[0])
        elif what == "backup":
            (made,) = [b for b in desk.backups.all() if b.path.name == name]
            backup.check(made.path, desk._session.keyring.office)


def test_kills_lose_nothing_and_show_nothing(town: Town, tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    chance = random.Random(11)
    secrets = (*MARKERS, *town.passwords.values(), town.code, town.code.replace("-", ""))
    sent = 0
    for kill in range(1, KILLS + 1):
        said = run_and_kill(town, kill, chance.randint(1, 24), temporary)
        assert holding(secrets, *files_under(town.home), *files_under(temporary)) == []
        town.clock.advance(minutes=61)
        with town.sit(CLERK) as desk:
            check(desk, said)
            assert desk.oversight.start_verdict().sound
            sent += sum(what == "sent" for what, *_ in said)
        town.clock.advance(minutes=-61)
    town.clock.advance(days=1)
    with town.sit(CLERK) as desk:
        assert desk.oversight.check_file().sound
        assert desk.oversight.verify().sound
        rows = desk._session.database.rows
        known = {name for (name,) in rows("SELECT id FROM attachment WHERE removed_at = ''")}
        assert {p.name for p in (town.home / "attachments").iterdir()} == known
        assert desk.counts().unsent >= sent
        # What one transaction writes is there together or not at all.
        orphans = "SELECT count(*) FROM {0} WHERE record <> '' AND record NOT IN ({1})"
        for table in ("history", "change", "sealed", "attachment", "audit"):
            assert rows(orphans.format(table, "SELECT id FROM record")) == [(0,)]
    log = logs.log_file(town.home).read_text(encoding="utf-8")
    assert "refused" in log
    assert "LookupError" in log
    assert "Unfit" in log
    assert holding(secrets, log.encode()) == []
