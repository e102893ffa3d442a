"""The joined file: trusted by its hash alone, put in place whole or not at all."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.domain.errors import BadInput, SetupError
from workbench.providers import weights
from workbench.providers.gguf import chat_template


@pytest.fixture
def parts(tmp_path, monkeypatch) -> list[Path]:
    found = []
    for number in range(4):
        part = tmp_path / f"part{number}"
        part.write_bytes(bytes([number]) * 5000)
        found.append(part)
    whole = b"".join(part.read_bytes() for part in found)
    monkeypatch.setattr(weights, "_parts", lambda: found)
    monkeypatch.setattr(weights, "SHA256", hashlib.sha256(whole).hexdigest())
    monkeypatch.setattr(weights, "SIZE", len(whole))
    return found


def test_the_parts_are_joined_once(parts, tmp_path):
    told: list = []
    file = weights.joined(tmp_path / "home", lambda *piece: told.append(piece))
    written = file.stat().st_mtime_ns
    assert weights.joined(tmp_path / "home", lambda *piece: told.append(piece)) == file
    assert file.stat().st_mtime_ns == written
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    assert told[0][0].startswith("Putting")


def test_a_file_that_was_changed_is_joined_again(parts, tmp_path):
    file = weights.joined(tmp_path / "home", lambda *_: None)
    good = file.read_bytes()
    file.write_bytes(b"x" + good[1:])
    assert weights.joined(tmp_path / "home", lambda *_: None).read_bytes() == good


def test_parts_that_are_not_the_tested_ones_are_refused_and_leave_nothing(parts, tmp_path):
    parts[2].write_bytes(b"evil")
    with pytest.raises(SetupError, match="not the one that was tested"):
        weights.joined(tmp_path / "home", lambda *_: None)
    assert list((tmp_path / "home" / "models").iterdir()) == []


@pytest.mark.skipif(bool(weights.missing()), reason="the local model is not installed")
def test_the_packages_are_read_and_never_imported():
    code = (
        "import sys; from workbench.providers import weights; weights._parts(); t = weights.terms();"
        "sys.exit(any('gguf' in m and 'gemma' in m for m in sys.modules) or 'Prohibited' not in t)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_what_is_no_gguf_file_is_bad_input(tmp_path):
    (tmp_path / "x.gguf").write_bytes(b"GGUF\x03\0\0\0")
    for name in ("x.gguf", "none.gguf"):
        with pytest.raises(BadInput):
            chat_template(tmp_path / name)
    (tmp_path / "y.gguf").write_bytes(b"PK\x03\x04")
    with pytest.raises(BadInput, match="no GGUF"):
        chat_template(tmp_path / "y.gguf")
