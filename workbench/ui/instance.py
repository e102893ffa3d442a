"""One window for each home: the first listens, a second hands its files to it and ends.

The first holds a lock as long as it lives, so that of two that start at once only one listens; what a killed one left
behind is taken over. Only the person's own programs can connect.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger("workbench.ui")

ANSWER_MS: Final = 3_000
"""How long the window that is open may take to answer."""
AGAIN_MS: Final = 100
LONGEST: Final = 1_000_000
"""Bytes of a message; a longer one is not read."""
TAKEN: Final = b"taken\n"


def hand_over(place: Path, files: Sequence[str]) -> bool:
    """Hand files to the window that listens there, which comes to the front; say whether it took them."""
    socket = QLocalSocket()
    socket.connectToServer(str(place))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(json.dumps([str(Path(file).absolute()) for file in files]).encode() + b"\n")
    deadline, answer = QDeadlineTimer(ANSWER_MS), b""
    while len(answer) < len(TAKEN) and socket.waitForReadyRead(deadline.remainingTime()):
        answer += bytes(socket.readAll().data())
    return answer == TAKEN


def claim(listener: Listener, files: Sequence[str]) -> bool:
    """Begin to listen, or hand the files to the window that does; say whether this one goes on as a window.

    Of several that start at once, one holds the lock a moment before it listens: the others try again until it does.
    """
    deadline = QDeadlineTimer(ANSWER_MS)
    while not listener.listen():
        if hand_over(listener.place, files):
            return False
        if not listener.is_beaten or deadline.hasExpired():
            return True
        QThread.msleep(AGAIN_MS)
    return True


class Listener(QObject):
    """The first window's ear.

    Signals:
        handed(list[str]): another one was started with these files, and has ended
    """

    handed = Signal(list)

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._lock = QLockFile(f"{place}.lock")
        self._lock.setStaleLockTime(0)  # it is held for days; only one whose process is gone is stale
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def listen(self) -> bool:
        """Begin to listen; False: another window does, or the folder is not there or can't be written to."""
        if not self._lock.tryLock(0):
            return False
        QLocalServer.removeServer(str(self.place))  # whoever holds the lock knows that nobody listens there
        if self._server.listen(str(self.place)):
            return True
        log.warning("no other window can hand files to this one: %s", self._server.errorString())
        self._lock.unlock()
        return False

    @property
    def is_beaten(self) -> bool:
        """Whether another window has the place; else the folder is not there or can't be written to."""
        return self._lock.error() == QLockFile.LockError.LockFailedError

    def close(self) -> None:
        """Listen no more; a window that is started from now on opens by itself."""
        self._server.close()
        self._lock.unlock()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            socket.abort()
        elif socket.canReadLine():
            files = _files(bytes(socket.readLine().data()))
            if files is None:
                socket.abort()
                return
            socket.write(TAKEN)
            socket.disconnectFromServer()
            self.handed.emit(files)


def _files(line: bytes) -> list[str] | None:
    """Return the files of a message; None: it is none of ours."""
    try:
        files = json.loads(line)
    except ValueError:
        return None
    return files if isinstance(files, list) and all(isinstance(file, str) for file in files) else None
