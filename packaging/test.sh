#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds with the address and undefined-behaviour sanitizers, and runs every test.
# --preset dev (no sanitizers) or tsan (threads) chooses another build; what follows goes to ctest, for example -R '^archive\.'.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

preset=asan
if [[ "${1:-}" == --preset ]]; then
    preset="${2:-}"
    [[ "$preset" =~ ^(dev|asan|tsan)$ ]] || fail "--preset takes dev, asan or tsan."
    shift 2
fi

install_packages build test
build "$preset"
cd "$root"
exec ctest --preset "$preset" --no-tests=error --parallel "$(nproc)" "$@" </dev/null
