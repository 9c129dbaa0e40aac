"""`python -m zwcx_desktop` and the command `zwcx` open the desktop."""

import gc
import sys


def run() -> int:
    """Open the desktop and return its exit status."""
    # Collecting garbage while modules load takes a tenth of the start; app.Program turns it on.
    gc.disable()
    from zwcx_desktop.app import main

    return main(sys.argv)


if __name__ == "__main__":
    sys.exit(run())
