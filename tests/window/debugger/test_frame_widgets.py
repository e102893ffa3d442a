"""Widgets that tell of several agents' frames: the compare page, origins, and how far a yes goes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.domain.inspection import Comparison, Difference, Measures, Mention, Origins, StepPair
from workbench.ui.widgets.approval.scope_box import ScopeBox
from workbench.ui.widgets.comparing.page import ComparePage
from workbench.ui.widgets.debugging.origins_panel import OriginsPanel

MEASURES = Measures(
    status="reached", steps=1, tokens=1, cost=0.0, seconds=1.0, calls=1, failed_calls=0, checks_passed=0, checks=0,
    verdict="", sub_agents=2,
)  # fmt: skip


def test_the_compare_page_nests_the_steps_of_sub_agents_and_names_the_one_in_which_two_runs_part(qtbot: QtBot) -> None:
    came_back = Difference(what="result", left="3", right="4")
    pairs = (
        StepPair(left=1, right=1, left_seq=2, right_seq=2, differences=(came_back,)),
        StepPair(left=1, right=1, left_seq=5, right_seq=5, agents=("analyse",)),
        StepPair(left=1, right=1, left_seq=7, right_seq=7, agents=("analyse", "sums"), differences=(came_back,)),
        StepPair(left=2, right=2, left_seq=12, right_seq=12),
    )
    page = ComparePage()
    qtbot.addWidget(page)
    page.show_comparison(
        ("run 1", "fork 1"), Comparison(pairs=pairs, first=2, left=MEASURES, right=MEASURES, verdict="Same.")
    )
    assert page.verdict.title.whole == "They part in analyse › sums"
    assert page.pairs.topLevelItemCount() == 2
    analyse = page.pairs.topLevelItem(0).child(0)
    assert (analyse.text(0), analyse.child(0).text(0)) == ("analyse: the same", "sums: result")
    assert page.pairs.currentItem() is analyse.child(0)
    shown: list[StepPair] = []
    page.step_chosen.connect(lambda pair, _: shown.append(pair))
    page.in_left.click()
    assert shown == [pairs[2]]


def test_origins_name_the_agent_in_whose_frame_a_text_stands(qtbot: QtBot) -> None:
    panel = OriginsPanel()
    qtbot.addWidget(panel)
    first = Mention(seq=9, step=1, source="model", part="reply", excerpt="It is 42", agents=("sums",))
    read = Mention(seq=7, step=1, source="files.read", part="result", excerpt="42", exact=False, agents=("sums",))
    other = Mention(seq=8, step=1, source="model", part="reply", excerpt="42 too", agents=("search",))
    panel.show_origins("42", Origins(first=first, path=(first,), from_model=(read,), elsewhere=(other,)))
    told = [panel.tree.topLevelItem(place).text(0) for place in range(3)]
    assert told == [
        "first in sums · model · reply: It is 42",
        "model, perhaps from sums · files.read · result: 42",
        "stands in search · model · reply: 42 too",
    ]


def test_a_yes_at_a_sub_agents_call_says_for_whom_it_holds(qtbot: QtBot) -> None:
    box = ScopeBox()
    qtbot.addWidget(box)
    box.show_call("files.write", None, "{}", "", "writer")
    assert [box.scope.itemData(place) for place in range(box.scope.count())] == ["once", "run"]
    box.scope.setCurrentIndex(1)
    assert box.words().startswith("From now on, in this run, for writer: files.write runs without asking.")
