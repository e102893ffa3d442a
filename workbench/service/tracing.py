"""Traces of other programs, read as sessions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from workbench.domain.errors import BadInput
from workbench.domain.events import bodies_in, encode_event
from workbench.domain.timeline_text import one_line
from workbench.store.portable import VERSION, AnyLine, BodyLine, EventLine, Head, RunLine
from workbench.store.session_file import is_packed
from workbench.telemetry.recording import Traced, TracedRun, record
from workbench.telemetry.spans import read_spans


def lines_of_trace(file: Path) -> Iterator[tuple[int, AnyLine]] | None:
    """Return a trace as the lines that a session's file would have; None where the file is one, or can't be read.

    Reads all of it, so it is for a thread. Raises `BadInput` where it is neither, or no agent runs in it.
    """
    try:
        if is_packed(file):
            return None
    except OSError:
        return None
    traced = record(read_spans(file))
    if not traced.runs:
        raise BadInput(
            f"{file} is a trace, but no model is asked in it.",
            "Spans of models are known by `gen_ai.operation.name`, `openinference.span.kind` or `traceloop.span.kind`.",
        )
    return enumerate(_lines(traced, one_line(f"{traced.runs[0].name} ({file.name})", 120)), 1)


def _lines(traced: Traced, name: str) -> Iterator[AnyLine]:
    yield Head(workbench_session=VERSION, id="", name=name, goal="")
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
