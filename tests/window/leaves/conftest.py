"""The whole window on the real engine, without an index of packages."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.window.debugger.conftest import open_desk, work
from tests.window.debugger.desk import Desk

__all__ = ["open_desk", "work"]


@pytest.fixture(autouse=True)
def _no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)


@pytest.fixture
def desk(open_desk: Callable[[], Desk]) -> Desk:
    """The window as it is opened first, without a run."""
    return open_desk()
