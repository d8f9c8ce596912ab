#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Records of provenance of real downloads from the demonstration archive: each is valid by the published schema, for a validator
that is not ours, says what is on the disk, survives kill -9, and brings the same bytes again. `tcia diff` finds nothing in an
unchanged archive."""
import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
import zlib
from pathlib import Path

import jsonschema

RECORD = "tcia-provenance.json"
DIALECTS = {"nbia-v4": "nbia-api/services/v4", "nbia-v1": "nbia-api/services/v1", "legacy": "services/v3", "idc": None}
SOURCES = {"nbia-v4": "zip", "nbia-v1": "zip", "legacy": "zip", "idc": "objects"}
KILLS = 12


class Broken(Exception):
    pass


def expect(holds, what):
    if not holds:
        raise Broken(what)


class Journey:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.random = random.Random(1)
        schema = json.loads(Path(options.schema).read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        self.validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        self.demo = self.start("--format", "json", "demo", "--port", "0")
        said = ""
        for line in self.demo.stdout:
            said += line
            if line.rstrip().endswith("]"):
                break
        address = urllib.parse.urlsplit(json.loads(said)[0]["URL"])
        self.base = f"{address.scheme}://{address.netloc}"

    def start(self, *words):
        environment = {**os.environ, "HOME": str(self.folder / "home"), "LC_ALL": "C.UTF-8", "TCIA_API_KEY": "demo"}
        for key in ("CONFIG", "DATA", "CACHE", "STATE"):
            environment[f"XDG_{key}_HOME"] = str(self.folder / "home" / key.lower())
        return subprocess.Popen([self.options.tcia, *map(str, words)], env=environment, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *words, status=0):
        process = self.start(*words)
        out, err = process.communicate(timeout=200)
        expect(process.returncode == status, f"{' '.join(map(str, words))}: exit status {process.returncode}, not {status}\n{err}{out[:2000]}")
        self.said = err
        return out

    def server(self, dialect="nbia-v4"):
        if DIALECTS[dialect] is None:  # a demonstration of its own for each run, at another port: records name it as that
            return "--server", "demo", "--dialect", dialect
        return "--url", f"{self.base}/{DIALECTS[dialect]}", "--dialect", dialect

    def rows(self, *filters, dialect="nbia-v4"):
        return json.loads(self.run(*self.server(dialect), "--format", "json", "series", *filters))

    def valid(self, content):
        record = json.loads(content)
        errors = [f"{list(each.absolute_path)}: {each.message}" for each in self.validator.iter_errors(record)]
        expect(not errors, "not valid:\n" + "\n".join(errors[:5]))
        return record

    def check_files(self, record, root):
        """What the record says of files is what lies there."""
        for series in record["series"]:
            if series["result"] != "downloaded":
                continue
            folder = root / series["folder"]
            expect(sorted(each["name"] for each in series["files"]) == sorted(each.name for each in folder.iterdir()), "other files")
            for file in series["files"]:
                content = (folder / file["name"]).read_bytes()
                expect(len(content) == file["size"], "another size")
                expect(file.get("md5", hashlib.md5(content).hexdigest()) == hashlib.md5(content).hexdigest(), "another MD5 sum")
                expect(f"{zlib.crc32(content):08x}" == file["crc32"], "another CRC")
                expect("md5" in file or series["proof"] != "md5", "a proof that is not there")
            expect(series["bytes"] == sum(file["size"] for file in series["files"]), "another sum of sizes")
            expect(series["images"] == len(series["files"]), "another number of images")

    def downloads(self, dialect):
        """A download by a filter and a manifest: its record, in the folder and as --record wrote it."""
        names = [row["Collection"] for row in json.loads(self.run(*self.server(dialect), "--format", "json", "collections"))]
        collection = next(name for name in names if name.lower().replace("_", "-") == "demo-chest-xray")
        rows = self.rows("--collection", collection, dialect=dialect)
        modality = min({row["Modality"] for row in rows}, key=lambda each: sum(row["Modality"] == each for row in rows))
        filters = ["--collection", collection, "--modality", modality]
        chosen = self.rows(*filters, dialect=dialect)
        manifest = self.folder / f"{dialect} list, “ö”.txt"
        listed = [row["SeriesInstanceUID"] for row in rows[:3]]
        manifest.write_text("\n".join(listed) + "\n")
        to, copy = self.folder / f"images-{dialect}", self.folder / f"copy-{dialect}.json"
        self.run(*self.server(dialect), "download", "--to", to, *filters, "--manifest", manifest, "--record", copy, "--layout", "flat")
        record = self.valid((to / RECORD).read_text())
        wanted = {*listed, *(row["SeriesInstanceUID"] for row in chosen)}
        expect({each["attributes"]["SeriesInstanceUID"] for each in record["series"]} == wanted, "other series")
        expect(all(each["result"] == "downloaded" for each in record["series"]), "not all downloaded")
        self.check_files(record, to)
        said = self.valid(copy.read_text())
        made = self.valid(self.run("record", to))
        for other in (said, made):
            expect({**other, "written": 0} == {**record, "written": 0}, "the copies differ")
        server = record["servers"][0]
        expect(server["dialect"] == dialect and server["byteSource"] == SOURCES[dialect], "another server")
        request = record["requests"][0]
        expect(request["selection"]["filters"] == {"Collection": collection, "Modality": modality}, "other filters")
        expect(request["selection"]["lists"] == [{"name": manifest.name, "sha256": hashlib.sha256(manifest.read_bytes()).hexdigest(),
                                                   "entries": 3}], "another list")
        expect(request["version"] == record["program"]["version"] != "", "another version")
        sums = record["licences"]
        expect(sum(each["bytes"] for each in sums) == sum(each["bytes"] for each in record["series"]), "other sums")
        return to, record

    def same_again(self, dialect, to, record):
        again = self.folder / f"again-{dialect}"
        # A key is sent to a server of which only a record speaks if the user names it.
        named = self.server(dialect) if dialect == "legacy" else []
        expect(json.loads(self.run(*named, "--format", "json", "fetch-again", to / RECORD, "--to", again)) == [], "differences")
        other = self.valid((again / RECORD).read_text())

        def content(of):
            return {each["attributes"]["SeriesInstanceUID"]: (each["folder"], sorted((file["name"], file["crc32"], file.get("md5")) for file in each["files"]))
                    for each in of["series"]}
        expect(content(record) == content(other), "other bytes, or other places")
        expect(json.loads(self.run(*named, "--format", "json", "diff", again)) == [], "differences")
        expect(json.loads(self.run(*named, "--format", "json", "diff", to / RECORD)) == [], "differences")

    def tampered(self, to, record):
        """What is recorded otherwise is found, and nothing else."""
        changed = json.loads(json.dumps(record))
        one = changed["series"][0]
        one["files"][0].pop("md5", None)
        one["files"][0]["crc32"] = "00000000"
        path = self.folder / "tampered.json"
        path.write_text(json.dumps(changed))
        rows = json.loads(self.run("--format", "json", "fetch-again", path, "--to", self.folder / "again-tampered", status=1))
        expect([(row["SeriesInstanceUID"], row["Attribute"]) for row in rows] == [(one["attributes"]["SeriesInstanceUID"], "Content")],
               f"{rows}")

    def refused(self, record):
        for damage in ("{}", "[]", "no JSON", json.dumps({**record, "schema": "tcia-provenance-2"}),
                       json.dumps({**record, "series": [{**record["series"][0], "folder": "../outside"}]}),
                       json.dumps({**record, "series": [{**record["series"][0], "server": 7}]}),
                       json.dumps({**record, "series": [{**record["series"][0], "attributes": {}}]})):
            path = self.folder / "damaged.json"
            path.write_text(damage)
            self.run("diff", path, status=2)

    def planned(self):
        """A record of what is not downloaded, and a download of it."""
        content = self.run(*self.server(), "record", "--collection", "Demo-Chest-XRay", "--modality", "SC")
        record = self.valid(content)
        expect({each["result"] for each in record["series"]} == {"planned"}, "other results")
        path = self.folder / "planned.json"
        path.write_text(content)
        self.run("fetch-again", path, "--to", self.folder / "planned")
        fetched = self.valid((self.folder / "planned" / RECORD).read_text())
        expect(len(fetched["series"]) == len(record["series"]), "another number of series")

    def moving(self):
        """The demonstration archive is at another port in each run: it is one server of the record nevertheless."""
        to = self.folder / "moving"
        rows = [row["SeriesInstanceUID"] for row in self.rows("--collection", "Demo-Chest-XRay")[:2]]
        self.run("--server", "demo", "download", "--to", to, "--series", rows[0])
        self.run("--server", "demo", "download", "--to", to, "--series", rows[0], "--series", rows[1])
        record = self.valid((to / RECORD).read_text())
        expect(all(server.get("demonstration") for server in record["servers"]), f"{record['servers']}")
        expect(all("server" in series for series in record["series"]), "a series is of no server")

    def failing(self):
        """A series that fails says why; one that was given up is dropped."""
        row = next(row for row in self.rows("--collection", "Demo-Chest-XRay"))
        uid = row["SeriesInstanceUID"]
        urllib.request.urlopen(f"{self.base}/demo/fault?series={uid}&fault=flip", data=b"").read()
        to = self.folder / "failing"
        self.run(*self.server(), "download", "--to", to, "--series", uid, "--retries", "0", status=1)
        series = self.valid((to / RECORD).read_text())["series"]
        expect(series[0]["result"] == "failed" and series[0]["error"], "did not fail")
        urllib.request.urlopen(f"{self.base}/demo/fault?fault=none", data=b"").read()
        expect(self.valid(self.run("record", to))["series"][0]["result"] == "pending", "not pending")
        self.run("download", "--to", to, "--drop")
        expect(self.valid(self.run("record", to))["series"][0]["result"] == "dropped", "not dropped")

    def part(self):
        """Of a part of a selection, for a purpose."""
        to = self.folder / "parts"
        self.run(*self.server(), "download", "--to", to, "--collection", "Demo-Chest-XRay", "--shard", "1/2",
                 "--purpose", "commercial", "--despite-licence")
        selection = self.valid(next(to.rglob(RECORD)).read_text())["requests"][0]["selection"]
        expect(selection["shard"] == {"number": 1, "count": 2}, "another part")
        expect(selection["purpose"] == "commercial" and selection["despiteLicence"], "another purpose")

    def killed(self):
        """At every kill the folder's record, if there is one, is whole and tells no lies; `tcia record` makes it of any folder."""
        rows = [row for row in self.rows("--collection", "Demo-Lung-CT") if row["FileSize"] < 4_000_000][:10]
        manifest = self.folder / "killed.txt"
        manifest.write_text("\n".join(row["SeriesInstanceUID"] for row in rows) + "\n")
        to = self.folder / "killed"
        words = [*self.server(), "download", "--to", to, "--manifest", manifest, "--limit-rate", "4M"]
        seen = 0
        for _ in range(KILLS):
            process = self.start(*words)
            time.sleep(self.random.uniform(0.05, 1.5))  # the moment of the kill: any
            process.send_signal(signal.SIGKILL)
            process.communicate()
            if (to / RECORD).exists():
                seen += 1
                self.check_files(self.valid((to / RECORD).read_text()), to)
            if (to / "tcia-requests.jsonl").exists():
                record = self.valid(self.run("record", to))
                expect(len(record["series"]) == len(rows), "series are missing")
                self.check_files(record, to)
                words = ["download", "--to", to, "--limit-rate", "4M"]
        expect(seen > 0, "no kill left a record")
        self.run(*words)
        record = self.valid((to / RECORD).read_text())
        expect({each["result"] for each in record["series"]} == {"downloaded"}, "not all downloaded")
        expect(not (to / (RECORD + ".new")).exists(), "a half record was left")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tcia", required=True)
    parser.add_argument("--schema", required=True)
    with tempfile.TemporaryDirectory(prefix="tcia-provenance-") as folder:
        journey = Journey(parser.parse_args(), Path(folder))
        try:
            for dialect in DIALECTS:
                to, record = journey.downloads(dialect)
                journey.same_again(dialect, to, record)
            journey.tampered(to, record)
            journey.refused(record)
            journey.planned()
            journey.moving()
            journey.failing()
            journey.part()
            journey.killed()
        except Broken as broken:
            print(broken, file=sys.stderr)
            return 1
        finally:
            journey.demo.kill()
            journey.demo.wait()
    print("Every record was valid and true.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
