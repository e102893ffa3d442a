"""The command `print`: one thing in full. Each thing is a function and an entry in `THINGS`."""

from __future__ import annotations

import difflib
from collections.abc import Awaitable, Callable

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.cli.console.stops import next_place
from workbench.cli.json_lines import Json, event_object, plain, pretty
from workbench.domain.copied import CopiedRequest, Form, as_form, request_forms
from workbench.domain.errors import BadInput, NotFound
from workbench.domain.events import (
    AnyEvent,
    ModelFailed,
    ModelReplied,
    ModelRequested,
    ToolDenied,
    ToolFailed,
    ToolReturned,
    bodies_in,
)
from workbench.domain.ids import idempotency_key
from workbench.domain.messages import PromptMessage
from workbench.domain.observations import note_of
from workbench.domain.prompt_changes import MessageChange, full_text, prompt_changes, request_before
from workbench.domain.queries import BodyText, Prompt, PromptAt, Text
from workbench.domain.text_changes import changes_text, line_changes
from workbench.domain.values import Body
from workbench.engine.context import build_request
from workbench.engine.state import CallState

Print = Callable[[Scene, str], Awaitable[None]]


async def print_thing(scene: Scene, typed: str) -> None:
    """Print what is named; without a name, the call that waits or else the last event."""
    word, _, rest = typed.strip().partition(" ")
    if not word:
        word = "call" if await scene.waiting() else "event"
    thing = THINGS.get(word)
    if thing is None:
        near = difflib.get_close_matches(word, THINGS, 1)
        raise BadInput(f"There is no {word!r} to print.", f"{_nearest(near)}Things: {', '.join(THINGS)}.")
    await thing[0](scene, rest.strip())


def _nearest(near: list[str]) -> str:
    return f"Did you mean {near[0]}? " if near else ""


async def prompt(scene: Scene, typed: str) -> None:
    """The prompt that comes next where reason is next, else the one last sent, or the one of event N."""
    state = await scene.state()
    if not typed and state.next == "reason" and not state.requested:
        request = build_request(state, await scene.workbench.parts.history.bodies(state))
        scene.say(f"to be sent to {state.agent.model}, {len(request.tools)} tools offered")
        _print_messages(scene, request.messages)
        return
    sent = await _sent(scene, typed)
    proof = "proven by its hash" if sent.proven else "NOT what was sent: the hash differs"
    scene.say(f"sent to {sent.target}, {len(sent.tools)} tools offered, {proof}")
    _print_messages(scene, sent.messages)


def _print_messages(scene: Scene, messages: tuple[PromptMessage, ...]) -> None:
    for message in messages:
        scene.say(scene.out.paint("bold", f"--- {message.role}{f' {message.call}' if message.call else ''}"))
        if message.shown:
            scene.show(message.shown)
        for image in message.images:
            scene.show(f"[{image.kind}, {len(image.data) * 3 // 4:,} bytes]")
        if message.reasoning or message.signed:
            scene.show(f"[its reasoning goes back{', signed' if message.signed else ''}]")
        for call in message.calls:
            scene.show(f"{call.id}: {call.tool} {call.arguments}")


async def wire(scene: Scene, typed: str) -> None:
    """The bytes last sent to the model, or those of event N."""
    scene.show((await _sent(scene, typed)).wire)


async def changes(scene: Scene, typed: str) -> None:
    """How that prompt differs from the one of the same agent's step before."""
    seq = await _request(scene, typed)
    now = await _sent(scene, str(seq))
    earlier = request_before(await scene.events(), seq)
    if earlier is None:
        raise NotFound("It is the first prompt of its agent.", "`print prompt` shows it.")
    before = await _sent(scene, str(earlier.seq))
    scene.say(f"since step {earlier.step} (event {earlier.seq})")
    for change in prompt_changes(before.messages, now.messages):
        _print_change(scene, change)


def _print_change(scene: Scene, change: MessageChange) -> None:
    if change.kind == "same":
        return
    message = change.message
    title = f"{change.kind}: {message.role}{f' {message.call}' if message.call else ''}"
    scene.say(scene.out.paint("bold", f"--- {title}"))
    if change.kind == "changed" and change.before is not None:
        lines = line_changes(full_text(change.before), full_text(message))
        scene.show(changes_text(lines, "{0} lines as before"))
    else:
        scene.show(full_text(message))


