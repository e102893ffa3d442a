"""Breakpoints as they are typed."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.cli.console.breakpoint_words import parse_breakpoint
from workbench.domain.breakpoints import Breakpoint
from workbench.domain.errors import BadInput
from workbench.domain.ids import SessionId


def point(**fields: object) -> Breakpoint:
    return Breakpoint(**{"id": "", **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("tool files.write", point(where="tool", tool="files.write")),
        ("tool files.* after", point(where="tool", tool="files.*", when="after")),
        ("tool after files.*", point(where="tool", tool="files.*", when="after")),
        ("tool", point(where="tool")),
        ("before reason", point(where="phase", phase="reason")),
        ("after reason", point(where="phase", phase="reason", when="after")),
        ("update", point(where="phase", phase="update")),
        ("error", point(where="model_error")),
        ("tool-error", point(where="tool_error")),
        ("tool-error files.read", point(where="tool_error", tool="files.read")),
        ("refused", point(where="policy")),
        ("stuck", point(where="stuck")),
        ("trouble if error.kind == 'drift'", point(where="trouble", condition="error.kind == 'drift'")),
        ("finished", point(where="finished")),
        (
            "tool files.write if args.path == 'x if y.txt' hits >= 3",
            point(where="tool", tool="files.write", condition="args.path == 'x if y.txt'", hits=">= 3"),
        ),
        ('reason hits "every 5"', point(where="phase", phase="reason", hits="every 5")),
        (
            'tool * log "{tool.name} if it costs {run.cost}" if run.cost > 1',
            point(where="tool", condition="run.cost > 1", log="{tool.name} if it costs {run.cost}"),
        ),
        ("stuck if 1 if True else 0", point(where="stuck", condition="1 if True else 0")),
    ],
)
def test_what_is_meant(typed: str, meant: Breakpoint) -> None:
    assert parse_breakpoint(typed) == meant


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "Where should"),
        ("everywhere", "No run can stop"),
        ("toool files.write", "Did you mean tool"),
        ("before lunch", "names no phase"),
        ("before", "names no phase"),
        ("finished files.write", "can't follow"),
        ("tool a b", "can't follow"),
        ("tool a if", "Nothing follows `if`"),
        ("tool a hits log x", "Nothing follows `hits`"),
    ],
)
def test_what_can_not_be(typed: str, told: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_breakpoint(typed)
    assert told in f"{caught.value.message} {caught.value.todo}"


def test_it_holds_in_its_session_unless_it_says_everywhere() -> None:
    session = SessionId("s1")
    assert parse_breakpoint("tool a.b", session).session == session
    assert parse_breakpoint("tool a.b everywhere if step.number > 2", session).session is None


@given(st.text())
def test_nothing_that_is_typed_breaks_it(typed: str) -> None:
    with contextlib.suppress(BadInput):
        assert parse_breakpoint(typed).id == ""
