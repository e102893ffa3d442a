"""Whatever is clicked, pressed and typed, in whatever order: nothing goes wrong unseen, and a run begins after it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.window.debugger.desk import Desk
from tests.window.debugger.person_at_random import PersonAtRandom

ACTS = 1_000


@pytest.mark.slow
@pytest.mark.timeout(900)
@settings(
    max_examples=3,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_a_person_at_random_breaks_nothing(
    open_desk: Callable[[], Desk],
    work: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    seed: int,
) -> None:
    monkeypatch.chdir(work)  # what is exported goes there
    desk = open_desk()
    program = desk.program
    desk.begin(work / "goal.toml")
    person = PersonAtRandom(program.window, Random(seed), ACTS)
    with desk.qtbot.waitSignal(person.done, timeout=600_000):
        person.begin()
    bugs = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert not bugs, (bugs, person.did[-40:])
    desk.until(lambda: program.client.is_ready)
    before = desk.run.run
    desk.act("welcome")
    desk.act("sample")
    desk.until(lambda: desk.run.run not in (None, before))
    desk.stands("paused")
    program.close()
    program.window.close()
