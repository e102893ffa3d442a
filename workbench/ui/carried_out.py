"""Carries out what a dialog asks for: once, and whether the dialog is still there at the end or not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from workbench.domain.errors import WorkbenchError

_UNDER_WAY: Final = "under way"

T = TypeVar("T")


async def carried_out(dialog: QDialog, failed: Callable[[str], object], work: Callable[[], Awaitable[T]]) -> T | None:
    """Do what a dialog asks for, close it, and return what came of it; None: it failed, or it is under way already.

    `failed` tells in the dialog why. Raises the `WorkbenchError` where the person closed the dialog meanwhile.
    """
    if not _is_open(dialog) or dialog.property(_UNDER_WAY):
        return None
    dialog.setProperty(_UNDER_WAY, True)
    try:
        done = await work()
    except WorkbenchError as error:
        if not _is_open(dialog):
            raise
        failed(str(error))
        return None
    finally:
        if isValid(dialog):
            dialog.setProperty(_UNDER_WAY, False)
    if _is_open(dialog):
        dialog.accept()
    return done


def _is_open(dialog: QDialog) -> bool:
    return isValid(dialog) and dialog.isVisible()
