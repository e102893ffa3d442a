"""A plugin imports the standard library, itself, workbench_plugin and the libraries it names; nothing else of ours."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
OURS = {path.name for plugin in PLUGINS for path in (plugin / "src").iterdir()} - {"workbench_plugin"}
# The contract alone serves MCP and builds schemas: these come with what it names.
BROUGHT_ALONG = {"contract": {"mcp_types", "pydantic_core", "anyio", "httpx2"}}


def declared(plugin: Path) -> set[str]:
    """The modules of the distributions that a plugin names as its needs; other plugins are never among them."""
    needs = tomllib.loads((plugin / "pyproject.toml").read_text())["project"]["dependencies"]
    return {re.split(r"[^\w-]", need)[0].replace("-", "_") for need in needs} - OURS


def imported(file: Path) -> set[str]:
    """The top-level names that a module imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return {name.split(".")[0] for name in names}


@pytest.mark.parametrize("plugin", PLUGINS, ids=lambda path: path.name)
def test_a_plugin_imports_only_the_contract(plugin: Path) -> None:
    source = plugin / "src"
    own = {path.name for path in source.iterdir()}
    allowed = own | declared(plugin) | BROUGHT_ALONG.get(plugin.name, set()) | set(sys.stdlib_module_names)
    strays = {str(file.relative_to(plugin)): imported(file) - allowed for file in source.rglob("*.py")}
    assert {file: names for file, names in strays.items() if names} == {}
