"""Breakpoints in plain words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.breakpoints import WHERE_WORDS, Breakpoint
from workbench.ui.table_words import table_words

translate = QCoreApplication.translate

_WHEN: dict[str, str] = {
    "before": str(QT_TRANSLATE_NOOP("Words", "before {0}")),
    "after": str(QT_TRANSLATE_NOOP("Words", "after {0}")),
}


def breakpoint_words(point: Breakpoint) -> str:
    """Return what a breakpoint looks at."""
    if point.where == "phase":
        words = translate("Words", _WHEN[point.when]).format(table_words(point.phase))
    elif point.where == "tool":
        tool = translate("Words", "any tool") if point.tool == "*" else point.tool
        words = translate("Words", _WHEN[point.when]).format(tool)
    else:
        words = table_words(WHERE_WORDS[point.where])
        if point.where in ("tool_error", "policy", "stuck") and point.tool != "*":
            words = translate("Words", "{0} of {1}").format(words, point.tool)
    if point.condition:
        words = translate("Words", "{0} when {1}").format(words, point.condition)
    return words


def breakpoint_aside(point: Breakpoint) -> str:
    """Return what stands at the right of a breakpoint: its hits, its line, whether it is of this session only."""
    parts = [
        translate("Words", "hits {0}").format(point.hits) if point.hits else "",
        "log" if point.log else "",
    ]
    return " · ".join(part for part in [*parts, "" if point.session else translate("Words", "all sessions")] if part)
