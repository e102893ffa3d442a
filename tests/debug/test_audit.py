"""What an auditor reads of a run: each call once, with who let it run, whatever happened on the way."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings

from tests.debug.courses import Course, courses
from tests.engine.loop import Loop, call, says
from workbench.debug.audit import Calls, wanted
from workbench.domain.audit import AuditEntry, AuditFilter
from workbench.domain.events import (
    ApprovalGiven,
    RunForked,
    RunStarted,
    ToolDenied,
    ToolFailed,
    ToolProposed,
    ToolReturned,
    ToolStarted,
)
from workbench.domain.ids import RunId, SessionId
from workbench.domain.tools import ArgumentRule, ToolGrant
from workbench.engine.outcomes import Asked, Decided, EditMade, EditTakenBack, Halted
from workbench.engine.wording import digest

ENDS = (ToolReturned, ToolFailed, ToolDenied)


def audited(loop: Loop, begun: float = 0.0) -> tuple[AuditEntry, ...]:
    started = loop.events[0]
    assert isinstance(started, RunStarted)
    return Calls(loop.events[-1].run, SessionId("s1"), begun, started).through(loop.events)


def asked(path: str = "a.txt") -> Loop:
    """A run that waits for a person about a call."""
    loop = Loop([says("on it", call("files.write", path)), says("done")], {"files.*": ToolGrant(permission="ask")})
    loop.go()
    return loop


def decide(loop: Loop, decision: str, by: str = "person", **more: object) -> None:
    waiting = loop.state.calls[0]
    ties = digest(waiting.tool, loop.bodies.text(waiting.arguments))
    loop.take(Decided(at=50.0, call=waiting.id, decision=decision, digest=ties, by=by, **more))  # type: ignore[arg-type]


@settings(max_examples=200, deadline=None)
@given(courses)
def test_no_call_that_ran_is_missing_or_twice_there_and_somebody_let_each_run(course: Course) -> None:
    entries = audited(course)
    assert len({(entry.call, entry.seq) for entry in entries}) == len(entries)
    run = course.events[-1].run
    own = [event for event in course.events if event.run == run]
    edges = [event.seq for event in own if isinstance(event, RunForked)]
    last_edge = max(edges, default=0)
    ran = Counter(event.call for event in own if isinstance(event, ToolStarted) and event.seq > last_edge)
    found = Counter(entry.call for entry in entries if entry.seq > last_edge and entry.attempts)
    assert set(ran) == set(found)
    assert all(times == 1 for times in found.values())
    assert all(entry.allowed != "nobody" for entry in entries if entry.attempts and entry.outcome in ("ok", "failed"))
    ended = {event.call: event for event in own if isinstance(event, ENDS) and event.seq > last_edge}
    for entry in entries:
        if entry.call in ended and entry.seq > last_edge:
            assert entry.output is not None


def test_the_entry_of_the_tool_set_or_the_rule_that_let_a_call_run_is_named() -> None:
    rules = (ArgumentRule(when="args.path == 'a.txt'", permission="auto"),)
    grants = {"files.*": ToolGrant(permission="ask", rules=rules)}
    loop = Loop([says("on it", call("files.write")), says("done")], grants).go()
    (entry,) = audited(loop)
    assert (entry.allowed, entry.outcome) == ("tool_set", "ok")
    assert "args.path == 'a.txt'" in entry.who
    assert (entry.effect, entry.sends) == ("idempotent", False)
    assert [verdict.stage for verdict in entry.judged[0].verdicts][-1] == "permission"


def test_a_person_and_what_stands_in_for_one_are_told_apart() -> None:
    for by, allowed in (("person", "person"), ("--approve auto", "auto")):
        loop = asked()
        assert audited(loop)[0].outcome == "waiting"
        decide(loop, "approve", by)
        (entry,) = audited(loop.go())
        assert (entry.allowed, entry.outcome, entry.decided[0].by) == (allowed, "ok", by)


def test_a_denied_and_a_refused_call_were_let_run_by_nobody() -> None:
    loop = asked()
    decide(loop, "deny", why="keep it")
    (denied,) = audited(loop.go())
    assert (denied.outcome, denied.allowed, "keep it" in denied.who) == ("denied", "nobody", True)
    loop = Loop([says("on it", call("files.gone")), says("done")]).go()
    (refused,) = audited(loop)
    assert (refused.outcome, refused.allowed, refused.code) == ("refused", "nobody", "unknown_tool")


def test_edited_arguments_stand_beside_those_that_the_model_wrote() -> None:
    loop = asked()
    decide(loop, "edit", arguments='{"path": "b.txt"}')
    (entry,) = audited(loop.go())
    assert (entry.arguments.text, entry.proposed and entry.proposed.text) == ('{"path": "b.txt"}', '{"path": "a.txt"}')
    assert entry.allowed == "person"


def test_an_edit_that_was_taken_back_is_told_and_changes_nothing() -> None:
    loop = asked()
    loop.take(Halted(at=60.0, reason="pause"))
    loop.take(EditMade(at=61.0, target="arguments", call=loop.state.calls[0].id, text='{"path": "c.txt"}'))
    assert audited(loop)[0].allowed == "person"
    loop.take(EditTakenBack(at=62.0))
    (entry,) = audited(loop)
    assert (entry.arguments.text, entry.allowed, entry.edits[0].undone) == ('{"path": "a.txt"}', "nobody", True)


def test_a_call_of_the_parent_that_goes_on_in_a_fork_is_a_call_of_the_fork() -> None:
    loop = asked()
    decide(loop, "approve")
    proposed = next(event.seq for event in loop.events if isinstance(event, ToolProposed))
    loop.fork(max(proposed, next(event.seq for event in loop.events if isinstance(event, ApprovalGiven))))
    loop.go()
    if loop.state.calls and isinstance(loop.events[-1], Asked):
        decide(loop, "approve")
        loop.go()
    entries = audited(loop)
    assert [entry.run for entry in entries] == [RunId("r1f")] * len(entries)
    assert [entry.tool for entry in entries if entry.attempts] == ["files.write"]


def test_what_a_replay_copied_did_not_run() -> None:
    loop = asked()
    decide(loop, "approve")
    (entry,) = audited(loop.go(), begun=1000.0)
    assert entry.outcome == "replayed"


def test_filters() -> None:
    loop = Loop([says("on it", call("files.read", "deep/x.txt"), call("mail.send")), says("done")]).go()
    read, mail = audited(loop)

    def which(**where: object) -> list[str]:
        return [entry.tool for entry in (read, mail) if wanted(entry, AuditFilter(**where))]  # type: ignore[arg-type]

    assert which(tools="files.*") == ["files.read"]
    assert which(tools="shell.run, mail.send") == ["mail.send"]
    assert which(text="DEEP/X") == ["files.read"]
    assert which(outcome="failed") == []
    assert which(allowed="tool_set", run="r1") == ["files.read", "mail.send"]
    assert which(since=read.at + 1e6) == which(until=read.at - 1e6) == which(run="r2") == []
