"""Abilities of models, images and the form of the answer in the composer."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.window.compose.parts import AGENT, GOAL
from workbench.domain.agents import Abilities, Agent, Parameters
from workbench.domain.goals import Goal
from workbench.ui.widgets.compose.ability_fields import AbilityFields
from workbench.ui.widgets.compose.agent_editor import AgentEditor
from workbench.ui.widgets.compose.answer_fields import AnswerFields
from workbench.ui.widgets.compose.goal_editor import GoalEditor

FORM = '{"type": "object"}'


def test_what_an_agent_says_of_its_model_comes_back_as_it_was(qtbot: QtBot) -> None:
    editor = AgentEditor()
    qtbot.addWidget(editor)
    said = Abilities(
        tool_calls="constrained", constrained_by="grammar", send_reasoning=True, images="no", answer_format="words"
    )
    parameters = Parameters(temperature=0.5, reasoning_effort="high", parallel_calls=False)
    agent = Agent(model="m", abilities=said, parameters=parameters)
    editor.show_agent(agent)
    assert editor.agent() == agent
    editor.show_agent(AGENT)
    assert editor.agent(AGENT.name) == AGENT


def test_it_is_folded_where_all_is_as_it_is_by_itself(qtbot: QtBot) -> None:
    fields = AbilityFields()
    qtbot.addWidget(fields)
    fields.show_values(Abilities(), Parameters())
    assert not fields.is_open
    fields.show_values(Abilities(), Parameters(parallel_calls=False))
    assert fields.is_open


def test_a_goal_with_images_and_a_form_comes_back_as_it_was(qtbot: QtBot) -> None:
    editor = GoalEditor()
    qtbot.addWidget(editor)
    goal = Goal(instructions="Look.", work_folder="/w", answer_schema=FORM, images=("/a.png", "b.png"))
    editor.show_goal(goal)
    assert editor.goal() == goal
    assert editor.problems() == []
    editor.show_goal(GOAL)
    assert not editor.answer.is_open


def test_a_schema_that_is_none_is_told_before_the_run_begins(qtbot: QtBot) -> None:
    fields = AnswerFields()
    qtbot.addWidget(fields)
    for typed, said in (("{", "It is not JSON"), ("[]", "not a JSON object"), ('{"type": "tree"}', "no JSON Schema")):
        fields.schema.setPlainText(typed)
        assert said in fields.problems()[0]
