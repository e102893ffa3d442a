"""`workbench models`: what can be chosen, found and downloaded; keys and terms."""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys

from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.verbs import hub_models
from workbench.domain.commands import AcceptTerms, ForgetKey, SetKey
from workbench.domain.errors import BadInput, SetupError
from workbench.domain.queries import AnyAnswer, Done, ModelList, ModelRow, Models
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench
from workbench.settings.keys import variable_of
from workbench.settings.secrets import KEPT_FOR_NOW

_LONGEST_KEY = 10_000
_WIDEST = 60
"""Signs of the column of names; a longer name stands whole, since it has to be typed."""


async def act(given: argparse.Namespace, out: Out) -> int:
    """List, search or download models, or keep or forget a provider's key, or accept terms. Raises `WorkbenchError`."""
    if given.act in ("login", "logout", "accept") and len(given.name) != 1:
        raise BadInput(f"`models {given.act}` needs a name.", f"Such as: workbench models {given.act} anthropic")
    provider = " ".join(given.name)
    async with opened(given, out) as workbench:
        match given.act:
            case "search":
                return await hub_models.search(workbench, given, out)
            case "hub":
                return await hub_models.list_files(workbench, given, out)
            case "get":
                return await hub_models.get(workbench, given, out)
            case "remove":
                return await hub_models.remove(workbench, given, out)
            case "login":
                key = await asyncio.to_thread(read_key, provider)
                done = await workbench.dispatch(SetKey(provider=provider, key=key))
                check_kept(done, provider)
            case "logout":
                done = await workbench.dispatch(ForgetKey(provider=provider))
            case "accept":
                await _show_terms(workbench, provider, out)
                done = await workbench.dispatch(AcceptTerms(model=provider))
            case _:
                return await _list(workbench, given, out)
    out.line((visible(done.note) if isinstance(done, Done) else "") or "Done.")
    return 0


def read_key(provider: str) -> str:
    """Read a key from a terminal without showing it, else the first line of stdin. Never from arguments."""
    if sys.stdin.isatty():
        key = getpass.getpass(f"Key for {provider} (not shown): ")
    else:
        key = sys.stdin.readline(_LONGEST_KEY)
    if not key.strip():
        raise BadInput("No key was given.", "Type it, or pipe it in: … | workbench models login PROVIDER")
    return key.strip()


def check_kept(done: AnyAnswer, provider: str) -> None:
    """A key that is held until the program ends is gone as soon as this verb ends."""
    if isinstance(done, Done) and done.note == KEPT_FOR_NOW:
        raise SetupError(
            "No system keyring works here, so the key can't be kept.",
            f"Set the environment variable {variable_of(provider)}, or enter the key in the window each time.",
        )


async def _rows(workbench: Workbench) -> tuple[ModelRow, ...]:
    answer = await workbench.ask(Models())
    return answer.rows if isinstance(answer, ModelList) else ()


async def _show_terms(workbench: Workbench, model: str, out: Out) -> None:
    terms = [row.terms for row in await _rows(workbench) if row.model == model and row.terms]
    for text in terms:
        out.line(visible(text))


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    rows = await _rows(workbench)
    if given.json:
        out.data(pretty(values(rows)))
        return 0
    width = min(max((len(row.model) for row in rows), default=0), _WIDEST)
    for row in rows:
        state = out.paint("good", "ready") if row.ready else out.paint("warning", one_line(row.why_not, 200))
        server = f"  {out.paint('dim', one_line(row.base_url, 80))}" if row.base_url else ""
        out.line(f"{visible(row.model):<{width}}  {row.kind:<8}  {one_line(row.title, 60)}  {state}{server}")
    if not rows:
        out.remark("No model was found. `workbench models login PROVIDER` keeps a provider's key.")
    return 0
