#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the reading of a published index of a million series (Parquet) against DuckDB: packaging/bench-parquet.sh [ROUNDS].
# The distribution has no DuckDB: TCIA_BENCH_DUCKDB names a folder in which `npm install @duckdb/node-api parquet-wasm` was run. These
# also make the files, 250 MB on disk.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

[[ -n "${TCIA_BENCH_DUCKDB:-}" ]] || fail "TCIA_BENCH_DUCKDB must name a folder where npm install @duckdb/node-api parquet-wasm was run."
command -v node >/dev/null || fail "there is no node here."
install_packages build test bench
build release tcia-bench-parquet

# shellcheck disable=SC2154 # setup.sh sets root
exec node "$root/tests/bench/parquet/run.mjs" "${TCIA_BENCH_FOLDER:-$root/build/bench}/parquet" \
    "$root/build/release/tests/bench/parquet/tcia-bench-parquet" "$@"
