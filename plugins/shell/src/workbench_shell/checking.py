"""Reading the arguments of a known program the way the program does, and refusing what its table does not have."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NoReturn

from workbench_plugin import ToolError
from workbench_plugin.folders import opened, refuse_link
from workbench_plugin.names import parts_of, shown

from workbench_shell.programs import Known

Part = tuple[Literal["option", "file", "operand"], str]
"""An option by its name, the value of an option that is a path, or an operand."""


@dataclass
class _Rest:
    """The arguments that were not read yet."""

    given: Sequence[str]
    at: int = 0
    names: list[str] = field(default_factory=list)

    def take(self) -> str | None:
        """The next one, if there is one."""
        if self.at >= len(self.given):
            return None
        self.at += 1
        return self.given[self.at - 1]


def checked(program: str, known: Known, arguments: Sequence[str], work_folder: Path) -> list[str]:
    """The arguments to run a known program with. Raises ToolError for what is not in its table, and for ways out."""
    if known.plain:
        return list(arguments)
    parts = list(_parts(program, known, arguments))
    operands = [text for kind, text in parts if kind == "operand"]
    given = {text for kind, text in parts if kind == "option"}
    if known.first_is_text and not given.intersection(known.first_is_text):
        operands = operands[1:]
    if known.most is not None and len(operands) > known.most:
        raise _refused(
            f"{program} takes at most {known.most} operands here, not {len(operands)}.", "Leave the others out."
        )
    if known.operands == "format":
        for text in operands:
            if not text.startswith("+"):
                raise _refused(f"{program} takes formats only, which begin with +.", "Give one such as +%Y-%m-%d.")
    files = [text for kind, text in parts if kind == "file"] + (operands if known.operands == "file" else [])
    for path in files:
        _check_path(path, work_folder)
    return [*known.always, *arguments]


def _parts(program: str, known: Known, arguments: Sequence[str]) -> Iterator[Part]:
    rest = _Rest(arguments)
    while (argument := rest.take()) is not None:
        if argument == "--":
            while (argument := rest.take()) is not None:
                yield "operand", argument
        elif argument.startswith("--"):
            yield from _long(program, known, argument, rest)
        elif argument.startswith("-") and argument != "-":
            yield from _short(program, known, argument, rest)
        else:
            yield "operand", argument


def _long(program: str, known: Known, argument: str, rest: _Rest) -> Iterator[Part]:
    name, equals, value = argument[2:].partition("=")
    yield "option", f"--{name}"
    if (name in known.long_flags and not equals) or name in known.long_optional:
        return
    if name not in known.long_valued and name not in known.long_filed:
        _refuse_option(program, known, f"--{name}{equals}")
    taken = value if equals else rest.take()
    if name in known.long_filed and taken is not None:
        yield "file", taken


def _short(program: str, known: Known, argument: str, rest: _Rest) -> Iterator[Part]:
    """Letters in a row; one that takes a value takes what is left of the argument, or the next one."""
    for at, letter in enumerate(argument[1:], 1):
        yield "option", f"-{letter}"
        if letter in known.flags:
            continue
        if letter not in known.valued and letter not in known.filed:
            _refuse_option(program, known, f"-{letter}")
        taken = argument[at + 1 :] or rest.take()
        if letter in known.filed and taken is not None:
            yield "file", taken
        return


def _check_path(path: str, work_folder: Path) -> None:
    """Raises ToolError for a path out of the work folder, and for links, which programs would follow."""
    if path == "-":
        return
    parts = parts_of(path, work_folder)
    with opened(work_folder, parts[:-1]) as folder:
        if parts and (status := folder.status(parts[-1])):
            refuse_link(status, folder.says(parts[-1]))


def _refuse_option(program: str, known: Known, option: str) -> NoReturn:
    raise _refused(
        f"{program} is not run with the option {shown(option, 80)}: it could write or run something else, follow "
        "links, never end, or is not known here.",
        f"Allowed are {' '.join(known.options)}. Write long options in full",
    )


def _refused(what: str, instead: str) -> ToolError:
    return ToolError(what, instead=instead, code="refused")
