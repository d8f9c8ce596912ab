#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes the package for this distribution, build/deb/tcia-browser_VERSION_ARCHITECTURE.deb, and checks it with lintian; its path goes
# to standard output. Options go to CMake, such as -DTCIA_HOMEPAGE=ADDRESS; the maintainer's mail address is $DEBEMAIL.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build deb
if [[ -n "${DEBEMAIL:-}" ]]; then set -- "-DTCIA_MAIL=$DEBEMAIL" "$@"; fi
# The same sources make the same package.
if SOURCE_DATE_EPOCH="$(git -C "$root" log -1 --format=%ct 2>/dev/null)"; then export SOURCE_DATE_EPOCH; fi
umask 022
build release all "$@"

folder="$root/build/deb"
rm -rf "$folder"
cpack -G DEB --config "$root/build/release/CPackConfig.cmake" -B "$folder" >&2 || fail "the package could not be made."
packages=("$folder"/*.deb)
# The first upload into Debian's own archive closes a bug there; this is none.
lintian --info --fail-on warning --suppress-tags initial-upload-closes-no-bugs "${packages[0]}" >&2 || fail "lintian finds fault with ${packages[0]}."
printf '%s\n' "${packages[0]}"
