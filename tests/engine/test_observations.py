"""What is to be known about a result goes with it into the prompt, beside its text."""

from __future__ import annotations

from msgspec.structs import replace

from tests.engine.strangers import Strangers, makes
from workbench.domain.observations import Mark
from workbench.engine.context import build_request
from workbench.engine.effects import CallTool
from workbench.engine.machine import next_effects
from workbench.engine.outcomes import AnyOutcome, CallReturned, EditMade, Halted

MARK = Mark(kind="stale", why="It is a day old.", todo="Ask again.")


class Marking(Strangers):
    """What is read is hostile and old."""

    def take(self, outcome: AnyOutcome) -> None:
        super().take(replace(outcome, observed=(MARK,)) if isinstance(outcome, CallReturned) else outcome)


def test_a_mark_is_told_before_the_result_and_outside_of_what_is_set_apart() -> None:
    loop = Marking(makes("files.read", path="a.txt"), "done").go()
    shown = build_request(loop.state, loop.bodies).messages[2].shown
    first, second, *rest = shown.splitlines()
    assert first == "(Workbench: this result is stale. It is a day old. Ask again.)"
    assert second.startswith("files.read returned this text.")
    assert all(line.startswith("│ ") for line in rest)


def test_a_result_that_a_person_wrote_bears_no_mark_of_the_tools() -> None:
    loop = Marking(makes("files.read", path="a.txt"), "done").go(2)
    [effect] = [each for each in next_effects(loop.state) if isinstance(each, CallTool)]
    loop.perform(effect)
    assert loop.state.calls[0].marks == (MARK,)
    loop.take(Halted(at=3.0, reason="pause"))
    loop.take(EditMade(at=4.0, target="result", call=effect.call, text="mine"))
    assert loop.state.calls[0].marks == ()
