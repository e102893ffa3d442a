"""`workbench secrets`: what is kept and what was lent; keep, forget, unlock; revoke, rotate, restore."""

from __future__ import annotations

import argparse
import asyncio
from datetime import datetime

from workbench.cli.asking import ask
from workbench.cli.json_lines import pretty, values
from workbench.cli.opening import opened
from workbench.cli.out import Out
from workbench.cli.paint import Role
from workbench.cli.typing_secrets import change_passphrase, make_room, read_value, unlock
from workbench.domain import commands as c
from workbench.domain.errors import BadInput
from workbench.domain.queries import Done, Exposed, ExposedSecrets, SecretList, Secrets
from workbench.domain.secrets import is_canary
from workbench.domain.timeline_text import one_line, visible
from workbench.service.workbench import Workbench

_NAMED = frozenset({"set", "forget", "rotate", "rotated"})
_WHERE = {
    "keyring": "in the system keyring",
    "file": "in the file of secrets",
    "locked": "in the file of secrets, which is locked",
    "memory": "until the program ends",
    "": "gone from where it was kept",
}


async def act(given: argparse.Namespace, out: Out) -> int:
    """Carry out what is asked of secrets. Raises `WorkbenchError`."""
    if given.act in _NAMED and not given.name:
        raise BadInput(f"`secrets {given.act}` needs a name.", f"Such as: workbench secrets {given.act} github-token")
    async with opened(given, out) as workbench:
        match given.act:
            case "list":
                return await _list(workbench, given, out)
            case "exposed":
                return await _exposed(workbench, given, out)
            case "unlock":
                out.line(await unlock(workbench))
                return 0
            case "passphrase":
                out.line(await change_passphrase(workbench))
                return 0
            case "set":
                value = await asyncio.to_thread(read_value, given.name)
                await make_room(workbench)
                return await _do(workbench, c.SetSecret(name=given.name, value=value), out)
            case "rotate":
                await unlock(workbench)
                return await _do(workbench, c.RotateSecret(name=given.name), out)
            case _:
                return await _do(workbench, _command(given), out)


def _command(given: argparse.Namespace) -> c.SecretCommand:
    match given.act:
        case "forget":
            return c.ForgetSecret(name=given.name)
        case "rotated":
            return c.MarkRotated(name=given.name)
        case "revoke":
            return c.RevokeSecrets(why=given.name)
        case _:
            return c.RestoreSecrets()


async def _do(workbench: Workbench, command: c.SecretCommand, out: Out) -> int:
    done = await workbench.dispatch(command)
    out.line((visible(done.note) if isinstance(done, Done) else "") or "Done.")
    return 0


async def _list(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    listed = await ask(workbench, Secrets(), SecretList)
    if given.json:
        out.data(pretty(values(listed.rows)))
        return 0
    width = max((len(row.name) for row in listed.rows), default=0)
    for row in listed.rows:
        role: Role = "warning" if row.where in ("locked", "") else "dim"
        bait = ", a canary: lent to nobody" if is_canary(row.name) else ""
        out.line(f"{one_line(row.name, 140):<{width}}  {out.paint(role, f'{_WHERE[row.where]}{bait}')}")
    if listed.revoked:
        out.remark(f"None is lent to tools: {visible(listed.revoked)} `workbench secrets restore` ends that.")
    if not listed.rows:
        out.remark("No secret is kept. `workbench secrets set NAME` keeps one.")
    return 0


async def _exposed(workbench: Workbench, given: argparse.Namespace, out: Out) -> int:
    rows = [row for row in (await ask(workbench, Exposed(), ExposedSecrets)).rows if given.name in ("", row.stored)]
    if given.json:
        out.data(pretty(values(rows)))
        return 0
    for row in rows:
        when = datetime.fromtimestamp(row.at).astimezone().strftime("%Y-%m-%d %H:%M:%S")
        what = f"{row.stored} (a token of it)" if row.minted else row.stored
        state = out.paint("good", "changed since") if row.done else out.paint("warning", "not changed since")
        tool = one_line(row.tool, 80)
        how = f"stood in the result of {tool}" if row.in_result else tool
        out.line(f"{when}  {one_line(what, 140)}  {how}  call {row.call} of run {row.run}  {state}")
    if not rows:
        out.remark("No secret was lent to a tool, and none stood in a result.")
    return 0
