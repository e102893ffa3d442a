"""Environments with hostile plugins, and hosts that leave nothing behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import psutil
import pytest

from tests.tools.climbing import CLIMBS
from tests.tools.hostile import BAD, GOOD, make_environment
from tests.tools.sending import SENDS
from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.tools import ToolSpec
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.probing import WALLS, probe
from workbench.tools.runner import ToolHosts

Call = Callable[..., Awaitable[ToolResult]]


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> ToolEnvironment:
    return make_environment(
        tmp_path_factory.mktemp("env") / "plugins", {"bad": BAD, "climbs": CLIMBS, "good": GOOD, "sends": SENDS}
    )


@pytest.fixture(scope="session")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Keeps the list of the session's environment, so that it is asked for once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def best(environment: ToolEnvironment) -> Confinement:
    return probe(environment)


@pytest.fixture(scope="session")
def levels(environment: ToolEnvironment) -> dict[str, Confinement]:
    """Each way to start hosts; where this machine has not the walls, what it has in place of them."""
    found = {kind: probe(environment, (kind,)) for kind in WALLS}
    return {**found, "limits": Confinement(kind="limits", why="of the test")}


@pytest.fixture
def confinement(request: pytest.FixtureRequest, best: Confinement, levels: dict[str, Confinement]) -> Confinement:
    """The best there is, unless a test asks for a level; a level that this machine has not is skipped."""
    level = getattr(request, "param", "best")
    found = best if level == "best" else levels[level]
    if level not in ("best", found.kind):
        pytest.skip(f"no {level} here: {found.why}")
    return found


every_level = pytest.mark.parametrize("confinement", ["bubblewrap", "landlock", "limits"], indirect=True)
walled_levels = pytest.mark.parametrize("confinement", WALLS, indirect=True)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


@pytest.fixture
async def hosts(shared_home: Path, environment: ToolEnvironment, confinement: Confinement) -> AsyncIterator[ToolHosts]:
    """Hosts whose processes are all gone at the end, grandchildren included."""
    others = set(psutil.Process().children(recursive=True))
    hosts = ToolHosts(shared_home, environment)
    hosts._confinement = confinement
    yield hosts
    await hosts.close()
    left = set(psutil.Process().children(recursive=True)) - others
    assert [process.cmdline() for process in left if process.is_running()] == []


@pytest.fixture
def call(hosts: ToolHosts, work: Path) -> Call:
    """Runs a tool by name and arguments."""
    specs: dict[str, ToolSpec] = {}

    async def run(
        name: str, arguments: str = "{}", number: int = 1, attempt: int = 1, granted: tuple[str, ...] = ()
    ) -> ToolResult:
        if not specs:
            specs.update({row.name: row.spec for row in await hosts.rows() if row.spec})
        return await hosts.call(
            CallToRun(
                run=RunId("r1"),
                call=ToolCallId(f"c1.{number}"),
                tool=specs[name],
                arguments=arguments,
                attempt=attempt,
                work_folder=str(work),
                traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                hosts=granted,
                settings={"most": 3},
            )
        )

    return run


async def until(holds: Callable[[], bool], seconds: float = 30) -> None:
    """Wait for something that happens in another process."""
    async with asyncio.timeout(seconds):
        while not holds():  # noqa: ASYNC110 - nothing tells us
            await asyncio.sleep(0.01)
