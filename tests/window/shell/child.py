"""A child that speaks the engine's side of the wire protocol, for faults that the real engine does not make at will."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from workbench.domain.events import StepStarted
from workbench.domain.ids import RunId
from workbench.domain.published import Happened, ListsChanged, Notice
from workbench.domain.queries import BodyText, EventPage, Events, SessionList, Sessions, Text
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
            case Events(run=run, after=after, limit=limit):
                last = int(run.partition(":")[2] or 0)
                seqs = range(after + 1, min(after + limit, last) + 1)
                events = tuple(StepStarted(run=run, seq=seq, at=float(seq), step=seq) for seq in seqs)
                say(Answered(id=request.id, answer=EventPage(events=events, last=last)))
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
