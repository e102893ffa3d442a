"""Whatever a person, a model and the power supply do: what must hold of every run and all its forks."""

from __future__ import annotations

from hypothesis import given, settings

from tests.debug.courses import Course, courses
from workbench.domain.events import decode_event, encode_event
from workbench.engine.fold import fold


@settings(max_examples=200, deadline=None)
@given(courses)
def test_the_state_is_the_fold_and_nothing_goes_out_twice_without_a_decision(course: Course) -> None:
    assert fold(course.events) == course.state
    assert [event.seq for event in course.events] == list(range(1, len(course.events) + 1))
    assert [decode_event(encode_event(event)) for event in course.events] == course.events
    for key, times in course.fired.items():
        if key:
            assert times <= course.wanted[key] + course.decided[key], course.kinds
