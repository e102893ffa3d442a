"""Traces of other programs, read as sessions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import BadInput
from workbench.domain.events import bodies_in, encode_event
from workbench.domain.timeline_text import one_line
from workbench.store.portable import AnyLine, BodyLine, EventLine, Head, RunLine
from workbench.telemetry.recording import Traced, TracedRun, record
from workbench.telemetry.spans import read_spans

_PACKED = b"\x1f\x8b"


def is_session_file(file: Path) -> bool:
    """Whether a file begins as exported sessions do; one that can't be read is taken for one, and refused as such."""
    try:
        with file.open("rb") as opened:
            return opened.read(2) == _PACKED
    except OSError:
        return True


def lines_of_trace(file: Path) -> Iterator[tuple[int, AnyLine]]:
    """Yield a trace as the lines that a session's file would have. Raises `BadInput` where it holds no agent's run."""
    traced = record(read_spans(file))
    if not traced.runs:
        raise BadInput(
            f"{file} is a trace, but no model is asked in it.",
            "Spans of models are known by `gen_ai.operation.name`, `openinference.span.kind` or `traceloop.span.kind`.",
        )
    name = one_line(f"{traced.name} ({file.name})", 120)
    return enumerate(_lines(traced, name), 1)


def _lines(traced: Traced, name: str) -> Iterator[AnyLine]:
    yield Head(workbench_session=2, id="", name=name, goal=traced.goal)
    given: set[str] = set()
    for number, run in enumerate(traced.runs):
        yield from _run_lines(run, f"trace-{number}", traced.texts, given)


def _run_lines(run: TracedRun, identity: str, texts: dict[str, str], given: set[str]) -> Iterator[AnyLine]:
    yield RunLine(id=identity, started=run.started, model=run.model, label=run.name)
    for event in run.events:
        for body in bodies_in(event):
            if body.ref is not None and body.ref not in given:
                given.add(body.ref)
                yield BodyLine(text=texts[body.ref])
        yield EventLine(seq=event.seq, event=msgspec.Raw(encode_event(replace(event, seq=0))))
