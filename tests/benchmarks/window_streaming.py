"""The window while a model's reply streams in: how long it stands still, and what CPU it takes."""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from tests.benchmarks.model_server import model_server
from tests.benchmarks.row import Row
from tests.benchmarks.window import BEGUN, told_by

ROUNDS = 3
BY_LITELLM = "hosted_vllm/bench"
"""Names a provider of litellm's, which the engine loads when it is first asked."""
_LONG = 50_000
"""Bytes that an answer has in the end."""

STREAMS = (
    BEGUN
    + """
import statistics
from workbench.domain.agents import Agent
from workbench.domain.commands import StartRun
from workbench.domain.goals import Goal
from workbench.domain.tools import ToolSet
from workbench.service.children import command
home, model, url = sys.argv[1:4]
program = started(command("engine", "--home", home, "--db", home + "/bench.db"))
goal, agent = Goal(instructions="Add up."), Agent(model=model, base_url=url)
start = StartRun(goal=goal, agent=agent, tools=ToolSet(grants={}), mode="continue", attended=True)
began, used = time.perf_counter(), time.process_time()
begin = lambda: program.tasks.start(program.driving.begin(start))
waited = gaps(begin, lambda: program.run.status == "reached", every=50)
share = (time.process_time() - used) / (time.perf_counter() - began)
size = next(event.text.size for event in program.run.events if event.kind == "model_replied")
program.close()
p99 = statistics.quantiles(waited, n=100)[98]
print(json.dumps({"longest": max(waited), "p99": p99, "share": share, "size": size}))
"""
)


class Streamed(NamedTuple):
    """What one reply was like for the window."""

    longest: float
    """The longest gap of a 16 ms timer, in seconds."""
    p99: float
    share: float
    """CPU seconds of the window's process for each second."""
    size: int
    """Bytes of the answer."""


def measure() -> Iterable[Row]:
    """Yield what the window's own timer and CPU say, medians of several windows with an engine each."""
    loading = [_streamed(500, 3_000, BY_LITELLM) for _ in range(ROUNDS)]
    longest = statistics.median(each.longest for each in loading)
    what = "longest gap of a 16 ms timer while litellm loads and streams 500 pieces/s"
    yield Row(what, "–", 33.0, longest * 1000, "ms")
    answers = [_streamed(1_000, 10_000, "bench") for _ in range(ROUNDS)]
    long = min(each.size for each in answers)
    assert long >= _LONG, long
    what = f"1,000 pieces/s of markdown into an answer of {long / 1000:.0f} KB: p99 gap"
    yield Row(what, "–", 33.0, statistics.median(each.p99 for each in answers) * 1000, "ms")
    yield Row("the same: CPU of the window", "–", 15.0, statistics.median(each.share for each in answers) * 100, "%")


def _streamed(rate: int, pieces: int, model: str) -> Streamed:
    with model_server(1, pieces, rate) as url, tempfile.TemporaryDirectory() as home, _served_by(url):
        return Streamed(**json.loads(told_by(home, STREAMS, home, model, "" if model == BY_LITELLM else url)))


@contextmanager
def _served_by(url: str) -> Iterator[None]:
    """Let litellm's provider find the server, as a person would: by the environment."""
    os.environ["HOSTED_VLLM_API_BASE"] = url
    try:
        yield
    finally:
        del os.environ["HOSTED_VLLM_API_BASE"]


if __name__ == "__main__":
    for row in measure():
        print(f"{row.what} | {row.against} | {row.budget} | {row.measured:.2f} {row.unit}")
