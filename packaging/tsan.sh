#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Looks for data races: packaging/tsan.sh [ctest's arguments], by default the tests of all rooms without a window. The sanitizer
# does not see how the distribution's Qt synchronises threads, so that every hand-over would look like a race; hence the same
# version of Qt is built once from the distribution's source package, with the sanitizer, into build/qt-tsan (half an hour of one
# processor, 2 GB of disk).
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

# shellcheck disable=SC2154 # setup.sh sets root
qt="$root/build/qt-tsan"
# Every folder of tests but those of the window (desktop; documents and fixtures, which link it) and of the source text (direction, style).
rooms=()
for folder in "$root"/tests/*/; do
    room="$(basename -- "$folder")"
    case "$room" in desktop|documents|fixtures|direction|style) continue ;; esac
    if compgen -G "$folder/tst_*.cpp" >/dev/null; then rooms+=("$room"); fi
done

# fetch_qt VERSION: unpacks that source package with the distribution's patches.
fetch_qt() {
    grep -qxF "Version: $1" <<<"$(apt-cache showsrc qt6-base 2>/dev/null)" ||
        fail "apt knows no source of qt6-base $1. Have it list sources as well: write \"Types: deb deb-src\" where" \
             "\"Types: deb\" is in /etc/apt/sources.list.d (or a line \"deb-src …\" with each line \"deb …\" in" \
             "/etc/apt/sources.list), then: apt-get update"
    rm -rf "$qt"
    mkdir -p "$qt"
    (cd "$qt" && apt-get -q source "qt6-base=$1" >&2 && mv qt6-base-*/ source) || fail "the source of Qt could not be fetched."
}

# Only the libraries that the tests load instead of the distribution's; its other Qt libraries (GUI, D-Bus, Core5Compat) are loaded
# on top, so the symbols must be the same, including GLib's event loop. The distribution's tools are used.
configure_qt() {
    local feature features=()
    for feature in gui dbus xml icu zstd brotli gssapi libproxy sctp system_pcre2 system_doubleconversion system_libb2 \
                   mimetype_database sql_odbc sql_mysql sql_psql sql_ibase; do
        features+=("-DFEATURE_$feature=OFF")
    done
    for feature in sanitizer sanitize_thread glib ssl sql_sqlite system_sqlite; do features+=("-DFEATURE_$feature=ON"); done
    cmake -G Ninja -S "$qt/source" -B "$qt/built" -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DCMAKE_C_FLAGS_RELWITHDEBINFO="-O1 -g1" -DCMAKE_CXX_FLAGS_RELWITHDEBINFO="-O1 -g1" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_FORCE_FIND_TOOLS=ON -DQT_HOST_PATH=/usr \
        -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" "${features[@]}" >&2
}

build_qt() {
    cmake --build "$qt/built" --parallel "$(build_jobs)" \
        --target Core Network Sql Concurrent Test QSQLiteDriverPlugin QTlsBackendOpenSSLPlugin >&2
}

install_packages build test tsan
version="$(dpkg-query -W -f='${source:Version}' qt6-base-dev)"
if [[ "$(cat "$qt/version" 2>/dev/null)" != "$version" ]]; then
    say "fetching the source of Qt $version"
    fetch_qt "$version"
    configure_qt || fail "Qt could not be configured; the messages above say why."
    printf '%s\n' "$version" >"$qt/version"
fi
say "building Qt $version with the thread sanitizer, or what is left of it"
build_qt || fail "Qt could not be built; the messages above say why."

for room in "${rooms[@]}"; do build tsan "tests/$room/all"; done
cd "$root"
if (( $# == 0 )); then set -- -R "^($(IFS='|'; printf '%s' "${rooms[*]}"))\\."; fi
# The reading of Japanese names needs ICU, which is left out of this Qt, and has one thread only.
set -- -E '^dicom\.charset$' "$@"
# GLib itself has no sanitizer: Qt's own event loop is used. So has none of DCMTK, QuaZip, SQLite and OpenSSL: races inside them, or
# between them alone, are not seen; see tests/tsan.supp for what they report falsely.
export LD_LIBRARY_PATH="$qt/built/lib" QT_PLUGIN_PATH="$qt/built/plugins" QT_NO_GLIB=1
exec ctest --preset tsan --no-tests=error "$@" </dev/null
