#!/bin/sh
# Writes requirements/*.lock anew from pyproject.toml: exact versions with hashes for every platform, no index host.
set -eu
cd "$(dirname "$0")/.."
compile() {
  uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
    --python-version 3.11 "$@"
}
compile pyproject.toml -o requirements/client.lock
compile pyproject.toml --extra gateway -o requirements/gateway.lock
compile pyproject.toml --extra gateway --extra dev -o requirements/dev.lock
# What both have is of one version.
compile --group peers --constraint requirements/dev.lock -o requirements/peers.lock
