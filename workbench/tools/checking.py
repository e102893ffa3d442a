"""Looking at a plugin that is being written, from its folder: it is loaded in a confined child."""

from __future__ import annotations

import asyncio
from pathlib import Path

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.values import Value
from workbench.tools.confinement import Confinement
from workbench.tools.environments import ToolEnvironment
from workbench.tools.listing import run_confined
from workbench.tools.manifests import Listed, rows_of
from workbench.tools.needs import Needs
from workbench.tools.strangers import one_line

_SECONDS = 30.0
_PROBLEMS = 200


class Checked(Value):
    """What was found."""

    listed: Listed
    problems: tuple[str, ...]


class _Said(Listed):
    problems: list[str] = []  # noqa: RUF012 - msgspec copies empty defaults


async def check_folder(folder: Path, environment: ToolEnvironment, confinement: Confinement) -> Checked:
    """Return what a folder's plugin says of itself and what is wrong with it. Raises `BadInput` where it is none."""
    if not await asyncio.to_thread((folder / "pyproject.toml").is_file):
        raise BadInput(f"{folder} is no package: it has no pyproject.toml.", "`workbench plugins new NAME` makes one.")
    said, end = await _ask(folder, environment, confinement)
    if said is None:
        return Checked(listed=Listed(name=folder.name), problems=(f"It can't be loaded: {end}",))
    problems = [one_line(problem, 400) for problem in said.problems[:_PROBLEMS]]
    if said.manifest is not None:
        problems += [row.error for row in rows_of(said) if row.error]
    return Checked(listed=said, problems=tuple(problems))


async def _ask(folder: Path, environment: ToolEnvironment, confinement: Confinement) -> tuple[_Said | None, str]:
    heard: list[_Said] = []

    def hear(line: bytes, _dropped: int) -> bool:
        try:
            heard.append(msgspec.json.decode(line, type=_Said))
        except (msgspec.MsgspecError, RecursionError):
            return False
        return True

    command = [str(environment.python), "-I", "-B", "-m", "workbench_plugin.check", str(folder), "--json"]
    needs = Needs(readable=(*environment.readable(), folder))
    problem = await run_confined(environment, confinement, needs, command, hear, _SECONDS)
    return (heard[-1] if heard else None), problem
