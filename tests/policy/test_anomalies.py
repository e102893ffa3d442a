"""What is a sign of trouble in a run, and what is not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from workbench.domain.event_parts import NOT_GRANTED, ConnectionMade, Stage, Verdict
from workbench.domain.events import AnyEvent, CallJudged, ModelReplied, SecretLeased, ToolFailed, ToolReturned
from workbench.domain.ids import RunId, ToolCallId
from workbench.domain.values import body_of
from workbench.policy.anomalies import HOSTS, REFUSALS, Anomaly, Watch, look

RUN = RunId("r")


def found(*events: AnyEvent) -> list[Anomaly]:
    watch, seen = Watch(), []
    for event in events:
        watch, signs = look(watch, event)
        seen += signs
    return seen


def signs(*events: AnyEvent) -> list[str]:
    return [each.sign for each in found(*events)]


def returned(*redacted: str, call: str = "c1", tool: str = "files.read", at: float = 0.0) -> ToolReturned:
    return ToolReturned(run=RUN, seq=2, at=at, call=ToolCallId(call), tool=tool, output=body_of("x"), redacted=redacted)


def leased(stored: str, call: str = "c1") -> SecretLeased:
    return SecretLeased(run=RUN, seq=1, at=0.0, call=ToolCallId(call), tool="t", name="n", stored=stored, until=1.0)


def judged(at: float, stage: Stage = "scope", says: str = "refused") -> CallJudged:
    verdict = Verdict(stage=stage, says=says, why="no")  # type: ignore[arg-type]
    return CallJudged(run=RUN, seq=1, at=at, call=ToolCallId("c"), tool="files.write", verdicts=(verdict,))


def refused(*hosts: str, at: float = 0.0, why: str = NOT_GRANTED) -> ToolFailed:
    made = tuple(ConnectionMade(host=host, port=443, refused=f"{host}:443 {why}") for host in hosts)
    return ToolFailed(
        run=RUN, seq=1, at=at, call=ToolCallId("c"), tool="web.fetch", code="x", message=body_of("x"), connections=made
    )


def test_a_secret_that_was_lent_to_the_call_is_none_and_to_another_call_it_is_one() -> None:
    assert signs(leased("github-token"), returned("github-token")) == []
    [strange] = found(leased("github-token", "c0"), returned("github-token"))
    assert strange.sign == "secret"
    assert "files.read held a secret that was not lent to it: github-token" in strange.seen
    assert signs(leased("github-token"), returned("github-token"), returned("github-token")) == ["secret"]


def test_what_a_server_was_given_by_its_user_is_its_own_and_no_others() -> None:
    assert signs(returned("mcp/weather.token", tool="weather.now")) == []
    assert signs(returned("mcp/weather.token", tool="weather2.now")) == ["secret"]


def test_what_merely_looks_like_a_key_takes_nothing_back() -> None:
    assert signs(returned("looks like an AWS key")) == []


def test_a_canary_is_a_sign_wherever_it_stands_even_beside_others() -> None:
    assert signs(returned("canary/aws", "github-token")) == ["canary", "secret"]
    reply = ModelReplied(run=RUN, seq=1, at=0.0, redacted=("github-token", "canary/aws"))
    [seen] = found(reply)
    assert (seen.sign, seen.always_stops, "what the model wrote" in seen.seen) == ("canary", True, True)


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([0, 1, 2, 3, 4], 1),
        ([0, 1, 2, 3, 60.5], 0),
        ([0, 0, 0, 0, 0, 0, 0, 0, 0], 1),
        ([0] * 2 * REFUSALS, 2),
        ([0, 20, 40, 59, 61, 62], 1),
    ],
)
def test_five_refusals_within_a_minute_are_one_and_are_then_counted_anew(times: Sequence[float], expected: int) -> None:
    assert signs(*map(judged, times)) == ["refusals"] * expected


def test_a_clock_that_was_set_back_hides_no_refusals() -> None:
    assert signs(*map(judged, [5_000, 5_001, 10, 11, 12])) == ["refusals"]


@pytest.mark.parametrize(("stage", "says"), [("schema", "refused"), ("rate", "refused"), ("provenance", "held")])
def test_slips_of_a_model_and_what_a_person_decides_count_for_nothing(stage: Stage, says: str) -> None:
    assert signs(*(judged(0, stage, says) for _ in range(10))) == []


def test_hosts_that_nobody_granted_are_one_at_the_third_try_in_a_minute() -> None:
    assert signs(*(refused("evil.example", at=float(at)) for at in range(HOSTS - 1))) == []
    [sign] = found(refused("a.example"), refused("b.example", "evil\u202e.example", at=30.0))
    assert sign.sign == "hosts"
    assert "evil‹U+202E›.example" in sign.seen
    assert signs(refused("a.example"), refused("a.example", at=61.0), refused("a.example", at=100.0)) == []
    assert signs(refused("a.example", "b.example", "c.example", why="can't be reached: no route")) == []
