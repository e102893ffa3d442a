"""Asking the git command, with everything switched off by which a repository could run a program or reach out.

A repository's own settings and attributes are written by others. Settings given in the environment win over them; the
names of filters are not known beforehand, so they are asked for first, and each is emptied.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from workbench_plugin import Context, ToolError
from workbench_plugin.names import shown
from workbench_plugin.running import Limits, run
from workbench_plugin.surroundings import environment, find_program

from workbench_git.repository import Repository

LIMITS = Limits(
    seconds=25.0, cpu_seconds=50, memory=2_000_000_000, file_size=500_000_000, kept=12_000_000, flood=5_000_000
)
"""What one git command may use. The kept output is longer than the flood, so that it is whole or an error."""
_OFF = {
    "color.ui": "false",
    "column.ui": "never",
    "commit.gpgSign": "false",
    "commit.status": "false",
    "commit.template": "",
    "commit.verbose": "false",
    "core.alternateRefsCommand": "false",
    "core.askPass": "false",
    "core.attributesFile": "/dev/null",
    "core.editor": "false",
    "core.excludesFile": "/dev/null",
    "core.fsmonitor": "false",
    "core.hooksPath": "/dev/null",
    "core.pager": "cat",
    "core.quotePath": "true",
    "core.sshCommand": "false",
    "credential.helper": "",
    "diff.autoRefreshIndex": "false",
    "diff.ignoreSubmodules": "all",
    "diff.mnemonicPrefix": "false",
    "diff.noprefix": "false",
    "diff.orderFile": "/dev/null",
    "diff.relative": "false",
    "diff.submodule": "short",
    "gc.auto": "0",
    "gpg.program": "false",
    "gpg.ssh.program": "false",
    "gpg.x509.program": "false",
    "i18n.commitEncoding": "UTF-8",
    "i18n.logOutputEncoding": "UTF-8",
    "log.mailmap": "false",
    "log.showSignature": "false",
    "mailmap.file": "/dev/null",
    "maintenance.auto": "false",
    "protocol.allow": "never",
    "rerere.enabled": "false",
    "safe.directory": "*",
    "status.submoduleSummary": "false",
    "submodule.recurse": "false",
}
_ENVIRONMENT = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_ASKPASS": "false",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_EDITOR": "false",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_SSH_COMMAND": "false",
    "GIT_TERMINAL_PROMPT": "0",
    "SSH_ASKPASS": "false",
}


@dataclass(frozen=True)
class Git:
    """The git command for one repository and one call; `home` is an empty folder."""

    repository: Repository
    context: Context
    home: Path

    def ask(
        self, *arguments: str, stdin: str = "", fine: Sequence[int] = (0,), extra: Mapping[str, str] | None = None
    ) -> str:
        """Output of a git command; `extra` goes to its environment. Raises ToolError where its code is not `fine`."""
        return self._run(arguments, {**_OFF, **self._emptied}, stdin, fine, extra or {})

    def setting(self, name: str) -> str:
        """A value of the repository's own settings, or nothing."""
        return self.ask("config", "--get", name, fine=(0, 1)).strip()

    def commit_id(self, revision: str) -> str:
        """The full id of the commit that a revision names. Raises ToolError where it names none."""
        if not revision or revision.startswith("-") or len(revision) > 250 or not revision.isprintable():
            raise _unknown(revision)
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        found = self.ask(*asked, fine=(0, 1, 128)).split()
        if not found:
            raise _unknown(revision)
        return found[-1]

    @cached_property
    def _emptied(self) -> dict[str, str]:
        """Settings that take the programs from every filter and the promises from every remote of the repository."""
        named = self._run(("config", "--list", "--name-only", "-z"), _OFF, "", (0,), {})
        emptied: dict[str, str] = {}
        for key in set(named.split("\0")):
            section, _, rest = key.partition(".")
            subsection = rest.rpartition(".")[0]
            if section == "filter" and subsection:
                emptied |= {f"filter.{subsection}.{name}": "" for name in ("clean", "smudge", "process")}
                emptied[f"filter.{subsection}.required"] = "false"
            if section == "remote" and subsection:
                emptied[f"remote.{subsection}.promisor"] = "false"
        return emptied

    def _run(
        self,
        arguments: Sequence[str],
        settings: Mapping[str, str],
        stdin: str,
        fine: Sequence[int],
        extra: Mapping[str, str],
    ) -> str:
        where = {"GIT_DIR": str(self.repository.git), "GIT_WORK_TREE": str(self.repository.folder)}
        ended = run(
            [find_program("git", self.context.work_folder), *arguments],
            folder=self.repository.folder,
            environment={**environment(self.home), **_ENVIRONMENT, **where, **_as_environment(settings), **extra},
            limits=LIMITS,
            stdin=stdin.encode("utf-8", "replace"),
            stopped=lambda: self.context.stopped,
        )
        code, words = ended.problem(LIMITS)
        if code:
            raise ToolError(
                f"git {words}.", instead="Ask for less: fewer paths, or a smaller range of commits.", code=code
            )
        if ended.code not in fine:
            raise _failed(arguments[0], ended.errors.text())
        return ended.out.text()


def _as_environment(settings: Mapping[str, str]) -> dict[str, str]:
    """Settings as git takes them from the environment, where no sign in a name can be misread."""
    given = {"GIT_CONFIG_COUNT": str(len(settings))}
    for index, (key, value) in enumerate(settings.items()):
        given |= {f"GIT_CONFIG_KEY_{index}": key, f"GIT_CONFIG_VALUE_{index}": value}
    return given


def _unknown(revision: str) -> ToolError:
    return ToolError(
        f"There is no commit {shown(revision, 80)!r}.",
        instead="Give an id from log, a branch, a tag, or HEAD~1.",
        code="unknown_revision",
    )


def _failed(command: str, errors: str) -> ToolError:
    said = shown(" ".join(line for line in errors.splitlines() if not line.startswith("hint:")), 600)
    if ".lock" in errors and "exists" in errors:
        return ToolError(
            f"Another git is at work in the repository, or one that died left its lock: {said}",
            "later",
            5,
            "If it stays, ask the user to remove the lock.",
            code="locked",
        )
    return ToolError(f"git {command} failed: {said}", instead="Look with status, or tell the user.", code="git")
