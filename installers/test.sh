#!/bin/sh
# Runs all tests without a screen, in random order; arguments go to pytest. Installs what that needs the first time.
# `--torture` runs the long form of tests/torture instead, with the arguments that it takes.
set -eu
# shellcheck source=installers/environment.sh
. "$(dirname -- "$0")/environment.sh"

# shellcheck disable=SC2086 # lists of pairs
need_libraries $qt_libraries $screen_libraries || exit 1
need_tools pdftotext:poppler-utils zbarimg:zbar-tools qpdf:qpdf age:age khal:khal Xvfb:xvfb xauth:xauth strace:strace \
    /usr/share/unicode/BidiCharacterTest.txt:unicode-data ||
    say "going on without; tests look at less where they are missing."
prepare requirements-test.txt
cd "$root"
export QT_QPA_PLATFORM=offscreen
if [ "${1-}" = --torture ]; then
    shift
    start -m tests.torture "$@"
fi
start -m pytest -n 2 --dist worksteal "$@"
