"""Every way in which a model's server fails, met by a run: what the loop did, and what a person can do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.policy.fake_keys import FAKE_KEYS
from tests.providers.loopback import Loopback, answers, delta, serving, streams
from tests.providers.simulator import CUT, FOR_EVER, ROWS, WELL, Playing, Row
from tests.service.conftest import Bench
from tests.service.failing import SECONDS, Played, play_all, tries_of, waits_by_itself
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.errors import BadInput
from workbench.domain.events import ModelRequested
from workbench.domain.goals import Goal
from workbench.domain.ids import RunId
from workbench.domain.inspection import ReplayCheck, Replayed
from workbench.domain.published import ConnectionChanged
from workbench.domain.timeline import Timeline
from workbench.domain.tools import ToolSet
from workbench.service.workbench import Workbench
from workbench.settings.files import resources

PAGE = resources() / "help/models.md"
OOPS = answers(500, {"error": "oops"})


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Played]:
    return play_all(tmp_path_factory.mktemp("simulator") / "home")


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    (tmp_path / "home").mkdir()
    (tmp_path / "home/settings.toml").write_text(SECONDS)
    workbench = await Workbench.open(tmp_path / "home")
    yield Bench(workbench, tmp_path)
    await workbench.close()


async def begun(bench: Bench, agent: Agent) -> RunId:
    command = c.StartRun(goal=Goal(instructions="Answer."), agent=agent, tools=ToolSet(), mode="continue")
    answer = await bench.workbench.dispatch(command)
    assert isinstance(answer, q.RunRef)
    return answer.run


def at(server: Loopback, *fallbacks: str) -> Agent:
    return Agent(model="first", base_url=server.url, fallbacks=fallbacks)


def told(bench: Bench) -> list[str]:
    return [each.state for each in bench.heard if isinstance(each, ConnectionChanged)]


# ── The simulator, row by row ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", [row.name for row in ROWS])
def test_the_page_says_what_the_loop_did(played: dict[str, Played], name: str) -> None:
    assert f"| {name} | {played[name].words} |" in PAGE.read_text("utf-8").splitlines()


def test_the_page_has_no_other_rows() -> None:
    lines = PAGE.read_text("utf-8").splitlines()
    begin = next(place for place, line in enumerate(lines) if line.startswith("| the server"))
    named = [line.split(" | ")[0].removeprefix("| ") for line in lines[begin + 2 :] if line.startswith("| ")]
    assert named[: len(ROWS)] == [row.name for row in ROWS]


def test_each_request_that_was_sent_is_on_record_and_no_other(played: dict[str, Played]) -> None:
    for each in played.values():
        requested = [event for event in each.events if isinstance(event, ModelRequested) and event.model == "simulated"]
        assert len(requested) == each.asked, each.row.name


def test_waits_are_spread_unless_the_server_says_how_long(played: dict[str, Played]) -> None:
    waits = [
        (event.retry_in, waits_by_itself(event, each.events), tries_of(event, each.events))
        for each in played.values()
        if "Retry-After" not in each.row.name and "date" not in each.row.name
        for event in each.failures
        if event.retry_in is not None and event.error != "no_tools"
    ]
    assert all(least <= wait <= most for wait, (least, most), _ in waits)
    assert len({wait for wait, _, place in waits if place == 1}) > 5


def test_every_one_of_these_runs_replays(played: dict[str, Played]) -> None:
    assert [(each.row.name, each.replayed.what) for each in played.values() if not each.replayed.same] == []


def test_no_key_and_no_strangers_page_is_on_record(played: dict[str, Played]) -> None:
    assert FAKE_KEYS["openai"] not in repr(played["401"].events)
    assert "Incorrect API key" in repr(played["401"].events)
    assert "Password" not in repr(played["the network's log-in page"].events)


# ── At a stop: again, another model, give up ─────────────────────────────────────────────────────


async def test_a_person_lets_it_be_tried_again_at_once_though_the_connection_rests(bench: Bench) -> None:
    async with serving(Playing(Row("", OOPS, 3)).script) as server:
        run = await begun(bench, at(server))
        assert await bench.still(run) == "paused"
        assert told(bench) == ["open"]
        assert await bench.do(c.Continue(run=run)) == "reached"
    assert told(bench) == ["open", "trying", "closed"]
    assert len(server.asked) == 4


async def test_a_person_takes_another_model_at_the_stop(bench: Bench) -> None:
    async with serving(answers(401, {"error": "no"})) as server, serving(WELL) as other:
        run = await begun(bench, at(server))
        assert await bench.still(run) == "paused"
        agent = replace((await bench.workbench.run_state(run)).agent, model="second", base_url=other.url)
        await bench.do(c.Edit(run=run, target="agent", agent=agent))
        assert await bench.do(c.Continue(run=run)) == "reached"
    assert [asked.json["model"] for asked in other.asked] == ["second"]


async def test_a_person_gives_up_and_what_had_come_stays(bench: Bench) -> None:
    async with serving(Playing(Row("", CUT, FOR_EVER)).script) as server:
        run = await begun(bench, at(server))
        assert await bench.still(run) == "paused"
        assert await bench.do(c.Stop(run=run)) == "stopped"
    failed = await bench.events(run, "model_failed")
    assert [event.partial.text for event in failed] == ["Half"] * 3


# ── Connections that rest ────────────────────────────────────────────────────────────────────────


async def test_an_open_breaker_sends_nothing_for_other_runs_either_and_their_fallback_is_asked(bench: Bench) -> None:
    async with serving(OOPS) as server, serving(WELL) as spare:
        assert await bench.still(await begun(bench, at(server))) == "paused"
        run = await begun(bench, at(server, f"spare @ {spare.url}"))
        assert await bench.still(run) == "reached"
        assert len(server.asked) == 3
    (failed,) = await bench.events(run, "model_failed")
    assert (failed.error, failed.switch_to) == ("breaker_open", f"spare @ {spare.url}")
    assert "let alone" in failed.message
    rows = Timeline(await bench.workbench.run_events(run)).rows
    assert any(row.status == "retried" and f"spare @ {spare.url} is asked instead" in row.text for row in rows)
    requested = await bench.events(run, "model_requested")
    assert [(event.model, event.attempt) for event in requested] == [("first", 1), ("spare", 2)]


async def test_a_run_waits_for_a_connection_that_rests_where_it_has_no_other(bench: Bench) -> None:
    async with serving(OOPS) as server:
        assert await bench.still(await begun(bench, at(server))) == "paused"
        run = await begun(bench, at(server))
        await bench.published(lambda each: "breaker_open" in repr(each))
        (failed,) = await bench.events(run, "model_failed")
        assert 25 < failed.retry_in <= 30
        assert await bench.do(c.Pause(run=run)) == "paused"
        assert len(server.asked) == 3


# ── Fallbacks ────────────────────────────────────────────────────────────────────────────────────


async def test_each_step_begins_with_the_first_model_unless_it_failed_for_good(bench: Bench) -> None:
    busy = answers(429, {"error": "busy"}, retry_after="3600")
    for refusal, asked in ((answers(401, {"error": "no"}), 1), (busy, 1)):
        length = streams(delta("Half"), delta(finish="length"))
        async with serving(refusal) as first, serving(Playing(Row("", length)).script) as spare:
            run = await begun(bench, at(first, f"spare @ {spare.url}"))
            assert await bench.still(run) == "reached"
            assert len(first.asked) == asked, "a wrong key is not tried at each step; who asked for an hour has it"
        requested = await bench.events(run, "model_requested")
        names = [event.model for event in requested]
        assert names in (["first", "spare", "spare"], ["first", "spare", "first", "spare"])


async def test_when_all_fail_the_run_stands_still_and_begins_with_the_first_again(bench: Bench) -> None:
    no = answers(401, {"error": "no"})
    async with serving(Playing(Row("", no)).script) as first, serving(no) as spare:
        run = await begun(bench, at(first, f"spare @ {spare.url}", "bare"))
        assert await bench.still(run) == "reached", "a name alone is a model of the agent's own server"
        assert [asked.json["model"] for asked in first.asked] == ["first", "bare"]
    async with serving(Playing(Row("", no)).script) as first, serving(no) as spare:
        run = await begun(bench, at(first, f"spare @ {spare.url}"))
        assert await bench.still(run) == "paused"
        assert await bench.do(c.Continue(run=run)) == "reached"
        assert (len(first.asked), len(spare.asked)) == (2, 1)


async def test_prompts_of_a_fallback_are_proven_and_the_run_replays_and_forks(bench: Bench) -> None:
    async with serving(answers(401, {"error": "no"})) as first, serving(WELL) as spare:
        run = await begun(bench, at(first, f"spare @ {spare.url}"))
        assert await bench.still(run) == "reached"
        for event in await bench.events(run, "model_requested"):
            prompt = await bench.workbench.ask(q.PromptAt(run=run, seq=event.seq))
            assert isinstance(prompt, q.Prompt)
            assert prompt.proven
        replayed = await bench.workbench.ask(ReplayCheck(run=run))
        assert isinstance(replayed, Replayed)
        assert replayed.same, replayed


@pytest.mark.parametrize("fallback", ["scripted:x.json", "", "@ http://127.0.0.1:1/v1"])
async def test_a_fallback_that_can_be_none_is_told_before_anything_begins(bench: Bench, fallback: str) -> None:
    with pytest.raises(BadInput):
        await begun(bench, Agent(model="local", fallbacks=(fallback,)))


async def test_one_request_alone_tries_a_connection_that_rested(bench: Bench) -> None:
    held = asyncio.Event()

    async def script(asked: object, writer: asyncio.StreamWriter) -> None:
        if len(server.asked) > 3:
            await held.wait()
        await (WELL if len(server.asked) > 3 else OOPS)(asked, writer)  # type: ignore[arg-type]

    async with serving(script) as server:
        runs = [await begun(bench, at(server))]
        assert await bench.still(runs[0]) == "paused"
        await bench.workbench.dispatch(c.Continue(run=runs[0]))
        await bench.published(lambda each: isinstance(each, ConnectionChanged) and each.state == "trying")
        runs += [await begun(bench, at(server)) for _ in range(3)]
        await bench.published(lambda _: sum("breaker_open" in repr(each) for each in bench.heard) >= 3)
        assert len(server.asked) == 4
        held.set()
        assert [await bench.still(run) for run in runs] == ["reached"] * 4
