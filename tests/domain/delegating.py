"""A run whose supervisor hands two tasks over side by side, and one of them on."""

from __future__ import annotations

from tests.domain.tape import Tape
from workbench.domain.events import AnyEvent
from workbench.domain.ids import FrameId


class Delegating(Tape):
    """A tape on which frames take turns."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: dict[str, int] = {"f0": 0}
        self._now = "f0"

    def within(self, frame: str) -> Delegating:
        """What comes next happens in a frame."""
        self._steps[self._now] = self.step
        self._now, self.step = frame, self._steps.setdefault(frame, 0)
        return self

    def begin_step(self, tokens: int = 5200, messages: int = 10) -> Delegating:
        """Observe; the calls of a frame have numbers that no other's have."""
        super().begin_step(tokens, messages)
        self._calls = 10 * int(self._now[1:])
        return self

    def _put(self, event: type[AnyEvent], after: float = 0.001, **fields: object) -> AnyEvent:
        return super()._put(event, after, **{"frame": FrameId(self._now), **fields})


def delegated(*, over: bool = True) -> list[AnyEvent]:
    """Search and analyse side by side, analyse asks the calculator; without `over` both are still at work."""
    tape = Delegating()
    tape.start("Which suppliers raised their prices?").begin_step().say("I hand both over.", 2)
    search, analyse = tape.propose("delegate.search", task="find"), tape.propose("delegate.analyse", task="compare")
    tape.begin_tool(search).begin_tool(analyse)
    tape.enter(search, "search", "Find the price lists of this year.", "f1")
    tape.enter(analyse, "analyse", "Compare last year's lists.", "f2")
    tape.within("f1").begin_step().request()
    tape.within("f2").begin_step().say("I add them up.", 1, 0.8)
    adding = tape.propose("delegate.sums", task="add")
    tape.begin_tool(adding).enter(adding, "sums", "Add up 12 lines.", "f3", parent=FrameId("f2"))
    tape.within("f1").reply("Looking through the folder.", 1, 1.1)
    found = tape.propose("files.find", glob="*.csv")
    tape.begin_tool(found).end_tool(found, "prices-2026.csv", 0.2).end_step()
    tape.within("f3").begin_step().say("It is 42.", 0, 0.7)
    if not over:
        return tape.events
    tape.end_step().leave(adding, "sums", "42", "f3", parent=FrameId("f2"))
    tape.within("f2").end_tool(adding, "42").end_step().begin_step().say("Up by 42.", 0, 0.5).end_step()
    tape.leave(analyse, "analyse", "Up by 42.", "f2")
    tape.within("f1").begin_step().say("prices-2026.csv has them.", 0, 0.6).end_step()
    tape.leave(search, "search", "prices-2026.csv", "f1")
    tape.within("f0").end_tool(analyse, "Up by 42.").end_tool(search, "prices-2026.csv").end_step()
    tape.begin_step().say("Two did.", 0, 0.9).end_step().finish()
    return tape.events
