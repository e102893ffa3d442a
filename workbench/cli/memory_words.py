"""What may be typed about memory."""

from __future__ import annotations

import argparse
from collections.abc import Callable

_MEMORY = """\
examples:
  workbench memory                            what is remembered, the newest first
  workbench memory list invoices --untrusted  by words; only what strangers may have had a hand in
  workbench memory show m3f2a                 one entry, and where it came from
  workbench memory edit m3f2a "Due in June."  another text in its place; --trust once you have checked it
  workbench memory forget m3f2a               `workbench memory restore m3f2a` brings it back
  workbench memory export memories.json       all of it as JSON; without a file to stdout

An untrusted entry stays so when it is edited, unless --trust says otherwise.
"""
_SCOPES = ("task", "session", "global")
_ACTS = ("list", "show", "edit", "forget", "restore", "share", "export")


def add_memory_verb(verb: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the verb about memory."""
    memory = verb("memory", "list what agents remember; edit, forget, share, export", _MEMORY, json=True)
    memory.add_argument("act", nargs="?", choices=_ACTS, default="list")
    memory.add_argument(
        "what",
        nargs="?",
        metavar="ID|WORDS|FILE",
        default="",
        help="an id or its beginning; list: words; export: a file",
    )
    memory.add_argument("text", nargs="?", metavar="TEXT", default="", help="for edit: the new text; else from stdin")
    memory.add_argument("--scope", choices=_SCOPES, help="only what is remembered for so long")
    memory.add_argument("--trusted", action="store_true", help="only trusted entries")
    memory.add_argument("--untrusted", action="store_true", help="only entries that strangers may have had a hand in")
    memory.add_argument("--trust", action="store_true", help="for edit: the entry is to be trusted from now on")
    memory.add_argument("--branch", metavar="RUN", help="as this run has it, where a fork remembers its own")
