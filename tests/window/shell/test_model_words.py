"""What models are called where there is little room."""

from __future__ import annotations

import pytest

from workbench.domain.timeline_text import model_words


@pytest.mark.parametrize(
    ("model", "said"),
    [
        ("scripted:/home/ada/goals/script.json", "scripted:script.json"),
        (r"scripted:C:\goals\script.json", "scripted:script.json"),
        ("scripted:script.json", "scripted:script.json"),
        ("anthropic/claude-sonnet", "anthropic/claude-sonnet"),
        ("qwen:7b", "qwen:7b"),
    ],
)
def test_of_a_script_only_the_files_name_is_said(model: str, said: str) -> None:
    assert model_words(model) == said