async def curl(scene: Scene, typed: str) -> None:
    """The last request, or that of event N, as a command of the shell; the key is a variable in it."""
    await _copy(scene, typed, "curl")


async def python(scene: Scene, typed: str) -> None:
    """The same as a program in Python."""
    await _copy(scene, typed, "python")


async def _copy(scene: Scene, typed: str, form: Form) -> None:
    sent = await _sent(scene, typed)
    if form not in request_forms(sent.target):
        raise BadInput(f"{sent.target} is no server that curl reaches.", "`print python` gives a program.")
    request = CopiedRequest(wire=sent.wire, target=sent.target, messages=sent.messages, tools=sent.tools)
    scene.out.data(f"{as_form(request, form).rstrip()}\n".encode())


async def _request(scene: Scene, typed: str) -> int:
    return _number(typed) if typed else (await _last(scene, ModelRequested, "No request was sent yet.")).seq


async def _sent(scene: Scene, typed: str) -> Prompt:
    seq = await _request(scene, typed)
    answer = await scene.workbench.ask(PromptAt(run=scene.run, seq=seq))
    if not isinstance(answer, Prompt):
        raise TypeError(f"a prompt was asked for, {type(answer).__name__} came")
    return answer


async def reply(scene: Scene, _: str) -> None:
    """What the model last said."""
    event = await _last(scene, (ModelReplied, ModelFailed), "No model replied yet.")
    if isinstance(event, ModelReplied):
        if event.reasoning.size:
            scene.say(scene.out.paint("dim", "--- reasoning"))
            scene.show(await scene.texts.text(event.reasoning))
            scene.say(scene.out.paint("dim", "--- text"))
        scene.show(await scene.texts.text(event.text))
        for call in (await scene.state()).calls:
            scene.show(f"{call.id}: {call.tool} {await scene.texts.text(call.arguments)}")
    elif isinstance(event, ModelFailed):
        scene.show(f"{event.error}: {event.message} {event.todo}".strip())
        scene.show(await scene.texts.text(event.partial))


async def call(scene: Scene, typed: str) -> None:
    """The call that waits, else the last of this step, or the one named: tool, arguments, what it would do."""
    found = await _call(scene, typed)
    spec = found.spec
    scene.say(f"{found.id} {found.status.replace('_', ' ')}, permission {found.permission}")
    scene.show(f"tool: {found.tool}")
    if spec is not None:
        sends = "sends" if spec.sends else "sends nothing"
        scene.show(f"effect: {spec.effect}, {sends}; decides where: {', '.join(spec.sinks) or 'nothing'}")
        if spec.takes_key:
            scene.show(f"idempotency key: {idempotency_key((await scene.state()).run, found.id)}")
    scene.show(f"arguments: {await scene.texts.text(found.arguments)}")
    if found.status == "done":
        if found.marks:
            scene.show(note_of(found.marks))
        scene.show(f"result: {await scene.texts.text(found.result)}")


async def args(scene: Scene, typed: str) -> None:
    """The arguments of that call."""
    scene.show(await scene.texts.text((await _call(scene, typed)).arguments))


async def result(scene: Scene, typed: str) -> None:
    """What the last call gave back, or the one named."""
    kinds = (ToolReturned, ToolFailed, ToolDenied)
    event = await _last(scene, kinds, "No call came back yet.", call=typed)
    if isinstance(event, ToolReturned) and event.observed:
        scene.show(note_of(event.observed))
    for body in bodies_in(event):
        scene.show(await scene.texts.text(body))


async def _call(scene: Scene, typed: str) -> CallState:
    calls = (await scene.state()).calls
    if typed:
        calls = tuple(each for each in calls if each.id == typed)
    waiting = [each for each in calls if each.status == "asked"]
    if not calls:
        raise NotFound("There is no such call in the step under way.", "`events` lists what happened.")
    return waiting[0] if waiting else calls[-1]


