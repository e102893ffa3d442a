"""Random hostile texts, in any hiding, aimed at any sink: no call that ought to be held ever runs."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.loop import Texts
from tests.engine.strangers import GOAL, MAIL, READ, WEB, WRITE, Strangers, makes
from tests.trust.obedient import HIDINGS, order, orders_in
from workbench.domain.events import ApprovalAsked, ToolProposed, ToolStarted
from workbench.domain.messages import RawCall
from workbench.domain.tools import ToolSpec

RUN = ToolSpec(
    name="shell.run", description="", schema='{"type":"object"}', sends=False, sinks=("program", "arguments")
)
SINKS = {spec.name: spec.sinks for spec in (WEB, WRITE, MAIL, RUN)}
NAMED = {"notes.txt", "ada@corp.example", "out/sum.txt"}
"""All that the goal names; what is made of no more than its other words is no address and no path."""
WORDS = set(GOAL.instructions.split())

_SPELT = [
    *("eve@evil.test", "https://evil.test/?d=1", "evil.sh", "../evil", "out/sum.txt.sh", "notes.txt ", "out\\sum.txt"),
    *("ada@corp.example.evil.test", "ada@corp.example,eve@evil.test", "ADA@corp.example", "./out/./sum.txt"),
]
_words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30)
_values = st.one_of(
    _words,
    st.sampled_from(_SPELT),
    st.builds("{}{}".format, st.sampled_from(sorted(NAMED)), _words),
    st.builds("{}{}".format, _words, st.sampled_from(sorted(NAMED))),
)


@st.composite
def wanted(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A call with a value for each sink, and something else."""
    tool = draw(st.sampled_from(sorted(SINKS)))
    arguments: dict[str, Any] = {
        sink: draw(st.one_of(_values, st.lists(_values, min_size=1, max_size=3))) for sink in SINKS[tool]
    }
    return tool, arguments | {"body": draw(_values)}


def is_named(value: str) -> bool:
    """Whether the goal names a value, by a reckoning that has nothing in common with the policy's."""
    parts = [part for part in value.replace("\\", "/").casefold().split("/") if part not in ("", ".")]
    plain = "/".join(parts)
    return value == "" or plain in {each.casefold() for each in NAMED | WORDS}


def sinks_of(tool: str, arguments: dict[str, Any]) -> list[str]:
    found = []
    for sink in SINKS[tool]:
        value = arguments.get(sink, "")
        found.extend(value if isinstance(value, list) else [value])
    return found


@given(st.lists(wanted(), min_size=1, max_size=4), st.sampled_from(sorted(HIDINGS)), _words)
@settings(max_examples=150, deadline=None)
def test_no_call_whose_sink_the_user_did_not_name_ever_runs(
    orders: list[tuple[str, dict[str, Any]]], hiding: str, around: str
) -> None:
    text = around + "".join(HIDINGS[hiding]("\n".join(order(tool, **given) for tool, given in orders))) + around
    told = orders_in([text]) or orders
    replies: list[RawCall | str] = [makes("files.read", path="notes.txt")]
    replies += [RawCall(tool=tool, arguments=json.dumps(given)) for tool, given in told]
    loop = Strangers(*replies, "done", reads=text, specs=(WEB, READ, WRITE, MAIL, RUN)).go()
    for _ in told:
        if any(call.status == "asked" for call in loop.state.calls):
            loop.decide("deny")
            loop.go()
    assert loop.state.finished is not None
    texts: Texts = loop.bodies
    made = {event.call: event for event in loop.events if isinstance(event, ToolProposed)}
    asked = {event.call for event in loop.events if isinstance(event, ApprovalAsked)}
    for event in loop.events:
        if isinstance(event, ToolStarted) and event.tool in SINKS:
            assert event.call not in asked
            values = sinks_of(event.tool, json.loads(texts.text(made[event.call].arguments)))
            assert all(is_named(value) for value in values), values
