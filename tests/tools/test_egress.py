"""The way out: what is granted is reached and written down, all else is refused, whoever asks and however."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.tools.conftest import Call, every_level, until, walled_levels
from workbench.domain.calls import ToolResult
from workbench.domain.errors import ToolError
from workbench.tools.confinement import Confinement
from workbench.tools.egress import proxy, tunnel
from workbench.tools.runner import ToolHosts


class Site(BaseHTTPRequestHandler):
    """Answers with what it was asked, and can send its visitors elsewhere."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        moved = self.path.partition("?to=")[2]
        text = f"{self.path} {self.headers['Host']} {self.headers['Connection']}".encode()
        self.send_response(302 if moved else 200)
        if moved:
            self.send_header("Location", moved)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Say nothing."""


@pytest.fixture
def site() -> Iterator[int]:
    """The port of a web site on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


async def get(
    call: Call, url: str, granted: tuple[str, ...] = (), name: str = "sends.get"
) -> tuple[dict[str, object], ToolResult]:
    result = await call(name, json.dumps({"url": url}), granted=granted)
    return json.loads(result.output), result


@every_level
async def test_a_granted_host_is_reached_and_written_down(call: Call, site: int) -> None:
    told, result = await get(call, f"http://127.0.0.1:{site}/a?b=c", (f"127.0.0.1:{site}",))
    assert told == {"status": 200, "refused": "", "failed": "", "text": f"/a?b=c 127.0.0.1:{site} close"}
    [made] = result.connections
    assert (made.host, made.port, made.address, made.refused) == ("127.0.0.1", site, "127.0.0.1", "")
    assert made.sent > 50
    assert made.received > 50
    assert not made.shared


@every_level
@pytest.mark.parametrize("granted", [(), ("127.0.0.1",), ("localhost",), ("*.0.0.1",), ("*",), ("nonsense://",)])
async def test_what_is_not_granted_is_refused_with_the_reason(call: Call, site: int, granted: tuple[str, ...]) -> None:
    told, result = await get(call, f"http://127.0.0.1:{site}/", granted)
    assert told["status"] == 403
    assert "not among the hosts" in str(told["refused"])
    [made] = result.connections
    assert (made.refused, made.address) == (told["refused"], "")


@every_level
@pytest.mark.parametrize("given", ["", "Proxy-Authorization: Basic aG9zdDpndWVzcw==\r\n", "Proxy-Authorization: x\r\n"])
async def test_who_does_not_know_the_hosts_password_gets_nowhere(call: Call, site: int, given: str) -> None:
    """Without bubblewrap every program of this machine can connect to the port while a call runs."""
    place = f"127.0.0.1:{site}"
    result = await call("sends.without_password", json.dumps({"place": place, "given": given}), granted=(place,))
    assert result.output.startswith("HTTP/1.1 407 ")
    assert "x-workbench-refused: " in result.output
    assert result.connections == ()


async def test_a_redirect_is_checked_like_any_request(call: Call, site: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        elsewhere = f"http://127.0.0.1:{other.getsockname()[1]}/secret"
        told, result = await get(call, f"http://127.0.0.1:{site}/?to={elsewhere}", (f"127.0.0.1:{site}",))
    assert told["status"] == 403
    assert [bool(made.refused) for made in result.connections] == [False, True]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "[::1]"])
async def test_a_name_never_leads_to_this_machine(call: Call, site: int, host: str) -> None:
    granted = ("example.org", f"*.example.org:{site}", "127.0.0.1:1")
    asked = json.dumps({"host": "", "port": 0, "first": f"CONNECT {host}:{site} HTTP/1.1\r\n\r\n"})
    result = await call("sends.raw", asked, granted=granted)
    assert result.output.startswith("HTTP/1.1 403 ")
    assert result.connections == () or result.connections[0].refused


