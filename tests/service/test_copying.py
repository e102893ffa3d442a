"""A recorded request copied as a program sends the same bytes again, and no key stands in what was copied."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys

import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.providers.loopback import Asked, serving
from tests.service.conftest import Bench
from tests.service.test_connections import piece, send
from workbench.domain import queries as q
from workbench.domain.agents import Agent
from workbench.domain.copied import FORMS, KEY_VARIABLE, CopiedRequest, as_form, request_forms
from workbench.settings.keys import variable_of

KEY = FAKE_KEYS["openai"]
PROMPT = 'Write it\'s "so": 100 % of $HOME, `x`, \\n, \u202e, é, 字 🙂\nand !!'


async def answers(_: Asked, writer: asyncio.StreamWriter) -> None:
    await send(writer, 200, "text/event-stream", piece({"content": "Done."}) + piece({}, "stop") + b"data: [DONE]\n\n")


async def ran(*command: str) -> str:
    """What a program prints that has a key in its environment."""
    plain = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    child = await asyncio.create_subprocess_exec(
        *command, env=plain | {KEY_VARIABLE: KEY}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    out, err = await asyncio.wait_for(child.communicate(), 60)
    assert (child.returncode, err) == (0, b"")
    return out.decode()


async def test_a_request_is_sent_again_with_the_same_bytes_and_its_key_is_nowhere(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(answers) as server:
        monkeypatch.setenv(variable_of(f"127.0.0.1:{server.port}"), KEY)
        run = await bench.start(Agent(model="seer", base_url=server.url, system_prompt=PROMPT))
        await bench.still(run)
        requested, *_ = await bench.events(run, "model_requested")
        prompt = await bench.workbench.ask(q.PromptAt(run=run, seq=requested.seq))
        assert isinstance(prompt, q.Prompt)
        thing = CopiedRequest(wire=prompt.wire, target=prompt.target, messages=prompt.messages, tools=prompt.tools)
        copies = {form: as_form(thing, form) for form in request_forms(prompt.target)}
        assert list(copies) == list(FORMS)
        sent = server.asked[0]
        assert sent.headers["authorization"] == f"Bearer {KEY}"
        assert [form for form, text in copies.items() if KEY in text] == []
        commands = {"python": (sys.executable, "-c", copies["python"]), "curl": ("bash", "-c", copies["curl"])}
        for form, command in commands.items():
            if form == "curl" and shutil.which("curl") is None:
                pytest.skip("curl is not installed here, so only the Python form was tried")
            assert "Done." in await ran(*command)
            again = server.asked[-1]
            assert again is not sent
            assert (again.method, again.path, again.body) == (sent.method, sent.path, sent.body)
            assert again.headers["authorization"] == f"Bearer {KEY}"
            assert again.headers["content-type"] == sent.headers["content-type"]
