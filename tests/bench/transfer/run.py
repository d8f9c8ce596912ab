#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Downloads the benchmark's corpora from nginx on loopback: with tcia, with what people put together themselves, and with the
machine's limit. Prints medians, ratios and peak memory. packaging/bench.sh builds what it needs."""
import argparse
import csv
import importlib
import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

PATH = "/nbia-api/services/v4"

NGINX = """
daemon off; pid {run}/pid; worker_processes 2; error_log {run}/error.log; {user}
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000; default_type application/octet-stream; root {root};
  client_body_temp_path {run}/t1; proxy_temp_path {run}/t2; fastcgi_temp_path {run}/t3; uwsgi_temp_path {run}/t4;
  scgi_temp_path {run}/t5;
  map $arg_IncludeMD5 $form {{ default .zip; Yes .md5.zip; }}
  map $arg_SeriesInstanceUID $rows {{ default $arg_SeriesInstanceUID; "" all; }}
  server {{
    listen 127.0.0.1:{port};
    location = {path}/getImage {{ rewrite ^ /$arg_SeriesInstanceUID$form break; }}
    location = {path}/getSeries {{ default_type application/json; rewrite ^ /$rows.json break; }}
  }}
}}
"""


class Server:
    """nginx over the ZIPs of one corpus; it answers getImage and getSeries as NBIA's version 4 does."""

    def __init__(self, nginx, corpus):
        self.run = Path(tempfile.mkdtemp(prefix="tcia-bench-nginx-"))
        listening = socket.create_server(("127.0.0.1", 0), backlog=511)
        listening.setblocking(False)  # nginx leaves it as it gets it, and a worker that came too late would wait in accept()
        port = listening.getsockname()[1]
        user = "user root;" if os.geteuid() == 0 else ""  # else it may not read the corpus
        config = self.run / "nginx.conf"
        config.write_text(NGINX.format(run=self.run, root=corpus, port=port, path=PATH, user=user))
        self.base = f"http://127.0.0.1:{port}{PATH}"
        # It inherits a listening socket, so that connections from now on are served eventually.
        with listening:
            self.process = subprocess.Popen([nginx, "-p", self.run, "-e", self.run / "error.log", "-c", config],
                                            env={**os.environ, "NGINX": f"{listening.fileno()};"}, pass_fds=[listening.fileno()])
        self._check()

    def _check(self):
        try:
            urllib.request.urlopen(self.base + "/nothing", timeout=60)
        except urllib.error.HTTPError:  # an answer at last
            return
        except OSError:
            pass
        self.process.kill()
        self.process.wait()
        sys.exit("nginx does not serve: " + (self.run / "error.log").read_text())

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        shutil.rmtree(self.run)


def script(text):
    return ["bash", "-euo", "pipefail", "-c", text, "bench"]


def ways(options, corpus, server, lists):
    """Name, and the command that fetches all of the corpus into the folder it is started in."""
    here = Path(options.tools)
    select = ["--collection", "Bench"] if options.by == "collection" else ["--manifest", corpus / "manifest.csv"]
    ours = [options.tcia, "--quiet", "--url", server.base, "--dialect", "nbia-v4", "download", *select, "--to", "."]
    if options.jobs:
        ours += ["--jobs", str(options.jobs)]
    pipe = 'mkdir "$1"; curl -sSf "$0" | bsdtar -x -f - -C "$1"'
    unzip = 'mkdir "${0%.zip}"; unzip -q "$0" -d "${0%.zip}"; rm "$0"'
    fetch = f"curl -sSf --parallel --config {lists / 'config'}"
    return {
        "curl|bsdtar": script(f"xargs -P2 -n2 bash -euo pipefail -c '{pipe}' < {lists / 'pairs'}"),
        "tcia crc": [*ours, "--verify", "crc"],
        "tcia md5": [*ours, "--verify", "md5"],
        "curl, unzip": script(f"{fetch}; printf '%s\\n' *.zip | xargs -P2 -n1 bash -euo pipefail -c '{unzip}'"),
        "bare curl": script(fetch),
        "limit": [here / "tcia-bench-limit", corpus, "."],
    }


def write_lists(series, server, folder):
    """Input for curl: UIDs with addresses for one at a time, or a configuration for all in one go."""
    url = {uid: f"{server.base}/getImage?SeriesInstanceUID={uid}&NewFileNames=Yes" for uid in series}
    (folder / "pairs").write_text("".join(f"{url[uid]} {uid}\n" for uid in series))
    (folder / "config").write_text("".join(f'url = "{url[uid]}"\noutput = "{uid}.zip"\n' for uid in series))


def timed(command, folder, home):
    """Seconds, and the peak resident bytes of the largest process."""
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(home)}
    if "LD_LIBRARY_PATH" in os.environ:
        environment["LD_LIBRARY_PATH"] = os.environ["LD_LIBRARY_PATH"]
    os.sync()  # what came before is on the disk; what comes now is not waited for
    with open(home / "log", "wb") as log:
        begin = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} failed ({process.returncode}):\n" + (home / "log").read_text(errors="replace")[-4000:])
    return seconds, usage.ru_maxrss * 1024


