"""What the inspector and the timeline show of a call's way through the policy, and of who wrote what."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.window.debugger.desk import Desk
from tests.window.trust.conftest import play, reads, waits, writes
from workbench.ui.widgets.inspector.context_tab import TRUST
from workbench.ui.widgets.verdicts import STAGES

Open = Callable[[], Desk]


def stands_held(open_desk: Open, work: Path) -> Desk:
    desk = open_desk()
    desk.begin(play(work, [reads("note.txt")], [writes("evil.txt")]))
    desk.act("continue")
    waits(desk)
    return desk


def test_the_call_tab_shows_each_stage_in_its_order_with_its_path(open_desk: Open, work: Path) -> None:
    desk = stands_held(open_desk, work)
    call = desk.program.panels.inspector.call
    desk.select("act", 2)
    desk.until(lambda: call.name.text() == "files.write" and call.verdicts.rows)
    said = [row.says.text() for row in call.verdicts.rows]
    assert said == ["passed", "passed", "passed", "held", "noted", "passed"]
    assert len(said) == len(STAGES)
    assert "runs without asking" in call.verdicts.rows[-1].why.whole
    (link,) = call.verdicts.rows[3].steps.links
    desk.click(link)
    desk.until(lambda: call.name.text() == "files.read")
    assert "untrusted" in call.trust.tag.text()
    assert "Reads like an injection" in call.trust.suspicion.title.whole


@pytest.mark.slow
def test_the_context_says_whose_each_segment_is(open_desk: Open, work: Path) -> None:
    desk = stands_held(open_desk, work)
    inspector = desk.program.panels.inspector
    desk.select("act", 2)
    inspector.show_tab("context")
    rows = inspector.context.table.model()
    desk.until(lambda: rows.rowCount() == 4)
    shown = {rows.index(i, 0).data().rpartition(" · ")[2]: rows.index(i, TRUST).data() for i in range(4)}
    assert shown["goal"] == "trusted"
    assert shown["files.read"] == "⚠ untrusted"


@pytest.mark.slow
def test_rows_that_are_held_or_untrusted_say_so(open_desk: Open, work: Path) -> None:
    desk = stands_held(open_desk, work)
    acts = [row for row in desk.run.timeline.rows if row.phase == "act"]
    assert [[badge.text for badge in row.badges] for row in acts] == [
        ["untrusted · injection 90%"],
        ["held · provenance", "injection in context"],
    ]


@pytest.mark.slow
def test_what_a_rate_has_left_stands_in_view(open_desk: Open, work: Path) -> None:
    desk = open_desk()
    desk.begin(play(work, [writes("a.txt")], [writes("b.txt")]))
    desk.act("continue")
    desk.until(lambda: desk.run.status == "reached")
    label = desk.program.panels.status.standings
    desk.until(lambda: label.text() == "files.write 2 of 5 / minute · 2 of 9 calls")
    assert "2 of 5 / minute" in desk.program.window.run_status.totals.toolTip()
