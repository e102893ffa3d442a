"""Declaring tools and plugins: the decorator, and what it makes of a typed function."""

import inspect
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, TypeVar, get_args

from workbench_plugin.errors import PluginError

if TYPE_CHECKING:
    from workbench_plugin.arguments import Arguments

Effect = Literal["pure", "idempotent", "reversible", "irreversible"]
"""What running a call again does. pure: changes nothing; idempotent: same arguments, same end and a sensible result;
reversible: changes again, and a compensator undoes it; irreversible: changes again, for good."""

Mint = Callable[[str, str], tuple[str, float] | Awaitable[tuple[str, float]]]
"""From a secret's name (the tool's own) and the stored value: a token, and for how many seconds it is good."""
Rotate = Callable[[str, str], str | Awaitable[str]]
"""From a secret's name and the stored value: the new value, with the old one good for nothing any more."""

CONTEXT = "context"
"""Where a tool that has no argument for the idempotency key finds it: in the call's context."""
P = ParamSpec("P")
R = TypeVar("R")
NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")


@dataclass(frozen=True)
class Tool(Generic[P, R]):
    """A typed function with all that is declared about it; calling it calls the function."""

    function: Callable[P, R]
    name: str
    effect: Effect
    sends: tuple[str, ...] = ()
    sinks: tuple[str, ...] = ()
    third_party_output: bool = True
    compensator: str | None = None
    scopes: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    timeout: float = 30.0
    deterministic: bool = False
    key: str = ""
    max_age: float | None = None
    output: Mapping[str, Any] | None = None
    destructive: bool = False

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function itself, unchecked, as tests and other tools do."""
        return self.function(*args, **kwargs)

    @cached_property
    def description(self) -> str:
        """What the agent reads about the tool: its docstring without the sections."""
        from workbench_plugin.docstrings import read_docstring

        return read_docstring(self.function).description

    @cached_property
    def arguments(self) -> "Arguments":
        """JSON schema and strict validation of what the tool takes; made when asked for, since that loads pydantic."""
        from workbench_plugin.arguments import Arguments

        return Arguments(self.function, self.name)


def tool(
    *,
    effect: Effect,
    sends: Sequence[str] = (),
    sinks: Sequence[str] = (),
    third_party_output: bool = True,
    compensator: str | None = None,
    scopes: Sequence[str] = (),
    secrets: Sequence[str] = (),
    timeout: float = 30.0,
    deterministic: bool = False,
    key: str = "",
    max_age: float | None = None,
    output: Mapping[str, Any] | None = None,
    destructive: bool | None = None,
    name: str | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]:
    """Declare a typed function, sync or async, as a tool.

    Args:
        effect: What running the call again does; see `Effect`.
        sends: What leaves the machine, in a few words each, such as "the query to example.org"; empty: nothing.
        sinks: Arguments that decide where or which: path, host, recipient, account, id.
        third_party_output: Whether people other than the user may have written what comes back. True unless you know.
        compensator: Name of the tool of this plugin that undoes a call.
        scopes: What it needs, such as "work_folder:read".
        secrets: Names of the secrets that it needs, as `Context.secret` asks for them; the person says which they are.
        timeout: Seconds after which a call is given up.
        deterministic: Whether the same arguments always give the same result.
        key: How it takes the idempotency key, under which a call that runs again has its effect only once: "context"
            for `Context.idempotency_key`, or the argument that the host fills in; empty: it takes none.
        max_age: Seconds after which what it returns is too old to be relied on, counted from the result's `as_of`.
        output: JSON schema of a result's `data`, to which the host holds it.
        destructive: Whether it may overwrite or remove; by default whatever is not pure may.
        name: Its name, where the function's own will not do.
    """

    def declare(function: Callable[P, R]) -> Tool[P, R]:
        made = Tool(
            function=function,
            name=name or str(getattr(function, "__name__", "")),
            effect=effect,
            sends=tuple(sends),
            sinks=tuple(sinks),
            third_party_output=third_party_output,
            compensator=compensator,
            scopes=tuple(scopes),
            secrets=tuple(secrets),
            timeout=timeout,
            deterministic=deterministic,
            key=key,
            max_age=max_age,
            output=output,
            destructive=(effect != "pure") if destructive is None else destructive,
        )
        _check_tool(made)
        return made

    return declare


class Plugin:
    """What an entry point names: a set of tools under one name. Raises PluginError where the parts do not fit.

    `mint` makes a short-lived token from a stored secret, `rotate` a new secret from the old one; both are called in a
    host of their own, so that no tool's call ever sees what is stored. Where there is no `rotate`, `rotate_at` says
    where a person does it: an address, or words.
    """

    def __init__(
        self,
        name: str,
        tools: Iterable[Tool[..., Any]],
        description: str = "",
        version: str = "",
        *,
        mint: Mint | None = None,
        rotate: Rotate | None = None,
        rotate_at: str = "",
    ) -> None:
        self.name = name
        self.mint = mint
        self.rotate = rotate
        self.rotate_at = rotate_at
        self.tools: dict[str, Tool[..., Any]] = {}
        self.description = description
        self.version = version
        if not NAME.fullmatch(name):
            raise PluginError(f"plugin name {name!r}: use lower-case letters, digits and _, beginning with a letter")
        for item in tools:
            self._add(item)
        for item in self.tools.values():
            if item.compensator is not None and item.compensator not in self.tools:
                raise PluginError(f"tool {item.name!r}: its compensator {item.compensator!r} is no tool of this plugin")

    def _add(self, item: object) -> None:
        if not isinstance(item, Tool):
            raise PluginError(f"plugin {self.name!r}: {item!r} is not a tool; decorate it with @tool(effect=...)")
        if item.name in self.tools:
            raise PluginError(f"plugin {self.name!r}: two tools are called {item.name!r}")
        self.tools[item.name] = item


def _check_tool(made: Tool[..., Any]) -> None:
    where = f"tool {made.name!r}"
    if not NAME.fullmatch(made.name):
        raise PluginError(f"{where}: use lower-case letters, digits and _, beginning with a letter")
    if made.effect not in get_args(Effect):
        raise PluginError(f"{where}: effect {made.effect!r} is none of {', '.join(get_args(Effect))}")
    if not 0 < made.timeout <= 86_400:
        raise PluginError(f"{where}: a timeout is more than 0 and at most 86400 seconds, not {made.timeout!r}")
    if made.effect == "reversible" and made.compensator is None:
        raise PluginError(f"{where}: a reversible tool names its compensator")
    _check_arguments(made, where)


def _check_arguments(made: Tool[..., Any], where: str) -> None:
    parameters = inspect.signature(made.function).parameters
    if made.key not in ("", CONTEXT, *parameters):
        raise PluginError(f"{where}: its key goes into {CONTEXT!r} or an argument of it, and {made.key!r} is neither")
    if made.max_age is not None and not made.max_age > 0:
        raise PluginError(f"{where}: max_age is more than 0 seconds, not {made.max_age!r}")
    for secret in made.secrets:
        if not NAME.fullmatch(secret):
            raise PluginError(f"{where}: secret {secret!r}: use lower-case letters, digits and _")
    for sink in made.sinks:
        if sink not in parameters:
            raise PluginError(f"{where}: sink {sink!r} is none of its arguments")
