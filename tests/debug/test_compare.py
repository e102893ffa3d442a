"""Two runs side by side."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from tests.domain.tape import Tape
from tests.engine.loop import Loop, Texts, call, says
from workbench.debug.compare import compare
from workbench.debug.compare_words import WordDifferences
from workbench.domain.events import AnyEvent
from workbench.domain.goals import Check, Goal
from workbench.domain.ids import RunId
from workbench.engine.fold import fold
from workbench.engine.machine import fork
from workbench.engine.outcomes import Forked


def _loop(*texts: str, passes: bool = True) -> Loop:
    goal = Goal(instructions="x", checks=(Check(file="a.txt"),))
    replies = [says(text, call("files.write", text)) for text in texts]
    return Loop([*replies, says("done")], goal=goal, check=lambda _: passes).go()


def test_equal_runs_have_no_difference() -> None:
    found = compare(_loop("a", "b").events, _loop("a", "b").events, Texts())
    assert (found.first, [pair.shared for pair in found.pairs]) == (None, [True, True, True])


def test_the_first_divergence_is_found_with_its_words() -> None:
    left, right = _loop("read a", "write b"), _loop("read a", "write c")
    events = [_of_another_run(event) for event in right.events]
    found = compare(left.events, events, left.bodies)
    assert found.first == 1
    assert not any(pair.shared for pair in found.pairs)
    by_what = {each.what: each for each in found.pairs[1].differences}
    assert set(by_what) == {"reply", "arguments"}
    assert by_what["reply"].words == (("same", "write "), ("left", "b"), ("right", "c"))


def test_a_step_that_only_one_run_took_stands_alone() -> None:
    left, right = _loop("a", "b", "c"), _loop("a", "c")
    found = compare(left.events, [_of_another_run(event) for event in right.events], left.bodies)
    assert [(pair.left, pair.right) for pair in found.pairs] == [(1, 1), (2, None), (3, 2), (4, 3)]
    assert found.first == 1


def test_a_fork_shares_its_parents_steps_exactly() -> None:
    parent = _loop("a", "b")
    end = next(event.seq for event in parent.events if event.kind == "context_updated")
    state, own = fork(RunId("r2"), fold(parent.events[:end]), Forked(at=1.0, parent=RunId("r1")))
    loop = _loop("a")
    loop.state, loop.replies, loop.bodies = (
        state,
        [says("other", call("files.write", "z")), says("done")],
        parent.bodies,
    )
    loop.events = [*parent.events[:end], *own]
    loop.go()
    found = compare(parent.events, loop.events, parent.bodies)
    assert [pair.shared for pair in found.pairs] == [True, False, False]
    assert found.first == 1


def test_the_checks_decide_which_did_better() -> None:
    left, right = _loop("a"), _loop("a", passes=False)
    found = compare(left.events, right.events, left.bodies)
    assert found.verdict == "Left passed 1 of 1 checks, right 0. Left did better."
    assert (found.left.calls, found.left.status, found.right.status) == (1, "reached", "not_reached")


def test_two_runs_of_two_hundred_steps_take_less_than_a_second() -> None:
    left, right = _long("x"), [_of_another_run(event) for event in _long("y")]
    begun = time.process_time()
    found = compare(left, right, Texts())
    taken = time.process_time() - begun
    assert len(found.pairs) == 200
    print(f"2 × 200 steps: {taken:.3f} s")


def _long(mark: str) -> list[AnyEvent]:
    tape = Tape().start()
    for number in range(200):
        tape.begin_step(2000 + number, number).say(f"Step {number}: I look at {mark}{number} in the table. " * 4, 1)
        made = tape.propose("sqlite.query", sql=f"select * from t where id = {number} and x = '{mark}'")
        tape.run_tool(made, f"{number} rows of {mark}, " * 15)
        tape.end_step()
    return tape.events


def _of_another_run(event: AnyEvent) -> AnyEvent:
    from msgspec.structs import replace

    return replace(event, run=RunId("r9"))


texts = st.text(alphabet="ab c,\n", max_size=40)


@given(texts, texts)
def test_the_pieces_of_each_side_are_its_text(left: str, right: str) -> None:
    pieces = WordDifferences().of(left, right)
    assert "".join(text for side, text in pieces if side != "right") == left
    assert "".join(text for side, text in pieces if side != "left") == right
