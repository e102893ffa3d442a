"""Commands that change what is about to happen: prompt, agent, reply, arguments, results."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.deciding import decide
from workbench.cli.console.editing import agent_with, edited, reply_words
from workbench.cli.console.scene import Scene, named_call
from workbench.cli.finding import find_run
from workbench.domain.commands import Edit, UndoEdit
from workbench.domain.errors import BadInput
from workbench.domain.events import Origin, ToolFailed, ToolReturned
from workbench.domain.ids import FrameId
from workbench.domain.timeline_text import call_line
from workbench.engine.state import CallState

SKIPPED = "Skipped: a person left this call out; it was not run. Go on without it."
"""What the model reads of a call that was skipped."""


async def edit(scene: Scene, typed: str) -> None:
    """Change what is about to happen."""
    scene.need_now()
    word, _, rest = typed.strip().partition(" ")
    target = _TARGETS.get(word) or (_agent if word.startswith("agent.") else None)
    await (_arguments(scene, typed) if target is None else target(scene, typed if target is _agent else rest.strip()))


async def _prompt(scene: Scene, typed: str) -> None:
    place, _, text = typed.partition(" ")
    if not place.isdecimal() or not text:
        last = len((await scene.here()).messages) - 1
        raise BadInput("Which message of the prompt?", f"Such as: edit prompt {last} TEXT. There are 0 to {last}.")
    await scene.change(Edit(run=scene.run, target="prompt", message=int(place), text=text, frame=await _frame(scene)))


async def _reply(scene: Scene, typed: str) -> None:
    text, calls = reply_words(typed)
    await scene.change(Edit(run=scene.run, target="reply", text=text, calls=calls, frame=await _frame(scene)))


async def _agent(scene: Scene, typed: str) -> None:
    name, _, value = typed.strip().removeprefix("agent.").partition(" ")
    here = await scene.here()
    agent = agent_with(here.agent, name, value.strip())
    await scene.change(Edit(run=scene.run, target="agent", agent=agent, frame=here.frame))


async def _frame(scene: Scene) -> FrameId:
    return (await scene.here()).frame


async def _system(scene: Scene, typed: str) -> None:
    await _agent(scene, f"agent.system_prompt {typed}")


async def _arguments(scene: Scene, typed: str) -> None:
    """The arguments of a call: an answer where it waits for one, else an edit before it runs."""
    call, change = await _coming(scene, typed)
    change = change.removeprefix("args ").strip() if change.startswith("args ") else change
    arguments = json.dumps(edited(await scene.texts.text(call.arguments), change), ensure_ascii=False)
    if call.status == "asked":
        await decide(scene, call, "edit", arguments=arguments)
        return
    await scene.change(Edit(run=scene.run, target="arguments", call=call.id, text=arguments))


async def mock(scene: Scene, typed: str) -> None:
    """Give a result in the call's place; nothing runs."""
    call, text = await _coming(scene, typed)
    if not text:
        raise BadInput("A result needs a text.", "Such as: mock 3 files were found")
    await _give(scene, call, text)


async def skip(scene: Scene, typed: str) -> None:
    """Leave a call out; the model is told."""
    call, rest = await _coming(scene, typed)
    if rest:
        raise BadInput(f"`skip` takes a call's id or nothing, not {rest!r}.", "`mock TEXT` gives a result.")
    await _give(scene, call, SKIPPED)


async def undo(scene: Scene, _: str) -> None:
    """Take the last edit back."""
    await scene.change(UndoEdit(run=scene.run))


async def pick(scene: Scene, typed: str) -> None:
    """Take a result of another run for the call that comes next."""
    words = typed.split()
    if len(words) not in (2, 3) or not words[1].isdecimal():
        raise BadInput("Which result of which run?", "Such as: pick r4k2 17, or for a call: pick r4k2 17 c2.1")
    run, seq = await find_run(scene.workbench, words[0]), int(words[1])
    events = await scene.workbench.run_events(run)
    found = events[seq - 1] if 1 <= seq <= len(events) else None
    if not isinstance(found, (ToolReturned, ToolFailed)):
        raise BadInput(f"Event {seq} of {run} is no result of a call.", f"`workbench show {run}` tells what is.")
    call, _ = await _coming(scene, words[2] if len(words) == 3 else "")
    text = await scene.texts.text(found.output if isinstance(found, ToolReturned) else found.message)
    origin = Origin(run=run, seq=seq)
    await scene.change(Edit(run=scene.run, target="result", call=call.id, text=text, origin=origin))


async def _give(scene: Scene, call: CallState, text: str) -> None:
    if call.status == "asked":
        await decide(scene, call, "answer", result=text)
        return
    await scene.change(Edit(run=scene.run, target="result", call=call.id, text=text))


async def _coming(scene: Scene, typed: str) -> tuple[CallState, str]:
    """Return the call that is meant and the rest of the line: one that is named, else the next that has not run."""
    scene.need_now()
    calls = (await scene.here()).calls
    word = typed.strip().partition(" ")[0]
    coming = [call for call in calls if call.status in ("proposed", "approved", "asked")]
    first = [call for call in coming if call.status == "asked"] or coming or calls[-1:]
    named = [call for call in calls if call.id == word]
    if not (named or first):
        raise BadInput("No call is about to run.", "`where` tells what comes next; `break tool NAME` stops before one.")
    call, rest = named_call(named or first, typed)
    if not named and len(coming) > 1 and call.status != "asked":
        scene.say(f"  ({call.id} is meant: {call_line(call.tool, call.arguments)})")
    return call, rest


_TARGETS: dict[str, Callable[[Scene, str], Awaitable[None]]] = {
    "prompt": _prompt,
    "reply": _reply,
    "system": _system,
    "result": mock,
}
_CALL = "CALL is a call's id, such as c2.1; without it the one that waits, or comes next, is meant."
_EDIT = f"""\
  edit args.path VALUE        one argument of the call: `edit args.lines.0 3`. A value that is JSON is taken as such
  edit args {{"path": …}}       all of them
  edit result TEXT            a result in the call's place (also: mock TEXT, skip)
  edit reply TEXT             what the model said, without calls; `-> TOOL {{JSON}}` after it adds a call
  edit prompt N TEXT          message N of the prompt, from 0, before reason
  edit system TEXT            the system prompt
  edit agent.model NAME       also agent.temperature, top_p, max_tokens, seed, base_url, fallbacks,
                              reasoning_effort, parallel_calls, tool_calls, constrained_by, send_reasoning,
                              images, answer_format
The original stays in the log beside the edit. `undo` takes an edit back until the run goes on.
{_CALL}"""

COMMANDS = (
    ConsoleCommand("edit", edit, "change what is about to happen", ("e",), "[CALL] WHAT VALUE", _EDIT),
    ConsoleCommand("mock", mock, "give a result in the call's place", (), "[CALL] TEXT", _CALL),
    ConsoleCommand("skip", skip, "leave the call out; the model is told", (), "[CALL]", _CALL),
    ConsoleCommand("undo", undo, "take the last edit back", ("z",)),
    ConsoleCommand("pick", pick, "take another run's result for the call", (), "RUN SEQ [CALL]", _CALL),
)
