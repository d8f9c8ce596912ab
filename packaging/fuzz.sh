#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Feeds made-up bytes to what reads strangers' bytes: packaging/fuzz.sh [MINUTES] [TARGET…], by default 20 minutes for each target,
# one after the other. What breaks one is kept in build/fuzz/found; put it into tests/fuzz/found/TARGET once it is mended, and every
# test run reads it. Recorded answers of the real archive are seeds too, where TCIA_REAL_DATA names their folder.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

minutes="${1:-20}"
[[ "$minutes" =~ ^[0-9]+$ ]] || fail "packaging/fuzz.sh [MINUTES] [TARGET…]"
chosen="${*:2}"

install_packages build test fuzz
build fuzz fuzzers

# shellcheck disable=SC2154 # setup.sh sets root
built="$root/build/fuzz"
mkdir -p "$built/found"
broken=()
for target in $("$built/tests/fuzz/tcia-fuzz-seeds" "$built/corpus"); do
    [[ -z "$chosen" || " $chosen " == *" $target "* ]] || continue
    say "$target, $minutes minutes"
    if [[ "$target" == unpacker || "$target" == parquet ]]; then longest=65536; else longest=16384; fi # long tables are slow and tell nothing new
    "$built/tests/fuzz/fuzz-$target" -max_total_time=$(( minutes * 60 )) -max_len="$longest" -timeout=25 -rss_limit_mb=2048 \
        -dict="$root/tests/fuzz/dictionaries/$target.dict" -artifact_prefix="$built/found/$target-" -print_final_stats=1 \
        -verbosity=1 "$built/corpus/$target" || broken+=("$target")
done
(( ${#broken[@]} == 0 )) || fail "these broke: ${broken[*]}; the bytes lie in $built/found."
