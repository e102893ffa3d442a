"""Putting text together: white space as a browser has it, blank lines between blocks, lists and rows on lines."""

_MAX_INDENT = 6


class Writer:
    """Collects pieces of text; what separates them is decided when the next piece comes."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._breaks = 0
        self._space = False
        self._marker = ""
        self._at_start = False
        self.depth = 0

    def text(self, data: str) -> None:
        """Running text: any white space is one space."""
        words = data.split()
        if not words:
            self._space = self._space or bool(data)
            return
        self._open(data[0].isspace())
        self._out.append(" ".join(words))
        self._space = data[-1].isspace()

    def raw(self, data: str) -> None:
        """Text that stays as it is."""
        if data:
            self._open(False)
            self._out.append(data)
            self._space = False

    def line(self, blank: bool = False) -> None:
        """What follows stands on a line of its own, after a blank one if asked."""
        if not self._at_start:
            self._breaks = max(self._breaks, 2 if blank else 1)
        self._space = False

    def item(self, marker: str) -> None:
        """What follows is an item of a list."""
        self._at_start = False
        self.line()
        self._marker = marker

    def cell(self, first: bool) -> None:
        """What follows is a cell of a row."""
        if first:
            self._at_start = False
            self.line()
        elif self._out:
            self._breaks, self._marker = 0, ""
            self._out.append(" | ")
        self._space = False
        self._at_start = True

    def done(self) -> str:
        """All of it."""
        return "".join(self._out).strip()

    def _open(self, space_before: bool) -> None:
        if self._breaks and self._out:
            self._out.append("\n" * self._breaks + "  " * min(max(self.depth - 1, 0), _MAX_INDENT))
        elif (self._space or space_before) and self._out and not self._at_start and not self._marker:
            self._out.append(" ")
        self._out.append(self._marker)
        self._breaks, self._space, self._marker, self._at_start = 0, False, "", False
