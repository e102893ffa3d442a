"""Commands about the context window: what is in it, and how messages stand in it."""

from __future__ import annotations

import re

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.scene import Scene
from workbench.domain.commands import Edit, SummariseMessages
from workbench.domain.errors import BadInput
from workbench.domain.events import EditTarget
from workbench.domain.ids import FrameId
from workbench.domain.queries import Context, ContextAt, Segment
from workbench.domain.timeline_text import one_line, token_count

_TODO = "`context` shows the messages, with their numbers."
_WORDS: dict[str, EditTarget] = {
    "mute": "mute",
    "unmute": "unmute",
    "pin": "pin",
    "unpin": "unpin",
    "evict": "evict",
    "restore": "restore",
}


async def context(scene: Scene, _: str) -> None:
    """Show the context window, piece by piece."""
    answer = await ask(
        scene.workbench, ContextAt(run=scene.run, seq=await scene.seq(), frame=(await scene.here()).frame), Context
    )
    for piece in answer.segments:
        scene.say(_line(piece))
    size = f" of {token_count(answer.size)}" if answer.size else ""
    scene.say(f"     {'':<9} {'all':<14} {token_count(answer.tokens):>6} tok{size}  ({answer.strategy})")
    for each in answer.compactions:
        scene.say(
            f"event {each.seq}, step {each.step}: {each.messages} messages left ({each.strategy.replace('_', ' ')}), "
            f"{each.before:,} → {each.after:,} tok. {one_line(each.why, 120)}"
        )


def _line(piece: Segment) -> str:
    number = f"{piece.place:>4}" if piece.place >= 0 else "    "
    mark = "" if piece.is_exact else "≈"
    said = [] if piece.standing == "sent" else [piece.standing.replace("_", " ")]
    said += ["pinned"] if piece.pinned else []
    said += [recalled_words(piece)] if piece.recalled else []
    state = f" [{', '.join(said)}]" if said else ""
    tokens = f"{mark}{token_count(piece.tokens)}"
    head = f"{number} {piece.role:<9} {one_line(piece.source, 14):<14} {tokens:>6} tok"
    return f"{head} {state} {one_line(piece.preview, 90)}".rstrip()


def recalled_words(piece: Segment) -> str:
    """Return `recalled: similarity 0.83`, or `recalled` where words were looked up."""
    near = re.search(r"similarity -?[0-9.]*[0-9]", piece.why)
    return f"recalled: {near[0]}" if near else "recalled"


async def window(scene: Scene, typed: str) -> None:
    """Change how a message stands in the context window."""
    scene.need_now()
    word, _, rest = typed.strip().partition(" ")
    frame = (await scene.here()).frame
    if word == "summarise":
        await _sum_up(scene, rest.strip(), frame)
    elif word == "swap":
        place, _, text = rest.strip().partition(" ")
        if not text:
            raise BadInput("A swap needs a message and a text.", "Such as: window swap 4 The table has 12 rows.")
        await scene.change(Edit(run=scene.run, target="prompt", message=_place(place), text=text, frame=frame))
    elif word in _WORDS:
        await scene.change(Edit(run=scene.run, target=_WORDS[word], message=_place(rest.strip()), frame=frame))
    else:
        raise BadInput(f"{word!r} is nothing that can be done to a message.", "See `help window`.")


async def _sum_up(scene: Scene, typed: str, frame: FrameId) -> None:
    """Without a text the model writes it."""
    found = re.match(r"(\d+)(?:-(\d+))?(?:\s+(.*))?$", typed, re.DOTALL)
    if not found:
        raise BadInput("Which messages?", f"Such as: window summarise 2-9. {_TODO}")
    first, last = int(found[1]), int(found[2] or found[1])
    places = tuple(range(first, last + 1))[:10_000]
    if found[3]:
        await scene.change(Edit(run=scene.run, target="summarise", messages=places, text=found[3], frame=frame))
    else:
        await scene.change(SummariseMessages(run=scene.run, messages=places, frame=frame))


def _place(typed: str) -> int:
    if not typed.isdecimal():
        raise BadInput(f"{typed!r} is no message's number.", _TODO)
    return int(typed)


_USAGE = "mute|unmute|pin|unpin|evict|restore N | swap N TEXT | summarise N-M [TEXT]"
_DETAILS = """\
  mute N              message N is not sent for now; a call or a result stays as a shell (unmute N)
  pin N               message N stays, whatever the strategy does (unpin N)
  evict N             message N leaves, with its call or results
  restore N           a message that left comes back
  swap N TEXT         another text in its place; the original stays beside it
  summarise N-M       the model sums them up; with a TEXT, that stands in their place
N is the number that `context` shows. System prompt and goal always stay. `undo` takes it back until the run goes on."""

COMMANDS = (
    ConsoleCommand("context", context, "what is in the context window, with tokens", ("x",), repeats=True),
    ConsoleCommand("window", window, "mute, pin, evict, swap or sum up messages", (), _USAGE, _DETAILS),
)
