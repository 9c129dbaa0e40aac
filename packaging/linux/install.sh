# Sourced: install_missing FILE [PACKAGE …] installs with apt what FILE lists and the machine lacks, and PACKAGEs.
# A line of FILE: a Debian package and what proves it is there, a library name known to the linker or a path.

say() { printf '%s\n' "$*" >&2; }

install_missing() {
  list=$1
  shift
  missing="$*"
  while read -r package proof; do
    case "$package" in ''|'#'*) continue ;; esac
    case "$proof" in
      /*) [ -e "$proof" ] || missing="$missing $package" ;;
      *) /sbin/ldconfig -p 2>/dev/null | grep -q "$proof" || missing="$missing $package" ;;
    esac
  done < "$list"
  [ -n "$missing" ] || return 0
  as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as_root="sudo -n"; else
      say "System packages are missing. Run this, then try again:"
      say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing"
      exit 1
    fi
  fi
  command -v apt-get >/dev/null || { say "Install these with the system's package tool, then try again: $missing"; exit 1; }
  say "Installing system packages: $missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
