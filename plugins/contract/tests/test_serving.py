"""Serving over stdio, with real child processes and the MCP SDK's own client."""

import asyncio
import json
import subprocess
import sys

import pytest

HOSTILE = """
import os, sys, subprocess, threading, time, asyncio
print("printed while loading")
os.write(1, b"written while loading\\n")
from workbench_plugin import Plugin, tool, Context, Result

@tool(effect="pure")
def noisy() -> str:
    "Print all over the place."
    print("{not json")
    os.write(1, b"raw\\n")
    subprocess.run(["echo", "from a child"])
    return "still fine: " + repr(sys.stdin.read()) + "\\udcff"

@tool(effect="pure", timeout=600)
def hang() -> None:
    "Hang in a thread."
    time.sleep(600)

@tool(effect="pure", timeout=600)
async def spin() -> None:
    "Hold the event loop."
    time.sleep(600)

@tool(effect="pure")
def leave() -> None:
    "Exit."
    sys.exit(3)

@tool(effect="pure")
async def trace(context: Context) -> Result:
    "Tell the context."
    return Result(context.call_id, {"traceparent": context.traceparent, "left": context.seconds_left()})

plugin = Plugin("noisy", [noisy, hang, spin, leave, trace], "Noisy.", "9")
"""


def start(site, name, **more):
    command = [sys.executable, "-P", "-m", "workbench_plugin.serve", name]
    return subprocess.Popen(
        command, env=site.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more
    )


def line(method, number=None, **params):
    message = {"jsonrpc": "2.0", "method": method, "params": params}
    return json.dumps(message if number is None else {**message, "id": number}).encode() + b"\n"


HELLO = line(
    "initialize", 0, protocolVersion="2025-11-25", capabilities={}, clientInfo={"name": "test", "version": "1"}
) + line("notifications/initialized")


def test_everything_declared_arrives_in_the_tools(site):
    async def work(client):
        return (await client.list_tools()).tools

    tools = {tool.name: tool for tool in site.talk("files", work)}
    assert list(tools) == ["list", "find", "read", "write", "edit", "append", "delete"]
    assert tools["write"].meta["workbench"] == {
        "effect": "idempotent",
        "sends": [],
        "sinks": ["path"],
        "third_party_output": False,
        "compensator": None,
        "scopes": ["work_folder:write"],
        "secrets": [],
        "timeout": 30,
        "deterministic": False,
    }
    assert tools["edit"].meta["workbench"]["compensator"] == "edit"
    assert tools["read"].annotations.read_only_hint
    assert tools["write"].annotations.idempotent_hint
    assert tools["write"].input_schema["required"] == ["path", "content"]


def test_a_call_goes_through_with_text_data_and_what_changed(site, work):
    async def talk(client):
        meta = {"workbench": {"work_folder": str(work), "call_id": "c1"}}
        wrote = await client.call_tool("write", {"path": "a/b.txt", "content": "hi\n"}, meta=meta)
        wrong = await client.call_tool("read", {"path": "a/c.txt"}, meta=meta)
        return wrote, wrong

    wrote, wrong = site.talk("files", talk)
    assert (work / "a/b.txt").read_text() == "hi\n"
    assert not wrote.is_error
    assert wrote.content[0].text == "Wrote 3 bytes (1 line) to a/b.txt."
    assert wrote.structured_content == {"path": "a/b.txt", "bytes": 3}
    assert wrote.meta["workbench"] == {"changed": ["a/b.txt"]}
    assert wrong.is_error
    assert wrong.meta["workbench"].pop("what").startswith("There is no")
    assert wrong.meta["workbench"] == {
        "code": "not_found",
        "retry": "no",
        "retry_after": None,
        "instead": "Did you mean b.txt?",
    }


def test_a_folder_given_at_the_start_serves_calls_that_name_none(site, work):
    async def talk(client):
        return await client.call_tool("list", {})

    assert site.talk("files", talk).meta["workbench"]["code"] == "no_folder"
    assert site.talk("files", talk, "--work-folder", str(work)).content[0].text == "[the folder is empty]"


