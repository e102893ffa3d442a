"""Reasoning that its provider signs, put together from pieces: it has to go back to the byte, or not at all."""

from __future__ import annotations

import json
from typing import Any


class Signed:
    """Grows with each piece; a block whose signature never came is left out."""

    def __init__(self) -> None:
        self._blocks: list[dict[str, str]] = []
        self._thinking: list[str] = []

    def add(self, block: dict[str, Any]) -> int:
        """Take a piece of a block in and return its size."""
        if block.get("type") == "redacted_thinking":
            self._thinking = []
            data = str(block.get("data") or "")
            if data:
                self._blocks.append({"type": "redacted_thinking", "data": data})
            return len(data)
        thought, signature = str(block.get("thinking") or ""), str(block.get("signature") or "")
        self._thinking.append(thought)
        if signature:
            whole = "".join(self._thinking)
            self._blocks.append({"type": "thinking", "thinking": whole, "signature": signature})
            self._thinking = []
        return len(thought) + len(signature)

    def text(self) -> str:
        """Return all blocks as a JSON list; empty where there are none."""
        return json.dumps(self._blocks, ensure_ascii=False) if self._blocks else ""
