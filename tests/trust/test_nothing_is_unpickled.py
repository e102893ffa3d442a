"""What the program never does, told from its sources: formats that run code, and doors of its own."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS_CODE = {"pickle", "shelve", "marshal", "yaml", "dill", "joblib", "cloudpickle", "code", "runpy"}
LISTENS = {"start_server", "create_server", "HTTPServer", "ThreadingHTTPServer", "start_unix_server"}
DOORS = {
    "workbench/tools/egress": "a Unix socket, in a folder that only its owner reads",
    "workbench/providers/local_server.py": "llama.cpp behind a token",
    "workbench/tools/probing.py": "nobody is answered: it is what a probe of the sandbox must not reach",
    "plugins/contract/src/workbench_plugin/egress.py": "inside of a host, for its own tools",
}
"""Where something of ours waits for others, and why that is well."""


def parsed() -> Iterator[tuple[str, ast.AST]]:
    for place in ("workbench", *(str(each.relative_to(ROOT)) for each in ROOT.glob("plugins/*/src"))):
        for file in (ROOT / place).rglob("*.py"):
            yield str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))


def test_no_format_that_runs_code_is_read() -> None:
    found = []
    for file, tree in parsed():
        for node in ast.walk(tree):
            names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            found += [f"{file}: {name}" for name in names if name.partition(".")[0] in RUNS_CODE]
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("eval", "exec"):
                found.append(f"{file}: {node.func.id}")
    assert [each for each in found if not each.startswith("plugins/python/")] == []


def test_nothing_of_ours_listens_on_a_port_but_the_local_model() -> None:
    found = set()
    for file, tree in parsed():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, (ast.Attribute, ast.Name)):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
                if name in LISTENS and not any(file.startswith(door) for door in DOORS):
                    found.add(f"{file}: {name}")
    assert found == set()
