"""The locked PySide6 keeps its references: 6.12.0 on Python 3.11 lost those to None and True, then aborted."""

from __future__ import annotations

import subprocess
import sys

# In a process of its own: where references are lost, the interpreter dies.
COUNTED = """
import sys
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

sender, heard = Sender(), []
sender.sent.connect(lambda value: None)

def work():
    for _ in range(20_000):
        sender.setObjectName("name")
    for _ in range(2_000):
        sender.sent.emit(True)

work()
before = [sys.getrefcount(value) for value in (None, True, False)]
work()
after = [sys.getrefcount(value) for value in (None, True, False)]
print(max(abs(one - other) for one, other in zip(before, after)))
"""


def test_void_calls_and_emits_leave_the_counts_flat() -> None:
    outcome = subprocess.run([sys.executable, "-c", COUNTED], capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stderr
    assert int(outcome.stdout) < 100
