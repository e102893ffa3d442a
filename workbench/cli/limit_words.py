"""A run's limits and checks as lines of text, and limits as they are typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from workbench.cli.paint import Paint
from workbench.domain.check_words import in_words
from workbench.domain.checks import CheckResult
from workbench.domain.errors import BadInput
from workbench.domain.goals import Limits
from workbench.domain.timeline_evaluation import share
from workbench.domain.timeline_text import one_line
from workbench.policy.limits import NEAR, Used, shares

_NAMES = ("steps", "tokens", "cost", "seconds")
_TODO = "Such as: raise steps 40, raise cost 1.5, raise tokens none, raise calls web.search 10."


def limit_lines(limits: Limits, used: Used, paint: Paint) -> Iterator[str]:
    """Tell how much of each limit is used."""
    none = True
    for name, is_used, most in shares(limits, used):
        none = False
        part = is_used / most if most else 1.0
        line = f"  {share(name, is_used, most)} ({part:.0%})"
        yield paint("bad", line) if part >= 1 else paint("warning", line) if part >= NEAR else line
    if none:
        yield "  no limits"


def check_lines(results: Iterable[CheckResult], paint: Paint) -> Iterator[str]:
    """Tell what each check found."""
    for result in results:
        mark = paint("good", "passed") if result.passed else paint("bad", "failed")
        yield f"  {mark}  {in_words(result.check)}"
        yield f"          {one_line(result.evidence, 300)}"


def raised(limits: Limits, typed: str) -> Limits:
    """Return limits with what was typed changed. Raises `BadInput`."""
    words = typed.split()
    if len(words) == 3 and words[0] == "calls":
        calls = {name: most for name, most in limits.calls.items() if name != words[1]}
        if words[2] != "none":
            calls[words[1]] = int(_number(words[2], whole=True))
        return replace(limits, calls=calls)
    if len(words) != 2 or words[0] not in _NAMES:
        raise BadInput("Which limit, and how far?", _TODO)
    name, value = words
    most = None if value == "none" else _number(value, whole=name in ("steps", "tokens"))
    return replace(limits, **{name: most})


def _number(typed: str, *, whole: bool) -> float:
    try:
        return int(typed) if whole else float(typed)
    except ValueError:
        raise BadInput(f"{typed!r} is no number{' without a fraction' if whole else ''}.", _TODO) from None
