"""Works in the office without end and tells each thing once it is saved. Killed by the tests.

python -m tests.system.worker HOME USER PASSWORD TURN
"""

import logging
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.system.conftest import SETTING
from zwcx_desktop import logs
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.suites import SigningKey
from zwcx_desktop.errors import ClientError
from zwcx_desktop.records.complaint import Complainant
from zwcx_desktop.sample.cast import Script, read_script
from zwcx_desktop.sample.commitments import commitment
from zwcx_desktop.sample.complaints import Case
from zwcx_desktop.sample.week import MONDAY
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.enrolments import Enrolment
from zwcx_desktop.store.office_file import unlock
from zwcx_desktop.wire.batch import Sender, build
from zwcx_desktop.wire.terms import BatchId, DeviceId, OrgCode, PlatformId

DEVICE, PLATFORM = (f"01994e00-0000-7000-8000-00000000{n}001" for n in "df")
NAME, PHONE = "许国梁", "13900139076"
TITLE, FACTS, LETTER = "溪口圩镇桥面破损", "桥面塌陷三处无人管", "来信原文：桥面照片两张"
MARKERS = (NAME, PHONE, TITLE, FACTS, LETTER)
KEY = SigningKey.generate()

log = logging.getLogger("worker")


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def enrol(desk: Desk) -> None:
    present = desk.enrolments.present()
    epoch = 1 if present is None else present.epoch + 1
    desk.outbox.enrol(
        Enrolment(
            url="http://127.0.0.1", device=DEVICE, device_no="A1", epoch=epoch, platform=PLATFORM,
            platform_name="潮州市平台", root=b"r", root_suite="S1", key_list=b"k",
            sign_key=KEY.raw(), seal_key=b"s" * 32, certificate=b"c",
            at="2026-11-16T00:40:00.000Z",
        )
    )  # fmt: skip


def seal_batch(desk: Desk, turn: int) -> None:
    present = desk.enrolments.present()
    assert present is not None
    lines = desk.outbox.pending()
    sender = Sender(
        device=DeviceId(DEVICE), epoch=present.epoch,
        org=OrgCode(desk.office.organization.uscc), platform=PlatformId(PLATFORM),
        app="1", profile="chaozhou-1",
    )  # fmt: skip
    batch = build(
        [line.line for line in lines], sender, desk.outbox.link(),
        batch=BatchId(f"01994f3a-0000-7000-8000-{present.epoch:06d}{turn:06d}"),
        created=datetime(2026, 11, 16, tzinfo=UTC), signer=KEY,
    )  # fmt: skip
    desk.outbox.seal(batch, lines)
    say("batch", batch.header.batch, len(lines))


def stumble(cause: ClientError) -> None:
    """Fail as a bug does, in words that quote a record; they must not reach the log."""
    raise LookupError(f"{NAME}，{PHONE}：{FACTS}") from cause


def promise(desk: Desk, script: Script, turn: int) -> None:
    told = commitment(script.chapter("commitments")[0])
    made = desk.create("commitment", replace(told, title=f"{TITLE}{turn}")).id
    say("made", made, turn)
    try:
        desk.create("commitment", replace(told, title=f"{TITLE}{turn}", measure="努力做好"))
    except ClientError as error:
        try:
            stumble(error)
        except LookupError:
            log.exception("refused %s", made)
    entry = desk.get(made)
    desk.edit(made, replace(entry.record, title=f"{TITLE}{turn}（改）"), entry.rev)
    say("edited", made, turn)
    desk.act(made, "submit")
    say("sent", made)


def hear(desk: Desk, script: Script, case: str, turn: int) -> None:
    told = Case(script.entry("complaints", case), desk.clock.now() - timedelta(hours=1))
    heard = replace(
        told.complaint(),
        title=TITLE,
        facts=FACTS,
        source_no=f"CZ{desk.clock.now():%f}{turn}" if case == "hotline" else "",
        complainant=Complainant(name=NAME, phone=PHONE),
    )
    made = desk.create("complaint", heard).id
    say("heard", made)
    desk.attachments.add(made, f"{NAME}来信.txt", (LETTER * 3000).encode())
    say("file", made)


def main(home: Path, user: str, password: str, start: int) -> None:
    logs.start(home)
    clock = FixedClock(MONDAY + timedelta(hours=1, minutes=start))
    desk, script = unlock(home, user, password, clock, SETTING), read_script()
    enrol(desk)
    say("ready")
    for turn in range(start * 1000, start * 1000 + 999):
        for typed in (FACTS[:3], FACTS):
            values = {"facts": typed, "title": TITLE, "complainant": {"name": NAME, "phone": PHONE}}
            desk.drafts.keep(f"complaint:{turn % 3}", "complaint", None, {**values, "turn": turn})
        say("draft", turn % 3, turn)
        promise(desk, script, turn)
        hear(desk, script, "hotline", turn)
        hear(desk, script, "report", turn)
        seal_batch(desk, turn)
        if turn % 2:
            desk.oversight.idle()
            say("backup", desk.backups.make().path.name)
        clock.advance(seconds=1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]))
