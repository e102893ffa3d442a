"""The whole window, once: every control says what it is, Tab leads everywhere, languages are offered, and mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.window.access.tabbing import faults_of
from tests.window.access.walk import faults
from tests.window.look.clipping import clipped
from workbench.domain.ids import ROOT_FRAME
from workbench.domain.published import TextDelta
from workbench.ui import languages


@pytest.fixture
def heard() -> Iterator[None]:
    """A screen reader listens."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def test_the_window_is_heard_tabbed_through_and_turned_round(desk, work, heard, qtbot: QtBot, qapp) -> None:
    stops_asks_streams_errors_and_the_end_are_said_and_nothing_of_before(desk, work)
    tab_leads_everywhere_and_every_control_says_what_it_is(desk, qtbot)
    a_language_is_chosen(desk)
    from_right_to_left_everything_is_there(desk, qapp)


def stops_asks_streams_errors_and_the_end_are_said_and_nothing_of_before(desk, work) -> None:
    goal = work / "goal.toml"
    goal.write_text(goal.read_text().replace('"files.write" = "auto"', '"files.write" = "ask"'))
    announcing, said = desk.program.announcing, []
    announcing._stream.setInterval(10_000_000)  # the test says when
    announcing.said.connect(lambda text, at_once: said.append((text, at_once)))
    desk.begin(goal)
    desk.until(lambda: any(text.startswith("Run: Paused before observe") for text, _ in said))
    assert not any(at_once for _, at_once in said)
    desk.act("continue")
    desk.until(lambda: desk.run.asked is not None)
    [asked] = [text for text, at_once in said if at_once]
    assert asked.startswith("files.write waits for you.")
    assert asked.endswith("to answer.")
    alt_and_a_letter_opens_a_menu_and_nothing_else_has_it(desk)

    announcing._say_streamed()
    announcing._say_streamed()
    said.clear()
    run, step = desk.run, desk.run.asked.step
    for text in (" I write ", "it now. An", "d then"):
        run.stream((TextDelta(run=run.run, frame=ROOT_FRAME, step=step, text=text),))
    assert said == [], "nothing is said for each piece"
    announcing._say_streamed()
    assert [(text.rstrip(), at_once) for text, at_once in said][-1] == ("I write it now.", False)
    announcing._say_streamed()
    assert said[-1] == ("And then", False)

    said.clear()
    desk.program.panels.notices.tell("error", "The disk is full.", "Make room.")
    assert said == [("The disk is full. Make room.", True)]
    desk.act("stop")
    desk.until(lambda: any(text.startswith("Run: Stopped") for text, _ in said))

    desk.until(lambda: desk.program.sessions.find(run.run).status == "stopped")
    row = desk.program.sessions.find(run.run)
    run.close()
    said.clear()
    desk.program.sessions.open_run(row)
    desk.until(lambda: run.run is not None and not run.has_gap)
    assert [text for text, _ in said if not text.startswith("Run: ")] == [], (
        "what went wrong before is there to be read"
    )
    desk.until(lambda: said)
    desk.quiet()
    assert [text.split(".")[0] for text, _ in said] == ["Run: Stopped"]


def alt_and_a_letter_opens_a_menu_and_nothing_else_has_it(desk) -> None:
    window = desk.program.window
    letters = [action.text().partition("&")[2][:1].casefold() for action in window.menuBar().actions()]
    assert "" not in letters
    assert len(set(letters)) == len(letters), letters
    assert desk.program.panels.approval.isVisible()
    buttons = [each for each in window.findChildren(QAbstractButton) if not isinstance(each.window(), QDialog)]
    keys = {key[1].casefold(): each.text() for each in buttons if (key := re.search("(?<!&)&([^&])", each.text()))}
    assert {letter: keys[letter] for letter in letters if letter in keys} == {}


def tab_leads_everywhere_and_every_control_says_what_it_is(desk, qtbot: QtBot) -> None:
    window = desk.program.window
    found = faults_of(qtbot, window)
    for name in ("plugins", "secrets", "connections", "memory", "search", "inbox", "settings"):
        desk.act(name)
        desk.quiet()
        found += faults_of(qtbot, window)
    assert not found, "\n".join(dict.fromkeys(found))

    desk.act("audit")
    found = faults(window)
    assert not found, "\n".join(dict.fromkeys(found))


def a_language_is_chosen(desk) -> None:
    window = desk.program.window
    desk.act("language")
    dialog = window.findChild(QWidget, "language_dialog")
    offered = [dialog.language.itemText(place) for place in range(dialog.language.count())]
    dialog.language.setCurrentIndex(offered.index("Deutsch"))
    dialog.yes.click()
    assert window.settings.value(languages.LANGUAGE) == "de"
    assert any("Deutsch" in words for words in desk.program.panels.notices.words())


def from_right_to_left_everything_is_there(desk, qapp: QApplication) -> None:
    window = desk.program.window
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        first, last = (window.run_bar.widgetForAction(window.actions_by_name[name]) for name in ("continue", "stop"))
        desk.until(lambda: first.x() > last.x())
        assert [each for each in clipped(window) if "in QLineEdit" not in each] == [], "but Qt's own buttons in lines"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
