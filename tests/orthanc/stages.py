#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sends downloaded series to a real Orthanc by C-STORE and converts them by a real dcm2niix: every object must be there with the
same data set; nothing is sent twice, however often `tcia` and Orthanc are killed; TLS; the stages of a download; sizes of the
converted volumes. The downloaded files stay as they are, to the nanosecond of their last change."""
import argparse
import gzip
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from journey import Broken, Journey, expect
from orthanc import Orthanc, enter_own_network

DICOM_PORT = 14242
KILLS = 8
ASSOCIATIONS = 3


class Link:
    """Passes associations on to Orthanc, and counts what is sent to it. Calls `then` once `most` bytes have passed."""

    def __init__(self, most=None, then=None, rate=None):
        self.most, self.then, self.rate = most, then, rate
        self.sent = 0
        self.guard = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self.listener.accept()
            try:
                server = socket.create_connection(("127.0.0.1", DICOM_PORT))
            except OSError:
                client.close()
                continue
            threading.Thread(target=self._pass, args=(client, server, True), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, False), daemon=True).start()

    def _pass(self, source, target, counts):
        try:
            while data := source.recv(65536):
                if counts:
                    with self.guard:
                        self.sent += len(data)
                        then = self.then if self.then and self.sent >= self.most else None
                        self.then = None if then else self.then
                    if then:
                        then()
                    if self.rate:
                        time.sleep(len(data) / self.rate)
                target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def files_of(folder):
    return sorted(path for path in Path(folder).rglob("*.dcm") if "tcia-stages" not in path.parts)


def states_of(folder):
    return {path: (path.stat().st_size, path.stat().st_mtime_ns, path.read_bytes()) for path in files_of(folder)}


def data_set(file):
    """A file without its prefix, its group 2, and the padding at its end, which is not sent."""
    body = file[132 + 12 + int.from_bytes(file[140:144], "little"):]
    padding = body.rfind(b"\xfc\xff\xfc\xffOB\0\0")
    return body if padding < 0 or body[padding + 12:].strip(b"\0") else body[:padding]


class Stages(Journey):
    def fresh(self, **configuration):
        """A new, empty Orthanc."""
        self.server.stop(signal.SIGKILL)
        shutil.rmtree(self.server.storage, ignore_errors=True)
        self.server.write(dicom={"DicomServerEnabled": True, "DicomPort": DICOM_PORT, "DicomAet": "ORTHANC",
                                 "DicomCheckCalledAet": True, **configuration})
        self.server.start()

    def fetch(self):
        rows = [row for name in ("Demo-Brain-MR", "Demo-Lung-CT")
                for row in json.loads(self.run("--server", "demo", "--format", "json", "series", "--collection", name, home="demo")[0])]
        rows = sorted((row for row in rows if int(row["FileSize"]) <= 6_000_000 and row["Modality"] in ("CT", "MR")), key=lambda row: row["SeriesInstanceUID"])
        self.series = rows[:8]
        self.manifest = self.folder / "series.txt"
        self.manifest.write_text("\n".join(row["SeriesInstanceUID"] for row in self.series) + "\n")
        self.images = self.folder / "images"
        self.run("--server", "demo", "download", "--to", self.images, "--manifest", self.manifest, home="demo")
        self.states = states_of(self.images)
        self.total = sum(size for size, _, _ in self.states.values())
        self.largest = max(size for size, _, _ in self.states.values())
        expect(len(self.states) > 50, "hardly any files were fetched")

    def again(self):
        """The folder as it was downloaded, without states of stages."""
        shutil.rmtree(self.images / "tcia-stages", ignore_errors=True)

    def check_there(self):
        """Orthanc has every object, with the data set that was downloaded; the files are as they were."""
        there = json.loads(self.server.request("GET", "/instances")[1])
        got = sorted(data_set(self.server.request("GET", f"/instances/{one}/file")[1]) for one in there)
        expect(len(got) == len(self.states), f"{len(got)} objects of {len(self.states)} are there")
        expect(got == sorted(data_set(content) for _, _, content in self.states.values()), "a data set differs")
        expect(states_of(self.images) == self.states, "a downloaded file was touched")
        self.run("verify", self.images)

    def send(self, port, *words, **how):
        return self.run("--format", "json", "send", self.images, "--to", f"ORTHANC@127.0.0.1:{port}",
                        "--associations", ASSOCIATIONS, *words, **how)

    def plain(self):
        self.fresh()
        link = Link()
        begin = time.monotonic()
        rows = json.loads(self.send(link.port)[0])
        seconds = time.monotonic() - begin
        expect({row["State"] for row in rows} == {"done"} and len(rows) == len(self.series), f"states: {rows}")
        self.check_there()
        sent = link.sent
        rows = json.loads(self.send(link.port)[0])
        expect({row["State"] for row in rows} == {"done"}, "the second run")
        expect(link.sent == sent, "objects were sent twice")
        victim = files_of(self.images)[0]  # one that is not as it was is sent again, and no other
        stat = victim.stat()
        victim.touch()
        self.send(link.port)
        expect(sent < link.sent < sent + self.largest + 100_000, f"{link.sent - sent} bytes for one changed file")
        os.utime(victim, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        return seconds

    def refusals(self):
        said = self.run("send", self.images, "--to", "OTHER@127.0.0.1:%d" % DICOM_PORT, status=2)[1]
        expect("AE title" in said, f"a wrong title: {said}")
        self.run("send", self.images, "--to", "ORTHANC@127.0.0.1:1", "--retries", "0", status=3)
        self.run("send", self.images, "--to", "ORTHANC", status=2)
        self.run("send", self.folder / "nothing", "--to", "ORTHANC@127.0.0.1:1", status=1)
        bad = self.folder / "bad"
        bad.mkdir()
        self.run("send", bad, "--to", "ORTHANC@127.0.0.1:1", status=1)

    def kills(self):
        self.again()
        self.fresh()
        link = Link(rate=2_000_000)
        kills = amid = 0
        while kills < KILLS:
            process = self.start("send", self.images, "--to", f"ORTHANC@127.0.0.1:{link.port}", "--associations", ASSOCIATIONS)
            before = link.sent
            try:
                process.communicate(timeout=self.random.uniform(0.5, 2))
                break
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                kills += 1
                amid += before < link.sent < self.total
        expect(amid > 1, f"{amid} runs were killed while they sent")
        link.rate = None
        self.send(link.port)
        self.check_there()
        # What was on the way at a kill is sent again: one object for each association.
        most = 1.02 * self.total + kills * ASSOCIATIONS * (self.largest + 20_000)
        expect(link.sent <= most, f"{link.sent} bytes were sent of {self.total}")
        return kills, link.sent / self.total

    def outage(self):
        self.again()
        self.fresh()
        link = Link(self.total // 3, lambda: self.server.stop(signal.SIGKILL))
        said = self.send(link.port, "--retries", "0", status=3)[1]
        expect("waiting" in said, f"nothing is said of what waits: {said}")
        self.server.start()
        link.most, link.then = self.total // 3 * 2, lambda: (self.server.stop(signal.SIGKILL), self.server.start())
        self.send(link.port, "--retries", "5")  # this time it comes back meanwhile
        expect(link.then is None, "the server was killed once only")
        self.check_there()

    def encrypted(self):
        def certificate(name, host):
            words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-addext",
                     f"subjectAltName={host}", "-keyout", self.folder / f"{name}.key", "-out", self.folder / f"{name}.pem"]
            subprocess.run(list(map(str, words)), check=True, stderr=subprocess.DEVNULL)
            return self.folder / f"{name}.pem", self.folder / f"{name}.key"
        right, other, own = certificate("right", "IP:127.0.0.1"), certificate("other", "DNS:elsewhere.example"), certificate("own", "IP:127.0.0.1")
        tls = {"DicomTlsEnabled": True, "DicomTlsTrustedCertificates": str(own[0])}
        self.again()
        self.fresh(**tls, DicomTlsCertificate=str(right[0]), DicomTlsPrivateKey=str(right[1]))
        mine = ["--tls-certificate", own[0], "--tls-key", own[1]]
        self.send(DICOM_PORT, "--tls-authorities", other[0], *mine, "--retries", "0", status=3)
        self.send(DICOM_PORT, "--retries", "0", status=3)
        expect(json.loads(self.server.request("GET", "/instances")[1]) == [], "something was sent to one that is not trusted")
        self.send(DICOM_PORT, "--tls-authorities", right[0], *mine)
        self.check_there()
        self.again()
        self.fresh(**tls, DicomTlsCertificate=str(other[0]), DicomTlsPrivateKey=str(other[1]))
        self.send(DICOM_PORT, "--tls-authorities", other[0], *mine, "--retries", "0", status=3)  # of another host
        expect(json.loads(self.server.request("GET", "/instances")[1]) == [], "something was sent to another host")

    def after(self):
        """The stages of a download, one of which is killed and continued."""
        self.fresh()
        self.images = self.folder / "after"
        words = ["--after", f"send:ORTHANC@127.0.0.1:{DICOM_PORT}"]
        converts = shutil.which("dcm2niix") is not None
        if converts:
            words += ["--after", "nifti"]
        process = self.start("--server", "demo", "download", "--to", self.images, "--manifest", self.manifest, *words, home="after")
        try:
            process.communicate(timeout=2)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
        self.run("--server", "demo", "download", "--to", self.images, "--manifest", self.manifest, *words, home="after")
        self.states = states_of(self.images)
        self.check_there()
        rows = json.loads(self.run("--format", "json", "stages", self.images)[0])
        expect(len(rows) == len(self.series) * (2 if converts else 1), f"{len(rows)} states")
        return self.volumes() if converts else None

    def volumes(self):
        """Every converted volume has the columns, rows and slices of its series."""
        table = json.loads(self.run("--format", "json", "attributes", self.images, "--attribute", "Rows Columns")[0])
        there = {row["SeriesInstanceUID"]: row for row in table}
        checked = 0
        for row in self.series:
            uid = row["SeriesInstanceUID"]
            folder = next(path.parent for path in files_of(self.images) if uid in path.parts)
            made = self.images / "tcia-stages" / "nifti" / folder.relative_to(self.images).parent / f"{uid}.results"
            shapes = []
            for path in made.glob("*.nii.gz"):
                with gzip.open(path) as file:
                    head = file.read(348)
                expect(struct.unpack("<i", head[:4])[0] == 348 and head[344:347] == b"n+1", f"{path} is no NIfTI file")
                shapes.append(struct.unpack("<8h", head[40:56])[1:5])
            wanted = (int(there[uid]["Columns"]), int(there[uid]["Rows"]))
            expect(shapes and all(shape[:2] == wanted for shape in shapes), f"{uid}: {shapes}, wanted {wanted}")
            slices = sum(shape[2] * max(1, shape[3]) for shape in shapes)
            expect(slices == int(row["ImageCount"]), f"{uid}: {slices} slices of {row['ImageCount']}")
            left = [path for path in (self.images / "tcia-stages" / "partial").rglob("*") if path.is_file()]
            expect(not left, f"{left} were left behind")
            checked += 1
        return checked


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tcia", required=True, help="the program")
    options = parser.parse_args()
    enter_own_network()
    folder = Path(tempfile.mkdtemp(prefix="tcia-stages-"))
    stages = Stages(options.tcia, folder)
    try:
        stages.fetch()
        seconds = stages.plain()
        stages.refusals()
        kills, share = stages.kills()
        stages.outage()
        stages.encrypted()
        volumes = stages.after()
        print(f"{len(stages.states)} objects of {len(stages.series)} series: sent in {seconds:.1f} s; {kills} kills, {share:.2f} of the "
              f"bytes sent; Orthanc killed twice; TLS; " +
              (f"{volumes} volumes of the right size" if volumes else "dcm2niix is not installed (package dcm2niix): conversion skipped"))
    except Broken as broken:
        sys.exit(f"BROKEN (see {folder}): {broken}")
    finally:
        stages.server.stop(signal.SIGKILL)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
