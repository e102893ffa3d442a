"""A script, run inside a sandbox, that tries what must not work there and prints what did.

`canary.py JSON` with `work` (a folder that must be writable), `secret` (a file that must not be readable) and `port`
(where something listens on loopback outside). Standard library only; never imported.
"""

import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path


def main(asked: str) -> None:
    """Print what is wrong in a few words; nothing when the sandbox holds."""
    asks = json.loads(asked)
    Path(asks["work"], "canary").write_text("sung")
    forbidden: dict[str, Callable[[], object]] = {
        "it can read a file outside": lambda: Path(asks["secret"]).read_text(),
        "it can write to the system": lambda: Path("/usr/workbench-canary").write_text("sung"),
        "it can write beside the plugins": lambda: Path(sys.prefix, "workbench-canary").write_text("sung"),
        "it can connect to this machine": lambda: socket.create_connection(("127.0.0.1", asks["port"]), 1),
        "it sees other processes": lambda: os.kill(int(asks["pid"]), 0),
    }
    print("; ".join(name for name, attempt in forbidden.items() if _works(attempt)))


def _works(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


main(sys.argv[1])
