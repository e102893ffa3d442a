"""Errors of plugins.

Exception
├── ToolError      a tool could not do what it was asked; the agent reads why and what to do instead
└── PluginError    a plugin is declared wrongly; its author reads it, the program shows it as a row
"""

from typing import Any, Literal

Retry = Literal["no", "now", "later"]


class ToolError(Exception):
    """A tool call that failed in a way the agent can act on.

    `what` says what happened, in one plain sentence. `retry` says whether the *same* call may succeed when repeated:
    "no", "now", or "later" (then `retry_after` is in seconds, if known). `instead` says what to do instead.
    `code` is a short stable word for programs.
    """

    def __init__(
        self,
        what: str,
        retry: Retry = "no",
        retry_after: float | None = None,
        instead: str = "",
        *,
        code: str = "failed",
    ) -> None:
        super().__init__(what)
        self.what = what
        self.retry: Retry = retry
        self.retry_after = retry_after
        self.instead = instead
        self.code = code

    def message(self) -> str:
        """What the agent reads: what happened, whether repeating helps and when, what to do instead."""
        parts = [self.what.rstrip(), self._about_retry(), self.instead.rstrip()]
        return " ".join(_sentence(part) for part in parts if part)

    def meta(self) -> dict[str, Any]:
        """The same as data, for the host; it travels in the result's `_meta` under "workbench"."""
        return {
            "what": self.what,
            "code": self.code,
            "retry": self.retry,
            "retry_after": self.retry_after,
            "instead": self.instead,
        }

    def _about_retry(self) -> str:
        if self.retry == "now":
            return "Repeating the same call may work."
        if self.retry == "later":
            when = f"in {self.retry_after:g} seconds" if self.retry_after is not None else "later"
            return f"Repeating the same call may work {when}, not before."
        return "Repeating the same call will not help."


class PluginError(Exception):
    """A plugin that is declared wrongly or cannot be loaded; the message says where and what to change."""


def _sentence(text: str) -> str:
    return text if text[-1] in ".!?" else text + "."
