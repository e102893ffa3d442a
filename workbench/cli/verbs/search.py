"""`workbench search WORDS`: where something was said, called or answered, in all sessions."""

from __future__ import annotations

import argparse
from datetime import datetime

from workbench.cli.asking import ask
from workbench.cli.json_lines import plain, pretty
from workbench.cli.opening import command_line, opened
from workbench.cli.out import Out
from workbench.domain.searching import Search, SearchHit, SearchHits
from workbench.domain.timeline_text import one_line


async def act(given: argparse.Namespace, out: Out) -> int:
    """Print what fits, the newest first. Raises `WorkbenchError`."""
    query = Search(line=" ".join(given.words), limit=given.limit)
    async with opened(given, out) as workbench:
        found = await ask(workbench, query, SearchHits)
        while found.indexed < 1:
            found = await ask(workbench, query, SearchHits)
    if given.json:
        out.data(pretty([plain(hit, lambda body: body.text) for hit in found.hits]))
        return 0
    for hit in found.hits:
        _print(hit, out)
    if found.more:
        out.remark(f"There are more than {given.limit}: narrow the search, or give --limit.")
    if found.unreadable:
        runs = "1 run is" if found.unreadable == 1 else f"{found.unreadable} runs are"
        out.remark(f"{runs} damaged and found only as far as they are whole; `workbench doctor RUN` tells more.")
    if found.hits:
        out.remark(f"To look at one: {command_line(given, 'debug', found.hits[0].run)}, then: goto {found.hits[0].seq}")
    else:
        out.remark("Nothing fits.")
    return 0


def _print(hit: SearchHit, out: Out) -> None:
    when = datetime.fromtimestamp(hit.at).astimezone().strftime("%Y-%m-%d %H:%M")
    label = f" “{one_line(hit.label, 30)}”" if hit.label else ""
    about = f"{hit.run}{label} #{hit.seq}  {when}  {one_line(hit.session_name, 40)} · step {hit.step}"
    source = " ".join(each for each in (hit.source, hit.part) if each) or hit.kind.replace("_", " ")
    out.line(out.paint("dim", about))
    out.line(f"  {out.paint('bad' if hit.failed else 'bold', source)}: {one_line(hit.excerpt, 100)}")
