"""Ten minutes of replies that stream into the window: neither it nor the engine grows by them."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import psutil
import pytest
from PySide6.QtCore import QTimer

from tests.benchmarks.model_server import model_server
from tests.window.debugger.desk import Desk

SECONDS = 600
WARM = 120
"""Seconds until caches are filled and each panel has shown something."""
RATE, PIECES = 300, 3_000
"""Pieces a second, and in each reply: a step takes ten seconds."""
GOAL = """
[goal]
instructions = "Add up."
work_folder = "."
[goal.limits]
steps = 10000
[agent]
model = "bench"
base_url = "{url}"
[agent.context]
strategy = "sliding"
keep_last = 8
[tools]
"basics.calculate" = "auto"
"""


class Memory:
    """What the window's process and the engine's hold, looked at each second."""

    def __init__(self, engine: int) -> None:
        self._processes = [psutil.Process(), psutil.Process(engine)]
        self.began = time.monotonic()
        self.samples: list[tuple[float, list[float]]] = []

    def look(self) -> None:
        held = [process.memory_info().rss / 2**20 for process in self._processes]
        self.samples.append((time.monotonic() - self.began, held))

    def typical(self, begin: float, end: float) -> list[float]:
        """Medians between two seconds, in MB: of the window and of the engine."""
        among = [held for at, held in self.samples if begin <= at < end]
        return [median(column) for column in zip(*among, strict=True)]


@pytest.mark.slow
@pytest.mark.timeout(SECONDS + 300)
def test_ten_minutes_of_streaming_leave_memory_flat(open_desk: Callable[[], Desk], work: Path, capsys) -> None:
    with model_server(100_000, PIECES, RATE) as url:
        (work / "goal.toml").write_text(GOAL.replace("{url}", url))
        desk = open_desk()
        desk.begin(work / "goal.toml")
        desk.act("continue")
        memory = Memory(desk.program.client.process_id)
        timer = QTimer()
        timer.timeout.connect(memory.look)
        timer.start(1_000)
        desk.qtbot.waitUntil(lambda: time.monotonic() - memory.began > SECONDS, timeout=(SECONDS + 60) * 1_000)
        timer.stop()
        steps = desk.run.timeline.steps[-1].number if desk.run.timeline.steps else 0
        desk.act("pause")
        desk.stands("paused")
    begin, end = memory.typical(WARM, WARM + 60), memory.typical(SECONDS - 60, SECONDS)
    with capsys.disabled():
        print(f"\n{steps} steps; window and engine, MB in each minute:")
        print(*("{:.0f} {:.0f}".format(*memory.typical(at, at + 60)) for at in range(0, SECONDS, 60)), sep=", ")
    assert steps > 10, "it streamed all the while"
    assert [round(last / first, 2) for first, last in zip(begin, end, strict=True) if last > 1.1 * first] == []
