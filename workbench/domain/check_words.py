"""What a check asks for, in a few words."""

from __future__ import annotations

from workbench.domain.checks import (
    Check,
    CommandTest,
    ExpressionTest,
    RubricTest,
    SchemaTest,
    SqlTest,
    TextTest,
)
from workbench.domain.timeline_text import one_line

KINDS = {
    "file": "File",
    "text": "Answer's text",
    "schema": "JSON schema",
    "sql": "SQL",
    "command": "Program",
    "expression": "Expression",
    "rubric": "Rubric",
}
"""Every kind of check, as it is called."""
_SHOWN = 100


def in_words(check: Check) -> str:
    """Return what a check asks for, on one line."""
    return one_line(_said(check), 2 * _SHOWN)


def _said(check: Check) -> str:
    test = check.test
    match test:
        case None:
            return f"{check.file} {_holds(check.contains, check.matches) or 'exists'}"
        case TextTest():
            return f"the answer {_holds(test.contains, test.matches) or 'is there'}"
        case SchemaTest():
            return f"{test.file or 'the answer'} fits its JSON schema"
        case SqlTest():
            wanted = f"gives {one_line(test.expects, _SHOWN)}" if test.expects else "gives a row"
            return f"{one_line(test.query, _SHOWN)} on {test.file} {wanted}"
        case CommandTest():
            line = " ".join((test.program, *test.arguments))
            return f"`{one_line(line, _SHOWN)}` ends with exit code {test.exit_code}"
        case ExpressionTest():
            return f"`{one_line(test.expression, _SHOWN)}` holds"
        case RubricTest():
            return f"“{one_line(test.criteria, _SHOWN)}” scores {test.threshold:g} or more"


def _holds(contains: str | None, matches: str | None) -> str:
    parts = [f"contains “{one_line(contains, _SHOWN)}”"] if contains is not None else []
    parts += [f"matches {one_line(matches, _SHOWN)}"] if matches is not None else []
    return " and ".join(parts)
