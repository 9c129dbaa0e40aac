"""A city's gateway as a real process on loopback, for every test that talks to one."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from zwcx_desktop.wire import enrol
from zwcx_gateway import home as homes
from zwcx_gateway.enrolment import issue_code
from zwcx_gateway.ledger import Ledger, open_ledger

ROOT = Path(__file__).resolve().parents[1]
_SERVE = [sys.executable, "-m", "zwcx_gateway", "serve"]


class Process:
    """A gateway that can be killed and started again on the same folder."""

    def __init__(self, folder: Path, database: str) -> None:
        self.home = homes.create(folder, "测试平台", database, datetime.now(UTC))
        self.log = folder.parent / f"{folder.name}.log"
        self.ledger: Ledger = open_ledger(self.home.settings.database)
        self.url = ""
        self.start()

    def start(self, port: int = 0) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [*_SERVE, f"--port={port}", f"--home={self.home.folder}"],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self.url = self._process.stdout.readline().strip()
        assert self.url.startswith("http://127.0.0.1:"), self.log.read_text()

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        self._process.stdout.close()

    def stop(self) -> None:
        self._process.terminate()
        assert self._process.wait(20) in (0, -signal.SIGTERM)
        self._process.stdout.close()
        self.ledger.close()

    def cpu_seconds(self) -> float:
        parts = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(parts[11]) + int(parts[12])) / os.sysconf("SC_CLK_TCK")

    def code(self, org: str, name: str = "甲镇人民政府") -> str:
        code = enrol.new_code(os.urandom(10))
        self.ledger.write(lambda c: issue_code(c, org, name, datetime.now(UTC), code))
        return code
