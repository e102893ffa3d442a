"""What we are compared with: the loop as anybody would write it, without persistence, checks or a window."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import httpx

SYSTEM, GOAL = "You are careful with sums.", "Add up all that there is."
TOOL = {
    "type": "function",
    "function": {
        "name": "basics__calculate",
        "description": "Work out an arithmetic expression.",
        "parameters": {"type": "object", "properties": {"expression": {"type": "string"}}, "required": ["expression"]},
    },
}


async def in_httpx(base_url: str) -> list[dict[str, Any]]:
    """Run to the end with httpx and json; returns the messages."""
    messages: list[dict[str, Any]] = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": GOAL}]
    async with httpx.AsyncClient(timeout=60) as client:
        while True:
            reply = await _ask_httpx(client, base_url, messages)
            messages.append(reply)
            if not reply["tool_calls"]:
                return messages
            messages.extend(_results(reply["tool_calls"]))


async def _ask_httpx(client: httpx.AsyncClient, base_url: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
    body = {"model": "bench", "messages": messages, "tools": [TOOL], "stream": True}
    body["stream_options"] = {"include_usage": True}
    texts: list[str] = []
    calls: list[dict[str, Any]] = []
    async with client.stream("POST", f"{base_url}/chat/completions", json=body) as got:
        got.raise_for_status()
        async for line in got.aiter_lines():
            if not line.startswith("data: ") or line == "data: [DONE]":
                continue
            for choice in json.loads(line[6:])["choices"]:
                delta = choice["delta"]
                if delta.get("content"):
                    texts.append(delta["content"])
                for piece in delta.get("tool_calls", ()):
                    _grow(calls, piece)
    return {"role": "assistant", "content": "".join(texts), "tool_calls": calls}


async def in_litellm(litellm: ModuleType, model: str) -> list[dict[str, Any]]:
    """Run to the end with litellm, imported by the caller; returns the messages."""
    messages: list[dict[str, Any]] = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": GOAL}]
    while True:
        reply = await _ask_litellm(litellm, model, messages)
        messages.append(reply)
        if not reply["tool_calls"]:
            return messages
        messages.extend(_results(reply["tool_calls"]))


async def _ask_litellm(litellm: ModuleType, model: str, messages: list[dict[str, Any]]) -> dict[str, Any]:
    texts: list[str] = []
    calls: list[dict[str, Any]] = []
    usage = {"include_usage": True}
    stream = await litellm.acompletion(model=model, messages=messages, tools=[TOOL], stream=True, stream_options=usage)
    async for chunk in stream:
        for choice in chunk.choices:
            if choice.delta.content:
                texts.append(choice.delta.content)
            for piece in choice.delta.tool_calls or ():
                function = {"name": piece.function.name, "arguments": piece.function.arguments}
                _grow(calls, {"index": piece.index, "id": piece.id, "function": function})
    return {"role": "assistant", "content": "".join(texts), "tool_calls": calls}


def _grow(calls: list[dict[str, Any]], piece: dict[str, Any]) -> None:
    if piece["index"] == len(calls):
        function = {"name": piece["function"]["name"], "arguments": ""}
        calls.append({"id": piece["id"], "type": "function", "function": function})
    calls[piece["index"]]["function"]["arguments"] += piece["function"]["arguments"] or ""


def _results(calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"role": "tool", "tool_call_id": call["id"], "content": _calculate(call)} for call in calls]


def _calculate(call: dict[str, Any]) -> str:
    return calculate(json.loads(call["function"]["arguments"])["expression"])


def calculate(expression: str) -> str:
    """Work out the one kind of sum that the benchmarks' model asks for: `a * b + c`."""
    product, plus = expression.split(" + ")
    left, right = product.split(" * ")
    return str(int(left) * int(right) + int(plus))
