"""`workbench resume RUN`: a run that stands still goes on, with nothing asked."""

from __future__ import annotations

import argparse

from workbench.cli.finding import find_run
from workbench.cli.following import Following
from workbench.cli.live import JsonView, TimelineView
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.standing import tell_end
from workbench.domain.commands import Continue


async def act(given: argparse.Namespace, out: Out) -> int:
    """Let a run go on and follow it until it stands still; returns the exit code. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        run = await find_run(workbench, given.run)
        known = await workbench.run_events(run)
        state = await workbench.run_state(run)
        with Following(workbench, out, run) as following:
            following.status = state.status
            following.view = JsonView(out, following.text_at_hand) if given.json else TimelineView(out, known)
            if state.status != "waiting" or given.approve == "auto":
                await following.drive(Continue(run=run, approve=given.approve))
            return await tell_end(workbench, given, out, following)
