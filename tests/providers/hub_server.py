"""A hub on loopback: the few endpoints that a download needs, over real HTTP, with the trouble that a test asks for."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

REPO, FILE = "someone/small-GGUF", "small-q4.gguf"


class Hub:
    """What it has, what it does wrong, and what it was asked."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.sha256 = hashlib.sha256(content).hexdigest()
        self.size = len(content)
        self.gated = False
        self.token = ""
        self.cuts: list[int] = []
        """After how many bytes each of the next answers breaks off."""
        self.refusals: list[tuple[int, dict[str, str]]] = []
        """What the next requests for bytes are answered instead, once `fresh` of them had bytes."""
        self.fresh = 0
        self.ranges = True
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.hold: threading.Event | None = None
        self.held = threading.Event()
        self.url = ""

    @property
    def starts(self) -> list[str]:
        """The `Range` of each request for bytes."""
        return [
            headers.get("range", "") for method, path, headers in self.asked if method == "GET" and "/bytes/" in path
        ]


class _Handler(BaseHTTPRequestHandler):
    hub: Hub
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self._note()
        if f"/{REPO}/resolve/" not in self.path:
            return self._say(404, {"X-Error-Code": "RepoNotFound"})
        if not self.path.endswith(FILE):
            return self._say(404, {"X-Error-Code": "EntryNotFound"})
        if self.hub.gated and self.headers.get("authorization") != f"Bearer {self.hub.token}":
            return self._say(401, {"X-Error-Code": "GatedRepo"})
        found = {
            "X-Repo-Commit": "c" * 40,
            "X-Linked-Etag": f'"{self.hub.sha256}"',
            "X-Linked-Size": str(self.hub.size),
            "Location": f"{self.hub.url.replace('127.0.0.1', 'localhost')}/bytes/{FILE}",
        }
        return self._say(302, found)

    def do_GET(self) -> None:
        self._note()
        if self.path.startswith("/api/models/"):
            about = {"id": REPO, "sha": "c" * 40, "cardData": {"license": "apache-2.0"}, "siblings": [], "tags": []}
            return self._say(200, {"Content-Type": "application/json"}, json.dumps(about).encode())
        if self.hub.refusals and len(self.hub.starts) > self.hub.fresh:
            status, headers = self.hub.refusals.pop(0)
            return self._say(status, headers)
        return self._give()

    def _give(self) -> None:
        first = int(self.headers.get("range", "bytes=0-")[6:-1]) if self.hub.ranges else 0
        data = self.hub.content[first:]
        self.send_response(206 if first else 200)
        self.send_header("Content-Length", str(len(data)))
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(self.hub.content) - 1}/{len(self.hub.content)}")
        self.end_headers()
        cut = self.hub.cuts.pop(0) if self.hub.cuts else None
        self.wfile.write(data[:cut])
        self.wfile.flush()
        if cut is not None:
            if self.hub.hold is not None:
                self.hub.held.set()
                self.hub.hold.wait(30)
            self.close_connection = True

    def _say(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _note(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.hub.asked.append((self.command, self.path, headers))


@contextmanager
def serving_hub(content: bytes) -> Iterator[Hub]:
    """Serve until the end."""
    hub = Hub(content)
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    hub.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="hub")
    thread.start()
    try:
        yield hub
    finally:
        if hub.hold is not None:
            hub.hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
