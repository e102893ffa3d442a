"""`workbench audit`: every tool call with who allowed it, and whether the log is as it was saved."""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from workbench.cli.asking import ask
from workbench.cli.exits import ENDED
from workbench.cli.finding import find_run
from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import absolute, opened
from workbench.cli.out import Out
from workbench.cli.paint import TONE_ROLES
from workbench.cli.rows import block
from workbench.cli.texts import Texts
from workbench.domain.audit import (
    ALLOWED_NAMES,
    OUTCOME_NAMES,
    AuditEntries,
    AuditEntry,
    AuditFilter,
    AuditPage,
    AuditVerified,
    ExportAudit,
    VerifyAudit,
)
from workbench.domain.audit_text import ALLOWED_BY, OUTCOMES, TONES, story, verdict_lines, when
from workbench.domain.errors import BadInput, BodyMissing, NotFound
from workbench.domain.queries import Done
from workbench.domain.timeline_text import call_line, one_line, visible
from workbench.domain.values import Body
from workbench.service.workbench import Workbench

_AGO = re.compile(r"(\d+)\s*([smhdw])")
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


async def act(given: argparse.Namespace, out: Out) -> int:
    """Carry out what is asked of the audit; verifying returns 1 where something is wrong. Raises `WorkbenchError`."""
    async with opened(given, out) as workbench:
        match given.act:
            case "verify":
                return await _verify(workbench, given, out)
            case "show":
                await _show(workbench, given, out)
            case "export":
                await _export(workbench, given, out)
            case _:
                await _list(workbench, given, out)
    return 0


async def _verify(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    verified = await ask(workbench, VerifyAudit(), AuditVerified)
    if given.json:
        out.data(pretty(values([verified])[0]))
    else:
        first, *rest = verdict_lines(verified)
        out.line(out.paint("bad" if verified.findings else "good", first))
        for line in rest:
            out.line(line)
    return ENDED if verified.findings else 0


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out) -> None:
    shown = 0
    async for page in _pages(workbench, await _filter(workbench, given)):
        for damage in page.damage:
            out.remark(visible(damage))
        entries = page.entries[: given.limit - shown]
        shown += len(entries)
        if given.json:
            out.data(await workbench.parts.auditing.lines(entries))
        else:
            for entry in entries:
                out.line(_row(entry, out))
        if shown >= given.limit or out.is_broken:
            if len(page.entries) > len(entries) or page.next is not None:
                out.remark("There may be more; --limit shows them.")
            return


async def _show(workbench: Workbench, given: argparse.Namespace, out: Out) -> None:
    run, _, call = given.what.rpartition("/")
    if not call:
        raise BadInput("No call is named.", "`workbench audit list` has them: RUN/CALL.")
    where = AuditFilter(run=await find_run(workbench, run or given.run or "last"))
    async for page in _pages(workbench, where):
        for entry in page.entries:
            if entry.call == call:
                await _print(workbench, entry, given, out)
                return
    raise NotFound(f"Run {where.run} has no call {call}.", "`workbench audit list` has them: RUN/CALL.")


async def _print(workbench: Workbench, entry: AuditEntry, given: argparse.Namespace, out: Out) -> None:
    if given.json:
        out.data(await workbench.parts.auditing.lines((entry,)))
        return
    texts = Texts(workbench)
    out.line(out.paint("bold", f"{entry.run}/{entry.call}  {one_line(entry.tool, 80)}  (event {entry.seq})"))
    for title, line in story(entry):
        out.line(f"{title:<20}  {visible(line)}")
    for title, body in (("arguments", entry.arguments), ("as proposed", entry.proposed), ("result", entry.output)):
        if body is not None:
            out.line(f"{out.paint('dim', title)}\n{block(await _whole(texts, body))}")


async def _whole(texts: Texts, body: Body) -> str:
    try:
        return await texts.text(body)
    except BodyMissing as error:
        return f"{body.text}… ({error.message})"


async def _export(workbench: Workbench, given: argparse.Namespace, out: Out) -> None:
    if not given.what:
        raise BadInput("No file is named.", "`workbench audit export FILE`")
    command = ExportAudit(file=absolute(given.what), where=await _filter(workbench, given))
    done = await workbench.dispatch(command)
    out.line(visible(done.note) if isinstance(done, Done) else "")


async def _pages(workbench: Workbench, where: AuditFilter) -> AsyncIterator[AuditPage]:
    before = None
    while True:
        page = await ask(workbench, AuditEntries(where=where, before=before), AuditPage)
        yield page
        before = page.next
        if before is None:
            return


async def _filter(workbench: Workbench, given: argparse.Namespace) -> AuditFilter:
    _check("--outcome", given.outcome, OUTCOME_NAMES)
    _check("--allowed", given.allowed, ALLOWED_NAMES)
    return AuditFilter(
        tools=given.tool,
        run=await find_run(workbench, given.run) if given.run else "",
        since=moment(given.since) if given.since else None,
        until=moment(given.until) if given.until else None,
        outcome=given.outcome,
        allowed=given.allowed,
        text=given.text,
    )


def _check(option: str, typed: str, known: Sequence[str]) -> None:
    if typed and typed not in known:
        raise BadInput(f"{option} {typed} is not known.", f"There are: {', '.join(known)}.")


def moment(typed: str) -> float:
    """Return the time that is meant, in seconds since the epoch: `2026-11-22`, `2026-11-22T09:15` or `3d` ago.

    Raises `BadInput`.
    """
    if (ago := _AGO.fullmatch(typed.strip())) is not None:
        return time.time() - int(ago[1]) * _SECONDS[ago[2]]
    try:
        return datetime.fromisoformat(typed.strip()).timestamp()
    except ValueError:
        raise BadInput(
            f"{typed!r} is no time.", "Write 2026-11-22, 2026-11-22T09:15, or how long ago: 30m, 2h, 3d."
        ) from None


def _row(entry: AuditEntry, out: Out) -> str:
    outcome = out.paint(TONE_ROLES[TONES.get(entry.outcome, "neutral")], f"{OUTCOMES[entry.outcome]:<24}")
    call = one_line(call_line(entry.tool, entry.arguments), 120)
    return f"{when(entry.at)}  {entry.run}/{entry.call:<6}  {outcome}  {ALLOWED_BY[entry.allowed]:<14}  {call}"
