"""Asking for a file, without a loop of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from workbench.ui.table_words import table_words


def ask_for_file(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[str], None], *, save_as: str = ""
) -> QFileDialog:
    """Open a file dialog; `chosen` hears the path. `save_as`: the proposed name where a file is written."""
    dialog = QFileDialog(parent, title, str(Path.home()), table_words(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(Path(save_as).suffix.removeprefix("."))
        dialog.selectFile(save_as)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def file_name(name: str, suffix: str) -> str:
    """Return a file name made from a session's or goal's name."""
    kept = "".join(c if c.isalnum() or c in "-_ " else " " for c in name)
    return f"{'-'.join(kept.split())[:60] or 'session'}{suffix}"
