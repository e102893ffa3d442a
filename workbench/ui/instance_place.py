"""Where the window that is open listens for the next one. Light: needed before the first paint."""

from __future__ import annotations

from pathlib import Path

LONGEST = 100
"""Bytes that a socket's path may have on every system."""


def socket_of(home: Path, database: str | None) -> Path:
    """Return the socket of the window on a home and a database (None: the home's own), whether or not one is open.

    It lies in the home, which is its owner's alone; where that path is too long, in the person's runtime folder.
    """
    file = Path(database).expanduser().absolute() if database else home / "workbench.db"
    named = "" if file == home / "workbench.db" else f"-{_short(str(file))}"
    place = home / f"window{named}.socket"
    if len(str(place).encode()) <= LONGEST:
        return place
    from PySide6.QtCore import QStandardPaths

    runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return Path(runtime) / f"workbench-{_short(str(place))}.socket"


def _short(text: str) -> str:
    from PySide6.QtCore import QCryptographicHash

    return bytes(QCryptographicHash.hash(text.encode(), QCryptographicHash.Algorithm.Sha256).data()).hex()[:16]
