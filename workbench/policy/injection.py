"""Scores text by how much of it reads like an injection. It labels and never decides: a paraphrase gets past it."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_LONGEST = 200_000
"""Characters that are looked at."""


class _Sign(NamedTuple):
    says: str
    weight: float
    needs: str
    """Words of which one has to be there, else the pattern is not tried."""
    pattern: str


_SIGNS = (
    _Sign(
        "it asks to ignore instructions",
        0.9,
        "ignore disregard forget override",
        r"\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|all|any|your|the)\b.{0,30}"
        r"\b(instructions?|prompts?|rules?|guidelines?|directions?|context)\b",
    ),
    _Sign(
        "it gives new instructions",
        0.6,
        "instruction task goal objective",
        r"\b(new|updated|real|actual)\s+(instructions?|task|goal|objective)s?\s*[:\-]",
    ),
    _Sign(
        "it gives the model another role",
        0.5,
        "you act pretend",
        r"\byou are (now|no longer)\b|\bact as (an?|the)\b|\bpretend (to be|you)\b",
    ),
    _Sign(
        "it poses as another speaker",
        0.5,
        "system developer assistant",
        r"\b(system|developer|assistant)\s*(prompt|message)?\s*:\s*\S",
    ),
    _Sign(
        "it holds a chat's marks",
        0.8,
        "<| inst] <<sys <system <assistant <user",
        r"<\|?(im_start|im_end|system|endoftext|assistant|user)\|?>|\[/?INST\]|<<SYS>>",
    ),
    _Sign(
        "it asks for secrets or the prompt",
        0.8,
        "prompt instructions key password secret",
        r"\b(reveal|print|show|repeat|leak|output)\b.{0,40}"
        r"\b(system prompt|instructions|api[ _-]?keys?|passwords?|secrets?)",
    ),
    _Sign(
        "it asks to send something to an address",
        0.6,
        "send mail post upload forward exfiltrate transmit",
        r"\b(send|e-?mail|post|upload|forward|exfiltrate|transmit)\b.{0,80}(https?://|[\w.+-]+@[\w-]+\.\w)",
    ),
    _Sign(
        "it asks to keep something from the person",
        0.8,
        "user person human anyone",
        r"\b(do not|don't|never|without)\b.{0,30}\b(tell|telling|inform|mention|ask|asking|notify)\b.{0,30}"
        r"\b(user|person|human|anyone)\b",
    ),
    _Sign(
        "it asks for a tool",
        0.5,
        "tool function with",
        r"\b(call|use|invoke|run|execute)\b.{0,30}\b(the\s+)?[a-z_]+\.[a-z_]+\b.{0,20}\b(tool|function|with)\b",
    ),
    _Sign(
        "it addresses a model",
        0.5,
        "important urgent attention warning",
        r"\b(important|urgent|attention|warning)\b.{0,30}\b(ai|assistant|agent|model|llm|bot)s?\b",
    ),
    _Sign(
        "it holds an image that could carry data away",
        0.6,
        "](http",
        r"!\[[^\]]*\]\(https?://[^)]*[?&=][^)]*\)",
    ),
)
"""What is looked for, how much each weighs, and its pattern."""
_COMPILED = tuple(
    (sign, tuple(sign.needs.split()), re.compile(sign.pattern, re.IGNORECASE | re.DOTALL)) for sign in _SIGNS
)
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]")


def scan(text: str) -> tuple[float, tuple[str, ...]]:
    """Return a score from 0 (nothing seen) to 1, and what was seen, in words."""
    text = text[:_LONGEST]
    hidden = 0 if text.isascii() else len(_HIDDEN.findall(text))
    folded = text if text.isascii() else _HIDDEN.sub("", unicodedata.normalize("NFKC", text))
    small = folded.lower()
    found = [
        (sign.weight, sign.says)
        for sign, needs, pattern in _COMPILED
        if any(word in small for word in needs) and pattern.search(folded)
    ]
    if hidden >= 3:
        found.append((0.5, "it holds characters that do not show"))
    rest = 1.0
    for weight, _ in found:
        rest *= 1.0 - weight
    return round(1.0 - rest, 2), tuple(says for _, says in found)
