"""Reads the spans of an OpenTelemetry trace out of a file: OTLP as JSON, one document or one a line.

Source: opentelemetry-proto, `ExportTraceServiceRequest` in its JSON form, as the Collector's file exporter writes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from workbench.domain.errors import BadInput
from workbench.domain.values import Value

GREATEST = 200 * 2**20
"""Bytes of a file."""
MOST_SPANS = 100_000
_KINDS = ("stringValue", "boolValue", "intValue", "doubleValue", "arrayValue", "kvlistValue", "bytesValue")
Attributes = Mapping[str, object]


class Span(Value):
    """An act, with when it began and ended."""

    id: str
    trace: str
    parent: str = ""
    name: str = ""
    start: float = 0.0
    end: float = 0.0
    """Seconds since the epoch."""
    attributes: dict[str, object]
    """With those of its events, whose names begin with `gen_ai.`."""
    error: str = ""
    """What went wrong; empty: nothing."""


def read_spans(file: Path) -> list[Span]:
    """Return the spans of a file in the order of their beginnings. Raises `BadInput` where it is no trace."""
    try:
        if file.stat().st_size > GREATEST:
            raise BadInput(f"{file} is larger than {GREATEST >> 20} MB.", "Export fewer spans at once.")
        data = file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file} can't be read ({error.strerror}).", "Name another file or give access.") from error
    try:
        spans = [span for document in _documents(data) for span in _spans_in(document)]
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise BadInput(
            f"{file} is neither an exported session nor a trace that can be read: {error}.",
            "Name one written by `workbench export`, or a trace as OTLP JSON (`resourceSpans`).",
        ) from error
    if not spans:
        raise BadInput(f"{file} holds no spans.", "Export the trace as OTLP JSON (`resourceSpans`).")
    if len(spans) > MOST_SPANS:
        raise BadInput(f"{file} holds {len(spans):,} spans; at most {MOST_SPANS:,}.", "Export fewer spans at once.")
    return sorted({span.id: span for span in spans}.values(), key=lambda span: (span.start, span.id))


def _documents(data: bytes) -> Iterator[object]:
    try:
        yield msgspec.json.decode(data)
    except msgspec.DecodeError:
        lines = [line for line in data.splitlines() if line.strip()]
        if len(lines) < 2:
            raise
        for line in lines:
            yield msgspec.json.decode(line)


def _spans_in(document: object) -> Iterator[Span]:
    for resource in _listed(document, "resourceSpans", "resource_spans"):
        for scope in _listed(resource, "scopeSpans", "scope_spans", "instrumentationLibrarySpans"):
            for raw in _listed(scope, "spans"):
                if isinstance(raw, dict):
                    yield _span(raw)


def _span(raw: dict[str, object]) -> Span:
    attributes = _attributes(raw.get("attributes"))
    error = ""
    for event in _listed(raw, "events"):
        more = _attributes(event.get("attributes")) if isinstance(event, dict) else {}
        attributes.update((name, value) for name, value in more.items() if name.startswith("gen_ai."))
        error = error or str(more.get("exception.message", ""))
    status = raw.get("status")
    failed = isinstance(status, dict) and status.get("code") in (2, "STATUS_CODE_ERROR", "ERROR")
    said = str(status.get("message") or "") if isinstance(status, dict) else ""
    return Span(
        id=str(raw.get("spanId") or raw.get("span_id") or ""),
        trace=str(raw.get("traceId") or raw.get("trace_id") or ""),
        parent=str(raw.get("parentSpanId") or raw.get("parent_span_id") or ""),
        name=str(raw.get("name", "")),
        start=_seconds(raw.get("startTimeUnixNano") or raw.get("start_time_unix_nano")),
        end=_seconds(raw.get("endTimeUnixNano") or raw.get("end_time_unix_nano")),
        attributes=attributes,
        error=(said or error or "It failed; the trace does not say why.") if failed else "",
    )


def _listed(holder: object, *names: str) -> list[object]:
    if not isinstance(holder, dict):
        return []
    found: object = next((holder[name] for name in names if name in holder), [])
    return found if isinstance(found, list) else []


def _attributes(raw: object) -> dict[str, object]:
    """Return attributes as OTLP has them (a list of keys and values), or as a plain object."""
    if isinstance(raw, dict):
        return {str(name): value for name, value in raw.items()}
    pairs = raw if isinstance(raw, list) else []
    return {str(pair.get("key")): _value(pair.get("value")) for pair in pairs if isinstance(pair, dict)}


def _value(raw: object) -> object:
    if not isinstance(raw, dict):
        return raw
    kind = next((kind for kind in _KINDS if kind in raw), "")
    value = raw.get(kind)
    match kind:
        case "intValue":
            return int(value) if isinstance(value, int | str) and str(value).lstrip("-").isdigit() else 0
        case "arrayValue":
            return [_value(each) for each in _listed(value, "values")]
        case "kvlistValue":
            return _attributes(_listed(value, "values"))
    return value


def _seconds(nanoseconds: object) -> float:
    try:
        return int(str(nanoseconds)) / 1e9
    except ValueError:
        return 0.0
