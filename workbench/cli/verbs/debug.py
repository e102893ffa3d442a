"""`workbench debug GOAL|RUN`: a console at a run, stopped before its first phase or where it stands."""

from __future__ import annotations

import argparse
from contextlib import closing

from msgspec.structs import replace

from workbench.cli.asking import ask
from workbench.cli.choosing import choose, is_file
from workbench.cli.console.console import Console
from workbench.cli.console.lines import Lines
from workbench.cli.console.registry import COMMANDS
from workbench.cli.console.scene import Scene
from workbench.cli.exits import ENDED
from workbench.cli.finding import LAST, find_run
from workbench.cli.following import Following
from workbench.cli.live import TimelineView
from workbench.cli.opening import command_line, opened
from workbench.cli.out import Out
from workbench.cli.reports import finding_lines
from workbench.domain.commands import StartRun
from workbench.domain.errors import NotFound
from workbench.domain.ids import RunId
from workbench.domain.inspection import FindingList, Findings
from workbench.service.workbench import Workbench


async def act(given: argparse.Namespace, out: Out) -> int:
    """Serve the console until it is left; returns 0 then. Raises `WorkbenchError`."""
    async with opened(given, out, attended=True) as workbench:
        meant = await _meant(workbench, given, out)
        with Following(workbench, out) as following:
            if isinstance(meant, StartRun):
                following.view = TimelineView(out)
                await following.drive(meant)
            else:
                following.run = meant
            if following.run is None:
                return ENDED
            scene = Scene(workbench, out, following, following.run)
            if not isinstance(meant, StartRun):
                await scene.turn_to(meant)
                await _tell_findings(scene)
            await scene.tell_stop()
            with closing(Lines([command.name for command in COMMANDS])) as lines:
                scene.is_terminal = lines.is_terminal
                await Console(scene, lines).serve()
        if scene.whole is None and (await workbench.run_state(scene.run)).finished is None and not out.is_broken:
            out.remark(f"The run stays as it stands. To go on: {command_line(given, 'debug', scene.run)}")
    return 0


async def _tell_findings(scene: Scene) -> None:
    """What is broken in a log is told when it is opened, and nothing where nothing is."""
    found = await ask(scene.workbench, Findings(run=scene.run), FindingList)
    for line in finding_lines(found, scene.out.paint) if found.findings else ():
        scene.say(line)


async def _meant(workbench: Workbench, given: argparse.Namespace, out: Out) -> StartRun | RunId:
    """A goal file where it is one, else a run, else a kept goal."""
    typed = given.what
    if not is_file(typed):
        try:
            return await find_run(workbench, typed)
        except NotFound:
            if typed == LAST:
                raise
    return replace(await choose(workbench, typed, given, out), attended=True)
