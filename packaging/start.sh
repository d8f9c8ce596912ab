#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From an empty machine to the running program: installs what is missing, builds, and opens TCIA Browser on its embedded
# demonstration archive. Arguments are passed on to the program in place of --demo. Without a display the command line does
# the same journey: collections, a shared list, a download, a check.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build
build release
bin="$root/build/release/app"

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    if (( $# == 0 )); then set -- --demo; fi
    exec "$bin/desktop/tcia-browser" "$@"
fi

tcia="$bin/cli/tcia"
if (( $# > 0 )); then
    say "there is no display, so the arguments go to the command line program, tcia."
    exec "$tcia" "$@"
fi

list='Demo Chest CT - Lung Screening'
folder=./tcia-demo-download
say "there is no display, so the command line shows the way, against the embedded demonstration archive."
show() { printf '\n$ tcia' >&2; printf ' %q' "$@" >&2; printf '\n' >&2; "$tcia" "$@"; }
show --server demo collections
show --server demo shared-list "$list"
show --server demo download --shared-list "$list" --to "$folder"
show verify "$folder"
printf '\n' >&2
say "the images are in $folder, each series whole and checked."
say "to open the window, run this where there is a display (DISPLAY or WAYLAND_DISPLAY is set): $root/packaging/start.sh"
