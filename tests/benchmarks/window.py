"""The window: first paint, gaps while a run streams in, opening a long run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.row import Row

ROOT = Path(__file__).resolve().parents[2]
CHILD = ROOT / "tests" / "window" / "shell" / "child.py"
ROUNDS = 5

BARE = """
import time; began = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.perf_counter() - began, flush=True)
        QTimer.singleShot(0, app.quit)
app = QApplication([])
window = Window(); window.resize(1440, 900); window.show(); app.exec()
"""

OURS = """
import time; began = time.perf_counter()
import sys
from workbench import app as root
from PySide6.QtCore import QSettings
app = root.application()
settings = QSettings(sys.argv[1] + "/window.ini", QSettings.Format.IniFormat)
root.apply_theme(app, root.first_theme(settings))
frame = root.MainWindow(settings)
def painted():
    print(time.perf_counter() - began, flush=True)
    app.quit()
frame.painted.connect(painted)
frame.show(); app.exec()
"""

BEGUN = """
import sys, time, json
from pathlib import Path
from workbench import app as root  # before PySide, whose hook it takes out of the way
from PySide6.QtTest import QTest
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
app = root.application()
root.apply_theme(app, "dark")
frame = root.MainWindow(QSettings(sys.argv[1] + "/window.ini", QSettings.Format.IniFormat))
frame.show()
from qasync import QEventLoop as Loop
loop = Loop(app, already_running=True)
from workbench.ui.client import EngineClient
from workbench.ui.program import Program
def turn(done, every=1):
    inner, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: done() and inner.quit())
    timer.start(every)
    inner.exec()
def started(engine):
    program = Program(frame, EngineClient(engine), Path("."))
    program.start()
    turn(lambda: program.client.is_ready)
    return program
def gaps(act, done, every=1):
    # How long a 16 ms timer of the window waited for its turns.
    turns = [time.perf_counter()]
    ticks = QTimer()
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    ticks.timeout.connect(lambda: turns.append(time.perf_counter()))
    ticks.start(16)
    act()
    turn(done, every)
    turns.append(time.perf_counter())
    return [b - a for a, b in zip(turns, turns[1:])]
"""
"""A window that has been painted, and what is measured with."""

RUNS = (
    BEGUN
    + """
from workbench.domain.ids import RunId, SessionId
from workbench.domain.queries import RunRow
program = started([sys.executable, sys.argv[2], "tape"])
def longest(act, done):
    return max(gaps(act, done))
def settled():
    began = time.perf_counter()
    return lambda: time.perf_counter() - began > 1.0 and not program.client.is_busy
def jumped():
    # To each end and from error to error; the context window follows each time.
    timeline, flows = program.panels.timeline, program.timeline_tools.flows()
    keys = [lambda key=key: QTest.keyClick(timeline, key) for key in (Qt.Key.Key_Home, Qt.Key.Key_End)]
    errors = (flows["next_error"], flows["previous_error"])
    return max(longest(act, settled()) for act in (*keys, *errors))
def opened(events, name):
    # Seconds to the first paint, and the longest gap until all is read; closing the one before does not count.
    program.run.close()
    turn(lambda: True)
    began = time.perf_counter()
    program.run.open(RunRow(id=RunId(f"{name}:{events}"), session=SessionId("s"), status="reached", events=events))
    turn(lambda: program.run.last > 0)
    program.panels.timeline.viewport().repaint()
    took = time.perf_counter() - began
    gap = longest(lambda: None, lambda: program.run.last == events and not program.history.is_reading)
    return took, gap
opened(100, "warm")
opened(100_000, "large")
turn(settled())
told = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
memory = int(told["VmRSS"].split()[0]) / 1024
began = time.perf_counter()
opened(100_000, "large")
whole = time.perf_counter() - began
pairs = [(opened(100, f"small{n}")[0], *opened(100_000, "large"), jumped()) for n in range(5)]
program.close()
small, large, gap, jump = zip(*pairs)
print(json.dumps({"small": small, "large": large, "gap": gap, "jump": jump, "memory": memory, "whole": whole}))
"""
)


def measure() -> Iterable[Row]:
    """Measure each beside what it is judged by, in turns, so that a busy machine slows both."""
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = [], []
        for _ in range(1 + ROUNDS):
            bare.append(float(told_by(folder, BARE)))
            ours.append(float(told_by(folder, OURS, folder)))
        ratio = statistics.median(ours[1:]) / statistics.median(bare[1:])
        yield Row("first paint of the window", "a bare Qt window", 1.3, ratio, "×")
        told = json.loads(told_by(folder, RUNS, folder, str(CHILD)))
        opened = statistics.median(told["large"]) / statistics.median(told["small"])
        yield Row("open 100,000 events to first paint", "the same with 100 events", 1.5, opened, "×")
        yield Row("the same until all is read", "–", None, told["whole"], "s")
        yield Row("memory of the window with it", "–", 250.0, told["memory"], "MB")
        gap = statistics.median(told["gap"]) * 1000
        yield Row("longest gap of a 16 ms timer while 100,000 events are read", "–", 33.0, gap, "ms")
        jump = statistics.median(told["jump"]) * 1000
        yield Row("the same while one goes to the ends and the errors of 100,000 events", "–", 33.0, jump, "ms")


def told_by(cache: str, code: str, *arguments: str) -> str:
    """Return what a fresh interpreter prints last; compiled modules are kept in `cache`, as in an installation."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    outcome = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={**kept, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": cache},
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return outcome.stdout.splitlines()[-1]


if __name__ == "__main__":
    for row in measure():
        print(f"{row.what} | {row.against} | {row.budget} | {row.measured:.2f} {row.unit}")
