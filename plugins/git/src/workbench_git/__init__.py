"""Tools for git repositories inside the work folder: status, log, diff, show, commit.

Belongs here: what asks the git command, with everything switched off by which a repository could run programs. Does not
belong here: remotes, and whatever rewrites history.
"""

from workbench_plugin import Plugin

from workbench_git.changes import diff, show
from workbench_git.committing import commit
from workbench_git.looking import log, status

plugin = Plugin(
    "git",
    [status, log, diff, show, commit],
    "Look at git repositories inside the work folder, and commit to them. No remotes, no hooks.",
)

__all__ = ["plugin"]
