"""What the engine's way out says becomes an error that names the host and whom to ask."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


class WayOut(BaseHTTPRequestHandler):
    """The engine's way out as a tool sees it: refuses one host, fails for another, answers in the place of a third."""

    def do_GET(self):
        self.server.asked.append((self.command, self.path))
        if "refused.example" in self.path:
            self.send_response(403)
            self.send_header("x-workbench-refused", "refused.example is not among the hosts that are granted")
        elif "failed.example" in self.path:
            self.send_response(502)
            self.send_header("x-workbench-failed", "failed.example could not be looked up")
        elif self.path.endswith("robots.txt"):
            self.send_response(404)
        else:
            self.send_response(200)
            self.send_header("content-type", "text/plain")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    do_CONNECT = do_GET

    def log_message(self, *_):
        pass


@pytest.fixture
def way_out(use, monkeypatch):
    with ThreadingHTTPServer(("127.0.0.1", 0), WayOut) as server:
        server.daemon_threads = False
        server.asked = []
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{server.server_address[1]}")
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_host_that_is_not_granted_is_told_with_whom_to_ask(way_out, use, scheme):
    told = use("fetch", f"{scheme}://refused.example/x")
    assert (told.meta["code"], told.meta["retry"]) == ("host_not_allowed", "no")
    assert "refused.example is not among the hosts that are granted" in told.text
    assert "Ask the person to allow refused.example for this tool, or use another source." in told.text
    failed = use("fetch", f"{scheme}://failed.example/x")
    assert (failed.meta["code"], failed.meta["retry"]) == ("unreachable", "later")
    assert "could not be looked up" in failed.text


def test_a_look_alike_shows_as_what_it_is(way_out, use):
    told = use("fetch", "http://ex\u0430mple.org/x")
    assert told.data["url"] == "http://xn--exmple-4nf.org/x"
    assert "[the host xn--exmple-4nf.org is written with letters beyond ASCII" in told.text
    assert ("GET", "http://xn--exmple-4nf.org/x") in way_out.asked
