"""Names and values of what is selected: lines stay, so that going from row to row makes no widgets."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from workbench.ui.widgets.facts import Facts
from workbench.ui.widgets.parts import Text


def shown(facts: Facts) -> list[str]:
    return [text.whole for text in facts.findChildren(Text)]


def test_lines_are_kept_for_the_next_row(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show_facts([("model", "a"), ("finish", "stop"), ("cost", "")])
    made = facts.findChildren(Text)
    assert shown(facts) == ["model", "a", "finish", "stop"]
    facts.show_facts([("error", "rate limit"), ("time", "2 s")])
    assert facts.findChildren(Text) == made
    assert shown(facts) == ["error", "rate limit", "time", "2 s"]
    facts.show_facts([("time", "3 s")])
    assert shown(facts) == ["time", "3 s"]
    facts.show_facts([])
    assert facts.isHidden()
    facts.show_facts([("model", "b"), ("finish", "cut")])
    assert shown(facts) == ["model", "b", "finish", "cut"]
    assert not facts.isHidden()
