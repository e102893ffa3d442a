"""Models that can be chosen. (The providers helper completes this.)"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from workbench.domain.queries import ModelRow


async def model_rows(
    *, keys: Callable[[str], str | None], home: Path, terms_accepted: Collection[str], look_for_servers: bool = True
) -> tuple[ModelRow, ...]:
    """Return the models that can be chosen."""
    return ()
