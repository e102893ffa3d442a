"""Running pip in an environment that is being made: as a child, told of line by line, ended when it is given up."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from workbench.domain.errors import BadInput, SetupError
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.needs import Needs
from workbench.tools.process import Child
from workbench.tools.sources import Source
from workbench.tools.strangers import one_line
from workbench.tools.temporary import temporary_folder

_KEPT = ("HOME", "PATH", "LANG", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_DIRS", "SSL_CERT_FILE")
_KEPT_ENDS = ("_PROXY", "_CA_BUNDLE")
_ELSEWHERE = ("TARGET", "PREFIX", "ROOT", "USER", "PYTHON", "REQUIREMENT", "EDITABLE", "DRY_RUN", "REPORT", "SRC")
"""Settings of pip that would put things elsewhere, or other things there."""
_DULL = "Requirement already satisfied"
_COMPILE_SECONDS = 300.0
_OPTIONS = (
    "--disable-pip-version-check",
    "--no-input",
    "install",
    "--no-compile",
    "--progress-bar=off",
    "--no-warn-script-location",
)


async def pip_install(
    environment: ToolEnvironment,
    source: Source,
    tell: Callable[[str], None],
    *,
    build: bool,
    variables: Mapping[str, str] = os.environ,
) -> tuple[str, str]:
    """Install a source; return the name and version of what it came to. Raises `BadInput`, `SetupError`.

    Wheels only, none of which runs code while it is installed, unless `build`.
    """
    with temporary_folder("pip") as temporary:
        report = Path(temporary, "report.json")
        wheels = [] if build else ["--only-binary=:all:"]
        command = [str(environment.python), "-I", "-m", "pip", *_OPTIONS, *wheels]
        command += ["--report", str(report), source.text]
        child = await run(environment.launcher, command, pip_variables(variables), temporary, tell)
        if child.code != 0:
            raise _failed(child, source, build=build)
        return _told(report, source)


async def compile_all(python: Path, packages: Path) -> None:
    """Compile what was installed, the same way each time, so that hosts start fast; what can't be compiled is left."""
    command = [str(python), "-I", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", str(packages)]
    with temporary_folder("pip") as temporary:
        await run(python, command, {"PATH": os.defpath}, temporary, lambda _: None, _COMPILE_SECONDS)


def pip_variables(variables: Mapping[str, str]) -> dict[str, str]:
    """Return what pip may see of our environment: where to get packages from and how, and no keys of ours."""
    kept = {}
    for name, value in variables.items():
        of_pip = name.upper().startswith("PIP_") and name.upper().removeprefix("PIP_") not in _ELSEWHERE
        if name in _KEPT or of_pip or name.upper().endswith(_KEPT_ENDS):
            kept[name] = value
    return kept


async def run(
    launcher: Path,
    command: list[str],
    environment: dict[str, str],
    folder: str,
    tell: Callable[[str], None],
    seconds: float | None = None,
) -> Child:
    """Run to the end; `tell` hears its lines. Raises `SetupError`.

    When it ends, is given up, or this program dies, nothing that it started is left.
    """
    tied = Confinement(kind="limits" if os.name == "posix" else "none")

    def heard(line: bytes, _dropped: int) -> bool:
        said = one_line(line.decode("utf-8", "replace"), 200)
        if said and not said.startswith(_DULL):
            tell(said)
        return False

    try:
        child = await Child.start(
            tied.command(launcher, command, Needs(readable=())),
            environment=environment,
            folder=folder,
            on_line=heard,
            on_end=lambda: None,
            gentle=tied.supervised,
        )
    except OSError as error:
        raise SetupError(f"{command[0]} could not be started: {error}.", "Look at `workbench doctor`.") from None
    try:
        await asyncio.wait([child.ended], timeout=seconds)
    finally:
        if not child.ended.done():
            child.kill("it was given up")
            await asyncio.shield(asyncio.wait([child.ended], timeout=5))
    return child


def _told(report: Path, source: Source) -> tuple[str, str]:
    """The one that was asked for, of all that pip says it installed."""
    try:
        said: dict[str, Any] = json.loads(report.read_bytes())
        wanted = [item["metadata"] for item in said["install"] if item["requested"]]
        found = [(str(metadata["name"]), str(metadata["version"])) for metadata in wanted]
    except (OSError, ValueError, KeyError, TypeError):
        raise SetupError("pip did not tell what it installed.", "Renew pip in Workbench's environment.") from None
    if len(found) != 1:
        raise BadInput(f"{source.text} is a part of Workbench already.", "Name a plugin that is not.")
    return found[0]


def _failed(child: Child, source: Source, *, build: bool) -> BadInput:
    lines = [line.removeprefix("ERROR: ") for line in child.errors.splitlines() if line.startswith("ERROR: ")]
    text = one_line(lines[-1] if lines else child.errors[-300:] or child.how_it_ended(), 300)
    if "No matching distribution" in text:
        what = "that fits this Python" if build else "of it that fits this Python and needs no building"
        return BadInput(
            f"No package {what} was found: {text}.",
            "Check the name, the version and the network."
            if build
            else "Check name and network. If there is only its source and you trust it, let it be built (--build).",
        )
    return BadInput(f"{source.text} could not be installed: {text}", "Nothing of it is left.")
