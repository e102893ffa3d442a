"""Scores text by how much of it reads like an injection. It labels and never decides: a paraphrase gets past it."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 200_000
"""Characters that are looked at."""
_SIGNS: dict[str, tuple[float, str]] = {
    "it asks to ignore instructions": (
        0.9,
        (
            r"\b(ignore|disregard|forget|override)\b.{0,40}\b(previous|prior|above|earlier|all|any|your|the)\b.{0,30}"
            r"\b(instructions?|prompts?|rules?|guidelines?|directions?|context)\b"
        ),
    ),
    "it gives new instructions": (0.6, r"\b(new|updated|real|actual)\s+(instructions?|task|goal|objective)s?\s*[:\-]"),
    "it gives the model another role": (
        0.5,
        r"\byou are (now|no longer)\b|\bact as (an?|the)\b|\bpretend (to be|you)\b",
    ),
    "it poses as another speaker": (0.5, r"\b(system|developer|assistant)\s*(prompt|message)?\s*:\s*\S"),
    "it holds a chat's marks": (
        0.8,
        r"<\|?(im_start|im_end|system|endoftext|assistant|user)\|?>|\[/?INST\]|<<SYS>>",
    ),
    "it asks for secrets or the prompt": (
        0.8,
        (
            r"\b(reveal|print|show|repeat|leak|output)\b.{0,40}"
            r"\b(system prompt|instructions|api[ _-]?keys?|passwords?|secrets?)"
        ),
    ),
    "it asks to send something to an address": (
        0.6,
        r"\b(send|e-?mail|post|upload|forward|exfiltrate|transmit)\b.{0,80}(https?://|[\w.+-]+@[\w-]+\.\w)",
    ),
    "it asks to keep something from the person": (
        0.8,
        (
            r"\b(do not|don't|never|without)\b.{0,30}\b(tell|telling|inform|mention|ask|asking|notify)\b.{0,30}"
            r"\b(user|person|human|anyone)\b"
        ),
    ),
    "it asks for a tool": (
        0.5,
        r"\b(call|use|invoke|run|execute)\b.{0,30}\b(the\s+)?[a-z_]+\.[a-z_]+\b.{0,20}\b(tool|function|with)\b",
    ),
    "it addresses a model": (
        0.5,
        r"\b(important|urgent|attention|warning)\b.{0,30}\b(ai|assistant|agent|model|llm|bot)s?\b",
    ),
    "it holds an image that could carry data away": (0.6, r"!\[[^\]]*\]\(https?://[^)]*[?&=][^)]*\)"),
}
"""What is looked for, how much each weighs, and its pattern."""
_COMPILED = {
    says: (weight, re.compile(pattern, re.IGNORECASE | re.DOTALL)) for says, (weight, pattern) in _SIGNS.items()
}
_HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\U000e0000-\U000e007f]")


def scan(text: str) -> tuple[float, tuple[str, ...]]:
    """Return a score from 0 (nothing seen) to 1, and what was seen, in words."""
    text = text[:_LONGEST]
    folded = _HIDDEN.sub("", unicodedata.normalize("NFKC", text))
    found = [(weight, says) for says, (weight, pattern) in _COMPILED.items() if pattern.search(folded)]
    if len(_HIDDEN.findall(text)) >= 3:
        found.append((0.5, "it holds characters that do not show"))
    rest = 1.0
    for weight, _ in found:
        rest *= 1.0 - weight
    return round(1.0 - rest, 2), tuple(says for _, says in found)
