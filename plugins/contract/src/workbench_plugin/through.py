"""`python -m workbench_plugin.through [--egress SOCKET] -- PROGRAM…`: run a program inside of the walls.

It becomes the program, or stays as its parent where the program has a way out, which is then named in the usual
variables. What only the program may find in its environment comes as JSON in one variable.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

INNER = "WORKBENCH_INNER"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program to its end; the return value is its exit code, 128 and the signal where one ended it."""
    parser = argparse.ArgumentParser(prog="python -m workbench_plugin.through")
    parser.add_argument("--egress", type=Path, help="Unix socket of the proxy that is the only way out")
    parser.add_argument("command", nargs="+", help="the program and its arguments")
    options = parser.parse_args(argv)
    environment = {**os.environ, "HOME": os.environ.get("TMPDIR", "/tmp")}  # noqa: S108 the sandbox's own
    inner = environment.pop(INNER, "{}")
    environment.update(json.loads(inner))
    try:
        if options.egress is None:
            os.execve(options.command[0], options.command, environment)  # noqa: S606 no shell is meant
        return _beside(options.egress, options.command, environment)
    except OSError as error:
        print(f"{options.command[0]} can't be started: {error.strerror or error}", file=sys.stderr)
        return 127


def _beside(egress: Path, command: list[str], environment: dict[str, str]) -> int:
    from workbench_plugin.egress import open_way_out

    open_way_out(egress, environment)
    environment["NODE_USE_ENV_PROXY"] = "1"
    code = subprocess.run(command, env=environment, check=False).returncode
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())
