"""What tools are, and which of them a goal may use."""

from __future__ import annotations

from typing import Literal

import msgspec

from workbench.domain.values import Value

Effect = Literal["pure", "idempotent", "reversible", "irreversible"]
"""What running a call again would do: nothing, the same again, something its compensator undoes, something for good."""
Permission = Literal["auto", "ask", "never"]

ASK_HUMAN = "ask_human"
"""The engine's own tool: a question to the person at the screen."""


class ToolSpec(Value):
    """A tool as offered to a model, with what its plugin declares about it."""

    name: str
    """`namespace.tool`, such as `files.write`."""
    description: str
    schema: str
    """JSON Schema of the arguments, as JSON text."""
    effect: Effect = "irreversible"
    sends: bool = True
    """Whether a call lets anything leave the machine."""
    sinks: tuple[str, ...] = ()
    """Arguments that decide where or which."""
    third_party_output: bool = True
    """Whether strangers can write what it returns."""
    deterministic: bool = False
    """Whether its result follows from its arguments alone, and so is to be trusted as far as they are."""
    compensator: str | None = None
    scopes: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    """Secrets that it needs, by the names it gives them."""
    mints: bool = False
    """Whether its plugin makes short-lived tokens of them, which are lent instead."""
    rotates: bool = False
    """Whether its plugin can put new ones in their place."""
    rotate_at: str = ""
    """Where a person does that: an address, or words."""
    in_turn: bool = False
    """Whether its calls wait for those before them, although they change nothing themselves."""
    timeout: float = 30.0
    """Seconds."""
    takes_key: bool = False
    """Whether calls with the same idempotency key have one effect, however often they run."""
    key_argument: str = ""
    """The argument that the key stands in, which no model sees or fills in; empty: it goes beside the arguments."""
    max_age: float | None = None
    """Seconds after which what it returns is stale; None: it does not say."""
    output_schema: str = ""
    """JSON Schema of the data that it returns, as JSON text; empty: it does not say."""
    confined: bool = True
    """Whether its host runs in a sandbox that was proven."""
    source: str = ""
    """Distribution and version that provides it."""

    @property
    def writes(self) -> bool:
        """Whether a call may change anything or let anything out."""
        return self.effect != "pure" or self.sends

    @property
    def repeatable(self) -> bool:
        """Whether a call that may or may not have ended can simply run again."""
        return self.takes_key or self.effect in ("pure", "idempotent")


ASK_HUMAN_SPEC = ToolSpec(
    name=ASK_HUMAN,
    description="Ask a person a question and wait for the answer. Use it when only a person can know. Give `choices`"
    " where the answer is one of a few, or `answer_schema` (a JSON Schema of one flat object) where it has parts.",
    schema='{"type":"object","properties":{"question":{"type":"string","minLength":1},'
    '"choices":{"type":"array","items":{"type":"string"},"maxItems":50},"answer_schema":{"type":"object"},'
    '"urgency":{"type":"string","enum":["low","normal","high"]}},"required":["question"],'
    '"additionalProperties":false}',
    effect="pure",
    sends=False,
    third_party_output=False,
    source="workbench",
)
"""With it a model asks a person; a tool set offers it like any other."""


class ArgumentRule(Value):
    """A permission for those calls of a tool whose arguments fit."""

    when: str = ""
    """An expression (see `policy.expressions`), such as `args.path.startswith('out/')`; empty: always."""
    permission: Permission = "ask"
    until: float | None = None
    """Seconds since the epoch at which it ends; None: it does not."""


Setting = str | int | float | bool | tuple[str, ...]


class ToolGrant(Value):
    """How far a tool may be used for a goal."""

    permission: Permission = "ask"
    calls: int | None = None
    """How many calls a run may make; None: as many as it likes."""
    rate: str = ""
    """At most so many calls in a time: `5/minute`, `100/hour`, `1/second`, `10/30s`; empty: as many as it likes."""
    rules: tuple[ArgumentRule, ...] = ()
    """Looked at in their order; the first that fits decides instead of `permission`."""
    sources: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    """Who may have written an argument's value, by argument: `goal`, `agent`, `person`, a tool's name or pattern."""
    hosts: tuple[str, ...] = ()
    """What its host may connect to: `example.org`, `*.example.org`, `127.0.0.1:8080`."""
    secrets: dict[str, str] = msgspec.field(default_factory=dict)
    """For each secret that the tool asks for, the name under which it is kept."""
    settings: dict[str, Setting] = msgspec.field(default_factory=dict)
    """What the tool is told about how it may work, such as the programs that `shell.run` may start."""
    trusted: bool = False
    """Whether the person says that nobody else can write what the tool returns, whatever its plugin declares."""


class ToolSet(Value):
    """Which tools a goal may use. The most exact name wins; a tool that nothing names is not offered."""

    name: str = ""
    grants: dict[str, ToolGrant] = msgspec.field(default_factory=dict)
    """By exact tool name, or a pattern where the user wrote a star (`files.*`)."""


class ToolRow(Value):
    """A tool or a plugin that failed to load, as `workbench tools` and the tool set editor list it."""

    name: str
    plugin: str
    version: str
    spec: ToolSpec | None = None
    error: str = ""
    """Why it can't be used, in plain words."""
    disabled: bool = False
    """Whether it stands for a plugin that is well, but that the person has not enabled."""
