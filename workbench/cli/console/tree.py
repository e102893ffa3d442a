"""Commands about the session's tree of runs, and about a fork's own work folder."""

from __future__ import annotations

from workbench.cli.asking import ask
from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.noting import note_event
from workbench.cli.console.scene import Scene
from workbench.cli.finding import find_run
from workbench.cli.reports import folder_lines, tree_lines
from workbench.domain.commands import ApplyFolder, LabelRun
from workbench.domain.errors import BadInput
from workbench.domain.inspection import FolderDiff, FolderDifference
from workbench.domain.queries import Done, SessionList, Sessions

_MANY = 1_000_000


async def runs(scene: Scene, _: str) -> None:
    """Show the session's runs as a tree."""
    session = await scene.session()
    sessions = (await ask(scene.workbench, Sessions(limit=_MANY), SessionList)).sessions
    found = next(row for row in sessions if row.id == session)
    for line in tree_lines(found.runs, scene.out.paint, scene.run):
        scene.say(line)


async def switch(scene: Scene, typed: str) -> None:
    """Go on with another run."""
    if not typed.strip():
        raise BadInput("Which run?", "`runs` lists those of this session.")
    await scene.turn_to(await find_run(scene.workbench, typed.strip()))
    await scene.tell_stop()


async def label(scene: Scene, typed: str) -> None:
    """Name the run."""
    row = await scene.workbench.parts.store.run_row(scene.run)
    await scene.workbench.dispatch(LabelRun(run=scene.run, label=typed.strip(), note=row.note))
    await runs(scene, "")


async def note(scene: Scene, typed: str) -> None:
    """Note what the run is for, or something at an event."""
    seq, _, text = typed.strip().partition(" ")
    if seq.isdigit() and text.strip():
        await note_event(scene, int(seq), text.strip())
        return
    row = await scene.workbench.parts.store.run_row(scene.run)
    await scene.workbench.dispatch(LabelRun(run=scene.run, label=row.label, note=typed.strip()))
    await runs(scene, "")


async def diff(scene: Scene, _: str) -> None:
    """Show what the fork's folder has that the root run's has not."""
    found = await ask(scene.workbench, FolderDiff(run=scene.run), FolderDifference)
    for line in folder_lines(found, scene.out.paint):
        scene.say(line)
    scene.folder_seen = found.digest


async def apply(scene: Scene, _: str) -> None:
    """Carry the difference over, once it has been shown."""
    if not scene.folder_seen:
        await diff(scene, "")
        raise BadInput("Nothing was carried over yet: this is what would be.", "`apply` again does it.")
    seen, scene.folder_seen = scene.folder_seen, ""
    done = await scene.workbench.dispatch(ApplyFolder(run=scene.run, digest=seen))
    scene.show(done.note if isinstance(done, Done) and done.note else "Carried over.")


COMMANDS = (
    ConsoleCommand("runs", runs, "the session's runs as a tree", (), repeats=True),
    ConsoleCommand("switch", switch, "go on with another run", (), "RUN"),
    ConsoleCommand("label", label, "name the run", (), "TEXT"),
    ConsoleCommand("note", note, "note something at an event, or what the run is for", (), "[SEQ] TEXT"),
    ConsoleCommand("diff", diff, "what the fork's folder has that the root run's has not", (), repeats=True),
    ConsoleCommand("apply", apply, "carry that difference over, once it was shown"),
)
