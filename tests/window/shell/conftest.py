"""Qt without a screen, an event loop for coroutines, and a child that speaks the wire protocol."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

CHILD = Path(__file__).with_name("child.py")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["workbench"]


@pytest.fixture(autouse=True)
def qt_messages_fail(request: pytest.FixtureRequest) -> Iterator[None]:
    """A message of Qt that nobody expects fails the test."""
    yield
    if (log := getattr(request.node, "qt_log_capture", None)) is not None:
        told = [record.message for record in log.records if "propagateSizeHints" not in record.message]
        assert told == []


@pytest.fixture(scope="session")
def qt_loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    from qasync import QEventLoop

    made = QEventLoop(qapp, already_running=True)
    asyncio.events._set_running_loop(None)
    yield made
    made._QEventLoop__is_running = False  # stop() would leave Qt's own loops unusable in this thread
    made.close()


@pytest.fixture
def loop(qt_loop: asyncio.AbstractEventLoop) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio on Qt's event loop, as in the program."""
    asyncio.events._set_running_loop(qt_loop)
    yield qt_loop
    asyncio.events._set_running_loop(None)


@pytest.fixture
def child() -> Callable[..., list[str]]:
    """The command of a child that stands in for the engine, in a manner."""

    def command(manner: str, *arguments: str) -> list[str]:
        return [sys.executable, str(CHILD), manner, *arguments]

    return command
