"""What OpenAI's own models cost, from the table that comes with litellm, read as data: litellm is not imported."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import msgspec

from workbench.providers.chunks import UsageTold
from workbench.providers.openai_compatible import Pricing

_TABLE = "model_prices_and_context_window_backup.json"


class Price(msgspec.Struct):
    """US dollars a token."""

    input_cost_per_token: float | None = None
    output_cost_per_token: float | None = None
    cache_read_input_token_cost: float | None = None


def pricing(model: str) -> Pricing | None:
    """Return how to price a reply of a model (`openai/…`); None where the table does not know it. Reads a file once."""
    price = _table().get(model.removeprefix("openai/"))
    if price is None or price.input_cost_per_token is None or price.output_cost_per_token is None:
        return None
    read, written = price.input_cost_per_token, price.output_cost_per_token
    from_cache = price.cache_read_input_token_cost if price.cache_read_input_token_cost is not None else read

    def cost(told: UsageTold) -> float:
        cached = (told.prompt_tokens_details.cached_tokens if told.prompt_tokens_details else 0) or 0
        fresh = max(0, (told.prompt_tokens or 0) - cached)
        return fresh * read + cached * from_cache + (told.completion_tokens or 0) * written

    return cost


@cache
def _table() -> dict[str, Price]:
    try:
        file = Path(str(distribution("litellm").locate_file(f"litellm/{_TABLE}")))
        rows = msgspec.json.decode(file.read_bytes(), type=dict[str, msgspec.Raw])
    except (PackageNotFoundError, OSError, msgspec.MsgspecError):
        return {}
    found: dict[str, Price] = {}
    for name, row in rows.items():
        try:
            found[name] = msgspec.json.decode(row, type=Price)
        except msgspec.MsgspecError:
            continue  # the table's own explanation of its fields
    return found
