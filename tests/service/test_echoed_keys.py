"""A server that answers with the key that it was sent, through a whole run: the key stands nowhere afterwards."""

from __future__ import annotations

import base64
import gzip
import logging
from pathlib import Path

import pytest

from tests.policy.fake_keys import FAKE_KEYS
from tests.providers.loopback import answers, serving
from tests.service.conftest import Bench
from workbench.domain import commands as c
from workbench.domain.agents import Agent
from workbench.service.logs import set_up
from workbench.settings.keys import variable_of

KEY = FAKE_KEYS["openai"]


async def test_a_401_that_echoes_the_key_leaves_it_nowhere(
    bench: Bench,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.CRITICAL)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    set_up(tmp_path / "home" / "logs", "engine", "service,bus,driver,providers")
    hidden = base64.b64encode(f"user:{KEY}".encode()).decode()
    body = {"error": {"message": f"Incorrect key {KEY}, or {KEY[::-1]}, or {hidden}", "code": "invalid_api_key"}}
    echo = answers(401, body, www_authenticate=f'Bearer realm="{KEY}"', x_echo=hidden)
    async with serving(echo) as loopback:
        monkeypatch.setenv(variable_of(f"127.0.0.1:{loopback.port}"), KEY)
        run = await bench.start(Agent(model="openai/gpt-5", base_url=loopback.url, system_prompt="Work."))
        assert await bench.still(run) == "paused"
        assert [asked.headers["authorization"] for asked in loopback.asked] == [f"Bearer {KEY}"]
    [failed] = await bench.events(run, "model_failed")
    assert "Incorrect key" in failed.message
    session = (await bench.workbench.parts.store.run_row(run)).session
    await bench.workbench.dispatch(c.ExportSession(session=session, file=str(tmp_path / "session.wb")))
    await bench.workbench.close()

    traces = [text.encode() for text in (KEY, KEY[::-1], KEY.encode().hex(), hidden[8:-8])]
    places = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
    assert any(file.suffix == ".log" and file.stat().st_size for file in places)
    everything = {str(file): file.read_bytes() for file in places}
    everything["export"] = unpacked(tmp_path / "session.wb")
    everything["heard"] = repr(bench.heard).encode()
    everything["printed"] = "".join(capfd.readouterr()).encode()
    assert [(place, trace) for place, data in everything.items() for trace in traces if trace in data] == []


def unpacked(file: Path) -> bytes:
    return gzip.decompress(file.read_bytes())
