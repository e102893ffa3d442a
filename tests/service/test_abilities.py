"""Runs against a server on loopback that takes images, knows no tools, thinks aloud or answers in a form."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path

import pytest

from tests.providers.loopback import Asked, Script, answers, delta, serving, streams
from tests.service.conftest import Bench
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Abilities, Agent
from workbench.domain.errors import BadInput
from workbench.domain.events import AnyEvent, ModelReplied
from workbench.domain.goals import Goal
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.tools import ToolGrant, ToolSet

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
CLOCK = ToolSet(grants={"basics.calculate": ToolGrant(permission="auto")})
FORM = '{"type":"object","properties":{"n":{"type":"number"}},"required":["n"]}'


async def ran(bench: Bench, goal: Goal, agent: Agent, tools: ToolSet = CLOCK) -> list[AnyEvent]:
    """All events of a run that reached its goal, which today's code makes again of what was recorded."""
    answer = await bench.workbench.dispatch(c.StartRun(goal=goal, agent=agent, tools=tools, mode="continue"))
    assert isinstance(answer, q.RunRef)
    await bench.workbench.settled(answer.run)
    events = list(await bench.workbench.run_events(answer.run))
    assert getattr(events[-1], "outcome", "") == "reached", events[-1]
    replayed = await bench.workbench.ask(ReplayCheck(run=answer.run))
    assert isinstance(replayed, Replayed)
    assert replayed.same, replayed
    return events


async def test_an_image_goes_along_and_is_kept_with_the_run(bench: Bench, tmp_path: Path) -> None:
    picture = tmp_path / "dot.png"
    picture.write_bytes(PIXEL)
    async with serving(streams(delta("A dot."), delta(finish="stop"))) as server:
        goal = Goal(instructions="What is it?", images=(str(picture),))
        events = await ran(bench, goal, Agent(model="m", base_url=server.url))
        picture.unlink()
        url = server.asked[0].json["messages"][0]["content"][1]["image_url"]["url"]
    assert url == f"data:image/png;base64,{base64.b64encode(PIXEL).decode()}"
    [image] = events[0].images  # type: ignore[union-attr]
    assert (image.name, image.width, image.height) == ("dot.png", 1, 1)


@pytest.mark.parametrize(
    ("agent", "content", "said"),
    [
        (Agent(model="local"), PIXEL, "local takes no images"),
        (Agent(model="m", base_url="http://127.0.0.1:9", abilities=Abilities(images="no")), PIXEL, "the agent says so"),
        (Agent(model="m", base_url="http://127.0.0.1:9"), b"%PDF-1.7", "no PNG, JPEG, GIF or WebP"),
    ],
)
async def test_an_image_that_can_not_be_sent_is_refused_before_anything_begins(
    bench: Bench, tmp_path: Path, agent: Agent, content: bytes, said: str
) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(content)
    command = c.StartRun(goal=Goal(instructions="x", images=(str(picture),)), agent=agent, tools=CLOCK, mode="continue")
    with pytest.raises(BadInput, match=said):
        await bench.workbench.dispatch(command)


def _knows_no_tools(*replies: str) -> Script:
    left = list(replies)

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        if "tools" in asked.json:
            refusal = answers(400, {"error": {"message": "m does not support tools"}})
            await refusal(asked, writer)
            return
        await streams(delta(left.pop(0)), delta(finish="stop"))(asked, writer)

    return script


async def test_a_server_that_knows_no_tools_still_gets_the_work_done(bench: Bench) -> None:
    sum_up = json.dumps({"tool": "basics.calculate", "arguments": {"expression": "6*7"}})
    async with serving(_knows_no_tools(sum_up, '{"answer": "It is 42."}')) as server:
        events = await ran(bench, Goal(instructions="What is 6*7?"), Agent(model="m", base_url=server.url))
    kinds = [event.kind for event in events]
    assert kinds.count("model_failed") == 1, "it is asked natively once"
    assert kinds.count("tool_returned") == 1


async def test_an_answer_in_another_form_is_asked_for_again(bench: Bench) -> None:
    left = ["Forty-two.", '{"n": 42}']

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await streams(delta(left.pop(0)), delta(finish="stop"))(asked, writer)

    async with serving(script) as server:
        goal = Goal(instructions="What is 6*7?", answer_schema=FORM)
        events = await ran(bench, goal, Agent(model="m", base_url=server.url), ToolSet())
        assert server.asked[0].json["response_format"]["json_schema"]["schema"] == json.loads(FORM)
    problems = [event.problem for event in events if isinstance(event, ModelReplied)]
    assert "not the JSON" in problems[0]
    assert problems[1] == ""


async def test_reasoning_goes_back_where_the_agent_says_so(bench: Bench) -> None:
    call = {"index": 0, "id": "a", "function": {"name": "basics__calculate", "arguments": '{"expression": "6*7"}'}}
    thinks = streams(delta(reasoning_content="Six times seven."), delta(tool_calls=[call]), delta(finish="tool_calls"))
    left = [thinks, streams(delta("42."), delta(finish="stop"))]

    async def script(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await left.pop(0)(asked, writer)

    async with serving(script) as server:
        agent = Agent(model="m", base_url=server.url, abilities=Abilities(send_reasoning=True))
        await ran(bench, Goal(instructions="What is 6*7?"), agent)
        assert server.asked[1].json["messages"][1]["reasoning_content"] == "Six times seven."
