"""Wheels of tiny plugins, written by hand as pip wants them."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from pathlib import Path

SOURCE = '''
from workbench_plugin import Plugin, tool


@tool({declares})
def {tool}(town: str) -> str:
    """{says}

    Args:
        town: Which town.
    """
    return f"rain in {{town}}"


plugin = Plugin("{name}", [{tool}], "Tells the weather.")
'''


def source(
    name: str = "weather",
    *,
    tool: str = "forecast",
    says: str = "Tell the weather.",
    declares: str = 'effect="pure", third_party_output=False',
) -> str:
    """The source of a plugin with one tool."""
    return SOURCE.format(name=name, tool=tool, says=says, declares=declares)


def wheel(
    folder: Path,
    distribution: str = "acme-weather",
    version: str = "1.0",
    *,
    plugin: str = "weather",
    code: str | None = None,
    files: dict[str, str] | None = None,
    points: str | None = None,
    requires: str = "",
) -> Path:
    """Write a wheel with one module, and whatever else is given by path in the wheel."""
    module = distribution.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    entries = points if points is not None else f"[workbench.tools]\n{plugin} = {module}:plugin\n"
    needs = f"Requires-Dist: {requires}\n" if requires else ""
    inside = {
        f"{module}.py": source(plugin) if code is None else code,
        **(files or {}),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n{needs}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: by-hand\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": entries,
    }
    inside[f"{info}/RECORD"] = "".join(_recorded(*item) for item in inside.items()) + f"{info}/RECORD,,\n"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in inside.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text)
    return file


def _recorded(name: str, text: str) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(text.encode())}\n"
