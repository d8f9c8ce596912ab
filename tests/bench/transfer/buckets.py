# SPDX-License-Identifier: Apache-2.0
"""The benchmark of buckets: 40 series of 100 objects of 0.5 MB, from nginx with listings made beforehand, with and without a
delay before each answer; beside rclone, aws and the bare fetch of curl. nginx stands twice, for its own ETags are no MD5 sums
and would contradict If-Match: the first passes requests on to the second without it."""
import asyncio
import contextlib
import hashlib
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from xml.sax.saxutils import escape

import run

BUCKET, SERIES, OBJECTS, BYTES = "bench", 40, 100, 500_000
GOALS = {"rclone": 0.5, "aws": 0.5, "curl": 1.3}
MOST_MEMORY = 150e6

NGINX = """
daemon off; pid {run}/pid; worker_processes 2; error_log {run}/error.log; {user}
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000; default_type binary/octet-stream;
  client_body_temp_path {run}/t1; proxy_temp_path {run}/t2; fastcgi_temp_path {run}/t3; uwsgi_temp_path {run}/t4;
  scgi_temp_path {run}/t5;
  map $args $page {{ "~continuation-token=(?<token>[^&]+)" $token; "~prefix=(?<folder>[^&]+)(%2F|/)" $folder; default first; }}
  upstream objects {{ server unix:{run}/socket; keepalive 64; }}
  server {{
    listen unix:{run}/socket; root {root}; etag off;
    location = /listing {{ default_type application/xml; rewrite ^ /listings/$page.xml break; }}
    location / {{ rewrite ^/{bucket}(/.*)$ /objects$1 break; }}
  }}
  server {{
    listen 127.0.0.1:{port};
    proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header If-Match ""; proxy_buffering on;
    proxy_buffers 32 64k; proxy_buffer_size 64k; proxy_busy_buffers_size 256k; proxy_max_temp_file_size 0;
    location = /{bucket} {{ proxy_pass http://objects/listing; }}
    location = /{bucket}/ {{ proxy_pass http://objects/listing; }}
    location / {{ proxy_pass http://objects; }}
  }}
}}
"""


def element(group, number, vr, value):
    if isinstance(value, str):
        value = value.encode()
        value += (b"\0" if vr == "UI" else b" ") * (len(value) % 2)
    head = struct.pack("<HH2s", group, number, vr.encode())
    return head + (struct.pack("<HI", 0, len(value)) if vr in ("OW", "SQ") else struct.pack("<H", len(value))) + value


def image(series, number, pixels):
    study, uid = f"1.2.826.0.1.3680043.10.1561.9.{series}", f"1.2.826.0.1.3680043.10.1561.9.{series}.1.{number}"
    kind = "1.2.840.10008.5.1.4.1.1.2"
    meta = element(2, 2, "UI", kind) + element(2, 3, "UI", uid) + element(2, 16, "UI", "1.2.840.10008.1.2.1")
    return (b"\0" * 128 + b"DICM" + element(2, 0, "UL", struct.pack("<I", len(meta))) + meta + element(8, 22, "UI", kind)
            + element(8, 24, "UI", uid) + element(8, 96, "CS", "CT") + element(16, 32, "LO", f"BENCH-{series:04}")
            + element(32, 13, "UI", study) + element(32, 14, "UI", study + ".1") + element(32, 19, "IS", str(number))
            + element(0x28, 0x10, "US", struct.pack("<H", 500)) + element(0x28, 0x11, "US", struct.pack("<H", 500))
            + element(0x28, 0x100, "US", struct.pack("<H", 16)) + element(0x7FE0, 16, "OW", pixels))


def listing(entries, following=None):
    rows = "".join(f"<Contents><Key>{escape(key)}</Key><LastModified>2026-06-03T12:00:00.000Z</LastModified><ETag>&quot;{tag}&quot;"
                   f"</ETag><Size>{size}</Size><StorageClass>STANDARD</StorageClass></Contents>" for key, size, tag in entries)
    more = f"<NextContinuationToken>{following}</NextContinuationToken>" if following else ""
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
            f"<Name>{BUCKET}</Name><KeyCount>{len(entries)}</KeyCount><MaxKeys>1000</MaxKeys>"
            f"<IsTruncated>{'true' if following else 'false'}</IsTruncated>{more}{rows}</ListBucketResult>")


def make(corpus):
    """Writes objects and listings; the last page of the whole bucket last: where it is, all is."""
    listings = corpus / "listings"
    if (listings / "first.xml").exists():
        return
    listings.mkdir(parents=True, exist_ok=True)
    pixels = os.urandom(BYTES)
    everything = []
    for series in range(1, SERIES + 1):
        folder = f"series-{series:02}"
        (corpus / "objects" / folder).mkdir(parents=True, exist_ok=True)
        entries = []
        for number in range(1, OBJECTS + 1):
            key, content = f"{folder}/{number:04}.dcm", image(series, number, pixels)
            (corpus / "objects" / key).write_bytes(content)
            entries.append((key, len(content), hashlib.md5(content).hexdigest()))
        (listings / f"{folder}.xml").write_text(listing(entries))
        everything += entries
    pages = [everything[at:at + 1000] for at in range(0, len(everything), 1000)]
    for number in reversed(range(len(pages))):
        following = f"page-{number + 1}" if number + 1 < len(pages) else None
        (listings / (f"page-{number}.xml" if number else "first.xml")).write_text(listing(pages[number], following))


