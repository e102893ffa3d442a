"""`python -m workbench_plugin.check FOLDER`: what is wrong with a plugin that is being written, from its folder.

Reads pyproject.toml, loads the plugin from `src` (or the folder itself) and looks at it as Workbench would. Exit codes:
0 nothing is wrong, 1 something is; with `--json` one line {"name", "distribution", "version", "manifest", "problems"}.
"""

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Sequence
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from workbench_plugin import streams
from workbench_plugin.declare import NAME, Plugin
from workbench_plugin.discovery import GROUP, Found, forget_current_folder, load
from workbench_plugin.errors import PluginError

CONTRACT = re.compile(r"workbench[-_.]plugin(?![\w.-])", re.IGNORECASE)


def check_folder(folder: Path) -> dict[str, Any]:
    """What the folder's plugin is, and what is wrong with it, in words; `manifest` is null where it can't be loaded.

    Loads the plugin in this process.
    """
    said: dict[str, Any] = {"name": "", "distribution": "", "version": "", "manifest": None, "problems": []}
    try:
        found = _found(folder, said)
        plugin = _load(folder, found)
        said["problems"] += _about(plugin)
        from workbench_plugin.manifest import manifest

        said["manifest"] = manifest(plugin)
    except PluginError as error:
        said["problems"].append(str(error))
    return said


def _found(folder: Path, said: dict[str, Any]) -> Found:
    """The entry point that pyproject.toml names; what else is wrong there is said."""
    project = _project(folder / "pyproject.toml")
    said["distribution"], said["version"] = str(project.get("name", "")), str(project.get("version", ""))
    for key in ("name", "version", "description"):
        if not project.get(key) and key not in project.get("dynamic", []):
            said["problems"].append(f"pyproject.toml: [project] has no {key}")
    if not any(CONTRACT.match(str(need)) for need in _items(project.get("dependencies"))):
        said["problems"].append('pyproject.toml: dependencies do not name "workbench-plugin"')
    points = project.get("entry-points", {}).get(GROUP, {})
    if not isinstance(points, dict) or len(points) != 1:
        raise PluginError(f'pyproject.toml: [project.entry-points."{GROUP}"] names one plugin: name = "module:plugin"')
    [(name, value)] = points.items()
    said["name"] = name
    if not NAME.fullmatch(name):
        raise PluginError(f"entry point {name!r}: use lower-case letters, digits and _, beginning with a letter")
    return Found(said["distribution"], said["version"], name, str(value), EntryPoint(name, str(value), GROUP))


def _project(file: Path) -> dict[str, Any]:
    try:
        project = tomllib.loads(file.read_text("utf-8")).get("project", {})
    except (OSError, ValueError) as error:
        raise PluginError(f"{file.name}: {getattr(error, 'strerror', None) or error}") from None
    if not isinstance(project, dict):
        raise PluginError(f"{file.name}: [project] is not a table")
    return project


def _items(value: object) -> Iterable[object]:
    return value if isinstance(value, list) else ()


def _load(folder: Path, found: Found) -> Plugin:
    sources = folder / "src"
    sys.path.insert(0, str((sources if sources.is_dir() else folder).resolve()))
    try:
        return load(found)
    except PluginError:
        raise
    except BaseException as error:  # noqa: BLE001 whatever its import does is told
        raise PluginError(f"{found.value} can't be loaded: {type(error).__name__}: {error}"[:500]) from None


def _about(plugin: Plugin) -> list[str]:
    from workbench_plugin.testing import check

    return check(plugin)


def main(argv: Sequence[str] | None = None) -> int:
    """Print what is wrong; the return value is the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m workbench_plugin.check", description="Tell what is wrong with a plugin that is being written."
    )
    parser.add_argument("folder", type=Path, help="where its pyproject.toml is")
    parser.add_argument("--json", action="store_true", help="print one line of JSON")
    options = parser.parse_args(argv)
    stdout = streams.take_stdout()
    forget_current_folder()
    said = check_folder(options.folder)
    with streams.text_writer(stdout) as writer:
        lines = [json.dumps(said)] if options.json else said["problems"] or [f"{said['name']}: nothing is wrong"]
        writer.writelines(f"{line}\n" for line in lines)
    return 1 if said["problems"] else 0


if __name__ == "__main__":
    streams.leave(main())
