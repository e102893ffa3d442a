"""What this process writes about itself, without secrets: log lines, reports of bugs, words on stderr.

Logging belongs to the process, not to an engine in it; so do the secrets that it must not let out.
"""

from __future__ import annotations

import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from types import TracebackType

from workbench.policy.redaction import Redactor

_NAMES = re.compile(r"(?:^|_)(?:API_?KEY|KEY|TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIALS?)$", re.IGNORECASE)
_SHORTEST = 6

_known: list[Callable[[], Redactor]] = []


def know(secrets: Callable[[], Redactor]) -> Callable[[], None]:
    """Strike out these secrets from now on; call what is returned to end that."""
    _known.append(secrets)

    def forget() -> None:
        if secrets in _known:
            _known.remove(secrets)

    return forget


def secrets_of(variables: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the environment variables that are named like secrets, by the names that may be shown."""
    return [
        (f"${name}", value)
        for name, value in variables.items()
        if _NAMES.search(name) and len(value) >= _SHORTEST and not value.startswith(("/", "~"))
    ]


def scrub_last_words() -> None:
    """Let a bug that ends this process, or a thread of it, be told on stderr without secrets."""
    sys.excepthook = lambda _, error, trace: _tell(error, trace)
    threading.excepthook = lambda failed: _tell(failed.exc_value, failed.exc_traceback)


def _tell(error: BaseException | None, trace: TracebackType | None) -> None:
    if error is not None:
        sys.stderr.write(scrubbed("".join(traceback.format_exception(type(error), error, trace))))


def scrubbed(text: str, variables: Mapping[str, str] = os.environ) -> str:
    """Return the text without what looks like a key, the secrets of the environment, and those known here."""
    for secrets in tuple(_known):
        text = secrets().clean(text).text
    return Redactor(secrets_of(variables)).clean(text).text
