"""Runs the benchmarks one after the other, each in a process of its own, and prints one table."""

from __future__ import annotations

import argparse
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from tests.benchmarks.row import Row

_FOLDER = Path(__file__).parent
_PEERS = "peers"
"""Measured only when asked for: they are other people's programs, in an environment of their own."""
_LONGEST = 300.0
"""Seconds for all of them together."""
_LONGEST_WITH_PEERS = 2400.0
_LAST = ("local_tasks", _PEERS)
"""What takes longest, so that it takes nothing from the others."""
_SLOW = ("local_tasks",)
"""Left out by --quick."""


def names() -> list[str]:
    """Return the benchmarks there are: the modules here that have `measure`."""
    found = sorted(file.stem for file in _FOLDER.glob("*.py") if "\ndef measure(" in file.read_text(encoding="utf-8"))
    return [name for name in found if name not in _LAST] + [name for name in _LAST if name in found]


def rows_of(name: str, seconds: float, *, quick: bool = False) -> Iterator[Row]:
    """Yield what one benchmark measures, within a time; where it fails, that is its last row."""
    command = [sys.executable, "-m", "tests.benchmarks.one", name, *(["--quick"] if quick else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout
        assert child.stderr
        said: list[str] = []
        hearing = threading.Thread(target=lambda stream: said.extend(stream), args=(child.stderr,))
        hearing.start()
        ending = threading.Timer(max(1.0, seconds), child.kill)
        ending.start()
        began = time.monotonic()
        try:
            for line in child.stdout:
                yield msgspec.json.decode(line, type=Row)
            code = child.wait()
        finally:
            ending.cancel()
            child.terminate()
            hearing.join()
    if code:
        late = time.monotonic() - began >= seconds
        why = f"not finished after {seconds:.0f} s" if late else (said or ["it said nothing"])[-1].strip()
        yield Row(name, "–", None, None, "", why)


def run(chosen: Sequence[str], *, quick: bool) -> Iterator[Row]:
    """Yield the rows of several benchmarks, all of them within the time there is."""
    end = time.monotonic() + (_LONGEST_WITH_PEERS if _PEERS in chosen else _LONGEST)
    for name in chosen:
        yield from rows_of(name, end - time.monotonic(), quick=quick)


def table(rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines of a table that reads as Markdown too."""
    yield f"| {'what':<72} | {'against':<42} | {'budget':>9} | {'measured':>11} |        |"
    yield f"|{'-' * 74}|{'-' * 44}|{'-' * 10}:|{'-' * 12}:|--------|"
    for row in rows:
        budget = "" if row.budget is None else f"≤ {row.budget:.3g} {row.unit}"
        measured = "" if row.measured is None else f"{_figure(row.measured)} {row.unit}"
        line = f"| {row.what:<72} | {row.against:<42} | {budget:>9} | {measured:>11} | {row.verdict:<6} |"
        yield f"{line} {row.trouble}".rstrip()


def _figure(measured: float) -> str:
    return f"{measured:,.0f}" if abs(measured) >= 100 else f"{measured:.3g}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 1 if anything could not be measured. A budget that is missed is no failure."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("--only", metavar="NAME", choices=names(), action="append", help=", ".join(names()))
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and nothing that takes long")
    parser.add_argument("--json", action="store_true", help="a row a line as JSON")
    parser.add_argument("--peers", action="store_true", help="other programs beside ours, and nothing else")
    given = parser.parse_args(arguments)
    chosen = _chosen(given.only or [], peers=given.peers, quick=given.quick)
    failed = False

    def measured() -> Iterator[Row]:
        nonlocal failed
        for row in run(chosen, quick=given.quick):
            failed = failed or row.measured is None
            yield row

    lines = (msgspec.json.encode(row).decode() for row in measured()) if given.json else table(measured())
    for line in lines:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return int(failed)


def _chosen(only: list[str], *, peers: bool, quick: bool) -> list[str]:
    if only or peers:
        return [*only, *([_PEERS] if peers and _PEERS not in only else [])]
    return [name for name in names() if name != _PEERS and not (quick and name in _SLOW)]


if __name__ == "__main__":
    sys.exit(main())
