"""A plugin imports the standard library, itself, and workbench_plugin; nothing else."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
# The contract is what the others import; it alone serves MCP and builds schemas.
ALLOWED = {"contract": {"mcp", "mcp_types", "pydantic", "pydantic_core", "anyio"}}


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
    allowed = own | ALLOWED.get(plugin.name, {"workbench_plugin"}) | set(sys.stdlib_module_names)
    strays = {str(file.relative_to(plugin)): imported(file) - allowed for file in source.rglob("*.py")}
    assert {file: names for file, names in strays.items() if names} == {}
