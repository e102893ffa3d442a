"""A named configuration of a model."""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from workbench.domain.checks import Check
from workbench.domain.context import KEEP_ALL, ContextPlan
from workbench.domain.goals import Limits
from workbench.domain.memory import MemoryPlan
from workbench.domain.oversight import Checkpoint
from workbench.domain.tools import Permission, ToolSet
from workbench.domain.values import Value

ToolCalling = Literal["auto", "native", "constrained"]
"""How a model calls tools: by its server's own means; or by text that can be nothing but a call or an answer, where the
server holds it to a schema. `auto`: the former, and the latter once the server says that it knows no tools."""
Effort = Literal["none", "minimal", "low", "medium", "high", "xhigh"]
"""How much a model reasons before it answers."""


class Parameters(Value):
    """What is sent along with every request. None leaves the model's own default."""

    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    """Of the reply."""
    seed: int | None = None
    reasoning_effort: Effort | None = None
    parallel_calls: bool | None = None
    """Whether it may call several tools in one reply."""


class Abilities(Value):
    """What is known, or wished, of how a model takes what goes beyond plain messages."""

    tool_calls: ToolCalling = "auto"
    constrained_by: Literal["schema", "grammar"] = "schema"
    """What a server holds a constrained reply to: `response_format` with a JSON schema, or llama.cpp's `grammar`."""
    send_reasoning: bool = False
    """Whether its earlier reasoning goes back to it as `reasoning_content`. Signed reasoning always does."""
    images: Literal["auto", "yes", "no"] = "auto"
    """Whether it takes images; `auto`: as litellm's table knows, else they are sent and the server decides."""
    answer_format: Literal["auto", "schema", "object", "words"] = "auto"
    """How a goal's form of the answer is asked for: as a JSON schema, as any JSON object, or in words alone."""


class SubAgent(Value):
    """An agent that another, its supervisor, may hand a task over to. Its supervisor calls it as `delegate.NAME`."""

    name: str
    """Letters, digits, `_` and `-`."""
    agent: Agent
    purpose: str = ""
    """What it is good for, as the supervisor's model reads it."""
    tools: ToolSet = ToolSet()
    """What it may use. Narrowed to what its supervisor has: it is never granted more."""
    limits: Limits = Limits()
    """Of each of its frames; the run's own limits hold beside them."""
    takes: str = ""
    """JSON Schema of what is handed over, as JSON text; empty: `task`, a text."""
    returns: str = ""
    """JSON Schema of its answer, as JSON text; empty: it answers in words."""
    permission: Permission = "auto"
    """Whether a person is asked before it is handed a task."""
    calls: int | None = None
    """How many tasks it may be handed in a frame of its supervisor; None: as many as the bounds allow."""
    parallel: bool = False
    """Whether it may work beside others that its supervisor handed tasks over to in the same reply."""
    checks: tuple[Check, ...] = ()
    """How to tell that a task handed over to it is done; its supervisor is told what failed."""
    retries: int = 0
    """How often its model is told which of them failed and goes on."""
    checkpoints: tuple[Checkpoint, ...] = ()
    """Where a person must approve while it works, and before its answer goes back."""


class FrameBounds(Value):
    """How far an agent and those below it may delegate."""

    depth: int = 3
    """Frames on top of each other, the run's own among them; 1: nobody delegates."""
    at_once: int = 4
    """Sub-agents at work at the same time in the run."""
    in_all: int = 50
    """Sub-agents that the run may begin."""


class Agent(Value):
    """Which model works, under which system prompt, with which parameters."""

    model: str
    """`local`, `local:PATH.gguf`, `scripted:FILE`, a litellm name (`anthropic/claude-…`), `CONNECTION/NAME` of a named
    connection, or a name at `base_url`."""
    name: str = ""
    system_prompt: str = ""
    base_url: str = ""
    """An OpenAI-compatible server, with its `/v1`; empty: whoever the model's name says."""
    parameters: Parameters = Parameters()
    context_size: int | None = None
    """Tokens the model takes; None: unknown."""
    fallbacks: tuple[str, ...] = ()
    """Models that are asked in this order where the one before them gives no reply. Written as `model` is; a name
    without a provider is one at `base_url`, and `NAME @ URL` one at another server."""
    context: ContextPlan = KEEP_ALL
    """How the context window is kept within bounds."""

    abilities: Abilities = Abilities()
    memory: MemoryPlan = MemoryPlan()
    sub_agents: tuple[SubAgent, ...] = ()
    """Those that it may hand tasks over to."""
    frames: FrameBounds = FrameBounds()
    """Of the run where it is the run's own agent."""
    delegates_only: bool = False
    """Whether its model is offered its sub-agents alone; the tool set then only bounds what they may do."""

    def asking(self, place: int) -> Agent:
        """Return the agent as it is when it asks one of its models: 0 its own, then its fallbacks."""
        if not 1 <= place <= len(self.fallbacks):
            return replace(self, fallbacks=())
        name, url = _parts(self.fallbacks[place - 1])
        if not url and name != "local" and "/" not in name:
            url = self.base_url
        return replace(self, model=name, base_url=url, context_size=None, fallbacks=())

    def summariser(self) -> Agent:
        """Return the agent as it is when it asks for a summary: another model where its plan names one, no tools."""
        if not self.context.model:
            return replace(self, fallbacks=())
        return replace(self, fallbacks=(self.context.model,)).asking(1)

    def embedder(self) -> Agent:
        """Return the agent as it is when it asks for embeddings: another model where its plan names one."""
        if not self.context.embedder:
            return replace(self, fallbacks=())
        return replace(self, fallbacks=(self.context.embedder,)).asking(1)

    def wrong_fallback(self) -> str:
        """Return in a sentence or two which fallback can't be one, and what to do; empty: none."""
        for place, written in enumerate(self.fallbacks, 1):
            asking = self.asking(place)
            if not asking.model:
                return "A fallback is empty. Name a model, or leave it out."
            if asking.model.startswith("scripted:"):
                return f"The fallback {written} is a script; only an agent's own model can be one. Name another model."
            if not asking.base_url and asking.model != "local" and "/" not in asking.model:
                return (
                    f"The fallback {written} says neither a provider nor a server. Write provider/model, or"
                    f" {written} @ http://127.0.0.1:8080/v1."
                )
        return ""


def _parts(written: str) -> tuple[str, str]:
    """A fallback's name and its server's address, where it has one of its own."""
    name, at, url = f" {written.strip()}".rpartition(" @ ")
    return (
        (name.strip(), url.strip()) if at and url.strip().startswith(("http://", "https://")) else (written.strip(), "")
    )
