"""What lies between two times of a run, summed up at once however long the run is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from workbench.domain.timeline_rows import Row
from workbench.domain.timeline_text import duration, money, token_count
from workbench.domain.values import Value


class Between(Value):
    """What a stretch of time comes to."""

    seconds: float
    waited: float = 0.0
    """Of these, without a model or a tool at work."""
    rows: int = 0
    tokens: int = 0
    """Sent and received."""
    cost: float = 0.0
    errors: int = 0


class Sums:
    """Sums over the rows before each row; grows with them."""

    def __init__(self) -> None:
        self._tokens: list[int] = [0]
        self._cost: list[float] = [0.0]

    def between(self, rows: Sequence[Row], begin: float, end: float) -> tuple[int, int, int, float]:
        """Return the first row that began in a stretch of time, the first after it, and their tokens and cost."""
        self._read(rows)
        first = bisect_left(rows, begin, key=lambda row: row.at)
        last = max(first, bisect_right(rows, end, key=lambda row: row.at))
        return first, last, self._tokens[last] - self._tokens[first], self._cost[last] - self._cost[first]

    def grow(self, first: int) -> None:
        """Rows from there on may have changed."""
        del self._tokens[first + 1 :], self._cost[first + 1 :]

    def _read(self, rows: Sequence[Row]) -> None:
        for index in range(len(self._tokens) - 1, len(rows)):
            row = rows[index]
            spent = row.sent + row.tokens if row.phase == "reason" else 0
            self._tokens.append(self._tokens[-1] + spent)
            self._cost.append(self._cost[-1] + row.cost)


def between_line(between: Between) -> str:
    """Return `3.2 s (1.1 s waiting) · 14 rows · 2.1k tok · $0.003 · 1 error`."""
    parts = [duration(between.seconds)]
    if between.waited >= 0.05:
        parts[0] += f" ({duration(between.waited)} waiting)"
    parts.append(f"{between.rows:,} row{'' if between.rows == 1 else 's'}")
    if between.tokens:
        parts.append(f"{token_count(between.tokens)} tok")
    if between.cost:
        parts.append(money(between.cost))
    if between.errors:
        parts.append(f"{between.errors:,} error{'' if between.errors == 1 else 's'}")
    return " · ".join(parts)
