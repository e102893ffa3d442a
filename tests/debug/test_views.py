"""A state as it is shown, the folder's files, and watched values."""

from __future__ import annotations

import pytest

from tests.engine.loop import Loop, call, says
from tests.engine.test_machine import ASK
from workbench.debug.folders import files_at
from workbench.debug.state_view import state_view
from workbench.debug.watching import watch_values
from workbench.domain.errors import InvalidCommand
from workbench.domain.events import FileState, FolderChanged, RunStarted
from workbench.domain.goals import Goal
from workbench.domain.ids import ToolCallId
from workbench.engine.fold import fold
from workbench.engine.outcomes import Decided, EditMade, Halted
from workbench.engine.wording import digest

A, B = FileState(path="a", sha256="1", size=1), FileState(path="b", sha256="2", size=1)
GONE = FileState(path="a", sha256=None)


def settle(loop: Loop, call: str, decision: str) -> None:
    asked = loop.state.call(ToolCallId(call))
    assert asked is not None
    ties = digest(asked.tool, asked.arguments.text)
    loop.take(Decided(at=1.0, call=asked.id, decision=decision, digest=ties))  # type: ignore[arg-type]


def test_the_files_are_the_fold_of_what_was_seen() -> None:
    seen = [FolderChanged(files=(A, B), whole=True), FolderChanged(files=(GONE,))]
    assert files_at(seen) == ({"b": B}, "")
    assert files_at([*seen, FolderChanged(files=(A,), whole=True)]) == ({"a": A}, "")


def test_a_folder_that_was_not_seen_whole_is_in_trouble_until_it_is() -> None:
    start = Loop([], goal=Goal(instructions="x", work_folder="/w")).events[0]
    assert isinstance(start, RunStarted)
    assert "not been looked at" in files_at([start])[1]
    large = FolderChanged(trouble="Too large.")
    seen = [start, FolderChanged(files=(A,), whole=True), large, FolderChanged(files=(B,))]
    assert files_at(seen) == ({"a": A, "b": B}, "Too large.")
    assert files_at([*seen, FolderChanged(whole=True)]) == ({}, "")


def test_what_is_editable_at_a_place_is_what_the_engine_takes() -> None:
    loop = Loop([says("", call("files.write"), call("mail.send", "b")), says("done")], ASK).go()
    settle(loop, "c1.1", "approve")
    loop.go()
    settle(loop, "c1.2", "deny")
    loop.go()
    for length in range(1, len(loop.events)):
        again = Loop([])
        again.bodies, again.events = loop.bodies, loop.events[:length]
        again.state = fold(again.events)
        view = state_view(again.state, {}, "")
        for target in ("prompt", "agent", "reply", "arguments", "result"):
            taken = any(_edits(again, target, each.id) for each in view.calls) or _edits(again, target, None)
            if target == "agent":
                continue
            assert taken == (target in view.editable), (target, again.kinds[-1])
    assert state_view(loop.state, {}, "").editable == ()


def _edits(loop: Loop, target: str, call: str | None) -> bool:
    again = Loop([])
    again.bodies, again.events, again.state = loop.bodies, list(loop.events), loop.state
    again.take(Halted(at=1.0, reason="pause"))
    agent = again.state.agent
    try:
        again.take(EditMade(at=1.0, target=target, call=call, message=0, text='{"path": "z"}', agent=agent))  # type: ignore[arg-type]
    except InvalidCommand:
        return False
    return True


def test_the_call_stack_has_one_frame_with_the_calls_that_are_not_done() -> None:
    loop = Loop([says("", call("files.read"), call("files.write", "b"))], ASK).go()
    settle(loop, "c1.1", "approve")
    view = state_view(loop.state, {"b": B, "a": A}, "")
    (frame,) = view.frames
    assert (frame.agent, frame.step, frame.phase, frame.calls) == ("scripted:x", 1, "act", ("c1.1", "c1.2"))
    assert [file.path for file in view.files] == ["a", "b"]
    assert view.context.tokens > 0
    assert [(each.tool, each.status) for each in view.calls] == [("files.read", "approved"), ("files.write", "asked")]


def test_watches_have_values_now_and_after_each_step() -> None:
    loop = Loop([says("first", call("files.read", "x")), says("second", call("files.write", "y")), says("done")]).go()
    expressions = ("step.number", "args.path", "reply.text", "result.text", "1 / 0")
    found = watch_values(expressions, loop.events, len(loop.events), loop.bodies)
    assert [number for number, _ in found.steps] == [1, 2, 3]
    assert found.steps[0][1][:4] == ("1", "x", "first", "result of c1.1")
    assert found.steps[1][1][:4] == ("2", "y", "second", "result of c2.1")
    assert [each.failed for each in found.now] == [False, True, True, True, True]
    started = next(event for event in loop.events if event.kind == "tool_started" and event.step == 2)
    here = watch_values(expressions, loop.events, started.seq, loop.bodies)
    assert [each.value for each in here.now][:3] == ["2", "y", "second"]
    assert [number for number, _ in here.steps] == [1]
    assert watch_values(expressions, [], 3, loop.bodies).now == ()


@pytest.mark.parametrize("length", [1000, 1001])
def test_a_long_value_is_cut_and_says_so(length: int) -> None:
    loop = Loop([says("w" * length)]).go()
    found = watch_values(("reply.text",), loop.events, 5, loop.bodies)
    assert ("…" in found.now[0].value) == (length > 1000)
