"""Colours for a terminal, by the role of what is shown; none where nobody would see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TextIO

from workbench.domain.events import Phase
from workbench.domain.timeline_rows import Tone

Role = Literal["plain", "dim", "bold", "good", "warning", "bad", "model", "tool", "judge"]

_CODES: dict[Role, str] = {
    "dim": "2",
    "bold": "1",
    "good": "32",
    "warning": "33",
    "bad": "31",
    "model": "35",
    "tool": "36",
    "judge": "34",
}
PHASE_ROLES: dict[Phase, Role] = {
    "observe": "dim",
    "reason": "model",
    "act": "tool",
    "evaluate": "judge",
    "update": "dim",
}
TONE_ROLES: dict[Tone, Role] = {"neutral": "dim", "good": "good", "warning": "warning", "bad": "bad"}


class Paint:
    """Colours texts, or leaves them as they are."""

    def __init__(self, *, coloured: bool) -> None:
        self.coloured = coloured

    def __call__(self, role: Role, text: str) -> str:
        """Return the text in the colour of its role."""
        code = _CODES.get(role, "")
        return f"\x1b[{code}m{text}\x1b[0m" if self.coloured and code and text else text


def wants_colour(stream: TextIO, variables: Mapping[str, str]) -> bool:
    """Tell whether colours make sense on a stream: a terminal that can, and nobody who said no (`NO_COLOR`)."""
    return not variables.get("NO_COLOR") and variables.get("TERM") != "dumb" and stream.isatty()
