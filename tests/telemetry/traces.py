"""Traces as other programs write them."""

from __future__ import annotations

import json
from typing import Any

START = 1_790_000_000


def _value(value: Any) -> dict[str, Any]:
    match value:
        case bool():
            return {"boolValue": value}
        case int():
            return {"intValue": str(value)}
        case list():
            return {"arrayValue": {"values": [_value(each) for each in value]}}
        case _:
            return {"stringValue": str(value)}


def span(
    identity: str, parent: str, name: str, at: float, seconds: float, *, error: str = "", **said: Any
) -> dict[str, Any]:
    """A span in OTLP's JSON; `__` in names of attributes stands for a dot."""
    return {
        "traceId": "5b8efff798038103d269b633813fc60c",
        "spanId": identity,
        "parentSpanId": parent,
        "name": name,
        "startTimeUnixNano": str(int((START + at) * 1e9)),
        "endTimeUnixNano": str(int((START + at + seconds) * 1e9)),
        "attributes": [{"key": key.replace("__", "."), "value": _value(value)} for key, value in said.items()],
        "status": {"code": "STATUS_CODE_ERROR", "message": error} if error else {},
    }


def otlp(*spans: dict[str, Any]) -> str:
    """A document with these spans."""
    return json.dumps({"resourceSpans": [{"resource": {}, "scopeSpans": [{"scope": {}, "spans": list(spans)}]}]})


def part(kind: str, **said: Any) -> dict[str, Any]:
    return {"type": kind, **said}


def semantic() -> str:
    """A supervisor with a sub-agent, by OpenTelemetry's conventions."""
    goal = {"role": "user", "parts": [part("text", content="How warm is it in Bern?")]}
    asked = {
        "role": "assistant",
        "parts": [
            part("reasoning", content="I look it up."),
            part("tool_call", id="call_1", name="weather", arguments={"city": "Bern"}),
            part("tool_call", id="call_2", name="ask_helper", arguments={"task": "check"}),
        ],
        "finish_reason": "tool_calls",
    }
    came = {
        "role": "tool",
        "parts": [
            part("tool_call_response", id="call_1", response={"celsius": 9}),
            part("tool_call_response", id="call_2", response="It is right."),
        ],
    }
    said = {"role": "assistant", "parts": [part("text", content="9 degrees.")], "finish_reason": "stop"}
    helped = {"role": "assistant", "parts": [part("text", content="It is right.")], "finish_reason": "stop"}
    chat = {"gen_ai__operation__name": "chat", "gen_ai__request__model": "gpt-x"}
    return otlp(
        span(
            "a1",
            "",
            "invoke_agent weatherman",
            0,
            9,
            gen_ai__operation__name="invoke_agent",
            gen_ai__agent__name="weatherman",
        ),
        span(
            *("m1", "a1", "chat gpt-x", 0.1, 1.0),
            **chat,
            gen_ai__system_instructions=json.dumps([part("text", content="You are brief.")]),
            gen_ai__input__messages=json.dumps([goal]),
            gen_ai__output__messages=json.dumps([asked]),
            gen_ai__usage__input_tokens=120,
            gen_ai__usage__output_tokens=30,
        ),
        span(
            *("t1", "a1", "execute_tool weather", 1.2, 0.5),
            gen_ai__operation__name="execute_tool",
            gen_ai__tool__name="weather",
            gen_ai__tool__call__id="call_1",
            gen_ai__tool__call__arguments='{"city": "Bern"}',
            gen_ai__tool__call__result='{"celsius": 9}',
        ),
        span(
            "a2",
            "a1",
            "invoke_agent helper",
            1.8,
            2,
            gen_ai__operation__name="invoke_agent",
            gen_ai__agent__name="helper",
        ),
        span(
            *("m2", "a2", "chat gpt-x", 1.9, 1.0),
            **chat,
            gen_ai__input__messages=json.dumps([{"role": "user", "parts": [part("text", content="check")]}]),
            gen_ai__output__messages=json.dumps([helped]),
        ),
        span(
            "m3",
            "a1",
            "chat gpt-x",
            4,
            0.2,
            error="503 overloaded",
            **chat,
            gen_ai__input__messages=json.dumps([goal, asked, came]),
        ),
        span(
            *("m4", "a1", "chat gpt-x", 5, 1.0),
            **chat,
            gen_ai__input__messages=json.dumps([goal, asked, came]),
            gen_ai__output__messages=json.dumps([said]),
        ),
    )


def openinference() -> str:
    """One agent, as OpenInference writes it."""
    return otlp(
        span("a", "", "agent", 0, 9, openinference__span__kind="AGENT"),
        span(
            *("m", "a", "ChatCompletion", 0.1, 1),
            openinference__span__kind="LLM",
            llm__model_name="m-1",
            llm__input_messages__0__message__role="system",
            llm__input_messages__0__message__content="You add.",
            llm__input_messages__1__message__role="user",
            llm__input_messages__1__message__content="1+1?",
            llm__output_messages__0__message__role="assistant",
            llm__output_messages__0__message__tool_calls__0__tool_call__function__name="add",
            llm__output_messages__0__message__tool_calls__0__tool_call__function__arguments='{"a": 1, "b": 1}',
            llm__token_count__prompt=11,
        ),
        span(
            "t",
            "a",
            "add",
            1.2,
            1,
            error="overflow",
            openinference__span__kind="TOOL",
            tool__name="add",
            input__value='{"a": 1, "b": 1}',
        ),
    )


def openllmetry() -> str:
    """One request, as OpenLLMetry wrote it."""
    return otlp(
        span(
            *("m", "", "openai.chat", 0, 1),
            llm__request__type="chat",
            gen_ai__request__model="m-2",
            gen_ai__prompt__0__role="user",
            gen_ai__prompt__0__content="Hello?",
            gen_ai__completion__0__role="assistant",
            gen_ai__completion__0__content="Hello.",
            gen_ai__completion__0__finish_reason="stop",
            gen_ai__usage__prompt_tokens=3,
        )
    )
