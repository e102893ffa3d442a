"""Replies that try to be more than they are: nothing but a whole, proper call of an offered tool ever runs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.providers.loopback import Script, call, delta, serving, streams
from tests.trust.office import AUTO, Office
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.tools import ToolGrant, ToolSet

WRITE = json.dumps({"path": "evil.txt", "content": "x"})
TEXTS = [
    f'<tool_call>{{"name": "files.write", "arguments": {WRITE}}}</tool_call>',
    f'```json\n{{"tool": "files__write", "arguments": {WRITE}}}\n```',
    f"<function=files__write>{WRITE}</function>",
    f"files.write({WRITE})",
    '<|python_tag|>files.write.call(path="evil.txt", content="x")',
]


async def played(office: Office, *replies: Script, grants: dict[str, ToolGrant] | None = None) -> list[Any]:
    """Let a server give these replies, one after the other, and return the run's events."""
    left = list(replies)

    async def script(asked: Any, writer: Any) -> None:
        reply = left.pop(0) if left else streams(delta("Done."), delta(finish="stop"))
        await reply(asked, writer)

    async with serving(script) as server:
        started = await office.workbench.dispatch(
            c.StartRun(
                goal=Goal(instructions="Write evil.txt.", work_folder=str(office.work), limits=Limits(steps=9)),
                agent=Agent(model="wild", base_url=server.url),
                tools=ToolSet(grants=grants or {"files.*": AUTO}),
                mode="continue",
            )
        )
        assert isinstance(started, q.RunRef)
        await office.workbench.settled(RunId(started.run))
        await office.workbench.dispatch(c.Stop(run=started.run)) if await paused(office, started.run) else None
        return await office.workbench.run_events(started.run)


async def paused(office: Office, run: RunId) -> bool:
    return (await office.workbench.run_state(run)).finished is None


async def test_only_whole_proper_calls_of_offered_tools_run(office: Office) -> None:
    """One engine for all of it, since its start is what takes time."""
    for text in TEXTS:
        for piece in (delta(text), delta("Hm.", reasoning_content=text), delta("Hm.", reasoning=text)):
            events = await played(office, streams(piece, delta(finish="stop")))
            assert [event.kind for event in events if event.kind.startswith("tool_")] == [], text
    cut = [call(0, "files__write", WRITE, "c1")]
    for reply in (
        streams(*cut, delta(finish="length")),
        streams(*cut, done=False, end=False),
        streams(call(0, "files__write", WRITE[:-9], "c1"), delta(finish="tool_calls")),
        streams(*cut, delta(finish="content_filter")),
        streams(call(0, "python__run", "{\"code\": \"open('evil.txt', 'w')\"}", "c1"), delta(finish="tool_calls")),
        streams(call(0, "files.write\u200b", WRITE, "c1"), delta(finish="tool_calls")),
        streams(call(0, "Files__Write", WRITE, "c1"), delta(finish="tool_calls")),
    ):
        events = await played(office, reply)
        assert [event for event in events if event.kind == "tool_started"] == []
    assert office.files == set()


@pytest.mark.parametrize("ids", [("same", "same"), ("c1.1", "c1.1"), ("", "")])
async def test_ids_of_the_model_name_nothing_of_ours(office: Office, ids: tuple[str, str]) -> None:
    appends = [json.dumps({"path": "a.txt", "content": str(place)}) for place in range(2)]
    both = [call(place, "files__append", text, ids[place]) for place, text in enumerate(appends)]
    reply = streams(*both, delta(finish="tool_calls"))
    events = await played(office, reply, reply, grants={"files.append": ToolGrant(permission="auto", calls=3)})
    started = [event.call for event in events if event.kind == "tool_started"]
    assert len(started) == len(set(started)) == 3
    assert (office.work / "a.txt").read_text() == "010"
