"""Names as there is room for them."""

from __future__ import annotations

import pytest

from workbench.ui.words import model_shown


@pytest.mark.parametrize(
    ("model", "shown"),
    [
        ("scripted:/home/me/work/replies.json", "scripted:replies.json"),
        ("local:C:\\\\models\\\\small.gguf", "local:small.gguf"),
        ("local", "local"),
        ("work/qwen3", "work/qwen3"),
        ("openrouter/meta/llama:free", "openrouter/meta/llama:free"),
    ],
)
def test_of_a_model_s_file_its_own_name_is_shown(model: str, shown: str) -> None:
    assert model_shown(model) == shown
