"""Making the package of a new plugin from what came with Workbench."""

from __future__ import annotations

import re
from pathlib import Path

from workbench.domain.errors import BadInput
from workbench.settings.files import resources

_NAME = re.compile(r"[a-z][a-z0-9_]{0,47}")


def write_plugin(name: str, folder: Path) -> None:
    """Write a package with one tool and its tests into a new folder. Raises `BadInput`."""
    if not _NAME.fullmatch(name):
        raise BadInput(
            f"{name!r} can't be the name of a plugin.", "Use a to z, 0 to 9 and _, beginning with a letter: weather"
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(f"{folder} is there already.", "Name another with --folder.")
    package = f"workbench_{name}"
    words = {"@NAME@": name, "@PACKAGE@": package, "@DISTRIBUTION@": package.replace("_", "-")}
    template = resources() / "new-plugin"
    try:
        for file in sorted(template.rglob("*.txt")):
            target = folder / str(file.relative_to(template)).removesuffix(".txt").replace("PACKAGE", package)
            text = file.read_text("utf-8")
            for mark, word in words.items():
                text = text.replace(mark, word)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        (folder / "src" / package / "py.typed").touch()
    except OSError as error:
        raise BadInput(f"{folder} can't be written: {error.strerror or error}.", "Choose another place.") from None
