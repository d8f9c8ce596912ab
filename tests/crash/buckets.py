#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Ends a download of one series from a bucket again and again, by SIGKILL and by SIGINT in turn, whenever a few more of its images
have been sent, and starts it again with the folder alone. Images that had arrived must not be fetched again: only those that were
on their way may be. In the end the series must be that of an undisturbed run, byte for byte, and `tcia verify` must agree."""
import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import urllib.request
from collections import Counter
from pathlib import Path

import memory
from crash import Broken, tree

COLLECTION = "Demo-Lung-CT"
IMAGES = 60  # at least
PARALLEL = 6  # images of one series that are on their way at a time
STEP = 10  # images until the next end; more than are on their way, so that beginning again would be noticed


class Bucket(memory.Archive):
    """Sends what the demonstration archive has in its buckets, with its ETags, and counts the images."""

    def __init__(self, origin):
        super().__init__(origin)
        self.base = self.base.removesuffix(memory.PATH) + "/s3"
        self.server.RequestHandlerClass = type("Handler", (Handler,), {"archive": self})
        self.enough = threading.Event()  # images were sent for this start
        self.most = None
        self.sent = 0

    def begin(self, most):
        with self.lock:
            self.sent, self.most = 0, most
            self.enough.clear()

    def was_sent(self, key):
        with self.lock:
            self.sent += 1
            self.fetched[key] += 1
            if self.sent == self.most:
                self.enough.set()


class Handler(memory.Handler):
    def do_GET(self):
        is_whole_image = self.path.endswith(".dcm") and "Range" not in self.headers
        if is_whole_image and self.archive.enough.is_set():
            return self.connection.close()  # the download is about to be ended
        headers = {"Range": self.headers["Range"]} if "Range" in self.headers else {}
        with urllib.request.urlopen(urllib.request.Request(self.archive.origin + self.path, headers=headers)) as reply:
            body = reply.read()
            self.send_response(reply.status)
            for name in ("Content-Type", "ETag", "Content-Range"):
                if name in reply.headers:
                    self.send_header(name, reply.headers[name])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if is_whole_image:
            self.archive.was_sent(self.path)


class Ends:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = {**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
        for key in ("CONFIG", "DATA", "CACHE", "STATE"):
            self.environment[f"XDG_{key}_HOME"] = str(folder / key.lower())
        self.demo = self.start("--format", "json", "demo", "--port", "0", out=subprocess.PIPE)
        self.bucket = Bucket(self.served())

    def start(self, *words, out=subprocess.DEVNULL):
        log = open(self.folder / "log.txt", "ab")
        return subprocess.Popen([self.program, *map(str, words)], env=self.environment, stdin=subprocess.DEVNULL, stdout=out, stderr=log)

    def served(self):
        said = b""
        for line in self.demo.stdout:
            said += line
            if line.rstrip().endswith(b"]"):
                break
        address = urllib.parse.urlsplit(json.loads(said)[0]["URL"])
        return f"{address.scheme}://{address.netloc}"

    def run(self, *words):
        process = self.start(*words, out=subprocess.PIPE)
        said = process.communicate()[0]
        if process.returncode != 0:
            raise Broken(f"tcia {words} ended with {process.returncode}: " + (self.folder / "log.txt").read_text(errors="replace")[-3000:])
        return said

    def check(self):
        rows = json.loads(self.run("--format", "json", "--url", self.bucket.origin + "/idc/v3", "--dialect", "idc", "series",
                                   "--collection", COLLECTION))
        series = min((row for row in rows if int(row["ImageCount"]) >= IMAGES), key=lambda row: int(row["FileSize"]))
        images = int(series["ImageCount"])
        (self.folder / "list.s5cmd").write_text(f"cp {series['Locator']}* .\n")
        server = ["--url", self.bucket.base, "--dialect", "s3", "--bucket", urllib.parse.urlsplit(series["Locator"]).netloc]
        choice = ["--manifest", self.folder / "list.s5cmd"]
        self.run(*server, "download", "--to", self.folder / "reference", *choice)
        self.bucket.fetched = Counter()
        to, ends, words = self.folder / "to", 0, [*server, "download", "--to", self.folder / "to", *choice]
        while len(self.bucket.fetched) < images - PARALLEL - STEP:
            self.bucket.begin(STEP)
            process = self.start(*words)
            if not self.bucket.enough.wait(60):
                raise Broken("the download does not come so far: " + (self.folder / "log.txt").read_text(errors="replace")[-3000:])
            process.send_signal(signal.SIGINT if ends % 2 else signal.SIGKILL)
            process.wait()
            ends += 1
            words = ["download", "--to", to]  # the folder knows the rest
            if any(path.endswith(".dcm") for path in tree(to)):
                raise Broken("images stand under their final name before all are there")
        self.bucket.begin(None)
        self.run(*words)
        fetched = sum(self.bucket.fetched.values())
        if tree(to) != tree(self.folder / "reference"):
            raise Broken("the files are not those of an undisturbed run")
        if (to / ".tcia-partial").exists():
            raise Broken(f"left behind: {sorted(os.listdir(to / '.tcia-partial'))}")
        if ends < 2 or fetched > images + ends * PARALLEL:
            raise Broken(f"{fetched} images were fetched for {images} in {ends} ends")
        self.run("verify", to)
        print(f"{images} images, {ends} ends: {fetched} images fetched, nothing broken")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcia", required=True, help="the program")
    options = parser.parse_args()
    os.environ["no_proxy"] = "*"  # the archives are on this machine
    folder = Path(tempfile.mkdtemp(prefix="tcia-ends-"))
    ends = Ends(options.tcia, folder)
    try:
        ends.check()
    except Broken as broken:
        sys.exit(f"BROKEN (see {folder}):\n{broken}")
    finally:
        ends.demo.terminate()
        ends.demo.wait()
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
