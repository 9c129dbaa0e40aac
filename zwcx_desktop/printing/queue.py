"""The print queue of Linux (CUPS): it takes the file itself, so that letters stay letters."""

import shutil
import subprocess
import sys
from types import MappingProxyType

from zwcx_desktop.errors import ClientError
from zwcx_desktop.printing.imposition import Sides

_SIDES = MappingProxyType(
    {
        Sides.SINGLE: "one-sided",
        Sides.LONG: "two-sided-long-edge",
        Sides.SHORT: "two-sided-short-edge",
    }
)
_PATIENCE = 120
"""Seconds the queue may take to accept a job."""
CHECK = "请检查打印机是否开机、连接和缺纸，再试一次；也可以先保存为 PDF。"


class PrintRefused(ClientError):
    """The printer or its queue did not take the job."""


def queue_command() -> str:
    """Return the path of `lp`, "" where there is none."""
    return (shutil.which("lp") or "") if sys.platform.startswith("linux") else ""


def queue_arguments(printer: str, title: str, sides: Sides) -> list[str]:
    """Return the arguments of `lp` (CUPS, PWG 5100.7): A4, not scaled, the file from its input."""
    options = ("media=A4", "print-scaling=none", f"sides={_SIDES[sides]}")
    return ["-d", printer, "-t", title, *(word for o in options for word in ("-o", o))]


def submit(command: str, pdf: bytes, printer: str, title: str, sides: Sides) -> None:
    """Hand *pdf* to the queue of *printer* by *command*; nothing is written to the disk.

    Raises:
        PrintRefused: the queue did not take it.
    """
    try:
        done = subprocess.run(  # noqa: S603 - the system's own lp, no shell
            [command, *queue_arguments(printer, title, sides)],
            input=pdf,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PrintRefused(f"打印队列没有回应，任务没有送到“{printer}”。", CHECK) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise PrintRefused(f"“{printer}”的打印队列没有接受任务：{said}。", CHECK)
