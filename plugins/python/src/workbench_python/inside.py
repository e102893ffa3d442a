"""A script that runs the code in the interpreter made for it: `inside.py CODE OUTCOME`, both paths of files.

What came of it is written to OUTCOME as JSON: {"value": "..."} for the last expression, or {"error", "trace"} for an
exception. Standard library only; imports little before the code runs.
"""

import ast
import json
import linecache
import sys
import traceback
from pathlib import Path
from types import CodeType
from typing import Any

NAME = "<code>"
"""What the code is called in tracebacks."""
_LONGEST = 20_000
"""Characters of a value, and of a traceback, that are told."""


def main(arguments: list[str]) -> int:
    """Run the code; the return value is the exit code, 1 after an exception."""
    source = Path(arguments[0]).read_text("utf-8")
    try:
        told = {"value": _run(source)}
    except SystemExit:
        raise
    except BaseException as error:  # noqa: BLE001 whatever the code raises is what there is to tell
        told = _explained(error)
    Path(arguments[1]).write_text(json.dumps(told), "utf-8")
    sys.stdout.flush()
    return 1 if "error" in told else 0


def _run(source: str) -> str | None:
    """Execute all, and give the last statement's value as text where it is an expression that is not None."""
    linecache.cache[NAME] = (len(source), None, source.splitlines(keepends=True), NAME)
    tree = ast.parse(source, NAME)
    last: CodeType | None = None
    if tree.body and isinstance(tree.body[-1], ast.Expr):
        last = compile(ast.Expression(tree.body.pop().value), NAME, "eval")  # type: ignore[attr-defined]
    scope: dict[str, Any] = {"__name__": "__main__", "__builtins__": __builtins__}
    exec(compile(tree, NAME, "exec"), scope)  # noqa: S102 that is the tool's purpose
    value = eval(last, scope) if last else None  # noqa: S307
    return None if value is None else _cut(repr(value))


def _explained(error: BaseException) -> dict[str, str | None]:
    told = traceback.TracebackException.from_exception(error, capture_locals=False)
    _only_theirs(told)
    text = "".join(told.format())
    return {"error": "".join(told.format_exception_only()).strip()[-2_000:], "trace": text[-_LONGEST:]}


def _only_theirs(told: traceback.TracebackException) -> None:
    """Leave out the frames that are not of the code, in the causes of the exception, too."""
    told.stack[:] = [frame for frame in told.stack if frame.filename == NAME]
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        if other is not None:
            _only_theirs(other)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} [{_LONGEST:,} of {len(text):,} characters shown]"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
