"""The tool `run`: a program from the list, started without a shell, and what came of it in words."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from workbench_plugin import Context, Result, ToolError, tool
from workbench_plugin.names import shown
from workbench_plugin.running import Ended, Limits, cut_of
from workbench_plugin.running import run as run_program
from workbench_plugin.surroundings import environment, find_program, is_program_name, private_folder

from workbench_shell.checking import checked
from workbench_shell.programs import KNOWN

MAX_SECONDS = 55
MAX_ARGUMENTS = 500
LONGEST = 100_000
"""Bytes of one argument; the system takes little more."""
_KEPT = 60_000


@tool(
    effect="irreversible",
    sinks=["program", "arguments"],
    scopes=["work_folder:read", "work_folder:write"],
    timeout=60,
)
def run(context: Context, program: str, arguments: list[str], stdin: str = "", seconds: int = 30) -> Result:
    """Run one installed program in the work folder, without a shell, and give its output and exit code.

    No pipes, no > and <, no $, no * or ?: each argument reaches the program as it stands. Which programs may run is set
    by the user; where nothing is set they are cat, cut, date, diff, echo, grep, head, ls, sha256sum, sort, tail, uniq
    and wc, with options that neither write nor run anything else, and paths inside the work folder. An exit code other
    than 0 is no error of this tool: read what it means for the program. There is no network.

    Args:
        program: The bare name, such as grep.
        arguments: What comes after the name on a command line, one item for each word.
        stdin: What the program can read from its standard input.
        seconds: How long it may take, 1 to 55.
    """
    _check(arguments, seconds)
    folder = context.work_folder
    if program not in (allowed := allowed_programs(context.settings)):
        raise _not_allowed(program, allowed)
    path = find_program(program, folder)
    if (known := KNOWN.get(program)) is not None:
        arguments = checked(program, known, arguments, folder)
    limits = Limits(seconds=float(seconds), cpu_seconds=seconds, kept=_KEPT)
    with private_folder() as home:
        ended = run_program(
            [path, *arguments],
            folder=folder,
            environment=environment(home),
            limits=limits,
            stdin=stdin.encode("utf-8", "replace"),
            stopped=lambda: context.stopped,
        )
    return _result(program, ended, limits)


def allowed_programs(settings: Mapping[str, object]) -> Sequence[str]:
    """The bare names that may run. Raises ToolError where what the person set is no list of such names."""
    if "programs" not in settings:
        return tuple(KNOWN)
    listed = settings["programs"]
    if isinstance(listed, list) and all(isinstance(name, str) and is_program_name(name) for name in listed):
        return tuple(listed)
    raise ToolError(
        "The setting 'programs' of this tool is not a list of bare names of programs, so none may run.",
        instead="Tell the user.",
        code="bad_settings",
    )


def _check(arguments: Sequence[str], seconds: int) -> None:
    if not 1 <= seconds <= MAX_SECONDS:
        raise ToolError(
            f"{seconds} seconds can't be given.", instead=f"Ask for 1 to {MAX_SECONDS}.", code="bad_arguments"
        )
    if len(arguments) > MAX_ARGUMENTS or any(len(argument.encode()) > LONGEST for argument in arguments):
        raise ToolError(
            f"At most {MAX_ARGUMENTS} arguments of {LONGEST:,} bytes each are taken.",
            instead="Give long text by stdin.",
            code="bad_arguments",
        )
    if any("\0" in argument for argument in arguments):
        raise ToolError("No argument of a program can hold a NUL.", instead="Leave it out.", code="bad_arguments")


def _not_allowed(program: str, allowed: Sequence[str]) -> ToolError:
    names = ", ".join(allowed) or "none"
    if "/" in program and (bare := Path(program).name) in allowed:
        instead = f"Give the bare name: {bare}"
    elif near := get_close_matches(program, allowed, 1):
        instead = f"Did you mean {near[0]}? Allowed are {names}"
    elif " " in program:
        instead = f"Give the name alone, and each word after it in arguments. Allowed are {names}"
    else:
        instead = f"Allowed are {names}. The user can add others in the tool set"
    return ToolError(f"{shown(program, 80)!r} is not on the list of programs.", instead=instead, code="not_allowed")


def _result(program: str, ended: Ended, limits: Limits) -> Result:
    output, errors = ended.out.text(), ended.errors.text()
    code, words = ended.problem(limits)
    notes = [output.removesuffix("\n")] if output else []
    notes += [f"[on stderr]\n{errors}".removesuffix("\n")] if errors else []
    if code:
        before = "\n".join(["", "Before that it wrote:", *notes, ""]) if notes else ""
        raise ToolError(
            f"{program} {words}.{before}",
            instead="It may have changed files: look before you go on, and ask for less at a time.",
            code=code,
        )
    notes += [f"[ended with exit code {ended.code}]"] if ended.code else []
    notes += [f"[it left processes running, which were ended: {ended.left}]"] if ended.left else []
    return Result(
        "\n".join(notes) or "[no output]",
        {
            "stdout": output,
            "stderr": errors,
            "exit_code": ended.code,
            "left_out": {"stdout": ended.out.missing, "stderr": ended.errors.missing},
            "ended_processes": ended.left,
        },
        partial=cut_of(ended),
    )
