"""Which face of the program is wanted: the window, the command line, or a child process in a role.

`workbench` alone (or with files to open) opens the window; any verb goes to the command line. The roles are
how `service.children` starts the program's own children. Imports only what the choice needs.
"""

from __future__ import annotations

import gc
import os
import sys

ROLES = ("engine", "local-model")


def main(arguments: list[str] | None = None) -> int:
    """Run what the arguments ask for. Returns the exit code."""
    given = sys.argv[1:] if arguments is None else arguments
    places, rest = split(given)
    verb = rest[0] if rest else ""
    if verb in ROLES:
        return _role(verb, places, rest[1:])
    if verb == "picture":
        from workbench.app import picture

        return picture(places, rest[1:])
    if not rest or _is_file(verb):
        from workbench.app import window

        return window(places, rest)
    from workbench.cli import main as command_line
    from workbench.settings.closed_memory import close_memory

    close_memory()  # a verb is its own engine, and holds keys as one does
    return command_line(given)


def _is_file(word: str) -> bool:
    """Whether a word names a file to open: by its ending, or because it is there. No verb has a dot or a slash."""
    if word.endswith((".toml", ".workbench")):
        return True
    if word.startswith("-") or not any(sign in word for sign in (".", "/", os.sep)):
        return False
    from pathlib import Path

    return Path(word).exists()


def split(arguments: list[str]) -> tuple[dict[str, str], list[str]]:
    """Return what `--home` and `--db` say, wherever they stand before a verb, and all other arguments in order."""
    places: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, equals, value = rest[0].partition("=")
        if name not in ("--home", "--db"):
            break
        if not equals and len(rest) == 1:
            break
        places[name[2:]] = value if equals else rest[1]
        rest = rest[1 if equals else 2 :]
    return places, rest


def _role(role: str, places: dict[str, str], rest: list[str]) -> int:
    if role == "local-model":
        from workbench.providers.local_server import main as serve_model

        return serve_model(rest)
    given, more = split(rest)
    places = {**places, **given}
    from pathlib import Path

    gc.disable()  # what imports make stays for good: to look through it again and again is a seventh of the start
    from workbench.service.engine_process import main as serve
    from workbench.settings.files import find_places

    gc.freeze()
    gc.enable()
    if "home" in places:
        os.environ["WORKBENCH_HOME"] = places["home"]
    found = find_places(places.get("home"), places.get("db"))
    backup = Path(more[1]) if more[:1] == ["--restore"] and len(more) > 1 else None
    return serve(found.home, found.database, backup)


if __name__ == "__main__":
    sys.exit(main())
