"""The smallest picture that shows whether a model sees: a red square."""

from __future__ import annotations

import base64
import struct
import zlib
from functools import cache

_SIDE = 32
"""Pixels; some servers refuse smaller ones."""


@cache
def red_square() -> str:
    """Return a red PNG, in base64."""
    rows = (b"\0" + b"\xff\0\0" * _SIDE) * _SIDE
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)).decode()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
