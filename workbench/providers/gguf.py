"""What a GGUF file says about its model, without loading it."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

from workbench.domain.errors import BadInput

_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_STRING, _ARRAY = 8, 9
_LONGEST = 4_000_000
_BEGIN = 16_384


def chat_template(file: Path) -> str:
    """Return the template of a chat with the model; empty where it has none. Raises `BadInput` for other files."""
    try:
        with file.open("rb") as source:
            if source.read(4) != b"GGUF":
                raise BadInput(f"{file} is no GGUF file.", "Name the path of a model in GGUF format.")
            source.seek(12, 1)  # its version, and how many tensors
            return _find(source, "tokenizer.chat_template")
    except (OSError, struct.error, OverflowError) as error:
        raise BadInput(f"The model {file} can't be read: {error}.", "Check the path after `local:`.") from None


def pooling_named(file: Path) -> bool:
    """Say whether a model's file says how its embeddings are pooled, as those that are made for them do."""
    return b".pooling_type" in _begin_of(file)


def _begin_of(file: Path) -> bytes:
    """What stands before the long lists of a file's vocabulary."""
    try:
        with file.open("rb") as source:
            return source.read(_BEGIN)
    except OSError:
        return b""


def _find(source: BinaryIO, wanted: str) -> str:
    for _ in range(_number(source, "Q")):
        name = _string(source).decode("utf-8", "replace")
        kind = _number(source, "I")
        if name == wanted and kind == _STRING:
            return _string(source).decode("utf-8", "replace")
        _skip(source, kind)
    return ""


def _skip(source: BinaryIO, kind: int) -> None:
    if kind == _STRING:
        source.seek(_number(source, "Q"), 1)
    elif kind == _ARRAY:
        inner, count = _number(source, "I"), _number(source, "Q")
        if inner in _SIZES:
            source.seek(_SIZES[inner] * count, 1)
        else:
            for _ in range(count):
                _skip(source, inner)
    elif kind in _SIZES:
        source.seek(_SIZES[kind], 1)
    else:
        raise struct.error(f"unknown kind {kind}")


def _string(source: BinaryIO) -> bytes:
    size = _number(source, "Q")
    if size > _LONGEST:
        raise struct.error("a name or text is too long")
    return source.read(size)


def _number(source: BinaryIO, form: str) -> int:
    return int(struct.unpack("<" + form, source.read(struct.calcsize(form)))[0])
