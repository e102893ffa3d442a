"""A web server on loopback whose pages a test writes, and the tools with nothing remembered."""

import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from workbench_plugin.testing import call
from workbench_web import plugin, tools
from workbench_web.pages import Pages


class Site:
    """Pages by path: (status, headers, body), or a function that writes to the socket itself."""

    def __init__(self):
        self.pages = {"/robots.txt": (404, {}, b"")}
        self.asked = Counter()
        self.headers = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.at = f"http://127.0.0.1:{self.server.server_address[1]}"

    def page(self, path, body="", status=200, kind="text/html; charset=utf-8", **headers):
        """Put a page in place; underscores in names of headers stand for dashes."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        content = body.encode() if isinstance(body, str) else body
        self.pages[path] = (status, {"content-type": kind, **named} if kind else named, content)
        return self.at + path

    def _handler(self):
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked[self.path] += 1
                site.headers.append(dict(self.headers))
                page = site.pages.get(self.path, (404, {}, b"none"))
                if callable(page):
                    page(self)
                    return
                status, headers, body = page
                self.send_response_only(status)
                for name, value in {"content-length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return Handler


@pytest.fixture
def site():
    served = Site()
    served.server.daemon_threads = False
    thread = threading.Thread(target=served.server.serve_forever, args=(0.02,))
    thread.start()
    yield served
    served.server.shutdown()
    served.server.server_close()
    thread.join()


@pytest.fixture
def use(monkeypatch):
    """Call a tool, with no way out but the machine's own and nothing remembered from other tests."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setattr(tools, "_pages", Pages())
    return lambda name, url, **more: call(plugin, name, url=url, **more)
