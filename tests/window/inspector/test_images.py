"""Images of a prompt are shown, small, and never beyond what memory holds."""

from __future__ import annotations

import base64
import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from workbench.domain.messages import PromptImage
from workbench.ui.widgets.inspector.image_view import ImageView


def png(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def shown(qtbot: QtBot, data: bytes) -> ImageView:
    view = ImageView(PromptImage(kind="image/png", data=base64.b64encode(data).decode()))
    qtbot.addWidget(view)
    return view


def test_a_picture_is_shown_within_its_room_and_said_in_words(qtbot: QtBot) -> None:
    view = shown(qtbot, png(1_200, 400))
    assert (view.picture.pixmap().width(), view.picture.pixmap().height()) == (360, 120)
    assert "image/png" in view.about.whole
    assert "1200 × 400" in view.about.whole


def test_what_is_no_picture_is_said_in_words_alone(qtbot: QtBot) -> None:
    view = shown(qtbot, b"\x89PNG\r\n\x1a\nno")
    assert view.picture.pixmap().isNull()
    assert view.about.whole.startswith("image/png")


def test_a_picture_that_would_fill_the_memory_is_not_decoded(qtbot: QtBot) -> None:
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + head
    bomb = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    assert shown(qtbot, bomb).picture.pixmap().isNull()
