"""`python -m zwcx_desktop` opens the desktop."""

import sys

from zwcx_desktop.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv))
