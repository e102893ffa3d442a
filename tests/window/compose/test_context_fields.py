"""The composer's fields for the context window."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.context import STRATEGIES, ContextPlan, Strategy
from workbench.ui.widgets.compose.context_fields import ContextFields


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_plan_that_is_shown_comes_back(qtbot: QtBot, strategy: Strategy) -> None:
    fields = ContextFields()
    qtbot.addWidget(fields)
    plan = ContextPlan(
        strategy=strategy,
        budget=9_000,
        at=0.5,
        keep_last=0,
        model="local",
        prompt="Short.",
        recall=3,
        by="embeddings",
        embedder="nomic @ http://127.0.0.1:1/v1",
    )
    fields.show_plan(plan)
    assert fields.plan() == plan
    assert fields.problems() == []
    fields.show_plan(ContextPlan())
    assert fields.plan() == ContextPlan()


def test_only_what_a_strategy_heeds_is_shown_and_wrong_figures_are_told(qtbot: QtBot) -> None:
    fields = ContextFields()
    qtbot.addWidget(fields)
    fields.show_plan(ContextPlan(strategy="summarise"))
    assert not fields.model.isHidden()
    assert fields.recall.isHidden()
    fields.show_plan(ContextPlan(strategy="retrieve"))
    assert (fields.by.isHidden(), fields.embedder.isHidden()) == (False, True)
    fields.by.setCurrentIndex(1)
    assert not fields.embedder.isHidden()
    fields.show_plan(ContextPlan())
    assert fields.by.isHidden()
    assert fields.budget.isHidden()
    fields.at.setText("7")
    assert any("Share" in problem for problem in fields.problems())
