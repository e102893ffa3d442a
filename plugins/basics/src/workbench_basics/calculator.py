"""The calculator: arithmetic over a parsed tree, with bounds on size, so that no expression runs long."""

import ast
import math
import operator
from collections.abc import Callable
from difflib import get_close_matches

from workbench_plugin import Result, ToolError, tool

Number = int | float

MAX_LENGTH = 1_000
MAX_DEPTH = 60
MAX_BITS = 10_000
"""Whole numbers grow to about 3,000 digits and no further."""

_SIGNS = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "\N{EN DASH}": "-"})
_CONSTANTS = {"pi": math.pi, "e": math.e, "tau": math.tau}


@tool(effect="pure", third_party_output=False, deterministic=True, timeout=5)
def calculate(expression: str) -> Result:
    """Work out an arithmetic expression, such as "(3 + 4) * 2 ** 8 / 5" or "sqrt(2) * round(pi, 3)".

    Knows + - * / // % ** and parentheses; abs, round, min, max, sqrt, floor, ceil, exp, log, log2, log10, sin, cos,
    tan, asin, acos, atan, degrees, radians, factorial, gcd, hypot; pi, e, tau. Angles are in radians.

    Args:
        expression: The expression; numbers without thousands separators.
    """
    value = evaluate(expression)
    shown = str(value) if isinstance(value, int) else _shown(value)
    small = not isinstance(value, int) or abs(value) <= 2**53
    return Result(shown, {"value": value if small else shown, "exact": isinstance(value, int)})


def evaluate(expression: str) -> Number:
    """The value of an expression. Raises ToolError that says which part is at fault."""
    text = expression.translate(_SIGNS).strip()
    if len(text) > MAX_LENGTH:
        raise _wrong(f"The expression has {len(text)} characters; {MAX_LENGTH} are allowed.", "Split it up.")
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise _wrong(f"{_cut(text)!r} is no arithmetic expression.", _hint(text)) from None
    try:
        return _value(tree, 0)
    except ZeroDivisionError:
        raise _wrong("Division by zero.", "Check the divisor.") from None
    except (OverflowError, ValueError, TypeError) as error:
        raise _wrong(f"It can't be worked out: {error}.", "Use smaller or other numbers.") from None


def _value(node: ast.expr, depth: int) -> Number:
    if depth > MAX_DEPTH:
        raise _wrong("The expression is nested too deeply.", "Split it up.")
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return _checked(number)
        case ast.Name(id=name):
            return _named(name)
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
            inner = _value(operand, depth + 1)
            return -inner if isinstance(sign, ast.USub) else inner
        case ast.BinOp(left=left, op=op, right=right):
            return _binary(op, _value(left, depth + 1), _value(right, depth + 1))
        case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
            return _call(name, [_value(arg, depth + 1) for arg in args])
    raise _wrong(f"{_cut(ast.unparse(node))!r} is not arithmetic.", _hint(ast.unparse(node)))


_BINARY: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
}


def _binary(op: ast.operator, left: Number, right: Number) -> Number:
    if isinstance(op, ast.Pow):
        return _power(left, right)
    if isinstance(op, ast.BitXor):
        raise _wrong("^ is not known here.", "Use ** for powers.")
    if (known := _BINARY.get(type(op))) is None:
        raise _wrong("Only + - * / // % ** are known.", "Rewrite it with these.")
    return _checked(known(left, right))


def _power(base: Number, exponent: Number) -> Number:
    whole = isinstance(base, int) and isinstance(exponent, int) and abs(base) > 1
    if whole and abs(exponent) * int(base).bit_length() > MAX_BITS:
        raise _too_big()
    result = base**exponent
    if isinstance(result, complex):
        raise _wrong("A root of a negative number is not real.", "Check the sign of the base.")
    return _checked(result)


def _checked(value: Number) -> Number:
    if isinstance(value, int):
        if value.bit_length() > MAX_BITS:
            raise _too_big()
    elif not math.isfinite(value):
        raise _too_big()
    return value


def _factorial(value: Number) -> int:
    if not isinstance(value, int) or not 0 <= value <= 1_000:
        raise _wrong("factorial takes a whole number from 0 to 1000.", "Use a smaller one.")
    return math.factorial(value)


def _rounded(value: Number, digits: Number = 0) -> Number:
    if not isinstance(digits, int) or abs(digits) > 300:
        raise _wrong("round takes a whole number of digits, at most 300.", "Use fewer.")
    return round(value, digits) if digits else round(value)


_FUNCTIONS: dict[str, Callable[..., Number]] = {
    "abs": abs,
    "round": _rounded,
    "min": lambda *numbers: min(numbers),
    "max": lambda *numbers: max(numbers),
    "factorial": _factorial,
    "sqrt": math.sqrt,
    "floor": math.floor,
    "ceil": math.ceil,
    "exp": math.exp,
    "log": math.log,
    "log2": math.log2,
    "log10": math.log10,
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
    "degrees": math.degrees,
    "radians": math.radians,
    "gcd": math.gcd,
    "hypot": math.hypot,
}


def _call(name: str, arguments: list[Number]) -> Number:
    if name not in _FUNCTIONS:
        raise _unknown(name, list(_FUNCTIONS))
    return _checked(_FUNCTIONS[name](*arguments))


def _named(name: str) -> Number:
    if name not in _CONSTANTS:
        raise _unknown(name, [*_CONSTANTS, *_FUNCTIONS])
    return _CONSTANTS[name]


def _shown(value: float) -> str:
    return f"{value:.15g}"


def _hint(text: str) -> str:
    if "," in text:
        return "Write numbers without thousands separators."
    if "=" in text:
        return "Give one expression without an equals sign."
    if "%" in text:
        return "% is the remainder; for 15 percent of 80 write 0.15 * 80."
    return "Use numbers, + - * / // % **, parentheses and the named functions only."


def _unknown(name: str, known: list[str]) -> ToolError:
    near = get_close_matches(name, known, 1)
    return _wrong(
        f"{_cut(name)!r} is not known.", f"Did you mean {near[0]}?" if near else f"Known are {', '.join(known)}."
    )


def _too_big() -> ToolError:
    return _wrong("The result is too big to work out here.", "Use smaller numbers, or logarithms.")


def _cut(text: str) -> str:
    return text if len(text) <= 80 else text[:77] + "..."


def _wrong(what: str, instead: str) -> ToolError:
    return ToolError(what, instead=instead, code="bad_expression")
