# SPDX-License-Identifier: Apache-2.0
"""Orthanc with its DICOMweb plugin, alone in a network of its own: it listens on every address, whatever its options say."""
import fcntl
import glob
import http.client
import json
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

PORT = 18042
ROOT = "/dicom-web"
SKIPPED = 77
PLUGINS = ["/usr/share/orthanc/plugins/libOrthancDicomWeb.so", "/usr/lib/orthanc/libOrthancDicomWeb.so"]


def skip(why):
    if os.environ.get("CI"):
        sys.exit(f"BROKEN: {why}")
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def plugin():
    found = [path for pattern in PLUGINS for path in glob.glob(pattern)]
    return found[0] if found else None


def enter_own_network():
    """Runs the program again in a network namespace of its own, whose loopback is up."""
    if not (shutil.which("Orthanc") and plugin()):
        skip("Orthanc and its DICOMweb plugin are not installed (packages orthanc, orthanc-dicomweb)")
    if os.environ.get("TCIA_OWN_NETWORK"):
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            up, running = 0x1, 0x40
            fcntl.ioctl(asked, 0x8914, struct.pack("16sh", b"lo", up | running))  # SIOCSIFFLAGS
        return
    own = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--net", "--map-root-user"]
    if not shutil.which("unshare") or subprocess.run([*own, "true"], stderr=subprocess.DEVNULL).returncode != 0:
        skip("no network namespace can be made, without which Orthanc would listen on every address")
    os.environ["TCIA_OWN_NETWORK"] = "1"
    os.execvp(own[0], [*own, sys.executable, "-B", *sys.argv])


class Orthanc:
    """One server with its storage below `folder`."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.storage = self.folder / "orthanc"
        self.configuration = self.folder / "orthanc.json"
        self.base = f"http://127.0.0.1:{PORT}{ROOT}"
        self.process = None
        self.write()

    def write(self, users=None, dicom=None):
        """The configuration; with users it asks for a name and a password; with settings of DICOM it takes associations."""
        self.configuration.write_text(json.dumps({
            "Name": "test", "StorageDirectory": str(self.storage), "IndexDirectory": str(self.storage), "HttpPort": PORT,
            "RemoteAccessAllowed": False, "AuthenticationEnabled": bool(users), "RegisteredUsers": users or {},
            "DicomServerEnabled": False, "Plugins": [plugin()],
            "DicomWeb": {"Enable": True, "Root": ROOT + "/", "EnableWado": True, "Ssl": False}, **(dicom or {})}))

    def start(self):
        with open(self.folder / "orthanc.log", "ab") as log:
            self.process = subprocess.Popen(["Orthanc", str(self.configuration)], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        for _ in range(300):
            if self.process.poll() is not None:
                break
            try:
                self.request("GET", "/system")
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("Orthanc did not start: " + (self.folder / "orthanc.log").read_text(errors="replace")[-2000:])

    def stop(self, how=signal.SIGTERM):
        if self.process:
            self.process.send_signal(how)
            self.process.wait()
            self.process = None

    @staticmethod
    def request(method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
        try:
            connection.request(method, path, body, headers or {})
            reply = connection.getresponse()
            return reply.status, reply.read()
        finally:
            connection.close()

    def post(self, files):
        for file in files:
            status, said = self.request("POST", "/instances", Path(file).read_bytes())
            if status != 200:
                raise RuntimeError(f"{file} was not accepted: {status} {said[:300]!r}")


class SlowLink:
    """Passes connections on to Orthanc, each answer later by `seconds`, and remembers what was asked for. Calls `then` once
    `most` bytes of answers have passed."""

    def __init__(self, seconds, most=None, then=None):
        self.seconds = seconds
        self.most = most
        self.then = then
        self.passed = 0
        self.asked = []
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.base = f"http://127.0.0.1:{self.listener.getsockname()[1]}{ROOT}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", PORT))
        except OSError:
            return client.close()
        threading.Thread(target=self._back, args=(server, client), daemon=True).start()
        try:
            while data := client.recv(65536):
                self.asked += [line.split(b" ")[1].decode() for line in data.split(b"\r\n") if line.startswith(b"GET ")]
                time.sleep(self.seconds)
                server.sendall(data)
        except OSError:
            pass
        finally:
            try:
                server.shutdown(socket.SHUT_WR)
            except OSError:
                pass

    def _back(self, server, client):
        try:
            while data := server.recv(65536):
                client.sendall(data)
                self.passed += len(data)
                if self.then and self.passed >= self.most:
                    then, self.then = self.then, None
                    then()
        except OSError:
            pass
        finally:
            for end in (client, server):  # a close alone would wait for the other thread, which reads
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    pass
