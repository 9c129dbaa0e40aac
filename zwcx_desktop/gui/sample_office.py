"""用示例数据试用: the invented office, in a home of its own beside the real one."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from zwcx_desktop.clock import Clock, FixedClock
from zwcx_desktop.sample.cast import CLERK, read_script
from zwcx_desktop.sample.desks import Desks
from zwcx_desktop.sample.week import MONDAY, Week, fill
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import Setting, unlock

FIRST_LOGIN: Final = str(CLERK)
_AS_PROGRAM: Final = Setting()


def open_sample(home: Path, clock: Clock, setting: Setting = _AS_PROGRAM) -> Desk:
    """Return the desk of the sample's clerk; the first time, the sample's week passes before.

    The week is told in a folder aside and moved into place whole: a start cut short leaves none.
    """
    script = read_script()
    if not Home(home).keyring.exists():
        aside = home.with_name(f"{home.name}.new")
        shutil.rmtree(aside, ignore_errors=True)
        pace = FixedClock(MONDAY)
        desks = Desks(aside, script.passwords, pace, setting)
        desks.found(script.office)
        fill(Week(desks, script, pace))
        shutil.rmtree(home, ignore_errors=True)
        aside.rename(home)
    return unlock(home, FIRST_LOGIN, script.passwords[CLERK], clock, setting)


def sample_passwords() -> Mapping[str, str]:
    """Return the invented people's passwords by login, for the unlock window to show."""
    return {str(login): password for login, password in read_script().passwords.items()}
