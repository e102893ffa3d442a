"""The dev script as a module, set on a checkout of the test's own."""

from __future__ import annotations

import importlib.util
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small checkout with locks, two plugins and nothing set up."""
    locks = tmp_path / "packaging" / "locks"
    locks.mkdir(parents=True)
    for name in ("runtime", "local", "dev", "plugins", "plugins-dev", "peers"):
        (locks / f"{name}.txt").write_text("one==1 \\\n    --hash=sha256:00\n")
    for project in (".", "plugins/basics", "plugins/contract"):
        (tmp_path / project).mkdir(parents=True, exist_ok=True)
        (tmp_path / project / "pyproject.toml").write_text("[project]\n")
    return tmp_path


@pytest.fixture
def dev(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, knowing only the small checkout."""
    spec = importlib.util.spec_from_loader("dev", SourceFileLoader("dev", str(ROOT / "dev")))
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    assert spec.loader is not None
    bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    spec.loader.exec_module(module)
    sys.dont_write_bytecode = bytecode
    for name in ("ROOT", "LOCKS", "MAIN", "PLUGINS", "PEERS", "SAMPLE"):
        inside = getattr(module, name).relative_to(ROOT)
        monkeypatch.setattr(module, name, checkout / inside)
    return module


class Steps(list[str]):
    """The commands that the script wanted to run; those that hold `failing` fail."""

    failing = "nothing at all"


@pytest.fixture
def steps(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Steps:
    """Nothing is installed: environments are empty folders, commands are written down."""
    done = Steps()

    def do(what: str, *command: str | Path, env: dict[str, str] | None = None) -> None:
        line = " ".join(map(str, command))
        done.append(line)
        if done.failing in line:
            raise dev.CannotGoOn(f"{what} failed")

    def make(folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "pyvenv.cfg").write_text("version = 3.11")

    monkeypatch.setattr(dev, "do", do)
    monkeypatch.setattr(dev, "make_environment", make)
    monkeypatch.setattr(dev, "missing_packages", list)
    return done
