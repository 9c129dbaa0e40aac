"""A slice of the sample town, built once for all tests of this folder: every kind and state."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from zwcx_desktop.clock import FixedClock
from zwcx_desktop.crypto.slots import KdfCost
from zwcx_desktop.records.ids import UserId
from zwcx_desktop.sample.town.build import AFTER_WORK, build, town_script
from zwcx_desktop.sample.town.people import CAI
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.office_file import Setting, unlock

SETTING = Setting(floor=KdfCost(memory_kib=64, iterations=1, lanes=1))
SHARE = 0.01


@contextmanager
def at_desk(home: Path, user: UserId = CAI) -> Iterator[Desk]:
    """Sign *user* of the town in."""
    password = town_script().passwords[user]
    desk = unlock(home, str(user), password, FixedClock(AFTER_WORK), SETTING)
    try:
        yield desk
    finally:
        desk.close()


@pytest.fixture(scope="session")
def town(tmp_path_factory) -> Path:
    home = tmp_path_factory.mktemp("town") / "office"
    build(home, setting=SETTING, share=SHARE)
    return home


@pytest.fixture
def desk(town) -> Iterator[Desk]:
    with at_desk(town) as desk:
        yield desk
