"""What would it do without these? The next action sampled with and without messages, at a stop."""

from __future__ import annotations

import asyncio
import json

import pytest

from tests.providers.loopback import Asked, call, delta, serving, streams
from tests.service.conftest import Bench
from workbench.domain import commands as c
from workbench.domain import inspection as i
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import SamplesTaken
from workbench.domain.ids import RunId

SECRET = "The file to keep is b.txt."


class Decides:
    """Writes a first file, and says then which one to keep; afterwards it keeps that one where it was told so."""

    def __init__(self) -> None:
        self.has_begun = False

    async def script(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        told = any(SECRET in json.dumps(message) for message in asked.json["messages"])
        path = "b.txt" if told else "c.txt" if self.has_begun else "a.txt"
        tool = next(each["function"]["name"] for each in asked.json["tools"] if "write" in each["function"]["name"])
        said, self.has_begun = "" if self.has_begun else SECRET, True
        arguments = json.dumps({"path": path, "content": "x"})
        await streams(delta(said), call(0, tool, arguments, "call_1"), delta(finish="tool_calls"))(asked, writer)


async def _at_reason(bench: Bench, url: str) -> RunId:
    agent = Agent(model="sim", base_url=url, system_prompt="You work with files.")
    run = await bench.start(agent, entry=True)
    for _ in range(12):
        state = await bench.workbench.run_state(run)
        if state.step == 2 and state.next == "reason":
            break
        await bench.do(c.StepInto(run=run))
    assert (state.step, state.next) == (2, "reason")
    return run


async def test_a_message_that_decides_is_found_out_and_its_result_leaves_with_it(bench: Bench) -> None:
    async with serving(Decides().script) as server:
        run = await _at_reason(bench, server.url)
        before = await bench.workbench.run_state(run)
        cost = await bench.workbench.ask(i.PeekCost(run=run, count=3, without=(2,)))
        assert isinstance(cost, q.Text)
        assert "6 requests" in cost.text
        sent = len(server.asked)
        await bench.workbench.dispatch(c.Peek(run=run, count=3, without=(2,)))
        await bench.published(lambda each: "samples_taken" in [e.kind for e in getattr(each, "events", ())])
        [event] = await bench.events(run, "samples_taken")
        assert isinstance(event, SamplesTaken)
        assert event.without == (2,)
        done = [(sample.left_out, json.loads(sample.calls[0][1].text)["path"]) for sample in event.samples]
        assert done == [(False, "b.txt")] * 3 + [(True, "c.txt")] * 3
        roles = sorted(tuple(each["role"] for each in asked.json["messages"]) for asked in server.asked[sent:])
        assert roles == [("system", "user")] * 3 + [("system", "user", "assistant", "tool")] * 3
        after = await bench.workbench.run_state(run)
        assert after.messages == before.messages
        for wrong, why in (((0,), "always stay"), ((99,), "no message 99")):
            with pytest.raises(InvalidCommand, match=why):
                await bench.workbench.dispatch(c.Peek(run=run, count=1, without=wrong))
        with pytest.raises(InvalidCommand, match="60 samples"):
            await bench.workbench.dispatch(c.Peek(run=run, count=30, without=(2,)))
        replayed = await bench.workbench.ask(i.ReplayCheck(run=run))
        assert isinstance(replayed, i.Replayed)
        assert replayed.same, replayed
