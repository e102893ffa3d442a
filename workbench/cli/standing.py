"""Where a run stands, in words, and what can be typed next."""

from __future__ import annotations

import argparse

from workbench.cli.exits import BUG, exit_code
from workbench.cli.following import Following
from workbench.cli.live import TimelineView
from workbench.cli.opening import command_line
from workbench.cli.out import Out
from workbench.cli.rows import block
from workbench.cli.texts import Texts
from workbench.domain.events import StopReason
from workbench.domain.ids import RunId
from workbench.domain.queries import RunStatus
from workbench.domain.timeline_fold import REASONS
from workbench.domain.timeline_text import totals_line
from workbench.service.workbench import Workbench

_STANDS: dict[RunStatus, str] = {
    "running": "The run is under way",
    "waiting": "The run waits for a person",
    "paused": "The run is paused",
    "interrupted": "The run was interrupted; nothing recorded is lost",
}


def stands(given: argparse.Namespace, run: RunId, status: RunStatus, reason: StopReason | None) -> str:
    """Return where a run stands and what can be typed to let it go on; empty where it is over."""
    if status not in _STANDS:
        return ""
    why = f" ({REASONS[reason]})" if status == "paused" and reason is not None else ""
    verb = "debug" if status == "waiting" else "resume"
    return f"{_STANDS[status]}{why}. To {_WORDS[verb]}: {command_line(given, verb, run)}"


async def tell_end(workbench: Workbench, given: argparse.Namespace, out: Out, following: Following) -> int:
    """Tell how the run ended, or where it stands and what goes on with it; returns the exit code.

    With a timeline on stdout this goes there too, else to stderr.
    """
    view = following.view
    say = out.remark
    if isinstance(view, TimelineView):
        say = out.line
        if not view.has_shown_reply and view.last_reply is not None and following.status not in _STANDS:
            out.line(block(await Texts(workbench).text(view.last_reply.text)))
        out.line(out.paint("dim", f"{totals_line(view.timeline.totals)} · run {following.run}"))
    if following.run is not None and (told := stands(given, following.run, following.status, following.reason)):
        say(told)
    is_bug = following.reason == "error" and following.why.startswith(_BUG)
    return BUG if is_bug else exit_code(following.status)


_BUG = "A bug of Workbench"
"""How the engine begins what it says of its own mistakes."""
_WORDS = {"debug": "decide", "resume": "go on"}
