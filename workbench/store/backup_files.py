"""What copies of a database beside it are called, and which there are."""

from __future__ import annotations

import re
from calendar import timegm
from pathlib import Path
from time import gmtime, strftime, strptime

from workbench.domain.backups import Backup

_STAMP = re.compile(r"(?P<minute>\d{8}-\d{4})(?P<second>\d{2})?(?P<revision>-r\d+)?")

_ASIDE = re.compile(r"(?P<second>\d{8}-\d{6})(-\d+)?")


def folder_of(path: Path) -> Path:
    """Return where the copies of a database are."""
    return path.parent / "backups"


def rolling_name(path: Path, at: float) -> str:
    """Return the name of a copy that is made at a time, by UTC and the minute."""
    return f"{path.stem}-{strftime('%Y%m%d-%H%M', gmtime(at))}{path.suffix}"


def migration_name(path: Path, at: float, revision: int) -> str:
    """Return the name of a copy that is made before a migration."""
    return f"{path.stem}-{strftime('%Y%m%d-%H%M%S', gmtime(at))}-r{revision}{path.suffix}"


def backups_of(path: Path) -> list[Backup]:
    """Return the copies made of the database, oldest first."""
    found = (read_name(path, file) for file in folder_of(path).glob(f"{path.stem}-*{path.suffix}"))
    return sorted((each for each in found if each is not None), key=lambda each: (each.made, each.file))


def put_aside_of(path: Path) -> list[Backup]:
    """Return what stood in the place of the database until a backup was put back, oldest first."""
    found = (_read_aside(path, file) for file in path.parent.glob(f"{path.name}.replaced-*"))
    return sorted((each for each in found if each is not None), key=lambda each: (each.made, each.file))


def _read_aside(path: Path, file: Path) -> Backup | None:
    if (read := _ASIDE.fullmatch(file.name.removeprefix(f"{path.name}.replaced-"))) is None:
        return None
    try:
        at = float(timegm(strptime(read["second"], "%Y%m%d-%H%M%S")))
        return Backup(file=str(file), made=at, size=file.stat().st_size, put_aside=True)
    except (ValueError, OSError):
        return None


def read_name(path: Path, file: Path) -> Backup | None:
    """Return what a file is by its name; None where it is no copy of the database at `path`."""
    stamp = file.name.removeprefix(f"{path.stem}-").removesuffix(path.suffix)
    if (read := _STAMP.fullmatch(stamp)) is None:
        return None
    try:
        made = float(timegm(strptime(f"{read['minute']}{read['second'] or '00'}", "%Y%m%d-%H%M%S")))
        size = file.stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(file=str(file), made=made, size=size, before_migration=read["revision"] is not None)
