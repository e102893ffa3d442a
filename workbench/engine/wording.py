"""What a model reads about calls that did not end well or were changed. Every sentence says what to do next."""

from __future__ import annotations

import hashlib

from workbench.domain.errors import Retry

_TRY_AGAIN = {
    "no": "Trying the same call again will not help.",
    "now": "You may try the same call again.",
    "later": "The same call may work later.",
}


def failure(code: str, message: str, retry: Retry, retry_after: float | None) -> str:
    """Return the result of a call that failed."""
    again = _TRY_AGAIN[retry]
    if retry == "later" and retry_after:
        again = f"The same call may work after {retry_after:g} seconds."
    return f"Error ({code}): {sentence(message)} {again}"


def all_passed(checks: int) -> str:
    """Return why a goal counts as reached."""
    if not checks:
        return "The model says it is done; no checks."
    return "The check passed." if checks == 1 else f"All {checks} checks passed."


def sentence(text: str) -> str:
    """Return a text that another sentence may follow."""
    text = text.rstrip()
    return text if not text or text[-1] in ".!?…:" else f"{text}."


def denial(by: str, why: str) -> str:
    """Return the result of a call that was not permitted."""
    reason = f" The reason: {why}" if why else ""
    return f"Not run: {by} said no.{reason} Do not try to get round this; go on another way or finish."


def edited(output: str, what: str = "arguments") -> str:
    """Return a result that a person had a hand in, and say so: their arguments (the call shows them) or their text."""
    how = (
        "edited this call's arguments before it ran" if what == "arguments" else "gave this result in the tool's place"
    )
    return f"(A person {how}.)\n{output}"


def unknown(tool: str) -> str:
    """Return the result of a call that may or may not have ended and was not run again."""
    return (
        f"Nobody knows whether this call of {tool} took effect, and it was not run again. Check before you rely on it."
    )


def digest(tool: str, arguments: str) -> str:
    """Return what ties an answer to the call that was shown."""
    return hashlib.sha256(f"{tool}\n{arguments}".encode("utf-8", "surrogatepass")).hexdigest()[:32]
