"""Words are found in what the inspector shows, counted, and stepped through."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.window.inspector.run import LONG, PROMPT, READ, a_run, row_of
from workbench.domain.messages import PromptMessage
from workbench.domain.values import body_of
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.inspector.message_section import MessageSection


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(430, 640)
    inspector.show()
    inspector.activateWindow()
    return inspector


def look(qtbot: QtBot, inspector: Inspector, words: str) -> None:
    inspector.finding.open()
    inspector.find_bar.line.setText(words)
    qtbot.keyClick(inspector.find_bar.line, Qt.Key.Key_Return)


def test_hits_in_a_result_are_counted_marked_and_stepped_through(inspector: Inspector, qtbot: QtBot) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.set_body(body_of(LONG).ref or "", LONG)
    result = inspector.call.result
    assert result.shown_kind == "table"
    look(qtbot, inspector, "VENDOR 1")
    assert inspector.find_bar.count.whole == "1 of 11", "as text, whatever the case"
    assert result.code.textCursor().selectedText() == "Vendor 1"
    assert len(result.code.extraSelections()) == 11
    inspector.finding.go(-1)
    assert inspector.find_bar.count.whole == "11 of 11"
    look(qtbot, inspector, "no such words")
    assert inspector.find_bar.count.whole == "nowhere"
    assert result.code.extraSelections() == []
    qtbot.keyClick(inspector.find_bar.line, Qt.Key.Key_Escape)
    assert inspector.find_bar.isHidden()


def test_a_message_that_is_folded_opens_where_the_words_stand(inspector: Inspector, qtbot: QtBot) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    inspector.show_tab("prompt")
    many = tuple(PromptMessage(role="user", text=f"message {place}") for place in range(20))
    inspector.set_prompt(6, replace(PROMPT, messages=many))
    look(qtbot, inspector, "message 7")
    (opened,) = [each for each in inspector.prompt.findChildren(MessageSection) if each.change.message == many[7]]
    assert opened.is_open
    qtbot.waitUntil(lambda: opened.content.isVisible())
    inspector.finding.go(1)
    assert inspector.find_bar.count.whole == "1 of 1"


def test_a_long_text_is_found_in_to_its_end(inspector: Inspector, qtbot: QtBot) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.set_body(body_of(LONG).ref or "", json.dumps({"list": [*range(40_000), "the needle"]}))
    look(qtbot, inspector, "the needle")
    qtbot.waitUntil(lambda: inspector.find_bar.count.whole in ("1 hits", "1 of 1"))
