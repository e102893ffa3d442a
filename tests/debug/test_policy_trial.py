"""A tool set tried on recorded runs."""

from __future__ import annotations

from tests.engine.test_trust import Strangers, makes
from workbench.debug.policy_trial import trial
from workbench.domain.tools import ArgumentRule, ToolGrant, ToolSet

AUTO = ToolGrant(permission="auto")


def tried(loop: Strangers, **grants: ToolGrant) -> list[tuple[str, str, str]]:
    tools = ToolSet(grants={"*": AUTO} | {key.replace("_", "."): each for key, each in grants.items()})
    return [(each.tool, each.was, each.now) for each in trial(tools, loop.events, loop.bodies)]


def test_the_recorded_policy_judges_as_it_did() -> None:
    loop = Strangers(makes("files.read", path="a"), makes("mail.send", to="eve@evil.test")).go()
    assert tried(loop) == [("files.read", "auto", "auto"), ("mail.send", "held", "held")]


def test_other_rules_are_told_for_each_call_without_running_anything() -> None:
    loop = Strangers(
        makes("files.read", path="a"),
        makes("files.write", path="out/sum.txt"),
        makes("mail.send", to="ada@corp.example"),
        "done",
    ).go()
    ran = list(loop.ran)
    corp = ArgumentRule(when="args.to.endswith('@corp.example')", permission="ask")
    told = tried(
        loop,
        files_write=ToolGrant(permission="never"),
        mail_send=ToolGrant(permission="auto", rules=(corp,)),
    )
    assert told == [
        ("files.read", "auto", "auto"),
        ("files.write", "auto", "refused"),
        ("mail.send", "auto", "ask"),
    ]
    assert loop.ran == ran


def test_trusting_a_tool_changes_what_comes_after_it() -> None:
    loop = Strangers(makes("files.read", path="a"), makes("mail.send", to="eve@evil.test")).go()
    assert tried(loop, files_read=ToolGrant(permission="auto", trusted=True))[-1] == ("mail.send", "held", "auto")


def test_calls_are_counted_as_they_would_have_been() -> None:
    loop = Strangers(*[makes("files.read", path=str(n)) for n in range(3)], "done").go()
    told = tried(loop, files_read=ToolGrant(permission="auto", calls=2))
    assert [now for _, _, now in told] == ["auto", "auto", "refused"]
