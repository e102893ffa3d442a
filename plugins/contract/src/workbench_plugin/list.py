"""`python -m workbench_plugin.list`: one JSON line for each plugin of this environment, whether it loads or not.

Each is loaded in a child process of its own with a time limit; one that fails is a row with its error.
A row: {"distribution", "version", "name", "value", "manifest": {...} or null, "error": "..." or null}.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from workbench_plugin import streams
from workbench_plugin.discovery import Found, find_all, find_one, forget_current_folder, load
from workbench_plugin.errors import PluginError, ToolError
from workbench_plugin.running import Ended, Limits, run

TIMEOUT = 15.0
"""Seconds that one plugin may take to load."""
_LIMITS = Limits(cpu_seconds=None, memory=None, file_size=None, open_files=None, processes=None, kept=4_000_000)
"""Loading a plugin is bounded in time and output; all else is up to how this process is confined."""


def rows(timeout: float = TIMEOUT, only: str | None = None) -> Iterator[dict[str, Any]]:
    """A row for each plugin, by distribution and name, or for those of one name; at most two load at a time."""
    everything = find_all()
    wanted = [found for found in everything if only in (None, found.name)]
    with ThreadPoolExecutor(2) as pool:
        yield from pool.map(lambda found: _row(found, everything, timeout), wanted)


def _row(found: Found, everything: Sequence[Found], timeout: float) -> dict[str, Any]:
    row: dict[str, Any] = {
        "distribution": found.distribution,
        "version": found.version,
        "name": found.name,
        "value": found.value,
        "manifest": None,
        "error": None,
    }
    try:
        find_one(found.name, everything)
        row["manifest"] = _manifest_of(found, timeout)
    except PluginError as error:
        row["error"] = str(error)
    return row


def _manifest_of(found: Found, timeout: float) -> dict[str, Any]:
    isolation = "-I" if sys.flags.isolated else "-P"
    command = [sys.executable, isolation, "-m", "workbench_plugin.list", "--one", found.name]
    limits = replace(_LIMITS, seconds=timeout)
    try:
        done = run(command, folder=Path.cwd(), environment=os.environ, limits=limits)
    except ToolError as failed:
        raise PluginError(f"{found.value}: {failed.what}") from failed
    said = done.errors.text()[-2_000:].strip()
    if problem := _problem(done, limits):
        raise PluginError(f"{found.value}: {problem} {said}".strip())
    try:
        answer = json.loads(done.out.text())
        kept, error = answer["manifest"], answer["error"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise PluginError(f"{found.value}: gave no manifest (exit code {done.code}). {said}".strip()) from None
    if error or not isinstance(kept, dict):
        raise PluginError(str(error or f"{found.value}: gave no manifest"))
    return kept


def _problem(done: Ended, limits: Limits) -> str:
    """Why the answer of a child is not to be used, or nothing."""
    if done.why == "time":
        return f"did not load within {limits.seconds:g} seconds."
    if done.out.missing:
        return "wrote too much while loading."
    _, words = done.problem(limits)
    return f"{words} while loading." if words else ""


def _one(name: str) -> int:
    """In the child: load the plugin and print its manifest or its error, and nothing else, on the real stdout."""
    stdout = streams.take_stdout()
    answer: dict[str, Any] = {"manifest": None, "error": None}
    try:
        from workbench_plugin.manifest import manifest

        answer["manifest"] = manifest(load(find_one(name)))
    except PluginError as error:
        answer["error"] = str(error)
    except BaseException as error:  # noqa: BLE001 whatever its import does is a row
        answer["error"] = f"{type(error).__name__} while loading: {error}"[:500]
    with streams.text_writer(stdout) as writer:
        writer.write(json.dumps(answer) + "\n")
    return 0


def main(argv: Sequence[str] | None = None) -> int:
    """Print the rows as they are ready; the return value is the exit code, 0 however the plugins fared."""
    parser = argparse.ArgumentParser(
        prog="python -m workbench_plugin.list", description="One JSON line for each plugin of this environment."
    )
    parser.add_argument("--timeout", type=float, default=TIMEOUT, help="seconds that one plugin may take to load")
    parser.add_argument("--only", metavar="NAME", help="the plugin of this name and no other")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    forget_current_folder()
    if options.one is not None:
        streams.leave(_one(options.one))
    for row in rows(options.timeout, options.only):
        print(json.dumps(row), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
