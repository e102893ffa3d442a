"""The tool that changes: `commit`.

It is idempotent: the same call, run again after a crash that hid how the first one ended, finds nothing left to commit
and its own message on top, and answers the same.
"""

from collections.abc import Sequence
from threading import Lock

from workbench_plugin import Context, Result, ToolError, tool
from workbench_plugin.names import check_writable, parts_of, shown

from workbench_git.asking import asked, changed, paths_in
from workbench_git.calling import Git

LONGEST = 20_000
"""Characters of a message."""
AUTHOR = {"name": "Workbench", "email": "workbench@localhost"}
"""Who commits where neither the repository nor the tool set says who."""
_one_at_a_time = Lock()


@tool(
    effect="idempotent",
    sinks=["repository", "paths"],
    scopes=["work_folder:read", "work_folder:write"],
    destructive=False,
    timeout=60,
)
def commit(context: Context, message: str, paths: list[str], repository: str = ".") -> Result:
    """Commit some files of a git repository, new and deleted ones too, on the branch that is checked out.

    Only these paths go into the commit; what else is staged stays staged. No hooks run, nothing is signed or sent.

    Args:
        message: The message: a first line, and after an empty line as much as is needed.
        paths: The files or folders, relative to the repository; "." for all that changed.
        repository: The folder that holds .git, relative to the work folder.
    """
    _check(message, paths)
    with _one_at_a_time, asked(context, repository) as git:
        inner = paths_in(git, paths)
        for path in inner:
            if path != ".":
                check_writable(parts_of(path, git.repository.folder))
        if files := _files(git, inner):
            _commit(git, message, files)
        elif context.attempt < 2 or _last_message(git) != message.strip():
            raise ToolError(
                "There is nothing to commit in these paths.",
                instead="Look with status: they are as in the last commit, do not exist, or are ignored.",
                code="nothing_to_commit",
            )
        return _told(git)


def _check(message: str, paths: Sequence[str]) -> None:
    if not message.strip() or len(message) > LONGEST or "\0" in message:
        raise ToolError(
            f"The message is empty, longer than {LONGEST:,} characters, or holds a NUL.",
            instead="Give a short text.",
            code="bad_arguments",
        )
    if not paths:
        raise ToolError("There are no paths.", instead='Name files, or "." for all.', code="bad_arguments")


def _files(git: Git, paths: Sequence[str]) -> list[str]:
    """Each file to be committed by its name, so that git has no reason to look into a repository inside this one."""
    found = [name for entry in changed(git, paths)[1] for name in (entry["path"], entry.get("from", ""))]
    return [name for name in found if name and not name.endswith("/")]


def _commit(git: Git, message: str, files: Sequence[str]) -> None:
    _refuse_filtered(git, files)
    listed = git.home / "files"
    listed.write_text("\0".join(files))
    these = (f"--pathspec-from-file={listed}", "--pathspec-file-nul")
    git.ask("add", "--all", *these)
    quiet = ("--quiet", "--no-verify", "--no-gpg-sign", "--no-status", "--cleanup=whitespace")
    git.ask("commit", *quiet, "--only", "--file=-", *these, stdin=message, extra=_author(git))


def _refuse_filtered(git: Git, files: Sequence[str]) -> None:
    """Raises ToolError for files that git would hand to a program first, such as those of git-lfs."""
    found = git.ask("check-attr", "-z", "--stdin", "filter", stdin="\0".join(files)).split("\0")
    for path, _, value in zip(found[::3], found[1::3], found[2::3], strict=False):
        if value not in ("unspecified", "unset"):
            raise ToolError(
                f"{shown(path)} goes through the filter {shown(value, 80)!r}, a program that is not run here.",
                instead="Leave it out, or ask the user to commit it.",
                code="filtered",
            )


def _author(git: Git) -> dict[str, str]:
    """Who commits: the repository's settings, else those of the tool set, else we. As git's environment has it."""
    who: dict[str, str] = {}
    for key, default in AUTHOR.items():
        given = git.context.settings.get(f"author_{key}")
        value = git.setting(f"user.{key}") or (given if isinstance(given, str) and given.strip() else default)
        who |= {f"GIT_AUTHOR_{key.upper()}": value, f"GIT_COMMITTER_{key.upper()}": value}
    return who


def _last_message(git: Git) -> str:
    return git.ask("log", "--max-count=1", "--format=%B", "--no-show-signature", fine=(0, 128)).strip()


def _told(git: Git) -> Result:
    made = git.commit_id("HEAD")
    branch = git.ask("symbolic-ref", "--quiet", "--short", "HEAD", fine=(0, 1)).strip()
    listed = git.ask("diff-tree", "--root", "--no-commit-id", "--name-only", "-r", "-z", made, "--").split("\0")[:-1]
    count = f"{len(listed)} {'file' if len(listed) == 1 else 'files'}"
    data = {"commit": made, "branch": branch or None, "files": listed[:200], "total": len(listed)}
    return Result(f"Committed {count} as {made[:12]} on {shown(branch) or 'no branch'}.", data)
