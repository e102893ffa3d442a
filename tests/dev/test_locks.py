"""The locks name versions and hashes, hold no address, and cover what pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
# Published with a trojan.
TROJANS = {"litellm==1.82.7", "litellm==1.82.8"}


def normal(requirement: str) -> str:
    """The name of a requirement as locks write it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def pinned(name: str) -> dict[str, str]:
    """Name and version of everything in a lock."""
    text = (ROOT / "packaging" / "locks" / f"{name}.txt").read_text()
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;\\]+)", text, re.MULTILINE))


def test_there_is_a_lock_for_each_use() -> None:
    assert {path.stem for path in LOCKS} == {"dev", "local", "peers", "plugins", "plugins-dev", "runtime"}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_no_address_and_no_option(lock: Path) -> None:
    lines = [line for line in lock.read_text().splitlines() if not line.startswith("#")]
    strays = [
        line
        for line in lines
        if not re.match(r"[a-z0-9][\w.-]*==\S+( ; .*?)? \\$|    --hash=sha256:[0-9a-f]{64}", line)
    ]
    assert strays == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_a_lock_holds_nothing_known_to_be_bad(lock: Path) -> None:
    versions = {f"{name}=={version}" for name, version in pinned(lock.stem).items()}
    assert not versions & {*TROJANS, "pyside6-essentials==6.12.0"}


def test_the_locks_cover_what_the_project_asks_for() -> None:
    project, groups = PROJECT["project"], PROJECT["dependency-groups"]
    dev = [need for name in ("build", "test", "dev") for need in groups[name] if isinstance(need, str)]
    assert {normal(need) for need in [*project["dependencies"], *groups["build"]]} <= set(pinned("runtime"))
    assert {normal(need) for need in project["optional-dependencies"]["local"]} <= set(pinned("local"))
    assert {normal(need) for need in dev} <= set(pinned("dev"))
    assert {normal(need.partition("[")[0]) for need in groups["peers"]} <= set(pinned("peers"))


def test_the_locks_agree_with_each_other() -> None:
    everything = pinned("dev")
    assert pinned("runtime").items() <= everything.items()
    assert pinned("plugins").items() <= pinned("plugins-dev").items()
    # What only plugins import is in no other lock.
    shared = {name: version for name, version in pinned("plugins-dev").items() if name in everything}
    assert shared.items() <= everything.items()
    assert len(shared) > 20
