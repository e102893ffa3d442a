"""litellm's table of models, read as data for a catalogue that can be searched: litellm itself is not imported."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import msgspec

from workbench.domain.connections import Catalogue, CataloguePage, CatalogueRow

_TABLE = "litellm/model_prices_and_context_window_backup.json"
_MOST = 500
_CHAT = ("chat", "responses", "completion")


class _Row(msgspec.Struct):
    """A row as the table has it; numbers stand there as texts, too."""

    litellm_provider: str = ""
    mode: str = ""
    max_input_tokens: Any = None
    max_tokens: Any = None
    max_output_tokens: Any = None
    input_cost_per_token: Any = None
    output_cost_per_token: Any = None
    cache_read_input_token_cost: Any = None
    supports_function_calling: bool | None = None
    supports_response_schema: bool | None = None
    supports_vision: bool | None = None
    supports_reasoning: bool | None = None


def page(query: Catalogue) -> CataloguePage:
    """Return some of the chat models whose name holds all words of the text. Reads a file once."""
    words = query.text.lower().split()
    found = [row for row in rows() if all(word in f"{row.model} {row.provider}".lower() for word in words)]
    first, most = max(0, query.after), min(max(1, query.limit), _MOST)
    return CataloguePage(rows=tuple(found[first : first + most]), total=len(found))


def row_of(model: str) -> CatalogueRow | None:
    """Return what the table says of a model by litellm's name (`provider/model`); None: it does not know it."""
    return _by_name().get(model)


def providers() -> tuple[tuple[str, str], ...]:
    """Return litellm's names of providers, with how many chat models each has in words."""
    counted: dict[str, int] = {}
    for row in rows():
        counted[row.provider] = counted.get(row.provider, 0) + 1
    return tuple((name, f"{count} models" if count > 1 else "1 model") for name, count in sorted(counted.items()))


@cache
def rows() -> tuple[CatalogueRow, ...]:
    """Return all chat models by name; none where litellm's table can't be read."""
    return tuple(sorted(_by_name().values(), key=lambda row: row.model))


@cache
def _by_name() -> dict[str, CatalogueRow]:
    try:
        file = Path(str(distribution("litellm").locate_file(_TABLE)))
        table = msgspec.json.decode(file.read_bytes(), type=dict[str, msgspec.Raw])
    except (PackageNotFoundError, OSError, msgspec.MsgspecError):
        return {}
    found: dict[str, CatalogueRow] = {}
    for name, raw in table.items():
        try:
            row = msgspec.json.decode(raw, type=_Row)
        except msgspec.MsgspecError:
            continue  # the table's own explanation of its fields
        if row.mode in _CHAT and row.litellm_provider:
            read = _read(name, row)
            found[read.model] = read
    return found


def _read(name: str, row: _Row) -> CatalogueRow:
    provider = row.litellm_provider
    return CatalogueRow(
        model=name if name.startswith(f"{provider}/") else f"{provider}/{name}",
        provider=provider,
        context=_whole(row.max_input_tokens) or _whole(row.max_tokens),
        reply=_whole(row.max_output_tokens),
        price_in=_million(row.input_cost_per_token),
        price_out=_million(row.output_cost_per_token),
        price_cached=_million(row.cache_read_input_token_cost),
        tools=bool(row.supports_function_calling),
        schema=bool(row.supports_response_schema),
        images=bool(row.supports_vision),
        reasoning=bool(row.supports_reasoning),
    )


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value > 0 else None


def _million(value: Any) -> float | None:
    return round(float(value) * 1e6, 6) if isinstance(value, int | float) else None
