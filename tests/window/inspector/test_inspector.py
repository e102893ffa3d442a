"""The inspector: the sensible tab, texts asked for when they show, nothing taken for another's."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.domain.tape import Tape
from tests.window.inspector.run import CONTEXT, EDITED, LONG, PROMPT, READ, WROTE, a_run, in_doubt, row_of
from workbench.domain.events import RunFinished
from workbench.domain.messages import PromptMessage
from workbench.domain.timeline import Timeline
from workbench.domain.values import body_of
from workbench.ui.tight import Tight
from workbench.ui.widgets.inspector import Inspector
from workbench.ui.widgets.inspector.context_tab import SHARE
from workbench.ui.widgets.inspector.inspector import TABS
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.sections import Section


class Wanted:
    """What the inspector asked for."""

    def __init__(self, inspector: Inspector) -> None:
        self.bodies: list[str] = []
        self.prompts: list[int] = []
        self.contexts: list[int] = []
        inspector.body_wanted.connect(self.bodies.append)
        inspector.prompt_wanted.connect(self.prompts.append)
        inspector.context_wanted.connect(self.contexts.append)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    inspector = Inspector()
    qtbot.addWidget(inspector)
    inspector.resize(430, 640)
    return inspector


@pytest.fixture
def wanted(inspector: Inspector) -> Wanted:
    return Wanted(inspector)


def choose(inspector: Inspector, name: str) -> None:
    """Click a tab."""
    place = TABS.index(name)  # type: ignore[arg-type]
    inspector.tabs.setCurrentIndex(place)
    inspector.tabs.tabBarClicked.emit(place)


@pytest.mark.parametrize(
    ("phase", "call", "tab"),
    [
        ("observe", None, "context"),
        ("reason", None, "response"),
        ("act", READ, "call"),
        ("evaluate", None, "checks"),
        ("update", None, "context"),
    ],
)
def test_the_sensible_tab_comes_first(inspector: Inspector, phase: str, call: str, tab: str) -> None:
    log = a_run()
    inspector.show_row(row_of(log, phase, call), log)  # type: ignore[arg-type]
    assert inspector.tab == tab


def test_a_stop_shows_what_comes_next(inspector: Inspector) -> None:
    tape = Tape().start().begin_step()
    assert at_the_stop(inspector, tape) == "context", "what the model is about to be sent"
    tape.resume().request().fail(None)
    assert at_the_stop(inspector, tape) == "response", "why it gave none"
    assert not inspector.response.failure.isHidden()
    tape.resume().say("Both.", 2)
    calls = [tape.propose("files.read", path=name) for name in ("a.md", "b.md")]
    assert at_the_stop(inspector, tape) == "call"
    assert '"a.md"' in inspector.call.arguments.code.toPlainText()
    tape.resume().run_tool(calls[0], "A")
    assert at_the_stop(inspector, tape) == "call"
    assert '"b.md"' in inspector.call.arguments.code.toPlainText()
    tape.resume().run_tool(calls[1], "B")
    assert at_the_stop(inspector, tape) == "call", "what came back is about to be judged"
    assert not inspector.tabs.isTabEnabled(TABS.index("checks"))
    tape.resume().end_step()
    assert at_the_stop(inspector, tape) == "context"


def at_the_stop(inspector: Inspector, tape: Tape) -> str:
    timeline = Timeline(tape.pause("step").events)
    inspector.show_row(timeline.rows[-1], tape.events, timeline.ahead(timeline.rows[-1]))
    return inspector.tab


def test_the_end_of_a_run_shows_its_answer_or_what_failed(inspector: Inspector) -> None:
    log = a_run()
    ended = log.pop()
    assert isinstance(ended, RunFinished)
    log.append(replace(ended, step=1, outcome="reached"))
    inspector.show_row(Timeline(log).rows[-1], log)
    assert inspector.tab == "response"
    log[-1] = replace(ended, step=1)
    inspector.show_row(Timeline(log).rows[-1], log)
    assert inspector.tab == "checks"


def test_a_checkpoint_between_steps_shows_no_call_that_is_none(inspector: Inspector) -> None:
    tape = Tape().start().begin_step().say("Look.", 1)
    tape.run_tool(tape.propose("files.list", path="."), "a.md").end_step()
    tape.checkpoint()
    timeline = Timeline(tape.events)
    row = next(row for row in timeline.rows if row.status == "waiting")
    inspector.show_row(row, tape.events)
    assert inspector.tab == "response"
    choose(inspector, "call")
    assert inspector.call.name.text() == "files.list"


def test_the_tab_a_person_chose_stays_where_it_applies(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason"), log)
    choose(inspector, "wire")
    inspector.show_row(row_of(log, "act", WROTE), log)
    assert inspector.tab == "wire"
    run = log[:1]
    inspector.show_row(Timeline(run).rows[0], run)
    assert inspector.tab == "context", "a run has no payload, but what its first prompt will begin with"
    inspector.show_row(row_of(log, "reason"), log)
    assert inspector.tab == "wire"


def test_a_long_text_is_asked_for_once_when_it_shows(inspector: Inspector, wanted: Wanted) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    assert wanted.bodies == []
    inspector.show_row(row_of(log, "act", READ), log)
    ref = body_of(LONG).ref
    assert wanted.bodies == [ref]
    assert inspector.call.result.whole.startswith(LONG[:100])
    assert not inspector.call.result.copy.isEnabled(), "the beginning is not the whole"
    inspector.set_body(ref or "", LONG)
    assert inspector.call.result.whole == LONG
    inspector.show_row(row_of(log, "act", WROTE), log)
    inspector.show_row(row_of(log, "act", READ), log)
    assert wanted.bodies == [ref], "it is still at hand"


def test_a_text_that_comes_late_is_not_taken_for_another(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.show_row(row_of(log, "act", WROTE), log)
    inspector.set_body(body_of(LONG).ref or "", LONG)
    assert inspector.call.result.whole == "Wrote it."


def test_prompt_and_wire_are_asked_for_once_and_only_when_looked_at(inspector: Inspector, wanted: Wanted) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    assert wanted.prompts == []
    choose(inspector, "prompt")
    inspector.set_prompt(6, PROMPT)
    choose(inspector, "wire")
    assert wanted.prompts == [6]
    assert inspector.wire.badge.text() == "proven"
    assert json.loads(inspector.wire.payload.whole) == {"model": "local", "n": 1.0}


def test_copying_the_payload_gives_the_bytes_that_were_sent(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    choose(inspector, "wire")
    inspector.set_prompt(6, PROMPT)
    inspector.wire.payload.copy.click()
    assert QGuiApplication.clipboard().text() == PROMPT.wire


def test_what_is_not_proven_says_so(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    choose(inspector, "wire")
    inspector.set_prompt(6, replace(PROMPT, proven=False))
    assert inspector.wire.badge.text() == "not proven"


def test_a_prompt_of_another_request_is_left(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    choose(inspector, "prompt")
    inspector.set_prompt(4, PROMPT)
    assert not inspector.prompt.findChildren(Section)


def test_the_prompt_shows_every_message_and_the_tools(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    choose(inspector, "prompt")
    inspector.set_prompt(6, PROMPT)
    titles = [section.header.text() for section in inspector.prompt.findChildren(Section)]
    assert titles == ["system", "user", "assistant", "tool  c1.1", "tools offered"]


def test_a_prompt_of_thousands_of_messages_shows_the_newest_first(inspector: Inspector) -> None:
    log = a_run()
    many = tuple(PromptMessage(role="user", text=f"message {place}") for place in range(3_000))
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    choose(inspector, "prompt")
    inspector.set_prompt(6, replace(PROMPT, messages=many))
    sections = inspector.prompt.findChildren(Section)
    assert len(sections) < 60
    assert sections[-2].words.whole == "message 2999"


def test_what_failed_to_come_is_said_and_asked_for_again(inspector: Inspector, wanted: Wanted) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", READ), log)
    inspector.set_failed(body_of(LONG).ref or "", "It is not kept.")
    assert "It is not kept." in inspector.call.result.aside.whole
    choose(inspector, "context")
    inspector.set_failed("context", "The engine is gone.")
    inspector.show_row(row_of(log, "act", WROTE), log)
    inspector.show_row(row_of(log, "act", READ), log)
    choose(inspector, "call")
    assert len(wanted.contexts) >= 2
    assert len(wanted.bodies) == 2


def test_a_call_shows_the_edit_beside_what_was_proposed(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", WROTE), log)
    tab = inspector.call
    assert tab.arguments.whole == EDITED
    assert json.loads(tab.original.whole)["path"] == "out/summary.md"
    assert not tab.before_edit.isHidden()
    words = " ".join(label.text() for label in tab.record.findChildren(QLabel))
    assert "run with edited arguments (you): the name is taken" in words
    assert "elsewhere.md" in words


def test_the_tree_has_the_same_values_as_the_text(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "act", WROTE), log)
    inspector.call.arguments.as_tree.click()
    tree = inspector.call.arguments.tree
    assert [tree.topLevelItem(n).text(1) for n in range(2)] == ["“elsewhere.md”", "“April”"]


def test_a_call_in_doubt_is_explained(inspector: Inspector) -> None:
    log = in_doubt()
    inspector.show_row(row_of(log, "act", WROTE), log)
    assert not inspector.call.doubt.isHidden()
    assert inspector.call.state.text() == "unknown, not run again"


def test_a_failed_request_shows_its_own_failure(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason", status="retried"), log)
    assert inspector.response.failure.title.whole == "The model did not answer"
    inspector.show_row(row_of(log, "reason", status="ok"), log)
    assert inspector.response.failure.title.whole == "It answered at attempt 2"


def test_an_evaluation_says_what_each_check_found(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "evaluate"), log)
    assert "a is not there." in [label.text() for label in inspector.head.checks.findChildren(QLabel)]


def test_the_context_shows_shares_and_asks_for_what_is_chosen(inspector: Inspector, wanted: Wanted) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "observe"), log)
    inspector.set_context(3, CONTEXT)
    assert "50 %" in inspector.context.total.whole
    table = inspector.context.table
    rows = table.model()
    assert rows.index(1, SHARE).data(Qt.ItemDataRole.AccessibleTextRole) == "45%"
    table.setCurrentIndex(rows.index(1, 0))
    assert wanted.bodies == [body_of(LONG).ref]


def test_raw_events_are_the_recorded_ones(inspector: Inspector) -> None:
    log = a_run()
    row = row_of(log, "evaluate")
    inspector.show_row(row, log)
    inspector.show_tab("raw")
    assert [event["seq"] for event in json.loads(inspector.raw.events.whole)] == list(row.seqs)


def test_checks_show_with_their_evidence(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "evaluate"), log)
    texts = [text.whole for text in inspector.evaluation.findChildren(Text)]
    assert "a exists" in texts
    assert "a is not there." in texts
    assert "One check did not pass." in texts


def test_nothing_selected_says_what_to_do(inspector: Inspector) -> None:
    log = a_run()
    inspector.show_row(row_of(log, "reason"), log)
    inspector.show_row(None, ())
    assert inspector.head.isHidden() or not inspector.head.isVisible()
    inspector.show_row(row_of(log, "reason"), log)
    inspector.show()
    assert inspector.head.isVisible()


def test_growing_rows_keep_the_tab_and_what_is_loaded(inspector: Inspector, wanted: Wanted) -> None:
    log = a_run()
    for end in (10, 11, len(log)):
        part = log[:end]
        inspector.show_row(row_of(part, "act", READ), part)  # type: ignore[arg-type]
        assert inspector.tab == "call"
    assert wanted.bodies == [body_of(LONG).ref]


def test_a_megabyte_on_one_line_is_shown_broken_and_copied_whole(inspector: Inspector, qtbot: QtBot) -> None:
    log = a_run()
    inspector.show()
    inspector.show_row(row_of(log, "act", READ), log)
    blob = "x" * 1_000_000
    inspector.set_body(body_of(LONG).ref or "", blob)
    inspector.grab()
    qtbot.waitUntil(lambda: inspector.call.result.code.is_whole)
    assert inspector.call.result.code.document().blockCount() == 500
    inspector.call.result.copy.click()
    assert QGuiApplication.clipboard().text() == blob


def test_what_a_model_thinks_streams_in_folded_beside_what_it_says(inspector: Inspector) -> None:
    events = a_run()
    requested = next(place for place, event in enumerate(events, 1) if event.kind == "model_requested")
    timeline = Timeline()
    for event in events[:requested]:
        timeline.add(event)
    row = next(row for row in timeline.rows if row.phase == "reason")
    inspector.show_row(row, events[:requested])
    inspector.show_streaming("It is", "First, the ledger")
    assert inspector.tab == "response"
    response = inspector.response
    assert not response.thinking.is_open
    assert response.thinking.words.whole == "First, the ledger"
    assert (response.text.whole, response.reasoning.whole) == ("It is", "First, the ledger")
    inspector.show_row(row_of(events, "reason"), events)
    assert "streaming" not in response.text.title.text()


def test_a_long_call_scrolls_once(qtbot: QtBot) -> None:
    inspector = Inspector()
    box = Tight(inspector)
    qtbot.addWidget(box)
    box.resize(430, 420)
    box.show()
    log = a_run()
    inspector.show_row(row_of(log, "act", WROTE), log)
    qtbot.waitUntil(lambda: inspector.call.name.isVisible())
    assert box.verticalScrollBar().maximum() == 0, "what is in the tab scrolls there, and the panel not as well"
