"""When a connection is let alone, and how it comes back."""

from __future__ import annotations

import asyncio

import pytest

from workbench.domain.errors import ModelError, ModelErrorKind
from workbench.domain.published import ConnectionChanged
from workbench.policy.rates import COOL_DOWN
from workbench.providers.breaker import COUNTS, LONGEST_REST, Breakers


class Line:
    """A connection, a clock that is set by hand, and what was told."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.told: list[ConnectionChanged] = []
        self.breakers = Breakers(self.told.append, lambda: self.now)
        self.breaker = self.breakers.of("http://x/v1")

    def fails(self, kind: ModelErrorKind = "server", retry_after: float | None = None) -> ModelErrorKind:
        """Send a request that fails; return the kind that its sender sees."""
        with pytest.raises(ModelError) as caught, self.breaker.request():
            raise ModelError(kind, "x", retry_after=retry_after)
        return caught.value.kind

    def answers(self, *, insists: bool = False) -> None:
        with self.breaker.request(insists=insists):
            pass

    @property
    def states(self) -> list[str]:
        return [each.state for each in self.told]


@pytest.fixture
def line() -> Line:
    return Line()


@pytest.mark.parametrize("kind", sorted(COUNTS))
def test_three_failures_in_a_row_open_it_for_half_a_minute(line: Line, kind: ModelErrorKind) -> None:
    assert [line.fails(kind) for _ in range(4)] == [kind, kind, kind, "breaker_open"]
    assert (line.states, line.told[0].failures, line.told[0].seconds) == (["open"], 3, COOL_DOWN)
    line.now += COOL_DOWN - 0.1
    with pytest.raises(ModelError, match="let alone") as caught:
        line.answers()
    assert caught.value.retry_after == pytest.approx(0.1)
    line.now += 0.2
    line.answers()
    assert line.states == ["open", "trying", "closed"]
    line.answers()


def test_a_reply_or_a_refusal_between_failures_keeps_it_closed(line: Line) -> None:
    for _ in range(3):
        line.fails()
        line.fails()
        line.answers()
        line.fails()
        line.fails()
        line.fails("auth")
    assert line.told == []


def test_a_failed_probe_opens_it_again(line: Line) -> None:
    for _ in range(3):
        line.fails()
    line.now += COOL_DOWN
    assert line.fails("timeout") == "timeout"
    assert line.fails() == "breaker_open"
    assert line.states == ["open", "trying", "open"]


async def test_of_twenty_requests_one_tries(line: Line) -> None:
    for _ in range(3):
        line.fails()
    line.now += COOL_DOWN
    go = asyncio.Event()

    async def one() -> str:
        try:
            with line.breaker.request():
                await go.wait()
                return "sent"
        except ModelError as error:
            return error.kind

    tasks = [asyncio.create_task(one()) for _ in range(20)]
    await asyncio.sleep(0)
    go.set()
    assert sorted(await asyncio.gather(*tasks)) == ["breaker_open"] * 19 + ["sent"]
    line.answers()


def test_a_probe_that_is_cut_off_lets_the_next_one_try(line: Line) -> None:
    for _ in range(3):
        line.fails()
    line.now += COOL_DOWN
    with pytest.raises(KeyboardInterrupt), line.breaker.request():
        raise KeyboardInterrupt
    line.answers()
    assert line.states[-1] == "closed"


def test_who_insists_need_not_wait_but_is_the_only_one(line: Line) -> None:
    for _ in range(3):
        line.fails()
    with line.breaker.request(insists=True):
        assert line.fails() == "breaker_open"
        with pytest.raises(ModelError, match="another request"):
            line.answers(insists=True)
    line.answers()


def test_news_from_before_it_opened_changes_nothing(line: Line) -> None:
    with line.breaker.request():
        for _ in range(3):
            line.fails()
    assert line.states == ["open"]
    assert line.fails() == "breaker_open"


def test_a_server_that_asks_for_a_long_wait_has_it_but_not_for_ever(line: Line) -> None:
    assert line.fails("rate_limited", 60.0) == "rate_limited"
    assert line.told == []
    line.fails("rate_limited", 600.0)
    line.now += 599
    assert line.fails() == "breaker_open"
    line.now += 1
    line.fails("rate_limited", 1e9)
    line.now += LONGEST_REST
    line.answers()
    assert line.states == ["open", "trying", "open", "trying", "closed"]


def test_connections_do_not_share_their_failures(line: Line) -> None:
    for _ in range(3):
        line.fails()
    with line.breakers.of("http://y/v1").request():
        pass
    assert line.breakers.of("http://x/v1") is line.breaker
