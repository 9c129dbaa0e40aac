"""Works in an office without end, telling each thing once it is saved. Killed by the tests."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.store.conftest import CLERK, PASSWORDS, SETTING, Letter, Note, Sender
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.store.office_file import unlock


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main(home: Path, marker: str) -> None:
    clock = FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))
    desk = unlock(home, "luru", PASSWORDS[CLERK], clock, SETTING)
    say("ready")
    turn = 0
    while True:
        turn += 1
        key = f"note:{turn % 3}"
        desk.drafts.keep(key, "note", None, {"title": f"{marker}草稿{turn}"})
        say("draft", key, turn)
        note = desk.create("note", Note(title=f"{marker}题目", text=f"{marker}正文{turn}")).id
        say("note", note)
        desk.attachments.add(note, f"{marker}.txt", f"{marker}附件".encode() * 2000)
        say("file", note)
        desk.act(note, "submit")
        say("sent", note)
        letter = Letter(title="信", sender=Sender(name=f"{marker}姓名", phone="13800138000"))
        say("letter", desk.create("letter", letter).id)
        if turn % 7 == 0:
            desk.oversight.idle()
            desk.backups.make()
            say("backup", turn)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
