"""Tools that really do something, and write down what they did where no database of ours can lose it."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from workbench.domain.calls import CallToRun, ToolResult
from workbench.domain.errors import ToolError
from workbench.domain.tools import ToolRow, ToolSpec
from workbench.tools.runner import ToolHosts

_SCHEMA = '{"type":"object","properties":{"path":{"type":"string"}},"required":["path"],"additionalProperties":false}'
_FOLDER = ("work_folder:write",)
SPECS = (
    ToolSpec(name="files.read", description="Read.", schema=_SCHEMA, effect="pure", sends=False),
    ToolSpec(
        name="files.write", description="Write.", schema=_SCHEMA, effect="idempotent", sends=False, scopes=_FOLDER
    ),
    ToolSpec(
        name="files.append", description="Append.", schema=_SCHEMA, effect="reversible", sends=False, scopes=_FOLDER
    ),
    ToolSpec(name="mail.send", description="Send.", schema=_SCHEMA, effect="irreversible", compensator="mail.unsend"),
    ToolSpec(name="shop.order", description="Order.", schema=_SCHEMA, effect="irreversible", takes_key=True),
    ToolSpec(name="mail.unsend", description="Take back.", schema=_SCHEMA, effect="irreversible"),
)
FINAL = frozenset(spec.name for spec in SPECS if spec.effect == "irreversible" and not spec.takes_key)
KEYED = frozenset(spec.name for spec in SPECS if spec.takes_key)
REPEATABLE = frozenset(spec.name for spec in SPECS if spec.repeatable)


class Executed(msgspec.Struct, frozen=True):
    """A line of the ledger: something was done."""

    run: str
    call: str
    attempt: int
    tool: str
    arguments: str
    key: str


def executed(ledger: Path) -> list[Executed]:
    """All that was done, in order."""
    lines = ledger.read_bytes().splitlines() if ledger.exists() else []
    return [msgspec.json.decode(line, type=Executed) for line in lines]


class LedgerTools(ToolHosts):
    """Stands where the tool hosts do, and kills the process in the middle of a call where that is asked for."""

    def __init__(self, ledger: Path, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._ledger = ledger
        self.dies: Literal["", "before", "after"] = ""
        """When the next call that writes or sends dies: before it took effect, or after."""

    async def rows(self) -> tuple[ToolRow, ...]:
        return tuple(ToolRow(name=spec.name, plugin=spec.name.split(".")[0], version="1", spec=spec) for spec in SPECS)

    async def call(self, call: CallToRun, secrets: Mapping[str, str] | None = None) -> ToolResult:
        if call.tool.writes and self.dies == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        line = Executed(call.run, call.call, call.attempt, call.tool.name, call.arguments, call.key)
        with self._ledger.open("ab") as ledger:
            ledger.write(msgspec.json.encode(line) + b"\n")
        path = json.loads(call.arguments)["path"]
        if path == "broken":
            raise ToolError("broken", "It broke.", "Try another.")
        changed = self._change(call, path)
        if call.tool.writes and self.dies == "after":
            os.kill(os.getpid(), signal.SIGKILL)
        return ToolResult(output=f"{call.tool.name} of {path} " * 60, changed=changed)

    @staticmethod
    def _change(call: CallToRun, path: str) -> tuple[str, ...]:
        if not call.tool.name.startswith("files.") or call.tool.effect == "pure":
            return ()
        with Path(call.work_folder, path).open("a" if call.tool.effect == "reversible" else "w") as file:
            file.write(f"{call.tool.name}\n")
        return (path,)

    async def prepare(self, namespaces: Sequence[str], work_folder: str) -> None:
        """Nothing has to be started."""
