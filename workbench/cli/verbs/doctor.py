"""`workbench doctor`: where things are, what is missing, what is broken; with a run: what is broken in its log."""

from __future__ import annotations

import argparse

from workbench.cli.asking import ask
from workbench.cli.exits import ENDED
from workbench.cli.finding import find_run
from workbench.cli.json_lines import Json, plain, pretty
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.reports import finding_lines
from workbench.domain.errors import StoreError
from workbench.domain.inspection import FindingList, Findings
from workbench.domain.queries import Health, HealthReport
from workbench.domain.timeline_text import visible
from workbench.settings.files import find_places

_LIMITS = frozenset({"keyring", "secrets", "walls", "backups"})
"""What many machines lack without being broken."""


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print what was found; returns 1 when something is broken. Raises `WorkbenchError`."""
    if given.run:
        return await _examine(given, out)
    try:
        async with opened(given, out) as workbench:
            answer = await workbench.ask(Health())
    except StoreError as error:
        return _unopened(given, error, out)
    if not isinstance(answer, HealthReport):
        raise TypeError(f"a health report was asked for, {type(answer).__name__} came")
    if given.json:
        out.data(pretty(_object(answer)))
    else:
        _print(answer, out)
    return ENDED if any(not well and what not in _LIMITS for what, well, _ in answer.findings) else 0


async def _examine(given: argparse.Namespace, out: Out) -> int:
    async with opened(given, out) as workbench:
        run = await find_run(workbench, given.run)
        found = await ask(workbench, Findings(run=run), FindingList)
    if given.json:
        out.data(pretty(plain(found, lambda body: body.text)))
    else:
        for line in finding_lines(found, out.paint):
            out.line(line)
    return ENDED if found.findings else 0


def _unopened(given: argparse.Namespace, error: StoreError, out: Out) -> int:
    places = find_places(given.home, given.db)
    finding = ("database", False, str(error))
    if given.json:
        places_found: dict[str, Json] = {"home": str(places.home), "database": str(places.database)}
        out.data(pretty({**places_found, "findings": [_finding(finding)]}))
    else:
        out.line(_place("home", str(places.home)))
        out.line(_place("database", str(places.database)))
        _print_finding(finding, out)
    return ENDED


def _object(report: HealthReport) -> dict[str, Json]:
    found = plain(report, lambda body: body.text)
    assert isinstance(found, dict)
    return {**found, "findings": [_finding(finding) for finding in report.findings]}


def _finding(finding: tuple[str, bool, str]) -> Json:
    what, well, text = finding
    return {"what": what, "ok": well, "text": text}


def _print(report: HealthReport, out: Out) -> None:
    out.line(_place("home", report.home))
    out.line(_place("database", f"{report.database} ({report.journal}{', read-only' if report.read_only else ''})"))
    out.line(_place("keys", report.keyring or "no system keyring"))
    out.line(_place("tools are", report.confinement))
    for finding in report.findings:
        _print_finding(finding, out)


def _place(name: str, text: str) -> str:
    return f"{name:<10} {visible(text)}"


def _print_finding(finding: tuple[str, bool, str], out: Out) -> None:
    what, well, text = finding
    if well:
        mark = out.paint("good", "ok    ")
    else:
        mark = out.paint("warning", "limit ") if what in _LIMITS else out.paint("bad", "broken")
    out.line(f"{mark}  {what:<10} {visible(text)}")
