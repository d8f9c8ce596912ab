# SPDX-License-Identifier: Apache-2.0
"""The demonstration archive with a memory: each answer is made once and then sent again, and counted."""
import http.server
import json
import sys
import threading
import urllib.error
import urllib.parse
import urllib.request
from collections import Counter

PATH = "/nbia-api/services/v4"
CHUNK = 32 * 1024


class Archive:
    """Serves what the demonstration archive at `origin` serves."""

    def __init__(self, origin):
        self.origin = origin
        self.answers = {}
        self.fetched = Counter()  # by series UID: how often its images were asked for
        self.lock = threading.Lock()
        handler = type("Handler", (Handler,), {"archive": self})
        self.server = Server(("127.0.0.1", 0), handler)
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}{PATH}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path):
        with self.lock:
            if path not in self.answers:
                try:
                    with urllib.request.urlopen(self.origin + path) as reply:
                        self.answers[path] = (reply.status, reply.headers.get("Content-Type"), reply.read())
                except urllib.error.HTTPError as error:
                    self.answers[path] = (error.code, error.headers.get("Content-Type"), error.read())
            return self.answers[path]

    def count(self, path):
        parts = urllib.parse.urlsplit(path)
        if parts.path.endswith("/getImage"):
            with self.lock:
                self.fetched[urllib.parse.parse_qs(parts.query)["SeriesInstanceUID"][0]] += 1

    def series(self, collection):
        query = urllib.parse.urlencode({"Collection": collection, "format": "json"})
        return json.loads(self.answer(f"{PATH}/getSeries?{query}")[2])


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # a killed client is what this is about
            super().handle_error(request, client_address)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    archive = None

    def do_GET(self):
        self.archive.count(self.path)
        status, kind, body = self.archive.answer(self.path)
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for at in range(0, len(body), CHUNK):
            part = body[at:at + CHUNK]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_):
        pass
