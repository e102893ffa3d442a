"""What the program imports is what it asks for: nothing arrives only because something else needs it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def normal(requirement: str) -> str:
    """The name of a distribution as indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def imported() -> set[str]:
    """The top-level names that the program imports from elsewhere."""
    names: set[str] = set()
    for file in (ROOT / "workbench").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Import):
                names |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - {"workbench"}


def test_everything_imported_is_asked_for() -> None:
    asked = {normal(need) for need in [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["local"]]}
    # mcp's values are a distribution of its own that always comes along, in the same version.
    asked.add("mcp-types")
    providers = packages_distributions()
    unasked = {name for name in imported() if name in providers and not asked & set(map(normal, providers[name]))}
    assert unasked == set()
