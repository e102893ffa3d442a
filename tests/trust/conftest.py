"""An office for each module, so that tool hosts are warm for all its runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.trust.office import Office, Site, make_plugins, online
from workbench.service.workbench import Workbench
from workbench.tools.environments import OVERRIDE, ToolEnvironment


@pytest.fixture(scope="session")
def plugins(tmp_path_factory: pytest.TempPathFactory) -> ToolEnvironment:
    return make_plugins(tmp_path_factory.mktemp("trust") / "plugins")


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("trust") / "home"


@pytest.fixture
def listed(home: Path, plugins: ToolEnvironment, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which it is kept what the plugins say, so that they are asked once for all these tests."""
    monkeypatch.setenv(OVERRIDE, str(plugins.folder))
    return home


@pytest.fixture
def sites() -> Iterator[tuple[Site, Site]]:
    with online() as site, online() as elsewhere:
        yield site, elsewhere


@pytest.fixture
async def office(tmp_path: Path, listed: Path, sites: tuple[Site, Site]) -> AsyncIterator[Office]:
    workbench = await Workbench.open(listed)
    work = tmp_path / "work"
    work.mkdir()
    yield Office(workbench, work, *sites)
    await workbench.close()