def test_what_a_plugin_prints_never_reaches_the_protocol(site):
    site.add("noisy", HOSTILE)

    async def talk(client):
        noisy = await client.call_tool("noisy")
        meta = {"traceparent": "00-a-b-01", "workbench": {"call_id": "c7", "timeout": 5}}
        return noisy, await client.call_tool("trace", meta=meta)

    noisy, trace = site.talk("noisy", talk)
    assert noisy.content[0].text == "still fine: ''?"
    assert trace.content[0].text == "c7"
    assert trace.structured_content["traceparent"] == "00-a-b-01"
    assert 0 < trace.structured_content["left"] <= 5


def test_calls_run_side_by_side_and_one_can_be_cancelled(site):
    site.add("noisy", HOSTILE)

    async def talk(client):
        hanging = asyncio.ensure_future(client.call_tool("hang"))
        answered = await client.call_tool("trace")
        hanging.cancel()
        await asyncio.gather(hanging, return_exceptions=True)
        return answered, await client.call_tool("trace")

    first, second = site.talk("noisy", talk)
    assert not first.is_error
    assert not second.is_error


@pytest.mark.parametrize("tool", ["hang", "spin", ""])
def test_it_ends_soon_after_stdin_ends_whatever_the_tool_does(site, tool):
    site.add("noisy", HOSTILE)
    with start(site, "noisy") as child:
        child.stdin.write(HELLO)
        child.stdin.flush()
        assert b'"result"' in child.stdout.readline()
        if tool:
            child.stdin.write(line("tools/call", 1, name=tool, arguments={}))
            child.stdin.flush()
        child.stdin.close()
        assert child.wait(30) == 0
        assert b'"content"' not in child.stdout.read()


def test_bad_input_is_survived(site):
    with start(site, "basics") as child:
        child.stdin.write(HELLO)
        child.stdin.write(b"\n{not json\n\xff\xfe\n" + b"[" * 5_000 + b"\n")
        child.stdin.write(b'{"jsonrpc": "2.0", "id": 5, "method": "tools/call", "params": {"name": 7}}\n')
        child.stdin.write(line("tools/call", 6, name="calculate", arguments="no"))
        child.stdin.write(line("no/such", 7))
        child.stdin.write(line("tools/call", 8, name="calculate", arguments={"expression": "2+2", "x" * 500: 1}))
        child.stdin.write(line("tools/call", 9, name="calculate", arguments={"expression": "2+2"}))
        child.stdin.flush()
        answers = {}
        while 9 not in answers or 8 not in answers:
            answer = json.loads(child.stdout.readline())
            answers[answer.get("id")] = answer
        child.stdin.close()
        assert child.wait(10) == 0
    assert "error" in answers[5]
    assert "error" in answers[6]
    assert "error" in answers[7]
    assert answers[8]["result"]["isError"]
    assert len(answers[8]["result"]["content"][0]["text"]) < 600
    assert answers[9]["result"]["content"][0]["text"] == "4"


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("fles", "", "did you mean 'files'?"),
        ("broken", "import no_such_module", "No module named"),
        ("quits", "raise SystemExit(9)", ""),
        ("other", "plugin = 3", "is a int, not a"),
        ("liar", "from workbench_plugin import Plugin\nplugin = Plugin('files', [])", "calls itself 'files'"),
    ],
)
def test_a_plugin_that_does_not_load_is_told_in_one_line(site, name, code, said):
    if code:
        site.add(name, code)
    with start(site, name) as child:
        out, err = child.communicate(timeout=20)
    assert child.returncode == (9 if name == "quits" else 2)
    assert out == b""
    assert said in err.decode().splitlines()[-1] if said else True


def test_code_in_the_current_folder_is_not_loaded(site, tmp_path):
    (tmp_path / "workbench_files.py").write_text("raise SystemExit('loaded from the opened folder')")
    with start(site, "files", cwd=tmp_path) as child:
        _, err = child.communicate(HELLO, timeout=20)
    assert child.returncode == 0
    assert b"opened folder" not in err
