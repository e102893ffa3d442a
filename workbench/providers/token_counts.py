"""Tokens as a model's own tokenizer counts them, where that is on this machine. Nothing is ever fetched.

litellm comes with the files of OpenAI's two newer encodings; they are read from there, and believed by their hash.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import logging
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import tiktoken

from workbench.domain.agents import Agent

log = logging.getLogger("workbench.providers")

Counter = Callable[[str], int]
"""Counts a text's tokens."""

_FILES = {
    "cl100k_base": (
        "9b5ad71b2ce5302211f9c61530b329a4922fc6a4",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
    "o200k_base": (
        "fb374d419588a4632f3f557e76b4b70aebbca790",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
}
"""By encoding: the file's name, and the SHA-256 of its contents."""
_PATTERNS = {
    "cl100k_base": r"""'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+|\s++$"""
    r"""|\s*[\r\n]|\s+(?!\S)|\s""",
    "o200k_base": r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+"
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*"
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
}


def counter_for(agent: Agent) -> Counter | None:
    """Return what counts tokens as an agent's model does; None: its tokenizer is not known, or not here.

    Takes part of a second when an encoding is first used, so it belongs in a thread.
    """
    name = agent.model.removeprefix("openai/")
    if agent.base_url and "openai.com" not in agent.base_url:
        return None
    try:
        encoding = _encoding(tiktoken.encoding_name_for_model(name))
    except KeyError:
        return None
    return None if encoding is None else lambda text: len(encoding.encode_ordinary(text))


@lru_cache(maxsize=len(_FILES))
def _encoding(name: str) -> tiktoken.Encoding | None:
    if name not in _FILES:
        return None
    file, sha256 = _FILES[name]
    found = importlib.util.find_spec("litellm")
    folders = [Path(place) for place in (found.submodule_search_locations or ())] if found is not None else []
    for place in (folder / "litellm_core_utils" / "tokenizers" / file for folder in folders):
        try:
            data = place.read_bytes()
        except OSError:
            continue
        if hashlib.sha256(data).hexdigest() != sha256:
            log.warning("%s is not the tokenizer that it should be; tokens are estimated", place)
            continue
        ranks = {base64.b64decode(token): int(rank) for token, rank in (line.split() for line in data.splitlines())}
        return tiktoken.Encoding(name, pat_str=_PATTERNS[name], mergeable_ranks=ranks, special_tokens={})
    return None
