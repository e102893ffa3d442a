"""What a screen reader says unasked while a run goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible

from workbench.domain.ids import ROOT_FRAME
from workbench.domain.published import TextDelta
from workbench.ui.controllers.announcing import spoken_until


@pytest.fixture
def heard() -> Iterator[None]:
    """A screen reader listens."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def test_what_is_written_is_said_by_whole_sentences() -> None:
    text = "First I look. Then I wri"
    assert text[: spoken_until(text, 0, is_whole=False)] == "First I look. "
    assert spoken_until(text, 14, is_whole=False) == 14
    assert spoken_until(text, 14, is_whole=True) == len(text)
    assert spoken_until("* one\n* tw", 0, is_whole=False) == 6


def test_stops_asks_streams_errors_and_the_end_are_said(desk, work, heard) -> None:
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


def test_nothing_is_said_of_what_went_wrong_before_the_run_was_opened(desk, heard) -> None:
    desk.move("continue", "reached", "not_reached")
    row, said = desk.program.sessions.find(desk.run.run), []
    desk.program.run.close()
    desk.program.announcing.said.connect(lambda text, _: said.append(text))
    desk.program.sessions.open_run(row)
    desk.until(lambda: not desk.run.has_gap)
    assert [text for text in said if not text.startswith("Run: ")] == []
    assert len([text for text in said if text.startswith("Run: ")]) == 1
