#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs clang-tidy 14 with the checks of .clang-tidy: packaging/tidy.sh [FILE.cpp...], by default over all of lib and app, as many files
# at a time as there are processors. Nothing is built: a compile database is enough. Exit status 1 if anything was found.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build tidy
tidy="$(command -v clang-tidy-14)" || fail "there is no clang-tidy-14 here."
# shellcheck disable=SC2154 # setup.sh sets root
database="$root/build/tidy"
# Without precompiled headers, which are gcc's.
output="$(cmake -G Ninja -S "$root" -B "$database" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DBUILD_TESTING=OFF 2>&1)" ||
    { printf '%s\n' "$output" >&2; fail "the compile database could not be made; the messages above say why."; }

cd "$root"
if (( $# > 0 )); then
    files=("$@")
else
    mapfile -t files < <(git ls-files 'lib/*.cpp' 'app/*.cpp' | grep -v '_windows\.cpp$')
fi
say "looking at ${#files[@]} files"
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(build_jobs)" "$tidy" -p "$database" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow 2>/dev/null ||
    fail "the findings are above."
say "nothing was found."
