"""The plugins of this checkout in the hosts that they are made for: confined, with the way out and the work folder."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.tools.conftest import Call, walled_levels
from workbench.domain.errors import ToolError
from workbench.tools.environments import ToolEnvironment


class Page(BaseHTTPRequestHandler):
    """One page, and another place that it leads to."""

    def do_GET(self) -> None:
        moved, known = self.path.partition("?to=")[2], self.path != "/robots.txt"
        text = b"<title>Hours</title><p>The harbour is open from nine to five.</p>"
        self.send_response((302 if moved else 200) if known else 404)
        self.send_header("Location", moved)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def environment() -> ToolEnvironment:
    return ToolEnvironment(folder=Path(__file__).parents[2] / ".plugins")


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def site() -> Iterator[str]:
    """Host and port of a web site on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


async def test_a_page_is_fetched_through_the_way_out_and_the_way_is_written_down(call: Call, site: str) -> None:
    result = await call("web.fetch", json.dumps({"url": f"http://{site}/"}), granted=(site,))
    assert "The harbour is open from nine to five." in result.output
    assert {(made.host, made.refused) for made in result.connections} == {("127.0.0.1", "")}


@pytest.mark.parametrize(
    "address", ["http://{site}/", "https://not-granted.example/", "http://{granted}/?to=http://{site}/"]
)
async def test_a_host_that_is_not_granted_is_told_with_whom_to_ask(call: Call, site: str, address: str) -> None:
    granted = site
    other = site.replace("127.0.0.1", "localhost")
    url = address.format(site=other, granted=granted)
    with pytest.raises(ToolError) as told:
        await call("web.fetch", json.dumps({"url": url}), granted=(granted,))
    host = "not-granted.example" if "example" in url else "localhost"
    assert told.value.code == "host_not_allowed"
    assert f"Ask the person to allow {host} for this tool, or use another source." in str(told.value)
    assert told.value.connections[-1].refused


async def test_a_database_of_the_work_folder_is_read(call: Call, work: Path) -> None:
    with closing(sqlite3.connect(work / "a.db")) as connection:
        connection.executescript("CREATE TABLE t(a); INSERT INTO t VALUES (42)")
    result = await call("sqlite.query", json.dumps({"database": "a.db", "sql": "SELECT a FROM t"}))
    assert result.output == "a\n42"
    with pytest.raises(ToolError) as told:
        await call("sqlite.query", json.dumps({"database": "a.db", "sql": "DROP TABLE t"}))
    assert told.value.code == "not_allowed"


@walled_levels
async def test_a_call_that_takes_a_key_has_its_effect_once_however_often_it_runs(call: Call, work: Path) -> None:
    arguments = json.dumps({"path": "log.txt", "content": "one\n"})
    first = await call("files.append", arguments)
    assert (await call("files.append", arguments, attempt=2)).output == first.output
    assert (work / "log.txt").read_text() == "one\n"
