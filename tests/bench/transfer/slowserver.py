#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Serves a corpus of tcia-bench-corpus as a busy archive does: each connection is slow, and each answer takes its time to begin.
It can refuse requests beyond a number of concurrent images. Prints its base URL; a GET of /statistics returns its counts."""
import argparse
import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

PATH = "/nbia-api/services/v4"
PIECE = 64 * 1024


class Statistics:
    def __init__(self):
        self.lock = threading.Lock()
        self.running = self.most = self.refused = 0

    def enter(self, limit):
        with self.lock:
            if limit and self.running >= limit:
                self.refused += 1
                return False
            self.running += 1
            self.most = max(self.most, self.running)
            return True

    def leave(self):
        with self.lock:
            self.running -= 1


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    statistics = Statistics()
    options = None

    def log_message(self, *_):
        pass

    def do_GET(self):
        url = urlsplit(self.path)
        parameters = {key: values[0] for key, values in parse_qs(url.query).items()}
        if url.path == "/statistics":
            self._send(200, json.dumps({"most": self.statistics.most, "refused": self.statistics.refused}).encode())
        elif url.path == PATH + "/getImage":
            self._image(parameters)
        elif url.path == PATH + "/getSeries":
            time.sleep(self.options.first_byte)
            self._file(parameters.get("SeriesInstanceUID", "all") + ".json", "application/json")
        else:
            self._send(404, b"")

    def _image(self, parameters):
        if not self.statistics.enter(self.options.connections):
            return self._refuse()
        try:
            time.sleep(self.options.first_byte)
            kind = ".md5.zip" if parameters.get("IncludeMD5") == "Yes" else ".zip"
            self._paced(self._below(parameters["SeriesInstanceUID"] + kind))
        finally:
            self.statistics.leave()

    def _refuse(self):
        if self.options.refuse != "reset":
            return self._send(int(self.options.refuse), b"Too many requests")
        # An end without lingering is a reset.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def _below(self, name):
        return Path(self.options.root) / Path(name).name

    def _file(self, name, kind):
        path = self._below(name)
        self._send(200, path.read_bytes(), kind) if path.exists() else self._send(404, b"")

    def _paced(self, path):
        size = path.stat().st_size
        self.send_response(200)
        self.send_header("Content-Type", "application/zip")
        self.send_header("Content-Length", str(size))
        self.end_headers()
        begin = time.monotonic()
        sent = 0
        with open(path, "rb") as file:
            while piece := file.read(PIECE):
                sent += len(piece)
                time.sleep(max(0.0, begin + sent / self.options.rate - time.monotonic()))
                self.wfile.write(piece)

    def _send(self, status, body, kind="text/plain"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_):  # clients may go away
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", required=True, help="a corpus of tcia-bench-corpus")
    parser.add_argument("--rate", type=float, default=2e6, help="bytes a second of each connection")
    parser.add_argument("--first-byte", type=float, default=0.4, help="seconds before the first byte of an answer")
    parser.add_argument("--connections", type=int, default=0, help="images at a time, more are refused; 0: any number")
    parser.add_argument("--refuse", choices=["503", "429", "reset"], default="503")
    Handler.options = parser.parse_args()
    server = Server(("127.0.0.1", 0), Handler)
    print(f"http://127.0.0.1:{server.server_port}{PATH}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
