"""What a dialog asks for is done once, whatever becomes of the dialog meanwhile."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workbench.domain.errors import BadInput
from workbench.ui.carried_out import carried_out
from workbench.ui.dialogs.frame import AskDialog


class Work:
    """Ends when it is told to."""

    def __init__(self) -> None:
        self.begun, self.error = 0, ""
        self.may_end = asyncio.Event()

    async def __call__(self) -> int:
        self.begun += 1
        await self.may_end.wait()
        if self.error:
            raise BadInput(self.error)
        return self.begun


@pytest.fixture
def dialog(qtbot: QtBot) -> AskDialog:
    made = AskDialog()
    made.open()
    return made


def test_what_is_asked_for_twice_is_done_once_and_the_dialog_closes(dialog: AskDialog) -> None:
    async def twice() -> list[int | None]:
        work = Work()
        both = [asyncio.ensure_future(carried_out(dialog, print, work)) for _ in range(2)]
        await asyncio.sleep(0)
        work.may_end.set()
        return await asyncio.gather(*both)

    assert asyncio.run(twice()) == [1, None]
    assert not dialog.isVisible()


def test_what_fails_is_told_in_the_dialog_and_can_be_asked_for_again(dialog: AskDialog) -> None:
    told: list[str] = []

    async def again() -> int | None:
        work = Work()
        work.error = "The disk is full."
        work.may_end.set()
        assert await carried_out(dialog, told.append, work) is None
        work.error = ""
        return await carried_out(dialog, told.append, work)

    assert asyncio.run(again()) == 2
    assert told == ["The disk is full."]


@pytest.mark.parametrize("error", ["", "The disk is full."])
def test_a_dialog_that_was_closed_meanwhile_is_let_alone(dialog: AskDialog, error: str) -> None:
    told: list[str] = []

    async def closed() -> int | None:
        work = Work()
        work.error = error
        doing = asyncio.ensure_future(carried_out(dialog, told.append, work))
        await asyncio.sleep(0)
        dialog.reject()  # it is deleted when it closes
        QApplication.sendPostedEvents(dialog, 0)
        work.may_end.set()
        return await doing

    if error:
        with pytest.raises(BadInput, match="disk is full"):
            asyncio.run(closed())
    else:
        assert asyncio.run(closed()) == 1
    assert told == []
