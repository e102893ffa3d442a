"""A request as a program in Python that sends it again. Pure."""

from __future__ import annotations

import json

_HTTP = """\
import json
import os

import httpx

{body}
headers = {{"content-type": "application/json"}}
if key := os.environ.get("{variable}"):
    headers["authorization"] = f"Bearer {{key}}"
with httpx.stream("POST", {url}, content=body.encode(), headers=headers, timeout=None) as response:
    for line in response.iter_lines():
        print(line)
"""
_LITELLM = """\
import litellm  # reads the key from the provider's variable, such as ANTHROPIC_API_KEY

request = {request}
for piece in litellm.completion(**request):
    print(piece.choices[0].delta.content or "", end="", flush=True)
"""


def python_of_http(wire: str, url: str, variable: str) -> str:
    """Return a program that sends the same bytes with httpx, with the key from an environment variable."""
    return _HTTP.format(body=_body(wire), variable=variable, url=python_literal(url))


def python_of_litellm(wire: str) -> str:
    """Return a program that hands the same arguments to litellm."""
    return _LITELLM.format(request=python_literal(json.loads(wire)))


def _body(wire: str) -> str:
    """The body as a value that can be edited, where that gives the same bytes; else as the text that it is."""
    value = json.loads(wire)
    if json.dumps(value, ensure_ascii=False, separators=(",", ":")) != wire:
        return f"body = {wire!r}"
    return f'request = {python_literal(value)}\nbody = json.dumps(request, ensure_ascii=False, separators=(",", ":"))'


def python_literal(value: object, depth: int = 0) -> str:
    """Return a JSON value as Python writes it, a member a line."""
    inner, outer = "    " * (depth + 1), "    " * depth
    match value:
        case dict() if value:
            lines = [f"{inner}{key!r}: {python_literal(each, depth + 1)},\n" for key, each in value.items()]
            return "{\n" + "".join(lines) + f"{outer}}}"
        case list() if value:
            lines = [f"{inner}{python_literal(each, depth + 1)},\n" for each in value]
            return "[\n" + "".join(lines) + f"{outer}]"
        case _:
            return repr(value)
