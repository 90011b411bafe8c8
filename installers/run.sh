#!/bin/sh
# Opens MentorDesk's window, or runs its command line when a verb follows; the first time it installs what that needs.
set -eu
# shellcheck source=installers/environment.sh
. "$(dirname -- "$0")/environment.sh"

# The command line needs none of the window's libraries; nothing, or one word that is a file, means the window.
opens_window() {
    [ $# -le 1 ] || return 1
    case ${1-} in
        -*) return 1 ;;
        '' | */* | *.mentordesk) return 0 ;;
        *) [ -e "$1" ] ;;
    esac
}

need_window() {
    case $(uname):${QT_QPA_PLATFORM:-xcb} in
        Linux:xcb*)
            if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
                say "there is no screen to open a window on; start it from a desktop, or give a verb (--help names them)."
                return 1
            fi
            needed="$qt_libraries $screen_libraries"
            ;;
        *) needed=$qt_libraries ;;
    esac
    # shellcheck disable=SC2086 # a list of pairs
    need_libraries $needed
}

if opens_window "$@"; then need_window || exit 1; fi
prepare requirements.txt
start -m mentordesk "$@"
