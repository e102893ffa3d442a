"""The client against real child processes."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from workbench.domain.commands import ForgetKey
from workbench.domain.errors import WorkbenchError
from workbench.domain.queries import BodyText, Done, SessionList, Sessions, Text
from workbench.service.wire import Refused
from workbench.ui.client import EngineClient

Command = Callable[..., list[str]]


@pytest.fixture
def made(loop: asyncio.AbstractEventLoop, child: Command) -> Iterator[Callable[[str], EngineClient]]:
    clients: list[EngineClient] = []

    def make(manner: str) -> EngineClient:
        clients.append(EngineClient(child(manner)))
        return clients[-1]

    yield make
    for client in clients:
        client.stop()


def finished(qtbot: QtBot, loop: asyncio.AbstractEventLoop, work: object) -> object:
    task = asyncio.ensure_future(work, loop=loop)
    qtbot.waitUntil(task.done, timeout=20_000)
    return task.result()


def test_what_is_asked_before_the_engine_is_ready_is_answered(made, loop, qtbot) -> None:
    client = made("answers")
    client.start()
    assert not client.is_ready
    answers = finished(
        qtbot, loop, asyncio.wait_for(asyncio.gather(*(client.ask(BodyText(ref=str(n)), Text) for n in range(20))), 20)
    )
    assert [answer.text for answer in answers] == [f"text of {n}" for n in range(20)]


def test_known_errors_come_back_in_plain_words(made, loop, qtbot) -> None:
    client = made("answers")
    client.start()
    with pytest.raises(WorkbenchError) as caught:
        finished(qtbot, loop, client.do(ForgetKey(provider="x"), Done))
    assert (caught.value.message, caught.value.todo) == ("not ForgetKey", "no")


def test_publications_come_in_order_and_batched(made, loop, qtbot) -> None:
    client = made("answers")
    heard: list[str] = []
    client.published.connect(lambda batch: heard.extend(item.text for item in batch))
    client.start()
    finished(qtbot, loop, client.ask(BodyText(ref="burst"), Text))
    assert heard == [str(n) for n in range(2_000)]
    assert client.bridge.batches < 1_000


def test_a_long_line_that_comes_in_pieces_is_one_answer(made, loop, qtbot) -> None:
    client = made("answers")
    client.start()
    answer = finished(qtbot, loop, client.ask(BodyText(ref="halves"), Text))
    assert answer.text == "é" * 70_000


def test_an_engine_that_dies_is_started_again_and_what_waited_is_told(made, loop, qtbot, capsys) -> None:
    client = made("answers")
    deaths: list[tuple[str, bool]] = []
    client.died.connect(lambda words, again: deaths.append((words, again)))
    client.start()
    with pytest.raises(WorkbenchError, match="ended before it answered"):
        finished(qtbot, loop, client.ask(BodyText(ref="die"), Text))
    assert deaths == [("I can't go on", True)]
    qtbot.waitUntil(lambda: client.is_ready, timeout=20_000)
    assert finished(qtbot, loop, client.ask(Sessions(), SessionList)) == SessionList(sessions=())


def test_a_killed_engine_is_started_again(made, loop, qtbot) -> None:
    client = made("answers")
    client.start()
    qtbot.waitUntil(lambda: client.is_ready, timeout=20_000)
    first = client.process_id
    os.kill(first, signal.SIGKILL)
    qtbot.waitUntil(lambda: client.is_ready and client.process_id != first, timeout=20_000)


def test_an_engine_that_keeps_dying_is_given_up(made, loop, qtbot, capsys) -> None:
    client = made("dies")
    client.delays = (0.0,)
    deaths: list[bool] = []
    client.died.connect(lambda _, again: deaths.append(again))
    client.start()
    qtbot.waitUntil(lambda: deaths[-1:] == [False], timeout=30_000)
    assert deaths == [True] * 5 + [False]


def test_an_engine_that_refuses_is_not_started_again(made, loop, qtbot) -> None:
    client = made("refuses")
    deaths: list[str] = []
    client.died.connect(lambda words, _: deaths.append(words))
    with qtbot.waitSignal(client.refused, timeout=20_000) as told:
        client.start()
    assert told.args == [Refused(message="The database is newer.", todo="Update Workbench.")]
    qtbot.waitUntil(lambda: client.process_id == 0, timeout=20_000)
    assert deaths == []


def test_a_program_that_can_not_be_started_is_told(loop, qtbot) -> None:
    client = EngineClient(["/no/such/program"])
    client.delays = (60.0,)
    with qtbot.waitSignal(client.died, timeout=20_000) as told:
        client.start()
    assert "/no/such/program" in told.args[0]
    client.stop()


@pytest.mark.logs
def test_stop_ends_an_engine_that_reads_its_stdin_and_one_that_does_not_leave(made, loop, qtbot) -> None:
    for manner in ("answers", "stays"):
        client = made(manner)
        client.start()
        qtbot.waitUntil(lambda client=client: client.is_ready, timeout=20_000)
        process = client.process_id
        client.stop(wait=0.5)
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
