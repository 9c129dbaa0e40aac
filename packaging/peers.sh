#!/bin/sh
# Installs the programs that `python -m bench paper` measures against, apart from the product: .venv-peers and system packages.
set -eu
cd "$(dirname "$0")/.."
. packaging/linux/install.sh

stamp=.venv-peers/.ready
want=$(cat requirements/peers.lock packaging/linux/peers.txt packaging/linux/install.sh packaging/peers.sh | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && exit 0

install_missing packaging/linux/peers.txt
[ -x .venv-peers/bin/python ] || .venv/bin/python -m venv .venv-peers
.venv-peers/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/peers.lock
printf '%s' "$want" > "$stamp"
