"""How tool hosts are confined: by bubblewrap, by Landlock and a doorman, or by limits alone, and said so."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from workbench.domain.values import Value
from workbench.tools.bubblewrap import INNER_EGRESS, INNER_TMP, sandbox
from workbench.tools.control_groups import MEMORY, PROCESSES, ControlGroups, Group
from workbench.tools.needs import CONFIGURATION, SYSTEM, Needs, seen_in

LAUNCHER = Path(__file__).with_name("walls") / "launch.py"
_PROCESSES = 'ulimit -u 256 2>/dev/null || ulimit -p 256 2>/dev/null; exec "$@"'
"""A limit that counts per user namespace, so it must be set inside."""
_NO_GROUP = Group()


class Confinement(Value):
    """A way to start a child that can't do more than it needs."""

    kind: Literal["bubblewrap", "landlock", "limits", "none"]
    program: str = ""
    """Path of bubblewrap."""
    why: str = ""
    """Why nothing better is used."""
    leaks: str = ""
    """What the canary could do that it should not; empty: nothing."""
    refused: str = ""
    """Why nothing may be started like this, where the user asked for more; empty: it may."""
    groups: ControlGroups | None = None
    """Where processes and memory of a host as a whole can be bounded."""

    def command(
        self, python: Path, inner: Sequence[str], needs: Needs, group: Group = _NO_GROUP, temporary: str = ""
    ) -> list[str]:
        """Return what to start so that `inner` runs confined, in a group, and dies with this process.

        `temporary` is its own folder, for those that have no `/tmp` of their own.
        """
        if self.kind == "none":
            return list(inner)
        options: dict[str, Any] = {"cpu": needs.cpu_seconds, "groups": group.entrances}
        if self.kind == "landlock":
            options["walls"] = _walls(needs, temporary)
        start = [str(python), "-I", "-S", str(LAUNCHER), str(os.getpid()), json.dumps(options)]
        if self.kind == "bubblewrap":
            return [*start, "exec", self.program, *sandbox(needs), "--", "/bin/sh", "-c", _PROCESSES, "sh", *inner]
        return [*start, "supervise" if self.supervised else "exec", *inner]

    @property
    def confined(self) -> bool:
        """Whether a tool is walled off, which the canary has proven."""
        return self.kind in ("bubblewrap", "landlock") and not self.leaks

    def group(self) -> Group:
        """Return a new group for a host; empty where none can be made. Raises `OSError`."""
        return _NO_GROUP if self.groups is None else self.groups.make()

    @property
    def supervised(self) -> bool:
        """Whether a child has a parent of ours that ends all it started, when asked with TERM."""
        return self.kind in ("landlock", "limits") and sys.platform == "linux"

    def temporary(self, outer: str) -> str:
        """Return where a child finds its temporary folder, made at `outer` for those that are not in a sandbox."""
        return INNER_TMP if self.kind == "bubblewrap" else outer

    def egress(self, outer: Path) -> Path:
        """Return where a child finds the socket of the proxy that listens at `outer`."""
        return outer if self.kind == "limits" else Path(INNER_EGRESS)

    def describe(self) -> str:
        """Say in plain words how far tools are confined."""
        return f"{self._what()} {self._bounds()}" if self.kind != "none" else self._what()

    def _what(self) -> str:
        if self.kind == "bubblewrap":
            return (
                "Confined by bubblewrap: tools see the system read-only, write only in the work folder, "
                "and have neither network nor home; hosts that the tool set grants are reached through the engine."
            )
        if self.kind == "landlock":
            how = f"Partly confined by Landlock ({self.leaks})" if self.leaks else "Confined by Landlock and a filter"
            return (
                f"{how}, because {self.why}: tools read nothing but the system and their own code, write only in the "
                "work folder and a temporary folder, and reach hosts that the tool set grants through the engine. They "
                "can tell which files and programs there are."
            )
        if self.kind == "none":
            return f"Unconfined: tools run freely, because {self.why}."
        return f"Unconfined: tools run with all your rights, their network included, because {self.why}."

    def _bounds(self) -> str:
        """Say what is limited, and what is not."""
        each = "Each process has limits on memory, CPU time, file size and open files"
        if self.groups is not None:
            return f"{each}; a control group holds each host to {PROCESSES} processes and {MEMORY >> 30} GB."
        if self.kind != "bubblewrap" or os.geteuid() == 0:
            return f"{each}; nothing limits their number (no control group can be made here), so a call's time has to."
        return f"{each}, and there are at most {PROCESSES} in a host; their memory together is not limited."


def _walls(needs: Needs, temporary: str) -> dict[str, Any]:
    """What Landlock leaves to a host, and what the doorman opens."""
    work = needs.work_folder
    shut = [] if work is None else [*seen_in(work, needs.hidden), *seen_in(work, needs.readable)]
    return {
        "read": [*SYSTEM, *CONFIGURATION, *map(str, needs.readable)],
        "write": [place for place in (str(work or ""), temporary) if place],
        "shut": list(map(str, shut)),
        "doors": {} if needs.egress is None else {INNER_EGRESS: str(needs.egress)},
    }
