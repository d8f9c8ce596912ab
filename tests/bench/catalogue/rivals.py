#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks other programs what the window asks the catalogue: rivals.py FOLDER [NAME …] reads FOLDER/series.csv, once, into each
program's own file, and prints one JSON object a program, one a line. Each is measured in a process of its own."""
import argparse
import importlib
import json
import os
import sys
import time
from pathlib import Path

NAMES = ["pandas", "sqlite"] + (["duckdb"] if "TCIA_BENCH_DUCKDB" in os.environ else [])


def load(rival, folder):
    path, source = rival.path_in(folder), folder / "series.csv"
    whole = path.with_name(path.name + ".whole")  # written last: a load may be stopped half-way
    if path.exists() and whole.exists() and whole.stat().st_mtime >= source.stat().st_mtime:
        return
    begin = time.perf_counter()
    rival.load(folder)
    whole.touch()
    print(f"{rival.__name__}: {path.name} written in {time.perf_counter() - begin:.1f} s", file=sys.stderr, flush=True)


def apart(work, name):
    """In a process of its own, so that its peak memory is measured separately."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        try:
            work(name)
            sys.stdout.flush()
        except BaseException as error:  # the parent goes on with the next
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(NAMES)}; default: these")
    parser.add_argument("--load-only", action="store_true", help="write the programs' files, measure nothing")
    options = parser.parse_args()
    def prepare(name):
        load(importlib.import_module(f"with_{name}"), options.folder)
    def ask(name):
        print(json.dumps(importlib.import_module(f"with_{name}").measure(options.folder)))
    good = True
    for name in options.names or NAMES:
        good = apart(prepare, name) and (options.load_only or apart(ask, name)) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
