"""Files that hold a secret: known by a keyed hash, their contents never kept."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from workbench.domain.event_parts import FileState
from workbench.policy.redaction import Redactor
from workbench.store.folder_files import Unkept, parts_of, read_place

HOLDS = "holds a secret"
"""What is said of such a file."""
_LINK_BYTES = 100_000
_PURPOSE = b"contents of files that hold secrets"


class Contents(NamedTuple):
    """What is known of a file's contents: one of two hashes, the other one empty."""

    sha256: str
    withheld: str
    """Keyed: the plain hash of a short file with a secret in it would let the secret be guessed."""


class Withholding:
    """Tells which contents must not be kept. Used in the thread that reads them."""

    def __init__(self, redactor: Callable[[], Redactor] = Redactor, key: Callable[[], bytes] | None = None) -> None:
        """`redactor` returns what knows the secrets of now; without a `key` the hashes hold in this process only."""
        self._redactor = redactor
        self._make_key = key or (lambda: secrets.token_bytes(32))

    def __repr__(self) -> str:
        return "Withholding(…)"

    def contents(self, data: bytes, known: FileState | None = None) -> Contents:
        """Return the hash under which a file's contents go.

        What was withheld when it was last seen (`known`) stays so, though the secret may be locked away by now.
        """
        if self._redactor().is_known_in(data):
            return Contents("", self.keyed(data))
        if known is not None and known.withheld and known.withheld == (keyed := self.keyed(data)):
            return Contents("", keyed)
        return Contents(hashlib.sha256(data).hexdigest(), "")

    def keyed(self, data: bytes) -> str:
        """Return the keyed hash, in hex."""
        return hmac.digest(self._key, data, "sha256").hex()

    def as_it_was(self, state: FileState, folders: Sequence[Path]) -> bytes | None:
        """Return a withheld file's contents from the first folder where they are still the same; None: from none."""
        path = "/".join(parts_of(state.path))
        for folder in folders:
            try:
                data, stamp = read_place(os.path.realpath(folder), path, state.size or _LINK_BYTES)
            except Unkept:
                continue
            if stamp.is_link == state.link and hmac.compare_digest(self.keyed(data), state.withheld):
                return data
        return None

    @cached_property
    def _key(self) -> bytes:
        """Made from the one that was handed in, so that the hashes say nothing of what else that one signs."""
        return hmac.digest(self._make_key(), _PURPOSE, "sha256")
