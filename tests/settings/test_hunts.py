"""The samples with a planted mistake are those that their script makes."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from workbench.settings.files import resources
from workbench.settings.goal_files import parse_goal_file

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resources() / "samples" / "hunts"


@pytest.fixture
def hunts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hunts", ROOT / "packaging" / "hunts.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_what_is_kept_is_what_is_made(hunts: ModuleType) -> None:
    kept = {str(file.relative_to(FOLDER)): file.read_text("utf-8") for file in FOLDER.rglob("*") if file.is_file()}
    assert kept == hunts.files()


def test_each_is_a_goal_that_can_be_checked() -> None:
    read = [parse_goal_file(file) for file in sorted(FOLDER.glob("*/*.toml"))]
    assert len(read) == 3
    assert all(parts.goal.checks and parts.goal.name.startswith("Bug hunt") for parts in read)
