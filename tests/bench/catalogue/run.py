#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the catalogue against pandas, SQLite and, where it is, DuckDB, on a made-up archive of a million series, and prints
medians, 99th percentiles, memory and ratios. packaging/bench-catalogue.sh builds what it needs."""
import argparse
import json
import subprocess
import sys
from pathlib import Path

import task


def lines(command):
    """The JSON objects that a program prints, one a line; what else it has to say goes to the screen."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        print(f"{Path(command[0]).name} ended with {done.returncode}", file=sys.stderr)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]


def ours(program, folder):
    """It prints what task.report() makes, with the measures' names of task.MEASURES; answers it leaves out are not compared."""
    if not program or not Path(program).exists():
        print("tcia-bench-catalogue is not there, so the catalogue itself is not measured: only the others are.", file=sys.stderr)
        return []
    return lines([program, "--folder", folder])


def disagreements(programs):
    """Times of different answers are not to be compared."""
    for name, title in task.MEASURES.items():
        answers = {program["program"]: program["measures"][name]["answer"] for program in programs
                   if "answer" in program["measures"].get(name, {})}
        if len({json.dumps(answer, sort_keys=True) for answer in answers.values()}) > 1:
            yield f"{title}: the answers differ: " + "; ".join(f"{program}: {answer}" for program, answer in answers.items())


def print_table(programs, base):
    """Milliseconds, each with the ratio to the first program's if that is ours."""
    width = 29 if base else 20
    heads = [program["program"] + " " + program.get("version", "") for program in programs]
    print(f"{'milliseconds':28}" + "".join(f"{head:>{width}}" for head in heads))
    print(f"{'':28}" + f"{'median':>10}{'p99':>10}{'x ours' if base else '':>{width - 20}}" * len(programs))
    for name, title in task.MEASURES.items():
        cells = [cell(program["measures"].get(name), base and base["measures"].get(name), width) for program in programs]
        print(f"{title:28}" + "".join(cells))
    for key, title in (("memory", "peak memory, MB"), ("disk", "on disk, MB")):
        print(f"{title:28}" + "".join(size(program.get(key), base and base.get(key), width) for program in programs))


def ratio(value, beside, width):
    return f"{value / beside:>{width}.2f}" if beside else " " * width


def cell(measure, beside, width):
    if not measure:
        return f"{'-':>10}" + " " * (width - 10)
    return (f"{1000 * measure['median']:10.1f}{1000 * measure['p99']:10.1f}"
            + ratio(measure["median"], beside and beside["median"], width - 20))


def size(value, beside, width):
    if not value:
        return f"{'-':>10}" + " " * (width - 10)
    return f"{value / 1e6:10.0f}{'':10}" + ratio(value, beside, width - 20)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", required=True, type=Path, help="what tcia-bench-catalogue-corpus wrote")
    parser.add_argument("--ours", help="the program tcia-bench-catalogue")
    parser.add_argument("--only", action="append", default=[], help="measure only this rival (or: none); may be repeated")
    parser.add_argument("--json", type=Path, help="keep the numbers here too")
    options = parser.parse_args()
    programs = ours(options.ours, options.folder)
    base = programs[0] if programs else None
    if options.only != ["none"]:
        programs += lines([sys.executable, Path(__file__).with_name("rivals.py"), options.folder, *options.only])
    if options.json:
        options.json.write_text("".join(json.dumps(program) + "\n" for program in programs))
    if programs:
        print_table(programs, base)
    differing = list(disagreements(programs))
    print(*differing, sep="\n", end="\n" if differing else "", file=sys.stderr)
    return 1 if differing or not programs else 0


if __name__ == "__main__":
    sys.exit(main())
