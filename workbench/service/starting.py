"""What is looked at before a run begins or is taken up: its goal, its tools' names, how it was let go on."""

from __future__ import annotations

import difflib
from pathlib import Path

from workbench.domain.commands import Mode
from workbench.domain.errors import BadInput, InvalidCommand
from workbench.domain.events import AnyEvent, RunPaused, RunResumed
from workbench.domain.goals import Goal
from workbench.domain.tools import ToolSet
from workbench.policy.arguments import schema_trouble
from workbench.policy.permissions import matches

COPIES = "forks"
"""The folder that the copies of work folders lie in."""


def check_goal(goal: Goal) -> None:
    """Raise `BadInput` or `InvalidCommand` where a run could not begin with a goal."""
    if not goal.instructions.strip():
        raise BadInput("The goal has no instructions.", "Write what the agent should do.")
    if goal.answer_schema and (wrong := schema_trouble(goal.answer_schema)):
        raise BadInput(f"The schema of the answer can't be used. {wrong}", "Mend it, or leave the answer free.")
    folder = Path(goal.work_folder)
    if goal.work_folder and not folder.is_dir():
        if folder.parent.name == COPIES:
            raise InvalidCommand(
                "This run has no copy of the work folder: it could not be restored as it was there.",
                "Look at the run, or fork it at an event where it can be.",
            )
        raise BadInput(f"The work folder {goal.work_folder} is not there.", "Make it, or choose another folder.")


def check_names(tools: ToolSet, known: set[str]) -> None:
    """Raise `BadInput` where a tool set names what is not among the known tools."""
    missing = [
        name
        for name, grant in tools.grants.items()
        if grant.permission != "never" and not any(matches(name, tool) for tool in known)
    ]
    if missing:
        near = difflib.get_close_matches(missing[0], known | {f"{tool.partition('.')[0]}.*" for tool in known}, 1)
        todo = f"Did you mean {near[0]}? " if near else ""
        todo += f"There are: {', '.join(sorted(known))}."
        raise BadInput(f"The tool set names {', '.join(missing)}, which no plugin provides.", todo)


def last_mode(events: list[AnyEvent]) -> Mode:
    """How the run was let go on when it was last driven: a run that was being stepped goes on being stepped."""
    for event in reversed(events):
        if isinstance(event, RunResumed):
            return event.how
        if isinstance(event, RunPaused) and event.reason == "entry":
            return "into"
    return "continue"


def name_of(goal: Goal) -> str:
    """Return what a session is called whose first run has this goal."""
    words = goal.name or " ".join(goal.instructions.split())
    return words if len(words) <= 60 else words[:59].rstrip() + "…"
