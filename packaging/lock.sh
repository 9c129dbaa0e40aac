#!/bin/sh
# Writes requirements/*.lock anew from pyproject.toml: exact versions with hashes for every platform, no index host.
set -eu
cd "$(dirname "$0")/.."
compile() {
  uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-annotate --no-header \
    --python-version 3.11 pyproject.toml "$@"
}
compile -o requirements/client.lock
compile --extra gateway -o requirements/gateway.lock
compile --all-extras -o requirements/dev.lock
