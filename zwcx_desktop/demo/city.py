"""The city's gateway as a process of its own on loopback, started, stopped and asked by command."""

import subprocess
import sys
from pathlib import Path


class City:
    """A platform in *folder*; it keeps its port when it is stopped and started again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._port = 0
        self.url = ""

    def found(self, name: str) -> None:
        """Make the platform's keys and database."""
        self._say("init", "--name", name)

    def code(self, org: str, name: str) -> str:
        """Return a one-time enrolment code for the office *org*."""
        return self._say("code", "--org", org, "--name", name).strip()

    def start(self) -> str:
        """Serve, and return the address."""
        log = (self._folder / "gateway.log").open("a", encoding="utf-8")
        with log:
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                [*self._command("serve"), "--port", str(self._port)],
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        if not self.url.startswith("http"):
            raise RuntimeError(f"the gateway did not start, see {log.name}")
        self._port = int(self.url.rpartition(":")[2])
        return self.url

    @property
    def pid(self) -> int:
        """The process that serves, 0 when none does."""
        return self._process.pid if self._process else 0

    def stop(self) -> None:
        """Stop serving. Nothing happens when it does not serve."""
        if self._process is None:
            return
        self._process.terminate()
        self._process.wait(20)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def held(self, org: str) -> list[bytes]:
        """Return every canonical line the platform holds of *org*, in the order received."""
        text = self._say("show", "--org", org, "--lines")
        return [line.encode() for line in text.splitlines() if line]

    def send_back(self, record: str, reason: str) -> None:
        """Return a record to its office for correction."""
        self._say("return", record, "--reason", reason)

    def _command(self, word: str) -> list[str]:
        return [sys.executable, "-m", "zwcx_gateway", word, "--home", str(self._folder)]

    def _say(self, word: str, *arguments: str) -> str:
        done = subprocess.run(  # noqa: S603 - our own module
            [*self._command(word), *arguments],
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        if done.returncode:
            raise RuntimeError(f"zwcx-gateway {word}: {done.stderr.strip()}")
        return done.stdout
