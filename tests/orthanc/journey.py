#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses `tcia` with a real Orthanc: browse, search, download instance by instance and as one body, verify; kill -9 and go on; the
server killed amid a download; a password. Every file must equal, byte for byte, the one that was posted."""
import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from orthanc import Orthanc, SlowLink, enter_own_network

COLLECTIONS = ["Demo-Brain-MR", "Demo-Chest-XRay", "Demo-Lung-CT"]
SERIES = 12
KILLS = 8
LARGEST = 6_000_000  # bytes of a series


class Broken(Exception):
    pass


def expect(holds, what):
    if not holds:
        raise Broken(what)


def digests(folder):
    """The digest of every image below a folder."""
    files = [path for path in Path(folder).rglob("*.dcm") if ".tcia-partial" not in path.parts]
    return sorted(hashlib.blake2b(path.read_bytes()).hexdigest() for path in files)


class Journey:
    def __init__(self, tcia, folder):
        self.tcia = tcia
        self.folder = folder
        self.homes = 0
        self.server = Orthanc(folder)
        self.random = random.Random(folder.name)

    def start(self, *words, home=None):
        if home is None:
            self.homes += 1
        where = self.folder / f"home-{home or self.homes}"
        environment = {**os.environ, "HOME": str(where), "LC_ALL": "C.UTF-8", "no_proxy": "*"}
        for key in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{key}_HOME"] = str(where / key.lower())
        return subprocess.Popen([self.tcia, *map(str, words)], env=environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, status=0, home=None):
        process = self.start(*words, home=home)
        out, err = process.communicate(timeout=120)
        right = process.returncode == status if status is not None else process.returncode in (1, 3)
        expect(right, f"tcia {' '.join(map(str, words))}: status {process.returncode}\n{out[-1500:]}\n{err[-1500:]}")
        return out, err

    def web(self, *words, base=None, **how):
        return self.run("--url", base or self.server.base, "--dialect", "dicomweb", *words, **how)

    def rows(self, *words, **how):
        return json.loads(self.web("--format", "json", *words, **how)[0])

    def fill(self):
        """Posts some series of the demonstration archive."""
        rows = [row for name in COLLECTIONS
                for row in json.loads(self.run("--server", "demo", "--format", "json", "series", "--collection", name, home="demo")[0])]
        rows = sorted((row for row in rows if int(row["FileSize"]) <= LARGEST), key=lambda row: row["SeriesInstanceUID"])
        self.series = random.Random(1).sample(rows, SERIES)
        self.manifest = self.folder / "series.txt"
        self.manifest.write_text("\n".join(row["SeriesInstanceUID"] for row in self.series) + "\n")
        posted = self.folder / "posted"
        self.run("--server", "demo", "download", "--to", posted, "--manifest", self.manifest, home="demo")
        self.add_bare(next(posted.rglob("*.dcm")).read_bytes(), posted / "bare.dcm")
        self.posted = digests(posted)
        self.server.start()
        self.server.post(posted.rglob("*.dcm"))
        self.manifest.write_text("\n".join(row["SeriesInstanceUID"] for row in self.series) + "\n")
        expect(len(self.posted) == sum(int(row["ImageCount"]) for row in self.series), "not all was posted")

    def add_bare(self, file, path):
        """A series of one image in the old form: without the prefix of files, beginning with its data set."""
        row = next(row for row in self.series if row["SeriesInstanceUID"].encode() in file)
        bare = file[132 + 12 + int.from_bytes(file[140:144], "little"):]
        at = bare.index(b"\x08\x00\x18\x00UI")
        image = bare[at + 8:at + 8 + int.from_bytes(bare[at + 6:at + 8], "little")].rstrip(b"\0")
        series = row["SeriesInstanceUID"].encode()
        other = {uid: uid[:-2] + (b"73" if uid[-2:] != b"73" else b"37") for uid in (image, series)}
        for uid, new in other.items():
            bare = bare.replace(uid, new)
        path.write_bytes(bare)
        self.series.append({**row, "SeriesInstanceUID": other[series].decode(), "ImageCount": 1})

    def browse(self):
        ours = {row["SeriesInstanceUID"]: row for row in self.rows("series")}
        expect(ours.keys() == {row["SeriesInstanceUID"] for row in self.series}, "other series than were posted")
        for row in self.series:
            got = ours[row["SeriesInstanceUID"]]
            for key in ("PatientID", "StudyInstanceUID", "Modality", "Manufacturer", "ManufacturerModelName", "BodyPartExamined",
                        "SeriesDescription", "SeriesDate", "ImageCount"):
                wanted, there = row.get(key), got.get(key)
                expect(str(wanted or "").strip() == str(there or "").strip(), f"{key} is {there!r}, posted was {wanted!r}")
            expect(not got.get("FileSize"), "a size that nobody announced")
        for command, key in (("patients", "PatientID"), ("studies", "StudyInstanceUID")):
            there = {row[key] for row in self.rows(command)}
            expect(there == {row[key] for row in self.series}, f"{command}: {there}")
        patient = self.series[0]["PatientID"]
        there = {row["SeriesInstanceUID"] for row in self.rows("series", "--patient", patient)}
        expect(there == {row["SeriesInstanceUID"] for row in self.series if row["PatientID"] == patient}, "series of a patient")
        expect({row["Modality"] for row in self.rows("modalities")} == {row["Modality"] for row in self.series}, "modalities")
        expect(len(self.rows("collections")) == 1, "one root")
        expect(self.rows("series", "--patient", "nobody") == [], "nobody has nothing")
        said = self.web("shared-list", "mine", status=2)[1]
        expect("do not offer" in said, f"shared lists: {said}")

    def search(self):
        self.web("index", home="index")
        modality = self.series[0]["Modality"]
        found = {row["SeriesInstanceUID"] for row in self.rows("search", "--modality", modality, home="index")}
        expect(found == {row["SeriesInstanceUID"] for row in self.series if row["Modality"] == modality}, "search by modality")

    def check(self, to):
        expect(digests(to) == self.posted, f"{to}: the files differ from those that were posted")
        expect(not (to / ".tcia-partial").exists(), f"{to}: something was left behind")
        self.run("verify", to)

    def download(self, name, base=None):
        to = self.folder / name
        begin = time.monotonic()
        said = self.web("download", "--to", to, "--manifest", self.manifest, base=base)[1]
        self.check(to)
        expect("neither sizes nor checksums" in said, f"the weaker proof is said: {said}")
        return time.monotonic() - begin

    def as_one_body(self):
        """Round trips that take long are saved: the series with the most images comes in one answer."""
        link = SlowLink(0.8)
        series = max(self.series, key=lambda row: int(row["ImageCount"]))
        to = self.folder / "whole"
        self.web("download", "--to", to, "--series", series["SeriesInstanceUID"], base=link.base)
        got = digests(to)
        expect(len(got) == int(series["ImageCount"]) and set(got) <= set(self.posted), "another series than was posted")
        self.run("verify", to)
        paths = [path.split("?")[0] for path in link.asked]
        bodies = sum(path.endswith(series["SeriesInstanceUID"]) for path in paths)
        expect(bodies == 2, f"it was not asked for as a ZIP, which Orthanc has not, and then fetched as one body: {paths}")
        expect(not any("/instances/" in path for path in paths), f"it was fetched one by one as well: {paths}")
        return len(got)

    def kills(self):
        """Ends at random moments; what stands under a final name is whole."""
        to = self.folder / "killed"
        kills = 0
        while True:
            if (to / "tcia-requests.jsonl").exists() and kills > 0:
                process = self.start("download", "--to", to, "--limit-rate", "10M")
            else:
                process = self.start("--url", self.server.base, "--dialect", "dicomweb", "download", "--to", to, "--limit-rate", "10M",
                                     "--manifest", self.manifest)
            try:
                out, err = process.communicate(timeout=None if kills >= KILLS else self.random.uniform(0.1, 1.5))
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                kills += 1
                expect(set(digests(to) if to.exists() else []) <= set(self.posted), "a broken file under a final name")
                continue
            expect(process.returncode == 0, f"status {process.returncode}: {err[-1500:]}")
            break
        self.check(to)
        expect(kills > 0, "no run was killed")
        return kills

    def outage(self):
        """The server dies amid the download: the program says so, and a later start goes on."""
        to = self.folder / "outage"
        # Orthanc compresses images on the way: a half of their size may be all that is sent.
        part = sum(path.stat().st_size for path in (self.folder / "posted").rglob("*.dcm")) // 8
        link = SlowLink(0, part, lambda: self.server.stop(signal.SIGKILL))
        download = ["download", "--to", to, "--manifest", self.manifest]
        said = self.web(*download, "--retries", "0", base=link.base, status=None)[1]
        expect(link.then is None, "the server outlived the download")
        expect("failed" in said, f"nothing is said of the outage: {said}")
        expect(set(digests(to)) < set(self.posted), "all arrived from a dead server")
        self.server.start()
        self.web(*download, base=link.base)
        self.check(to)

    def password(self):
        self.server.stop()
        self.server.write({"reader": "open sesame"})
        self.server.start()
        refused = self.web("series", status=3)[1]
        expect("sesame" not in refused, "a password is shown")
        key = self.folder / "key"
        key.write_text("reader:open sesame\n")
        there = self.rows("--auth", "basic", "--api-key-file", key, "series")
        expect(len(there) == len(self.series), "series with a password")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcia", required=True, help="the program")
    options = parser.parse_args()
    enter_own_network()
    folder = Path(tempfile.mkdtemp(prefix="tcia-orthanc-"))
    journey = Journey(options.tcia, folder)
    try:
        journey.fill()
        journey.browse()
        journey.search()
        single = journey.download("single")
        whole = journey.as_one_body()
        kills = journey.kills()
        journey.outage()
        journey.password()
        print(f"{len(journey.series)} series, {len(journey.posted)} images: one by one in {single:.1f} s; over a slow link {whole} in one body; "
              f"{kills} kills, an outage: every file as it was posted")
    except Broken as broken:
        sys.exit(f"BROKEN (see {folder}): {broken}")
    finally:
        journey.server.stop(signal.SIGKILL)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
