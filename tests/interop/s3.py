#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Downloads from a bucket of a server that is not ours: s3rver, from npm. Puts images of the demonstration archive into it,
browses, downloads, verifies and repairs them with tcia, and compares every file. packaging/interop.sh installs what it needs."""
import argparse
import csv
import hashlib
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

BUCKET = "interop"


def check(kept, promise):
    if not kept:
        sys.exit(f"BROKEN: {promise}")
    print(f"ok: {promise}", flush=True)


def free_port():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


class Bucket:
    """s3rver with one empty bucket, in a folder of its own."""

    def __init__(self, modules):
        self.folder = Path(tempfile.mkdtemp(prefix="tcia-interop-s3-"))
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        # Without the old provider it cannot make continuation tokens.
        self.process = subprocess.Popen(
            ["node", "--openssl-legacy-provider", modules / "s3rver" / "bin" / "s3rver.js", "-d", self.folder, "-a", "127.0.0.1",
             "-p", str(port), "--configure-bucket", BUCKET], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.url + f"/{BUCKET}?list-type=2", timeout=5)
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.1)
        self.stop()
        sys.exit("s3rver does not serve")

    def put(self, key, content):
        address = f"{self.url}/{BUCKET}/{urllib.parse.quote(key)}"
        urllib.request.urlopen(urllib.request.Request(address, data=content, method="PUT"), timeout=30)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Program:
    """tcia with a home of its own."""

    def __init__(self, path, home):
        self.path, self.home = path, home

    def run(self, *words, expected=0):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(self.home)}
        done = subprocess.run([self.path, "--quiet", *words], capture_output=True, env=environment, text=True, timeout=600)
        if done.returncode != expected:
            sys.exit(f"tcia {' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout


def sums_below(folder):
    return sorted(hashlib.md5(path.read_bytes()).hexdigest() for path in Path(folder).rglob("*.dcm"))


def rows(program, *words):
    return list(csv.DictReader(io.StringIO(program.run("--format", "csv", *words))))


def downloaded_series(program, folder, most):
    """Small series of the demonstration archive, in folders by their UIDs."""
    all_series = rows(program, "--server", "demo", "series", "--collection", "Demo-Liver-Ultrasound")
    few = sorted(all_series, key=lambda row: int(row["FileSize"] or 0))[:most]
    chosen = [word for row in few for word in ("--series", row["SeriesInstanceUID"])]
    program.run("--server", "demo", "download", "--to", folder, "--layout", "flat", *chosen)
    return [row["SeriesInstanceUID"] for row in few]


def compare(program, bucket, folder):
    posted = downloaded_series(program, folder / "posted", 8)
    for uid in posted:
        for path in sorted((folder / "posted" / uid).glob("*.dcm")):
            bucket.put(f"a folder/{uid}/{path.name}", path.read_bytes())
    bucket.put("a folder/readme.txt", b"These are no images.\n")
    many = next((folder / "posted" / posted[0]).glob("*.dcm")).read_bytes()
    for i in range(1100):  # more than one page
        bucket.put(f"pages/{i:04}.txt", many[:16])
    server = ["--url", bucket.url, "--dialect", "s3", "--bucket", BUCKET]
    listed = rows(program, *server, "series")
    check(sorted(row["SeriesInstanceUID"] for row in listed) == sorted(posted), "every folder is listed as its series")
    for row in listed:
        files = list((folder / "posted" / row["SeriesInstanceUID"]).glob("*.dcm"))
        if int(row["ImageCount"]) != len(files) or int(row["FileSize"]) != sum(f.stat().st_size for f in files):
            sys.exit(f"BROKEN: number and size of {row['SeriesInstanceUID']}")
    check(True, "numbers and sizes are those of the files")
    program.run(*server, "download", "--to", folder / "fetched", "--layout", "flat", "--collection", BUCKET)
    for uid in posted:
        if sums_below(folder / "fetched" / uid) != sums_below(folder / "posted" / uid):
            sys.exit(f"BROKEN: the files of {uid}")
    check(True, "every file is the one that was posted")
    program.run(*server, "verify", "--against-server", folder / "fetched")
    next((folder / "fetched" / posted[0]).glob("*.dcm")).unlink()
    program.run(*server, "verify", "--repair", folder / "fetched")
    check(sums_below(folder / "fetched" / posted[0]) == sums_below(folder / "posted" / posted[0]), "a repair brings back a file")
    changed = next((folder / "posted" / posted[1]).glob("*.dcm"))
    bucket.put(f"a folder/{posted[1]}/{changed.name}", changed.read_bytes()[:-1] + b"x")
    program.run(*server, "verify", "--against-server", folder / "fetched", expected=1)
    check(True, "a changed object is found without a download")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tcia", required=True, type=Path)
    options.add_argument("--modules", required=True, type=Path, help="the folder node_modules that s3rver is in")
    options = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="tcia-interop-"))
    bucket = Bucket(options.modules)
    try:
        compare(Program(options.tcia, folder), bucket, folder)
    finally:
        bucket.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
