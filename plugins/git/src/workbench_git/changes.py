"""Tools that show what changed: `diff` and `show`."""

from workbench_plugin import Context, Result, ToolError, tool

from workbench_git.asking import asked, page, paths_in
from workbench_git.calling import Git

_PLAIN = ("--no-ext-diff", "--no-textconv", "--no-color", "--ignore-submodules=all", "--submodule=short")
"""Differences made by git itself: no program that a repository names, and no look into submodules."""


@tool(effect="pure", sinks=["repository", "old", "new", "paths"], scopes=["work_folder:read"])
def diff(
    context: Context,
    repository: str = ".",
    old: str | None = None,
    new: str | None = None,
    staged: bool = False,
    paths: list[str] | None = None,
    first_line: int = 1,
) -> Result:
    """Show differences in a git repository: of files not staged yet, of what is staged, or between two commits.

    Without old and new: what is changed and not staged. With staged: what is staged, against the last commit. With old
    alone: the files as they are now against that commit. New files that git does not know yet are not shown.

    Args:
        repository: The folder that holds .git, relative to the work folder.
        old: The commit to compare with: a branch, a tag, an id, HEAD~1.
        new: The commit that is compared with the old one; leave it out for the files as they are now.
        staged: Whether to show what is staged instead; not together with new.
        paths: Only these files or folders, relative to the repository.
        first_line: The first line wanted, to read on after a long answer.
    """
    if new is not None and (staged or old is None):
        raise ToolError(
            "new stands together with old, and not with staged.", instead="Give old and new.", code="bad_arguments"
        )
    with asked(context, repository) as git:
        commits = [git.commit_id(revision) for revision in (old, new) if revision is not None]
        options = [*_PLAIN, *(["--cached"] if staged else []), *commits]
        text = git.ask("diff", *options, "--", *paths_in(git, paths or []))
    return page(text, first_line, "The difference", "no differences")


@tool(effect="pure", sinks=["repository", "revision", "path"], scopes=["work_folder:read"])
def show(
    context: Context, repository: str = ".", revision: str = "HEAD", path: str | None = None, first_line: int = 1
) -> Result:
    """Show one commit of a git repository with its whole message and its changes, or a file as it was in it.

    Args:
        repository: The folder that holds .git, relative to the work folder.
        revision: The commit: a branch, a tag, an id, HEAD~1.
        path: A file, relative to the repository, to show as it was in this commit.
        first_line: The first line wanted, to read on after a long answer.
    """
    with asked(context, repository) as git:
        commit = git.commit_id(revision)
        if path is not None:
            return page(_file(git, commit, path), first_line, "The file", "the file is empty")
        text = git.ask("show", *_PLAIN, "--no-notes", "--no-show-signature", "--format=fuller", commit, "--")
    return page(text, first_line, "The commit", "nothing")


def _file(git: Git, commit: str, path: str) -> str:
    [inner] = paths_in(git, [path])
    name = f"{commit}:{'' if inner == '.' else inner}"
    kind = git.ask("cat-file", "-t", name, fine=(0, 128)).strip()
    if kind != "blob":
        what = {"tree": "a folder", "commit": "a submodule"}.get(kind, "not there")
        raise ToolError(
            f"In this commit {inner} is {what}, so there is no text of it.",
            instead="Give the path of a file.",
            code="not_found" if not kind else "not_a_file",
        )
    text = git.ask("cat-file", "blob", name)
    if "\0" in text:
        raise ToolError(f"{inner} is a binary file in this commit.", instead="Work with its text form.", code="binary")
    return text
