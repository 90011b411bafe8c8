# shellcheck shell=sh disable=SC2034 # the lists are used by those that source this
# Sourced by run.sh, test.sh and .ci/run: finds Python, and keeps .venv as the locked requirements say.
# Nothing here writes to standard output, which belongs to the program. POSIX sh, no Python start when all is in place.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
venv_python=$root/.venv/bin/python

# soname:package as Debian and Ubuntu name it.
qt_libraries='libglib-2.0.so.0:libglib2.0-0 libGL.so.1:libgl1 libEGL.so.1:libegl1 libX11.so.6:libx11-6
    libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1 libfreetype.so.6:libfreetype6
    libxkbcommon.so.0:libxkbcommon0'
screen_libraries='libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-shape.so.0:libxcb-shape0 libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0'

say() {
    printf 'MentorDesk: %s\n' "$*" >&2
}

# Installs Debian packages where that needs no question; otherwise says what is missing and how to get it, and fails.
get_packages() {
    [ $# -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        say "this machine lacks what Debian calls $*; install it with the system's own package manager and start again."
        return 1
    elif [ "$(id -u)" != 0 ]; then
        say "this machine lacks $*; get it with: sudo apt-get install $*"
        return 1
    fi
    say "installing with apt-get: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update </dev/null >&2 || say "apt-get update failed; going on with the lists that are there."
    apt-get -qq -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@" </dev/null >&2 || {
        say "apt-get could not install $*; its lines above say why, and a new start tries again."
        return 1
    }
}

# need_libraries SONAME:PACKAGE…
need_libraries() {
    known=$(/sbin/ldconfig -p 2>/dev/null) || return 0 # no list of libraries here (macOS, musl): Qt speaks for itself
    missing=
    for pair in "$@"; do
        case $known in
            *"${pair%%:*} "*) ;;
            *) missing="$missing ${pair#*:}" ;;
        esac
    done
    # shellcheck disable=SC2086 # a list of packages
    get_packages $missing
}

# need_tools COMMAND:PACKAGE… (or FILE:PACKAGE)
need_tools() {
    missing=
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || [ -e "${pair%%:*}" ] || missing="$missing ${pair#*:}"
    done
    # shellcheck disable=SC2086 # a list of packages
    get_packages $missing
}

# Prints the first Python that will do. A name may be a pyenv shim for a version that is not chosen, so each is tried.
find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if "$name" -I -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            echo "$name"
            return 0
        fi
    done
    return 1
}

# Is .venv there, and was exactly this requirements file the last to be installed whole?
is_current() {
    [ -x "$venv_python" ] && cmp -s "$root/installers/$1" "$root/.venv/installed/$1"
}

# prepare REQUIREMENTS: afterwards .venv holds them.
prepare() {
    if is_current "$1"; then return 0; fi
    if ! python=$(find_python); then
        # Debian's Python comes without venv.
        get_packages python3 python3-venv || exit 1
        if ! python=$(find_python); then
            say "needs Python 3.11 to 3.14 with its module venv; get it from the system's package manager or python.org."
            exit 1
        fi
    fi
    "$python" -I "$root/installers/install.py" "$1" </dev/null || exit 1
}

# start ARGUMENT…: becomes Python in .venv, with this checkout importable and the caller's folder not.
start() {
    unset PYTHONHOME
    export PYTHONPATH="$root${PYTHONPATH:+:$PYTHONPATH}"
    exec "$venv_python" -P "$@"
}
