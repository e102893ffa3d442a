"""Draw the README's pictures: `.venv/bin/python packaging/pictures.py`. Needs no screen.

Each sample is run in a home that passes, as far as the call that waits for a person.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "first-steps.toml"
HELD = ROOT / "resources" / "samples" / "poisoned-note.toml"
PICTURES = ROOT / "resources" / "pictures"
SIZE = "1600x1000"
WAITS = 3
LARGEST = 250_000
"""Bytes."""


def workbench(home: str, *arguments: str, expected: int = 0) -> str:
    """Return what the program prints. Ends here where it does not end as expected."""
    command = [sys.executable, "-m", "workbench", "--home", home, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != expected:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def draw(home: str, session: str, name: str, theme: str) -> Path:
    """Draw the window on a session; return the picture."""
    picture = PICTURES / f"{name}-{theme}.png"
    workbench(home, "picture", str(picture), "--session", session, "--theme", theme, "--size", SIZE)
    shrink(picture)
    return picture


def shrink(picture: Path) -> None:
    """Keep the 256 colours that are used most; others become the nearest of them."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    writer = QImageWriter(str(picture), b"png")
    writer.setCompression(100)
    if not writer.write(image.convertToFormat(QImage.Format.Format_Indexed8, table)):
        sys.exit(f"{picture}: {writer.errorString()}")


def main() -> None:
    """Draw the window on the sample in both themes, and on a call that is held."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PICTURES.mkdir(exist_ok=True)
    for sample, name, themes in ((SAMPLE, "window", ("dark", "light")), (HELD, "held", ("dark",))):
        with tempfile.TemporaryDirectory(prefix="workbench-") as home:
            workbench(home, "run", str(sample), expected=WAITS)
            [session] = json.loads(workbench(home, "sessions", "--json"))
            for theme in themes:
                picture = draw(home, session["id"], name, theme)
                print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size:,} bytes")
                if picture.stat().st_size > LARGEST:
                    sys.exit(f"{picture} is larger than {LARGEST:,} bytes")


if __name__ == "__main__":
    main()
