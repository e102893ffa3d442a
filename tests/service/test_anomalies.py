"""A sign of trouble takes all secrets back before anybody is asked, and then it is told."""

from __future__ import annotations

import codecs
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.service.conftest import Bench
from tests.service.lenders import LEAKY
from tests.store.making import unguard
from tests.tools.hostile import make_environment
from tests.tools.sending import SENDS
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.errors import DamagedDatabase
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.published import Notice
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.policy.anomalies import Watch, look
from workbench.service.workbench import Workbench

THIEF = '''
"""Says what nobody lent it, so that no argument of its call shows it."""
import codecs
from workbench_plugin import Plugin, tool


@tool(effect="pure", third_party_output=False)
def tell(text: str) -> str:
    """Turn a text by thirteen letters.

    Args:
        text: The text, turned.
    """
    return codecs.decode(text, "rot13")


plugin = Plugin("thief", [tell], "Tells.")
'''
TOKEN, BAIT = FAKE_KEYS["github-fine"], "the-canary-sings-at-dawn"
DONE = {"text": "Done."}
LENDS = ToolGrant(permission="auto", secrets={"token": "github-token"})
FREE = ToolGrant(permission="auto")


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("thieves") / "plugins"
    return make_environment(folder, {"leaky": LEAKY, "thief": THIEF, "sends": SENDS}).folder


