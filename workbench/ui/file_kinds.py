"""What a file that is opened or dropped is, and what can be done with it."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal

import msgspec
from PySide6.QtCore import QCoreApplication

from workbench.domain.ids import SessionId
from workbench.domain.timeline_text import one_line
from workbench.domain.values import Value

translate = QCoreApplication.translate

FileKind = Literal["goal", "session", "trace", "folder", "missing", "other"]
PACKED: Final = b"\x1f\x8b"
"""How a session file begins: it is packed with gzip."""
HEAD: Final = 4_096
"""Bytes that are looked at."""
_TRACES: Final = (b"resourceSpans", b"resource_spans", b"traceId", b"trace_id", b'"spans"')


class _Head(Value):
    id: SessionId


class Opened(Value):
    """What becomes of some files."""

    goals: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    traces: tuple[str, ...] = ()
    """Of other programs; read as sessions."""
    refused: tuple[str, ...] = ()
    """Why each of the others can't be opened, a sentence each, with its name."""

    @property
    def can(self) -> bool:
        """Whether there is anything to open."""
        return bool(self.goals or self.sessions or self.traces)

    def words(self) -> list[str]:
        """Return what opening them will do, a line each."""
        return [
            *(translate("FileKinds", "Open the goal file {0}").format(_name(file)) for file in self.goals),
            *(translate("FileKinds", "Read the session in {0}").format(_name(file)) for file in self.sessions),
            *(translate("FileKinds", "Read the trace in {0} as a session").format(_name(file)) for file in self.traces),
            *self.refused,
        ]


def kind_of(file: str) -> FileKind:
    """Return what a file is, by its name and how it begins."""
    path = Path(file)
    try:
        if path.is_dir():
            return "folder"
        if not path.exists():
            return "missing"
        if not path.is_file():
            return "other"
        if path.suffix.lower() == ".toml":
            return "goal"
        with path.open("rb") as opened:
            head = opened.read(HEAD)
    except OSError:
        return "missing"
    if head.startswith(PACKED):
        return "session"
    return "trace" if any(word in head for word in _TRACES) else "other"


def session_in(file: Path) -> SessionId | None:
    """Return the id of the session in a file; None: none can be read there."""
    try:
        with gzip.open(file, "rb") as lines:
            return msgspec.json.decode(lines.readline(HEAD), type=_Head).id
    except (OSError, EOFError, zlib.error, msgspec.MsgspecError):
        return None


def looked_through(files: Sequence[str]) -> Opened:
    """Return what becomes of files when they are opened."""
    kinds = {file: kind_of(file) for file in dict.fromkeys(files)}
    return Opened(
        goals=tuple(file for file, kind in kinds.items() if kind == "goal"),
        sessions=tuple(file for file, kind in kinds.items() if kind == "session"),
        traces=tuple(file for file, kind in kinds.items() if kind == "trace"),
        refused=tuple(_refusal(file, kind) for file, kind in kinds.items() if kind not in ("goal", "session", "trace")),
    )


def _refusal(file: str, kind: FileKind) -> str:
    if kind == "folder":
        words = translate("FileKinds", "{0} is a folder: drop the files in it, or make it a goal's work folder.")
    elif kind == "missing":
        words = translate("FileKinds", "{0} is not there, or can't be read.")
    else:
        words = translate("FileKinds", "{0} is neither a goal file (.toml), an exported session nor a trace (OTLP).")
    return words.format(_name(file))


def _name(file: str) -> str:
    return f"“{one_line(Path(file).name or file, 60)}”"
