"""States at any event, from kept ones."""

from __future__ import annotations

import pytest

from tests.engine.loop import Loop, call, says
from workbench.debug.checkpoints import EVERY, Checkpoints
from workbench.domain.errors import NotFound
from workbench.domain.goals import Goal, Limits
from workbench.engine.fold import fold


def test_every_state_is_the_fold_of_its_prefix_in_any_order_and_as_the_log_grows() -> None:
    steps = EVERY // 9 * 3
    goal = Goal(instructions="x", limits=Limits(steps=None))
    loop = Loop([*[says("", call("files.read"))] * steps, says("done")], goal=goal).go()
    events = loop.events[: EVERY + 7]
    checkpoints = Checkpoints(events)
    assert checkpoints.state(len(events)) == fold(events)
    events.extend(loop.events[EVERY + 7 :])
    for seq in (len(events), 1, EVERY, EVERY - 1, EVERY + 1, 2 * EVERY, 3):
        assert checkpoints.state(seq) == fold(loop.events[:seq])


@pytest.mark.parametrize("seq", [0, -1, 99])
def test_an_event_that_is_not_there_is_named(seq: int) -> None:
    with pytest.raises(NotFound, match=str(seq)):
        Checkpoints(Loop([says("done")]).go().events).state(seq)
