#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the programs for Windows on Debian 12, with mingw-w64: packaging/windows.sh [libraries] [program] [installer], by default all,
# in this order. Each library is built once, from the distribution's source package of the version that is installed here, into the
# folder that TCIA_WINDOWS names (by default build/windows; checkouts may share one). What is done is not done again until its source
# or its recipe changes, what was interrupted goes on; each step says how long it took and how large it is.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

# shellcheck disable=SC2154 # setup.sh sets root
windows="$(realpath -m -- "${TCIA_WINDOWS:-$root/build/windows}")"
prefix="$windows/prefix"
host=x86_64-w64-mingw32
export prefix host root # the recipes run in a shell of their own
# shellcheck source=packaging/windows/steps.sh
source "$root/packaging/windows/steps.sh"
# shellcheck source=packaging/windows/libraries.sh
source "$root/packaging/windows/libraries.sh"
# shellcheck source=packaging/windows/installer.sh
source "$root/packaging/windows/installer.sh"

# The project itself is built into build/mingw of its checkout.
program() {
    local started=$SECONDS
    build mingw all "-DTCIA_WINDOWS_PREFIX=$prefix"
    say "the program: $((SECONDS - started)) s, $(du -sm "$root/build/mingw" | cut -f1) MB"
}

# Installed, run and removed under Wine as well.
installer() {
    stage "$root/build/mingw/app/cli/tcia.exe" "$root/build/mingw/app/desktop/tcia-browser.exe"
    make_installer
    prove_installer
}

if (( $# == 0 )); then set -- libraries program installer; fi
for part; do
    case "$part" in
        libraries|program|installer) ;;
        *) fail "unknown part: $part. Known are libraries, program and installer." ;;
    esac
done
install_packages build windows
for part; do "$part"; done
