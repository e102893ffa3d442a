"""Answering what waits for a person. Light: needed before the first paint."""

from __future__ import annotations

from workbench.ui.action_spec import ActionSpec
from workbench.ui.menus.conditions import asked
from workbench.ui.situation import Situation


def _waits(situation: Situation) -> bool:
    return situation.status == "waiting"


DECIDE: tuple[ActionSpec, ...] = (
    ActionSpec("next_ask", "Go to What Waits", "Decide", "F8", "bell", "Show the call that waits for a person", _waits),
    ActionSpec("ask_before", "Ask Before", "Decide", "", "", "Of several that wait, the one before", _waits),
    ActionSpec("ask_after", "Ask After", "Decide", "", "", "Of several that wait, the next one", _waits),
    ActionSpec("approve", "Approve", "Decide", "Alt+Shift+A", "check", "Run the call as shown", asked, gap_before=True),
    ActionSpec("edit_run", "Edit and Run", "Decide", "Alt+Shift+E", "edit", "Run it with the changed arguments", asked),
    ActionSpec("strip_run", "Strip and Run", "Decide", "", "", "Without the addresses that strangers wrote", asked),
    ActionSpec(
        "answer",
        "Return My Result…",
        "Decide",
        "Alt+Shift+R",
        "reply",
        "The tool does not run; the model reads your text as its result",
        asked,
    ),
    ActionSpec(
        "deny",
        "Deny with Reason…",
        "Decide",
        "Alt+Shift+D",
        "circle-slash",
        "The tool does not run; the model reads your reason",
        asked,
    ),
    ActionSpec("quarantine", "Quarantine", "Decide", "", "", "Deny, and take the text that it came from away", asked),
    ActionSpec(
        "pass_on", "Pass On…", "Decide", "Alt+Shift+P", "", "Someone else is to decide; it goes on waiting", asked
    ),
)
