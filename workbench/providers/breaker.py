"""Lets a connection rest that failed again and again: closed, open for a while, then one request tries.

Reckoned by a clock that nobody can set, for all runs of this process together.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from workbench.domain.errors import ModelError
from workbench.domain.published import ConnectionChanged, ConnectionState
from workbench.policy.rates import COOL_DOWN, LONGEST_WAIT, OPENS_AFTER

COUNTS: frozenset[str] = frozenset({"overloaded", "server", "unreachable", "timeout", "stalled", "cut", "malformed"})
"""Kinds that say something against the connection. With any other the server answered as it should."""
LONGEST_REST = 3600.0
"""Seconds; for a server that asks to be left alone for longer than a run waits for it."""
_PROBE_TAKES = 1.0
"""Seconds after which to ask again while another request tries."""

Heard = Callable[[ConnectionChanged], None]


class Breaker:
    """One connection's. Its methods belong to the event loop's thread."""

    def __init__(self, connection: str, heard: Heard, clock: Callable[[], float] = time.monotonic) -> None:
        self._connection, self._heard, self._clock = connection, heard, clock
        self._failures = 0
        self._rests_until: float | None = None
        """None: it is closed."""
        self._is_trying = False
        self._why = ""

    @contextmanager
    def request(self, *, insists: bool = False) -> Iterator[None]:
        """Enclose one request. Raises `ModelError` (`breaker_open`) where none may be sent now.

        `insists`: a person asked for it, so it need not wait; it still is the only one that tries.
        """
        tries = self._enter(insists)
        try:
            yield
        except ModelError as error:
            self._ended(tries, failed=error.kind in COUNTS, asks_for=error.retry_after or 0.0)
            raise
        except BaseException:  # cancelled, or a bug of ours: it says nothing about the server
            self._is_trying = self._is_trying and not tries
            raise
        self._ended(tries, failed=False, asks_for=0.0)

    def _enter(self, insists: bool) -> bool:
        """Return whether the request is the one that tries an open connection."""
        if self._rests_until is None:
            return False
        left = self._rests_until - self._clock()
        if self._is_trying or (left > 0 and not insists):
            raise self._refusal(_PROBE_TAKES if self._is_trying else left)
        self._is_trying = True
        self._tell("trying", 0.0)
        return True

    def _ended(self, tried: bool, *, failed: bool, asks_for: float) -> None:
        if tried:
            self._is_trying = False
        elif self._rests_until is not None:
            return  # it began before the breaker opened, and is older news
        self._failures = self._failures + 1 if failed else 0
        if asks_for > LONGEST_WAIT:
            self._open(min(asks_for, LONGEST_REST), "it asked for a long wait")
        elif failed and (tried or self._failures >= OPENS_AFTER):
            self._open(COOL_DOWN, f"it failed {self._failures} times in a row")
        elif tried:
            self._rests_until = None
            self._tell("closed", 0.0)

    def _open(self, seconds: float, why: str) -> None:
        self._why = why
        self._rests_until = self._clock() + seconds
        self._tell("open", seconds)

    def _tell(self, state: ConnectionState, seconds: float) -> None:
        now = ConnectionChanged(connection=self._connection, state=state, failures=self._failures, seconds=seconds)
        self._heard(now)

    def _refusal(self, left: float) -> ModelError:
        why = "another request tries it" if self._is_trying else f"it is let alone for {left:.0f} s more"
        return ModelError(
            "breaker_open",
            f"Nothing was sent to {self._connection}: {self._why}, and {why}.",
            "Wait, choose another model, or continue to try it at once.",
            retry_after=left,
        )


class Breakers:
    """All connections of this process, each with its breaker."""

    def __init__(self, heard: Heard, clock: Callable[[], float] = time.monotonic) -> None:
        self._heard, self._clock = heard, clock
        self._each: dict[str, Breaker] = {}

    def of(self, connection: str) -> Breaker:
        """Return the breaker of a connection, the same for the same name."""
        if connection not in self._each:
            self._each[connection] = Breaker(connection, self._heard, self._clock)
        return self._each[connection]
