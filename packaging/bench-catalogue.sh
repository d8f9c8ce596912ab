#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures the catalogue with a million series against pandas and SQLite: packaging/bench-catalogue.sh [--only NAME] …; the words
# go to tests/bench/catalogue/run.py. The corpus and the others' files take 2 GB of disk, the measuring 1 GB of memory.
# DuckDB, which no distribution packages, is measured too where TCIA_BENCH_DUCKDB names a folder in which
# `npm install @duckdb/node-api` was run.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build test bench
build release tcia-bench-catalogue-corpus
build release tcia-bench-catalogue

# shellcheck disable=SC2154 # setup.sh sets root
built="$root/build/release/tests/bench/catalogue"
folder="${TCIA_BENCH_FOLDER:-$root/build/bench}/catalogue"
"$built/tcia-bench-catalogue-corpus" "$folder"
# The distribution's own Python: pandas was installed for it, whatever else is called python3.
exec /usr/bin/python3 "$root/tests/bench/catalogue/run.py" --folder "$folder" --ours "$built/tcia-bench-catalogue" "$@"
