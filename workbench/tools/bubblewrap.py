"""What bubblewrap is told about a host."""

from __future__ import annotations

from pathlib import Path

from workbench.tools.needs import CONFIGURATION, SYSTEM, Needs, seen_in

INNER_TMP = "/tmp"  # noqa: S108 - the sandbox's own, empty and gone with it
"""Where temporary files go inside of the sandbox."""
INNER_EGRESS = "/run/workbench-egress"
"""What a walled host calls the socket of its proxy."""
_TMP_BYTES = 256 << 20


def sandbox(needs: Needs) -> list[str]:
    """Return its options. Mounts are made parents first, so that a folder inside another has its own way."""
    options = ["--die-with-parent", "--unshare-user", "--unshare-all", "--disable-userns", "--cap-drop", "ALL"]
    options += ["--hostname", "tools", "--proc", "/proc", "--dev", "/dev"]
    for place in SYSTEM:
        options += _system(place)
    for place in CONFIGURATION:
        options += ["--ro-bind-try", place, place]
    options += ["--size", str(_TMP_BYTES), "--tmpfs", INNER_TMP]
    for _, _, mount in sorted(_mounts(needs)):
        options += mount
    if needs.egress is not None:
        options += ["--ro-bind", str(needs.egress), INNER_EGRESS]
    shut = [Path("/"), *seen_in(needs.work_folder, needs.hidden)] if needs.work_folder else [Path("/")]
    for folder in shut:
        options += ["--remount-ro", str(folder)]
    return [*options, "--chdir", str(needs.work_folder or INNER_TMP)]


def _system(place: str) -> list[str]:
    if Path(place).is_symlink():
        return ["--symlink", str(Path(place).readlink()), place]
    return ["--ro-bind-try", place, place]


def _mounts(needs: Needs) -> list[tuple[int, int, list[str]]]:
    """Mounts with their depth and, for the same folder, their turn."""
    found = [(place, 1, ["--ro-bind", str(place.resolve())]) for place in needs.readable]
    if needs.work_folder is not None:
        work = needs.work_folder
        found.append((work, 2, ["--bind", str(work.resolve())]))
        found += [(seen, 1, ["--ro-bind", str(seen.resolve())]) for seen in seen_in(work, needs.readable)]
        found += [(seen, 0, ["--tmpfs"]) for seen in seen_in(work, needs.hidden)]
    return [(len(place.parts), turn, [*mount, str(place)]) for place, turn, mount in found]
