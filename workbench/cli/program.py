"""From arguments to an exit code: the one place where errors end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Coroutine, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from workbench.cli.exits import BAD_INPUT, BUG, ENDED
from workbench.cli.parser import VERBS, parse

if TYPE_CHECKING:
    from workbench.cli.out import Out


class Verb(Protocol):
    """What the module of a verb offers."""

    def act(self, given: argparse.Namespace, out: Out) -> Coroutine[Any, Any, int]:
        """Carry the verb out; returns the exit code. Raises `WorkbenchError`."""
        ...


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out what the arguments ask for; returns the exit code. Nothing is raised."""
    try:
        given = parse(sys.argv[1:] if argv is None else argv)
    except SystemExit as end:  # argparse has said why
        return end.code if isinstance(end.code, int) else BAD_INPUT
    return _carry_out(given)


def _carry_out(given: argparse.Namespace) -> int:
    from workbench.domain.errors import WorkbenchError

    try:
        return _act(given)
    except WorkbenchError as error:
        return _known(error)
    except KeyboardInterrupt:
        return ENDED
    except Exception as error:  # noqa: BLE001  # whatever else is raised is a bug of ours
        return _bug(error, given)


def _act(given: argparse.Namespace) -> int:
    import asyncio

    from workbench.cli.logs import log_to
    from workbench.cli.out import Out
    from workbench.settings.files import find_places

    log_to(find_places(given.home, given.db).logs, verbose=given.verbose)
    verb = cast(Verb, import_module(VERBS[given.verb]))
    return asyncio.run(verb.act(given, Out()))


def _known(error: Exception) -> int:
    from workbench.domain.errors import WorkbenchError
    from workbench.domain.timeline_text import visible

    message, todo = (error.message, error.todo) if isinstance(error, WorkbenchError) else (str(error), "")
    sys.stderr.write(f"workbench: {visible(message)}\n")
    if todo:
        sys.stderr.write(f"{visible(todo)}\n")
    return BAD_INPUT


def _bug(error: Exception, given: argparse.Namespace) -> int:
    from workbench.cli.crash import last_words
    from workbench.settings.files import find_places

    last_words(error, find_places(given.home, given.db).logs, given.verb)
    return BUG
