#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds with the address and undefined-behaviour sanitizers, and runs every test.
# --preset dev chooses a build without sanitizers; what follows goes to ctest, for example -R '^archive\.'. Data races: tsan.sh.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

preset=asan
if [[ "${1:-}" == --preset ]]; then
    preset="${2:-}"
    [[ "$preset" =~ ^(dev|asan)$ ]] || fail "--preset takes dev or asan; packaging/tsan.sh looks for data races."
    shift 2
fi

install_packages build test
build "$preset"
cd "$root"
exec ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@" </dev/null
