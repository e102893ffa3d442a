"""A child that speaks the wire protocol, and no message of Qt that nobody expects."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("child.py")


@pytest.fixture(autouse=True)
def qt_messages_fail(request: pytest.FixtureRequest) -> Iterator[None]:
    """A message of Qt that nobody expects fails the test."""
    yield
    if (log := getattr(request.node, "qt_log_capture", None)) is not None:
        told = [record.message for record in log.records if "propagateSizeHints" not in record.message]
        assert told == []


@pytest.fixture
def child() -> Callable[..., list[str]]:
    """The command of a child that stands in for the engine, in a manner."""

    def command(manner: str, *arguments: str) -> list[str]:
        return [sys.executable, str(CHILD), manner, *arguments]

    return command
