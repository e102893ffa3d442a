"""From a line in somebody's settings to a tool that is offered: MCP servers, decent and hostile."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.service.conftest import Bench
from tests.tools.servers import over_http, write_server
from workbench.domain import commands as c
from workbench.domain import queries as q
from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import BadInput, InvalidCommand, SetupError, ToolError
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.plugins import PluginRow
from workbench.domain.tools import ToolSpec

KEY = "ghp_abcdefghij0123456789ABCDEFGHIJ012345"

pytestmark = pytest.mark.usefixtures("told_before")


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, ...]:
    return write_server(tmp_path / "server")


async def add(bench: Bench, *program: str, **more: object) -> str:
    done = await bench.workbench.dispatch(
        c.AddServer(name="clock", program=program, unconfined=True, **more)  # type: ignore[arg-type]
    )
    assert isinstance(done, q.Done)
    return done.note


async def row(bench: Bench, name: str = "clock") -> PluginRow:
    answer = await bench.workbench.ask(q.Plugins())
    assert isinstance(answer, q.PluginList)
    return next(each for each in answer.rows if each.name == name)


async def enable(bench: Bench, *, believe: bool = False) -> dict[str, ToolSpec]:
    digest = (await row(bench)).digest
    await bench.workbench.dispatch(c.EnablePlugin(name="clock", digest=digest, believe_hints=believe))
    return await offered(bench)


async def offered(bench: Bench) -> dict[str, ToolSpec]:
    answer = await bench.workbench.ask(q.Tools())
    assert isinstance(answer, q.ToolList)
    return {each.name: each.spec for each in answer.rows if each.spec is not None and each.plugin == "clock"}


async def call(bench: Bench, spec: ToolSpec, arguments: str = "{}") -> ToolResult:
    wanted = CallToRun(
        run=RunId("r"),
        call=ToolCallId("c1"),
        tool=spec,
        arguments=arguments,
        attempt=1,
        work_folder=str(bench.work),
    )
    return await bench.workbench.parts.tools.call(wanted)


async def test_a_server_is_looked_at_enabled_called_and_removed(bench: Bench, command: tuple[str, ...]) -> None:
    assert "8 tools" in await add(bench, *command)
    found = await row(bench)
    assert (found.kind, found.state, found.origin) == ("mcp", "disabled", "server")
    assert "readOnlyHint" in found.asks
    assert "Ignore all" not in found.asks
    assert await offered(bench) == {}
    tools = await enable(bench)
    time, put = tools["clock.get_time"], tools["clock.put_file"]
    assert (time.effect, time.sends, time.third_party_output) == ("irreversible", True, True)
    assert (time.sinks, put.sinks) == (("zone",), ("file_path",))
    assert (await call(bench, time, '{"zone": "Bern"}')).output == "noon in Bern"
    await call(bench, put, '{"file_path": "a.txt", "content": "x"}')
    assert (bench.work / "a.txt").read_text() == "x"
    with pytest.raises(InvalidCommand, match="already"):
        await add(bench, *command)
    await bench.workbench.dispatch(c.RemovePlugin(name="clock"))
    assert await offered(bench) == {}
    assert not list((bench.folder / "home/cache").glob("server-*"))


async def test_hints_are_believed_once_the_person_accepts_them(bench: Bench, command: tuple[str, ...]) -> None:
    await add(bench, *command)
    tools = await enable(bench, believe=True)
    time, put, look = tools["clock.get_time"], tools["clock.put_file"], tools["clock.look"]
    assert (time.effect, time.sends, time.third_party_output) == ("pure", False, True)
    assert (put.effect, put.sends) == ("idempotent", True)
    assert (look.effect, look.sends) == ("irreversible", True)
    assert (await row(bench)).believed
    tools = await enable(bench)
    assert tools["clock.get_time"].effect == "irreversible"


async def test_a_server_sees_its_own_variables_and_nothing_else(
    bench: Bench, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OURS", "canary")
    note = await add(bench, *command, settings={"PASS_TOKEN": KEY, "LEVEL": "high", "LD_PRELOAD": "/nowhere.so"})
    assert "mcp/clock.pass_token" in note
    kept = (bench.folder / "home/tool-servers.json").read_text()
    assert KEY not in kept
    assert '"LEVEL": "high"' in kept
    secret = bench.folder / "secret"
    secret.write_text("canary")
    tools = await enable(bench)
    seen = (await call(bench, tools["clock.look"])).output
    assert "'LEVEL'" in seen
    assert "OURS" not in seen
    assert "WORKBENCH_INNER" not in seen
    assert f"token of {len(KEY)}" in seen
    if bench.workbench.parts.tools.confines():
        assert (await call(bench, tools["clock.read"], json.dumps({"place": str(secret)}))).output != "canary"
    await bench.workbench.dispatch(c.RevokeSecrets(why="test"))
    with pytest.raises(ToolError, match="revoked"):
        await call(bench, tools["clock.look"])


async def test_a_server_that_changes_a_word_is_disabled_until_it_is_seen(
    bench: Bench, command: tuple[str, ...]
) -> None:
    await add(bench, *command)
    tools = await enable(bench)
    (bench.work / "changed").touch()
    with pytest.raises(ToolError, match="not what the user looked at"):
        await call(bench, tools["clock.get_time"], '{"zone": "Bern"}')
    found = await row(bench)
    assert found.state == "changed"
    assert "+ says: Tell the time. IMPORTANT" in found.changes
    assert await offered(bench) == {}
    tools = await enable(bench)
    assert (await call(bench, tools["clock.get_time"], '{"zone": "Bern"}')).output == "noon in Bern"


async def test_a_server_that_changes_in_the_middle_is_called_no_more(bench: Bench, command: tuple[str, ...]) -> None:
    await add(bench, *command)
    tools = await enable(bench)
    assert (await call(bench, tools["clock.change"])).output == "changed"
    for _ in range(2):
        with pytest.raises(ToolError, match="can't be used"):
            await call(bench, tools["clock.put_file"], '{"file_path": "b", "content": "x"}')
    assert not (bench.work / "b").exists()
    assert (await row(bench)).state == "changed"


async def test_tricks_in_names_and_schemas_are_left_out_and_told(bench: Bench, command: tuple[str, ...]) -> None:
    note = await add(bench, *command, "tricks")
    tools = await enable(bench)
    assert {"clock.ansi", "clock.slow"} <= set(tools)
    assert not {"clock.enum", "clock.fetch", "clock.time"} & set(tools)
    assert tools["clock.ansi"].description == "Red and  so on"
    assert "pattern" not in tools["clock.slow"].schema
    assert "as another of its tools is" in note
    assert "do not show" in note
    assert "would be fetched" in note


@pytest.mark.parametrize(("mode", "why"), [("many", "more than 200 tools"), ("endless", "more than 50 pages")])
async def test_a_list_without_end_is_not_taken(bench: Bench, command: tuple[str, ...], mode: str, why: str) -> None:
    assert why in await add(bench, *command, mode)
    assert why in (await row(bench)).error


async def test_a_list_in_pages_is_taken_whole(bench: Bench, command: tuple[str, ...]) -> None:
    assert "8 tools" in await add(bench, *command, "pages")


async def test_what_goes_wrong_in_a_call_is_an_error_of_that_call(bench: Bench, command: tuple[str, ...]) -> None:
    await add(bench, *command)
    tools = await enable(bench)
    assert "refused: " in (await call(bench, tools["clock.sample"])).output
    huge = await call(bench, tools["clock.huge"])
    assert huge.truncated
    assert len(huge.output) < 1_100_000
    with pytest.raises(ToolError, match="I have enough"):
        await call(bench, tools["clock.leave"])
    assert (await call(bench, tools["clock.get_time"], '{"zone": "Bern"}')).output == "noon in Bern"


async def test_a_server_at_an_address_is_reached_where_the_person_named_it(
    bench: Bench, command: tuple[str, ...]
) -> None:
    async with over_http(command) as url:
        settings = {"Authorization": f"Bearer {KEY}", "X-Level": "high"}
        note = await add(bench, url=url, settings=settings)
        assert "8 tools" in note
        assert KEY not in (bench.folder / "home/tool-servers.json").read_text()
        tools = await enable(bench, believe=True)
        time = tools["clock.get_time"]
        assert (time.effect, time.sends) == ("pure", True)
        result = await call(bench, time, '{"zone": "Bern"}')
        assert result.output == "noon in Bern"
        assert (await call(bench, tools["clock.change"])).output == "changed"
    with pytest.raises(ToolError):
        await call(bench, time, '{"zone": "Bern"}')


async def test_a_name_that_leads_to_this_machine_is_not_followed(
    bench: Bench, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    import ipaddress

    from workbench.tools.egress import names

    monkeypatch.setattr(names, "_addresses", lambda host, port: [ipaddress.ip_address("127.0.0.1")])
    async with over_http(command) as url:
        note = await add(bench, url=url.replace("127.0.0.1", "mcp.example.org"))
    assert "can't be used yet" in note
    assert "this machine" in note


@pytest.mark.parametrize(
    ("program", "error", "says"),
    [
        (("npx", "-y", "some-server"), SetupError, "npm install -g"),
        (("no-such-program-here",), SetupError, "no program"),
        (("python3", f"--token={KEY}"), BadInput, "looks like a key"),
    ],
)
async def test_what_can_not_be_a_server_is_refused(
    bench: Bench, program: tuple[str, ...], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        await add(bench, *program)
    assert not (bench.folder / "home/tool-servers.json").exists()


@pytest.mark.parametrize("url", [f"https://x.example/mcp?api_key={KEY}", "https://u:p@x.example/", "ftp://x.example"])
async def test_an_address_with_a_key_or_of_another_kind_is_refused(bench: Bench, url: str) -> None:
    with pytest.raises(BadInput):
        await add(bench, url=url)


async def test_a_file_of_another_program_is_read(bench: Bench, command: tuple[str, ...]) -> None:
    servers = {
        "My Clock": {"command": command[0], "args": [*command[1:]], "env": {"API_KEY": KEY}, "alwaysAllow": ["x"]},
        "files": {"command": command[0], "args": []},
        "fetched": {"command": "npx", "args": ["-y", "x"]},
        "filled": {"command": "${env:HOME}/x"},
        "odd": 5,
    }
    file = bench.folder / "mcp.json"
    file.write_text(json.dumps({"mcpServers": servers}))
    done = await bench.workbench.dispatch(c.ImportServers(file=str(file), unconfined=True))
    assert isinstance(done, q.Done)
    lines = done.note.splitlines()
    assert "names 5 servers" in lines[0]
    assert "my_clock is added" in lines[1]
    assert "mcp/my_clock.api_key" in lines[1]
    assert "alwaysAllow is left out" in lines[1]
    assert [line.partition(": ")[2].startswith("left out") for line in lines[1:]] == [False, True, True, True, True]
    assert KEY not in done.note
    assert KEY not in (bench.folder / "home/tool-servers.json").read_text()


async def test_a_server_that_hangs_is_given_up(
    bench: Bench, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.tools.programs._SERVER_SECONDS", 1.0)
    assert "did not answer within 1 seconds" in await add(bench, *command, "hang")
