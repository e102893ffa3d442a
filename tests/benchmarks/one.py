"""One benchmark in a process of its own: `python -m tests.benchmarks.one NAME [--quick]` prints a row a line."""

from __future__ import annotations

import inspect
import signal
import sys
from importlib import import_module

import msgspec


def main(name: str, *, quick: bool) -> None:
    """Print the rows of one benchmark as they are measured."""
    measure = import_module(f"tests.benchmarks.{name}").measure
    options = {"quick": quick} if "quick" in inspect.signature(measure).parameters else {}
    for row in measure(**options):
        sys.stdout.write(msgspec.json.encode(row).decode() + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that temporary folders go with it
    main(sys.argv[1], quick="--quick" in sys.argv)
