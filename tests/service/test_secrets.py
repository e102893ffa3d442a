"""Secrets end to end: lent to one call, found nowhere else, revoked at once, rotated, and accounted for."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import sys
import traceback
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.service.conftest import Bench
from tests.service.lenders import LEAKY, MINTING
from tests.tools.hostile import make_environment
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.errors import BadInput
from workbench.domain.events import SecretLeased
from workbench.domain.goals import Goal, Limits
from workbench.domain.ids import RunId
from workbench.domain.published import Notice, TextDelta
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.domain.values import body_of
from workbench.service.logs import set_up
from workbench.service.wire import encode_from_engine, failed
from workbench.service.workbench import Workbench

TOKEN = FAKE_KEYS["github-fine"]
DONE = {"text": "Done."}


@pytest.fixture(scope="module")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lenders") / "plugins"
    return make_environment(folder, {"leaky": LEAKY, "minting": MINTING}).folder


@pytest.fixture
async def bench(tmp_path: Path, plugins: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    monkeypatch.setenv("WORKBENCH_PLUGINS_ENV", str(plugins))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    workbench = await Workbench.open(tmp_path / "home")
    yield Bench(workbench, tmp_path)
    await workbench.close()


def calls(*tools: str, **arguments: str) -> dict[str, Any]:
    return {"text": "", "calls": [{"tool": tool, "arguments": arguments} for tool in tools]}


async def run(bench: Bench, *replies: Any, lent: dict[str, str] | None = None, goal: str = "Try it.") -> RunId:
    grants = {
        "leaky.*": ToolGrant(permission="auto", secrets={"token": "github-token"} if lent is None else lent),
        "minting.*": ToolGrant(permission="auto", secrets={"key": "minting-key"}),
    }
    started = await bench.workbench.dispatch(
        c.StartRun(
            goal=Goal(instructions=goal, limits=Limits(steps=20)),
            agent=bench.script(*replies),
            tools=ToolSet(grants=grants),
            mode="continue",
        )
    )
    assert isinstance(started, q.RunRef)
    assert await bench.still(started.run) in ("not_reached", "reached")
    return started.run


async def keep(bench: Bench, name: str, value: str) -> None:
    await bench.workbench.dispatch(c.SetSecret(name=name, value=value))


async def result(bench: Bench, run: RunId, kind: str = "tool_returned") -> str:
    [event] = await bench.events(run, kind)
    body = event.output if kind == "tool_returned" else event.message
    return await bench.workbench.parts.store.text(body.ref) if body.ref else body.text


def traces(value: str) -> dict[str, bytes]:
    """What must stand nowhere: a value in the encodings of the plugin, whole or in so much of it."""
    middle = base64.b64encode(b"x" + value.encode()).decode()[4:-4]
    found = {
        "plain": value,
        "url": quote(value, safe=""),
        "hex": value.encode().hex(),
        "base64": middle,
        "reversed": value[::-1],
        "json": json.dumps(value)[1:-1],
    }
    return {name: text.encode() for name, text in found.items()}


async def test_a_secret_is_lent_for_a_call_and_put_on_record_without_its_value(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    done = await run(bench, calls("leaky.result"), DONE)
    assert "plain: [secret github-token]" in await result(bench, done)
    [lease] = await bench.events(done, "secret_leased")
    [started] = await bench.events(done, "tool_started")
    assert isinstance(lease, SecretLeased)
    assert (lease.call, lease.tool, lease.name, lease.stored, lease.minted) == (
        started.call,
        "leaky.result",
        "token",
        "github-token",
        False,
    )
    assert started.at < lease.until <= started.at + 31
    [returned] = await bench.events(done, "tool_returned")
    assert returned.redacted == ("github-token",)
    assert not [heard for heard in bench.heard if isinstance(heard, Notice) and heard.level == "warning"]


async def test_no_key_in_no_encoding_stands_anywhere_afterwards(
    bench: Bench, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.CRITICAL)
    set_up(tmp_path / "home" / "logs", "engine", "service,bus,driver")
    handler = logging.getLogger().handlers[-1]
    try:
        await keep(bench, "github-token", "temporary-value")
        for name, value in FAKE_KEYS.items():
            await keep(bench, "github-token", value)
            done = await run(
                bench,
                {
                    "text": f"It is {value} or {value[::-1]}, I think",
                    "calls": [
                        *calls("leaky.result", "leaky.error", "leaky.bug")["calls"],
                        *calls("leaky.found", text=value)["calls"],
                    ],
                },
                DONE,
                goal=f"Use {value} for {name}.",
            )
            logging.getLogger("workbench.service").info("sent %s", value)
            await bench.workbench.dispatch(c.RenameSession(session=await session(bench, done), name=f"with {value}"))
            exported = tmp_path / f"{name}.workbench"
            await bench.workbench.dispatch(c.ExportSession(session=await session(bench, done), file=str(exported)))
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    await bench.workbench.close()
    (tmp_path / "script.json").unlink()
    told = json.dumps([repr(heard) for heard in bench.heard]).encode() + "".join(capfd.readouterr()).encode()
    kept = contents(tmp_path)
    assert any(name.endswith(".workbench") for name in kept)
    assert any(name.endswith("engine.log") and b"sent [secret" in data for name, data in kept.items())
    for name, value in FAKE_KEYS.items():
        for encoding, trace in traces(value).items():
            places = [place for place, data in {**kept, "told": told}.items() if trace in data]
            assert places == [], (name, encoding)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


async def session(bench: Bench, run: RunId) -> Any:
    return (await bench.workbench.parts.store.run_row(run)).session


async def test_last_words_of_a_host_that_crashes_hold_no_secret(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    done = await run(bench, calls("leaky.crash"), DONE)
    message = await result(bench, done, "tool_failed")
    assert "[secret github-token]" in message
    assert TOKEN not in message


async def test_a_secret_that_was_not_lent_to_the_tool_is_an_anomaly(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    done = await run(bench, calls("leaky.found", text=f"so {FAKE_KEYS['aws']} here"[::-1]), DONE)
    returned = await result(bench, done)
    assert returned == "so [looks like an AWS key] here"
    [event] = await bench.events(done, "tool_returned")
    assert event.redacted == ("looks like an AWS key",)
    [notice] = [heard for heard in bench.heard if isinstance(heard, Notice) and heard.level == "warning"]
    assert "leaky.found" in notice.text
    assert (notice.run, FAKE_KEYS["aws"] in notice.text) == (done, False)


async def test_what_streams_in_shows_no_secret_split_over_pieces(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    done = await run(bench, {"text": f"The token {TOKEN} is mine", "calls": []})
    streamed = "".join(heard.text for heard in bench.heard if isinstance(heard, TextDelta))
    assert streamed == "The token [secret github-token] is mine"
    [replied] = await bench.events(done, "model_replied")
    assert replied.text == body_of(streamed)


@pytest.mark.parametrize("missing", ["no name", "nothing kept", "locked", "revoked"])
async def test_a_call_whose_secret_cannot_be_had_fails_before_its_host_is_asked(bench: Bench, missing: str) -> None:
    lent: dict[str, str] | None = None
    match missing:
        case "no name":
            lent = {}
        case "locked":
            await bench.workbench.dispatch(c.MakeVault(passphrase="correct horse battery"))
            await keep(bench, "github-token", TOKEN)
            vault = bench.workbench.parts.secrets.vault
            assert vault
            vault.lock()
        case "revoked":
            await keep(bench, "github-token", TOKEN)
            await bench.workbench.dispatch(c.RevokeSecrets(why="to be sure"))
    done = await run(bench, calls("leaky.result"), DONE, lent=lent)
    [failed] = await bench.events(done, "tool_failed")
    assert failed.code == "no_secret"
    words = {"no name": "names none", "nothing kept": "workbench secrets set", "locked": "unlock", "revoked": "revoked"}
    assert words[missing] in failed.message.text
    assert await bench.events(done, "secret_leased") == []


async def test_tokens_are_minted_apart_and_used_again(bench: Bench) -> None:
    await keep(bench, "minting-key", "stored-key-of-the-service")
    done = await run(bench, calls("minting.seen"), calls("minting.seen"), DONE)
    first, second = [json.loads(event.output.text) for event in await bench.events(done, "tool_returned")]
    assert first["begins"] == "minted"
    assert first["stored"] == []
    assert first == second
    leases = await bench.events(done, "secret_leased")
    assert [(lease.stored, lease.minted) for lease in leases] == [("minting-key", True)] * 2


async def test_revoking_ends_hosts_and_is_recorded_until_it_is_taken_back(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    await run(bench, calls("leaky.result"), DONE)
    standing = await bench.workbench.dispatch(
        c.StartRun(
            goal=Goal(instructions="Wait."),
            agent=bench.script(calls("leaky.result"), calls("leaky.pid"), DONE),
            tools=ToolSet(grants={"leaky.*": ToolGrant(permission="auto", secrets={"token": "github-token"})}),
        )
    )
    assert isinstance(standing, q.RunRef)
    await bench.do(c.RunUntil(run=standing.run, step=2))
    hosts = [each for each in psutil.Process().children(recursive=True) if "leaky" in each.cmdline()]
    assert hosts
    done = await bench.workbench.dispatch(c.RevokeSecrets(why="a suspicious run"))
    assert isinstance(done, q.Done)
    assert "leaky" in done.note
    assert [host for host in hosts if host.is_running() and host.status() != psutil.STATUS_ZOMBIE] == []
    [revoked] = await bench.events(standing.run, "secrets_revoked")
    assert (revoked.why, revoked.by) == ("a suspicious run", "person")
    listed = await bench.workbench.ask(q.Secrets())
    assert isinstance(listed, q.SecretList)
    assert listed.revoked == "a suspicious run"
    await bench.workbench.dispatch(c.RestoreSecrets())
    again = await run(bench, calls("leaky.result"), DONE)
    assert await bench.events(again, "secret_leased")


@pytest.mark.parametrize("restored", [False, True])
async def test_revoking_in_another_program_ends_hosts_here_too_though_it_is_taken_back_at_once(
    bench: Bench, tmp_path: Path, restored: bool
) -> None:
    await keep(bench, "github-token", TOKEN)
    standing = await bench.workbench.dispatch(
        c.StartRun(
            goal=Goal(instructions="Wait."),
            agent=bench.script(calls("leaky.result"), calls("leaky.pid"), DONE),
            tools=ToolSet(grants={"leaky.*": ToolGrant(permission="auto", secrets={"token": "github-token"})}),
        )
    )
    assert isinstance(standing, q.RunRef)
    await bench.do(c.RunUntil(run=standing.run, step=2))
    hosts = [each for each in psutil.Process().children(recursive=True) if "leaky" in each.cmdline()]
    assert hosts
    for words in (["revoke", "a suspicious run"], ["restore"])[: 1 + restored]:
        other = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "workbench", "secrets", *words, "--home", str(tmp_path / "home"), stdout=-3, stderr=-3
        )
        assert await other.wait() == 0
    await bench.published(lambda each: isinstance(each, Notice) and "in another program" in each.text)
    assert [host for host in hosts if host.is_running() and host.status() != psutil.STATUS_ZOMBIE] == []
    [revoked] = await bench.events(standing.run, "secrets_revoked")
    assert revoked.why == "a suspicious run"
    [told] = [each for each in bench.heard if isinstance(each, Notice) and "in another program" in each.text]
    assert "Hosts were ended of: leaky." in told.text


async def test_what_was_exposed_to_which_tool_is_told_until_it_is_rotated(bench: Bench) -> None:
    await keep(bench, "github-token", TOKEN)
    await keep(bench, "minting-key", "stored-key-of-the-service")
    done = await run(bench, calls("leaky.result"), calls("minting.seen"), DONE)
    exposed = await bench.workbench.ask(q.Exposed())
    assert isinstance(exposed, q.ExposedSecrets)
    assert {(row.stored, row.tool, row.run, row.minted, row.done) for row in exposed.rows} == {
        ("github-token", "leaky.result", done, False, False),
        ("minting-key", "minting.seen", done, True, False),
    }
    rotated = await bench.workbench.dispatch(c.RotateSecret(name="minting-key"))
    assert isinstance(rotated, q.Done)
    told = await bench.workbench.dispatch(c.RotateSecret(name="github-token"))
    assert isinstance(told, q.Done)
    assert "https://tokens.example/new" in told.note
    assert bench.workbench.parts.secrets.get("minting-key") == "rotated-from-25-characters"
    await bench.workbench.dispatch(c.MarkRotated(name="github-token"))
    after = await bench.workbench.ask(q.Exposed())
    assert isinstance(after, q.ExposedSecrets)
    assert all(row.done for row in after.rows)


async def test_what_is_told_of_a_failure_names_no_secret(bench: Bench, tmp_path: Path) -> None:
    await keep(bench, "github-token", TOKEN)
    with pytest.raises(BadInput, match=r"\[secret github-token\]") as told:
        await bench.workbench.ask(q.ReadGoalFile(file=str(tmp_path / f"{TOKEN}.toml")))
    assert TOKEN not in "".join(traceback.format_exception(told.value)) + repr(told.value) + told.value.todo
    wire = encode_from_engine(failed(1, told.value))
    assert TOKEN.encode() not in wire
    assert b"[secret github-token]" in wire


async def test_commands_that_carry_secrets_show_none(bench: Bench) -> None:
    for command in (
        c.SetSecret(name="x", value=TOKEN),
        c.UnlockVault(passphrase=TOKEN),
        c.MakeVault(passphrase=TOKEN),
        c.SetKey(provider="x", key=TOKEN),
    ):
        assert TOKEN not in repr(command)
        assert TOKEN not in str(command)


async def test_the_health_report_tells_where_secrets_are_kept(bench: Bench) -> None:
    async def finding() -> tuple[str, bool, str]:
        report = await bench.workbench.ask(q.Health())
        assert isinstance(report, q.HealthReport)
        [found] = [each for each in report.findings if each[0] == "secrets"]
        return found

    assert (await finding())[1] is False
    await bench.workbench.dispatch(c.MakeVault(passphrase="correct horse battery"))
    assert "unlocked" in (await finding())[2]
    vault = bench.workbench.parts.secrets.vault
    assert vault
    vault.lock()
    assert "locked" in (await finding())[2]
