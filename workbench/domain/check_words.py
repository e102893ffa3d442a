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
            return _holds(check.file, check.contains, check.matches, "exists")
        case TextTest():
            return _holds("the answer", test.contains, test.matches, "is there")
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


def _holds(what: str, contains: str | None, matches: str | None, otherwise: str) -> str:
    """Whole, so that each can be said in another language."""
    text, pattern = one_line(contains or "", _SHOWN), one_line(matches or "", _SHOWN)
    if contains is not None and matches is not None:
        return f"{what} contains “{text}” and matches {pattern}"
    if contains is not None:
        return f"{what} contains “{text}”"
    return f"{what} {otherwise}" if matches is None else f"{what} matches {pattern}"
