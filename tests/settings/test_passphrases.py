"""A passphrase from a file: only from one that nobody else can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.errors import BadInput
from workbench.settings.passphrases import VARIABLE, passphrase_from_file


def test_the_first_line_of_a_private_file_is_the_passphrase(tmp_path: Path) -> None:
    assert passphrase_from_file({}) == ""
    file = tmp_path / "passphrase"
    file.write_text("correct horse battery\nanother line\n")
    file.chmod(0o600)
    assert passphrase_from_file({VARIABLE: str(file)}) == "correct horse battery"


def test_one_that_others_can_read_or_that_is_gone_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "passphrase"
    file.write_text("correct horse battery")
    file.chmod(0o644)
    with pytest.raises(BadInput, match="read by others") as caught:
        passphrase_from_file({VARIABLE: str(file)})
    assert "horse" not in str(caught.value)
    with pytest.raises(BadInput, match="can't be read"):
        passphrase_from_file({VARIABLE: str(tmp_path / "nothing")})
