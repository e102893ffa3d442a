"""A key is looked up seldom, and never used for long after it is another, or once a request with it failed."""

from __future__ import annotations

import asyncio

import pytest

from workbench.domain.errors import ModelError
from workbench.providers.held_keys import HeldKey


def test_a_key_is_held_for_some_seconds_and_not_after_a_failure() -> None:
    kept, asked, now = {"x": "first"}, [], [0.0]

    def look(provider: str) -> str | None:
        asked.append(provider)
        return kept.get(provider)

    async def course() -> None:
        key = HeldKey(look, lambda: now[0])
        assert [await key.of("x"), await key.of("x")] == ["first", "first"]
        assert asked == ["x"]
        kept["x"] = "second"
        now[0] = 10.0
        assert await key.of("x") == "second"
        kept.clear()
        with pytest.raises(ModelError), key.in_use():
            raise ModelError("auth", "The server refuses the key.")
        assert await key.of("x") == ""
        assert "second" not in repr(key)

    asyncio.run(course())
