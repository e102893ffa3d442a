"""Answers of the debugger as lines of text, for the console and for verbs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.cli.paint import Paint, Role
from workbench.domain.event_parts import FileState
from workbench.domain.ids import RunId
from workbench.domain.inspection import (
    Comparison,
    Difference,
    EffectPlan,
    FindingList,
    FolderDifference,
    Measures,
    Mention,
    Origins,
    Replayed,
)
from workbench.domain.queries import RunRow
from workbench.domain.timeline_text import call_line, duration, money, one_line, token_count, visible

_STATUS: dict[str, Role] = {"reached": "good", "not_reached": "bad", "error": "bad", "limit": "bad"}


def plan_lines(plan: EffectPlan, seq: int, paint: Paint) -> Iterator[str]:
    """Tell which calls would fire again in a fork, and what is proposed for each."""
    if plan.trouble:
        yield paint("bad", f"The work folder can't be as it was at event {seq}: {one_line(plan.trouble)}")
    elif plan.files:
        yield f"A fork after event {seq} works in a copy of the folder: {_many(plan.files, 'file')}."
    if plan.left_out and not plan.trouble:
        paths = one_line(", ".join(plan.left_out), 300)
        yield paint("warning", f"Not in it, for they held a secret and have changed since: {paths}.")
    for entry in plan.entries:
        call = entry.planned
        sends = ", sends" if entry.sends else ""
        yield f"  {entry.name:<9} {paint('bold', f'{call.mode:<10}')} {call_line(call.tool, call.arguments)}"
        choices = ", ".join(mode for mode in entry.choices if mode != call.mode)
        yield f"            {paint('dim', f'{entry.effect}{sends}. {one_line(entry.why, 160)} Or: {choices}.')}"
    if not plan.entries:
        yield f"No call would fire again in a fork after event {seq}."


def withheld_line(files: Iterable[FileState]) -> str:
    """Tell which files of a work folder are not kept for what they hold; empty: none."""
    paths = sorted(file.path for file in files if file.withheld)
    return f"Not kept, for they hold a secret: {one_line(', '.join(paths), 300)}." if paths else ""


def finding_lines(found: FindingList, paint: Paint) -> Iterator[str]:
    """Tell what is broken in a log, each with what would mend it on a fork."""
    for finding in found.findings:
        yield f"{paint('bad', 'broken')}  event {finding.seq:>5}  {finding.rule:<8} {one_line(finding.says, 300)}"
        for repair in finding.repairs:
            yield f"        mend: {one_line(repair.says, 200)} (a fork at {repair.seq})"
            yield from (f"          {paint('bad', f'- {line}')}" for line in repair.left_out)
            yield from (f"          {paint('good', f'+ {line}')}" for line in repair.instead)
    if not found.findings:
        yield f"{paint('good', 'ok')}      {_many(found.events, 'event')}, nothing broken"


def replay_lines(replayed: Replayed, paint: Paint) -> Iterator[str]:
    """Tell whether a replay came to the same, and both sides of the first difference."""
    if replayed.same:
        yield f"{paint('good', 'same')}  {_many(replayed.steps, 'step')} replayed, nothing differs"
        return
    place = f"event {replayed.seq}: " if replayed.seq is not None else ""
    yield f"{paint('bad', 'differs')}  {place}{visible(replayed.what)}"
    yield from _side("recorded", replayed.recorded)
    yield from _side("now", replayed.now)


def _side(name: str, text: str) -> Iterator[str]:
    for place, line in enumerate(visible(text).splitlines() or [""]):
        yield f"  {name if not place else '':<9} {line}".rstrip()


def origin_lines(found: Origins, paint: Paint) -> Iterator[str]:
    """Tell where a text came from and where it went."""
    if found.first is None:
        yield "It stands nowhere in the run up to here."
        return
    for mention in found.path or (found.first,):
        head = "first" if mention == found.first else "then"
        yield f"  {paint('bold', f'{head:<8}')} {_mention(mention)}"
    for mention in found.onwards:
        yield f"  {'onwards':<8} {_mention(mention)}"
    if found.from_model:
        yield paint("dim", "The model wrote it with these before it; that it came from them is not proven:")
        for mention in found.from_model:
            yield f"  {'  ' * mention.hops}{'perhaps':<8} {_mention(mention)}"
    if found.elsewhere:
        yield paint("dim", "It stands in other agents' frames too; none of those had it from here, nor the other way:")
        for mention in found.elsewhere:
            yield f"  {'also':<8} {_mention(mention)}"


def _mention(mention: Mention) -> str:
    agents = f"{one_line(' › '.join(mention.agents), 40)}: " if mention.agents else ""
    source = one_line(f"{mention.source} {mention.part}", 40)
    return f"event {mention.seq:>5}  step {mention.step:>3}  {agents}{source:<22} {one_line(mention.excerpt, 120)}"


def comparison_lines(found: Comparison, paint: Paint) -> Iterator[str]:
    """Tell where two runs go different ways, their figures side by side, and which did better."""
    if found.first is None:
        yield "The runs do not differ."
    for place, pair in enumerate(found.pairs):
        if not pair.differences and pair.left is not None and pair.right is not None:
            continue
        mark = paint("bold", "first difference: ") if place == found.first else ""
        agent = f"{one_line(' › '.join(pair.agents), 60)}, " if pair.agents else ""
        indent = "  " * len(pair.agents)
        yield f"{indent}{mark}{agent}step {pair.left or '–'} | step {pair.right or '–'}"
        for difference in pair.differences:
            yield from (f"{indent}{line}" for line in _difference(difference, paint))
    yield f"{'':<12} {'left':<22} right"
    for name, left, right in _measures(found.left, found.right):
        yield f"{name:<12} {left:<22} {right}"
    yield visible(found.verdict)


def _difference(difference: Difference, paint: Paint) -> Iterator[str]:
    if not difference.words:
        yield f"  {difference.what:<10} {one_line(difference.left, 160) or '–'}"
        yield f"  {'':<10} {one_line(difference.right, 160) or '–'}"
        return
    shown = []
    for where, text in difference.words:
        line = one_line(text, 120)
        marked = {"same": line if len(line) <= 60 else f"{line[:28]} … {line[-28:]}", "left": f"[-{line}-]"}
        role: Role = {"same": "plain", "left": "bad", "right": "good"}[where]  # type: ignore[assignment]
        shown.append(paint(role, marked.get(where, f"{{+{line}+}}")))
    yield f"  {difference.what:<10} {' '.join(shown)}"


def _measures(left: Measures, right: Measures) -> Iterator[tuple[str, str, str]]:
    for name in ("status", "steps", "sub_agents", "tokens", "cost", "seconds", "calls", "checks", "verdict"):
        if name != "sub_agents" or left.sub_agents or right.sub_agents:
            yield name.replace("_", " "), _measure(left, name), _measure(right, name)


def _measure(measures: Measures, name: str) -> str:
    match name:
        case "tokens":
            return token_count(measures.tokens)
        case "cost":
            return money(measures.cost)
        case "seconds":
            return duration(measures.seconds)
        case "calls":
            return f"{measures.calls}, {measures.failed_calls} failed"
        case "checks":
            return f"{measures.checks_passed} of {measures.checks}"
        case _:
            return one_line(str(getattr(measures, name)).replace("_", " "), 22)


def folder_lines(found: FolderDifference, paint: Paint) -> Iterator[str]:
    """Tell what carrying a fork's folder over would change."""
    for file in found.files:
        yield paint("bold", f"{file.what} {visible(file.path)}")
        for line in visible(file.diff).splitlines():
            role: Role = "good" if line.startswith("+") else "bad" if line.startswith("-") else "plain"
            yield f"  {paint(role, line)}"
    yield f"{_many(len(found.files), 'file')} would change in {visible(found.target)}."


def tree_lines(runs: Sequence[RunRow], paint: Paint, current: RunId | None = None) -> Iterator[str]:
    """Tell a session's runs, each under the one that it forks from."""
    known = {run.id for run in runs}
    ordered = sorted(runs, key=lambda run: run.started)

    def below(parent: RunId | None, depth: int) -> Iterator[str]:
        for run in ordered:
            own = run.parent if run.parent in known else None
            if own == parent:
                yield _run_line(run, depth, paint, is_current=run.id == current)
                yield from below(run.id, depth + 1)

    yield from below(None, 0)


def _run_line(run: RunRow, depth: int, paint: Paint, *, is_current: bool) -> str:
    fork = f" from event {run.parent_seq}" if run.parent else ""
    status = paint(_STATUS.get(run.status, "warning"), run.status.replace("_", " "))
    label = f"  {paint('bold', one_line(run.label, 60))}" if run.label else ""
    note = f"  {paint('dim', one_line(run.note, 100))}" if run.note else ""
    mark = "*" if is_current else " "
    return f"{mark} {'   ' * depth}{run.id}{fork}  {status}, {_many(run.steps, 'step')}{label}{note}"


def _many(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
