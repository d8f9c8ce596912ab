#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Takes the README's pictures anew, from the running program: packaging/screenshots.sh
# For looking at every dialog: packaging/screenshots.sh --to FOLDER --size 1920x1080 --dark --all
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build test
build dev tcia-screenshots
if (( $# == 0 )); then set -- --to "$root/packaging/screenshots"; fi
exec env QT_QPA_PLATFORM=offscreen "$root/build/dev/tests/screenshots/tcia-screenshots" "$@"
