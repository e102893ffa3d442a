"""Commands that answer what the run asks a person."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import Decide
from workbench.domain.errors import BadInput
from workbench.domain.events import ApprovalAsked, CheckpointReached, Decision
from workbench.domain.ids import frame_of_call
from workbench.domain.timeline_text import one_line
from workbench.domain.tools import ArgumentRule
from workbench.engine.frames import seen_in
from workbench.engine.state import CallState


async def approve(scene: Scene, typed: str) -> None:
    """Let the call run as it stands."""
    call, rest = await scene.asked(typed)
    if rest and call.ask == "checkpoint" and not call.tool:
        await decide(scene, call, "approve", why=rest)
        return
    if rest:
        raise BadInput(
            f"`approve` takes a call's id or nothing; {rest.split()[0]!r} does not wait.", "Look at `where`."
        )
    await decide(scene, call, "approve")


async def answer(scene: Scene, typed: str) -> None:
    """Give a result of one's own in the call's place."""
    call, text = await scene.asked(typed)
    if not text:
        raise BadInput("An answer needs a text.", "Such as: answer The licence is MIT.")
    await decide(scene, call, "answer", result=text)


async def deny(scene: Scene, typed: str) -> None:
    """Refuse the call, with a reason that the model reads."""
    call, why = await scene.asked(typed)
    await decide(scene, call, "deny", why=why)


async def strip(scene: Scene, typed: str) -> None:
    """Let a held call run without the addresses that came from strangers."""
    call, why = await scene.asked(typed)
    await decide(scene, call, "strip", why=why)


async def quarantine(scene: Scene, typed: str) -> None:
    """Refuse a held call, and take the text that it came from out of the context."""
    call, why = await scene.asked(typed)
    await decide(scene, call, "quarantine", why=why)


async def escalate(scene: Scene, typed: str) -> None:
    """Pass what is asked on to someone else; it goes on waiting."""
    call, rest = await scene.asked(typed)
    who, _, note = rest.partition(":")
    if not who.strip():
        raise BadInput("Who decides from now on?", "Such as: escalate Ada: the budget is hers.")
    await decide(scene, call, "escalate", why=note.strip(), to=who.strip())


async def allow(scene: Scene, typed: str) -> None:
    """Let the call run, and those like it for the rest of the run, without asking."""
    call, when = await scene.asked(typed)
    frame, root = frame_of_call(call.id), await scene.state()
    whose = f", for {one_line(seen_in(root, frame).name, 40)}" if frame in root.frames else ""
    scene.say(f"From now on, in this run{whose}: {call.tool} runs without asking{f' when {when}' if when else ''}.")
    await decide(scene, call, "approve", rule=ArgumentRule(when=when, permission="auto"))


async def decide(
    scene: Scene,
    call: CallState,
    decision: Decision,
    *,
    arguments: str = "",
    result: str = "",
    why: str = "",
    to: str = "",
    rule: ArgumentRule | None = None,
) -> None:
    """Send a decision about a call, with what ties it to what was shown."""
    asked = [
        event
        for event in await scene.events()
        if isinstance(event, (ApprovalAsked, CheckpointReached)) and event.call == call.id
    ]
    command = Decide(
        run=scene.run,
        call=call.id,
        decision=decision,
        digest=asked[-1].digest,
        arguments=arguments,
        result=result,
        why=why,
        to=to,
        rule=rule,
    )
    await scene.drive(command)


_CALL = "Where several calls wait, name one first: its id, such as c2.1; otherwise the first is meant."

COMMANDS = (
    ConsoleCommand("approve", approve, "let the call run", ("a", "y"), "[CALL]", _CALL),
    ConsoleCommand("answer", answer, "give a result of your own", ("an",), "[CALL] TEXT", _CALL),
    ConsoleCommand(
        "allow",
        allow,
        "let the call and those like it run",
        (),
        "[CALL] [WHEN]",
        f"{_CALL} WHEN is an expression, such as args.path.startswith('out/').",
    ),
    ConsoleCommand("strip", strip, "let a held call run without strangers' addresses", (), "[CALL]", _CALL),
    ConsoleCommand(
        "quarantine", quarantine, "refuse a held call; what it came from leaves the context", (), "[CALL] REASON", _CALL
    ),
    ConsoleCommand("escalate", escalate, "pass what is asked on to someone else", ("esc",), "[CALL] WHO: NOTE", _CALL),
    ConsoleCommand("deny", deny, "refuse the call; the model reads the reason", ("d",), "[CALL] REASON", _CALL),
)
