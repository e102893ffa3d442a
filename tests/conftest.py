"""What holds for every test: no network but loopback, a home of its own, and nothing left behind unnoticed.

A stray log line of ours at warning or above, a Qt message, a thread or a child process that outlives its test fails
it. A test that means one of these to happen says so with `caplog` or `qtlog`, or ends what it began.
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")

settings.register_profile("untimed", settings.default, deadline=None)
settings.load_profile("untimed")

_KEPT_THREADS = ("asyncio_", "ThreadPoolExecutor", "keyring", "pytest_timeout", "execnet", "litellm")
"""Pools that a library keeps for the life of the process."""


@pytest.fixture(autouse=True)
def _closed_network(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test tried to reach {address}")
        real(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("WORKBENCH_HOME", str(home / "workbench"))
    for name in list(os.environ):
        if name.endswith("_API_KEY") or name.startswith("XDG_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "caplog" in request.fixturenames and request.node.get_closest_marker("logs") is not None:
        return
    stray = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("workbench")
    ]
    assert not stray, f"unexpected log lines: {[record.getMessage() for record in stray]}"


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    threads = set(threading.enumerate())
    children = _children()
    yield
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        left = [t.name for t in set(threading.enumerate()) - threads if not t.name.startswith(_KEPT_THREADS)]
        orphans = _children() - children
        if not left and not orphans:
            return
        time.sleep(0.02)
    raise AssertionError(f"left behind: threads {left}, children {sorted(orphans)}")


def _children() -> set[str]:
    found = set()
    for child in psutil.Process().children(recursive=True):
        try:
            if child.status() != psutil.STATUS_ZOMBIE:
                found.add(f"{child.pid} {child.name()}")
        except psutil.NoSuchProcess:
            continue
    return found


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder of the checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def listing(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where it is kept what the first plugins said, so that they are asked once for all tests that want that."""
    return tmp_path_factory.mktemp("listing") / "plugins.json"


@pytest.fixture
def told_before(tmp_path: Path, listing: Path) -> Iterator[None]:
    """A home in which it is known already what the first plugins say."""
    kept = tmp_path / "home/cache/plugins.json"
    kept.parent.mkdir(parents=True, exist_ok=True)
    if listing.exists():
        shutil.copy(listing, kept)
    yield
    if kept.exists():
        shutil.copy(kept, listing)
