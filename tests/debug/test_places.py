"""Where a run can be taken up."""

from __future__ import annotations

from hypothesis import given, settings

from tests.debug.courses import courses
from tests.engine.loop import Loop, call, says
from workbench.debug.places import whole_place


def test_a_reply_and_its_calls_belong_together() -> None:
    loop = Loop([says("", call("files.read"), call("no.such")), says("done")]).go()
    replied = loop.kinds.index("model_replied") + 1
    assert loop.kinds[replied - 1 : whole_place(loop.events, replied)] == [
        "model_replied",
        *("tool_proposed", "call_judged", "tool_proposed", "call_judged", "tool_failed"),
    ]
    assert whole_place(loop.events, 2) == 3
    assert whole_place(loop.events, len(loop.events) - 1) == len(loop.events)


@settings(max_examples=100, deadline=None)
@given(courses)
def test_a_place_is_whole_where_an_outcome_ended(loop: Loop) -> None:
    """The times tell: the loop gives the events of an outcome one time."""
    for event, following in zip(loop.events, loop.events[1:], strict=False):
        place = whole_place(loop.events, event.seq)
        assert place >= event.seq
        if place > event.seq and following.kind != "folder_changed":
            assert following.at == event.at
        assert whole_place(loop.events, place) == place
