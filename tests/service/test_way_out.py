"""From the tool set's grant to the event: what a tool may reach, what it reached, and what was refused."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest

from tests.service.conftest import Bench
from tests.tools.hostile import make_environment
from tests.tools.sending import SENDS
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.events import ToolReturned
from workbench.domain.goals import Goal
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.service.workbench import Workbench
from workbench.tools.environments import OVERRIDE


def answer_once(door: socket.socket) -> None:
    visitor, _ = door.accept()
    with visitor:
        visitor.recv(65536)
        visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")


async def test_a_grant_leads_to_the_host_and_the_event_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = make_environment(tmp_path / "env", {"sends": SENDS})
    monkeypatch.setenv(OVERRIDE, str(environment.folder))
    workbench = await Workbench.open(tmp_path / "home")
    bench = Bench(workbench, tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
        thread = threading.Thread(target=answer_once, args=(door,))
        thread.start()
        calls = [
            {"tool": "sends.get", "arguments": {"url": f"http://127.0.0.1:{port}/"}},
            {"tool": "sends.get", "arguments": {"url": "http://169.254.169.254/"}},
        ]
        agent = bench.script(*({"text": "", "calls": [call]} for call in calls), {"text": "Done."})
        grant = ToolGrant(permission="auto", trusted=True, hosts=(f"127.0.0.1:{port}",))
        started = await workbench.dispatch(
            c.StartRun(
                goal=Goal(instructions=f"Read http://127.0.0.1:{port}/ and http://169.254.169.254/"),
                agent=agent,
                tools=ToolSet(grants={"sends.get": grant}),
                mode="continue",
            )
        )
        assert isinstance(started, q.RunRef)
        await bench.still(started.run)
        thread.join(10)
    events = await workbench.run_events(started.run)
    await workbench.close()
    first, second = [event.connections for event in events if isinstance(event, ToolReturned)]
    assert [(made.address, made.refused) for made in first] == [("127.0.0.1", "")]
    assert first[0].received > 50
    assert [made.host for made in second] == ["169.254.169.254"]
    assert "not among the hosts" in second[0].refused
