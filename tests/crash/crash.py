#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Kills a downloading tcia at random moments (SIGKILL) and starts it again until it is done, over and over: with the folder alone,
from a home of its own each time, under its name, through a link, or after a move, so that what is to come is known from the folder
and from nothing else. With --window, half of the runs that continue a folder are the window's. At every stop all that stands under
a final name must be whole; at the end every file must equal, byte for byte, what an undisturbed run brought, and `tcia verify` must
agree. Nothing that stood there whole may be fetched a second time."""
import argparse
import hashlib
import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

from memory import Archive

COLLECTIONS = ["Demo-Brain-MR", "Demo-Liver-Ultrasound", "Demo-Chest-XRay", "Demo-Lung-CT"]
SERIES = 24
LARGEST = 4_000_000  # bytes of a series
RATE = "10M"  # bytes a second: fetching takes as long as all the rest, so that kills land in it too
PARTIAL = ".tcia-partial"
RECORD = "tcia-series.jsonl"  # has times in it: no two are alike
REQUESTS = "tcia-requests.jsonl"  # too
PROVENANCE = "tcia-provenance.json"  # too; a kill may leave the next one half written
WINDOW_OPENS = 1.5  # seconds more until a window is killed at the latest


class Broken(Exception):
    pass


def tree(root, is_skipped=lambda name: False):
    """Each file below root by its relative path: the digest of its bytes."""
    files = {}
    for where, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name != PARTIAL and not is_skipped(name)]
        for name in names:
            path = Path(where, name)
            files[str(path.relative_to(root))] = hashlib.blake2b(path.read_bytes()).digest()
    for name in (RECORD, REQUESTS, PROVENANCE, PROVENANCE + ".new"):
        files.pop(name, None)
    return files


def by_folder(files):
    folders = {}
    for path, digest in files.items():
        folders.setdefault(os.path.dirname(path), {})[os.path.basename(path)] = digest
    return folders


class Crash:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.random = random.Random(options.seed)
        self.kills = self.starts = self.kept = self.rounds = self.windows = self.moved = 0
        self.seen = [0] * 5  # kills by how much was whole: less than a quarter, less than half, …, all
        self.home = folder / "home"
        self.home.mkdir()
        self.demo = self._run(["--format", "json", "demo", "--port", "0"], "demo.log", stdout=subprocess.PIPE)
        self.archive = Archive(self._served())
        self.manifest = folder / "manifest.txt"
        self.manifest.write_text("\n".join(self._basket()) + "\n")

    def _home(self):
        """Of this start alone."""
        home = self.home / str(self.starts)
        home.mkdir(exist_ok=True)
        return home

    def _run(self, words, log, stdout=None, program=None):
        home = self._home()
        environment = {**os.environ, "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
        for key in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{key}_HOME"] = str(home / key.lower())
        with open(self.folder / log, "wb") as out:
            return subprocess.Popen([program or self.options.tcia, *map(str, words)], env=environment, stdin=subprocess.DEVNULL,
                                    stdout=stdout or out, stderr=out)

    def _served(self):
        """Where the demonstration archive is: it says so once it serves, row by row of a JSON array."""
        said = b""
        for line in self.demo.stdout:
            said += line
            if line.rstrip().endswith(b"]"):
                break
        try:
            address = urllib.parse.urlsplit(json.loads(said)[0]["URL"])
        except ValueError:
            raise Broken("the demonstration archive did not start: " + self.log("demo.log"))
        return f"{address.scheme}://{address.netloc}"

    def _basket(self):
        """The same mixture each time: single images, some, and many."""
        fitting = [row["SeriesInstanceUID"] for name in COLLECTIONS for row in self.archive.series(name)
                   if row.get("FileSize", LARGEST + 1) <= LARGEST]
        return random.Random(1).sample(sorted(fitting), SERIES)

    def log(self, name):
        return (self.folder / name).read_text(errors="replace")[-3000:]

    def download(self, to):
        self.starts += 1
        words = ["download", "--to", to, "--limit-rate", RATE]
        if self.is_asked(to):
            self.kept += 1
        else:
            words = ["--url", self.archive.base, "--dialect", "nbia-v4", *words, "--manifest", self.manifest]
        return self._run(words, "tcia.log")

    def window(self, to):
        """The window continues what the folders of its settings wait for. It does not end by itself."""
        self.starts += 1
        self.windows += 1
        settings = self._home() / "config" / "tcia-browser" / "window.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(f'[download]\nroots="{to}"\nmegabytesPerSecond={RATE.removesuffix("M")}\n')
        return self._run(["--url", self.archive.base, "--dialect", "nbia-v4"], "window.log", program=self.options.window)

    def is_asked(self, to):
        """Whether the folder says what was asked for: a kill may come before that, or while it was written."""
        try:
            return (to / REQUESTS).read_bytes().count(b'{"request":') >= SERIES
        except FileNotFoundError:
            return False

    def somewhere(self, to, moves):
        """The same folder under another path: moved, or through a link."""
        if not to.exists() or self.random.random() < 0.5:
            return to
        other = to.with_name(f"{to.name} ö {moves}")
        if self.random.random() < 0.5:
            other.symlink_to(to)
            return other
        to.rename(other)
        return other

    def undisturbed(self, to):
        begin = time.monotonic()
        if (status := self.download(to).wait()) != 0:
            raise Broken(f"the undisturbed run failed with status {status}: " + self.log("tcia.log"))
        return time.monotonic() - begin

    def make_reference(self):
        self.undisturbed(self.folder / "warm")  # the archive makes its answers
        shutil.rmtree(self.folder / "warm")
        self.seconds = self.undisturbed(self.folder / "reference")
        self.reference = tree(self.folder / "reference")
        self.folders = by_folder(self.reference)
        images = sum(path.endswith(".dcm") for path in self.reference)
        self.series_folders = {folder for folder, names in self.folders.items()
                               if any(name.endswith(".dcm") for name in names)}
        if len(self.series_folders) != SERIES:
            raise Broken(f"the reference has {len(self.series_folders)} series of {SERIES}")
        print(f"seed {self.options.seed}; undisturbed: {SERIES} series, {images} images in {self.seconds:.2f} s", flush=True)

    def check_stop(self, to):
        """Raises what is wrong at a stop; returns the series that stand there whole."""
        files = tree(to) if to.exists() else {}
        for folder, names in by_folder(files).items():
            expected = self.folders.get(folder, {})
            missing, strange = sorted(expected.keys() - names.keys()), sorted(names.keys() - expected.keys())
            other = sorted(name for name in names.keys() & expected.keys() if names[name] != expected[name])
            if folder not in self.series_folders:  # licences: some may be missing yet, one may be under a passing name
                missing, strange = [], [name for name in strange if name.endswith(".dcm")]
            if missing or strange or other:
                raise Broken(f"{folder} is not whole: missing {missing[:5]}, not of it {strange[:5]}, different {other[:5]}")
        for folder in self.series_folders:
            if (to / folder).is_dir() and folder not in by_folder(files):
                raise Broken(f"{folder} stands under its final name and is empty")
        return [os.path.basename(folder) for folder in by_folder(files) if folder in self.series_folders]

    def check_end(self, to):
        if tree(to) != self.reference:
            ours = tree(to)
            raise Broken("in the end not all is there: " + ", ".join(sorted(
                path for path in ours.keys() | self.reference.keys() if ours.get(path) != self.reference.get(path))[:10]))
        if (to / PARTIAL).exists():
            raise Broken(f"{PARTIAL} was left behind: {sorted(os.listdir(to / PARTIAL))[:10]}")
        if self._run(["verify", to], "verify.log").wait() != 0:
            raise Broken("tcia verify says otherwise: " + self.log("verify.log"))
        if self._run(["download", "--to", to], "tcia.log").wait() != 0 or "Nothing is left" not in self.log("tcia.log"):
            raise Broken("the folder does not say that it is whole: " + self.log("tcia.log"))

    def check_settled(self, settled):
        again = [uid for uid, times in settled.items() if self.archive.fetched[uid] > times]
        if again:
            raise Broken(f"whole series were fetched a second time: {again[:5]}")

    def one_folder(self):
        """Downloads into a fresh folder until it is done, with as many kills as chance brings."""
        self.rounds += 1
        first = to = self.folder / f"round-{self.rounds}"
        settled = {}  # series that stood there whole: how often they had been asked for by then
        for moves in itertools.count():
            to = self.somewhere(to.resolve(), moves)
            enough = self.kills >= self.options.kills
            is_window = bool(self.options.window) and not enough and self.is_asked(to) and self.random.random() < 0.5
            process = self.window(to) if is_window else self.download(to)
            try:
                longest = self.seconds + (WINDOW_OPENS if is_window else 0)
                status = process.wait(None if enough else self.random.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.kill()
                status = process.wait()
            self.check_settled(settled)
            if status == 0 and not is_window:
                break
            if status != -signal.SIGKILL:
                raise Broken(f"status {status} of a run that was not killed: " + self.log("window.log" if is_window else "tcia.log"))
            self.kills += 1
            whole = self.check_stop(to)
            self.moved += is_window and len(whole) > len(settled)
            for uid in whole:
                settled.setdefault(uid, self.archive.fetched[uid])
            self.seen[len(settled) * 4 // SERIES] += 1
        self.check_end(to)
        for path in self.folder.glob(first.name + "*"):
            path.unlink() if path.is_symlink() else shutil.rmtree(path)

    def stop(self):
        self.demo.terminate()
        self.demo.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcia", required=True, help="the program")
    parser.add_argument("--window", metavar="TCIA_BROWSER", help="the window's program, to be killed as well")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--folder", help="where to work; what broke stays there")
    options = parser.parse_args()
    os.environ["no_proxy"] = "*"  # the archives are on this machine
    folder = Path(tempfile.mkdtemp(prefix="tcia-crash-", dir=options.folder))
    crash = None
    try:
        crash = Crash(options, folder)
        crash.make_reference()
        while crash.kills < options.kills:
            crash.one_folder()
    except Broken as broken:
        sys.exit(f"BROKEN with seed {options.seed} after {crash.kills if crash else 0} kills (see {folder}):\n{broken}")
    finally:
        if crash:
            crash.stop()
    shutil.rmtree(folder)
    if options.window and crash.moved == 0:
        sys.exit(f"BROKEN with seed {options.seed}: none of {crash.windows} windows finished a series")
    if options.window:
        print(f"{crash.windows} windows among them, {crash.moved} of which finished at least one series")
    print(f"{crash.kills} kills in {crash.starts} starts ({crash.kept} from the folder alone) over {crash.rounds} folders: 0 lost, 0 broken, 0 fetched again; "
          f"kills by quarters of the series that were whole: {crash.seen}")


if __name__ == "__main__":
    main()
