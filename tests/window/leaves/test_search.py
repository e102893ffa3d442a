"""A person looks for words in all sessions and opens what was found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from tests.window.debugger.desk import Desk
from workbench.ui.itemmodels.search import SearchItemModel
from workbench.ui.widgets.marked_words import MarkedWordsDelegate
from workbench.ui.word_places import places_of


def test_words_are_looked_for_as_one_types_and_the_event_is_opened(
    desk: Desk, work: Path, qtmodeltester: ModelTester
) -> None:
    desk.begin(work / "goal.toml")
    desk.move("continue", "reached", "not_reached")
    desk.act("search")
    page = desk.program.leaves.search.page
    model = page.list.item_model
    assert isinstance(model, SearchItemModel)
    qtmodeltester.check(model)
    assert page.line.hasFocus() or QApplication.focusWidget() is None
    desk.qtbot.keyClicks(page.line, "wro")
    desk.until(lambda: model.rowCount() > 0)
    assert "found" in page.amount.whole
    delegate = page.list.view.itemDelegate()
    assert isinstance(delegate, MarkedWordsDelegate)
    assert tuple(delegate.words) == ("wro",)
    assert all(places_of(delegate.words, model.words(model.value(row))[0]) for row in range(model.rowCount()))
    desk.qtbot.keyClicks(page.line, " tool:files.write")
    desk.until(lambda: {model.value(row).tool for row in range(model.rowCount())} == {"files.write"})
    hit = model.value(0)
    desk.qtbot.keyClick(page.line, Qt.Key.Key_Down)
    desk.qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    desk.until(lambda: desk.timeline.current_seq is not None and not page.isVisible())
    assert desk.run.run == hit.run
    place = desk.run.timeline.row_at(hit.seq)
    assert place is not None
    desk.until(lambda: desk.timeline.current_seq == desk.run.timeline.rows[place].start)
    desk.act("search")
    page.line.setText("no such thing anywhere")
    desk.until(lambda: model.rowCount() == 0)
    desk.until(lambda: page.amount.whole.startswith("0 found"))


def test_the_page_says_what_may_be_typed(open_desk: Callable[[], Desk]) -> None:
    desk = open_desk()
    desk.act("search")
    page = desk.program.leaves.search.page
    desk.quiet()
    assert "since:7d" in page.line.placeholderText()
    assert page.amount.whole == ""
    desk.qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
