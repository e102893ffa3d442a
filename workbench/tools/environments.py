"""Which environment the plugins live in, and making one where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import workbench
from workbench.domain.errors import SetupError
from workbench.domain.values import Value

OVERRIDE = "WORKBENCH_PLUGINS_ENV"
_MADE = ".workbench-made"
"""In an environment that we made to the end."""
_PACKAGE = Path(workbench.__file__).resolve().parent


class ToolEnvironment(Value):
    """A Python environment of plugins; nothing in it is ever imported by the window or the engine."""

    folder: Path
    sources: tuple[Path, ...] = ()
    """What is installed into it where it has to be made; empty: it is made elsewhere."""
    todo: str = "Run ./dev run once; it makes the environment of the plugins."
    """What to do where it is missing and not made here."""
    plugin: str = ""
    """The one plugin that counts in it, whatever else it names; empty: all count."""
    distribution: str = ""
    """What provides that plugin."""
    base: Path | None = None
    """The environment of the first plugins, whose contract it borrows; None: it is that one."""

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return _python_of(self.folder)

    @property
    def launcher(self) -> Path:
        """An interpreter that nothing which was installed could touch: it starts the confined one."""
        return _python_of(self.base or self.folder)

    @property
    def site_packages(self) -> Path | None:
        """Where its distributions are; None where it has none."""
        places = [self.folder / "Lib/site-packages", *sorted(self.folder.glob("lib/python3*/site-packages"))]
        return next((place for place in places if place.is_dir()), None)

    def readable(self) -> tuple[Path, ...]:
        """Folders that its Python must be able to read: itself, the base Python, and what `.pth` files name."""
        found = [self.folder, *_base(self.folder), *self.linked()]
        return tuple(dict.fromkeys(place for item in found for place in (item, item.resolve()) if place.is_dir()))

    def linked(self) -> Iterator[Path]:
        """Yield the folders that its `.pth` files name: sources of what is installed from a checkout."""
        if (packages := self.site_packages) is None:
            return
        for file in sorted(packages.glob("*.pth")):
            for line in file.read_text("utf-8", "replace").splitlines():
                if line.startswith(("/", "..")) and (place := packages / line.strip()).is_dir():
                    yield place


def _python_of(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _base(folder: Path) -> Iterator[Path]:
    """The installation that a virtual environment was made from."""
    try:
        lines = (folder / "pyvenv.cfg").read_text("utf-8", "replace").splitlines()
    except OSError:
        return
    for line in lines:
        key, _, value = line.partition("=")
        if key.strip() == "home" and (home := Path(value.strip())).is_absolute():
            for place in (home, (folder / "bin/python").resolve().parent):
                if place.parent != Path("/usr") and place.parent != Path("/"):
                    yield place.parent


def find_environment(home: Path, variables: Mapping[str, str] = os.environ) -> ToolEnvironment:
    """Return the environment to use: the one named by a variable, else the checkout's, else the one under the home."""
    if named := variables.get(OVERRIDE):
        return ToolEnvironment(
            folder=Path(named).absolute(), todo=f"{OVERRIDE} names it; correct that, or take it away."
        )
    checkout = _PACKAGE.parent
    if (checkout / "plugins/contract/pyproject.toml").is_file() and (checkout / "pyproject.toml").is_file():
        return ToolEnvironment(folder=checkout / ".plugins")
    bundled = tuple(sorted(file.parent for file in (_PACKAGE / "_plugins").glob("*/pyproject.toml")))
    return ToolEnvironment(folder=home / "plugins", sources=bundled, todo="Install Workbench again.")


def ensure(environment: ToolEnvironment, tell: Callable[[str], None] = lambda _: None) -> None:
    """Make the environment if it is missing and made here; takes up to a minute then. Raises `SetupError`."""
    if environment.python.exists() and (not environment.sources or (environment.folder / _MADE).exists()):
        return
    if not environment.sources:
        raise SetupError(f"There is no environment of plugins at {environment.folder}.", environment.todo)
    try:
        environment.folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with alone(environment.folder.with_suffix(".lock")):
            if not (environment.folder / _MADE).exists():
                tell("Setting up the plugins' own environment (once, up to a minute)")
                _make(environment)
    except OSError as error:
        raise SetupError(f"The plugins' environment can't be made: {error}.", "The rest works without tools.") from None


def _make(environment: ToolEnvironment) -> None:
    shutil.rmtree(environment.folder, ignore_errors=True)
    _run([_some_python(), "-m", "venv", str(environment.folder)])
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    _run([*pip, *map(str, environment.sources)])
    (environment.folder / _MADE).touch()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-1:]
        raise SetupError(
            f"Setting up the plugins' environment failed: {' '.join(last)}",
            "Check that the network and pip work, then start again; the rest of Workbench works without tools.",
        )


def _some_python() -> str:
    """A Python to make environments with: ours, or from the search path where we are a frozen program."""
    if not getattr(sys, "frozen", False):
        return sys.executable
    names = ("python3", "python3.13", "python3.12", "python3.11", "python")
    for name in names:
        if found := shutil.which(name):
            return found
    raise SetupError("No Python was found for the plugins' environment.", "Install Python 3.11 to 3.13.")


@contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Hold off other programs that would make the same environment."""
    with lock.open("w") as file:
        if os.name == "posix":
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
