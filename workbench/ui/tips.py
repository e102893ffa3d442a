"""Tool tips that show a text as it stands: Qt takes one that looks like HTML for HTML, and loads what it names."""

from __future__ import annotations

import html

from workbench.domain.hidden_text import visible

_LONGEST = 2_000


def plain_tip(text: str) -> str:
    """Return what Qt shows as this text, whatever stands in it: no images are loaded, and nothing is hidden."""
    shown = visible(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
    if "<" not in shown and "&" not in shown:
        return shown
    return f"<qt>{html.escape(shown)}</qt>".replace("\n", "<br>")
