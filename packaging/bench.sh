#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Measures downloads against curl, bsdtar and unzip, and against the limit of this machine: packaging/bench.sh [--rounds
# N] [--corpus a,b,c] …; the rest goes to tests/bench/transfer/run.py. The corpora take 9 GB of disk, a run of (c) 5 GB
# more. --corpus slow measures a server that is slow on each connection, against curl --parallel and a pool of threads;
# --corpus buckets objects in a bucket (2 GB), against rclone, aws and curl --parallel.
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

install_packages build test bench
build release tcia
build release tcia-bench-corpus
build release tcia-bench-limit

# shellcheck disable=SC2154 # setup.sh sets root
built="$root/build/release"
folder="${TCIA_BENCH_FOLDER:-$root/build/bench}"
corpora=(a b c)
for (( i = 1; i < $#; ++i )); do
    if [[ "${!i}" == --corpus ]]; then next=$(( i + 1 )); IFS=, read -ra corpora <<<"${!next}"; fi
done
"$built/tests/bench/transfer/tcia-bench-corpus" "$folder/corpora" "${corpora[@]}"
exec python3 "$root/tests/bench/transfer/run.py" --corpora "$folder/corpora" --folder "$folder/downloads" \
    --tools "$built/tests/bench/transfer" --tcia "$built/app/cli/tcia" "$@"