async def test_a_granted_name_that_leads_home_is_refused_by_its_address(
    call: Call, site: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with rebinding: the address that is checked is the one that is connected to."""
    answers = iter(["127.0.0.1", "10.0.0.8", "169.254.169.254", "::ffff:127.0.0.1"])

    def resolve(host: str, port: int, **_: object) -> list[object]:
        assert host == "rebound.example.org"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    monkeypatch.setattr("workbench.tools.egress.names.socket.getaddrinfo", resolve)
    for why in ("is this machine", "is private", "credentials", "is this machine"):
        told, result = await get(call, f"http://rebound.example.org:{site}/", (f"*.example.org:{site}",))
        assert told["status"] == 403
        assert why in str(told["refused"])
        assert result.connections[0].refused


async def test_localhost_needs_its_port_in_the_grant(call: Call, site: int) -> None:
    told, result = await get(call, f"http://localhost:{site}/", (f"localhost:{site}",))
    assert told["status"] == 200
    assert result.connections[0].address == "127.0.0.1"


async def test_a_tool_that_does_not_say_that_it_sends_reaches_nothing(call: Call, site: int) -> None:
    told, result = await get(call, f"http://127.0.0.1:{site}/", (f"127.0.0.1:{site}",), "sends.quiet")
    assert told["status"] == 403
    assert result.connections[0].refused


async def test_a_grant_ends_with_its_call(call: Call, site: int, work: Path) -> None:
    granted = (f"127.0.0.1:{site}",)
    opened = await call("sends.keep_a_tunnel", json.dumps({"place": granted[0]}), granted=granted)
    assert opened.output.startswith("HTTP/1.1 200")
    assert opened.connections[0].ended == "ended with its call"
    assert (await call("sends.use_the_tunnel", granted=granted)).output == "closed"
    await call("sends.later", json.dumps({"url": f"http://127.0.0.1:{site}/"}), granted=granted)
    await until(lambda: (work / "later").exists() and (work / "later").read_text() != "")
    assert (work / "later").read_text() == "403 no call is under way"


async def test_calls_side_by_side_share_what_they_were_granted_and_that_is_noted(call: Call, site: int) -> None:
    url = f"http://127.0.0.1:{site}/"
    await call("sends.get", json.dumps({"url": url}))
    without, granted = await asyncio.gather(
        call("sends.get_slowly", json.dumps({"url": url, "seconds": 0.3})),
        call("sends.get_slowly", json.dumps({"url": url, "seconds": 0.9}), number=2, granted=(f"127.0.0.1:{site}",)),
    )
    assert [made.shared for made in without.connections] == [True]
    assert [made.refused for made in granted.connections] == ["", ""]
    assert [made.shared for made in granted.connections] == [True, False]


async def test_a_failed_call_tells_what_it_reached(call: Call, site: int) -> None:
    with pytest.raises(ToolError, match="no tea") as caught:
        await call("sends.fail", json.dumps({"url": f"http://127.0.0.1:{site}/"}), granted=(f"127.0.0.1:{site}",))
    assert [made.refused for made in caught.value.connections] == [""]


async def test_a_host_that_does_not_answer_is_told_as_such(call: Call) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    told, result = await get(call, f"http://127.0.0.1:{port}/", (f"127.0.0.1:{port}",))
    assert told["status"] == 502
    assert "can't be reached" in str(told["failed"])
    assert "can't be reached" in result.connections[0].refused


@pytest.mark.parametrize(
    ("first", "status"),
    [
        ("nonsense\r\n\r\n", "400"),
        ("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "400"),
        ("GET file:///etc/passwd HTTP/1.1\r\n\r\n", "400"),
        ("GET http://user@127.0.0.1/ HTTP/1.1\r\n\r\n", "400"),
        ("CONNECT 127.0.0.1 HTTP/1.1\r\n\r\n", "403"),
        ("CONNECT 127.0.0.1:0 HTTP/1.1\r\n\r\n", "403"),
        ("CONNECT 127.0.0.1:99999 HTTP/1.1\r\n\r\n", "403"),
        ("CONNECT fe80::1%eth0:80 HTTP/1.1\r\n\r\n", "403"),
        ("GET http://a\u0000b/ HTTP/1.1\r\n\r\n", "403"),
        (f"GET http://example.org/ HTTP/1.1\r\nx: {'y' * 40_000}\r\n\r\n", "431"),
    ],
)
async def test_requests_that_make_no_sense_are_answered(call: Call, first: str, status: str) -> None:
    result = await call("sends.raw", json.dumps({"host": "", "port": 0, "first": first}), granted=("example.org",))
    assert result.output.startswith(f"HTTP/1.1 {status} ")
    assert "x-workbench-refused: " in result.output


async def test_the_reason_is_heard_however_much_was_still_to_be_sent(call: Call) -> None:
    first = f"POST http://example.org/ HTTP/1.1\r\nContent-Length: 3000000\r\n\r\n{'x' * 3_000_000}"
    for _ in range(5):
        result = await call("sends.raw", json.dumps({"host": "", "port": 0, "first": first}))
        assert result.output.startswith("HTTP/1.1 403 ")


async def test_a_tunnel_has_limits(call: Call, site: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tunnel, "BYTES_LIMIT", 100)
    granted = (f"127.0.0.1:{site}",)
    result = await call("sends.keep_a_tunnel", json.dumps({"place": granted[0]}), granted=granted)
    assert result.connections[0].received == 0
    url = f"http://127.0.0.1:{site}/{'x' * 500}"
    try:
        connections = (await call("sends.get", json.dumps({"url": url}), granted=granted)).connections
    except ToolError as error:
        connections = error.connections
    assert connections[0].ended == "ended after 100 bytes"


async def test_a_host_has_a_number_of_connections(call: Call, site: int, monkeypatch: pytest.MonkeyPatch) -> None:
    granted = (f"127.0.0.1:{site}",)
    monkeypatch.setattr(proxy, "EACH_CALL", 0)
    told, _ = await get(call, f"http://127.0.0.1:{site}/", granted)
    assert (told["status"], told["refused"]) == (429, "more than 0 connections for one call")
    monkeypatch.setattr(proxy, "AT_ONCE", 0)
    told, _ = await get(call, f"http://127.0.0.1:{site}/", granted)
    assert told["status"] == 503


@walled_levels
async def test_around_the_proxy_there_is_nothing(
    call: Call, confinement: Confinement, site: int, tmp_path: Path
) -> None:
    abstract = "@workbench-test-abstract"
    with socket.socket(socket.AF_UNIX) as hidden, socket.socket(socket.AF_UNIX) as bus:
        hidden.bind("\0" + abstract[1:])
        hidden.listen()
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        arguments = json.dumps({"host": "127.0.0.1", "port": site})
        told = (await call("sends.directly", arguments, granted=(f"127.0.0.1:{site}",))).output
        refusal = "ConnectionRefusedError" if confinement.kind == "bubblewrap" else "PermissionError"
        assert f"SOCK_STREAM {refusal}" in told
        assert "name gaierror" in told
        outside = await call("sends.directly", json.dumps({"host": "192.0.2.1", "port": 9}))
        assert "got out" not in outside.output
        for path in (abstract, str(tmp_path / "bus"), "/run/dbus/system_bus_socket"):
            with pytest.raises(ToolError):
                await call("sends.unix", json.dumps({"path": path}))


async def test_no_socket_is_left(call: Call, hosts: ToolHosts, shared_home: Path) -> None:
    await call("sends.unix", json.dumps({"path": "/run/workbench-egress"}))
    assert len(list((shared_home / "egress").iterdir())) == 1
    with pytest.raises(ToolError):
        await call("sends.unix", json.dumps({"path": "/nowhere"}))
    await hosts.close()
    await until(lambda: list((shared_home / "egress").iterdir()) == [])
