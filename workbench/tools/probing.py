"""Which walls hold on this machine: each kind is believed only after a canary has tried what must not work."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from workbench.tools.confinement import Confinement
from workbench.tools.control_groups import ControlGroups, find
from workbench.tools.egress.sockets import short_name
from workbench.tools.environments import ToolEnvironment
from workbench.tools.needs import Needs
from workbench.tools.temporary import temporary_folder

_CANARY = Path(__file__).with_name("walls") / "canary.py"
_SECONDS = 10.0
WALLS = ("bubblewrap", "landlock")
"""Best first."""


class _Useless(Exception):
    """Nothing can be started like this; says why."""


def probe(environment: ToolEnvironment, kinds: Sequence[str] = WALLS) -> Confinement:
    """Return the best of these walls, else of none but limits. Takes some tens of ms."""
    if os.name != "posix":
        return Confinement(kind="none", why=f"there is no sandbox for {sys.platform} yet")
    groups = find()
    partly: Confinement | None = None
    whys: list[str] = []
    if "bubblewrap" in kinds and shutil.which("bwrap") is None:
        whys.append("bubblewrap (the command bwrap) is not installed")
    for walls in _candidates(groups, kinds):
        try:
            leaks = _leaks(walls, environment)
        except _Useless as useless:
            whys.append(str(useless))
            continue
        if not leaks:
            return replace(walls, why=_joined(whys))
        if walls.kind == "landlock":
            partly = partly or replace(walls, leaks=leaks, why=_joined(whys))
        else:
            whys.append(f"the sandbox of {walls.kind} does not hold here ({leaks})")
    return partly or Confinement(kind="limits", why=_joined(whys), groups=groups)


def _candidates(groups: ControlGroups | None, kinds: Sequence[str]) -> Iterator[Confinement]:
    """Without control groups too, since joining one may fail."""
    for held in (groups, None) if groups else (None,):
        if "bubblewrap" in kinds and (program := shutil.which("bwrap")):
            yield Confinement(kind="bubblewrap", program=program, groups=held)
    for held in (groups, None) if groups else (None,):
        if "landlock" in kinds and sys.platform == "linux":
            yield Confinement(kind="landlock", groups=held)


def _joined(whys: list[str]) -> str:
    return ", and ".join(dict.fromkeys(whys))


def _leaks(walls: Confinement, environment: ToolEnvironment) -> str:
    """Run the canary; the answer is what it could do, empty where the walls hold. Raises `_Useless`."""
    with temporary_folder("probe") as name, socket.create_server(("127.0.0.1", 0)) as door, _bus(name) as bus:
        folder = Path(name).resolve()
        for made in ("work", "own"):
            (folder / made).mkdir()
        (folder / "secret").write_text("canary")
        asks = {
            "work": str(folder / "work"),
            "secret": str(folder / "secret"),
            "port": door.getsockname()[1],
            "socket": bus,
            "pid": os.getpid(),
        }
        done = _run(walls, environment, asks, folder)
        if done.returncode != 0:
            raise _Useless(f"{walls.kind} does not work here ({_last_line(done.stderr)})")
        if not (folder / "work/canary").exists():
            raise _Useless(f"{walls.kind} keeps tools out of the work folder")
        return done.stdout.decode("utf-8", "replace").strip()


@contextmanager
def _bus(folder: str) -> Iterator[str]:
    """A program outside that listens on a Unix socket."""
    with socket.socket(socket.AF_UNIX) as bus, short_name(Path(folder, "bus")) as name:
        bus.bind(name)
        bus.listen()
        yield str(Path(folder, "bus").resolve())


def _run(
    walls: Confinement, environment: ToolEnvironment, asks: dict[str, object], folder: Path
) -> subprocess.CompletedProcess[bytes]:
    needs = Needs(readable=(*environment.readable(), _CANARY), work_folder=folder / "work")
    inner = [str(environment.python), "-I", "-S", str(_CANARY), json.dumps(asks)]
    try:
        group = walls.group()
        try:
            return subprocess.run(
                walls.command(environment.python, inner, needs, group, str(folder / "own")),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_SECONDS,
                env={"PATH": os.defpath},
            )
        finally:
            group.remove()
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _Useless(f"{walls.kind} could not be tried ({error})") from None


def _last_line(text: bytes) -> str:
    lines = text.decode("utf-8", "replace").strip().splitlines()
    return lines[-1][:200] if lines else "without a word"