def images_below(folder):
    """How many images there are and what they hold together."""
    sizes = [os.path.getsize(os.path.join(where, name))
             for where, _, names in os.walk(folder) for name in names if name.endswith(".dcm")]
    return len(sizes), sum(sizes)


def make_room(finished, wanted):
    """Removes what earlier runs brought, the oldest first, until there is room for another; all of it where none is wanted.
    Not sooner: ext4 looks over every inode freed within the last minute before it makes a file, which a run would pay for."""
    while finished and (wanted is None or shutil.disk_usage(finished[0]).free < wanted):
        shutil.rmtree(finished.pop(0))


def contents(corpus):
    """The UIDs of a corpus, and how many images and bytes all of them have."""
    with open(corpus / "manifest.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    wanted = (sum(int(row["ImageCount"]) for row in rows), sum(int(row["FileSize"]) for row in rows))
    return [row["SeriesInstanceUID"] for row in rows], wanted


def measure(options, name):
    corpus = Path(options.corpora) / name
    series, wanted = contents(corpus)
    server = Server(options.nginx, corpus)
    lists = Path(tempfile.mkdtemp(prefix="tcia-bench-lists-"))
    results = {}
    finished = []
    try:
        write_lists(series, server, lists)
        for zip_file in corpus.glob("*.zip"):  # into the page cache, for all alike
            with open(zip_file, "rb") as file:
                while file.read(1 << 22):
                    pass
        chosen = {way: command for way, command in ways(options, corpus, server, lists).items()
                  if not options.only or way in options.only}
        for number in range(options.rounds):
            for way, command in chosen.items():
                folder = Path(options.folder) / f"run-{os.getpid()}-{number}-{way.replace('|', '-').replace(' ', '-')}"
                home = Path(tempfile.mkdtemp(prefix="tcia-bench-home-"))
                folder.mkdir(parents=True)
                try:
                    results.setdefault(way, []).append(timed(command, folder, home))
                    if number == 0 and way != "bare curl" and images_below(folder) != wanted:
                        sys.exit(f"{way} brought {images_below(folder)} images and bytes of {wanted}")
                finally:
                    shutil.rmtree(home)
                    finished.append(folder)
                    make_room(finished, 4 * wanted[1])
                print(f"  {name} round {number + 1}: {way} {results[way][-1][0]:.2f} s", file=sys.stderr, flush=True)
    finally:
        server.stop()
        shutil.rmtree(lists)
        make_room(finished, None)
    print_table(name, len(series), wanted, results)


def print_table(name, series, wanted, results):
    medians = {way: statistics.median(seconds for seconds, _ in runs) for way, runs in results.items()}
    print(f"\nCorpus {name}: {series} series, {wanted[0]} images, {wanted[1] / 1e6:.0f} MB of files; "
          f"medians of {len(next(iter(results.values())))}")
    beside = [way for way in ("curl|bsdtar", "bare curl", "limit") if way in medians]
    print(f"{'':14}{'seconds':>9}{'range':>16}{'MB/s':>8}{'peak MB':>9}" + "".join(f"{'x ' + way:>15}" for way in beside))
    for way, runs in results.items():
        seconds = [one for one, _ in runs]
        print(f"{way:14}{medians[way]:9.2f}{f'{min(seconds):.2f}-{max(seconds):.2f}':>16}"
              f"{wanted[1] / 1e6 / medians[way]:8.0f}{max(peak for _, peak in runs) / 1e6:9.0f}"
              + "".join(f"{medians[way] / medians[other]:15.2f}" for other in beside), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True, help="the folder tcia-bench-corpus wrote to")
    parser.add_argument("--tools", required=True, help="the folder with tcia-bench-limit")
    parser.add_argument("--tcia", required=True, help="the program")
    parser.add_argument("--folder", required=True, help="where to download to; the same disk for all")
    parser.add_argument("--corpus", default="a,b,c", help="which of a, b, c, slow and buckets; default: a,b,c")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--jobs", type=int, help="tcia's --jobs")
    parser.add_argument("--by", choices=["manifest", "collection"], default="manifest",
                        help="how the series are given to tcia: for a manifest it requests each one first")
    parser.add_argument("--variant", action="append", help="of slow, measure only what has this in its title; may be repeated")
    parser.add_argument("--only", action="append", help="measure only this way; may be repeated")
    parser.add_argument("--nginx", default=shutil.which("nginx") or "/usr/sbin/nginx")
    options = parser.parse_args()
    for key in ("corpora", "tools", "tcia", "folder"):
        setattr(options, key, os.path.abspath(getattr(options, key)))
    for name in options.corpus.split(","):
        if name in ("slow", "buckets"):
            importlib.import_module(name).measure(options, name)
        else:
            measure(options, name)


if __name__ == "__main__":
    main()
