"""Goals, agents and tool sets as the tests of this folder need them."""

from __future__ import annotations

from workbench.domain.agents import Agent, Parameters
from workbench.domain.connections import CatalogueRow
from workbench.domain.goals import Check, Goal, Limits
from workbench.domain.queries import Kept, ModelList, ModelRow, ToolList
from workbench.domain.tools import Effect, ToolGrant, ToolRow, ToolSet, ToolSpec

GOAL = Goal(
    name="Triage",
    instructions="Flag every invoice over budget.",
    work_folder="/home/ada/invoices",
    limits=Limits(steps=12, tokens=None, cost=0.5, seconds=90),
    checks=(Check(file="out/summary.md", contains="March"), Check(file="out/flags.csv", matches="^a,b$")),
)
AGENT = Agent(
    name="analyst",
    model="anthropic/claude-sonnet",
    system_prompt="You work with files.",
    parameters=Parameters(temperature=0.2, max_tokens=500),
    context_size=8192,
)
TOOLS = ToolSet(
    name="office-safe",
    grants={
        "files.*": ToolGrant(permission="auto"),
        "files.write": ToolGrant(permission="ask", calls=3),
        "files.delete": ToolGrant(permission="never"),
    },
)
KEPT = Kept(goals=(GOAL,), agents=(AGENT,), tool_sets=(TOOLS,))


def tool(name: str, effect: Effect = "pure", *, sends: bool = False) -> ToolRow:
    """A tool that works."""
    spec = ToolSpec(name=name, description=f"Does {name}.", schema="{}", effect=effect, sends=sends)
    return ToolRow(name=name, plugin="workbench-files", version="0.1", spec=spec)


TOOL_LIST = ToolList(
    rows=(
        tool("files.read"),
        tool("files.write", "reversible"),
        tool("files.delete", "irreversible"),
        tool("basics.calculate"),
        ToolRow(name="workbench-broken", plugin="workbench-broken", version="1", error="It could not be loaded."),
    )
)
MODELS = ModelList(
    rows=(
        ModelRow(model="local", title="Gemma on this machine", kind="local", ready=True),
        ModelRow(model="qwen", title="qwen (Ollama)", kind="server", base_url="http://127.0.0.1:11434/v1", ready=True),
        ModelRow(model="anthropic/", title="Anthropic", kind="provider", why_not="No key is kept for Anthropic."),
    ),
    known=("lab/claude-sonnet-4-5", "lab/claude-haiku-4-5"),
    facts=(
        CatalogueRow(
            model="lab/claude-sonnet-4-5",
            provider="anthropic",
            context=200_000,
            reply=64_000,
            price_in=3.0,
            price_out=15.0,
            tools=True,
        ),
        CatalogueRow(model="lab/claude-haiku-4-5", provider="anthropic"),
    ),
)
