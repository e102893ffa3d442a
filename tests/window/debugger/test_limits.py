"""A run comes near a limit and stands still at it; the person raises it, and looks at what the checks found."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.ui.controllers.limiting import AT_LIMIT
from workbench.ui.widgets.parts import Text


@pytest.fixture
def work(work: Path) -> Path:
    """The goal may take two steps, and looks at its check after each."""
    file = work / "goal.toml"
    text = file.read_text().replace("[agent]", "[goal.limits]\nsteps = 2\n[agent]")
    file.write_text(text.replace('contains = "right"', 'contains = "wrong"\nwhen = "step"'))
    return work


def test_at_a_limit_the_window_offers_to_raise_it(desk) -> None:
    meter = desk.program.window.run_status.limits
    assert meter.label.text() == "Steps 0%"
    desk.act("continue")
    desk.until(lambda: desk.run.reason == "limit")
    desk.stands("paused")
    assert meter.label.text() == "Steps 100%"
    assert "limit_neared" in desk.kinds
    banner = desk.program.panels.notices.banner(AT_LIMIT)
    assert "All 2 steps" in banner.words()
    banner.press("Raise…")
    desk.until(lambda: desk.program.limiting.raising.dialog is not None)
    dialog = desk.program.limiting.raising.dialog
    assert dialog.fields["steps"].text() == "4"
    dialog.fields["steps"].setText("2")
    dialog.yes.click()
    assert "All 2 steps" in dialog.problem.body.whole
    dialog.fields["steps"].setText("9")
    dialog.yes.click()
    desk.until(lambda: desk.run.status == "reached")
    assert desk.program.panels.notices.banner(AT_LIMIT) is None
    assert "limits_raised" in desk.kinds

    desk.select("evaluate", 3)
    tab = desk.program.panels.inspector.evaluation
    desk.until(lambda: any("contains “wrong”" in text.whole for text in tab.findChildren(Text)))
