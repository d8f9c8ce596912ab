# SPDX-License-Identifier: Apache-2.0
"""The benchmark against slow connections: how much of what a server gives to many of them is had by default."""
import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import run

HERE = Path(__file__).parent
GOAL = 0.85


@contextlib.contextmanager
def served(corpus, arguments):
    process = subprocess.Popen([sys.executable, HERE / "slowserver.py", "--root", corpus, *arguments],
                               stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.wait()


def ways(options, corpus, base, lists, limited):
    """Name, and the command that fetches all of the corpus. The first is what the others are compared with."""
    ours = [options.tcia, "--quiet", "--url", base, "--dialect", "nbia-v4", "download", "--manifest", corpus / "manifest.csv",
            "--to", "."]
    curl = "curl -sSf --parallel --parallel-immediate --parallel-max {} --config " + str(lists / "config")
    if limited:
        return {f"curl --parallel-max {limited}": run.script(curl.format(limited)), "tcia": ours}
    return {"curl --parallel-max 8": run.script(curl.format(8)),
            "tcia": ours,
            "pool of 10": [sys.executable, HERE / "pool.py", "10", lists / "pairs"],
            "tcia --jobs 3": [*ours, "--jobs", "3"]}


class Base:
    """What run.write_lists() wants to know of a server."""

    def __init__(self, base):
        self.base = base


def measure(options, name):
    corpus = Path(options.corpora) / name
    series, wanted = run.contents(corpus)
    packed = sum((corpus / f"{uid}.zip").stat().st_size for uid in series)
    variants = {"2 MB/s a connection, 400 ms before the first byte": ([], 0)}
    for refuse in ("503", "429", "reset"):
        variants[f"the same, and only two at a time ({refuse})"] = (["--connections", "2", "--refuse", refuse], 2)
    print(f"\nCorpus {name}: {len(series)} series, {packed / 1e6:.0f} MB of ZIPs", flush=True)
    for title, (arguments, limited) in variants.items():
        if options.variant and not any(word in title for word in options.variant):
            continue
        compare(options, corpus, title, arguments, limited, series, wanted, packed)


def compare(options, corpus, title, arguments, limited, series, wanted, packed):
    print(f"\n{title}\n{'':22}{'seconds':>9}{'MB/s':>8}{'x curl':>8}{'at once':>9}{'refused':>9}", flush=True)
    lists = Path(tempfile.mkdtemp(prefix="tcia-bench-lists-"))
    reference = 0.0
    for way in ways(options, corpus, "", lists, limited):
        if options.only and way not in options.only and reference:
            continue
        folder = Path(options.folder) / f"run-slow-{way.replace(' ', '-')}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        home = Path(tempfile.mkdtemp(prefix="tcia-bench-home-"))
        with served(corpus, arguments) as base:
            run.write_lists(series, Base(base), lists)
            seconds, _ = run.timed(ways(options, corpus, base, lists, limited)[way], folder, home)
            parts = urlsplit(base)
            with urllib.request.urlopen(f"{parts.scheme}://{parts.netloc}/statistics") as answer:
                statistics = json.load(answer)
        if not way.startswith("curl") and run.images_below(folder) != wanted:
            sys.exit(f"{way} brought {run.images_below(folder)} images and bytes of {wanted}")
        shutil.rmtree(folder)
        shutil.rmtree(home)
        reference = reference or seconds
        print(f"{way:22}{seconds:9.2f}{packed / 1e6 / seconds:8.2f}{reference / seconds:8.2f}{statistics['most']:9}"
              f"{statistics['refused']:9}", flush=True)
        if way == "tcia" and reference / seconds < GOAL:
            print(f"  less than the goal of {GOAL} x curl", flush=True)
    shutil.rmtree(lists)
