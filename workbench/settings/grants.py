"""What a goal file lets happen without asking, in sentences; shown once before a file from elsewhere is used."""

from __future__ import annotations

from workbench.domain.agents import Agent
from workbench.domain.goals import Goal
from workbench.domain.tools import ASK_HUMAN, ToolGrant, ToolSet


def grants_of(goal: Goal, agent: Agent, tools: ToolSet) -> tuple[str, ...]:
    """Return one sentence for each thing that happens without anybody being asked."""
    said = [
        _tool(name, grant) for name, grant in tools.grants.items() if grant.permission == "auto" and name != ASK_HUMAN
    ]
    if goal.work_folder and said:
        said.append(f"Tools work in the folder {goal.work_folder}.")
    if receiver := _receiver(agent):
        said.append(f"Everything in the context is sent to {receiver}.")
    if goal.limits.steps is None:
        said.append("It may take any number of steps.")
    return tuple(said)


def _tool(name: str, grant: ToolGrant) -> str:
    many = "" if grant.calls is None else f", at most {grant.calls} times" if grant.calls != 1 else ", once"
    if name == "*":
        return f"Every tool may run without asking, those installed later too{many}."
    if name.endswith(".*") and "*" not in name[:-1]:
        return f"Every tool of {name[:-2]} may run without asking, those installed later too{many}."
    if "*" in name:
        return f"Every tool whose name fits {name} may run without asking, those installed later too{many}."
    return f"The tool {name} may run without asking{many}."


def _receiver(agent: Agent) -> str:
    """Who gets to see the context; empty: nobody outside of this program."""
    if agent.base_url:
        return f"the server {agent.base_url}"
    if agent.model == "local" or agent.model.startswith(("local:", "scripted:")):
        return ""
    provider, slash, _ = agent.model.partition("/")
    return f"the provider {provider}" if slash else f"the provider of the model {agent.model}"
