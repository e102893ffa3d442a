"""What keys of well-known services look like, one rule each; for those that nobody told us of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_END = r"(?![A-Za-z0-9])"
_BEGIN = r"(?<![A-Za-z0-9_-])"


class Rule(NamedTuple):
    """A shape, and the words that stand in its place."""

    looks_like: str
    hints: tuple[str, ...]
    """Where none of them is in a text, the shape is not either; that is found out much faster."""
    shape: re.Pattern[str]


def _rule(looks_like: str, hints: str, shape: str) -> Rule:
    return Rule(looks_like, tuple(hints.split()), re.compile(shape))


RULES: tuple[Rule, ...] = (
    Rule(
        "a private key",
        ("PRIVATE KEY",),
        re.compile(r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----.*?(?:-----END [A-Z0-9 ]*-----|\Z)", re.DOTALL),
    ),
    _rule("an Anthropic key", "sk-ant-", rf"{_BEGIN}sk-ant-[A-Za-z0-9_-]{{16,}}"),
    _rule("an OpenAI key", "sk-", rf"{_BEGIN}sk-(?=[A-Za-z_-]*[0-9])(?=proj-|[a-z0-9_-]*[A-Z])[A-Za-z0-9_-]{{20,}}"),
    _rule("an OpenRouter key", "sk-or-", rf"{_BEGIN}sk-or-[a-z0-9-]{{20,}}"),
    _rule("a GitHub token", "ghp_ gho_ ghu_ ghs_ ghr_", rf"{_BEGIN}gh[pousr]_[A-Za-z0-9]{{20,}}"),
    _rule("a GitHub token", "github_pat_", rf"{_BEGIN}github_pat_[A-Za-z0-9_]{{22,}}"),
    _rule("a GitLab token", "glpat-", rf"{_BEGIN}glpat-[A-Za-z0-9_-]{{20,}}"),
    _rule("an AWS key", "AKIA ASIA", rf"{_BEGIN}(?:AKIA|ASIA)[A-Z2-7]{{16}}{_END}"),
    _rule("a Slack token", "xox xapp-", rf"{_BEGIN}(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{{10,}}"),
    _rule("a Google key", "AIza", rf"{_BEGIN}AIza[A-Za-z0-9_-]{{35}}"),
    _rule("a Google token", "ya29.", rf"{_BEGIN}ya29\.[A-Za-z0-9_-]{{20,}}"),
    _rule("an npm token", "npm_", rf"{_BEGIN}npm_[A-Za-z0-9]{{36}}"),
    _rule("a PyPI token", "pypi-", rf"{_BEGIN}pypi-[A-Za-z0-9_-]{{40,}}"),
    _rule("a Hugging Face token", "hf_", rf"{_BEGIN}hf_[A-Za-z0-9]{{30,}}"),
    _rule("a Stripe key", "k_live_ k_test_", rf"{_BEGIN}[srp]k_(?:live|test)_[A-Za-z0-9]{{16,}}"),
    _rule("a Groq key", "gsk_", rf"{_BEGIN}gsk_[A-Za-z0-9]{{40,}}"),
    _rule("an xAI key", "xai-", rf"{_BEGIN}xai-[A-Za-z0-9]{{40,}}"),
    _rule("a Perplexity key", "pplx-", rf"{_BEGIN}pplx-[A-Za-z0-9]{{40,}}"),
    _rule("a Replicate token", "r8_", rf"{_BEGIN}r8_[A-Za-z0-9]{{36,}}"),
    _rule("a SendGrid key", "SG.", rf"{_BEGIN}SG\.[A-Za-z0-9_-]{{20,}}\.[A-Za-z0-9_-]{{40,}}"),
    _rule("a DigitalOcean token", "dop_v1_", rf"{_BEGIN}dop_v1_[a-f0-9]{{60,}}"),
    _rule("an Atlassian token", "ATATT3x", rf"{_BEGIN}ATATT3x[A-Za-z0-9_=-]{{20,}}"),
    _rule("a Telegram token", ":AA", r"(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}"),
    _rule("a JSON web token", "eyJ", rf"{_BEGIN}eyJ[A-Za-z0-9_-]{{8,}}\.eyJ[A-Za-z0-9_-]{{8,}}\.[A-Za-z0-9_-]*"),
    _rule("a bearer token", "earer", r"(?<=[Bb]earer )(?=[A-Za-z+/._~-]*[0-9])[A-Za-z0-9+/._~-]{16,}=*"),
    _rule("a password in an address", "://", r"(?<=://)[^\s/:@\[\]]{1,200}:[^\s/@\[\]]{1,200}(?=@)"),
)


BRIEF = 100
"""Characters up to which a text is looked at in a way that is fast for brief ones."""
_ANY_HINT = re.compile("|".join(re.escape(hint) for rule in RULES for hint in rule.hints))


def found_by_rules(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where something looks like a key, from and to, and what it looks like; places may overlap."""
    if len(text) <= BRIEF and not _ANY_HINT.search(text):
        return
    for rule in RULES:
        if any(hint in text for hint in rule.hints):
            for match in rule.shape.finditer(text):
                yield match.start(), match.end(), rule.looks_like
