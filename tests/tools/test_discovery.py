"""Plugins are found through metadata; one that fails is a row; what is known is kept until something changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.hostile import GOOD, install, make_environment
from workbench.tools.discovery import fingerprint, named_plugins, only
from workbench.tools.environments import OVERRIDE, ToolEnvironment, ensure, find_environment
from workbench.tools.runner import ToolHosts

BROKEN = "raise ValueError('not today\\u200b')"
EXITS = "import os; os._exit(3)"
NOISY = GOOD.replace('"good"', '"noisy"') + "\nprint('x' * 10_000_000)\n"


@pytest.fixture
def mixed(tmp_path: Path) -> ToolEnvironment:
    return make_environment(
        tmp_path / "env", {"good": GOOD, "broken": BROKEN, "exits": EXITS, "noisy": NOISY, "wrong": "plugin = 5"}
    )


async def test_plugins_that_fail_are_rows_beside_those_that_work(
    mixed: ToolEnvironment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hosts = ToolHosts(tmp_path / "home", mixed)
    rows = {row.name: row for row in await hosts.rows()}
    assert list(rows) == ["broken", "exits", "good.add", "noisy.add", "wrong"]
    assert rows["broken"].error == "ValueError while loading: not today"
    assert "exit code 3" in rows["exits"].error
    assert "not a workbench_plugin.Plugin" in rows["wrong"].error
    assert rows["good.add"].spec is not None
    assert not (tmp_path / "home").exists()
    monkeypatch.setenv("WORKBENCH_PLUGINS", "good, broken")
    assert [row.name for row in await hosts.rows()] == ["broken", "good.add"]


async def test_what_is_known_is_kept_until_something_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = make_environment(tmp_path / "env", {"good": GOOD})
    home = tmp_path / "home"
    first = await ToolHosts(home, environment).rows()
    assert [row.name for row in first] == ["good.add"]

    async def not_again(*_: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr("workbench.tools.discovery.list_plugins", not_again)
        assert await ToolHosts(home, environment).rows() == first
    install(environment, "other", GOOD.replace('"good"', '"other"'))
    assert [row.name for row in await ToolHosts(home, environment).rows()] == ["good.add", "other.add"]
    (home / "cache/plugins.json").write_text("garbage")
    assert len(await ToolHosts(home, environment).rows()) == 2


def test_the_fingerprint_changes_with_sources_of_a_checkout(tmp_path: Path) -> None:
    environment = make_environment(tmp_path / "env", {"good": GOOD})
    assert environment.site_packages is not None
    source = tmp_path / "checkout/src"
    source.mkdir(parents=True)
    (source / "plugin.py").write_text("1")
    (environment.site_packages / "more.pth").write_text(f"{source}\n")
    before = fingerprint(environment)
    assert fingerprint(environment) == before
    (source / "plugin.py").write_text("12")
    assert fingerprint(environment) != before
    assert source in environment.readable()


def test_metadata_is_read_without_running_anything(mixed: ToolEnvironment) -> None:
    named = [(plugin.distribution, plugin.name, plugin.version) for plugin in named_plugins(mixed)]
    assert named[:2] == [("plugin-broken", "broken", "1.0"), ("plugin-exits", "exits", "1.0")]


def test_a_run_can_be_restricted() -> None:
    assert only({}) is None
    assert only({"WORKBENCH_PLUGINS": " a, b ,"}) == {"a", "b"}
    assert only({"WORKBENCH_PLUGINS": ""}) == set()


async def test_a_missing_environment_is_a_row(tmp_path: Path) -> None:
    [row] = await ToolHosts(tmp_path, ToolEnvironment(folder=tmp_path / "none")).rows()
    assert "no environment of plugins" in row.error
    assert "./dev" in row.error


def test_which_environment(tmp_path: Path) -> None:
    assert find_environment(tmp_path, {OVERRIDE: str(tmp_path / "mine")}).folder == tmp_path / "mine"
    assert find_environment(tmp_path, {}).folder == Path(__file__).parents[2] / ".plugins"


def test_an_installed_program_makes_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages/workbench"
    for name in ("contract", "files"):
        (package / "_plugins" / name).mkdir(parents=True)
        (package / "_plugins" / name / "pyproject.toml").touch()
    monkeypatch.setattr("workbench.tools.environments._PACKAGE", package)
    environment = find_environment(tmp_path / "home", {})
    assert environment.folder == tmp_path / "home/plugins"
    assert [source.name for source in environment.sources] == ["contract", "files"]
    ran: list[list[str]] = []

    def run(command: list[str]) -> None:
        ran.append(command)
        environment.python.parent.mkdir(parents=True, exist_ok=True)
        environment.python.touch()

    monkeypatch.setattr("workbench.tools.environments._run", run)
    said: list[str] = []
    ensure(environment, said.append)
    ensure(environment, said.append)
    assert [command[1:3] for command in ran] == [["-m", "venv"], ["-m", "pip"]]
    assert ran[1][-2:] == [str(source) for source in environment.sources]
    assert len(said) == 1
