"""What the loop does about reasoning, answers in a form, images, and servers that know no tools."""

from __future__ import annotations

from tests.engine.loop import Loop, call, says
from workbench.domain.agents import Abilities, Agent
from workbench.domain.events import ModelFailed, ModelReplied
from workbench.domain.goals import Goal
from workbench.domain.messages import ModelReply
from workbench.engine.context import build_request
from workbench.engine.fold import fold
from workbench.engine.outcomes import EditMade, Failed, Halted

FORM = '{"type":"object","properties":{"n":{"type":"number"}},"required":["n"]}'
SERVER = Agent(model="m", base_url="http://127.0.0.1:9/v1")
NO_TOOLS = Failed(at=1.0, error="no_tools", message="It knows no tools.")


def test_an_answer_in_another_form_is_sent_back_with_what_is_wrong() -> None:
    goal = Goal(instructions="Count.", answer_schema=FORM)
    loop = Loop([says("Three."), says('{"n": "three"}'), says('```json\n{"n": 3}\n```')], goal=goal).go()
    assert loop.state.status == "reached"
    told = [message.body.text for message in loop.state.messages if message.source == "workbench"]
    assert "It has to fit this JSON Schema" in told[0]
    assert "not the JSON that was asked for" in told[1]
    assert "`n` does not fit `type: number`" in told[2]


def test_a_model_that_never_finds_the_form_ends_the_run() -> None:
    loop = Loop([says("x"), says("y"), says("z")], goal=Goal(instructions="Count.", answer_schema=FORM)).go()
    assert loop.state.status == "error"


def test_a_server_that_knows_no_tools_is_asked_again_for_constrained_text() -> None:
    loop = Loop([NO_TOOLS, says("", call("files.read")), says("done")], agent=SERVER).go()
    assert loop.state.status == "reached"
    [failed] = [event for event in loop.events if isinstance(event, ModelFailed)]
    assert failed.retry_in == 0.0
    assert build_request(loop.state, loop.bodies).abilities.tool_calls == "constrained"
    assert build_request(fold(loop.events[:3]), loop.bodies).abilities.tool_calls == "auto"


def test_a_server_that_takes_neither_waits_for_a_person() -> None:
    loop = Loop([NO_TOOLS, NO_TOOLS], agent=SERVER).go()
    assert loop.state.status == "paused"
    native = Agent(model="m", base_url="http://127.0.0.1:9/v1", abilities=Abilities(tool_calls="native"))
    assert Loop([NO_TOOLS], agent=native).go().state.status == "paused"


def _thinks(text: str, *calls: object) -> ModelReply:
    return ModelReply(text=text, calls=calls, reasoning="hm", signed='[{"type":"thinking"}]')  # type: ignore[arg-type]


def test_signed_reasoning_goes_back_to_who_signed_it_and_plain_reasoning_where_it_is_wanted() -> None:
    loop = Loop([_thinks("", call("files.read")), says("done")]).go()
    message = build_request(loop.state, loop.bodies).messages[1]
    assert (message.signed, message.reasoning) == ('[{"type":"thinking"}]', "")
    wanting = Agent(model="scripted:x", abilities=Abilities(send_reasoning=True))
    loop = Loop([_thinks("", call("files.read")), says("done")], agent=wanting).go()
    assert build_request(loop.state, loop.bodies).messages[1].reasoning == "hm"


def test_another_model_is_not_sent_what_it_did_not_think() -> None:
    wrong = Failed(at=1.0, error="auth", message="x")
    agent = Agent(model="a/a", fallbacks=("b/b",))
    loop = Loop([_thinks("", call("files.read")), wrong, says("", call("files.read"))], agent=agent).go(12)
    assert loop.state.worker.model == "b/b"
    assert build_request(loop.state, loop.bodies).messages[1].signed == ""


def test_a_reply_that_a_person_wrote_carries_no_reasoning() -> None:
    loop = Loop([_thinks("", call("mail.send"))]).go(2)
    loop.take(Halted(at=2.0, reason="pause"))
    loop.take(EditMade(at=3.0, target="reply", text="mine"))
    assert isinstance(loop.state.reply, ModelReplied)
    assert (loop.state.reply.signed.size, loop.state.reply.reasoning.size) == (0, 0)
