"""The console's loop: a line in, a command carried out, until it is left."""

from __future__ import annotations

from workbench.cli.console.command import ConsoleCommand
from workbench.cli.console.lines import Lines
from workbench.cli.console.registry import find
from workbench.cli.console.scene import Scene
from workbench.cli.interrupts import interrupts
from workbench.domain.errors import WorkbenchError
from workbench.domain.timeline_text import visible


class Console:
    """Reads commands for one run."""

    def __init__(self, scene: Scene, lines: Lines) -> None:
        self._scene = scene
        self._lines = lines
        self._last: tuple[ConsoleCommand, str] | None = None
        """What an empty line repeats."""

    async def serve(self) -> None:
        """Carry out commands until the console is left or there are no more."""
        while not self._scene.is_left and not self._scene.out.is_broken:
            with interrupts(self._pressed):
                line = await self._lines.next()
            if line is None:
                if self._lines.is_terminal:
                    self._scene.say("")
                return
            await self.carry_out(line)

    async def carry_out(self, line: str) -> None:
        """Carry out one line; what goes wrong is told, and the console goes on."""
        word, _, rest = line.strip().partition(" ")
        try:
            if word:
                meant = find(word), rest
                self._last = meant if meant[0].repeats else None
            elif self._last is not None and self._lines.is_terminal:
                meant = self._last
            else:
                return
            await meant[0].act(self._scene, meant[1])
        except WorkbenchError as error:
            told = f"{error.message} {error.todo}".strip()
            self._scene.say(self._scene.out.paint("bad", f"*** {visible(told)}"))

    def _pressed(self) -> None:
        self._scene.out.remark("\nThe run stands still. `quit` leaves; the run can be resumed.")
