"""Conditions of breakpoints and watches: Python's expressions over documented names, evaluated by simpleeval.

No statements, no imports, no names but those in `NAMES`, bounded in size and in the length of what they build.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import cast

import simpleeval

from workbench.domain.errors import BadInput

Scope = Mapping[str, object]
"""What the names stand for; it may look a value up only when that is asked for."""

NAMES: dict[str, str] = {
    "run.id": "the run",
    "run.cost": "US dollars so far",
    "run.tokens": "tokens so far, input and output",
    "run.seconds": "seconds spent in models and tools so far",
    "run.calls": "calls started so far",
    "run.status": "running, paused, waiting …",
    "step.number": "the step, from 1",
    "step.phase": "observe, reason, act, evaluate or update",
    "step.calls": "calls of this step",
    "context.tokens": "tokens of what would be sent now, estimated",
    "context.messages": "messages in the transcript",
    "messages": "the transcript's texts: messages[0] is the first, messages[-1] the last",
    "goal.text": "the goal's instructions",
    "agent.model": "the agent's model",
    "agent.name": "its name; of a sub-agent, what its supervisor calls it",
    "frame.id": "the frame: f0 is the run's own agent, f1 the first sub-agent that began",
    "frame.depth": "how deep it stands; 1: the run's own agent",
    "reply.text": "the last reply's text",
    "reply.calls": "how many calls the last reply made",
    "reply.tokens": "tokens of the last reply",
    "reply.seconds": "seconds that the last reply took",
    "tool.name": "the call's tool",
    "tool.effect": "pure, idempotent, reversible or irreversible",
    "tool.writes": "whether the call may change anything or let anything out",
    "tool.attempt": "which attempt it is",
    "args": "the call's arguments: args.path, args.content …",
    "result.text": "what the call gave back",
    "result.failed": "whether the call failed",
    "error.kind": "what went wrong: rate_limited, cut, timeout …; at a sign of trouble: same_call, drift …",
    "error.text": "what went wrong, in words",
    "calls.repeat": "how often this call was made with the same arguments",
}
"""Every name that may stand in an expression, and what it is."""

_FUNCTIONS: dict[str, Callable[..., object]] = {"len": len, "str": str, "int": int, "abs": abs, "min": min, "max": max}
_METHODS = frozenset(
    (
        *("lower", "upper", "casefold", "strip", "lstrip", "rstrip", "startswith", "endswith", "removeprefix"),
        *("removesuffix", "split", "splitlines", "partition", "find", "rfind", "index", "count", "isdigit", "isalpha"),
        *("isalnum", "isspace", "isupper", "islower", "get", "keys", "values", "items"),
    )
)
"""Of texts and arguments; none of them makes a text much longer than it was."""
_LOOPS = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.NamedExpr, ast.JoinedStr)
_LONGEST = 1000
_MOST_BASE, _MOST_POWER, _MOST_DIGITS = 10**6, 64, 1000
_HOLE = re.compile(r"\{([^{}]*)\}")


class ConditionFailed(Exception):
    """An expression raised while it was evaluated; the message is for the person who wrote it."""


@lru_cache(maxsize=512)
def trouble_with(expression: str) -> str:
    """Return why an expression can't be used, with the nearest right name; empty: it can. For showing as one types."""
    if len(expression) > _LONGEST:
        return f"It is longer than {_LONGEST} characters."
    try:
        tree = ast.parse(expression.strip() or "True", mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return f"It is not an expression: {getattr(error, 'msg', error)}."
    for node in ast.walk(tree):
        if isinstance(node, _LOOPS):
            return "Loops, lambdas, assignments and f-strings can't stand in an expression."
        if isinstance(node, ast.Call) and (said := _call_trouble(node)):
            return said
        if isinstance(node, ast.Name) and not _is_known(node.id):
            return f"There is no name {node.id!r}.{_nearest(node.id)}"
        if isinstance(node, ast.Attribute) and (said := _attribute_trouble(node)):
            return said
    return ""


def check(expression: str) -> None:
    """Raise `BadInput` where an expression can't be used."""
    if said := trouble_with(expression):
        raise BadInput(f"The expression `{expression}` can't be used. {said}", "See `help names` for what may stand.")


class Evaluator:
    """Evaluates expressions, one after the other: each is read once. Belongs to one thread."""

    def __init__(self) -> None:
        self._simple = simpleeval.SimpleEval(operators=_OPERATORS, functions=_FUNCTIONS, names={})

    def evaluate(self, expression: str, scope: Scope) -> object:
        """Return an expression's value. Raises `ConditionFailed` where it raises: a name without a value here, 1/0 …"""
        if said := trouble_with(expression):
            raise ConditionFailed(f"`{expression[:_LONGEST]}`: {said}")
        self._simple.names = scope
        try:
            value: object = self._simple.eval(expression, _read(expression))
        except Exception as error:
            raise ConditionFailed(f"`{expression}`: {str(error) or type(error).__name__}") from error
        if isinstance(value, int) and value.bit_length() > 4 * _MOST_DIGITS:
            raise ConditionFailed(f"`{expression}`: the number is too large.")
        return value

    def holds(self, expression: str, scope: Scope) -> bool:
        """Say whether a condition holds; an empty one does. Raises `ConditionFailed`."""
        return not expression.strip() or bool(self.evaluate(expression, scope))

    def filled(self, template: str, scope: Scope) -> str:
        """Return a logpoint's line with the expressions in braces replaced by their values, or by what went wrong."""

        def value(found: re.Match[str]) -> str:
            try:
                return text_of(self.evaluate(found[1], scope))
            except ConditionFailed as failed:
                return f"<{failed}>"

        return _HOLE.sub(value, template)


@lru_cache(maxsize=512)
def names_in(expression: str) -> frozenset[str]:
    """Return the first parts of the names in an expression: `run`, `args` …; none for one that can't be used."""
    if trouble_with(expression):
        return frozenset()
    found = (node.id for node in ast.walk(_read(expression)) if isinstance(node, ast.Name))
    return frozenset(found) - _FUNCTIONS.keys()


def text_of(value: object) -> str:
    """Return an expression's value as text."""
    try:
        return str(value)
    except (ValueError, RecursionError) as error:
        return f"<{error}>"


def template_trouble(template: str) -> str:
    """Return why a logpoint's line can't be used; empty: it can."""
    return next((said for found in _HOLE.finditer(template) if (said := trouble_with(found[1]))), "")


def completions(typed: str) -> tuple[str, ...]:
    """Return the names that may follow what stands before the cursor."""
    word = re.search(r"[A-Za-z_.]*$", typed)
    start = word[0] if word else ""
    return tuple(name for name in NAMES if name.startswith(start))


@lru_cache(maxsize=512)
def _read(expression: str) -> ast.expr:
    return ast.parse(expression.strip() or "True", mode="eval").body


def _power(base: float, exponent: float) -> float:
    if abs(base) > _MOST_BASE or abs(exponent) > _MOST_POWER:
        raise ValueError("the power is too large")
    return cast("float", base**exponent)


def _modulo(left: object, right: object) -> float:
    if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
        raise TypeError("% is for numbers")
    return left % right


_OPERATORS = {**simpleeval.DEFAULT_OPERATORS, ast.Pow: _power, ast.Mod: _modulo}


def _call_trouble(node: ast.Call) -> str:
    match node.func:
        case ast.Name() if node.func.id not in _FUNCTIONS:
            return f"There is no function {node.func.id!r}; there are: {', '.join(_FUNCTIONS)}."
        case ast.Attribute() if node.func.attr not in _METHODS:
            return f".{node.func.attr}() can't stand in an expression."
        case ast.Name() | ast.Attribute() if not node.keywords:
            return ""
        case _:
            return "Only functions and methods by their names, without named arguments, can be called."


def _is_known(name: str) -> bool:
    return name in _FUNCTIONS or name in {known.partition(".")[0] for known in NAMES}


def _attribute_trouble(node: ast.Attribute) -> str:
    if not isinstance(node.value, ast.Name) or node.value.id == "args":
        return "It may not use names that begin with an underscore." if node.attr.startswith("_") else ""
    name = f"{node.value.id}.{node.attr}"
    return "" if name in NAMES or not _is_known(node.value.id) else f"There is no name {name!r}.{_nearest(name)}"


def _nearest(name: str) -> str:
    near = difflib.get_close_matches(name, [*NAMES, *_FUNCTIONS], 1, 0.5)
    return f" Did you mean {near[0]}?" if near else ""
