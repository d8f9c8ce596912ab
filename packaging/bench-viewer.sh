#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the scrolling through a CT of 1,000 slices on disk, beside dcm2pnm: packaging/bench-viewer.sh [SLICES]. Fails below 30
# slices a second. The slices take 500 MB of disk while it runs.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build test bench
build release tcia-bench-viewer
build release tcia-browser

# shellcheck disable=SC2154 # setup.sh sets root
built="$root/build/release"
exec "$built/tests/bench/viewer/tcia-bench-viewer" "$built/app/desktop/tcia-browser" "$@"
