"""What differs from the prompt before is marked, and led to."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.window.inspector.run import PROMPT, a_run, row_of
from workbench.domain.messages import PromptMessage
from workbench.domain.queries import Prompt
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.inspector.body_view import BodyView
from workbench.ui.widgets.inspector.change_bar import Before
from workbench.ui.widgets.inspector.message_section import MessageSection

SYSTEM = PROMPT.messages[0]
LEFT = PromptMessage(role="user", text="What was said and left")
MANY = tuple(PromptMessage(role="user", text=f"message {place}") for place in range(2_000))
NOW = replace(PROMPT, messages=(replace(SYSTEM, text=f"{SYSTEM.text}\nBe brief."), *MANY, *PROMPT.messages[1:]))
OLD = replace(PROMPT, messages=(SYSTEM, *MANY, LEFT), tools=("files.read", "shell.run"), wire='{"model":"local","n":2}')


def shown(qtbot: QtBot, now: Prompt, before: Before | None) -> Inspector:
    inspector, log = Inspector(), a_run()
    qtbot.addWidget(inspector)
    inspector.resize(430, 640)
    inspector.show()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    inspector.show_tab("prompt")
    inspector.set_prompt(6, now, before)
    return inspector


def marks(inspector: Inspector) -> list[tuple[str, str]]:
    QApplication.processEvents()
    found = [each for each in inspector.prompt.findChildren(MessageSection) if each.isVisibleTo(inspector)]
    return [(each.mark.text(), each.words.whole) for each in found]


def test_what_was_added_dropped_and_changed_is_marked_and_the_rest_is_folded(qtbot: QtBot) -> None:
    inspector = shown(qtbot, NOW, Before(seq=3, step=1, prompt=OLD))
    assert [mark for mark, _ in marks(inspector)] == ["~ changed", "− dropped", "+ added", "+ added", "+ added"]
    assert inspector.prompt.bar.says.whole == "3 added, 1 changed, 1 dropped since step 1 (event 3)"
    (system,) = [each for each in inspector.prompt.findChildren(MessageSection) if each.change.kind == "changed"]
    view = system.findChild(BodyView)
    assert view.code.toPlainText() == "  You work with files.\n+ Be brief."
    view.copy.click()
    assert QGuiApplication.clipboard().text().endswith("\nBe brief."), "what is copied has no signs"
    inspector.prompt.bar.compare.click()
    assert not any(mark for mark, _ in marks(inspector))
    assert len(marks(inspector)) < 40


def test_one_goes_from_change_to_change_and_round_again(qtbot: QtBot) -> None:
    inspector = shown(qtbot, NOW, Before(seq=3, step=1, prompt=OLD))
    inspector.activateWindow()
    at = []
    for way in (1, 1, -1, -1, -1):
        inspector.go_change(way)
        QApplication.processEvents()
        section = next(each for each in inspector.prompt.findChildren(MessageSection) if each.header.hasFocus())
        assert section.is_open
        at.append(section.change.kind)
    assert at == ["changed", "dropped", "changed", "added", "added"]


def test_the_first_prompt_says_that_there_is_none_before(qtbot: QtBot) -> None:
    inspector = shown(qtbot, PROMPT, None)
    assert "nothing to compare" in inspector.prompt.bar.says.whole
    assert not inspector.prompt.bar.compare.isEnabled()
    inspector.go_change(1)


def test_the_payload_shows_which_lines_differ_and_is_copied_as_it_was_sent(qtbot: QtBot) -> None:
    inspector = shown(qtbot, NOW, Before(seq=3, step=1, prompt=OLD))
    inspector.show_tab("wire")
    inspector.wire.compare.click()
    payload = inspector.wire.payload
    assert payload.code.toPlainText() == '  {\n    "model": "local",\n-   "n": 2\n+   "n": 1.0\n  }'
    payload.copy.click()
    assert QGuiApplication.clipboard().text() == NOW.wire
    inspector.wire.compare.click()
    assert payload.code.toPlainText().startswith("{")
