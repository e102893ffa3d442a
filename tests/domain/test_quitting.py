"""What ending the program means for a run, said before it is done."""

from __future__ import annotations

from workbench.domain.events import AnyEvent, RunInterrupted, ToolFailed, ToolReturned, ToolStarted
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.quitting import in_flight, what_follows
from workbench.domain.tools import ToolSpec
from workbench.domain.values import body_of

SPECS = {
    "mail.send": ToolSpec(name="mail.send", description="", schema="{}", effect="irreversible"),
    "mail.pay": ToolSpec(name="mail.pay", description="", schema="{}", effect="irreversible", takes_key=True),
    "files.read": ToolSpec(name="files.read", description="", schema="{}", effect="pure"),
}


def began(seq: int, tool: str) -> ToolStarted:
    call = ToolCallId(f"c1.{seq}")
    return ToolStarted(run=RunId("r1"), seq=seq, at=0.0, call=call, tool=tool, arguments=body_of('{"to": "Ada"}'))


def returned(seq: int, call: str, tool: str) -> ToolReturned:
    return ToolReturned(run=RunId("r1"), seq=seq, at=0.0, call=ToolCallId(call), tool=tool, output=body_of("ok"))


def test_calls_that_began_and_did_not_end_are_in_flight() -> None:
    failed = ToolFailed(
        run=RunId("r1"), seq=5, at=0.0, call=ToolCallId("c1.2"), tool="files.read", code="x", message=body_of("no")
    )
    events: list[AnyEvent] = [
        began(1, "files.read"),
        began(2, "files.read"),
        began(3, "mail.send"),
        returned(4, "c1.1", "files.read"),
        failed,
        returned(6, "c0.9", "files.read"),
        began(7, "delegate.reader"),
    ]
    assert [each.call for each in in_flight(events)] == ["c1.3"]
    assert in_flight([*events, RunInterrupted(run=RunId("r1"), seq=8, at=0.0)]) == ()


def test_each_run_is_told_what_becomes_of_it() -> None:
    assert what_follows("waiting", (), SPECS) == ("It goes on waiting for you.",)
    first, *rest = what_follows("running", (), SPECS)
    assert ("resumed" in first, rest) == (True, [])
    calls = in_flight([began(1, "files.read"), began(2, "mail.send"), began(3, "mail.pay"), began(4, "gone.tool")])
    _, reads, sends, pays, gone = what_follows("running", calls, SPECS)
    assert reads == 'files.read(to="Ada") is cut off, and runs again.'
    assert sends.startswith('mail.send(to="Ada") is cut off. It is irreversible')
    assert "asked before it runs again" in sends
    assert pays.endswith("runs again.")
    assert "irreversible" in gone, "of a tool that is not known the worst is taken"
    assert len(what_follows("waiting", calls[:1], SPECS)) == 2
