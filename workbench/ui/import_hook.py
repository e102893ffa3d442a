"""PySide without its import hook: it slows every import after it (litellm: +70 MB), and nothing here needs it."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_hook() -> Iterator[None]:
    """Import PySide first in this block: what it puts in the place of Python's own import is taken out again."""
    before = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = before
