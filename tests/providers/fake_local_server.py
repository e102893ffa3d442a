"""Stands in for the native server as a real child process: `MODEL` says how it behaves."""

from __future__ import annotations

import http.server
import json
import os
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.providers.simulator import meaning_of


class Handler(http.server.BaseHTTPRequestHandler):
    token = ""
    behaviour = ""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.headers["authorization"] != f"Bearer {self.token}":
            self.send_error(401)
            return
        if self.path == "/tokenize":
            self._whole({"tokens": [len(word) for word in body["content"].split()]})
            return
        if self.path == "/v1/embeddings":
            rows = [{"embedding": meaning_of(text), "index": at} for at, text in enumerate(body["input"])]
            self._whole({"data": rows, "usage": {"prompt_tokens": sum(len(t.split()) for t in body["input"])}})
            return
        if self.behaviour == "crash" and "[crash]" in body["prompt"]:
            os._exit(9)
        line = "files.list {}\n" if "[call]" in body["prompt"] else "Done: It is so.\n"
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        for piece in (line[:3], line[3:8], line[8:]):
            self._event({"choices": [{"text": piece, "index": 0, "finish_reason": None}]})
        if self.behaviour == "half" and "[crash]" in body["prompt"]:
            os._exit(9)
        self._event({"choices": [{"text": "", "finish_reason": "stop"}]})
        self._event({"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 4}})
        self.wfile.write(b"data: [DONE]\n\n")

    def _whole(self, value: dict) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _event(self, value: dict) -> None:
        self.wfile.write(f"data: {json.dumps(value)}\n\n".encode())
        self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    Handler.behaviour, _context, _threads, *_mode = sys.argv[1:]
    Handler.token = sys.stdin.readline().strip()
    if Handler.behaviour == "broken":
        print("no such model architecture", file=sys.stderr)
        sys.exit(3)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    main()
