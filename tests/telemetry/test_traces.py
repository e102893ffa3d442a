"""Traces of other programs become runs that fold, are sound, and say only what the trace holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.telemetry.traces import openinference, openllmetry, otlp, semantic, span
from workbench.debug.fsck import findings
from workbench.domain.errors import BadInput, BodyMissing
from workbench.domain.events import RunFinished, RunStarted, ToolFailed, ToolReturned
from workbench.domain.values import Body
from workbench.telemetry.recording import Traced, record
from workbench.telemetry.spans import read_spans


class Texts:
    """The bodies of a trace."""

    def __init__(self, traced: Traced) -> None:
        self._texts = traced.texts

    def keep(self, text: str) -> Body:
        raise AssertionError(text)

    def text(self, body: Body) -> str:
        if body.ref is None:
            return body.text
        if body.ref not in self._texts:
            raise BodyMissing("it is missing", "none")
        return self._texts[body.ref]


def traced_from(tmp_path: Path, text: str) -> Traced:
    file = tmp_path / "trace.json"
    file.write_text(text)
    return record(read_spans(file))


@pytest.mark.parametrize("text", [semantic(), openinference(), openllmetry()], ids=["semantic", "inference", "llmetry"])
def test_each_run_is_sound(tmp_path: Path, text: str) -> None:
    traced = traced_from(tmp_path, text)
    assert traced.runs
    for run in traced.runs:
        assert findings(run.events, Texts(traced)) == ()
        assert [event.seq for event in run.events] == list(range(1, len(run.events) + 1))
        assert isinstance(run.events[-1], RunFinished)
        assert [event.at for event in run.events] == sorted(event.at for event in run.events)


def test_agents_are_runs_and_requests_are_steps(tmp_path: Path) -> None:
    traced = traced_from(tmp_path, semantic())
    assert [run.name for run in traced.runs] == ["weatherman", "helper"]
    events = traced.runs[0].events
    started = events[0]
    assert isinstance(started, RunStarted)
    assert started.goal.instructions == "How warm is it in Bern?"
    assert started.agent.system_prompt == "You are brief."
    assert [spec.name for spec in started.offered] == ["weather", "ask_helper"]
    assert [event.kind for event in events if event.kind in ("step_started", "model_failed")] == [
        *("step_started", "step_started", "model_failed")
    ]
    results = {event.call: event.output.text for event in events if isinstance(event, ToolReturned)}
    assert results == {"call_1": '{"celsius": 9}', "call_2": "It is right."}, "the second from the next request"
    assert isinstance(events[-1], RunFinished)
    assert events[-1].outcome == "reached"


def test_what_failed_and_what_is_missing_is_said(tmp_path: Path) -> None:
    events = traced_from(tmp_path, openinference()).runs[0].events
    (failed,) = (event for event in events if isinstance(event, ToolFailed))
    assert (failed.tool, failed.message.text) == ("add", "overflow")
    assert isinstance(events[-1], RunFinished)
    assert events[-1].outcome == "stopped"
    alone = json.loads(openinference())
    spans = alone["resourceSpans"][0]["scopeSpans"][0]["spans"]
    spans.pop()
    events = traced_from(tmp_path, json.dumps(alone)).runs[0].events
    (failed,) = (event for event in events if isinstance(event, ToolFailed))
    assert failed.code == "not_in_trace"


def test_lines_of_documents_are_read_as_one_trace(tmp_path: Path) -> None:
    traced = traced_from(tmp_path, f"{openllmetry()}\n{semantic()}\n")
    assert len(traced.runs) == 3


def test_what_is_no_trace_is_refused_with_what_to_do(tmp_path: Path) -> None:
    for text in ("", "[]", "{", '{"resourceSpans": 3}', "\x00", otlp()):
        with pytest.raises(BadInput) as refused:
            traced_from(tmp_path, text)
        assert "resourceSpans" in refused.value.todo
    assert traced_from(tmp_path, otlp(span("a", "", "GET /", 0, 1))).runs == ()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=10,
)
_NAMES = st.sampled_from(
    [
        "gen_ai.operation.name",
        "gen_ai.input.messages",
        "gen_ai.output.messages",
        "gen_ai.system_instructions",
        "gen_ai.tool.call.arguments",
        "gen_ai.tool.call.id",
        "gen_ai.usage.input_tokens",
        "gen_ai.prompt.0.content",
        "gen_ai.completion.0.tool_calls.0.name",
        "llm.output_messages.0.message.contents.0.message_content.text",
        "openinference.span.kind",
    ]
)
_ATTRIBUTES = st.dictionaries(_NAMES, st.sampled_from(["chat", "execute_tool", "LLM", "AGENT"]) | json_values)


@given(st.lists(st.tuples(_ATTRIBUTES, st.sampled_from("abcd"), st.sampled_from(["", *"abcd"])), max_size=6))
def test_whatever_spans_say_the_runs_are_sound(tmp_path_factory: pytest.TempPathFactory, said: list) -> None:
    spans = []
    for place, (attributes, identity, parent) in enumerate(said):
        made = span(f"{identity}{place}", parent and f"{parent}0", identity, place, 1)
        made["attributes"] = attributes
        spans.append(made)
    file = tmp_path_factory.getbasetemp() / "any.json"
    file.write_text(otlp(*spans))
    try:
        traced = record(read_spans(file))
    except BadInput:
        return
    for run in traced.runs:
        assert findings(run.events, Texts(traced)) == ()
