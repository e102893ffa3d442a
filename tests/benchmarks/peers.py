"""Other programs beside ours: the same loop, each kept by its own means, in a process of its own.

A step's CPU is that of all threads of that process and of those below it, so our tool host counts with us; the model's
server counts with nobody. The peers come with `./dev bench --peers`, into an environment of their own.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import msgspec

from tests.benchmarks.model_server import model_server
from tests.benchmarks.plain_loops import in_httpx
from tests.benchmarks.row import Row

_ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = _ROOT / ".peers"
_MISSING = "the peers are not installed: ./dev bench --peers does that"
_LONGEST = 400.0
"""Seconds for one run of one of them."""
_KEPT = ("PATH", "TMPDIR", "LANG", "SYSTEMROOT")
"""All of the environment that they are given: no key, no setting."""
_WARM_STEPS, _PIECES, _ROUNDS = 25, 80, 3
_STEPS = (50, 200)
_SIZE_STEPS, _SIZE_PIECES = (50, 400), 400


@dataclass(frozen=True)
class Contender:
    """A program that runs the loop."""

    name: str
    module: str
    budget: float | None = None
    """How much of its CPU ours may take; None: shown for information."""


OURS = Contender("Workbench", "in_workbench")
PEERS = (
    Contender("LangGraph + SqliteSaver", "in_langgraph", 1 / 15),
    Contender("pydantic-ai, its JSON in SQLite", "in_pydantic_ai"),
    Contender("openai-agents + SQLiteSession", "in_openai_agents"),
)


@dataclass(frozen=True)
class Figures:
    """What one run took; milliseconds are those of a step."""

    cpu_ms: float
    helpers_ms: float
    """CPU of the processes below it."""
    wall_ms: float
    disk_bytes: int
    peak_bytes: int | None
    versions: dict[str, str]

    @property
    def whole_ms(self) -> float:
        """CPU of a step in all processes."""
        return self.cpu_ms + self.helpers_ms


Found = Figures | str
"""Figures, or why there are none."""


def measure(*, quick: bool = False) -> Iterator[Row]:
    """Yield the rows that compare us with the peers that are there, and one for each that is not."""
    if not python_of(PEERS[0]).exists():
        yield from (_failed(peer, _MISSING) for peer in PEERS)
        return
    going = [OURS, *PEERS]
    for steps in _STEPS[: 1 if quick else None]:
        yield from judged(going, rounds_of(going, steps, _PIECES, 1 if quick else _ROUNDS), steps, compared)
    for steps in _SIZE_STEPS[: 1 if quick else None]:
        yield from judged(going, rounds_of(going, steps, _SIZE_PIECES, 1), steps, sizes)


def judged(
    going: list[Contender],
    found: Mapping[Contender, Sequence[Found]],
    steps: int,
    rows: Callable[[Mapping[Contender, Figures], int], Iterator[Row]],
) -> Iterator[Row]:
    """Yield rows of those that ran; one that did not is a row that says why, once, and takes no further part."""
    ran: dict[Contender, Figures] = {}
    for contender, each in found.items():
        figures = [one for one in each if isinstance(one, Figures)]
        if len(figures) == len(each):
            ran[contender] = medians(figures)
        else:
            going.remove(contender)
            yield _failed(contender, next(one for one in each if isinstance(one, str)))
    yield from rows(ran, steps)


def _failed(contender: Contender, why: str) -> Row:
    return Row(contender.name, "–", None, None, "", why)


def rounds_of(going: Sequence[Contender], steps: int, pieces: int, rounds: int) -> dict[Contender, list[Found]]:
    """Run all of them in turns, so that whatever else the machine does meets all of them."""
    found: dict[Contender, list[Found]] = {contender: [] for contender in going}
    with model_server(_WARM_STEPS, pieces) as warm, model_server(steps, pieces) as url:
        for _ in range(rounds):
            for contender, each in found.items():
                if not each or isinstance(each[-1], Figures):
                    each.append(run(contender, warm, url, steps))
    return found


def run(contender: Contender, warm: str, url: str, steps: int) -> Found:
    """Run one of them against a model server, in a home of its own and without anybody's keys."""
    with tempfile.TemporaryDirectory(prefix="workbench-bench-") as home:
        command = [str(python_of(contender)), "-m", f"tests.benchmarks.peer_loops.{contender.module}"]
        command += [warm, url, str(steps), home]
        env = {name: os.environ[name] for name in _KEPT if name in os.environ} | {"HOME": home}
        try:
            done = subprocess.run(
                command, cwd=_ROOT, env=env, capture_output=True, text=True, timeout=_LONGEST, check=False
            )
        except subprocess.TimeoutExpired:
            return f"not finished after {_LONGEST:.0f} s"
        except OSError as error:
            return f"{command[0]}: {error.strerror}"
    if done.returncode:
        return (done.stderr.strip() or "it said nothing").splitlines()[-1]
    return msgspec.json.decode(done.stdout, type=Figures)


def python_of(contender: Contender) -> Path:
    """Return the interpreter that has what one of them imports."""
    if contender == OURS:
        return Path(sys.executable)
    return ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def medians(figures: Sequence[Figures]) -> Figures:
    """Return the median of each figure; of memory the highest."""
    return Figures(
        cpu_ms=median(one.cpu_ms for one in figures),
        helpers_ms=median(one.helpers_ms for one in figures),
        wall_ms=median(one.wall_ms for one in figures),
        disk_bytes=round(median(one.disk_bytes for one in figures)),
        peak_bytes=max((one.peak_bytes for one in figures if one.peak_bytes), default=None),
        versions=figures[0].versions,
    )


def compared(ran: Mapping[Contender, Figures], steps: int) -> Iterator[Row]:
    """Yield how much of each peer's CPU ours takes, then what each takes."""
    ours = ran.get(OURS)
    for peer, theirs in ran.items():
        if ours and peer != OURS:
            what = f"CPU a step with persistence, {steps} steps of {_PIECES} pieces"
            yield Row(what, _versioned(peer, theirs), peer.budget, ours.whole_ms / theirs.whole_ms, "×")
    for contender, took in ran.items():
        name = f"{contender.name}, {steps} steps"
        helped = f"{took.helpers_ms:.2g} ms of it in its tool host" if took.helpers_ms else "–"
        yield Row(f"{name}: CPU a step", helped, None, took.whole_ms, "ms")
        yield Row(f"{name}: time a step", "–", None, took.wall_ms, "ms")
        if took.peak_bytes:
            yield Row(f"{name}: most memory", "–", None, took.peak_bytes / 1e6, "MB")


def sizes(ran: Mapping[Contender, Figures], steps: int) -> Iterator[Row]:
    """Yield the bytes that each keeps of a run, an empty database taken off, beside what was said in it."""
    with model_server(steps, _SIZE_PIECES) as url:
        payload = len(json.dumps(asyncio.run(in_httpx(url))).encode())
    for contender, kept in ran.items():
        what = f"{contender.name}: database bytes a payload byte, {steps} steps"
        budget = 1.5 if contender == OURS else None
        yield Row(what, f"its messages ({payload / steps:,.0f} bytes a step)", budget, kept.disk_bytes / payload, "×")


def _versioned(peer: Contender, figures: Figures) -> str:
    """Its name and the version of what it is called by."""
    return f"{peer.name} ({next(iter(figures.versions.values()), '?')})"