async def event(scene: Scene, typed: str) -> None:
    """Event N in full, else the last."""
    known = await scene.events()
    seq = _number(typed) if typed else len(known)
    if not 1 <= seq <= len(known):
        raise NotFound(f"There is no event {seq}.", f"There are 1 to {len(known)}.")
    found = known[seq - 1]
    whole = {body: await scene.texts.text(body) for body in bodies_in(found)}
    scene.out.data(pretty(event_object(found, whole.__getitem__)))


async def state(scene: Scene, _: str) -> None:
    """Where the run stands, as data."""
    now = await scene.state()
    step, phase = next_place(now)
    told: dict[str, Json] = {
        "run": now.run,
        "status": now.status,
        "reason": now.paused.reason if now.paused else None,
        "event": now.seq,
        "next": {"step": step, "phase": phase},
        "messages": len(now.messages),
        "calls": [{"id": each.id, "tool": each.tool, "status": each.status} for each in now.calls],
        "totals": plain(now.totals, lambda body: body.text),
        "repairs": now.repairs,
    }
    scene.out.data(pretty(told))


async def body(scene: Scene, typed: str) -> None:
    """A text by its hash, as `events` and exports name it."""
    if not typed:
        raise BadInput("Which text?", "print body HASH")
    answer = await scene.workbench.ask(BodyText(ref=typed))
    scene.show(answer.text if isinstance(answer, Text) else "")


async def goal(scene: Scene, _: str) -> None:
    """The goal, with its checks and limits."""
    _data(scene, plain((await scene.state()).goal, _inline))


async def agent(scene: Scene, _: str) -> None:
    """The agent."""
    _data(scene, plain((await scene.state()).agent, _inline))


async def tools(scene: Scene, _: str) -> None:
    """The tools offered, each with its permission."""
    now = await scene.state()
    for spec in now.offered:
        scene.show(f"{spec.name:<20} {spec.effect:<12} {spec.description.partition(chr(10))[0]}")
    _data(scene, plain(now.tools, _inline))


async def error(scene: Scene, _: str) -> None:
    """What went wrong last."""
    found = await _last(scene, (ModelFailed, ToolFailed), "Nothing went wrong yet.")
    if isinstance(found, ModelFailed):
        scene.show(f"{found.error}: {found.message} {found.todo}".strip())
    elif isinstance(found, ToolFailed):
        scene.show(f"{found.tool}, {found.code}: {await scene.texts.text(found.message)}")


def _data(scene: Scene, value: Json) -> None:
    scene.out.data(pretty(value))


def _inline(whole: Body) -> str:
    return whole.text


def _number(typed: str) -> int:
    if not typed.isdecimal():
        raise BadInput(f"{typed!r} is not the number of an event.", "`events` lists them.")
    return int(typed)


async def _last(
    scene: Scene, kinds: type[AnyEvent] | tuple[type[AnyEvent], ...], otherwise: str, call: str = ""
) -> AnyEvent:
    for found in reversed(await scene.events()):
        if isinstance(found, kinds) and (not call or getattr(found, "call", "") == call):
            return found
    raise NotFound(otherwise, "`where` tells where the run stands.")


THINGS: dict[str, tuple[Print, str]] = {
    "prompt": (prompt, "[N]"),
    "changes": (changes, "[N]"),
    "wire": (wire, "[N]"),
    "curl": (curl, "[N]"),
    "python": (python, "[N]"),
    "reply": (reply, ""),
    "call": (call, "[CALL]"),
    "args": (args, "[CALL]"),
    "result": (result, "[CALL]"),
    "event": (event, "[N]"),
    "state": (state, ""),
    "body": (body, "HASH"),
    "goal": (goal, ""),
    "agent": (agent, ""),
    "tools": (tools, ""),
    "error": (error, ""),
}
"""What can be printed, and what follows its name."""

COMMANDS = (
    ConsoleCommand(
        "print",
        print_thing,
        "show one thing in full: prompt, reply, call, args, result, event N …",
        ("p",),
        "[THING]",
        "\n".join(
            f"  {f'{name} {usage}':<16} {' '.join((act.__doc__ or '').split())}"
            for name, (act, usage) in THINGS.items()
        ),
        repeats=True,
    ),
)
