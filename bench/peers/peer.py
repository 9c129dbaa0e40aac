"""A program of the paper comparison as a process of its own, and what a process took."""

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pypdfium2

from bench import texts

PROGRAMS = Path(".venv-peers/bin").absolute()
"""Where `make peers` puts what pip installs."""
FONT_CONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{folder}</cachedir></fontconfig>
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What one process took: seconds by the clock and of CPU, and the file it wrote."""

    wall: float
    cpu: float
    pages: int
    size: int

    def __str__(self) -> str:
        return f"{self.pages} {'page' if self.pages == 1 else 'pages'}, {self.size / 1e3:,.0f} kB"


@dataclass(frozen=True, slots=True)
class Peer:
    """A program that sets the same texts.

    Attributes:
        version: returns its version, "" when it is not installed.
        notice: returns the source of a notice by number.
        ledger: returns the source of a ledger by count of rows.
        command: returns what sets the source at a path into a PDF of the same name beside it.
        tagged: whether the file says what is a heading and a cell, as ours does.
    """

    name: str
    suffix: str
    version: Callable[[], str]
    notice: Callable[[int], str]
    ledger: Callable[[int], str]
    command: Callable[[Path], list[str]]
    tagged: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)

    def set(self, source: str, folder: Path) -> Taken:
        """Set *source* in a fresh process that works in *folder*."""
        page = folder / f"page{self.suffix}"
        page.write_text(source, encoding="utf-8")
        config = folder / "fonts.conf"
        if not config.exists():
            config.write_text(FONT_CONFIG.format(fonts=texts.FONTS, folder=folder / "fontcache"))
        places = {"HOME": str(folder), "FONTCONFIG_FILE": str(config)}
        return taken(self.command(page), page.with_suffix(".pdf"), {**places, **self.environment})


def taken(command: list[str], out: Path, environment: Mapping[str, str]) -> Taken:
    """Run *command*, which writes *out*, and return what it took.

    Bytecode is written once and then found, as in an installed program.
    """
    out.unlink(missing_ok=True)
    cache = {"PYTHONPYCACHEPREFIX": str(out.parent / "bytecode"), "PYTHONDONTWRITEBYTECODE": ""}
    began = time.perf_counter()
    with subprocess.Popen(
        command,
        env={**os.environ, **cache, **environment},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - began
    if process.returncode:
        raise RuntimeError(f"{command} ended with {process.returncode}")
    with pypdfium2.PdfDocument(out) as document:
        return Taken(wall, used.ru_utime + used.ru_stime, len(document), out.stat().st_size)


def said(*command: str) -> str:
    """Return what *command* prints, "" when there is no such program."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def packaged(package: str) -> str:
    """Return the version of *package* in the peers' environment, "" when it is not there."""
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return said(str(PROGRAMS / "python"), "-c", code).strip()
