"""Keeping what is in this process's memory, keys above all, from other programs of the same user."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def close_memory() -> bool:
    """Refuse debuggers, `/proc/PID/mem` and core dumps from now on; say whether the system does so.

    Linux only. A program of root's is not held off by this, nor by anything else.
    """
    if sys.platform != "linux":
        return False
    return int(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
