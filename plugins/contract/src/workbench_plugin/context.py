"""What a tool may know about the call it serves."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import Any

from workbench_plugin.errors import ToolError


@dataclass(frozen=True)
class Context:
    """The call being served; a tool gets it through a parameter annotated `Context`, which is not in its schema.

    `idempotency_key` stays the same when a call whose end is unknown runs again; `attempt` then is 2 or more.
    `deadline` is on the clock of `time.monotonic()`. `traceparent` is W3C trace context, to be passed on to services.
    `settings` is what the person set for this tool in the tool set: never what the agent chose, and still unchecked.
    `secret` gives what the tool declared with `secrets`; it is gone once the call has ended.
    """

    call_id: str = ""
    idempotency_key: str = ""
    attempt: int = 1
    deadline: float | None = None
    traceparent: str | None = None
    folder: Path | None = None
    settings: Mapping[str, object] = field(default_factory=dict, hash=False)
    _secrets: dict[str, str] = field(default_factory=dict, repr=False, compare=False)
    _stopped: Event = field(default_factory=Event, repr=False, compare=False)

    @property
    def work_folder(self) -> Path:
        """The one folder the call may work in. Raises ToolError where the host gave none."""
        if self.folder is None:
            raise ToolError(
                "No work folder was given with this call.",
                instead="Ask the user to choose a work folder.",
                code="no_folder",
            )
        return self.folder

    @property
    def stopped(self) -> bool:
        """The call was cancelled or is past its deadline: end soon, nobody waits for the result."""
        return self._stopped.is_set() or self.seconds_left() <= 0

    def seconds_left(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return float("inf") if self.deadline is None else self.deadline - time.monotonic()

    def secret(self, name: str) -> str:
        """The value of a secret that the tool declared, for this call only: use it, and keep, log or return it nowhere.

        Raises ToolError where none was handed over, or where the call is over.
        """
        if value := self._secrets.get(name):
            return value
        raise ToolError(
            f"The secret {name!r} was not handed over with this call.",
            instead="Ask the user to name one for this tool in the tool set.",
            code="no_secret",
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        """Names of the secrets that were handed over."""
        return tuple(self._secrets)

    def stop(self) -> None:
        """Tell the tool that nobody waits any more, and let go of the secrets; called by the server."""
        self._stopped.set()
        self._secrets.clear()


def context_from_meta(meta: Mapping[str, Any] | None, timeout: float, folder: Path | None = None) -> Context:
    """The context of a request, from its `_meta`; what is missing or of a wrong type counts as absent.

    Under "workbench": `work_folder`, `call_id`, `idempotency_key`, `attempt`, `timeout` (seconds from now, so that no
    clock is shared), `settings`, `secrets`. `traceparent` stands beside it, as MCP has it. `timeout` here is the
    tool's own limit.
    """
    outer = dict(meta or {})
    ours = outer.get("workbench")
    given: dict[str, Any] = ours if isinstance(ours, dict) else {}
    call_id = _text(given.get("call_id")) or ""
    named = _text(given.get("work_folder"))
    attempt = given.get("attempt")
    seconds = given.get("timeout")
    settings = given.get("settings")
    if isinstance(seconds, int | float) and not isinstance(seconds, bool):
        timeout = min(timeout, max(0.0, float(seconds)))
    return Context(
        call_id=call_id,
        idempotency_key=_text(given.get("idempotency_key")) or call_id,
        attempt=attempt if isinstance(attempt, int) and attempt > 0 else 1,
        deadline=time.monotonic() + timeout,
        traceparent=_text(outer.get("traceparent")),
        folder=Path(named) if named else folder,
        settings=settings if isinstance(settings, dict) else {},
        _secrets=_texts(given.get("secrets")),
    )


def _texts(value: object) -> dict[str, str]:
    pairs = value.items() if isinstance(value, dict) else ()
    return {name: text for name, text in pairs if isinstance(name, str) and isinstance(text, str)}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
