"""What a step back or forward through the composer's edits is called."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ToolSet

Composed = tuple[Goal, Agent, ToolSet]
NAMES: Final[dict[str, object]] = {
    "goal.instructions": QT_TRANSLATE_NOOP("ComposeSteps", "Instructions"),
    "goal.name": QT_TRANSLATE_NOOP("ComposeSteps", "Name of the Goal"),
    "goal.work_folder": QT_TRANSLATE_NOOP("ComposeSteps", "Work Folder"),
    "goal.limits": QT_TRANSLATE_NOOP("ComposeSteps", "Limits"),
    "goal.checks": QT_TRANSLATE_NOOP("ComposeSteps", "Checks"),
    "goal.retries": QT_TRANSLATE_NOOP("ComposeSteps", "Retries"),
    "goal.trouble": QT_TRANSLATE_NOOP("ComposeSteps", "Course"),
    "goal.answer_schema": QT_TRANSLATE_NOOP("ComposeSteps", "Form of the Answer"),
    "goal.images": QT_TRANSLATE_NOOP("ComposeSteps", "Images"),
    "goal.suitability": QT_TRANSLATE_NOOP("ComposeSteps", "Suitability"),
    "goal.oversight": QT_TRANSLATE_NOOP("ComposeSteps", "Oversight"),
    "goal.baseline": QT_TRANSLATE_NOOP("ComposeSteps", "Baseline"),
    "agent.model": QT_TRANSLATE_NOOP("ComposeSteps", "Model"),
    "agent.name": QT_TRANSLATE_NOOP("ComposeSteps", "Name of the Agent"),
    "agent.system_prompt": QT_TRANSLATE_NOOP("ComposeSteps", "System Prompt"),
    "agent.base_url": QT_TRANSLATE_NOOP("ComposeSteps", "Server"),
    "agent.parameters": QT_TRANSLATE_NOOP("ComposeSteps", "Parameters"),
    "agent.context_size": QT_TRANSLATE_NOOP("ComposeSteps", "Context Size"),
    "agent.fallbacks": QT_TRANSLATE_NOOP("ComposeSteps", "Fallbacks"),
    "agent.context": QT_TRANSLATE_NOOP("ComposeSteps", "Context Window"),
    "agent.abilities": QT_TRANSLATE_NOOP("ComposeSteps", "Abilities"),
    "agent.memory": QT_TRANSLATE_NOOP("ComposeSteps", "Memory"),
    "agent.sub_agents": QT_TRANSLATE_NOOP("ComposeSteps", "Sub-Agents"),
    "agent.frames": QT_TRANSLATE_NOOP("ComposeSteps", "Bounds of Sub-Agents"),
    "agent.delegates_only": QT_TRANSLATE_NOOP("ComposeSteps", "Work of Sub-Agents"),
    "tools.": QT_TRANSLATE_NOOP("ComposeSteps", "Name of the Tool Set"),
    "goal": QT_TRANSLATE_NOOP("ComposeSteps", "Goal"),
    "agent": QT_TRANSLATE_NOOP("ComposeSteps", "Agent"),
    "tools": QT_TRANSLATE_NOOP("ComposeSteps", "Tool Set"),
}
"""Of every field of a goal and an agent, and of the three as a whole."""


def changed_places(before: Composed, after: Composed) -> tuple[str, ...]:
    """Return where two differ: `goal.checks`, `tools:files.write` for a rule of the tool set, `tools.` for its name."""
    (goal, agent, tools), (new_goal, new_agent, new_tools) = before, after
    rules = sorted(tools.grants.keys() | new_tools.grants.keys())
    return (
        *(f"goal.{name}" for name in goal.__struct_fields__ if getattr(goal, name) != getattr(new_goal, name)),
        *(f"agent.{name}" for name in agent.__struct_fields__ if getattr(agent, name) != getattr(new_agent, name)),
        *(f"tools:{name}" for name in rules if tools.grants.get(name) != new_tools.grants.get(name)),
        *(("tools.",) if tools.name != new_tools.name else ()),
    )


def step_words(places: tuple[str, ...]) -> str:
    """Return what a step that changed these places is called after “Undo”."""
    parts = {part_of(place) for place in places}
    if len(parts) > 1:
        return QCoreApplication.translate("ComposeSteps", "Goal, Agent and Tool Set")
    if len(places) == 1 and places[0].startswith("tools:"):
        rule = one_line(places[0].partition(":")[2], 60).replace("&", "&&")
        return QCoreApplication.translate("ComposeSteps", "Rule for {0}").format(rule)
    key = places[0] if len(places) == 1 else next(iter(parts))
    return QCoreApplication.translate("ComposeSteps", str(NAMES[key]))


def part_of(place: str) -> str:
    """Return whose place it is: `goal`, `agent` or `tools`."""
    return place.replace(":", ".").partition(".")[0]
