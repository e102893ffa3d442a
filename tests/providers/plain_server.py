"""A server with one model that answers in words, and nothing else, in a thread: for the window and for verbs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class _Plain(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hold: threading.Event | None = None

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self._say("application/json", json.dumps({"data": [{"id": "plain"}]}).encode())

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        if self.hold is not None:
            self.hold.wait(30)
        pieces = ({"content": "one "}, {"content": "two"}, {})
        lines = [
            {"choices": [{"index": 0, "delta": piece, "finish_reason": None if piece else "stop"}]} for piece in pieces
        ]
        body = "".join(f"data: {json.dumps(line)}\n\n" for line in lines) + "data: [DONE]\n\n"
        self._say("text/event-stream", body.encode())

    def _say(self, kind: str, body: bytes) -> None:
        with suppress(ConnectionError):  # who asked may have given it up
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)


@contextmanager
def plain_server(hold: threading.Event | None = None, port: int = 0) -> Iterator[str]:
    """Its address. `hold`: replies wait for it; `port`: 0, any that is free. Raises `OSError` where it is taken."""
    server = ThreadingHTTPServer(("127.0.0.1", port), type("Plain", (_Plain,), {"hold": hold}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="plain")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        if hold is not None:
            hold.set()
        server.shutdown()
        server.server_close()
        thread.join()
