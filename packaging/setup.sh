#!/bin/sh
# Prepares a machine: system libraries and fonts Qt needs, a virtual environment, the locked packages.
# A second run finds its stamp and ends at once. Debian 12, Ubuntu 24.04 and their relatives.
set -eu
cd "$(dirname "$0")/.."

stamp=.venv/.ready
want=$(cat requirements/dev.lock packaging/linux/libraries.txt packaging/setup.sh | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && exit 0

say() { printf '%s\n' "$*" >&2; }

python=$(command -v "${PYTHON:-python3}" || true)
[ -n "$python" ] || { say "python3 is missing. Run: sudo apt-get install -y python3 python3-venv"; exit 1; }
"$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || {
  say "Python 3.11, 3.12 or 3.13 is needed, this is $("$python" --version). Set PYTHON=/path/to/python3.11 and try again."
  exit 1
}

# Debian package and the file that proves it is there, one pair a line.
missing=""
while read -r package library; do
  case "$package" in ''|'#'*) continue ;; esac
  case "$library" in
    /*) [ -e "$library" ] || missing="$missing $package" ;;
    *) /sbin/ldconfig -p 2>/dev/null | grep -q "$library" || missing="$missing $package" ;;
  esac
done < packaging/linux/libraries.txt
"$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"

if [ -n "$missing" ]; then
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo -n"; else
      say "System libraries are missing. Run this, then try again:"
      say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing"
      exit 1
    fi
  fi
  command -v apt-get >/dev/null || { say "Install these with the system's package tool, then try again:$missing"; exit 1; }
  say "Installing system libraries:$missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

[ -x .venv/bin/python ] || { say "Making the virtual environment"; "$python" -m venv .venv; }
say "Installing the locked Python packages"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/dev.lock
printf '%s' "$want" > "$stamp"
