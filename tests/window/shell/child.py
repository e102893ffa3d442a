"""A child that speaks the engine's side of the wire protocol, for faults that the real engine does not make at will,
and for runs longer than it would make in a test.
"""

from __future__ import annotations

import os
import sys
import time
from functools import cache
from pathlib import Path

from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from tests.domain.tape import invoices
from workbench.domain.events import AnyEvent, StepStarted
from workbench.domain.ids import RunId
from workbench.domain.published import Happened, ListsChanged, Notice
from workbench.domain.queries import (
    BodyText,
    Context,
    ContextAt,
    EventPage,
    Events,
    Segment,
    SessionList,
    Sessions,
    Text,
)
from workbench.service.wire import (
    Answered,
    Batch,
    Failed,
    FromEngine,
    Ready,
    Refused,
    decode_request,
    encode_from_engine,
)


def say(message: FromEngine) -> None:
    sys.stdout.buffer.write(encode_from_engine(message))
    sys.stdout.buffer.flush()


@cache
def tape(run: RunId, count: int) -> tuple[AnyEvent, ...]:
    """Events of every kind that an agent at work makes, as many as the run's name says."""
    return tuple(replace(event, run=run) for event in invoices(count // 8 + 2)[:count])


def page(manner: str, asked: Events) -> EventPage:
    last = int(asked.run.partition(":")[2] or 0)
    if manner == "tape":
        return EventPage(events=tape(asked.run, last)[asked.after : asked.after + asked.limit], last=last)
    seqs = range(asked.after + 1, min(asked.after + asked.limit, last) + 1)
    return EventPage(
        events=tuple(StepStarted(run=asked.run, seq=seq, at=float(seq), step=seq) for seq in seqs), last=last
    )


def window(asked: ContextAt) -> Context:
    """What the model would be shown of a run that keeps all: a message for each five events, each with what it cost."""
    places = range(asked.seq // 5)
    segments = tuple(
        Segment(role="tool", source="files.read", seq=5 * place + 1, tokens=90, preview="48 rows", place=place,
                carried=len(places) - place)
        for place in places
    )  # fmt: skip
    return Context(segments=segments, tokens=90 * len(segments), size=8_000)


def of_run(manner: str, asked: Events | ContextAt) -> EventPage | Context | None:
    if isinstance(asked, Events):
        return page(manner, asked)
    return window(asked) if manner == "tape" else None


def answer(manner: str) -> None:
    for line in sys.stdin.buffer:
        request = decode_request(line)
        match request.ask or request.do:
            case Sessions():
                say(Answered(id=request.id, answer=SessionList(sessions=())))
            case BodyText(ref="die"):
                sys.stderr.write("I can't go on\n")
                sys.stderr.flush()
                os._exit(9)
            case BodyText(ref="burst"):
                for seq in range(2_000):
                    say(Batch(published=(Notice(level="info", text=str(seq)),)))
                say(Answered(id=request.id, answer=Text(text="done")))
            case BodyText(ref="halves"):
                data = encode_from_engine(Answered(id=request.id, answer=Text(text="é" * 70_000)))
                for start in range(0, len(data), 7_001):
                    sys.stdout.buffer.write(data[start : start + 7_001])
                    sys.stdout.buffer.flush()
            case BodyText(ref=ref):
                say(Answered(id=request.id, answer=Text(text=f"text of {ref}")))
            case Events() | ContextAt() as asked if (found := of_run(manner, asked)) is not None:
                say(Answered(id=request.id, answer=found))
            case other:
                say(Failed(id=request.id, error="InvalidCommand", message=f"not {type(other).__name__}", todo="no"))


def main(manner: str) -> int:
    if manner == "refuses":
        say(Refused(message="The database is newer.", todo="Update Workbench."))
        return 2
    if manner == "dies":
        sys.stderr.write("no such thing\n")
        return 1
    say(Ready(version="0", journal="wal", database="/somewhere/workbench.db", read_only=manner == "read-only"))
    if manner == "publishes":
        say(Batch(published=(ListsChanged(what="sessions"), Happened(run=RunId("r"), events=(StepStarted(seq=1),)))))
    answer(manner)
    if manner == "stays":
        time.sleep(60)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
