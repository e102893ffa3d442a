"""What a person reads about a call before deciding."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from workbench.domain.events import ApprovalAsked, Ask, Decision, ToolProposed, Verdict
from workbench.domain.oversight import is_sign_off
from workbench.domain.tools import ToolSpec
from workbench.ui.said import said
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
        case "checkpoint":
            if is_sign_off(asked.call):
                return QCoreApplication.translate("Approval", "Done, it says: do you accept the result?")
            if not asked.tool:
                return QCoreApplication.translate("Approval", "A checkpoint: look before it goes on")
            return QCoreApplication.translate("Approval", "Checkpoint: {0} waits for you").format(asked.tool)
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
    if asked.ask == "checkpoint":
        return said(asked.question)
    if proposed is None:
        return ""
    if proposed.why:
        return said(proposed.why)
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


def reply_words(decision: Decision, ask: Ask) -> tuple[str, str, str]:
    """Return what is asked for in words of one's own, and the names of the buttons that send it and that give up."""
    cancel = QCoreApplication.translate("Approval", "Cancel")
    match (decision, ask):
        case ("deny", "in_doubt"):
            caption = QCoreApplication.translate("Approval", "What went wrong? The model reads this.")
            return caption, QCoreApplication.translate("Approval", "&Treat as failed"), cancel
        case ("deny", _):
            caption = QCoreApplication.translate("Approval", "Why not? The model reads this and can do something else.")
            return caption, QCoreApplication.translate("Approval", "&Deny"), cancel
        case ("escalate", _):
            caption = QCoreApplication.translate("Approval", "Who is asked from now on, and what should they know?")
            return caption, QCoreApplication.translate("Approval", "&Pass on"), cancel
        case ("quarantine", _):
            caption = QCoreApplication.translate(
                "Approval",
                "The call does not run, and the text that it came from leaves the context. Why? The model reads this;"
                " it may stay empty.",
            )
            return caption, QCoreApplication.translate("Approval", "&Quarantine"), cancel
        case (_, "question"):
            caption = QCoreApplication.translate("Approval", "Your answer")
            cancel = QCoreApplication.translate("Approval", "D&on't answer…")
            return caption, QCoreApplication.translate("Approval", "&Answer"), cancel
        case (_, "in_doubt"):
            caption = QCoreApplication.translate("Approval", "What did the call return? The model reads it.")
            return caption, QCoreApplication.translate("Approval", "&Give result"), cancel
        case _:
            caption = QCoreApplication.translate(
                "Approval", "Your result. The tool does not run; the model reads this in its place."
            )
            return caption, QCoreApplication.translate("Approval", "&Return this"), cancel


def said_words(decision: Decision) -> str:
    """Return what is said once a decision is on its way."""
    match decision:
        case "approve":
            return QCoreApplication.translate("Approval", "Approved; the call runs.")
        case "edit":
            return QCoreApplication.translate("Approval", "Sent with your arguments.")
        case "strip":
            return QCoreApplication.translate("Approval", "Sent; the call runs without strangers' addresses.")
        case "answer":
            return QCoreApplication.translate("Approval", "Sent; the model reads it as the result.")
        case "deny":
            return QCoreApplication.translate("Approval", "Denied; the model reads your reason.")
        case "escalate":
            return QCoreApplication.translate("Approval", "Passed on; it goes on waiting.")
        case "quarantine":
            return QCoreApplication.translate("Approval", "Denied; what it came from leaves the context.")


def can_strip(verdicts: Iterable[Verdict], spec: ToolSpec | None) -> bool:
    """Say whether a call can run without strangers' addresses: nothing that decides where it goes is held."""
    held = [each.argument for each in verdicts if each.says == "held" and each.argument]
    return bool(held) and spec is not None and not any(each in spec.sinks for each in held)


def ordinal(number: int) -> str:
    """Return a number as in a row: 1st, 12th, 23rd."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
