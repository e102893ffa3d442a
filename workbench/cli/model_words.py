"""The verbs about models and connections to them, as they are typed."""

from __future__ import annotations

import argparse
from collections.abc import Callable

MODEL_ACTS = ("list", "login", "logout", "accept", "search", "hub", "get", "remove")
CONNECTION_ACTS = ("list", "add", "edit", "key", "test", "remove")
_MODELS = """\
examples:
  workbench models
  workbench models login anthropic           the key is typed without being shown
  pass show openai | workbench models login openai
  workbench models accept local              read and accept the terms of the local model
  workbench models logout openai
  workbench models search claude sonnet      prices a million tokens, and limits, out of litellm's table
  workbench models hub                       models that can be downloaded, and those that are here
  workbench models get Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf
  workbench models remove Qwen/Qwen3-4B-GGUF/Qwen3-4B-Q4_K_M.gguf

get shows size and licence first and asks; --yes does not. What was cut goes on when it is typed again.
"""
_CONNECTIONS = """\
examples:
  workbench connections
  workbench connections add work --url https://llm.example.org/v1 --header "X-Team: tools" --model qwen3
  workbench connections add lab --provider anthropic
  workbench connections add phi --file ~/models/phi.gguf
  workbench connections key work             typed without being shown, or piped in
  workbench connections test work            how fast, which models, and what they can
  workbench connections edit work --stall 30
  workbench connections remove work --forget-key

An agent's model, and its fallbacks, then say work/qwen3.
"""


def add_model_verbs(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add `models` and `connections`."""
    models = verb("models", "list, search, download models; keep, forget a key; accept terms", _MODELS, json=True)
    models.add_argument("act", nargs="?", choices=MODEL_ACTS, default="list")
    models.add_argument(
        "name", nargs="*", metavar="NAME", help="a provider; for accept: the model; for get, remove: OWNER/NAME/FILE"
    )
    models.add_argument("--after", metavar="N", type=int, default=0, help="of what search finds, pass over this many")
    models.add_argument("--limit", metavar="N", type=int, default=40, help="of what search finds, print this many")
    models.add_argument("--yes", action="store_true", help="get: don't ask once size and licence are shown")
    connections = verb(
        "connections", "list connections to models; add, edit, remove, test them", _CONNECTIONS, json=True
    )
    connections.add_argument("act", nargs="?", choices=CONNECTION_ACTS, default="list")
    connections.add_argument("name", nargs="?", metavar="NAME", default="")
    kinds = connections.add_mutually_exclusive_group()
    kinds.add_argument("--url", metavar="URL", help="an OpenAI-compatible server, with its /v1")
    kinds.add_argument("--file", metavar="PATH", help="a GGUF file on this machine")
    connections.add_argument("--provider", metavar="PROVIDER", help="litellm's name; with --url: at that address")
    connections.add_argument("--model", metavar="MODEL", help="the one that is proposed; for test: the one to ask")
    connections.add_argument(
        "--header", metavar="NAME: VALUE", action="append", help="sent along; never a key. May be given several times"
    )
    for name, about in _TIMES.items():
        connections.add_argument(f"--{name}", metavar="SECONDS", type=float, help=about)
    connections.add_argument("--forget-key", action="store_true", help="remove: forget its key, too")


_TIMES = {
    "connect": "in which the server must take a connection",
    "first-token": "in which the first piece of a reply must come",
    "stall": "between two pieces of a reply",
    "reply": "in which the whole reply must have come",
}
