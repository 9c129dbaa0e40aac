"""Make the office file that tests/store/released keeps for one format. Run once per release."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.store.conftest import CLERK, PASSWORDS, SETTING, Letter, Note, Sender, small_town
from zwcx_desktop.clock import FixedClock
from zwcx_desktop.store.office_file import create_office, unlock


def main(target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    clock = FixedClock(datetime(2026, 11, 20, 2, 0, tzinfo=UTC))
    create_office(target, small_town(), PASSWORDS, clock, SETTING)
    desk = unlock(target, "luru", PASSWORDS[CLERK], clock, SETTING)
    note = desk.create("note", Note(title="石坎村道路", text="硬化三公里")).id
    desk.attachments.add(note, "照片.txt", "照片".encode())
    desk.act(note, "submit")
    desk.create("letter", Letter(sender=Sender(name="赵举报", phone="13800138000")))
    desk.drafts.keep("note:new", "note", None, {"title": "草稿"})
    desk.close()
    (target / "lock").unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
