"""Composition root of the window; alone knows every layer.

The order is the point: Qt and the frame, first paint, then everything else, then the engine child. So what is imported
here at the top is all that a first paint needs.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.ui.import_hook import without_hook

with without_hook():
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

from workbench.ui.instance_place import socket_of
from workbench.ui.languages import chosen, folders, known, speak
from workbench.ui.main_window import MainWindow, first_theme, kept_theme, kept_zoom
from workbench.ui.scale import set_zoom
from workbench.ui.theme import STYLE, apply_theme

if TYPE_CHECKING:
    from workbench.ui.instance import Listener
    from workbench.ui.program import Program

BUG = 70
SAMPLES = "samples"


def window(places: dict[str, str], files: list[str]) -> int:
    """Open the window and stay until it is closed. `places`: what `--home` and `--db` say. Returns the exit code."""
    if not has_display(dict(os.environ)):
        sys.stderr.write("There is no display here. `workbench run GOAL` and `workbench picture FILE` need none.\n")
        return 2
    app = application()
    home = home_of(places, dict(os.environ))
    place = socket_of(home, places.get("db"))
    if place.exists() and _handed_over(place, files):
        return 0
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    set_zoom(kept_zoom(settings) / 100)
    languages = known(folders(home))
    speak(app, chosen(settings, tuple(languages)), languages)
    apply_theme(app, first_theme(settings))
    frame = MainWindow(settings)
    begun: list[Program] = []
    ears: list[Listener] = []

    def begin() -> None:
        from PySide6.QtCore import Qt  # its enumerations take 16 ms

        from workbench.settings.files import make_private
        from workbench.ui.instance import Listener, claim

        with contextlib.suppress(OSError):  # a home that can't be written to is looked at all the same
            make_private(place.parent)
        listener = Listener(place)
        if not claim(listener, files):  # two were started at once
            app.exit(0)
            return
        ears.append(listener)
        apply_theme(app, kept_theme(settings))
        program = assemble(app, frame, places)
        begun.append(program)
        program.start()
        program.open_files(files)
        listener.handed.connect(program.take_files)
        if not files:
            program.sessions.listed.connect(program.reopen, Qt.ConnectionType.SingleShotConnection)

    frame.painted.connect(begin)
    frame.show()
    try:
        code = app.exec()
    finally:
        for listener in ears:
            listener.close()
        for program in begun:
            program.close()
    if frame.is_wanted_again:
        import subprocess

        subprocess.Popen(again(places))
    return code


def again(places: dict[str, str]) -> list[str]:
    """Return the command line by which the window is opened anew, at the same places."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "workbench"]
    return [*program, *(f"--{name}={place}" for name, place in places.items())]


def _handed_over(place: Path, files: list[str]) -> bool:
    from workbench.ui.instance import hand_over

    return hand_over(place, files)


def picture(places: dict[str, str], arguments: list[str]) -> int:
    """Draw the real window into a PNG file, without a screen. Returns the exit code."""
    from workbench.ui.picture import draw, wanted

    order = wanted(arguments)
    if isinstance(order, int):
        return order
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    set_zoom(order.zoom / 100)
    languages = known(folders(home_of(places, dict(os.environ))))
    speak(app, order.language, languages)
    apply_theme(app, order.theme)
    with tempfile.TemporaryDirectory() as passing:  # never a device: Qt saves by renaming a file over the path
        frame = MainWindow(QSettings(str(Path(passing, "layout.ini")), QSettings.Format.IniFormat))
        return draw(app, frame, order, lambda: assemble(app, frame, places))


def application() -> QApplication:
    """Return the application object, made once."""
    QApplication.setApplicationName("Workbench")
    QApplication.setDesktopFileName("workbench")
    return QApplication([*sys.argv[:1], *STYLE])


def assemble(app: QApplication, frame: MainWindow, places: dict[str, str]) -> Program:
    """Load the rest of the program into a window that has been painted; the engine is not started yet.

    Leaves the event loop where that fails: an empty frame would help nobody.
    """
    try:
        return _assemble(app, frame, places)
    except BaseException:
        app.exit(BUG)
        raise


def _assemble(app: QApplication, frame: MainWindow, places: dict[str, str]) -> Program:
    from qasync import QEventLoop

    from workbench.service.children import command
    from workbench.settings.closed_memory import close_memory
    from workbench.settings.files import find_places, resources
    from workbench.ui.client import EngineClient
    from workbench.ui.program import Program

    close_memory()
    found = find_places(places.get("home"), places.get("db"))
    loop = QEventLoop(app, already_running=True)
    engine = command("engine", "--home", str(found.home), "--db", str(found.database))
    program = Program(frame, EngineClient(engine), resources() / SAMPLES)
    program.setProperty("loop", loop)
    return program


def home_of(places: dict[str, str], variables: dict[str, str]) -> Path:
    """Return the same home as `settings.files.find_places`, without loading what that needs."""
    named = places.get("home") or variables.get("WORKBENCH_HOME")
    if named:
        return Path(named).expanduser().absolute()
    import platformdirs

    return platformdirs.user_data_path("workbench", appauthor=False)


def has_display(variables: dict[str, str]) -> bool:
    """Whether Qt will find a screen, as far as can be told before asking it, which would abort."""
    if not sys.platform.startswith("linux") or variables.get("QT_QPA_PLATFORM"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))
