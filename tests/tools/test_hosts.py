"""Hosts against hostile plugins: each fault ends in a typed error, and nothing of it is left."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import sys
import tracemalloc
from pathlib import Path

import psutil
import pytest

from tests.tools.conftest import Call, every_level, until, walled_levels
from workbench.domain.errors import ToolError
from workbench.tools.results import OUTPUT_LIMIT
from workbench.tools.runner import ToolHosts


async def fails(call: Call, name: str, arguments: str = "{}") -> ToolError:
    with pytest.raises(ToolError) as caught:
        await call(name, arguments)
    assert caught.value.message
    return caught.value


@every_level
async def test_a_call_comes_back(call: Call) -> None:
    assert (await call("good.add", '{"a": 2, "b": 3}')).output == "5"


async def test_calls_share_a_warm_host_and_run_side_by_side(call: Call) -> None:
    first = await call("bad.pid")
    naps = [call("bad.nap", '{"seconds": 0.3}', number=n) for n in range(3)]
    started = asyncio.get_running_loop().time()
    assert [nap.output for nap in await asyncio.gather(*naps)] == ["awake"] * 3
    together = asyncio.get_running_loop().time() - started
    assert (await call("bad.pid")).output == first.output
    started = asyncio.get_running_loop().time()
    for n in range(3):
        await call("bad.nap", '{"seconds": 0.3}', number=n)
    assert together < asyncio.get_running_loop().time() - started


async def test_a_tool_knows_its_call(call: Call, work: Path) -> None:
    known = json.loads((await call("bad.context", attempt=2)).output)
    assert known == {
        "call": "c1.1",
        "key": "r1/c1.1",
        "attempt": 2,
        "folder": str(work),
        "trace": "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "settings": {"most": 3},
    }


@every_level
async def test_a_host_has_nothing_of_our_environment(call: Call, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    known = json.loads((await call("bad.environment")).output)
    assert set(known) - {"LC_CTYPE", "PWD", "SHLVL", "_", "OLDPWD"} == {"PATH", "LANG", "TMPDIR", "argv", "cwd"}
    assert known["cwd"] == str(work)
    assert "sk-canary" not in json.dumps(known)


async def test_known_errors_keep_what_to_do(call: Call) -> None:
    error = await fails(call, "bad.refuse")
    assert (error.code, error.retry, error.retry_after) == ("no_tea", "later", 5.0)
    assert error.message == "There is no tea."
    assert error.todo == "Ask for coffee"


async def test_wrong_arguments_are_told(call: Call) -> None:
    assert (await fails(call, "good.add", '{"a": "two"}')).code == "bad_arguments"
    assert (await fails(call, "good.add", "[1]")).code == "bad_arguments"
    assert (await fails(call, "good.add", "{nonsense")).code == "bad_arguments"


async def test_changed_files_are_named(call: Call) -> None:
    assert (await call("bad.change")).changed == ("a.txt", "b/c.txt")


@every_level
async def test_memory_has_a_limit(call: Call) -> None:
    assert (await fails(call, "bad.hoard", '{"gigabytes": 6}')).code == "bug"
    assert (await call("bad.echo", '{"text": "still here"}')).output == "still here"


async def test_printed_garbage_does_no_harm(call: Call) -> None:
    assert (await call("bad.prints")).output == "printed"


@every_level
@pytest.mark.parametrize("name", ["bad.hang", "bad.hang_politely"])
async def test_a_tool_that_hangs_is_ended_and_the_next_call_is_served(call: Call, name: str) -> None:
    before = (await call("bad.pid")).output
    error = await fails(call, name)
    assert error.code == "timeout"
    assert (await call("bad.echo", '{"text": "back"}')).output == "back"
    assert before


@every_level
@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [("bad.segfault", "{}", "SIGSEGV"), ("bad.leave", '{"code": 3}', "exit code 3. leaving for good")],
)
async def test_a_crash_is_told_and_the_next_call_starts_a_fresh_host(
    call: Call, name: str, arguments: str, said: str
) -> None:
    error = await fails(call, name, arguments)
    assert error.code == "crashed"
    assert said in error.message
    assert (await call("bad.echo", '{"text": "back"}')).output == "back"


async def test_other_calls_of_a_crashed_host_are_told_too(call: Call) -> None:
    await call("bad.pid")
    slow = asyncio.create_task(call("bad.nap", '{"seconds": 15}', number=2))
    await asyncio.sleep(0)
    assert (await fails(call, "bad.leave", '{"code": 1}')).code == "crashed"
    with pytest.raises(ToolError, match=r"ended during bad\.nap"):
        await slow


async def test_a_long_answer_is_cut_and_marked(call: Call) -> None:
    result = await call("bad.large", '{"characters": 20000000}')
    assert result.truncated
    assert OUTPUT_LIMIT <= len(result.output) <= OUTPUT_LIMIT + 100


async def test_floods_do_not_fill_the_memory(call: Call) -> None:
    await call("bad.pid")
    tracemalloc.start()
    try:
        assert (await call("bad.raw_bytes", '{"hexadecimal": "78", "times": 100000000}')).output == "sent"
        lines = json.dumps({"hexadecimal": b"garbage\n".hex(), "times": 200_000})
        assert (await call("bad.raw_bytes", lines)).output == "sent"
        assert (await call("bad.flood_errors", '{"megabytes": 8}')).output == "flooded"
        assert tracemalloc.get_traced_memory()[1] < 12_000_000
    finally:
        tracemalloc.stop()


async def test_a_100_megabyte_answer_past_the_contract_is_cut(call: Call) -> None:
    await call("bad.pid")
    start = '{"jsonrpc":"2.0","id":4,"result":{"content":[{"type":"text","text":"'
    asked = json.dumps({"before": start, "hexadecimal": b"y".hex(), "times": 100_000_000})
    tracemalloc.start()
    try:
        result = await call("bad.raw_bytes", asked)
        assert tracemalloc.get_traced_memory()[1] < 16_000_000
    finally:
        tracemalloc.stop()
    assert result.truncated
    assert result.output.startswith("yyyy")
    assert OUTPUT_LIMIT <= len(result.output) <= OUTPUT_LIMIT + 100


async def test_an_answer_that_can_not_be_read_is_a_typed_error(call: Call) -> None:
    answer = b'{"jsonrpc":"2.0","id":3,"result":{"content":[{"type":"text","text":"\xff"}]}}'
    assert (await fails(call, "bad.raw", json.dumps({"hexadecimal": answer.hex()}))).code == "bad_answer"
    shape = b'{"jsonrpc":"2.0","id":3,"result":{"content":"no list"}}'
    assert (await fails(call, "bad.raw", json.dumps({"hexadecimal": shape.hex()}))).code == "timeout"


async def test_odd_data_is_made_fit_by_the_contract(call: Call) -> None:
    assert json.loads((await call("bad.not_a_number")).output) == {"x": "nan", "y": "?"}
    assert "…" in (await call("bad.deep", '{"levels": 900}')).output


@every_level
async def test_a_daemon_of_a_tool_dies_with_its_host(call: Call, hosts: ToolHosts, work: Path) -> None:
    await call("bad.daemon", '{"seconds": 600}')
    await until((work / "daemon").exists)
    await hosts.close()
    assert not left_behind(work)


@every_level
async def test_a_daemon_of_a_tool_that_crashes_dies_too(call: Call, work: Path) -> None:
    await call("bad.daemon", '{"seconds": 600}')
    await fails(call, "bad.leave", '{"code": 1}')
    await until(lambda: not left_behind(work))


def left_behind(work: Path) -> list[int]:
    """Processes anywhere that work in the folder."""
    found = []
    for process in psutil.process_iter():
        try:
            if Path(f"/proc/{process.pid}/cwd").readlink() == work and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
        except (OSError, psutil.Error):
            continue
    return found


@every_level
async def test_cancelling_a_call_that_writes_ends_it(call: Call, work: Path) -> None:
    await call("bad.pid")
    task = asyncio.create_task(call("bad.write_late", '{"seconds": 1.5}'))
    await until((work / "started").exists)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await until(lambda: not left_behind(work))
    assert not (work / "late").exists()
    assert (await call("bad.echo", '{"text": "back"}')).output == "back"


async def test_cancelling_a_pure_call_leaves_the_host(call: Call) -> None:
    before = (await call("bad.pid")).output
    task = asyncio.create_task(call("bad.nap", '{"seconds": 5}'))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await call("bad.pid")).output == before


@every_level
async def test_releasing_a_folder_ends_its_hosts(call: Call, hosts: ToolHosts, work: Path) -> None:
    await call("bad.pid")
    assert left_behind(work)
    await hosts.release(str(work))
    assert not left_behind(work)
    assert (await call("bad.echo", '{"text": "back"}')).output == "back"


async def test_preparing_starts_hosts_and_ignores_strangers(hosts: ToolHosts, call: Call, work: Path) -> None:
    await hosts.prepare(["good", "nobody"], str(work))
    assert left_behind(work)
    await hosts.prepare(["bad"], str(work / "missing"))


async def test_a_missing_work_folder_is_told(hosts: ToolHosts, call: Call, work: Path) -> None:
    await call("good.add", '{"a": 1, "b": 1}')
    await hosts.close()
    await asyncio.to_thread(work.rmdir)
    assert (await fails(call, "good.add", '{"a": 1, "b": 1}')).code == "no_folder"


@walled_levels
async def test_confined_tools_reach_nothing_but_the_work_folder(call: Call, tmp_path: Path, work: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("canary")
    (work / "link").symlink_to(secret)
    with socket.create_server(("127.0.0.1", 0)) as door:
        asks = {
            "bad.try_to_read": [{"path": str(secret)}, {"path": "/etc/shadow"}, {"path": str(work / "link")}],
            "bad.try_to_write": [{"path": "/usr/x"}, {"path": "/var/x"}],
            "bad.try_to_connect": [{"port": door.getsockname()[1]}],
        }
        for name, many in asks.items():
            for arguments in many:
                assert (await fails(call, name, json.dumps(arguments))).code == "bug"
    for place in (tmp_path / "x", Path(sys.prefix, "x")):  # below /tmp it writes into a /tmp of its own
        with contextlib.suppress(ToolError):
            await call("bad.try_to_write", json.dumps({"path": str(place)}))
        assert not place.exists()
    assert (await call("bad.try_to_write", json.dumps({"path": str(work / "mine")}))).output == "written"
    assert (work / "mine").read_text() == "was here"
    for path in (Path.home() / ".ssh", Path(f"/proc/{os.getpid()}/environ")):
        if path.exists():
            assert (await fails(call, "bad.try_to_read", json.dumps({"path": str(path)}))).code == "bug"


async def test_the_key_of_a_call_stands_in_the_argument_that_the_tool_names(call: Call) -> None:
    for attempt in (1, 2):
        assert (await call("bad.keyed", '{"text": "hi", "request": "forged"}', attempt=attempt)).output == "hi r1/c1.1"
    assert (await call("bad.keyed", '{"text": "hi"}', number=2)).output == "hi r1/c1.2"
