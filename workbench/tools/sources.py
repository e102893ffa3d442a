"""What may be named as the source of a plugin: a package, a wheel file or a folder."""

from __future__ import annotations

import re
from pathlib import Path

from workbench.domain.errors import BadInput
from workbench.domain.plugins import PluginOrigin
from workbench.domain.values import Value

_PACKAGE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?(?:==[A-Za-z0-9.!+_-]+)?")
_NEEDS_BUILD = "Building a package runs its code, with all your rights, before anything of it was looked at."


class Source(Value):
    """A source that can be handed to pip."""

    origin: PluginOrigin
    text: str
    """The requirement, or the absolute path."""

    @property
    def unpinned(self) -> str:
        """The same without the version that was asked for."""
        return self.text.partition("==")[0] if self.origin == "name" else self.text


def read_source(text: str, *, build: bool) -> Source:
    """Return what a person meant. Raises `BadInput` where it is none of the three, or runs code without leave."""
    text = text.strip()
    try:
        place = Path(text).expanduser().absolute()
        if place.is_dir() and _is_path(text):
            return _folder(place, build=build)
        if text.endswith(".whl"):
            return _wheel(place)
    except (ValueError, OSError, RuntimeError):
        raise BadInput(f"{text!r} is no path.") from None
    if _is_path(text):
        raise BadInput(f"There is no folder or wheel file {text}.", "Check the path; an archive has to be unpacked.")
    if not _PACKAGE.fullmatch(text):
        raise BadInput(
            f"{text!r} is no source of a plugin.", "Name a package (acme-weather==1.0), a wheel file or a folder."
        )
    return Source(origin="name", text=text)


def _is_path(text: str) -> bool:
    return "/" in text or "\\" in text or text.startswith((".", "~"))


def _folder(place: Path, *, build: bool) -> Source:
    if not (place / "pyproject.toml").is_file():
        raise BadInput(f"{place} is no package: it has no pyproject.toml.", "`workbench plugins new NAME` makes one.")
    if not build:
        raise BadInput(f"{place} would have to be built. {_NEEDS_BUILD}", "If you trust it, let it be built (--build).")
    return Source(origin="folder", text=str(place))


def _wheel(place: Path) -> Source:
    if not place.is_file():
        raise BadInput(f"There is no wheel file {place}.", "Check the path.")
    return Source(origin="wheel", text=str(place))
