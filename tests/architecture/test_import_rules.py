"""The import rules of pyproject.toml hold, and each of them really catches what it forbids."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "from importlinter.cli import lint_imports_command as lint; lint()"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
PURE = ("domain", "policy", "engine", "debug")

# Where a fault is planted, what it says, and a word of the contract that must notice it.
FAULTS = [
    ("domain/__init__.py", "import workbench.policy", "Layers"),
    ("policy/__init__.py", "import workbench.engine", "Layers"),
    ("engine/__init__.py", "import workbench.driver", "Layers"),
    ("store/__init__.py", "import workbench.providers", "Layers"),
    ("driver/__init__.py", "import workbench.service", "Layers"),
    ("service/__init__.py", "import workbench.cli", "Layers"),
    ("cli/__init__.py", "import workbench.ui", "Layers"),
    ("ui/__init__.py", "import workbench.app", "Layers"),
    ("unplaced/__init__.py", "", "Layers"),
    ("service/__init__.py", "import PySide6.QtCore", "Qt lives"),
    ("cli/__init__.py", "def late() -> None:\n    import qasync", "Qt lives"),
    ("domain/__init__.py", "from PySide6 import QtCore", "Qt lives"),
    ("engine/__init__.py", "import asyncio", "Pure parts"),
    ("policy/__init__.py", "import socket", "Pure parts"),
    ("domain/__init__.py", "import subprocess", "Pure parts"),
    ("cli/__init__.py", "import litellm", "litellm"),
    ("providers/__init__.py", "from litellm import acompletion", "litellm"),
    ("service/__init__.py", "import sqlite3", "SQL"),
    ("ui/__init__.py", "from sqlmodel import select", "SQL"),
    ("providers/__init__.py", "import keyring", "keyring"),
    ("driver/__init__.py", "from mcp import ClientSession", "MCP"),
    ("ui/__init__.py", "from workbench.service import bus", "wire"),
    ("ui/__init__.py", "import workbench.store", "wire"),
]


def lint(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter in a checkout."""
    command = [sys.executable, "-c", LINT]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


def test_the_import_rules_hold() -> None:
    outcome = lint(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize(("module", "statement", "contract"), FAULTS, ids=lambda value: str(value).split("\n")[0])
def test_a_planted_fault_is_noticed(tmp_path: Path, module: str, statement: str, contract: str) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "workbench", tmp_path / "workbench", ignore=shutil.ignore_patterns("__pycache__"))
    planted = tmp_path / "workbench" / module
    planted.parent.mkdir(exist_ok=True)
    with planted.open("a") as file:
        file.write(f"\n{statement}\n")
    lines = lint(tmp_path).stdout.splitlines()
    assert [line for line in lines if contract in line and line.split(" (")[0].endswith("BROKEN")], "\n".join(lines)


def test_every_pure_package_is_held_to_it() -> None:
    [pure] = [contract for contract in CONTRACTS if contract["name"].startswith("Pure parts")]
    present = {f"workbench.{name}" for name in PURE if (ROOT / "workbench" / name).is_dir()}
    assert set(pure["source_modules"]) == present


def test_every_package_below_the_window_is_kept_from_qt() -> None:
    [qt] = [contract for contract in CONTRACTS if contract["name"].startswith("Qt lives")]
    packages = {f"workbench.{file.parent.name}" for file in (ROOT / "workbench").glob("*/__init__.py")}
    assert set(qt["source_modules"]) == packages - {"workbench.ui"}


def test_imports_by_name_are_few_and_known() -> None:
    """import-linter does not see these: verbs loaded when asked, keyrings that are trusted, PySide's hook undone."""
    found = set()
    for file in (ROOT / "workbench").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
            if name in {"import_module", "__import__"}:
                found.add(str(file.relative_to(ROOT / "workbench")))
    assert found <= {"cli/program.py", "settings/keyrings.py", "ui/import_hook.py"}
