"""Reading what must not be seen: at a terminal without showing it, else from stdin; never from arguments."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import os
import sys

from workbench.domain.commands import ChangePassphrase, MakeVault, UnlockVault
from workbench.domain.errors import BadInput, SetupError
from workbench.domain.queries import Done, SecretList, Secrets
from workbench.service.workbench import Workbench
from workbench.settings.passphrases import VARIABLE, passphrase_from_file
from workbench.settings.vault import SHORTEST_PASSPHRASE

_LONGEST = 10_000


def read_value(about: str) -> str:
    """Return a secret: typed unseen, else all of stdin. Raises `BadInput` where there is none."""
    value = getpass.getpass(f"{about} (not shown): ") if sys.stdin.isatty() else sys.stdin.read(_LONGEST + 1)
    if not value.strip():
        raise BadInput("No secret was given.", "Type it, or pipe it in: … | workbench secrets set NAME")
    return value.strip()


async def unlock(workbench: Workbench) -> str:
    """Open the file of secrets, where it is locked; return what was done. Raises `WorkbenchError`."""
    listed = await _listed(workbench)
    if listed.vault != "locked":
        return "It is unlocked." if listed.vault == "unlocked" else "There is no file of secrets."
    passphrase = passphrase_from_file() or await asyncio.to_thread(_typed, "Passphrase of the file of secrets")
    await workbench.dispatch(UnlockVault(passphrase=passphrase))
    return "It is unlocked."


async def change_passphrase(workbench: Workbench) -> str:
    """Put the file of secrets under a passphrase that is typed twice; return what was done. Raises `WorkbenchError`."""
    if (await _listed(workbench)).vault == "none":
        raise BadInput("There is no file of secrets.", "It is made when a secret is kept where no keyring works.")
    old = passphrase_from_file() or await asyncio.to_thread(_typed, "Passphrase of the file of secrets")
    new = await asyncio.to_thread(_typed_twice, f"New passphrase, {SHORTEST_PASSPHRASE} characters or more")
    done = await workbench.dispatch(ChangePassphrase(passphrase=old, new=new))
    return done.note if isinstance(done, Done) else ""


async def make_room(workbench: Workbench) -> None:
    """See to it that a secret outlasts this program: where no keyring works, in a file, if the person wants one."""
    listed = await _listed(workbench)
    if listed.keyring or listed.vault == "unlocked":
        return
    if listed.vault == "locked":
        await unlock(workbench)
        return
    passphrase = passphrase_from_file() or await asyncio.to_thread(_new_passphrase)
    await workbench.dispatch(MakeVault(passphrase=passphrase))


async def _listed(workbench: Workbench) -> SecretList:
    answer = await workbench.ask(Secrets())
    assert isinstance(answer, SecretList)
    return answer


def _new_passphrase() -> str:
    """Ask whether a file may keep secrets, by asking for its passphrase twice."""
    sys.stderr.write(
        "No system keyring works here. Secrets can be kept in a file under a passphrase, which nobody can recover.\n"
    )
    first = _typed(f"New passphrase, {SHORTEST_PASSPHRASE} characters or more (empty: keep nothing)")
    if not first:
        raise SetupError("Nothing was kept.", "A secret needs a system keyring, or a file under a passphrase.")
    return _once_more(first)


def _typed_twice(about: str) -> str:
    return _once_more(_typed(about))


def _once_more(first: str) -> str:
    if _typed("Once more") != first:
        raise BadInput("The two passphrases differ.", "Try again; nothing was kept.")
    return first


def _typed(about: str) -> str:
    if not _has_terminal():
        raise SetupError("There is no terminal to ask for a passphrase.", f"Name a file of it in {VARIABLE}.")
    return getpass.getpass(f"{about} (not shown): ")


def _has_terminal() -> bool:
    if sys.stdin.isatty():
        return True
    with contextlib.suppress(OSError):
        os.close(os.open("/dev/tty", os.O_RDWR))
        return True
    return False
