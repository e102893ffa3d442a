"""Names in events are kept once, and the events stay what they were."""

from __future__ import annotations

from tests.domain.delegating import delegated
from workbench.domain.events import decode_event, encode_event
from workbench.ui.shared_names import share_names


def test_the_events_of_a_run_share_their_names_and_stay_equal() -> None:
    written = [encode_event(event) for event in delegated()]
    events, plain = ([decode_event(line) for line in written] for _ in range(2))
    assert events[0].run is not events[-1].run
    for event in events:
        share_names(event)
    assert events == plain
    assert [encode_event(event) for event in events] == written
    for name in ("run", "frame", "tool", "call"):
        names = [value for event in events if (value := getattr(event, name, None)) is not None]
        assert len({id(value) for value in names}) == len(set(names))
