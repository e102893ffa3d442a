"""What a tab shows is copied in several forms, whole, however long it is."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.window.inspector.run import EDITED, LONG, PROMPT, READ, WROTE, a_run, row_of
from workbench.domain.values import body_of
from workbench.ui.widgets.inspector import Inspector


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.show()
    return inspector


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_the_request_the_reply_and_the_call_as_edited(inspector: Inspector) -> None:
    log, told = a_run(), []
    inspector.copied.connect(told.append)
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    inspector.show_tab("wire")
    inspector.copy("curl")
    assert "nothing" in told[-1], "it is still being rebuilt"
    inspector.set_prompt(6, PROMPT)
    inspector.copy("curl")
    assert copied().startswith(f"printf '%s' '{PROMPT.wire}' | curl")
    assert told[-1] == "Request: copied as curl"
    inspector.show_tab("response")
    inspector.copy("curl")
    assert "not as curl" in told[-1]
    inspector.copy("json")
    assert json.loads(copied())["calls"][0] == {"id": READ, "tool": "files.read", "arguments": {"path": "a"}}
    inspector.show_row(row_of(log, "act", WROTE), log)
    inspector.show_tab("call")
    inspector.copy("json")
    assert json.loads(copied())["arguments"] == json.loads(EDITED)


def test_a_long_result_is_waited_for_and_the_focus_says_that_it_is_meant(inspector: Inspector, qtbot: QtBot) -> None:
    log, told = a_run(), []
    inspector.copied.connect(told.append)
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.activateWindow()
    inspector.call.result.code.setFocus()
    qtbot.waitUntil(inspector.call.result.code.hasFocus)
    inspector.copy("json")
    assert told == []
    assert inspector.call.result.shown_kind == "text", "its beginning is no table"
    inspector.set_body(body_of(LONG).ref or "", LONG)
    assert json.loads(copied())["result"] == json.loads(LONG)
    inspector.call.result.table.rows.setFocus()
    inspector.copy("markdown")
    assert told == ["Result: copied as JSON", "Result: copied as Markdown"]


def test_what_can_not_be_had_is_said(inspector: Inspector) -> None:
    log, told = a_run(), []
    inspector.copied.connect(told.append)
    inspector.show_row(row_of(log, "act", READ), log)
    menu = QMenu(inspector)
    inspector.fill_copy_menu(menu)
    names = [action.text() for action in menu.actions()]
    assert names == [f"{thing} as {form}" for thing in ("Call", "Result") for form in ("Python", "JSON", "Markdown")]
    menu.actions()[-1].trigger()
    inspector.set_failed(body_of(LONG).ref or "", "It is not kept.")
    assert told == ["It is not kept."]
