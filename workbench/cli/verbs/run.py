"""`workbench run GOAL`: a goal to its end, with nothing asked."""

from __future__ import annotations

import argparse

from msgspec.structs import replace

from workbench.cli.choosing import choose
from workbench.cli.exits import ENDED
from workbench.cli.following import Following
from workbench.cli.live import JsonView, TimelineView
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.standing import tell_end


async def act(given: argparse.Namespace, out: Out) -> int:
    """Begin a run and follow it until it stands still; returns the exit code. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        command = replace(await choose(workbench, given.goal, given, out), mode="continue", approve=given.approve)
        with Following(workbench, out) as following:
            following.view = JsonView(out, following.text_at_hand) if given.json else TimelineView(out)
            await following.drive(command)
            if following.is_left and following.run is None:
                return ENDED
            return await tell_end(workbench, given, out, following)
