"""What importing a module really loads: the second guard, which no importlib trick passes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# Imports every module outside ui and app, with Qt made impossible to import.
WITHOUT_QT = """
import importlib, json, pathlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6", "qasync", "qtpy", "qtawesome", "superqt"}:
            raise ImportError(f"{name} is for ui and app only")

sys.meta_path.insert(0, NoQt())
root = pathlib.Path(sys.argv[1])
names = [".".join(file.relative_to(root).with_suffix("").parts) for file in sorted(root.glob("workbench/**/*.py"))]
failed, tried = {}, 0
for name in names:
    name = name.removesuffix(".__init__")
    # Alembic runs this one as a script; nobody imports it.
    script = name == "workbench.store.migrations.env"
    if script or name == "workbench.app" or name.startswith("workbench.ui"):
        continue
    tried += 1
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = repr(error)
print(json.dumps({"tried": tried, "failed": failed}))
"""

HEAVY = {"litellm", "openai", "mcp", "sqlmodel", "sqlalchemy", "alembic", "keyring", "httpx", "jsonschema"}
OF_THE_WINDOW = "import json, sys, workbench.app; print(json.dumps(sorted({n.split('.')[0] for n in sys.modules})))"


def told_by(code: str, *arguments: str) -> object:
    """What a fresh interpreter prints, as JSON."""
    command = [sys.executable, "-c", code, *arguments]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    return json.loads(outcome.stdout.splitlines()[-1])


def test_everything_but_the_window_imports_without_qt() -> None:
    told = told_by(WITHOUT_QT, str(ROOT))
    assert isinstance(told, dict)
    assert told["failed"] == {}
    assert told["tried"] > 20


def test_the_window_loads_nothing_of_the_engine() -> None:
    loaded = told_by(OF_THE_WINDOW)
    assert isinstance(loaded, list)
    assert HEAVY & set(loaded) == set()
