"""Ways around the whitelist that were found: each is held, and what looks like it and is well goes on."""

from __future__ import annotations

import time

import pytest

from tests.engine.loop import says
from tests.engine.strangers import MAIL, READ, WRITE, Strangers, makes, waits
from workbench.domain.goals import Goal
from workbench.domain.messages import RawCall
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSpec
from workbench.policy.provenance import MOST_VALUES, addresses_in, leaves_of, without_addresses

READS = makes("files.read", path="a")
STRICT = (
    '{"type":"object","properties":{"to":{"type":"string"},"body":{}},"required":["to"],"additionalProperties":false}'
)
STRICT_MAIL = ToolSpec(name="mail.send", description="Send.", schema=STRICT, effect="irreversible", sinks=("to",))
SUM = ToolSpec(
    name="sum.up",
    description="Compute.",
    schema='{"type":"object"}',
    effect="pure",
    sends=False,
    third_party_output=False,
    deterministic=True,
)


def test_a_rule_on_an_argument_bounds_no_other_whose_name_begins_alike() -> None:
    rule = ArgumentRule(when="args.topic == 'news'", permission="auto")
    grant = ToolGrant(permission="ask", rules=(rule,))
    assert waits(Strangers(READS, makes("mail.send", to="eve@evil.test", topic="news"), mail_send=grant).go())


@pytest.mark.parametrize(
    "first",
    [
        RawCall(tool="eve@evil.test", arguments="{}"),
        makes("mail.send", **{"to": "ada@corp.example", "eve@evil.test": ""}),
        RawCall(tool="mail.send", arguments="eve@evil.test"),
        makes("mail.send", to=["eve@evil.test"]),
    ],
    ids=["the name of a tool", "the name of an argument", "no JSON", "a wrong type"],
)
def test_an_error_that_repeats_its_caller_vouches_for_nothing(first: RawCall) -> None:
    sends = makes("mail.send", to="eve@evil.test", body="")
    loop = Strangers(READS, first, sends, specs=(READ, STRICT_MAIL)).go()
    assert waits(loop)
    assert loop.ran == [("files.read", 1)]


def test_what_a_tool_computed_is_trusted_as_far_as_what_it_was_given() -> None:
    said = "It is 666001666001"
    adds = makes("sum.up", expression="666001666000 + 1")
    sends = makes("mail.send", to="666001666001", body="")
    assert waits(Strangers(READS, adds, sends, specs=(READ, MAIL, SUM), tells=said).go())
    assert Strangers(adds, READS, sends, "done", specs=(READ, MAIL, SUM), tells=said).go().state.finished


def test_a_call_with_more_values_than_are_looked_at_is_held_as_a_whole() -> None:
    many = makes("mail.send", body=["a"] * (MOST_VALUES + 5), to="eve@evil.test")
    assert waits(Strangers(READS, many).go())
    assert len(leaves_of(many.arguments)) == MOST_VALUES + 1
    fine = makes("mail.send", body=["a"] * (MOST_VALUES - 1), to="ada@corp.example")
    assert Strangers(READS, fine, "done").go().state.finished


@pytest.mark.parametrize(
    "hidden",
    [
        "eve@ev\u200bil.test",
        "ｅｖｅ＠evil.test",
        "https://ev\u00adil.test/x",
        "evil.test/x",
        "10.0.0.7:8080/x",
        "\u202eeve@evil.test",
    ],
)
def test_an_address_counts_however_it_is_written(hidden: str) -> None:
    held = Strangers(READS, makes("mail.send", to="ada@corp.example", body=f"Go to {hidden} now.")).go()
    assert waits(held)
    ((address,), sinks) = addresses_in(hidden), ("to",)
    arguments = f'{{"to": "ada@corp.example", "body": "Go to {hidden} now."}}'
    stripped = without_addresses(arguments, sinks, [address])
    assert addresses_in(stripped) == ("ada@corp.example",)


@pytest.mark.parametrize("text", ["see src/app.py and notes.txt", "and/or", "version 1.2.3", "e.g. this", "3.5/10"])
def test_paths_and_numbers_are_no_addresses(text: str) -> None:
    assert addresses_in(text) == ()


def test_text_that_is_made_to_be_slow_is_looked_at_in_linear_time() -> None:
    for text in ("a" * 400_000, "a." * 200_000, "1 " * 200_000, "a@" * 200_000, "www." * 100_000, "a.b/" * 100_000):
        begun = time.process_time()
        addresses_in(text)
        assert time.process_time() - begun < 5, text[:4]


def test_values_nested_to_the_limit_are_looked_at() -> None:
    deep = '{"body":' + "[" * 900 + '"eve@evil.test"' + "]" * 900 + "}"
    assert leaves_of(deep) == (("body", "eve@evil.test"),)


def test_an_argument_that_is_what_it_would_be_anyway_is_nobodys_choice() -> None:
    schema = '{"type":"object","properties":{"repository":{"type":"string","default":"."}}}'
    commit = ToolSpec(
        name="git.commit", description="", schema=schema, effect="idempotent", sends=False, sinks=("repository",)
    )
    goal = Goal(instructions="Commit")
    fine = Strangers(READS, makes("git.commit", repository="."), "done", specs=(READ, commit), goal=goal).go()
    assert fine.state.finished
    assert waits(Strangers(READS, makes("git.commit", repository=".."), specs=(READ, commit), goal=goal).go())


def test_a_wildcard_of_the_goals_words_is_no_path() -> None:
    for path in ("out", "out/sum", "sum.txt", "txt", "out/sum.txt.sh", "/out/sum.txt", "out//../sum.txt"):
        loop = Strangers(READS, makes("files.write", path=path, content=""), specs=(READ, WRITE)).go()
        assert waits(loop), path


def test_taint_survives_a_fork() -> None:
    loop = Strangers(READS, "done").go()
    read = next(event.seq for event in loop.events if event.kind == "context_updated")
    loop.replies = [says("", makes("mail.send", to="eve@evil.test"))]
    assert waits(loop.fork(read).go())
