"""`workbench inbox [RUN]`: what waits for people in all runs, and the answer to it."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from workbench.cli.asking import ask
from workbench.cli.finding import find_run
from workbench.cli.following import Following
from workbench.cli.inbox_lines import item_lines, overview_line
from workbench.cli.json_lines import Json, plain, pretty
from workbench.cli.limit_words import raised
from workbench.cli.live import TimelineView
from workbench.cli.opening import command_line, opened
from workbench.cli.out import Out
from workbench.cli.standing import tell_end
from workbench.cli.texts import Texts
from workbench.domain.commands import Continue, Decide, RaiseLimits
from workbench.domain.errors import BadInput
from workbench.domain.events import Decision
from workbench.domain.inbox import Inbox, InboxItem, InboxList
from workbench.domain.queries import RunStatus
from workbench.policy.limits import exceeded
from workbench.service.workbench import Workbench

_GIVEN: tuple[Decision, ...] = ("approve", "edit", "answer", "deny", "strip", "quarantine", "escalate")


async def act(given: argparse.Namespace, out: Out) -> int:
    """List what waits, show one of it, or answer it and follow the run on. Raises `WorkbenchError`."""
    decision = _decision(given)
    async with opened(given, out, attended=True) as workbench:
        found = (await ask(workbench, Inbox(), InboxList)).items
        if not given.run:
            if decision is not None or given.raises:
                raise BadInput("Which run is answered?", "Name it: workbench inbox RUN --approve")
            return await _list(workbench, given, out, found)
        run = await find_run(workbench, given.run)
        item = _chosen([each for each in found if each.run == run], given)
        if given.raises:
            return await _raise(workbench, given, out, item)
        if decision is None:
            return await _show(workbench, given, out, item)
        if item.asked is None:
            raise BadInput(
                f"Run {run} asks nothing; it stands still: {item.why}",
                f"Let it go on: {command_line(given, 'resume', run)}",
            )
        return await _answer(workbench, given, out, item, decision)


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out, found: Sequence[InboxItem]) -> int:
    if given.json:
        out.data(pretty([await _as_json(workbench, item) for item in found]))
        return 0
    now = time.time()
    for item in found:
        out.line(overview_line(item, now, out.paint))
    if not found:
        out.line("Nothing waits for a person.")
    else:
        out.line(f"To look at one: {command_line(given, 'inbox', 'RUN')}")
    return 0


async def _show(workbench: Workbench, given: argparse.Namespace, out: Out, item: InboxItem) -> int:
    if given.json:
        out.data(pretty(await _as_json(workbench, item)))
        return 0
    arguments = await Texts(workbench).text(item.asked.arguments) if item.asked is not None else ""
    for line in item_lines(item, arguments, time.time(), out.paint):
        out.line(line)
    out.line(f"To answer: {command_line(given, *_answering(item))}")
    return 0


def _answering(item: InboxItem) -> tuple[str, ...]:
    """What is typed to answer an item."""
    if item.limits is not None:
        return ("inbox", item.run, "--raise", "LIMIT", "NUMBER")
    if item.asked is None:
        return ("resume", item.run)
    return ("inbox", item.run, "--answer", "TEXT") if item.kind == "question" else ("inbox", item.run, "--approve")


async def _raise(workbench: Workbench, given: argparse.Namespace, out: Out, item: InboxItem) -> int:
    """Raise the limit at which the run stands still, and follow it on."""
    if item.limits is None:
        raise BadInput(
            f"Run {item.run} does not stand still at a limit.", "`workbench inbox RUN` tells what it waits for."
        )
    limits = raised(item.limits, " ".join(given.raises))
    if still := exceeded(limits, item.used):
        raise BadInput(f"It could not go on: {still}", "Raise that further; nothing was changed.")
    await workbench.dispatch(RaiseLimits(run=item.run, limits=limits, frame=item.frame))
    return await _follow(workbench, given, out, Continue(run=item.run), "paused")


async def _as_json(workbench: Workbench, item: InboxItem) -> Json:
    """An item with its texts in full."""
    texts = Texts(workbench)
    bodies = [each.arguments for each in (item.asked, item.proposed) if each is not None]
    whole = {body: await texts.text(body) for body in bodies}
    return plain(item, lambda body: whole.get(body, body.text))


async def _answer(
    workbench: Workbench, given: argparse.Namespace, out: Out, item: InboxItem, decision: Decision
) -> int:
    """Answer, and follow the run until it stands still again, as `resume` does."""
    assert item.asked is not None
    command = Decide(
        run=item.run,
        call=item.asked.call,
        decision=decision,
        digest=item.asked.digest,
        arguments=given.edit or "",
        result=given.answer or "",
        why=given.deny or given.note,
        to=given.escalate or "",
    )
    return await _follow(workbench, given, out, command, "waiting")


async def _follow(
    workbench: Workbench, given: argparse.Namespace, out: Out, command: Decide | Continue, status: RunStatus
) -> int:
    """Send what lets a run go on, and follow it until it stands still again."""
    known = await workbench.run_events(command.run)
    with Following(workbench, out, command.run) as following:
        following.status = status
        following.view = TimelineView(out, known)
        await following.drive(command)
        return await tell_end(workbench, given, out, following)


def _chosen(mine: Sequence[InboxItem], given: argparse.Namespace) -> InboxItem:
    if given.call:
        mine = [each for each in mine if each.asked is not None and each.asked.call == given.call]
    if not mine:
        raise BadInput(f"Run {given.run} does not wait for a person there.", "`workbench inbox` lists what waits.")
    return min(mine, key=lambda each: each.seq)


def _decision(given: argparse.Namespace) -> Decision | None:
    chosen = [name for name in _GIVEN if getattr(given, name, None) not in (None, False)]
    if len(chosen) > 1:
        raise BadInput(f"--{chosen[0]} and --{chosen[1]} can't both be meant.", "Give one answer.")
    return chosen[0] if chosen else None
