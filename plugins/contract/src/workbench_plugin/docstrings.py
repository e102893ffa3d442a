"""Reading a docstring: what it says about the tool, and about each argument in its Args section."""

import inspect
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

_SECTION = re.compile(r"(Args|Arguments|Returns|Return|Raises|Yields|Examples?|Notes?):\s*")
_ENTRY = re.compile(r"(\*{0,2}\w+)\s*(?:\([^)]*\))?\s*:\s*(.*)")


@dataclass
class Docstring:
    """The parts of a docstring that an agent reads."""

    description: str = ""
    arguments: dict[str, str] = field(default_factory=dict)


def read_docstring(function: Callable[..., Any]) -> Docstring:
    """The description is all before the first section; an argument's continues on deeper lines."""
    lines = (inspect.getdoc(function) or "").splitlines()
    starts = [index for index, line in enumerate(lines) if _SECTION.fullmatch(line)] or [len(lines)]
    read = Docstring("\n".join(lines[: starts[0]]).strip())
    for start in starts:
        if start < len(lines) and lines[start].startswith("Arg"):
            end = min([other for other in starts if other > start], default=len(lines))
            _read_arguments(lines[start + 1 : end], read.arguments)
    return read


def _read_arguments(lines: list[str], into: dict[str, str]) -> None:
    indent = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    current = ""
    for line in lines:
        entry = _ENTRY.fullmatch(line.strip())
        if entry and len(line) - len(line.lstrip()) == indent:
            current = entry[1].lstrip("*")
            into[current] = entry[2]
        elif current and line.strip():
            into[current] = f"{into[current]} {line.strip()}".strip()
