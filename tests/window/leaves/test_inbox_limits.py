"""What stands still at a limit is raised from the inbox, and a result is sent back or accepted there."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.terminal import Terminal, calls, says
from tests.window.debugger.desk import Desk
from workbench.ui.controllers.limiting import AT_LIMIT

SIGN_OFF = (
    '[goal.oversight]\nstyle = "checkpoints"\n[[goal.oversight.checkpoints]]\nat = "end"\nlook_at = "Do they add up?"\n'
)


@pytest.fixture
def standing(tmp_path: Path) -> Terminal:
    """A home in which a sub-agent stands at its limit, and a result waits to be accepted."""
    wb = Terminal(tmp_path / "home", tmp_path)
    below = tmp_path / "below.json"
    below.write_text(json.dumps([calls("files.list", path="."), says("Nothing there.")]))
    sub = (
        '[[agent.sub_agents]]\nname = "look"\nlimits = {steps = 1}\n'
        f'agent = {{model = "scripted:{below.name}"}}\ntools = {{"files.*" = "auto"}}\n'
    )
    limited = wb.goal(calls("delegate.look", task="Look."), says("Done."), tools={"files.*": "auto"}, extra=sub)
    assert wb("debug", limited, stdin="continue\n").code == 0
    assert wb("run", wb.goal(says("The sum is 41."), says("The sum is 42."), extra=SIGN_OFF)).code == 3
    return wb


def test_a_limit_is_raised_and_a_result_sent_back_and_accepted(
    standing: Terminal, open_desk: Callable[[], Desk]
) -> None:
    assert standing.goals == 2
    desk = open_desk()
    desk.until(lambda: desk.program.panels.status.inbox.count == 2)
    desk.act("inbox")
    page = desk.program.leaves.inbox.page
    desk.until(lambda: page.item is not None)
    first = page.list.item_model.value(0)
    assert (first.kind, first.agent) == ("limit", "look")
    assert page.item == first
    assert page.raises.isVisible()
    assert page.approval.isHidden()
    desk.click(page.open)
    desk.until(lambda: desk.program.panels.notices.banner(AT_LIMIT) is not None)
    assert "the sub-agent returns what it has" in desk.program.panels.notices.banner(AT_LIMIT).words()
    desk.act("inbox")
    desk.until(page.raises.isVisible)
    desk.click(page.raises)
    dialog = desk.program.limiting.raising.dialog
    assert dialog is not None
    assert dialog.fields["steps"].text() == "2"
    dialog.yes.click()
    desk.until(lambda: page.item is not None and page.item.kind == "sign-off" and page.approval.is_armed)
    panel = page.approval
    assert page.raises.isHidden()
    assert "Do they add up?" in panel.head.why.body.whole
    assert panel.answer.text.toPlainText() == "The sum is 41."
    assert panel.buttons["approve"].text() == "&Accept"
    desk.click(panel.buttons["deny"])
    panel.reply.text.setPlainText("One more.")
    desk.click(panel.reply.send)
    desk.until(lambda: panel.answer.text.toPlainText() == "The sum is 42." and panel.is_armed)
    desk.click(panel.buttons["approve"])
    desk.until(lambda: page.item is None)
    assert desk.program.panels.status.inbox.isHidden()
