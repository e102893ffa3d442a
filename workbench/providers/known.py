"""What is known of models by the table that comes with litellm, read as data: litellm is not imported."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import msgspec

_TABLE = "model_prices_and_context_window_backup.json"


class Known(msgspec.Struct):
    """What the table says a model takes; None: it says nothing."""

    supports_vision: bool | None = None
    supports_response_schema: bool | None = None
    mode: str | None = None


def known_of(model: str) -> Known:
    """Return what is known of a model by litellm's name (`anthropic/…`). Reads a file once."""
    table = _table()
    return table.get(model) or table.get(model.partition("/")[2]) or Known()


def takes_no_images(model: str) -> bool:
    """Whether a model is known to take no images: it stands in the table, and not as one that does."""
    known = known_of(model)
    return known.mode is not None and not known.supports_vision


@cache
def _table() -> dict[str, Known]:
    try:
        file = Path(str(distribution("litellm").locate_file(f"litellm/{_TABLE}")))
        rows = msgspec.json.decode(file.read_bytes(), type=dict[str, msgspec.Raw])
    except (PackageNotFoundError, OSError, msgspec.MsgspecError):
        return {}
    found: dict[str, Known] = {}
    for name, row in rows.items():
        try:
            found[name] = msgspec.json.decode(row, type=Known)
        except msgspec.MsgspecError:
            continue  # the table's own explanation of its fields
    return found
