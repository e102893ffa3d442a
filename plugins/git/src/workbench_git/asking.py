"""What the tools have in common: opening a repository for a call, its paths, and pages of long output."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from workbench_plugin import Context, Result, ToolError
from workbench_plugin.names import joined, parts_of
from workbench_plugin.surroundings import private_folder

from workbench_git.calling import Git
from workbench_git.repository import find_repository

PAGE = 60_000
"""Characters of one page."""


@contextmanager
def asked(context: Context, repository: str) -> Iterator[Git]:
    """Git for one call. Raises ToolError where there is no repository that may be used."""
    found = find_repository(context.work_folder, repository)
    with private_folder() as home:
        yield Git(found, context, home)


def paths_in(git: Git, paths: Sequence[str]) -> list[str]:
    """Paths relative to the repository, checked. Raises ToolError for any that leads out of it."""
    return [joined(parts_of(path, git.repository.folder)) for path in paths]


def changed(git: Git, paths: Sequence[str] = ()) -> tuple[str, list[dict[str, str]]]:
    """The branch, and what is changed, staged or new: `state` in two letters, `path`, `from` where it was renamed."""
    options = ("--porcelain=v1", "-z", "--branch", "--untracked-files=all", "--ignore-submodules=all")
    branch, *fields = git.ask("status", *options, "--", *paths).split("\0")[:-1]
    return branch.removeprefix("## "), list(_entries(iter(fields)))


def _entries(fields: Iterator[str]) -> Iterator[dict[str, str]]:
    for field in fields:
        entry = {"state": field[:2], "path": field[3:]}
        if "R" in entry["state"] or "C" in entry["state"]:
            entry["from"] = next(fields, "")
        yield entry


def page(text: str, first_line: int, what: str, empty: str) -> Result:
    """A page of a long text, from a line on; what is left out is said in brackets at its end."""
    lines = text.splitlines(keepends=True)
    if first_line < 1 or (lines and first_line > len(lines)):
        raise ToolError(
            f"{what} has {len(lines)} lines, so there is no line {first_line}.",
            instead="Ask for lines it has.",
            code="bad_range",
        )
    taken, last = "", first_line - 1
    for line in lines[first_line - 1 :]:
        if taken and len(taken) + len(line) > PAGE:
            break
        taken, last = taken + line[:PAGE], last + 1
    data = {"first_line": first_line, "last_line": last, "lines": len(lines)}
    if last < len(lines):
        taken += f"[lines {first_line} to {last} of {len(lines)}; read on with first_line={last + 1}]"
    return Result(taken or f"[{empty}]", data)
