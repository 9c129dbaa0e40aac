"""Cold start: from spawning the process to the first painted unlock window, against a bare PySide6 window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.rows import Row, once
from bench.sample import desks

BARE = """
from PySide6.QtWidgets import QApplication, QWidget
class W(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        import os
        os.write(1, b"painted\\n")
        os._exit(0)
app = QApplication([])
w = W(); w.resize(480, 360); w.show()
app.exec()
"""
OURS = """
import gc, os, sys
gc.disable()  # as zwcx_desktop.__main__ does until the window is on the screen
from zwcx_desktop import app
# What follows the first paint is loaded behind the person's back; the clock stops before it.
app.Program._preload = lambda program: os._exit(0)
app.main(["zwcx", "--home", sys.argv[1]])
"""
ROUNDS = 11


def rows():
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "office"
        desks(home)
        ours, bare = [], []
        for _ in range(ROUNDS + 1):
            ours.append(once(lambda: _run(OURS, str(home))))
            bare.append(once(lambda: _run(BARE)))
        mine, other = min(ours[1:]), min(bare[1:])
        yield Row(
            "cold start to first painted unlock window", mine, other, "bare PySide6 window", 1.35
        )


def _run(code: str, *words: str) -> None:
    # Bytecode is written once and then found, as in an installed program.
    env = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    subprocess.run(
        [sys.executable, "-c", code, *words], check=True, env=env, stdout=subprocess.PIPE
    )
