"""The program's own log."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain.commands import SetKey
from workbench.service.logs import set_up


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        handler.close()
        root.removeHandler(handler)
    root.setLevel(level)
    logging.getLogger("workbench").setLevel(logging.NOTSET)
    logging.getLogger("workbench.topic").setLevel(logging.NOTSET)


def test_an_entry_is_one_line_whatever_it_holds(tmp_path: Path) -> None:
    set_up(tmp_path, "engine", topics="topic")
    logging.getLogger("workbench.topic").debug("hostile\n2026-01-01 INFO forged \x1b[2J\u202e")
    lines = (tmp_path / "engine.log").read_text().splitlines()
    assert len(lines) == 1
    assert "\\n2026" in lines[0]
    assert "\\x1b" in lines[0]


def test_a_key_is_in_no_log(tmp_path: Path) -> None:
    set_up(tmp_path, "engine", topics="topic")
    logging.getLogger("workbench.topic").debug("%r %s", *[SetKey(provider="x", key="sk-secret")] * 2)
    assert "sk-secret" not in (tmp_path / "engine.log").read_text()
