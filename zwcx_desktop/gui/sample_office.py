"""用示例数据试用: the invented office, in a home of its own beside the real one."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from zwcx_desktop.clock import Clock
from zwcx_desktop.sample.cast import CLERK, read_script
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.office_file import Setting, create_office, unlock

FIRST_LOGIN: Final = str(CLERK)
_AS_PROGRAM: Final = Setting()


def open_sample(home: Path, clock: Clock, setting: Setting = _AS_PROGRAM) -> Desk:
    """Return the desk of the sample's clerk; the office is founded when there is none in *home*."""
    script = read_script()
    if not Home(home).keyring.exists():
        create_office(home, script.office, script.passwords, clock, setting)
    return unlock(home, FIRST_LOGIN, script.passwords[CLERK], clock, setting)


def sample_passwords() -> Mapping[str, str]:
    """Return the invented people's passwords by login, for the unlock window to show."""
    return {str(login): password for login, password in read_script().passwords.items()}
