"""Random commands to the real service, engines that are killed in the middle, and a ledger of what was really done."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.journeys.courses.account import check
from tests.journeys.courses.lives import Life, begin, lived
from tests.journeys.courses.player import Move, Setting, Word
from workbench.domain.tools import Permission
from workbench.service.workbench import Workbench

_tools = st.sampled_from(
    ["files.read", "files.write", "files.append", "mail.send", "mail.send", "shop.order", "ask_human"]
)
_calls = st.builds(
    lambda tool, path: {"tool": tool, "arguments": {"question" if tool == "ask_human" else "path": path}},
    _tools,
    st.sampled_from(["a", "b", "broken"]),
)
_busy = st.fixed_dictionaries({"text": st.just("on it"), "calls": st.lists(_calls, min_size=1, max_size=3)})
_slow = st.fixed_dictionaries({"text": st.just("in a while " * 30), "delay": st.just(0.02)})
_odd = st.sampled_from(
    [
        {"text": "w " * 400, "calls": [{"tool": "no.such", "arguments": "{"}]},
        {"text": "cut", "cut": True},
        {"error": {"kind": "auth", "message": "no"}},
        {"text": "too long", "finish": "length", "calls": [{"tool": "mail.send", "arguments": {"path": "a"}}]},
    ]
)
_scripts = st.lists(st.one_of(_busy, _busy, _busy, _busy, _slow, _odd), min_size=3, max_size=8)
_often = ("go", "into", "into", "over", "fork", "approve", "die after", "undo", "pause")
_moves = st.builds(Move, word=st.sampled_from([*get_args(Word), *_often]), number=st.integers(0, 199))
_lives = st.builds(
    Life,
    moves=st.lists(_moves, min_size=1, max_size=8).map(tuple),
    end=st.sampled_from(["closed", "killed", "killed after", "killed after", "killed before"]),
    at=st.integers(1, 30),
)
_courses = st.lists(_lives, min_size=1, max_size=4)
_permissions = st.sampled_from(["auto", "auto", "ask"])
_SETTINGS: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "database": None,
}


@pytest.fixture(scope="module")
def new_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home with an empty database, to be copied; and a process that engines are forked from."""
    begin()
    home = tmp_path_factory.mktemp("new") / "home"

    async def make() -> None:
        await (await Workbench.open(home)).close()

    asyncio.run(make())
    return home


def _play(new_home: Path, folder: Path, script: list[Any], permission: Permission, course: list[Life]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    setting = Setting(home=folder / "home", permission=permission, script=folder / "script.json")
    shutil.copytree(new_home, setting.home)
    setting.work.mkdir()
    setting.script.write_text(json.dumps(script))
    for life in course:
        lived(setting, life)
    asyncio.run(_checked(setting))
    lived(setting, None)
    asyncio.run(_checked(setting))


async def _checked(setting: Setting) -> None:
    workbench = await Workbench.open(setting.home)
    try:
        await check(workbench, setting.ledger)
    finally:
        await workbench.close()


@settings(max_examples=20, derandomize=True, phases=[Phase.explicit, Phase.generate], **_SETTINGS)
@given(_scripts, _permissions, _courses)
def test_whatever_a_person_and_the_power_supply_do(
    new_home: Path,
    tmp_path_factory: pytest.TempPathFactory,
    script: list[Any],
    permission: Permission,
    course: list[Life],
) -> None:
    _play(new_home, tmp_path_factory.getbasetemp() / "course", script, permission, course)


@pytest.mark.slow
@pytest.mark.timeout(3000)
@settings(max_examples=400, **_SETTINGS)
@given(_scripts, _permissions, _courses)
def test_for_long_whatever_a_person_and_the_power_supply_do(
    new_home: Path,
    tmp_path_factory: pytest.TempPathFactory,
    script: list[Any],
    permission: Permission,
    course: list[Life],
) -> None:
    _play(new_home, tmp_path_factory.getbasetemp() / "long course", script, permission, course)
