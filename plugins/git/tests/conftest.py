"""Real repositories for the tests of git."""

import os
import subprocess
from pathlib import Path

import pytest
from workbench_git import plugin
from workbench_plugin.testing import call


class Made:
    """A repository in the work folder, changed by the plain git command as a person would."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")
        self.git("config", "user.name", "Ada")
        self.git("config", "user.email", "ada@example.org")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        environment = {**clean, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "HOME": "/nonexistent"}
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=at or self.folder, env=environment, capture_output=True, check=True)
        return done.stdout.decode()

    def write(self, name: str, text: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(text)

    def save(self, message: str, **files: str) -> str:
        """Commit files, whose dots are written as two underscores, and give the id."""
        for name, text in files.items():
            self.write(name.replace("__", "."), text)
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD").strip()


@pytest.fixture
def make() -> type[Made]:
    """Makes a repository at a path."""
    return Made


@pytest.fixture
def made(work: Path) -> Made:
    """A repository that is the work folder itself, without a commit."""
    return Made(work)


@pytest.fixture
def use(work: Path):
    """Call a tool in the work folder."""

    def go(name, meta=None, **arguments):
        return call(plugin, name, work_folder=work, meta=meta, **arguments)

    return go
