"""How every child process of the program is started, from a checkout, an installation or a frozen bundle."""

from __future__ import annotations

import sys


def command(role: str, *arguments: str) -> list[str]:
    """Return the command line that starts this program in a role, such as `engine` or `local-model`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, role, *arguments]
    return [sys.executable, "-m", "workbench", role, *arguments]
