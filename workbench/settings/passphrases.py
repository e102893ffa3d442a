"""The passphrase of the file of secrets where nobody is there to type it: in a file that only its owner can read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from workbench.domain.errors import BadInput

VARIABLE = "WORKBENCH_VAULT_PASSPHRASE_FILE"
_OTHERS = 0o077
_LONGEST = 10_000


def passphrase_from_file(variables: Mapping[str, str] = os.environ) -> str:
    """Return the first line of the file that the variable names; empty: it names none. Raises `BadInput`.

    The passphrase itself is never taken from the environment or from arguments: children and other programs see those.
    """
    named = variables.get(VARIABLE, "").strip()
    if not named:
        return ""
    file = Path(named).expanduser()
    try:
        if os.name == "posix" and file.stat().st_mode & _OTHERS:
            raise BadInput(f"{file} can be read by others, so it is not used.", f"chmod 600 {file}")
        with file.open(encoding="utf-8") as lines:
            return lines.readline(_LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file}, which {VARIABLE} names, can't be read ({type(error).__name__}).") from None
