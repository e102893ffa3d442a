"""The hash chain over a run's events: each link covers all before it, so nothing can change unnoticed."""

from __future__ import annotations

import hashlib

LINK_BYTES = 16


def first_link(run: str, parent_link: bytes = b"") -> bytes:
    """Return what a run's chain begins with; a fork's hangs on its parent's link."""
    return hashlib.sha256(b"run:" + run.encode() + b":" + parent_link).digest()[:LINK_BYTES]


def next_link(link: bytes, body: bytes) -> bytes:
    """Return the link of an event stored as `body` after `link`."""
    return hashlib.sha256(link + body).digest()[:LINK_BYTES]
