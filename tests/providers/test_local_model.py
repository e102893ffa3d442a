"""The local model: a child that comes up, answers, crashes, comes up again, and ends with us."""

from __future__ import annotations

import array
import asyncio
import json
import os
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import psutil
import pytest

from tests.providers.requests import WRITE, a_request
from workbench.domain.agents import Parameters
from workbench.domain.errors import ModelError
from workbench.domain.messages import Embedded, EmbedRequest, ModelReply
from workbench.providers import weights
from workbench.providers.local_model import LocalModel
from workbench.providers.local_process import threads

FAKE = Path(__file__).with_name("fake_local_server.py")


def a_model(behaviour: str = "fine", told: list | None = None, spawned: list | None = None) -> LocalModel:
    async def prepare() -> Path:
        return Path(behaviour)

    def spawn(role: str, *arguments: str) -> list[str]:
        assert role == "local-model"
        if spawned is not None:
            spawned.append(arguments)
        return [sys.executable, str(FAKE), *arguments]

    return LocalModel(
        prepare,
        native=False,
        spawn_command=spawn,
        on_progress=lambda text, done: told.append((text, done)) if told is not None else None,
        context=2048,
    )


async def asking(model: LocalModel, text: str = "Say so.", heard: list | None = None) -> ModelReply:
    request = a_request("local", text)
    pieces = [] if heard is None else heard
    return await model.ask(request, model.payload(request), lambda *piece: pieces.append(piece))


def test_equal_requests_give_equal_payloads_with_a_grammar_and_no_port_or_token():
    request = a_request("local", parameters=Parameters(temperature=0.5, seed=3, max_tokens=9))
    payload = a_model().payload(request)
    assert payload == a_model().payload(request)
    body = json.loads(payload.body)
    assert (body["temperature"], body["seed"], body["max_tokens"]) == (0.5, 3, 9)
    assert "files.write" in body["grammar"]
    assert "Task: Tidy up." in body["prompt"]
    assert payload.target == "the local model: /v1/completions"


async def test_it_starts_when_first_asked_and_tells_how_that_goes():
    told: list = []
    spawned: list = []
    heard: list = []
    model = a_model(told=told, spawned=spawned)
    try:
        reply = await asking(model, heard=heard)
        again = await asking(model, "And now. [call]")
    finally:
        await model.close()
    assert (reply.text, reply.finish) == ("It is so.", "stop")
    assert "".join(piece for piece, _ in heard) == "It is so."
    assert (reply.usage.input_tokens, reply.usage.output_tokens) == (5, 4)
    assert [(c.tool, c.arguments) for c in again.calls] == [("files.list", "{}")]
    assert (again.text, again.finish) == ("", "calls")
    assert spawned == [("fine", "2048", str(threads()))]
    assert told[0][0].startswith("Starting")
    assert told[-1] == ("", 1.0)


@pytest.mark.parametrize(("behaviour", "partial"), [("crash", ""), ("half", "Done: It is so.\n")])
async def test_a_crash_is_told_and_the_next_request_starts_it_again(behaviour, partial):
    spawned: list = []
    model = a_model(behaviour, spawned=spawned)
    try:
        with pytest.raises(ModelError) as caught:
            await asking(model, "Now [crash]")
        assert caught.value.kind == "unreachable"
        assert "code 9" in str(caught.value)
        assert caught.value.partial == partial
        assert (await asking(model)).text == "It is so."
    finally:
        await model.close()
    assert len(spawned) == 2


async def test_one_that_does_not_come_up_says_why():
    model = a_model("broken")
    try:
        with pytest.raises(ModelError) as caught:
            await asking(model)
    finally:
        await model.close()
    assert caught.value.kind == "unreachable"
    assert "no such model architecture" in str(caught.value)


async def test_closing_and_cancelling_leave_no_process():
    before = set(psutil.Process().children())
    model = a_model()
    task = asyncio.ensure_future(asking(model))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await asking(model)
    assert len(set(psutil.Process().children()) - before) == 1
    await model.close()
    assert not set(psutil.Process().children()) - before


def test_it_is_not_let_call_a_tool_that_is_not_offered():
    request = a_request("local", tools=(WRITE,))
    assert "files.list" not in json.loads(a_model().payload(request).body)["grammar"]


NEEDS_MODEL = pytest.mark.skipif(
    find_spec("xllamacpp") is None or bool(weights.missing()), reason="the local model is not installed"
)


@pytest.fixture(scope="module")
def gguf(tmp_path_factory) -> Path:
    return weights.joined(tmp_path_factory.mktemp("models"), lambda *_: None)


def floats(found: Embedded) -> list[array.array]:
    return [array.array("f", data) for data in found.vectors]


def real(gguf: Path) -> LocalModel:
    async def prepare() -> Path:
        return gguf

    return LocalModel(
        prepare,
        native=False,
        spawn_command=lambda role, *rest: [sys.executable, "-m", "workbench", role, *rest],
        on_progress=lambda *_: None,
        context=4096,
    )


@NEEDS_MODEL
async def test_the_real_one_writes_a_valid_call(gguf):
    model = real(gguf)
    try:
        reply = await asking(model, "Write the word green to the file colour.txt.")
        counts = None
        while counts is None:  # a server that is busy with other work is not waited for long
            counts = await model.tokens(("Hello world, wie geht es?", ""))
        assert counts == (7, 0)
    finally:
        await model.close()
    assert [call.tool for call in reply.calls] == ["files.write"]
    assert set(json.loads(reply.calls[0].arguments)) == {"path", "text"}
    assert reply.usage.output_tokens > 0
    assert not reply.usage.estimated


@NEEDS_MODEL
@pytest.mark.slow
async def test_the_real_one_makes_embeddings(gguf):
    model = real(gguf)
    texts = ("The cat sleeps.", "cos(x) + i sin(x) = e^ix", "A kitten is sleeping.")
    try:
        found = await model.embed(EmbedRequest(model="local", base_url="", texts=texts))
    finally:
        await model.close()
    vectors = floats(found)
    near = [sum(a * b for a, b in zip(vector, vectors[2], strict=True)) for vector in vectors]
    assert near[2] == pytest.approx(1.0, abs=1e-4)
    assert near[0] > near[1]
    assert found.usage.input_tokens > 10


@NEEDS_MODEL
@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's word is Linux's")
def test_the_real_server_dies_with_a_parent_that_is_killed(gguf):
    code = (
        "import subprocess, sys, time\n"
        f"p = subprocess.Popen([sys.executable, '-m', 'workbench', 'local-model', {str(gguf)!r}, '512', '1'],"
        " stdin=subprocess.PIPE, stdout=subprocess.PIPE)\n"
        "p.stdin.write(b'token\\n'); p.stdin.flush(); p.stdout.readline()\n"
        "print(p.pid, flush=True); time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    child = psutil.Process(int(parent.stdout.readline()))
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([child], timeout=30)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE
