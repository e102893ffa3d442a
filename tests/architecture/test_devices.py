"""Qt writes settings by replacing the file: as root that turns /dev/null into a plain file for the whole machine."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_no_settings_are_kept_in_a_device() -> None:
    found = []
    for top in ("workbench", "tests"):
        for file in (ROOT / top).rglob("*.py"):
            calls = (node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call))
            settings = [call for call in calls if ast.unparse(call.func).endswith("QSettings")]
            found += [f"{file}:{call.lineno}" for call in settings if "null" in ast.unparse(call)]
    assert found == []
