"""Commands that answer what the run asks a person."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import Decide
from workbench.domain.errors import BadInput
from workbench.domain.events import ApprovalAsked, Decision
from workbench.engine.state import CallState


async def approve(scene: Scene, typed: str) -> None:
    """Let the call run as it stands."""
    call, rest = await scene.asked(typed)
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


async def decide(scene: Scene, call: CallState, decision: Decision, **more: str) -> None:
    """Send a decision about a call, with what ties it to what was shown."""
    asked = [event for event in await scene.events() if isinstance(event, ApprovalAsked) and event.call == call.id]
    command = Decide(run=scene.run, call=call.id, decision=decision, digest=asked[-1].digest, **more)
    await scene.drive(command)


_CALL = "Where several calls wait, name one first: its id, such as c2.1; otherwise the first is meant."

COMMANDS = (
    ConsoleCommand("approve", approve, "let the call run", ("a", "y"), "[CALL]", _CALL),
    ConsoleCommand("answer", answer, "give a result of your own", ("an",), "[CALL] TEXT", _CALL),
    ConsoleCommand("deny", deny, "refuse the call; the model reads the reason", ("d",), "[CALL] REASON", _CALL),
)
