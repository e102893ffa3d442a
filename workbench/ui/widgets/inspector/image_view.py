"""An image of a prompt, as small as there is room for."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.domain.messages import PromptImage
from workbench.ui.widgets.parts import Text
from workbench.ui.widgets.words import size_of

_MOST = QSize(360, 240)
_PIXELS = 40_000_000
"""Beyond that it is not decoded: a small file can hold a picture that fills the memory."""


class ImageView(QWidget):
    """The picture, and what it is in words; the words alone where it can't be shown."""

    def __init__(self, image: PromptImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        try:
            data = base64.b64decode(image.data, validate=True)
        except (binascii.Error, ValueError):
            data = b""
        pixmap, size = _read(data)
        words = f"{image.kind}, {size_of(len(data))}"
        if size.isValid():
            words = f"{words}, {size.width()} × {size.height()}"
        self.picture = QLabel(self)
        self.picture.setPixmap(pixmap)
        self.picture.setVisible(not pixmap.isNull())
        self.picture.setAccessibleName(self.tr("Image: {0}").format(words))
        self.about = Text(words, dim=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.picture)
        layout.addWidget(self.about)


def _read(data: bytes) -> tuple[QPixmap, QSize]:
    """The picture scaled down while it is read, and its whole size."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _PIXELS:
        return QPixmap(), size
    if size.width() > _MOST.width() or size.height() > _MOST.height():
        reader.setScaledSize(size.scaled(_MOST, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read()), size
