"""The list with a filter, words that are marked, a head that stays, and bookmarks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from tests.domain.tape import invoices
from workbench.domain.events import AnyEvent
from workbench.domain.timeline import Timeline
from workbench.domain.timeline_filter import Matcher, matcher, parse
from workbench.domain.timeline_landmarks import Landmarks
from workbench.ui.widgets.timeline import ListPage, TimelineView
from workbench.ui.widgets.timeline.filter_bar import FilterBar
from workbench.ui.widgets.timeline.find_bar import FindBar
from workbench.ui.widgets.timeline.hit_marks import Marked
from workbench.ui.widgets.timeline.layout import Metrics, RowLayout
from workbench.ui.widgets.timeline.sticky import head_of

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
METRICS = Metrics(20, 16, 8, 60)


def fits(line: str) -> Matcher:
    return matcher(parse(line), Landmarks(), lambda _: False)


def shown(view: TimelineView) -> list[int]:
    return list(view._layout.lines)


def test_only_rows_that_fit_have_lines_and_all_come_back(qtbot: QtBot, view: TimelineView, timeline: Timeline) -> None:
    view.collapse_all()
    collapsed = shown(view)
    with qtbot.waitSignal(view.filtered, check_params_cb=lambda _, whole: whole):
        view.show_filtered(fits("act"))
    wanted = [index for index, row in enumerate(timeline.rows) if row.phase == "act"]
    assert shown(view) == wanted, "what is collapsed does not hide what fits"
    assert view.is_filtered
    assert view.viewport().grab().toImage() is not None
    places: list[int] = []
    view.row_selected.connect(places.append)
    for key in (KEY.Key_Home, KEY.Key_Down, KEY.Key_Left, KEY.Key_End, KEY.Key_Up):
        qtbot.keyClick(view, key)
    starts = [timeline.rows[index].start for index in wanted]
    assert places == [starts[0], starts[1], starts[-1], starts[-2]]
    view.select(timeline.rows[0].start)
    assert view.hides_current
    qtbot.keyClick(view, KEY.Key_Down)
    assert not view.hides_current
    view.show_filtered(None)
    assert shown(view) == collapsed


def test_a_filter_that_fits_nothing_says_so(view: TimelineView) -> None:
    view.show_filtered(fits("nowhere"))
    empty = view.viewport().grab().toImage()
    assert shown(view) == []
    view.show_filtered(fits("act"))
    assert view.viewport().grab().toImage() != empty


@given(st.integers(3, 14), st.data())
def test_a_filtered_layout_that_grew_is_the_one_made_anew(steps: int, data: st.DataObject) -> None:
    events: list[AnyEvent] = [*invoices(steps)]
    test = fits(data.draw(st.sampled_from(["act", "error", '"invoices"', "-observe", "tool:files.*"])))
    timeline, grown = Timeline(), RowLayout(METRICS, test)
    grown.show(timeline, METRICS)
    for event in events:
        grown.update(timeline.add(event))
    partly = RowLayout(METRICS, test)
    partly.show(timeline, METRICS)
    while not partly.is_whole:
        partly.go_on(data.draw(st.integers(1, 40)))
        partly.update(data.draw(st.integers(0, len(timeline.rows))))
    assert (grown.lines, grown.tops, grown._line_of) == (partly.lines, partly.tops, partly._line_of)
    assert list(grown.lines) == [index for index, row in enumerate(timeline.rows) if test(index, row)]


def test_the_head_of_the_step_that_is_read_stays_and_leads_back(
    qtbot: QtBot, view: TimelineView, timeline: Timeline
) -> None:
    bar, line = view.verticalScrollBar(), view._painter.line
    step = timeline.steps[5]
    first = view._layout.line_of(step.first)
    assert first is not None
    bar.setValue(view._layout.tops[first + 1] + 4)
    head = head_of(timeline, view._layout, bar.value(), line)
    assert head is not None
    assert (head.row, head.top) == (step.first, 0)
    qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(300, line // 2))
    assert view.current_seq == timeline.rows[step.first].start
    assert view._layout.tops[first] >= bar.value(), "its own line is in view now"
    assert (kept := head_of(timeline, view._layout, bar.value(), line)) is None or kept.row != step.first
    after = view._layout.tops[view._layout.line_of(timeline.steps[6].first) or 0]
    bar.setValue(after - line // 2)
    head = head_of(timeline, view._layout, bar.value(), line)
    assert head is not None
    assert head.top < 0, "the next step pushes it out"


def test_a_row_that_is_gone_to_is_not_hidden_by_the_head(view: TimelineView, timeline: Timeline) -> None:
    view.select(timeline.rows[-1].start)
    for index in range(len(timeline.rows) - 1, 0, -3):
        view.select(timeline.rows[index].start)
        bar, line = view.verticalScrollBar(), view._layout.line_of(index)
        head = head_of(timeline, view._layout, bar.value(), view._painter.line)
        covered = 0 if head is None or head.row == index else head.top + view._painter.line
        assert line is not None
        assert view._layout.tops[line] - bar.value() >= covered


def test_words_and_bookmarks_are_drawn_beside_their_rows_only(view: TimelineView, timeline: Timeline) -> None:
    plain = view.viewport().grab().toImage()
    row = timeline.rows[-1]
    view.show_marked(Marked("march", {row.start}, [len(timeline.rows) - 1]))
    found = view.viewport().grab().toImage()
    view.show_marked(Marked(notes={row.start: "Look"}))
    noted = view.viewport().grab().toImage()
    view.show_marked(Marked("march", {timeline.rows[0].start}, [0], {timeline.rows[0].start: ""}))
    away = view.viewport().grab().toImage()
    view.show_marked(Marked())
    assert view.viewport().grab().toImage() == plain
    assert len({bytes(image.constBits()) for image in (plain, found, noted)}) == 3
    assert away.pixelColor(3, 3) == plain.pixelColor(3, 3)


@pytest.fixture
def page(qtbot: QtBot, view: TimelineView) -> ListPage:
    made = ListPage(view)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def chips(bar: FilterBar) -> list[str]:
    made = [item.widget() for n in range(bar._flow.count()) if (item := bar._flow.itemAt(n)) is not None]
    return [chip.text() for chip in made if isinstance(chip, QToolButton) and chip is not bar.hidden]


def test_what_is_typed_stands_below_as_it_was_understood_and_goes_at_a_click(qtbot: QtBot, page: ListPage) -> None:
    bar = page.filter_bar
    bar.open()
    lines: list[str] = []
    bar.changed.connect(lines.append)
    with qtbot.waitSignal(bar.changed):
        bar.line.setText('tool:files.write -error cost>0.01 "a b"')
    assert chips(bar) == ["tool files.write  ×", "not error  ×", "cost > 0.01  ×", "“a b”  ×"]
    chip = bar._flow.itemAt(1)
    assert chip is not None
    button = chip.widget()
    assert isinstance(button, QToolButton)
    button.click()
    assert lines[-1] == 'tool:files.write cost>0.01 "a b"'
    bar.show_count(3, 9, is_whole=True, hides_current=True)
    assert bar.count.whole == "3 rows · 9 hidden"
    assert not bar.hidden.isHidden()
    qtbot.keyClick(bar.line, KEY.Key_Escape)
    assert lines[-1] == ""
    assert bar.isHidden()


def test_the_filters_words_complete_at_the_cursor(qtbot: QtBot, page: ListPage) -> None:
    bar = page.filter_bar
    bar.open()
    bar.offer_names({"files.write", "mail.send"}, {"search"})
    qtbot.keyClicks(bar.line, "error -tool:fi")
    assert bar._completer.currentCompletion() == "tool:files.write"
    bar._complete("tool:files.write")
    assert bar.line.text() == "error -tool:files.write "
    qtbot.keyClicks(bar.line, "ag")
    bar._complete("agent:")
    qtbot.keyClicks(bar.line, "s")
    assert bar._completer.currentCompletion() == "agent:search"
    popup = bar._completer.popup()
    assert popup is not None
    popup.hide()


def test_return_leads_from_hit_to_hit_and_escape_ends_the_search(qtbot: QtBot, page: ListPage) -> None:
    bar: FindBar = page.find_bar
    bar.open()
    told: list[object] = []
    bar.changed.connect(told.append)
    bar.moved.connect(told.append)
    qtbot.keyClicks(bar.line, "note")
    qtbot.keyClick(bar.line, KEY.Key_Return)
    qtbot.keyClick(bar.line, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bar.line, KEY.Key_Escape)
    assert told == ["note", 1, -1, ""]
    assert bar.isHidden()
