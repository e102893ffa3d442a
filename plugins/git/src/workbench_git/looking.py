"""Tools that look at a repository as a whole: `status` and `log`."""

from typing import Any

from workbench_plugin import Context, Result, ToolError, tool
from workbench_plugin.names import shown

from workbench_git.asking import asked, changed, paths_in
from workbench_git.calling import Git

MOST = 200
"""Entries that one call gives."""
_FIELDS = ("id", "date", "refs", "author", "email", "subject")
_FORMAT = "%H%x1f%aI%x1f%D%x1f%an%x1f%ae%x1f%s"


@tool(effect="pure", sinks=["repository"], scopes=["work_folder:read"])
def status(context: Context, repository: str = ".", skip: int = 0) -> Result:
    """Tell the branch of a git repository, and which files are changed, staged or new. Submodules are left out.

    Each line has two letters, for what is staged and what is not: M changed, A added, D deleted, R renamed, U in
    conflict, ?? new. Names that hold odd characters are spelt out.

    Args:
        repository: The folder that holds .git, relative to the work folder.
        skip: How many entries to leave out at the beginning, to read on after a long answer.
    """
    with asked(context, repository) as git:
        branch, entries = changed(git)
    shown_entries = entries[max(0, skip) :][:MOST]
    lines = [shown(branch) if branch.startswith(("No commits", "HEAD")) else f"On {shown(branch)}"]
    lines += [f"{entry['state']} {_path(entry)}" for entry in shown_entries] or ["[nothing is changed, staged or new]"]
    end = max(0, skip) + len(shown_entries)
    if end < len(entries):
        lines.append(f"[{end} of {len(entries)} entries; read on with skip={end}]")
    data = {"branch": branch, "entries": shown_entries, "total": len(entries)}
    return Result("\n".join(lines), data)


@tool(effect="pure", sinks=["repository", "revision", "paths"], scopes=["work_folder:read"])
def log(
    context: Context,
    repository: str = ".",
    revision: str = "HEAD",
    paths: list[str] | None = None,
    count: int = 20,
    skip: int = 0,
) -> Result:
    """List commits of a git repository, newest first: id, date, author, first line of the message, branches and tags.

    Args:
        repository: The folder that holds .git, relative to the work folder.
        revision: Where to begin: a branch, a tag, an id, HEAD~3; or a range OLD..NEW, which leaves out what OLD has.
        paths: Only commits that change these files or folders, relative to the repository.
        count: How many commits, 1 to 200.
        skip: How many to leave out at the beginning, to read on after a long answer.
    """
    if not 1 <= count <= MOST or skip < 0:
        raise ToolError(
            f"{count} commits after {skip} can't be given.", instead=f"Ask for 1 to {MOST}.", code="bad_range"
        )
    with asked(context, repository) as git:
        begin = _range(git, revision)
        options = ["-z", f"--max-count={count + 1}", f"--skip={skip}", f"--format={_FORMAT}", "--no-show-signature"]
        text = git.ask("log", *options, *begin, "--", *paths_in(git, paths or []))
    commits = [_commit(entry) for entry in text.split("\0") if entry]
    lines = [_line(commit) for commit in commits[:count]] or ["[no commits]"]
    if len(commits) > count:
        lines.append(f"[there are more; read on with skip={skip + count}]")
    return Result("\n".join(lines), {"commits": commits[:count], "more": len(commits) > count})


def _range(git: Git, revision: str) -> list[str]:
    old, dots, new = revision.partition("..")
    if not dots:
        return [git.commit_id(revision)]
    if new.startswith("."):
        raise ToolError("A range with three dots is not taken.", instead="Use two.", code="unknown_revision")
    return [git.commit_id(new or "HEAD"), f"^{git.commit_id(old or 'HEAD')}"]


def _path(entry: dict[str, str]) -> str:
    return shown(entry["path"]) + (f" (was {shown(entry['from'])})" if "from" in entry else "")


def _commit(entry: str) -> dict[str, Any]:
    return dict(zip(_FIELDS, entry.split("\x1f", len(_FIELDS) - 1), strict=False))


def _line(commit: dict[str, Any]) -> str:
    refs = f" ({shown(commit['refs'])})" if commit.get("refs") else ""
    author, subject = shown(str(commit.get("author")), 80), shown(str(commit.get("subject")))
    return f"{commit['id'][:12]} {commit.get('date')} {author}: {subject}{refs}"
