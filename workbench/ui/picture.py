"""The real window drawn into a file, for the README, bug reports and tests."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, QSize, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from workbench.domain.queries import RunRow
from workbench.ui.languages import CODED
from workbench.ui.main_window import MainWindow
from workbench.ui.program import Program
from workbench.ui.scale import STEPS
from workbench.ui.theme_colours import SCHEMES, Scheme

QUIET = 0.25
"""Seconds without a word from or to the engine after which the window is taken to be complete."""
LONGEST = 60.0


class Order(NamedTuple):
    """What is to be drawn."""

    file: str
    session: str
    event: int | None
    theme: Scheme
    size: QSize
    zoom: int
    """Per cent."""
    language: str


class _Undrawable(Exception):
    """What is wanted can't be drawn; in plain words."""


def wanted(arguments: list[str]) -> Order | int:
    """Return what the command line asks for, or the exit code where it can't be understood (or wanted help)."""
    import argparse

    parser = argparse.ArgumentParser(prog="workbench picture", description="Draw the window into a PNG file.")
    parser.add_argument("file", metavar="FILE", help="the PNG file that is written")
    parser.add_argument("--session", default="", metavar="ID", help="the session that is open; else the latest")
    parser.add_argument("--event", type=int, metavar="SEQ", help="the event that is selected; else none")
    parser.add_argument("--theme", choices=SCHEMES, default="dark")
    parser.add_argument("--zoom", type=int, choices=STEPS, default=100, metavar="PERCENT", help="80 to 200")
    parser.add_argument("--language", default=CODED, metavar="NAME", help="a language that there is: de; else English")
    parser.add_argument("--size", type=_size, default=QSize(1600, 1000), metavar="WxH", help="pixels: 1600x1000")
    try:
        given = parser.parse_args(arguments)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 2
    return Order(given.file, given.session, given.event, given.theme, given.size, given.zoom, given.language)


def _size(text: str) -> QSize:
    import argparse

    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000):
        raise argparse.ArgumentTypeError("write it as 1600x1000, each side from 200 to 8000")
    return QSize(int(width), int(height))


def draw(app: QApplication, frame: MainWindow, order: Order, assemble: Callable[[], Program]) -> int:
    """Show the window off the screen, wait until it is complete, and write it to the file. Returns the exit code."""
    qInstallMessageHandler(_hear)
    frame.resize(order.size)
    frame.show()
    made: list[Program] = []
    outcome: list[int] = []

    async def work(program: Program) -> None:
        try:
            await asyncio.wait_for(_show(program, order), LONGEST)
            _save(frame, order.file)
            outcome.append(0)
        except _Undrawable as error:
            sys.stderr.write(f"{error}\n")
            outcome.append(2)
        except TimeoutError:
            sys.stderr.write("The window was not complete within a minute. Is the machine very busy?\n")
            outcome.append(1)
        finally:
            app.quit()

    def begin() -> None:
        made.append(assemble())
        made[0].client.refused.connect(lambda refused: _give_up(app, outcome, f"{refused.message} {refused.todo}"))
        made[0].client.died.connect(
            lambda _, again: None if again else _give_up(app, outcome, "The engine keeps ending.")
        )
        made[0].start()
        made[0].tasks.start(work(made[0]))

    frame.painted.connect(begin)
    code = app.exec()
    for program in made:
        program.close()
    return outcome[0] if outcome else code


def _hear(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
    """Tell what Qt says, but for what it always says where there is no screen."""
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


def _save(frame: MainWindow, file: str) -> None:
    if not frame.grab().save(file, "PNG"):
        raise _Undrawable(f"{file} can't be written. Name a file in a folder that is there.")


def _give_up(app: QApplication, outcome: list[int], message: str) -> None:
    sys.stderr.write(f"{message.strip()}\n")
    outcome.append(2)
    QTimer.singleShot(0, app, app.quit)


async def _show(program: Program, order: Order) -> None:
    listed = asyncio.Event()
    program.sessions.listed.connect(listed.set)
    await listed.wait()
    run = _run_of(program, order.session)
    if run is not None:
        program.sessions.open_run(run)
        await _quiet(program)
        if order.event is not None:
            if program.run.timeline.row_at(order.event) is None:
                raise _Undrawable(f"The run has no event {order.event}. Its events are 1 to {program.run.last}.")
            program.select(order.event)
    await _quiet(program)


def _run_of(program: Program, session: str) -> RunRow | None:
    rows = list(program.panels.sessions.item_model.sessions())
    chosen = next((row for row in rows if row.id == session), None) if session else next(iter(rows), None)
    if session and chosen is None:
        raise _Undrawable(f"There is no session {session}. `workbench sessions` lists them.")
    return max(chosen.runs, key=lambda run: run.started) if chosen and chosen.runs else None


async def _quiet(program: Program) -> None:
    """Wait until nothing has been asked or told for a while."""
    since = time.monotonic()
    while time.monotonic() - since < QUIET:
        await asyncio.sleep(0.02)
        if program.client.is_busy or program.history.is_reading:
            since = time.monotonic()
