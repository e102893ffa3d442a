"""A script, run inside a sandbox, that tries what must not work there and prints what did.

`canary.py JSON` with `work` (a folder that must be writable), `secret` (a file that must not be readable), `port` and
`socket` (where something listens outside) and `pid` (who started this). Standard library only; never imported.
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
        "it can change a file outside": lambda: Path(asks["secret"]).chmod(0o600),
        "it can write to the system": lambda: Path("/usr/workbench-canary").write_text("sung"),
        "it can write beside the plugins": lambda: Path(sys.prefix, "workbench-canary").write_text("sung"),
        "it can connect to this machine": lambda: socket.create_connection(("127.0.0.1", asks["port"]), 1),
        "it can connect to another program's socket": lambda: _connect(asks["socket"]),
        "it can send over the network": lambda: _send(asks["port"]),
        "it can signal other processes": lambda: os.kill(int(asks["pid"]), 0),
        "it can read other processes": lambda: Path(f"/proc/{asks['pid']}/environ").read_bytes(),
    }
    print("; ".join(name for name, attempt in forbidden.items() if _works(attempt)))


def _connect(path: str) -> None:
    with socket.socket(socket.AF_UNIX) as way:
        way.connect(path)


def _send(port: int) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as way:
        way.sendto(b"sung", ("192.0.2.1", port))


def _works(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    main(sys.argv[1])
