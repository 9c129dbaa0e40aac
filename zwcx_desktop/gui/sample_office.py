"""用示例数据试用: the invented town, in a home of its own beside the real one."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from zwcx_desktop.assets import asset
from zwcx_desktop.clock import Clock
from zwcx_desktop.errors import ClientError
from zwcx_desktop.sample.town.build import AS_PROGRAM, Progress, build, town_script
from zwcx_desktop.sample.town.people import LIN
from zwcx_desktop.store.desk import Desk
from zwcx_desktop.store.home import Home
from zwcx_desktop.store.jar import StaleJar, open_jar
from zwcx_desktop.store.office_file import Setting, unlock

FIRST_LOGIN: Final = str(LIN)
JAR: Final = "samples/town.jar"
"""The town as it was told when the program was packed; absent where it runs from its source."""


class Unwanted(ClientError):
    """Whoever asked for the sample did not want to wait for it."""

    def __init__(self) -> None:
        super().__init__("已停止准备示例单位。", "需要时可以重新点“用示例数据试用”。")


def open_sample(
    home: Path,
    clock: Clock,
    *,
    moved: Callable[[int, str], object] = lambda _percent, _words: None,
    stopped: Callable[[], bool] = lambda: False,
    setting: Setting = AS_PROGRAM,
    jar: Path | None = None,
) -> Desk:
    """Return the desk of the sample's first clerk; the first time the office is made before.

    It is taken from the jar that came with the program, or told anew. That is done in a folder
    aside, which is moved into place whole: a start cut short leaves nothing.

    Args:
        home: the sample's folder.
        clock: the computer's.
        moved: hears how far the telling is, in percent and in words.
        stopped: whether the person does not want to wait any longer.
        setting: only tests change it.
        jar: where the jar is, None for the one that came with the program.

    Raises:
        Unwanted: it was stopped.
    """
    password = town_script().passwords[LIN]
    if not Home(home).keyring.exists():
        aside = home.with_name(f"{home.name}.new")
        shutil.rmtree(aside, ignore_errors=True)
        try:
            if not _from_jar(jar or asset(JAR), aside, password, setting):
                build(aside, _hears(moved, stopped), setting)
        except Unwanted:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        shutil.rmtree(home, ignore_errors=True)
        aside.rename(home)
    return unlock(home, FIRST_LOGIN, password, clock, setting)


def _from_jar(jar: Path, home: Path, password: str, setting: Setting) -> bool:
    try:
        open_jar(jar.read_bytes(), home, FIRST_LOGIN, password, setting)
    except (FileNotFoundError, StaleJar):
        return False
    return True


def _hears(
    moved: Callable[[int, str], object], stopped: Callable[[], bool]
) -> Callable[[Progress], None]:
    def hear(progress: Progress) -> None:
        if stopped():
            raise Unwanted
        day = progress.day
        moved(progress.percent, f"正在准备示例单位：{day.year}年{day.month}月的工作…")

    return hear


def sample_passwords() -> Mapping[str, str]:
    """Return the invented people's passwords by login, for the unlock window to show."""
    return {str(login): password for login, password in town_script().passwords.items()}
