#!/bin/sh
# Prepares a machine: system libraries and fonts Qt needs, a virtual environment, the locked packages.
# A second run finds its stamp and ends at once. Debian 12, Ubuntu 24.04 and their relatives.
set -eu
cd "$(dirname "$0")/.."
. packaging/linux/install.sh

stamp=.venv/.ready
want=$(cat requirements/dev.lock packaging/linux/libraries.txt packaging/linux/install.sh packaging/setup.sh | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && exit 0

python=$(command -v "${PYTHON:-python3}" || true)
[ -n "$python" ] || { say "python3 is missing. Run: sudo apt-get install -y python3 python3-venv"; exit 1; }
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || {
  say "Python 3.11, 3.12 or 3.13 is needed, this is $("$python" --version). Set PYTHON=/path/to/python3.11 and try again."
  exit 1
}

"$python" -c 'import ensurepip, venv' 2>/dev/null && venv="" || venv=python3-venv
install_missing packaging/linux/libraries.txt $venv

[ -x .venv/bin/python ] || { say "Making the virtual environment"; "$python" -m venv .venv; }
say "Installing the locked Python packages"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/dev.lock
printf '%s' "$want" > "$stamp"
