"""Whatever course a run took, today's machine takes it again; and what has changed since is found."""

from __future__ import annotations

import py_compile
from pathlib import Path

from hypothesis import given, settings
from msgspec.structs import replace

from tests.debug.courses import courses
from tests.engine.loop import Loop, call, says
from workbench.debug.replay import replay
from workbench.debug.replay_words import as_test
from workbench.domain.agents import Agent
from workbench.domain.goals import FileCheck, Goal
from workbench.domain.messages import ModelReply, ModelRequest, WirePayload
from workbench.domain.tools import ToolGrant, ToolSet
from workbench.engine.outcomes import Failed


def sent(_request: ModelRequest) -> WirePayload:
    return WirePayload(body="", sha256="0" * 64, target="test")


@settings(max_examples=200, deadline=None)
@given(courses)
def test_any_recorded_course_replays_the_same(loop: Loop) -> None:
    found = replay(loop.events, loop.bodies, sent)
    assert found.same, (found, loop.kinds)
