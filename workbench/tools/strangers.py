"""Text by strangers, made fit to be shown and to be read by a model: nothing hidden, nothing endless."""

from __future__ import annotations

import re

from workbench.domain.hidden_text import is_hidden

_ESCAPES = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-Z\\-_])")


def plain(text: str, most: int) -> str:
    """Return `text` without escapes and hidden characters, in at most `most` characters; a cut is marked by `…`."""
    text = _ESCAPES.sub("", text[: 4 * most])
    text = text.replace("\r\n", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = "".join(character for character in text if not is_hidden(character)).strip()
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def one_line(text: str, most: int) -> str:
    """Return `text` as `plain` has it, in one line."""
    return plain(" ".join(text[: 4 * most].split()), most)
