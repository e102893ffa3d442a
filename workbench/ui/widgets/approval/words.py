"""What a person reads about a call before deciding."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.events import ApprovalAsked, ToolProposed
from workbench.domain.tools import ToolSpec
from workbench.ui.widgets.words import effect_meaning


def headline(asked: ApprovalAsked) -> str:
    """Return the one line that says what is asked."""
    match asked.ask:
        case "question":
            return QCoreApplication.translate("Approval", "The agent asks you")
        case "in_doubt":
            return QCoreApplication.translate("Approval", "{0}: unknown, not run again").format(asked.tool)
        case "policy":
            return QCoreApplication.translate("Approval", "{0} is held").format(asked.tool)
        case "permission":
            return QCoreApplication.translate("Approval", "{0} waits for you").format(asked.tool)


def reason(asked: ApprovalAsked, proposed: ToolProposed | None) -> str:
    """Return why a person is asked."""
    if asked.ask == "in_doubt":
        return QCoreApplication.translate(
            "Approval",
            "The call had started when the program ended, and nobody knows whether it did its work. Look at what it"
            " would have changed, then say what happened.",
        )
    if proposed is None:
        return ""
    if proposed.why:
        return proposed.why
    if proposed.rule:
        return QCoreApplication.translate("Approval", "The tool set asks before it runs (rule “{0}”).").format(
            proposed.rule
        )
    return ""


def consequences(spec: ToolSpec) -> str:
    """Return what running the call does, in one or two sentences."""
    parts = [effect_meaning(spec.effect)]
    if spec.effect == "reversible" and spec.compensator:
        parts = [
            QCoreApplication.translate("Approval", "Changes something that {0} can undo.").format(spec.compensator)
        ]
    parts.append(
        QCoreApplication.translate("Approval", "It can send data away from this machine.")
        if spec.sends
        else QCoreApplication.translate("Approval", "Nothing leaves this machine.")
    )
    return " ".join(parts)
