"""The tool `run`: an interpreter for one piece of code, and what came of it in words."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from workbench_plugin import Context, Result, ToolError, tool
from workbench_plugin.folders import opened
from workbench_plugin.running import Ended, Limits, cut_of
from workbench_plugin.running import run as run_program
from workbench_plugin.surroundings import environment, private_folder

from workbench_python import inside

LIMITS = Limits(seconds=55.0, cpu_seconds=50, kept=60_000)
"""What the code may use; the time a call may take is beyond, so that we are the ones to end it and to say so."""
LONGEST = 200_000
"""Characters of code."""
_LOOK = "It may have changed files in the work folder: look before you go on."


@tool(effect="irreversible", sinks=["code"], scopes=["work_folder:read", "work_folder:write"], timeout=60)
def run(context: Context, code: str, stdin: str = "", seconds: int = 30) -> Result:
    """Run Python code in a fresh interpreter, in the work folder. Nothing of an earlier run is left but files.

    Gives what the code printed, and the value of its last line where that is an expression, as a notebook does. There
    is no network, no input from a person, and at most 1 GB of memory, 100 MB a file and 64 processes; what it started
    is ended with it. Only the standard library is sure to be there. An exception is an error that shows its traceback.

    Args:
        code: The code, of one or more lines.
        stdin: What it can read from its standard input.
        seconds: How long it may take, 1 to 55.
    """
    _check(code, seconds)
    folder = context.work_folder
    if not folder.is_dir():
        raise ToolError("The work folder is not there.", instead="Tell the user.", code="no_folder")
    with private_folder() as home:
        script, outcome = home / "code.py", home / "outcome.json"
        script.write_bytes(code.encode("utf-8", "replace"))
        limits = _limits(seconds)
        ended = run_program(
            [sys.executable, "-I", "-B", "-X", "utf8", str(inside.__file__), str(script), str(outcome)],
            folder=folder,
            environment=environment(home),
            limits=limits,
            stdin=stdin.encode("utf-8", "replace"),
            stopped=lambda: context.stopped,
        )
        told = _read(outcome)
    return _result(ended, told, limits)


def _limits(seconds: int) -> Limits:
    return Limits(seconds=float(seconds), cpu_seconds=min(seconds, LIMITS.cpu_seconds or seconds), kept=LIMITS.kept)


def _check(code: str, seconds: int) -> None:
    if not code.strip():
        raise ToolError("There is no code.", instead="Give some.", code="bad_arguments")
    if len(code) > LONGEST:
        raise ToolError(
            f"The code has {len(code):,} characters; {LONGEST:,} are allowed.",
            instead="Put data in a file of the work folder and read it from there.",
            code="too_big",
        )
    if not 1 <= seconds <= LIMITS.seconds:
        raise ToolError(
            f"{seconds} seconds can't be given.", instead=f"Ask for 1 to {LIMITS.seconds:g}.", code="bad_arguments"
        )


def _read(outcome: Path) -> dict[str, Any]:
    """What the script told; empty where the code ended before it could, or wrote there itself."""
    try:
        with opened(outcome.parent, ()) as folder, os.fdopen(folder.open_file(outcome.name), "rb") as file:
            told = json.loads(file.read(1_000_000))
    except (ToolError, OSError, ValueError, RecursionError):
        return {}
    return {k: v for k, v in told.items() if isinstance(v, str)} if isinstance(told, dict) else {}


def _result(ended: Ended, told: dict[str, Any], limits: Limits) -> Result:
    printed = _printed(ended)
    if ended.problem(limits)[0] or "error" in told:
        raise _failed(ended, told, limits, printed)
    notes = [printed] if printed else []
    if "value" in told:
        notes.append(f"value: {told['value']}" if printed else told["value"])
    if ended.code:
        notes.append(f"[ended with exit code {ended.code}]")
    if ended.left:
        notes.append(f"[it left processes running, which were ended: {ended.left}]")
    return Result(
        "\n".join(notes) or "[nothing was printed, and there is no value]",
        {
            "stdout": ended.out.text(),
            "stderr": ended.errors.text(),
            "value": told.get("value"),
            "exit_code": ended.code,
            "left_out": {"stdout": ended.out.missing, "stderr": ended.errors.missing},
            "ended_processes": ended.left,
        },
        partial=cut_of(ended),
    )


def _failed(ended: Ended, told: dict[str, Any], limits: Limits, printed: str) -> ToolError:
    before = f"\nBefore that it printed:\n{printed}\n" if printed else ""
    code, words = ended.problem(limits)
    if code == "crashed":
        return ToolError(f"The code {words}.{before}", instead=f"{_LOOK} Change the code", code=code)
    if code:
        return ToolError(f"The code {words}.{before}", instead=f"{_LOOK} Do less at a time", code=code)
    what = f"The code raised {told['error']}\n{told.get('trace', '')}{before}"
    return ToolError(what, instead=f"{_LOOK} Correct the code", code="exception")


def _printed(ended: Ended) -> str:
    errors = ended.errors.text()
    parts = [ended.out.text().removesuffix("\n"), f"[on stderr]\n{errors}".removesuffix("\n") if errors else ""]
    return "\n".join(part for part in parts if part)
