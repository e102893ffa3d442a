"""What a program finds around it when a plugin starts it: where programs come from, its environment, its own folder."""

import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from pathlib import Path

from workbench_plugin.errors import ToolError

PROGRAMS = ("/usr/local/bin", "/usr/bin", "/bin")
"""Where programs are looked for, whatever the environment says."""
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]*")


def is_program_name(name: str) -> bool:
    """Whether it is a bare name: no path, no option, nothing that a shell would read."""
    return bool(_NAME.fullmatch(name))


def find_program(name: str, work_folder: Path) -> str:
    """The full path of an installed program. Raises ToolError for paths, for what is absent or of the work folder."""
    if not is_program_name(name):
        raise ToolError(f"{name[:80]!r} is not the bare name of a program.", instead="Give a name such as grep.")
    inside = work_folder.resolve()
    for place in PROGRAMS:
        path = Path(place, name)
        if os.access(path, os.X_OK) and path.is_file() and not path.resolve().is_relative_to(inside):
            return str(path)
    near = get_close_matches(name, {entry for place in PROGRAMS for entry in _names(place)}, 1)
    raise ToolError(
        f"The program {name} is not installed here.",
        instead=f"Did you mean {near[0]}?" if near else "Use another tool, or tell the user.",
        code="not_installed",
    )


def environment(home: Path) -> dict[str, str]:
    """All that a program finds in its environment; nothing of ours, so no LD_PRELOAD, no keys, no proxies."""
    return {
        "PATH": os.pathsep.join(PROGRAMS),
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
    }


@contextmanager
def private_folder() -> Iterator[Path]:
    """A temporary folder that nobody else of this machine may enter; gone at the end, whatever is in it."""
    folder = Path(tempfile.mkdtemp(prefix="workbench-run-")).resolve()
    try:
        yield folder
    finally:
        with suppress(RecursionError):  # deeper than anyone needs: left to the system's own cleaning
            _open_up(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _open_up(folder: Path) -> None:
    """Give folders the rights that removing them needs; links are left alone, since they may lead anywhere."""
    with suppress(OSError):
        folder.chmod(stat.S_IRWXU)
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    _open_up(Path(entry.path))


def _names(place: str) -> list[str]:
    try:
        return os.listdir(place)  # noqa: PTH208 names only
    except OSError:
        return []
