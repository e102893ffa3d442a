"""The ten sample tasks, carried out by the local model through the real command line.

`python -m tests.benchmarks.local_tasks [NAME…]` prints what became of each.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.row import Row
from workbench.providers import weights
from workbench.settings.files import resources

_SECONDS = 300


@dataclass(frozen=True)
class Ended:
    """What became of one task."""

    task: str
    reached: bool
    calls: tuple[str, ...]
    seconds: float
    why: str


def measure() -> Iterable[Row]:
    """Yield how many of the ten tasks are missed; nothing where the local model is not installed."""
    if weights.missing():
        return
    ended = list(carry_out())
    missed = sum(not one.reached for one in ended)
    yield Row("sample tasks that the local model misses", f"{len(ended)} tasks", 2, missed, "tasks")


def carry_out(only: Sequence[str] = ()) -> Iterator[Ended]:
    """Run the tasks one after the other, in a home of their own."""
    with tempfile.TemporaryDirectory(prefix="workbench-tasks-") as home:
        _workbench(home, "models", "accept", weights.LOCAL)
        for file in sorted((resources() / "samples" / "tasks").glob("*.toml")):
            if not only or file.stem in only:
                yield _task(file, home)


def _task(file: Path, home: str) -> Ended:
    began = time.monotonic()
    done = _workbench(home, "run", str(file), "--json", "--approve", "auto")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    calls = tuple(event["tool"] for event in events if event["kind"] == "tool_started")
    why = next((event["why"] for event in reversed(events) if event["kind"] == "run_finished"), done.stderr.strip())
    return Ended(file.stem, done.returncode == 0, calls, time.monotonic() - began, why)


def _workbench(home: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "workbench", "--home", home, *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False)


def main(only: Sequence[str]) -> int:
    """Print one line a task, and how many were reached."""
    ended: list[Ended] = []
    for one in carry_out(only):
        ended.append(one)
        mark = "reached" if one.reached else "missed "
        print(f"{mark}  {one.task:<14} {one.seconds:5.1f} s  {' → '.join(one.calls)}", flush=True)
        if not one.reached:
            print(f"         {one.why}", flush=True)
    print(f"{sum(one.reached for one in ended)} of {len(ended)} reached")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
