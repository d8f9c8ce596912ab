#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Downloads the shards of one selection into one folder at the same time, a process each, kills them at random moments (SIGKILL) and
starts them again with the same words, until all are done: as an array of a cluster would. In the end every series of an undisturbed
run must be in the folder, byte for byte and at the same place, nothing may be left of the shards, the record of provenance must have
every series once, and `tcia verify` must agree.
Nothing that stood whole in the folder or in its shard may be fetched again. `tcia verify` must not agree as long as a shard is
missing."""
import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from pathlib import Path

from crash import Broken, Crash, by_folder, tree

DONE = "tcia-shards.jsonl"
PROVENANCE = "tcia-provenance.json"


def shared(root):
    """The files of the shared folder, without the shards that are being fetched."""
    return {path: digest for path, digest in tree(root, lambda name: name.startswith("shard-")).items() if not path.startswith(DONE)}


class Shards(Crash):
    def __init__(self, options, folder):
        super().__init__(options, folder)
        self.to = folder / "shared"
        self.running = {}  # by number: the process, and when it is killed
        self.done = set()
        self.settled = {}  # series that stood whole: how often they had been asked for by then

    def is_asked(self, to):
        return False  # every start has the same words, as in an array of jobs

    def root(self, number):
        return self.to / f"shard-{number}-of-{self.options.shards}"

    def start(self, number):
        self.starts += 1
        words = ["--url", self.archive.base, "--dialect", "nbia-v4", "download", "--to", self.to, "--limit-rate", "5M",
                 "--manifest", self.manifest, "--shard", f"{number}/{self.options.shards}"]
        process = self._run(words, f"shard-{number}.log")
        dies = self.kills + len(self.running) < self.options.kills
        self.running[number] = (process, time.monotonic() + self.random.uniform(0, self.seconds) if dies else None)

    def whole(self, number):
        """The series that stand whole in a shard or in the shared folder; raises if something there is not whole."""
        moved = {folder: names for folder, names in by_folder(shared(self.to)).items() if folder in self.series_folders}
        if broken := [folder for folder, names in moved.items() if names != self.folders[folder]]:
            raise Broken(f"not whole in the shared folder: {broken[:5]}")
        return self.check_stop(self.root(number)) + [folder.split("/")[-1] for folder in moved]

    def step(self):
        """Kills those whose time has come, and takes note of those that ended."""
        for number, (process, end) in list(self.running.items()):
            if process.poll() is None and end is not None and time.monotonic() >= end:
                process.kill()
                process.wait()
            if process.poll() is None:
                continue
            del self.running[number]
            self.check_settled(self.settled)
            if process.returncode == 0:
                self.done.add(number)
                continue
            if process.returncode != -signal.SIGKILL:
                raise Broken(f"status {process.returncode} of shard {number}: " + self.log(f"shard-{number}.log"))
            self.kills += 1
            for uid in self.whole(number):
                self.settled.setdefault(uid, self.archive.fetched[uid])

    def run(self):
        numbers = range(1, self.options.shards + 1)
        while len(self.done) < self.options.shards:
            for number in numbers:
                if number not in self.done and number not in self.running:
                    self.start(number)
            self.step()
            time.sleep(0.005)

    def check_union(self):
        if left := [path.name for path in self.to.glob("shard-*")]:
            raise Broken(f"something is left of the shards: {left}")
        found = shared(self.to)
        if found != self.reference:
            different = sorted(path for path in found.keys() | self.reference.keys() if found.get(path) != self.reference.get(path))
            raise Broken("the union of the shards is not the whole: " + ", ".join(different[:10]))

    def check_provenance(self):
        try:
            series = json.loads((self.to / PROVENANCE).read_text())["series"]
        except (OSError, ValueError, KeyError) as error:
            raise Broken(f"{PROVENANCE} cannot be read: {error}") from error
        uids = sorted(one["attributes"]["SeriesInstanceUID"] for one in series if one["result"] == "downloaded")
        if uids != sorted(folder.split("/")[-1] for folder in self.series_folders) or len(uids) != len(series):
            raise Broken(f"{PROVENANCE} has {len(set(uids))} series in {len(series)} entries of {len(self.series_folders)}")

    def verified(self):
        return self._run(["verify", self.to], "verify.log").wait()

    def check_verify(self):
        if self.verified() != 0:
            raise Broken("tcia verify says otherwise: " + self.log("verify.log"))
        done = (self.to / DONE).read_text().splitlines(keepends=True)
        (self.to / DONE).write_text("".join(done[1:]))
        missing = json.loads(done[0])["done"]
        if self.verified() != 1 or missing not in (self.folder / "verify.log").read_text():
            raise Broken("tcia verify does not miss a shard: " + self.log("verify.log"))

    def stop(self):
        for process, _ in self.running.values():
            process.kill()
            process.wait()
        super().stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcia", required=True, help="the program")
    parser.add_argument("--shards", type=int, default=8)
    parser.add_argument("--kills", type=int, default=16)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    options = parser.parse_args()
    os.environ["no_proxy"] = "*"  # the archives are on this machine
    folder = Path(tempfile.mkdtemp(prefix="tcia-shards-"))
    shards = None
    try:
        shards = Shards(options, folder)
        shards.make_reference()
        shards.run()
        shards.check_union()
        shards.check_provenance()
        shards.check_verify()
    except Broken as broken:
        sys.exit(f"BROKEN with seed {options.seed} (see {folder}):\n{broken}")
    finally:
        if shards:
            shards.stop()
    shutil.rmtree(folder)
    print(f"{options.shards} shards at once, {shards.kills} kills in {shards.starts} starts: all there once, none of "
          f"{len(shards.settled)} that stood whole fetched again")


if __name__ == "__main__":
    main()
