"""The command `memory`: what the run remembers, and a person's changes of it at a stop."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import Edit
from workbench.domain.errors import BadInput
from workbench.domain.memory import Memory, MemoryScope

_USAGE = "Such as: memory edit m3f2a TEXT, memory trust m3f2a, memory forget m3f2a, memory add session TEXT"


async def memory(scene: Scene, typed: str) -> None:
    """Show what the run remembers where it is looked at, or change it."""
    word, _, rest = typed.strip().partition(" ")
    rest = rest.strip()
    match word:
        case "":
            await _show(scene)
        case "add":
            await _add(scene, rest)
        case "edit":
            name, _, text = rest.partition(" ")
            if not text.strip():
                raise BadInput("A memory needs a text.", _USAGE)
            await _change(scene, name, text.strip())
        case "trust":
            entry = await _entry(scene, rest)
            text = await scene.texts.text(entry.text)
            await scene.change(Edit(run=scene.run, target="memory", memory=entry.id, text=text, trusted=True))
        case "forget":
            await _change(scene, rest, "")
        case _:
            raise BadInput(f"There is no `memory {word}`.", _USAGE)


async def _show(scene: Scene) -> None:
    state = await scene.state()
    for entry in state.memory.entries:
        scene.show(await _line(scene, entry))
    if not state.memory.entries:
        on = state.agent.memory.is_on
        scene.say("Nothing was remembered or recalled up to here." if on else "The agent has no memory.")


async def _line(scene: Scene, entry: Memory) -> str:
    trust = "untrusted" if entry.untrusted else "trusted"
    origin = f"event {entry.seq} of {entry.run}" if entry.run else "a person"
    return f"{entry.id} {entry.scope} {trust}, from {origin}: {await scene.texts.text(entry.text)}"


async def _add(scene: Scene, typed: str) -> None:
    word, _, text = typed.partition(" ")
    scope = _SCOPES.get(word)
    if scope is None or not text.strip():
        raise BadInput("Remember what, and for how long?", "Such as: memory add task TEXT (or session, or global)")
    scene.need_now()
    await scene.change(Edit(run=scene.run, target="memory", scope=scope, text=text.strip()))


async def _change(scene: Scene, name: str, text: str) -> None:
    entry = await _entry(scene, name)
    await scene.change(Edit(run=scene.run, target="memory", memory=entry.id, text=text))


async def _entry(scene: Scene, name: str) -> Memory:
    scene.need_now()
    entries = (await scene.state()).memory.entries
    found = [entry for entry in entries if name and entry.id.startswith(name)]
    if len(found) != 1:
        known = ", ".join(entry.id for entry in entries) or "none"
        raise BadInput(f"{name or 'Nothing'} is not the id of one memory of this run.", f"It knows: {known}.")
    return found[0]


_SCOPES: dict[str, MemoryScope] = {"task": "task", "session": "session", "global": "global"}
_DETAILS = """\
  memory                      what the run remembered or recalled up to here, and where from
  memory add SCOPE TEXT       remember something: task (this run), session or global
  memory edit ID TEXT         another text; an untrusted memory stays untrusted
  memory trust ID             say that it is to be trusted, once you have checked it
  memory forget ID            forget it
Changes are edits: they are recorded, and `undo` takes the last one back until the run goes on."""

COMMANDS = (ConsoleCommand("memory", memory, "what the run remembers; add, edit, forget", (), "[ACT …]", _DETAILS),)
