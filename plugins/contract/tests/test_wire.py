"""The contract's own MCP, line by line; `test_serving` holds it against the SDK's client."""

import json
import subprocess
import sys

import pytest
from workbench_plugin.wire import VERSIONS

SLOW = """
import time
from workbench_plugin import Plugin, tool

@tool(effect="pure", timeout=600)
def wait(seconds: float) -> str:
    "Wait."
    time.sleep(seconds)
    return "over"

plugin = Plugin("slow", [wait], "Slow.", "3")
"""


def line(method, number=None, **params):
    message = {"jsonrpc": "2.0", "method": method, "params": params}
    return json.dumps(message if number is None else {**message, "id": number}) + "\n"


@pytest.fixture
def talk(site):
    """Sends lines to a host and gives back as many answers as are waited for, and what it wrote to stderr."""
    site.add("slow", SLOW)

    def run(*lines, answers, options=()):
        command = [sys.executable, "-P", *options, "-m", "workbench_plugin.serve", "slow"]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        with subprocess.Popen(command, env=site.environment, text=True, **pipes) as child:
            child.stdin.writelines(lines)
            child.stdin.flush()
            heard = [json.loads(child.stdout.readline()) for _ in range(answers)]
            rest, errors = child.communicate(timeout=20)
        assert rest == ""
        return heard, errors

    return run


@pytest.mark.parametrize(
    ("asked", "agreed"), [*((each, each) for each in VERSIONS), ("2099-01-01", VERSIONS[-1]), (None, VERSIONS[-1])]
)
def test_it_says_hello_in_a_version_that_both_know(talk, asked, agreed):
    [hello], _ = talk(line("initialize", "a", protocolVersion=asked), answers=1)
    assert hello == {
        "jsonrpc": "2.0",
        "id": "a",
        "result": {
            "protocolVersion": agreed,
            "capabilities": {"tools": {"listChanged": False}},
            "serverInfo": {"name": "slow", "version": "3"},
            "instructions": "Slow.",
        },
    }


def test_a_cancelled_call_is_not_answered_and_others_are(talk):
    heard, _ = talk(
        line("tools/call", 1, name="wait", arguments={"seconds": 600}),
        line("notifications/cancelled", requestId=1),
        line("notifications/cancelled", requestId="unknown"),
        line("tools/call", 2, name="wait", arguments={"seconds": 0.2}),
        line("ping", 3),
        answers=2,
    )
    assert [answer["id"] for answer in heard] == [3, 2]
    assert heard[1]["result"] == {
        "content": [{"type": "text", "text": "over"}],
        "isError": False,
    }


def test_what_can_not_be_answered_is_refused_or_passed_over(talk):
    heard, _ = talk(
        "[]\n",
        '"text"\n',
        json.dumps({"jsonrpc": "2.0", "id": 1, "result": {}}) + "\n",
        json.dumps({"jsonrpc": "2.0", "id": {"no": "id"}, "method": "ping"}) + "\n",
        line("resources/list", 2),
        line("tools/call", 3, name="wait", arguments=[]),
        line("tools/call", 4, name="wait", arguments={}, _meta="none"),
        answers=3,
    )
    assert {answer["id"]: answer["error"]["code"] for answer in heard} == {2: -32601, 3: -32602, 4: -32602}


def test_a_host_starts_without_the_mcp_sdk(talk):
    """Importing it takes most of a second of CPU; the engine loads it once, hosts start all the time."""
    _, told = talk(
        line("initialize", 0),
        line("tools/call", 1, name="wait", arguments={"seconds": 0}),
        answers=2,
        options=("-X", "importtime"),
    )
    loaded = {entry.rpartition("|")[2].strip().partition(".")[0] for entry in told.splitlines()}
    assert "workbench_plugin" in loaded
    assert not loaded & {"mcp", "mcp_types", "httpx2", "starlette", "uvicorn"}