class Delay:
    """Passes connections on, and each answer only after a while, as a distant server does."""

    def __init__(self, port, seconds):
        self.target, self.seconds = port, seconds
        self.ready = threading.Event()
        threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True).start()
        self.ready.wait()

    async def _serve(self):
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0, backlog=512)
        self.port = server.sockets[0].getsockname()[1]
        self.ready.set()
        await server.serve_forever()

    async def _connection(self, reader, writer):
        there, here = await asyncio.open_connection("127.0.0.1", self.target, limit=1 << 20)

        async def ask():
            while data := await reader.read(1 << 16):
                await asyncio.sleep(self.seconds)
                here.write(data)
            here.close()

        async def answer():
            while data := await there.read(1 << 20):
                writer.write(data)
                await writer.drain()
            writer.close()

        with contextlib.suppress(OSError):
            await asyncio.gather(ask(), answer(), return_exceptions=True)


@contextlib.contextmanager
def served(nginx, corpus):
    folder = Path(tempfile.mkdtemp(prefix="tcia-bench-nginx-"))
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(run=folder, root=corpus, port=port, bucket=BUCKET, user=user))
    process = subprocess.Popen([nginx, "-p", folder, "-e", folder / "error.log", "-c", folder / "nginx.conf"])
    try:
        for _ in range(100):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            threading.Event().wait(0.1)
        yield port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def ways(options, corpus, port, lists):
    """Name, and the command that fetches all of the bucket into the folder it is started in."""
    base = f"http://127.0.0.1:{port}"
    keys = sorted(str(path.relative_to(corpus / "objects")) for path in (corpus / "objects").rglob("*.dcm"))
    (lists / "config").write_text("".join(f'url = "{base}/{BUCKET}/{key}"\noutput = "{key}"\n' for key in keys))
    found = {"curl": ["curl", "-sSf", "--create-dirs", "--parallel", "--parallel-max", "8", "--config", lists / "config"],
             "tcia md5": [options.tcia, "--quiet", "--url", base, "--dialect", "s3", "--bucket", BUCKET, "download",
                          "--collection", BUCKET, "--verify", "md5", "--to", "."]}
    if rclone := shutil.which("rclone"):
        found["rclone"] = [rclone, "copy", "-q", "--fast-list", "--s3-provider", "Other", "--s3-endpoint", base, "--s3-list-version", "2",
                           f":s3:{BUCKET}", "."]
    if aws := shutil.which("aws"):
        found["aws"] = [aws, "s3", "cp", "--quiet", "--recursive", "--no-sign-request", "--region", "us-east-1", "--endpoint-url",
                        base, f"s3://{BUCKET}", "."]
    return found


def measure(options, name):
    corpus = Path(options.corpora) / name
    make(corpus)
    wanted = run.images_below(corpus / "objects")
    print(f"\nCorpus {name}: {SERIES} series, {wanted[0]} objects, {wanted[1] / 1e6:.0f} MB", flush=True)
    with served(options.nginx, corpus) as port:
        for milliseconds in (0, 50):
            compare(options, corpus, Delay(port, milliseconds / 1000).port if milliseconds else port, milliseconds, wanted)


def compare(options, corpus, port, milliseconds, wanted):
    lists = Path(tempfile.mkdtemp(prefix="tcia-bench-lists-"))
    best, peaks = {}, {}
    for _ in range(options.rounds):
        for way, command in ways(options, corpus, port, lists).items():
            if options.only and way not in options.only:
                continue
            folder = Path(options.folder) / f"run-buckets-{way.replace(' ', '-')}"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            home = Path(tempfile.mkdtemp(prefix="tcia-bench-home-"))
            seconds, peak = run.timed(command, folder, home)
            if run.images_below(folder) != wanted:
                sys.exit(f"{way} brought {run.images_below(folder)} images and bytes of {wanted}")
            best.setdefault(way, []).append(seconds)
            peaks[way] = max(peak, peaks.get(way, 0))
            shutil.rmtree(folder)
            shutil.rmtree(home)
    shutil.rmtree(lists)
    print(f"\n{milliseconds} ms before each answer\n{'':12}{'seconds':>9}{'MB/s':>8}{'peak MB':>9}", flush=True)
    for way, seconds in best.items():
        print(f"{way:12}{min(seconds):9.2f}{wanted[1] / 1e6 / min(seconds):8.0f}{peaks[way] / 1e6:9.0f}", flush=True)
    if "tcia md5" not in best:
        return
    for way, goal in GOALS.items():
        if way in best:
            ratio = min(best["tcia md5"]) / min(best[way])
            print(f"tcia is {ratio:.2f} x {way}{'' if ratio <= goal else f', more than the goal of {goal}'}", flush=True)
    if peaks["tcia md5"] > MOST_MEMORY:
        print(f"tcia needs more than {MOST_MEMORY / 1e6:.0f} MB of memory", flush=True)
