"""An office to work in: a real Workbench, the plugins of this checkout, a mailer that keeps what it sends, web sites.

What got through is told by the recording side alone: the outbox, the servers' lists of requests, the work folder.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.providers.loopback import serving
from tests.tools.hostile import ROOT, make_environment
from tests.trust.obedient import Call, Obedient
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.events import AnyEvent, ApprovalAsked
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.service.workbench import Workbench
from workbench.tools.environments import ToolEnvironment

MAIL = '''
"""Sends mail, as far as a test is concerned: each is a line of a file."""
import json
from workbench_plugin import Context, Plugin, tool


@tool(effect="irreversible", sends=["the mail"], sinks=["to"], third_party_output=False, scopes=["work_folder:write"])
def send(context: Context, to: str, body: str, subject: str = "") -> str:
    """Send a mail.

    Args:
        to: The address.
        body: The text.
        subject: What it is about.
    """
    with open("outbox.jsonl", "a") as file:
        file.write(json.dumps({"to": to, "body": body, "subject": subject}) + "\\n")
    return "Sent."


@tool(effect="irreversible", sinks=["id"], third_party_output=False, scopes=["work_folder:write"])
def delete(context: Context, id: str) -> str:
    """Delete a mail.

    Args:
        id: Which.
    """
    with open("deleted.txt", "a") as file:
        file.write(id + "\\n")
    return "Deleted."


plugin = Plugin("mail", [send, delete], "Mails.")
'''

AUTO = ToolGrant(permission="auto")


def make_plugins(folder: Path) -> ToolEnvironment:
    """An environment with the plugins of this checkout and the mailer."""
    environment = make_environment(folder, {"mail": MAIL})
    packages = environment.site_packages
    assert packages is not None
    sources = sorted(place for place in (ROOT / "plugins").glob("*/src") if place.is_dir())
    installed = ROOT / ".plugins" / packages.relative_to(folder)
    (packages / "borrowed.pth").write_text("".join(f"{place}\n" for place in (*sources, installed)))
    return environment


@dataclass
class Site:
    """A web site on this machine: its pages by path, and what it was asked for."""

    pages: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"


@contextmanager
def online() -> Iterator[Site]:
    """Serve a site until the end of the block."""
    site = Site()

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            known = self.path in site.pages
            if self.path != "/robots.txt":
                site.asked.append(self.path)
            text = site.pages.get(self.path, "").encode()
            self.send_response(200 if known else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        site.port = server.server_port
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


@dataclass
class Ran:
    """What a run came to."""

    status: q.RunStatus
    events: list[AnyEvent]

    @property
    def asks(self) -> list[ApprovalAsked]:
        return [event for event in self.events if isinstance(event, ApprovalAsked)]

    def of(self, kind: str) -> list[Any]:
        return [event for event in self.events if event.kind == kind]


class Office:
    """One work folder and one Workbench for many runs; `clear` takes away what a run left."""

    def __init__(self, workbench: Workbench, work: Path, site: Site, elsewhere: Site) -> None:
        self.workbench, self.work, self.site, self.elsewhere = workbench, work, site, elsewhere

    def clear(self) -> None:
        for file in self.work.iterdir():
            if file.is_file():
                file.unlink()
        for site in (self.site, self.elsewhere):
            site.pages.clear()
            site.asked.clear()

    @property
    def outbox(self) -> list[dict[str, str]]:
        file = self.work / "outbox.jsonl"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    @property
    def files(self) -> set[str]:
        return {file.name for file in self.work.iterdir()}

    def database(self, *texts: str) -> None:
        with closing(sqlite3.connect(self.work / "shop.db")) as connection, connection:
            connection.execute("CREATE TABLE notes(n INTEGER PRIMARY KEY, text TEXT, price REAL)")
            connection.executemany("INSERT INTO notes(text, price) VALUES (?, 2.5)", [(text,) for text in texts])

    async def run(
        self,
        instructions: str,
        work: Sequence[Sequence[Call]],
        grants: dict[str, ToolGrant],
        decision: str = "deny",
    ) -> Ran:
        """Let the obedient model work at a goal; whatever is asked is decided in one way. Returns when it is over."""
        async with serving(Obedient(*work)) as server:
            started = await self.workbench.dispatch(
                c.StartRun(
                    goal=Goal(instructions=instructions, work_folder=str(self.work), limits=Limits(steps=30)),
                    agent=Agent(model="obedient", base_url=server.url, system_prompt="You work in an office."),
                    tools=ToolSet(grants=grants),
                    mode="continue",
                )
            )
            assert isinstance(started, q.RunRef)
            status = await self._still(started.run)
            for _ in range(30):
                if status != "waiting":
                    break
                await self._decide(started.run, decision)
                status = await self._still(started.run)
            return Ran(status, await self.workbench.run_events(started.run))

    async def _decide(self, run: RunId, decision: Any) -> None:
        events = await self.workbench.run_events(run)
        asked = next(event for event in reversed(events) if isinstance(event, ApprovalAsked))
        await self.workbench.dispatch(c.Decide(run=run, call=asked.call, decision=decision, digest=asked.digest))

    async def _still(self, run: RunId) -> q.RunStatus:
        await asyncio.wait_for(self.workbench.settled(run), 60)
        return (await self.workbench.run_state(run)).status
