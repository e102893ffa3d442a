"""What a screen reader says unasked while a run goes on."""

from __future__ import annotations

from workbench.ui.controllers.announcing import spoken_until


def test_what_is_written_is_said_by_whole_sentences() -> None:
    text = "First I look. Then I wri"
    assert text[: spoken_until(text, 0, is_whole=False)] == "First I look. "
    assert spoken_until(text, 14, is_whole=False) == 14
    assert spoken_until(text, 14, is_whole=True) == len(text)
    assert spoken_until("* one\n* tw", 0, is_whole=False) == 6
