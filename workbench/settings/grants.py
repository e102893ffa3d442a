"""What a goal file lets happen without asking, in sentences; shown once before a file from elsewhere is used."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.agents import Agent, SubAgent
from workbench.domain.checks import Check, RubricTest
from workbench.domain.goals import Goal
from workbench.domain.memory import MemoryPlan
from workbench.domain.tools import ASK_HUMAN, ToolGrant, ToolSet


def grants_of(goal: Goal, agent: Agent, tools: ToolSet) -> tuple[str, ...]:
    """Return one sentence for each thing that happens without anybody being asked."""
    said = [
        _tool(name, grant) for name, grant in tools.grants.items() if grant.permission == "auto" and name != ASK_HUMAN
    ]
    said += [sentence for name, grant in tools.grants.items() for sentence in _more(name, grant)]
    if goal.work_folder and said:
        said.append(f"Tools work in the folder {goal.work_folder}.")
    asked = [agent.asking(place) for place in range(len(agent.fallbacks) + 1)]
    embedder = (agent.embedder(),) if agent.context.wants_embeddings else ()
    receivers = [_receiver(each) for each in (*asked, agent.summariser(), *embedder)]
    for place, receiver in enumerate(receivers):
        if receiver and receiver not in receivers[:place]:
            when = " where a model before it fails" if 0 < place < len(asked) else ""
            when = " where it is summed up" if place == len(asked) else when
            when = " so that it can be looked up by embeddings" if place > len(asked) else when
            said.append(f"Everything in the context is sent to {receiver}{when}.")
    if goal.images and any(receivers):
        said.append(f"These images are sent along: {', '.join(goal.images)}.")
    said += _judges(goal.checks)
    said += _memory(agent.memory)
    said += _handed_over(agent)
    if goal.limits.steps is None:
        said.append("It may take any number of steps.")
    return tuple(said)


def _judges(checks: tuple[Check, ...]) -> Iterator[str]:
    """Who gets to see the answer, and files, to judge them."""
    for test in (check.test for check in checks):
        if isinstance(test, RubricTest) and test.model:
            receiver = _receiver(Agent(model=test.model, base_url=test.base_url))
            what = f"The answer and the file {test.file} are" if test.file else "The answer is"
            if receiver:
                yield f"{what} sent to {receiver}, which judges."


def _handed_over(agent: Agent, above: str = "") -> Iterator[str]:
    """Who gets to see what is handed over to sub-agents and what these read, and what they may do by themselves."""
    for sub in agent.sub_agents:
        below, name = sub.agent, f"{above}{sub.name}"
        asked = [below.asking(place) for place in range(len(below.fallbacks) + 1)]
        helpers = [below.summariser(), *([below.embedder()] if below.context.wants_embeddings else [])]
        for receiver in dict.fromkeys(map(_receiver, (*asked, *helpers))):
            if receiver:
                yield f"What the sub-agent {name} is handed and reads is sent to {receiver}."
        yield from _judges(sub.checks)
        yield from _may_by_itself(sub, name)
        yield from _handed_over(below, f"{name} › ")


def _may_by_itself(sub: SubAgent, name: str) -> Iterator[str]:
    """What a sub-agent's tool set and memory let it do; its supervisor's bound it further."""
    for tool, grant in sub.tools.grants.items():
        own = [_tool(tool, grant)] if grant.permission == "auto" and tool != ASK_HUMAN else []
        for sentence in (*own, *_more(tool, grant)):
            yield f"In the sub-agent {name}, as far as its supervisor may too: {sentence}"
    yield from (f"In the sub-agent {name}: {sentence}" for sentence in _memory(sub.agent.memory))


def _tool(name: str, grant: ToolGrant) -> str:
    many = "" if grant.calls is None else f", at most {grant.calls} times" if grant.calls != 1 else ", once"
    if name == "*":
        return f"Every tool may run without asking, those installed later too{many}."
    if name.endswith(".*") and "*" not in name[:-1]:
        return f"Every tool of {name[:-2]} may run without asking, those installed later too{many}."
    if "*" in name:
        return f"Every tool whose name fits {name} may run without asking, those installed later too{many}."
    return f"The tool {name} may run without asking{many}."


def _more(name: str, grant: ToolGrant) -> Iterator[str]:
    """What else a grant lets happen."""
    if grant.permission == "never":
        return
    for rule in grant.rules:
        if rule.permission == "auto":
            when = f" when {rule.when}" if rule.when else ""
            yield f"{name} may run without asking{when}."
    if grant.hosts:
        yield f"{name} may connect to {', '.join(grant.hosts)}."
    for wanted, stored in grant.secrets.items():
        yield f"{name} is handed the secret {stored} (it calls it {wanted})."
    if grant.trusted:
        yield f"What {name} returns is taken for text that nobody else could have written."


def _memory(plan: MemoryPlan) -> Iterator[str]:
    """What outlives the run, in either direction."""
    beyond = [f"the {scope} memory" for scope in plan.writes if scope != "task"]
    if beyond and not plan.asks:
        yield f"It may remember and forget for later runs without asking, in {' and '.join(beyond)}."
    known = [f"the {scope} memory" for scope in plan.reads if scope != "task"]
    if known:
        yield f"It reads what earlier runs remembered, in {' and '.join(known)}."


def _receiver(agent: Agent) -> str:
    """Who gets to see the context; empty: nobody outside of this program."""
    if agent.base_url:
        return f"the server {agent.base_url}"
    if agent.model == "local" or agent.model.startswith(("local:", "scripted:")):
        return ""
    provider, slash, _ = agent.model.partition("/")
    return f"the provider {provider}" if slash else f"the provider of the model {agent.model}"