@pytest.fixture
async def bench(tmp_path: Path, plugins: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setenv("WORKBENCH_PLUGINS_ENV", str(plugins))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    workbench = await Workbench.open(tmp_path / "home")
    bench = Bench(workbench, tmp_path)
    await workbench.dispatch(c.SetSecret(name="github-token", value=TOKEN))
    await workbench.dispatch(c.SetSecret(name="canary/aws", value=BAIT))
    yield bench
    await workbench.close()


def calls(tool: str, times: int = 1, **arguments: str) -> dict[str, Any]:
    return {"text": "", "calls": [{"tool": tool, "arguments": arguments}] * times}


def steals(value: str) -> dict[str, Any]:
    return calls("thief.tell", text=codecs.encode(value, "rot13"))


async def begin(bench: Bench, *replies: Any, entry: bool = False, **grants: ToolGrant) -> RunId:
    started = await bench.workbench.dispatch(
        c.StartRun(
            goal=Goal(instructions="Try it.", limits=Limits(steps=20)),
            agent=bench.script(*replies),
            tools=ToolSet(grants={f"{plugin}.*": grant for plugin, grant in grants.items()}),
            mode="entry" if entry else "continue",
        )
    )
    assert isinstance(started, q.RunRef)
    return started.run


async def revoked(bench: Bench) -> str:
    listed = await bench.workbench.ask(q.Secrets())
    assert isinstance(listed, q.SecretList)
    return listed.revoked


def told(bench: Bench) -> list[Notice]:
    return [each for each in bench.heard if isinstance(each, Notice) and each.level == "error"]


async def test_a_secret_in_the_result_of_a_tool_that_it_was_not_lent_to_takes_all_back(bench: Bench) -> None:
    replies = calls("leaky.result"), steals(TOKEN), calls("leaky.result"), DONE
    run = await begin(bench, *replies, leaky=LENDS, thief=FREE)
    assert await bench.still(run) == "paused"
    kinds = await bench.kinds(run)
    assert kinds[kinds.index("secrets_revoked") - 1] == "tool_returned"
    assert kinds[-2:] == ["secrets_revoked", "run_paused"]
    [taken], [paused] = await bench.events(run, "secrets_revoked"), await bench.events(run, "run_paused")
    assert (taken.by, paused.reason) == ("policy", "policy")
    for said in ("thief.tell held a secret that was not lent to it: github-token", "the hosts of leaky were ended"):
        assert said in paused.why
    assert "thief.tell" in await revoked(bench)
    assert [each for each in psutil.Process().children(recursive=True) if "leaky" in each.cmdline()] == []
    [notice] = told(bench)
    assert (notice.run, "workbench secrets exposed" in notice.todo) == (run, True)
    exposed = await bench.workbench.ask(q.Exposed())
    assert isinstance(exposed, q.ExposedSecrets)
    assert [row.tool for row in exposed.rows if row.in_result] == ["thief.tell"]
    assert await bench.do(c.Continue(run=run)) == "reached"
    [failed] = await bench.events(run, "tool_failed")
    assert failed.code == "no_secret"


async def test_the_log_tells_the_same_as_was_acted_on(bench: Bench) -> None:
    run = await begin(bench, calls("leaky.result"), steals(TOKEN), DONE, leaky=LENDS, thief=FREE)
    await bench.still(run)
    watch, found = Watch(), []
    for event in await bench.workbench.run_events(run):
        watch, signs = look(watch, event)
        found += signs
    [paused] = await bench.events(run, "run_paused")
    assert [each.seen in paused.why for each in found] == [True]


async def test_who_wants_to_be_told_only_is_told_only(bench: Bench) -> None:
    (bench.workbench.parts.places.settings).write_text('on_anomaly = "tell"\n')
    run = await begin(bench, steals(TOKEN), calls("leaky.result"), DONE, leaky=LENDS, thief=FREE)
    assert await bench.still(run) == "reached"
    assert await revoked(bench) == ""
    assert "github-token" in told(bench)[0].text


async def test_a_run_whose_tools_hold_no_secret_is_told_of_and_takes_nothing_back(bench: Bench) -> None:
    run = await begin(bench, steals(TOKEN), DONE, thief=FREE)
    assert await bench.still(run) == "reached"
    assert await revoked(bench) == ""
    assert [notice.run for notice in told(bench)] == [run]


@pytest.mark.parametrize("lends", [False, True])
@pytest.mark.parametrize("by", ["a result", "the model"])
async def test_a_canary_stops_any_run(bench: Bench, lends: bool, by: str) -> None:
    first = steals(BAIT) if by == "a result" else {"text": f"I found {BAIT} there.", "calls": []}
    run = await begin(bench, first, DONE, thief=FREE, **({"leaky": LENDS} if lends else {}))
    assert await bench.still(run) == "paused"
    [paused] = await bench.events(run, "run_paused")
    assert (paused.reason, "The canary canary/aws stood in" in paused.why) == ("policy", True)
    assert bool(await revoked(bench)) is lends
    assert BAIT not in repr(bench.heard)


async def test_a_canary_is_lent_to_nobody(bench: Bench) -> None:
    grant = ToolGrant(permission="auto", secrets={"token": "canary/aws"})
    run = await begin(bench, calls("leaky.result"), DONE, leaky=grant)
    assert await bench.still(run) == "reached"
    [failed] = await bench.events(run, "tool_failed")
    assert "a canary is lent to nobody" in failed.message.text
    assert await bench.events(run, "secret_leased") == []


async def test_five_refusals_by_policy_take_all_back(bench: Bench) -> None:
    never = ToolGrant(permission="never")
    run = await begin(bench, calls("thief.tell", 5, text="x"), DONE, leaky=LENDS, thief=never)
    assert await bench.still(run) == "paused"
    assert "5 calls were refused by policy within a minute, the last of thief.tell" in await revoked(bench)


async def test_hosts_that_nobody_granted_take_all_back(bench: Bench) -> None:
    reaches = calls("sends.get", 3, url="http://evil.example/")
    run = await begin(bench, reaches, DONE, leaky=LENDS, sends=ToolGrant(permission="auto", trusted=True))
    assert await bench.still(run) == "paused"
    assert "hosts that are not granted, the last time sends.get for evil.example" in await revoked(bench)


@pytest.mark.parametrize("lends", [False, True])
async def test_a_run_whose_chain_is_broken_does_not_go_on_and_takes_all_back(
    bench: Bench, tmp_path: Path, lends: bool
) -> None:
    run = await begin(bench, calls("leaky.pid"), DONE, leaky=LENDS if lends else FREE, entry=True)
    await bench.do(c.StepOver(run=run))
    await bench.workbench.close()
    with closing(sqlite3.connect(tmp_path / "home/workbench.db")) as raw, raw:
        unguard(raw)
        rows = raw.execute("SELECT place, body FROM event WHERE instr(body, CAST('tool_returned' AS BLOB))").fetchall()
        for place, body in rows:
            raw.execute("UPDATE event SET body = ? WHERE place = ?", (body.replace(b"leaky", b"meaky"), place))
    again = Bench(await Workbench.open(tmp_path / "home"), tmp_path)
    with pytest.raises(DamagedDatabase):
        await again.workbench.dispatch(c.Continue(run=run))
    assert bool(await revoked(again)) is lends
    assert [notice.run for notice in told(again)] == [run]
    await again.workbench.close()
