"""Values and rows as the agent reads them: bounded, on one line each, and as data."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench_plugin.names import shown

MAX_CELL = 2_000
"""Characters of one value."""
MAX_CHARACTERS = 60_000
"""Characters of all values of one result."""
_BLOB_SHOWN = 16

Cell = str | int | float | None


@dataclass
class Rows:
    """Rows that fitted; `more` says that others did not, `cut` counts values of which only the beginning is here."""

    columns: list[str]
    rows: list[list[Cell]] = field(default_factory=list)
    more: bool = False
    cut: int = 0

    def take(self, source: Iterable[tuple[object, ...]], most: int) -> None:
        """Fill up to `most` rows, and stop early where they hold too much."""
        room = MAX_CHARACTERS
        for values in source:
            cells = [self._cell(value) for value in values]
            room -= sum(len(str(cell)) for cell in cells)
            if len(self.rows) >= most or (room < 0 and self.rows):
                self.more = True
                return
            self.rows.append(cells)

    def text(self) -> str:
        """One line for the names and one for each row, values set apart by |."""
        lines: list[list[Cell]] = [[*self.columns], *self.rows]
        return "\n".join(" | ".join(map(_one_line, line)) for line in lines)

    def _cell(self, value: object) -> Cell:
        if value is None or isinstance(value, int | float):
            return value
        if isinstance(value, bytes):
            more = "…" if len(value) > _BLOB_SHOWN else ""
            return f"x'{value[:_BLOB_SHOWN].hex()}{more}' ({len(value):,} bytes)"
        text = str(value)
        if len(text) > MAX_CELL:
            self.cut += 1
            return f"{text[:MAX_CELL]}… ({len(text):,} characters)"
        return text


def _one_line(cell: Cell) -> str:
    if cell is None:
        return "NULL"
    if isinstance(cell, str):
        return shown(cell, MAX_CELL * 10).replace("|", "\\|")
    return str(cell)


def quoted(name: str) -> str:
    """A name as SQL has it, whatever it holds."""
    return '"' + name.replace('"', '""') + '"'
