#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Downloads from servers that are not ours and compares every file: packaging/interop.sh. A server with S3's interface
# (s3rver) is fetched from npm, into build/interop; everything listens on this machine alone.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build
command -v npm >/dev/null || install_packages interop
build release tcia

# shellcheck disable=SC2154 # setup.sh sets root
folder="$root/build/interop"
mkdir -p "$folder"
if [[ ! -d "$folder/node_modules/s3rver" ]]; then
    (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts s3rver@3.7.1)
fi
python3 "$root/tests/interop/s3.py" --tcia "$root/build/release/app/cli/tcia" --modules "$folder/node_modules"
