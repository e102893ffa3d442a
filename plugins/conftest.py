"""For tests of the plugins: their sources on the path, and metadata as if they were installed, for child processes."""

import asyncio
import os
import sys
import tomllib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

if TYPE_CHECKING:
    from mcp import Client

HERE = Path(__file__).parent
SOURCES = sorted(str(folder) for folder in HERE.glob("*/src"))
sys.path[:0] = [source for source in SOURCES if source not in sys.path]

T = TypeVar("T")


def install(site: Path, distribution: str, version: str, points: dict[str, str]) -> None:
    """Metadata of a distribution with entry points in the group of tools, as pip would write it."""
    info = site / f"{distribution.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n")
    lines = "".join(f"{name} = {value}\n" for name, value in points.items())
    (info / "entry_points.txt").write_text(f"[workbench.tools]\n{lines}")


class Site:
    """A folder of metadata and modules that child processes see beside the plugins' own sources."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, code: str, *, module: str = "", value: str = "", distribution: str = "") -> None:
        """A plugin of one module, installed under the name of its entry point."""
        module = module or f"hostile_{name}"
        (self.folder / f"{module}.py").write_text(code)
        install(self.folder, distribution or f"test-{name}", "1.0", {name: value or f"{module}:plugin"})

    @property
    def environment(self) -> dict[str, str]:
        """Environment of a child that sees this and the plugins' sources, and little else."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": os.pathsep.join([*SOURCES, str(self.folder)]),
            "PYTHONWARNINGS": "error",
        }

    def talk(self, name: str, work: "Callable[[Client], Awaitable[T]]", *arguments: str) -> T:
        """What `work` gives, done with a client of a real server process."""
        from mcp import Client, StdioServerParameters

        command = ["-P", "-m", "workbench_plugin.serve", name, *arguments]
        server = StdioServerParameters(command=sys.executable, args=command, env=self.environment)

        async def go() -> T:
            async with Client(server) as client:
                return await work(client)

        return asyncio.run(asyncio.wait_for(go(), 60))


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The first-party plugins, installed as far as child processes can tell; more can be added."""
    folder = tmp_path_factory.mktemp("site")
    for file in HERE.glob("*/pyproject.toml"):
        project: dict[str, Any] = tomllib.loads(file.read_text())["project"]
        points = project.get("entry-points", {}).get("workbench.tools", {})
        install(folder, project["name"], project["version"], points)
    return Site(folder)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """An empty work folder, with a secret beside it that no tool may reach."""
    folder = tmp_path / "allowed"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("SECRET")
    (tmp_path / "allowed_evil").mkdir()
    (tmp_path / "allowed_evil" / "secret.txt").write_text("SECRET")
    return folder
