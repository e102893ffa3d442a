"""`workbench sessions`: what there is, newest first."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime

from workbench.cli.json_lines import pretty, session_object
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.paint import Role
from workbench.domain.queries import RunRow, RunStatus, SessionList, SessionRow, Sessions
from workbench.domain.timeline_text import one_line

_MANY = 1_000_000
_ROLES: dict[RunStatus, Role] = {
    "reached": "good",
    "running": "judge",
    "waiting": "warning",
    "paused": "warning",
    "interrupted": "warning",
    "not_reached": "bad",
    "limit": "bad",
    "error": "bad",
}


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print sessions and their runs. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        answer = await workbench.ask(Sessions(text=given.text, limit=_MANY))
    sessions = answer.sessions if isinstance(answer, SessionList) else ()
    if given.json:
        out.data(pretty([session_object(session) for session in sessions]))
        return 0
    for session in sessions:
        _print(session, out)
    if not sessions:
        out.remark("No session." if given.text else "No session yet. `workbench run GOAL` begins one.")
    return 0


def _print(session: SessionRow, out: Out) -> None:
    out.line(f"{out.paint('bold', one_line(session.name, 80))}  {out.paint('dim', session.id)}")
    for run in session.runs:
        out.line(f"  {run_text(run, out)}")


def run_text(run: RunRow, out: Out) -> str:
    """Return a run on one line: identity, status, steps, when, model."""
    status = out.paint(_ROLES.get(run.status, "plain"), f"{run.status.replace('_', ' '):<11}")
    when = datetime.fromtimestamp(run.started, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    fork = f" · from {run.parent} at {run.parent_seq}" if run.parent else ""
    elsewhere = " · driven by another program" if run.elsewhere else ""
    steps = f"{run.steps:>3} step{'s' if run.steps != 1 else ' '}"
    return f"{run.id}  {status} {steps}  {out.paint('dim', f'{when}  {one_line(run.model, 60)}{fork}{elsewhere}')}"
